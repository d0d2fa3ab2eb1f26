import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { makeBackup, readBackup, restoreBackup, type ProfileParts, type RestoreMode } from '../../lib/store/backup.ts';
import { createSettings, type SettingsArea } from '../../lib/store/settings.ts';
import { makeFact } from '../fixtures/ledgers/small-ledger.ts';
import { killedAt, makeProfile, NOON, type Profile, type StartedWorker } from './profile.ts';

const ROUND = 'openai.2024-10.round.total';
const SIGNED = { author: 'Ada', reason: 'read in the filing' };

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
  await edits.putFact('mine', makeFact({ id: ROUND, value: 8e9, history: [] }), SIGNED, (await database.facts.get(['mine', ROUND]))?.row);
  await edits.putFact('team', makeFact({ id: 'team.1' }), SIGNED);
  await database.claims.add(claim('c1', 'a note'));
  await database.feeds.add({ id: 'f1', url: 'https://example.org/index.json', name: 'ours', addedAt: NOON.toISOString(), failures: 0, nextTry: NOON.toISOString() });
  await createSettings(first.area).setHostEnabled('example.org', false);
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
const stateOf = async ({ database }: Device): Promise<string> => JSON.stringify(await Promise.all(['facts', 'meta', 'feeds', 'claims', 'journal', 'changes'].map((table) => database.table(table).toArray())));

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
    await second.worker.edits.undo();
    await second.worker.edits.undo();
    expect(await valuesOn(second)).toEqual([[ROUND, 7e9]]);
    expect(await makeBackup(first)).toBe(await makeBackup(first));
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
    await second.database.claims.add(claim('c2', 'my own'));
    await restore(await makeBackup(first), 'replace');
    expect((await valuesOn(second)).map(([id]) => id)).toEqual([ROUND, 'team.1']);
    expect(await notesOn(second)).toEqual(['a note']);
    await second.worker.edits.undo();
    await second.worker.edits.undo();
    expect((await valuesOn(second)).map(([id]) => id)).toEqual(['mine.2', ROUND]);
  });

  test('merged, adds what is missing; of two copies of a claim the later counts', async () => {
    await second.worker.edits.putFact('mine', makeFact({ id: ROUND, value: 9e9 }), SIGNED);
    await second.database.claims.bulkAdd([claim('c1', 'newer here', '2026-11-21T10:00:00.000Z'), claim('c2', 'only here')]);
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

test('a worker that is killed while it restores leaves all as it was', async () => {
  const read = await readBackup(await makeBackup(first));
  if (!read.ok) throw new Error(read.reason);
  await second.worker.edits.putFact('mine', makeFact({ id: 'mine.2' }), SIGNED);
  const before = await stateOf(second);
  let kills = 0;
  for (let request = 1; !(await killedAt(request, () => restoreBackup(read.content, 'replace', second))); request += 1) {
    kills += 1;
    expect(await stateOf(second)).toBe(before);
  }
  expect(kills).toBeGreaterThan(20);
  expect(await notesOn(second)).toEqual(['a note']);
});
