import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Of } from '../../lib/core/hash.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { makeBackup, readBackup, restoreBackup, type ProfileParts, type RestoreMode } from '../../lib/store/backup.ts';
import { createSettings, type SettingsArea } from '../../lib/store/settings.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { makeFact } from '../fixtures/ledgers/small-ledger.ts';
import { factIn, killedAt, makeProfile, NOON, ROUND, SIGNED, type Profile, type StartedWorker } from './profile.ts';
import { soon } from '../support/soon.ts';

const FIRST = '00000000-0000-4000-8000-000000000001';
const SECOND = '00000000-0000-4000-8000-000000000002';

interface Device extends ProfileParts {
  profile: Profile;
  worker: StartedWorker;
}

function makeArea(): SettingsArea {
  const stored: Record<string, unknown> = {};
  return {
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items) => void Object.assign(stored, structuredClone(items)),
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
}

const devices: Device[] = [];
async function makeDevice(): Promise<Device> {
  const profile = makeProfile();
  const worker = profile.start();
  await worker.store.seedBundled();
  const device = { profile, worker, database: worker.database, area: makeArea(), now: () => NOON };
  devices.push(device);
  return device;
}

const claim = (id: string, note: string, changedAt = '2026-11-20T10:00:00.000Z'): SavedClaim => ({
  id, note, changedAt, savedAt: '2026-11-20T10:00:00.000Z', page: { url: 'https://example.org/story' }, pageKey: 'example.org/story', tags: ['round'],
  selectors: [{ type: 'TextQuoteSelector', exact: '$7 billion', prefix: 'raised ', suffix: '.' }, { type: 'TextPositionSelector', start: 7, end: 17 }],
});

let first: Device;
let second: Device;
beforeEach(async () => {
  [first, second] = [await makeDevice(), await makeDevice()];
  const { edits, database } = first.worker;
  await edits.putFact('mine', makeFact({ id: ROUND, value: 7e9, history: [] }), SIGNED);
  await edits.putFact('mine', makeFact({ id: ROUND, value: 8e9, history: [] }), SIGNED, await factIn(database, 'mine', ROUND));
  await edits.putFact('team', makeFact({ id: 'team.1' }), SIGNED);
  await database.claims.add(claim(FIRST, 'a note'));
  await database.feeds.add({ id: 'f1', url: 'https://example.org/index.json', name: 'ours', addedAt: NOON.toISOString(), failures: 0, nextTry: NOON.toISOString() });
  await createSettings(first.area).setHostEnabled('example.org', false);
  await first.area.set({ author: 'Ada' });
});
afterEach(() => {
  for (const { profile } of devices.splice(0)) profile.close();
});

async function restore(text: string, mode: RestoreMode, device = second): Promise<void> {
  const read = await readBackup(text);
  if (!read.ok) throw new Error(read.reason);
  await restoreBackup(read.content, mode, device);
}

const valuesOn = async ({ worker }: Device): Promise<[string, number][]> => (await worker.store.effectiveLedger()).ledger.facts.map(({ id, value }) => [id, value]);
const notesOn = async ({ database }: Device): Promise<string[]> => (await database.claims.toArray()).map(({ note }) => note);
const stateOf = async ({ database }: Device): Promise<string> => JSON.stringify(await Promise.all(['packs', 'meta', 'feeds', 'claims', 'journal', 'changes'].map((table) => database.table(table).toArray())));

