import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { byTag } from '../../lib/page/by-tag.ts';
import { PATIENCE_MS, QUIET_MS, READ_EVERY_MS, READING_SHARE, scan } from '../../lib/page/scanner.ts';
import type { Pacer } from '../../lib/page/slices.ts';
import { LAYER_TAG } from '../../lib/page/text-index.ts';
import { soon } from '../support/soon.ts';

type Change = Pick<MutationRecord, 'target'> & { addedNodes?: Node[]; removedNodes?: Node[] };

/** Does all at once, and says that each piece of work took so many milliseconds. */
const slow = (takes: number): Pacer => {
  let spent = 0;
  return {
    run(steps, done) {
      let step = steps.next();
      while (!step.done) step = steps.next();
      spent += takes;
      done?.(step.value);
      return Promise.resolve(step.value);
    },
    get spent() {
      return spent;
    },
  };
};

/** A page that is scanned; its changes are told by the test, as a MutationObserver would tell them. */
function open({ hidden = false, takes = 0 } = {}) {
  const { document } = parseHTML('<!doctype html><html><body><p>OpenAI</p></body></html>');
  let visibilityState = hidden ? 'hidden' : 'visible';
  Object.defineProperty(document, 'visibilityState', { get: () => visibilityState });
  const stop = new AbortController();
  const texts: string[] = [];
  scan({ document, surface: byTag, signal: stop.signal, ...(takes > 0 && { pacer: slow(takes) }), onText: ({ document: { text } }) => void texts.push(text.trim()) });
  const paragraph = document.querySelector('p') as Element;
  return {
    document,
    paragraph,
    texts,
    stop,
    changes: (change: Change = { target: paragraph }) => observer.tell([{ addedNodes: [], removedNodes: [], ...change }]),
    says(words: string): void {
      paragraph.textContent = words;
      this.changes();
    },
    look(state: 'visible' | 'hidden'): void {
      visibilityState = state;
      document.dispatchEvent(new document.defaultView!.Event('visibilitychange'));
    },
  };
}

const observer = { tell: (_changes: unknown[]): void => undefined, watches: false };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (changes: unknown[]) => void) {
        observer.tell = callback;
      }
      observe(): void {
        observer.watches = true;
      }
      disconnect(): void {
        observer.watches = false;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it('is read at once', () => {
    expect(open().texts).toEqual(['OpenAI']);
  });

  it('is read again once it has been quiet for a moment', () => {
    const page = open();
    vi.advanceTimersByTime(2 * READ_EVERY_MS);
    page.says('OpenAI raised');
    vi.advanceTimersByTime(QUIET_MS - 1);
    page.says('OpenAI raised $122 billion');
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(page.texts).toEqual(['OpenAI']);
    vi.advanceTimersByTime(1);
    expect(page.texts).toEqual(['OpenAI', 'OpenAI raised $122 billion']);
  });

  it('is not read again before its time', () => {
    const page = open();
    page.says('OpenAI raised');
    vi.advanceTimersByTime(READ_EVERY_MS - 1);
    expect(page.texts).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(page.texts).toHaveLength(2);
  });

  it('that takes long is read so seldom that it takes its share alone; but for the first reading, which measures nothing', () => {
    const takes = 100;
    const page = open({ takes });
    page.says('OpenAI raised');
    vi.advanceTimersByTime(READ_EVERY_MS);
    expect(page.texts).toHaveLength(2);
    page.says('OpenAI raised $122 billion');
    vi.advanceTimersByTime(takes / READING_SHARE - 1);
    expect(page.texts).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(page.texts).toHaveLength(3);
  });

  it('that never rests is read all the same, and seldom', () => {
    const page = open();
    const duration = 20 * READ_EVERY_MS;
    for (let at = 0; at < duration; at += QUIET_MS / 2) {
      page.changes();
      vi.advanceTimersByTime(QUIET_MS / 2);
    }
    expect(page.texts.length).toBeGreaterThan(duration / (PATIENCE_MS + READ_EVERY_MS));
    expect(page.texts.length).toBeLessThanOrEqual(1 + duration / READ_EVERY_MS);
  });

  it('that changes no more is read no more', () => {
    const page = open();
    page.changes();
    vi.advanceTimersByTime(60_000);
    expect(page.texts).toHaveLength(2);
  });

  it('that nobody sees waits until somebody looks', () => {
    const page = open({ hidden: true });
    page.says('OpenAI raised');
    vi.advanceTimersByTime(60_000);
    expect(page.texts).toEqual([]);
    page.look('visible');
    vi.advanceTimersByTime(QUIET_MS);
    expect(page.texts).toEqual(['OpenAI raised']);
  });

  it('is read when a detail is opened or a style sheet has come', () => {
    const page = open();
    const { document } = page;
    const happens = (name: string, target: Element): void => {
      vi.advanceTimersByTime(2 * READ_EVERY_MS);
      target.dispatchEvent(new document.defaultView!.Event(name, { bubbles: true }));
      vi.advanceTimersByTime(QUIET_MS);
    };
    happens('toggle', page.paragraph);
    expect(page.texts).toHaveLength(2);
    happens('load', document.head.appendChild(document.createElement('link')));
    expect(page.texts).toHaveLength(3);
    happens('load', document.body.appendChild(document.createElement('img')));
    expect(page.texts).toHaveLength(3);
  });

  it('is read no more once the visit is over', () => {
    const page = open();
    page.changes();
    page.stop.abort();
    vi.advanceTimersByTime(60_000);
    page.look('visible');
    vi.advanceTimersByTime(60_000);
    expect(page.texts).toHaveLength(1);
    expect(observer.watches).toBe(false);
  });
});

