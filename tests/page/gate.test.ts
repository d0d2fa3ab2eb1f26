import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../lib/core/types.ts';
import { FRUITLESS_LOOKS, guard, LOOK_EVERY_MS, namesSubject } from '../../lib/page/gate.ts';

const ledger = JSON.parse(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8')) as Ledger;

describe('the names that wake the gate', () => {
  it('are in every alias of the subject, but for products that are always named with it', () => {
    const unheard = ledger.entities.filter(({ role }) => role === 'subject').flatMap(({ aliases }) => aliases).filter((alias) => !namesSubject(alias));
    expect(unheard.filter((alias) => !/Codex|Altman/.test(alias))).toEqual([]);
  });

  it.each(['OPENAI', 'open ai', 'Open\u00a0AI', 'OpenAI’s', '@OpenAI', 'chatgpt.com', '「オープンAI」'])('are heard in "%s"', (words) => {
    expect(namesSubject(words)).toBe(true);
  });

  it.each(['A bakery opened and raised $2 million', 'It opened AI shops', 'chat, GPT'])('are not heard in "%s"', (words) => {
    expect(namesSubject(words)).toBe(false);
  });
});

describe('the gate', () => {
  let change: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(callback: () => void) {
          change = callback;
        }
        observe(): void {}
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
    const window = { document, location: { href: 'https://example.org/a' }, innerWidth: 800, innerHeight: 600, addEventListener: () => undefined, ...more };
    const found = vi.fn(() => Promise.resolve(true));
    guard({ ...window, top: 'top' in more ? null : undefined } as never, found);
    return {
      found,
      async says(next: string, href = window.location.href): Promise<void> {
        document.querySelector('p')!.textContent = next;
        window.location.href = href;
        change();
        await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
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

  it('leaves small frames alone', () => {
    expect(open('OpenAI', { top: {}, innerWidth: 88, innerHeight: 31 }).found).not.toHaveBeenCalled();
  });
});