describe('a backup', () => {
  test('says what is in it before it is restored', async () => {
    expect(await readBackup(await makeBackup(first))).toMatchObject({ ok: true, summary: { at: NOON.toISOString(), rows: 2, feeds: 1, claims: 1 } });
  });

  test('makes a new profile the old one, with what was done and can be taken back', async () => {
    await restore(await makeBackup(first), 'replace');
    expect(await valuesOn(second)).toEqual([[ROUND, 8e9], ['team.1', 6.6e9]]);
    expect(await notesOn(second)).toEqual(['a note']);
    expect((await second.database.feeds.toArray()).map(({ url }) => url)).toEqual(['https://example.org/index.json']);
    expect(await createSettings(second.area).isEnabled('example.org')).toBe(false);
    expect(await second.area.get('author')).toEqual({ author: 'Ada' });
    await second.worker.edits.undo();
    await second.worker.edits.undo();
    expect(await valuesOn(second)).toEqual([[ROUND, 7e9]]);
    expect(await makeBackup(first)).toBe(await makeBackup(first));
  });

  test('leaves out settings that nobody can read, rather than be one that nobody can restore', async () => {
    await first.area.set({ settings: { version: 99 } });
    expect(await readBackup(await makeBackup(first))).toMatchObject({ ok: true, content: { settings: null } });
  });

  test('of a restored profile is the same backup', async () => {
    const text = await makeBackup(first);
    await restore(text, 'replace');
    const contentOf = (file: string) => (JSON.parse(file) as { content: { rows: unknown; claims: unknown; feeds: unknown; layers: unknown } }).content;
    const [{ rows, claims, feeds, layers }, again] = [contentOf(text), contentOf(await makeBackup(second))];
    expect({ rows: again.rows, claims: again.claims, feeds: again.feeds, layers: again.layers }).toEqual({ rows, claims, feeds, layers });
  });

  test('replaces what was there, and that can be taken back', async () => {
    await second.worker.edits.putFact('mine', makeFact({ id: 'mine.2' }), SIGNED);
    await second.database.claims.add(claim(SECOND, 'my own'));
    await restore(await makeBackup(first), 'replace');
    expect((await valuesOn(second)).map(([id]) => id)).toEqual([ROUND, 'team.1']);
    expect(await notesOn(second)).toEqual(['a note']);
    await second.worker.edits.undo();
    await second.worker.edits.undo();
    expect((await valuesOn(second)).map(([id]) => id)).toEqual(['mine.2', ROUND]);
  });

  test('merged, adds what is missing; of two copies of a claim the later counts', async () => {
    await second.worker.edits.putFact('mine', makeFact({ id: ROUND, value: 9e9 }), SIGNED);
    await second.database.claims.bulkAdd([claim(FIRST, 'newer here', '2026-11-21T10:00:00.000Z'), claim(SECOND, 'only here')]);
    await restore(await makeBackup(first), 'merge');
    expect(await valuesOn(second)).toEqual([[ROUND, 9e9], ['team.1', 6.6e9]]);
    expect(await notesOn(second)).toEqual(['newer here', 'only here']);
    const once = await stateOf(second);
    await restore(await makeBackup(first), 'merge');
    expect(await stateOf(second)).toBe(once);
  });
});

describe('a damaged backup is refused whole', () => {
  test('wherever it was cut', async () => {
    const text = await makeBackup(first);
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) expect(await readBackup(text.slice(0, Math.floor(text.length * share)))).toMatchObject({ ok: false, reason: expect.stringContaining('not restored') });
  });

  test('wherever a character was changed', async () => {
    const text = await makeBackup(first);
    const kept: number[] = [];
    for (let at = 0; at < text.length - 1; at += 37) {
      const altered = text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1);
      if ((await readBackup(altered)).ok) kept.push(at);
    }
    expect(kept).toEqual([]);
  });

  test.each([
    ['{}', /no backup/],
    ['[]', /expected object/],
    ['{"format":"tickmark-backup","formatVersion":2,"sha256":"","content":{}}', /newer Tickmark/],
    ['['.repeat(100_000), /nested/],
  ])('%.40s', async (text, reason) => {
    expect(await readBackup(text)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });
});