describe('our own layer', () => {
  const withLayer = () => {
    const page = open();
    const layer = page.document.documentElement.appendChild(page.document.createElement(LAYER_TAG));
    vi.advanceTimersByTime(2 * READ_EVERY_MS);
    return { ...page, layer, root: page.document.documentElement };
  };

  it('is no news when it comes or changes', () => {
    const { layer, root, changes, texts } = withLayer();
    changes({ target: root, addedNodes: [layer] });
    changes({ target: layer });
    changes({ target: layer.appendChild(layer.ownerDocument.createTextNode('1')) });
    vi.advanceTimersByTime(60_000);
    expect(texts).toHaveLength(1);
  });

  it('is news when it comes with other things, or is thrown out', () => {
    const { layer, root, paragraph, changes, texts } = withLayer();
    changes({ target: root, addedNodes: [layer, paragraph] });
    vi.advanceTimersByTime(2 * READ_EVERY_MS);
    expect(texts).toHaveLength(2);
    changes({ target: root, removedNodes: [layer] });
    vi.advanceTimersByTime(2 * READ_EVERY_MS);
    expect(texts).toHaveLength(3);
  });
});

describe('a long page', () => {
  /** A page of 4,000 paragraphs, 20 pixels high each, that is scrolled to one of them; the screen shows ten. */
  function openLong(scrolledTo: number): string[] {
    const { document } = parseHTML(`<!doctype html><html><body>${Array.from({ length: 4_000 }, (_, i) => `<p>${i}</p>`).join('')}</body></html>`);
    const view = document.defaultView as unknown as Record<string, unknown>;
    const style = { display: 'block', visibility: 'visible', position: 'static' };
    Object.defineProperty(document, 'defaultView', { value: { ...view, document, innerHeight: 200, getComputedStyle: () => style, addEventListener: () => undefined } });
    [...document.querySelectorAll('p')].forEach((paragraph, i) => {
      const top = (i - scrolledTo) * 20;
      paragraph.getBoundingClientRect = () => ({ top, bottom: top + 20, width: 500, height: 20 }) as DOMRect;
    });
    document.body.getBoundingClientRect = () => ({ top: -20 * scrolledTo, bottom: 80_000 - 20 * scrolledTo, width: 500, height: 80_000 }) as DOMRect;
    const texts: string[] = [];
    scan({ document, signal: new AbortController().signal, onText: ({ document: { text } }) => Promise.resolve(void texts.push(text.trim())) });
    return texts;
  }

  it.each([0, 1_000])('is read where the screen is first, then as a whole: scrolled to %i', async (scrolledTo) => {
    const texts = openLong(scrolledTo);
    await soon(() => expect(texts).toHaveLength(2));
    expect(texts[0]!.split('\n')).toEqual(Array.from({ length: 10 }, (_, i) => String(scrolledTo + i)));
    expect(texts[1]!.split('\n')).toHaveLength(4_000);
  });
});
