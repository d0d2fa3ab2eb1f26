import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../lib/core/types.ts';
import { FRUITLESS_LOOKS, GROWN, guard, LOOK_EVERY_MS, LOOKS_FOR_ROOTS, namesSubject, REST_MS } from '../../lib/page/gate.ts';

const ledger = JSON.parse(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8')) as Ledger;

describe('the names that wake the gate', () => {
  it('are in every alias of the subject, but for products that are always named with it', () => {
    const unheard = ledger.entities.filter(({ role }) => role === 'subject').flatMap(({ aliases }) => aliases).filter((alias) => !namesSubject(alias));
    expect(unheard.filter((alias) => !/Codex|Altman|Альтман|ألتمان|ऑल्टमैन/.test(alias))).toEqual([]);
  });

  it.each(['OPENAI', 'open ai', 'Open\u00a0AI', 'OpenAI’s', '@OpenAI', 'chatgpt.com', '「オープンAI」'])('are heard in "%s"', (words) => {
    expect(namesSubject(words)).toBe(true);
  });

  it.each(['A bakery opened and raised $2 million', 'It opened AI shops', 'chat, GPT'])('are not heard in "%s"', (words) => {
    expect(namesSubject(words)).toBe(false);
  });
});

describe('the gate', () => {
  let change: (changes: object[]) => void;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(callback: (changes: object[]) => void) {
          change = callback;
        }
        observe(): void {}
        disconnect(): void {
          change = () => undefined;
        }
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** A page whose text a test can change. */
  function open(text: string, more: object = {}) {
    const { document } = parseHTML(`<!doctype html><html><head><title>News</title></head><body><p>${text}</p></body></html>`);
    const window = { document, innerWidth: 800, innerHeight: 600, addEventListener: vi.fn<(type: string, listener: () => void) => void>(), removeEventListener: vi.fn(), ...more };
    const found = vi.fn(() => Promise.resolve(true));
    const roots = new Map<Element, Element>();
    const texts = vi.spyOn(document.body, 'textContent', 'get');
    // This document knows no paths; there is one that the gate asks for.
    Object.assign(document, { evaluate: () => ({ stringValue: document.body.textContent }) });
    Object.defineProperty(document, 'URL', { value: 'https://example.org/a', writable: true });
    const extension = { alive: true };
    if (!('top' in more)) Object.assign(window, { top: window });
    const end = guard(window as never, { found, isAlive: () => extension.alive, shadowRootOf: (element) => (roots.get(element) ?? null) as ShadowRoot | null });
    const paragraph = document.querySelector('p')!;
    const tell = async (changes: object[]): Promise<void> => {
      change(changes);
      await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    };
    /** Nothing of it is at work, whatever happens. */
    const expectOver = async (): Promise<void> => {
      expect(vi.getTimerCount()).toBe(0);
      expect(window.removeEventListener.mock.calls).toEqual(window.addEventListener.mock.calls);
      const before = found.mock.calls.length;
      paragraph.textContent = 'OpenAI';
      await tell([{ type: 'childList', target: paragraph, addedNodes: [paragraph.firstChild] }]);
      expect([found.mock.calls.length, vi.getTimerCount()]).toEqual([before, 0]);
    };
    return {
      document,
      window,
      end,
      extension,
      expectOver,
      found,
      roots,
      texts,
      /** Adds an element, and tells the gate. */
      async adds(tag: string, words: string): Promise<Element> {
        const element = document.body.appendChild(document.createElement(tag));
        element.textContent = words;
        await tell([{ type: 'childList', target: document.body, addedNodes: [element] }]);
        return element;
      },
      async says(next: string, url = document.URL): Promise<void> {
        paragraph.textContent = next;
        Object.assign(document, { URL: url });
        await tell([{ type: 'childList', target: paragraph, addedNodes: [paragraph.firstChild] }]);
      },
    };
  }

  it('tells at once when the text names a subject', () => {
    expect(open('OpenAI raised money').found).toHaveBeenCalledOnce();
  });

  it('is silent elsewhere, and tells when the name comes later', async () => {
    const page = open('A bakery');
    expect(page.found).not.toHaveBeenCalled();
    await page.says('A bakery, and OpenAI');
    expect(page.found).toHaveBeenCalledOnce();
  });

  it('tells once for each address', async () => {
    const page = open('OpenAI');
    await page.says('OpenAI again');
    expect(page.found).toHaveBeenCalledOnce();
    await page.says('OpenAI once more', 'https://example.org/b');
    expect(page.found).toHaveBeenCalledTimes(2);
  });

  it('takes a place in the page for no address of its own', async () => {
    const page = open('OpenAI');
    await page.says('OpenAI again', 'https://example.org/a#rounds');
    expect(page.found).toHaveBeenCalledOnce();
  });

  it('tells again when nobody heard', async () => {
    const page = open('A bakery');
    page.found.mockResolvedValueOnce(false);
    await page.says('OpenAI');
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect(page.found).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10 * LOOK_EVERY_MS);
    expect(page.found).toHaveBeenCalledTimes(2);
  });

  it('gives up on a page that goes on changing without the name, until the address changes', async () => {
    const page = open('A ticker');
    for (let i = 0; i <= FRUITLESS_LOOKS; i++) await page.says(`A ticker ${i}`);
    await page.says('OpenAI');
    expect(page.found).not.toHaveBeenCalled();
    await page.says('OpenAI', 'https://example.org/b');
    expect(page.found).toHaveBeenCalledOnce();
  });

  it('reads the whole text once, and then what is added alone', async () => {
    const page = open('A bakery');
    await page.adds('p', 'bread');
    await page.adds('p', 'OpenAI buys bread');
    expect(page.found).toHaveBeenCalledOnce();
    expect(page.texts).toHaveBeenCalledOnce();
  });

  it('hears a name that new words and old ones make together', async () => {
    const page = open('Open');
    const paragraph = page.document.querySelector('p')!;
    const word = paragraph.appendChild(page.document.createTextNode('AI'));
    change([{ type: 'childList', target: paragraph, addedNodes: [word] }]);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect(page.found).toHaveBeenCalledOnce();
  });

  it('comes back when the page has grown a good deal', async () => {
    const page = open('A ticker');
    for (let i = 0; i <= FRUITLESS_LOOKS; i++) await page.says(`A ticker ${i}`);
    await page.adds('p', 'OpenAI');
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(page.found).not.toHaveBeenCalled();
    const count = page.document.querySelectorAll('*').length;
    for (let i = 0; i < count * GROWN; i++) await page.adds('p', 'more');
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(page.found).toHaveBeenCalledOnce();
  });

  it('looks into shadow roots, and waits a while for those of custom elements', async () => {
    const page = open('A portal');
    const host = await page.adds('x-story', '');
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect(page.found).not.toHaveBeenCalled();
    const root = page.document.createElement('div');
    root.textContent = 'OpenAI raised money';
    Object.defineProperty(root, 'isConnected', { value: true });
    page.roots.set(host, root);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect(page.found).toHaveBeenCalledOnce();
  });

  it('waits for no root for ever', async () => {
    const page = open('A portal');
    const host = await page.adds('x-story', '');
    await vi.advanceTimersByTimeAsync((LOOKS_FOR_ROOTS + 1) * LOOK_EVERY_MS);
    const root = page.document.createElement('div');
    root.textContent = 'OpenAI raised money';
    page.roots.set(host, root);
    await vi.advanceTimersByTimeAsync(60 * LOOK_EVERY_MS);
    expect(page.found).not.toHaveBeenCalled();
  });

  it('ends when it is told to, also while it waits for an answer', async () => {
    const page = open('A bakery');
    page.end();
    await page.expectOver();
    const other = open('A bakery');
    other.found.mockResolvedValueOnce(false);
    change([{ type: 'childList', target: other.document.body, addedNodes: [other.document.body.appendChild(other.document.createTextNode('OpenAI'))] }]);
    vi.advanceTimersByTime(LOOK_EVERY_MS);
    expect(other.found).toHaveBeenCalledOnce();
    other.end();
    await vi.advanceTimersByTimeAsync(0);
    await other.expectOver();
  });

  it.each(['that changes', 'whose changes wait to be looked at', 'on which it rests', 'that named its subject'])('ends on a page %s when its extension is gone', async (kind) => {
    const page = open(kind.includes('named') ? 'OpenAI' : 'A bakery');
    if (kind.includes('rests')) for (let i = 0; i <= FRUITLESS_LOOKS; i++) await page.says(`A ticker ${i}`);
    if (kind.includes('wait')) change([{ type: 'childList', target: page.document.body, addedNodes: [] }]);
    page.extension.alive = false;
    if (kind.includes('rests')) await vi.advanceTimersByTimeAsync(REST_MS);
    else if (kind.includes('wait')) await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    else change([]);
    await page.expectOver();
  });

  it('leaves small frames alone until they have grown', () => {
    const large = Object.assign(new EventTarget(), { matches: false });
    const listens = [vi.spyOn(large, 'addEventListener'), vi.spyOn(large, 'removeEventListener')] as const;
    const matchMedia = vi.fn<(query: string) => unknown>(() => large);
    const { found, end } = open('OpenAI', { top: {}, matchMedia });
    expect(matchMedia).toHaveBeenCalledExactlyOnceWith('(min-width: 100px) and (min-height: 60px)');
    expect(found).not.toHaveBeenCalled();
    large.dispatchEvent(new Event('change'));
    expect(found).toHaveBeenCalledOnce();
    end();
    expect(listens[1].mock.calls).toEqual(listens[0].mock.calls);
  });
});