describe('a backup that somebody has written, with a hash that fits, is refused with the row and the field', () => {
  type Content = Record<'rows' | 'journal' | 'feeds' | 'claims' | 'layers', Record<string, unknown>[]> & { settings: unknown };
  /** What is said of the first profile's backup, once its content was changed. */
  async function reasonAfter(change: (content: Content) => void): Promise<string> {
    const file = JSON.parse(await makeBackup(first)) as { content: Content; sha256: string };
    change(file.content);
    file.sha256 = await sha256Of(JSON.stringify(file.content));
    const read = await readBackup(JSON.stringify(file));
    return read.ok ? 'it is taken' : read.reason;
  }
  /** The place of every value within another that holds no more values. */
  const placesIn = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key])) : [path];
  const setIn = (target: unknown, path: readonly (string | number)[], value: unknown): void => {
    const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], target) as Record<string, unknown>;
    holder[path.at(-1)!] = value;
  };

  test('nothing was changed: it is taken', async () => {
    expect(await reasonAfter(() => undefined)).toBe('it is taken');
  });

  test('wherever a saved claim holds something else than it should', async () => {
    const [sample] = await sampleClaims();
    await first.database.claims.clear();
    await first.database.claims.add(sample!);
    expect(await reasonAfter(() => undefined)).toBe('it is taken');
    const places = placesIn(sample);
    expect(places.length).toBeGreaterThan(60);
    for (const path of places) {
      const reason = await reasonAfter(({ claims }) => setIn(claims[0], path, { odd: true }));
      expect([path.join('.'), reason]).toEqual([path.join('.'), expect.stringContaining(`in saved claim 1, ${path.join('.')}: `)]);
    }
  });

  test.each<[what: string, reason: RegExp, change: (content: Content) => void]>([
    ['a fact without a number', /row openai\.2024-10\.round\.total of facts, value: /, ({ rows }) => setIn(rows[0], ['row', 'value'], 'much')],
    ['an earlier fact without a number', /row openai\.2024-10\.round\.total of facts, value: /, ({ journal }) => setIn(journal, [1, 'rows', 0, 'before', 'value'], 'much')],
    ['a row of the bundled ledger', /rows\.0\.layer: /, ({ rows }) => setIn(rows[0], ['layer'], 'bundled')],
    ['a table that there is not', /rows\.0\.table: /, ({ rows }) => setIn(rows[0], ['table'], 'meta')],
    ['a feed over http', /feeds\.0\.url: expected an https address/, ({ feeds }) => setIn(feeds[0], ['url'], 'http://example.org/index.json')],
    ['a feed with a key that is none', /feeds\.0\.key: expected a public key file/, ({ feeds }) => setIn(feeds[0], ['key'], 'trust me')],
    ['a day that there is not', /feeds\.0\.nextTry: expected an instant/, ({ feeds }) => setIn(feeds[0], ['nextTry'], '2026-99-99T00:00:00.000Z')],
    ['settings of a newer Tickmark', /settings.*: /, (content) => void (content.settings = { version: 2 })],
    ['a claim on a page that is none', /in saved claim 1, page\.url: /, ({ claims }) => setIn(claims[0], ['page', 'url'], 7)],
  ])('%s', async (_, reason, change) => {
    expect(await reasonAfter(change)).toMatch(reason);
  });

  test('what a feed waited for in the other profile, and what its browser granted there, stay behind', async () => {
    await first.database.feeds.update('f1', { ownHost: true, etag: '"1"', waiting: { version: '2', since: NOON.toISOString(), added: 0, changed: 9, removed: 0, facts: 9, flips: 0 } });
    await restore(await makeBackup(first), 'replace');
    expect(Object.keys((await second.database.feeds.get('f1'))!).toSorted()).toEqual(['addedAt', 'failures', 'id', 'name', 'nextTry', 'url']);
  });
});

test('a worker that is killed while it restores leaves all as it was', async () => {
  const read = await readBackup(await makeBackup(first));
  if (!read.ok) throw new Error(read.reason);
  await second.worker.edits.putFact('mine', makeFact({ id: 'mine.2' }), SIGNED);
  await second.area.set({ author: 'Grace' });
  const [before, allowed] = [await stateOf(second), createSettings(second.area)];
  let kills = 0;
  for (let request = 1; !(await killedAt(request, () => restoreBackup(read.content, 'replace', second))); request += 1) {
    kills += 1;
    expect(await stateOf(second)).toBe(before);
    expect([await second.area.get('author'), await allowed.isEnabled('example.org')]).toEqual([{ author: 'Grace' }, true]);
  }
  expect(kills).toBeGreaterThan(20);
  expect(await notesOn(second)).toEqual(['a note']);
});

test('a browser that dies between settings and ledger has told nobody that all is restored; the same backup again makes it whole', async () => {
  const read = await readBackup(await makeBackup(first));
  if (!read.ok) throw new Error(read.reason);
  await second.area.set({ author: 'Grace' });
  const dead = { ...second, area: { ...second.area, set: async (items: Record<string, unknown>) => second.area.set(items).then(() => new Promise<never>(() => undefined)) } };
  void restoreBackup(read.content, 'replace', dead);
  await soon(async () => expect(await second.area.get('author')).toEqual({ author: 'Ada' }));
  expect(await valuesOn(second)).toEqual([[ROUND, 6.6e9]]);
  await restoreBackup(read.content, 'replace', second);
  expect(await valuesOn(second)).toEqual([[ROUND, 8e9], ['team.1', 6.6e9]]);
  expect(await createSettings(second.area).isEnabled('example.org')).toBe(false);
});

test('where settings can\'t be written, the ledger is left as it was', async () => {
  const read = await readBackup(await makeBackup(first));
  if (!read.ok) throw new Error(read.reason);
  const before = await stateOf(second);
  const full = { ...second, area: { ...second.area, set: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) } };
  await expect(restoreBackup(read.content, 'replace', full)).rejects.toThrow('full');
  expect(await stateOf(second)).toBe(before);
});
