import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answer, originOf, type Handlers, type Origin } from '../../lib/messages/handle.ts';
import { MOST_CLAIMS, toBackground } from '../../lib/messages/protocol.ts';
import { CLAIM, VERDICT } from './fixtures.ts';

const SELF = { id: 'tickmark', base: 'chrome-extension://tickmark/' };
const PAGE: Origin = { sender: 'page', tab: { id: 7, frameId: 0, url: 'https://news.example/a' } };
const POPUP: Origin = { sender: 'extension' };

/** Handlers that note what reached them. */
function spies() {
  const called: [string, unknown][] = [];
  const handlers = Object.fromEntries(Object.keys(toBackground).map((name) => [name, (request: unknown) => { called.push([name, request]); return null; }])) as unknown as Handlers;
  return { called, handlers };
}

describe('originOf', () => {
  test('knows our script in a page by its tab and frame', () => {
    expect(originOf({ id: 'tickmark', url: 'https://ads.example/', frameId: 3, tab: { id: 7, url: 'https://news.example/a' } as never }, SELF))
      .toEqual({ sender: 'page', tab: { id: 7, frameId: 3, url: 'https://news.example/a' } });
  });

  test('knows a page of the extension, also when it is open in a tab', () => {
    expect(originOf({ id: 'tickmark', url: `${SELF.base}popup.html` }, SELF)).toEqual(POPUP);
    expect(originOf({ id: 'tickmark', url: `${SELF.base}popup.html`, frameId: 0, tab: { id: 7 } as never }, SELF)).toEqual(POPUP);
  });

  test.each([
    ['another extension', { id: 'other', url: `${SELF.base}popup.html` }],
    ['a page whose address only looks like ours', { id: 'tickmark', url: 'https://evil.example/chrome-extension://tickmark/' }],
    ['a sender without any mark', {}],
  ])('trusts no %s', (_, sender) => {
    expect(originOf(sender, SELF)).toBeUndefined();
  });
});

describe('answer', () => {
  test('hands a valid request to its handler, and its reply back', async () => {
    const { handlers } = spies();
    handlers.judge = ({ claims }) => ({ verdicts: claims.map(() => VERDICT), ledgerVersion: '2026-11-21.1' });
    expect(await answer({ type: 'judge', request: { claims: [CLAIM], published: '2026-04' } }, PAGE, handlers))
      .toEqual({ ok: true, value: { verdicts: [VERDICT], ledgerVersion: '2026-11-21.1' } });
  });

  test('lets a message without fields leave its request out', async () => {
    const { called, handlers } = spies();
    await answer({ type: 'subject-found' }, PAGE, handlers);
    expect(called).toEqual([['subject-found', {}]]);
  });

  test('passes on the named fields and no other', async () => {
    const { called, handlers } = spies();
    await answer({ type: 'explain', request: { claim: { ...CLAIM, words: 'of the page' }, verdict: VERDICT, url: 'https://news.example' } }, PAGE, handlers);
    expect(called).toEqual([['explain', { claim: CLAIM, verdict: VERDICT }]]);
  });

  test.each(['status', 'set-enabled', 'set-host-enabled'])('keeps %s from pages, whatever they ask', async (type) => {
    const { called, handlers } = spies();
    expect(await answer({ type, request: { tabId: 1, enabled: true, host: 'a.example' } }, PAGE, handlers)).toMatchObject({ ok: false, error: 'refused' });
    expect(called).toEqual([]);
  });

  test('checks who asks before what is asked', async () => {
    expect(await answer({ type: 'set-enabled', request: 'nonsense' }, PAGE, spies().handlers)).toMatchObject({ error: 'refused' });
    expect(await answer({ type: 'judge', request: 'nonsense' }, undefined, spies().handlers)).toMatchObject({ error: 'refused' });
    expect(await answer({ type: 'judge', request: 'nonsense' }, PAGE, spies().handlers)).toMatchObject({ error: 'invalid' });
  });

  test.each([
    ['a date that is none', { claims: [], published: 'last week' }],
    ['an amount that is no number', { claims: [{ ...CLAIM, figure: { ...CLAIM.figure, low: '122' } }] }],
    ['an infinite amount', { claims: [{ ...CLAIM, figure: { ...CLAIM.figure, high: Infinity } }] }],
    ['a modality nobody knows', { claims: [{ ...CLAIM, modality: 'sung' }] }],
    ['text in place of an id', { claims: [{ ...CLAIM, entity: 'x'.repeat(121) }] }],
    ['more claims than any page has', { claims: Array.from({ length: MOST_CLAIMS + 1 }, () => CLAIM) }],
  ])('refuses to judge %s', async (_, request) => {
    const { called, handlers } = spies();
    expect(await answer({ type: 'judge', request }, PAGE, handlers)).toMatchObject({ ok: false, error: 'invalid' });
    expect(called).toEqual([]);
  });

  test('answers a handler that throws, in one short line', async () => {
    const { handlers } = spies();
    handlers.vocabulary = vi.fn(() => Promise.reject(new Error(`no ledger\n${'at '.repeat(500)}`)));
    expect(await answer({ type: 'vocabulary' }, PAGE, handlers)).toEqual({ ok: false, error: 'failed', detail: 'no ledger' });
  });

  test('survives whatever is sent', async () => {
    const names = fc.constantFrom(...Object.keys(toBackground), '__proto__', 'constructor', 'toString');
    const anything = fc.oneof(fc.anything(), fc.record({ type: names, request: fc.anything() }), fc.record({ type: names }));
    await fc.assert(fc.asyncProperty(anything, fc.constantFrom(PAGE, POPUP, undefined), async (message, origin) => {
      const result = await answer(message, origin, spies().handlers);
      expect(typeof result.ok).toBe('boolean');
    }));
  });
});
