import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../lib/core/hash.ts';
import { checkFeed, formatManifest, parseManifest, type FeedExpectation, type FeedManifest } from '../../lib/core/ledger-feed.ts';
import { applyPatch, formatPatch, makePatch, parsePatch, type LedgerPatch } from '../../lib/core/ledger-patch.ts';
import { keyPairOf, signText } from '../../lib/core/ledger-signature.ts';
import { formatLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const NOW = '2026-11-21T12:00:00Z';
const key = await keyPairOf(new Uint8Array(32).fill(1), '0011223344556677');
const stranger = await keyPairOf(new Uint8Array(32).fill(2), '0011223344556677');

const first: Ledger = { ...makeLedger('2026-11-21.1'), name: 'team', expires: '2027-03-31T00:00:00Z' };
const second: Ledger = { ...first, version: '2026-11-22.1', facts: [makeFact({ id: 'openai.2024-10.round.total', value: 7e9 }), makeFact({ id: 'new' })] };
const held = { version: first.version, sha256: await sha256Of(formatLedger(first)) };

/** What becomes of a ledger that the publisher has signed, as it is or as somebody altered it on the way. */
async function served(ledger: Ledger, over: Partial<FeedExpectation> = {}, alter = (text: string) => text): Promise<string> {
  const text = formatLedger(ledger);
  const answer = await checkFeed(alter(text), await signText(text, key, ''), { key, name: 'team', held, now: NOW, ...over });
  return answer.ok ? (answer.fresh ? 'taken' : 'known') : `${answer.fault}: ${answer.reason}`;
}

describe('an answer of a feed', () => {
  it('is taken when it is signed, newer and of the name that was subscribed to', async () => {
    expect(await served(second)).toBe('taken');
    expect(await served(first)).toBe('known');
  });

  it.each<[string, Ledger, Partial<FeedExpectation>, string]>([
    ['older than what is held', first, { held: { version: '2026-11-22.1', sha256: '' } }, 'older: It is version 2026-11-21.1'],
    ['another ledger under the right signature', { ...second, name: 'rival' }, {}, 'wrong-name: It is the ledger rival, not team'],
    ['past its day', second, { now: '2027-03-31T00:00:00Z' }, 'expired: It has expired on 2027-03-31'],
    ['another text under the version that is held', { ...second, version: first.version }, {}, 'same-version: It differs'],
  ])('is refused when it is %s', async (_, ledger, expected, reason) => {
    expect(await served(ledger, expected)).toContain(reason);
  });

  it('is refused when a digit was altered on the way', async () => {
    expect(await served(second, {}, (text) => text.replace('7000000000', '9000000000'))).toContain('wrong-signature: The signature does not fit');
  });

  it('is refused when a stranger has signed it, or nobody', async () => {
    const text = formatLedger(second);
    const expected = { key, name: 'team', held, now: NOW };
    expect(await checkFeed(text, await signText(text, stranger, ''), expected)).toMatchObject({ ok: false, fault: 'wrong-signature' });
    expect(await checkFeed(text, undefined, expected)).toMatchObject({ ok: false, fault: 'unsigned' });
  });

  it('that is not signed is taken where nobody pinned a key', async () => {
    expect(await checkFeed(formatLedger(second), undefined, { name: 'team', held, now: NOW })).toMatchObject({ ok: true, fresh: true });
  });

  it('is refused, without a throw, when it is anything else', async () => {
    for (const text of ['', '<!doctype html><title>502</title>', '[]', formatLedger(second).slice(0, -100)]) {
      expect(await checkFeed(text, undefined, { now: NOW })).toMatchObject({ ok: false, fault: 'damaged' });
    }
  });
});

describe('a manifest', () => {
  const manifest: FeedManifest = { format: 'tickmark-feed', formatVersion: 1, name: 'team', version: '2026-11-22.1', ledger: { path: 'feed.json', sha256: 'a'.repeat(64), size: 1 }, patches: [{ from: '2026-11-21.1', path: 'patches/2026-11-21.1.json', sha256: 'b'.repeat(64), size: 1 }], successions: [] };

  it('survives its text', () => {
    expect(parseManifest(formatManifest(manifest))).toEqual({ ok: true, manifest });
  });

  it.each(['../feed.json', '/feed.json', 'https://evil.example/feed.json', '//evil.example/feed.json', 'a/../../b', 'a\\b', '.hidden', 'feed.json?x', 'a//b', ''])('never names a file outside its folder: %j', (path) => {
    expect(parseManifest(JSON.stringify({ ...manifest, ledger: { ...manifest.ledger, path } })).ok).toBe(false);
  });

  it('is refused without a throw, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseManifest(text).ok));
    expect(parseManifest(`"${'x'.repeat(2e6)}"`)).toEqual({ ok: false, reason: expect.stringContaining('too large') as unknown });
  });
});

const patch = await makePatch(first, second);

describe('a patch', () => {
  const reasonOf = async (ledger: Ledger, altered: LedgerPatch): Promise<string> => {
    const patched = await applyPatch(ledger, altered);
    return patched.ok ? 'applied' : patched.reason;
  };

  it('makes the newer text out of the older one, and survives its file', async () => {
    const parsed = parsePatch(formatPatch(patch));
    expect(parsed).toEqual({ ok: true, patch });
    expect(await applyPatch(first, patch)).toMatchObject({ ok: true, text: formatLedger(second) });
  });

  it('holds the rows that differ and no other', () => {
    expect(patch.facts).toMatchObject({ added: [{ id: 'new' }], changed: [{ value: 7e9 }], removed: [] });
    expect(patch.entities).toEqual({ added: [], changed: [], removed: [] });
  });

  it.each<[string, Ledger, LedgerPatch, string]>([
    ['another base', second, patch, 'fits another ledger'],
    ['a base of the same version with other rows', { ...first, facts: [] }, patch, 'fits another ledger'],
    ['another ledger', { ...first, name: 'rival' }, patch, 'is for the ledger team, not for rival'],
    ['a row that was altered', first, { ...patch, facts: { ...patch.facts, added: [makeFact({ id: 'new', value: 1 })] } }, 'does not make the version 2026-11-22.1'],
    ['a row to add that is there', first, { ...patch, facts: { ...patch.facts, added: first.facts } }, 'does not fit the rows of facts'],
    ['a row to change that is not there', first, { ...patch, facts: { ...patch.facts, changed: [makeFact({ id: 'nothing' })] } }, 'does not fit the rows of facts'],
    ['a row to remove that is not there', first, { ...patch, events: { ...patch.events, removed: ['nothing'] } }, 'does not fit the rows of events'],
    ['a row that others need, removed', first, { ...patch, events: { ...patch.events, removed: ['some-round'] } }, 'not sound'],
  ])('is refused for %s', async (_, ledger, altered, reason) => {
    expect(await reasonOf(ledger, altered)).toContain(reason);
  });

  it('leads from any version to any other', async () => {
    const anyLedger = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.nat() }), { selector: ({ id }) => id }).map((rows) => ({ ...first, facts: rows.map((row) => makeFact(row)) }));
    await fc.assert(
      fc.asyncProperty(anyLedger, anyLedger, async (from, to) => {
        const target = { ...to, version: '2026-11-23.1' };
        expect(await applyPatch(from, await makePatch(from, target))).toMatchObject({ ok: true, text: formatLedger(target) });
      }),
    );
  });

  it('is refused without a throw, whatever its file is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parsePatch(text).ok));
    expect(parsePatch('['.repeat(100_000))).toEqual({ ok: false, reason: expect.stringContaining('nested') as unknown });
  });
});
