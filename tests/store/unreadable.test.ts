/** Rows of a wrong shape, put in by somebody's hand or half of an older write: the rest of the ledger counts, and nothing is lost. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fact, Verdict } from '../../lib/core/types.ts';
import { makeBackup, readBackup, restoreBackup } from '../../lib/store/backup.ts';
import type { Layer } from '../../lib/store/db.ts';
import { createJudgeService } from '../../lib/store/judge-service.ts';
import { readLayers, READ_TABLES } from '../../lib/store/ledger-store.ts';
import type { SettingsArea } from '../../lib/store/settings.ts';
import type { UnreadableRow } from '../../lib/store/unreadable.ts';
import { makeFact } from '../fixtures/ledgers/small-ledger.ts';
import { factIn, makeProfile, NOON, ROUND, SIGNED, type Profile, type StartedWorker } from './profile.ts';

let profile: Profile;
let worker: StartedWorker;
beforeEach(async () => {
  profile = makeProfile();
  worker = profile.start();
  await worker.store.seedBundled();
  await worker.edits.putFact('mine', makeFact({ id: 'mine.good' }), SIGNED);
  await worker.edits.putFact('mine', makeFact({ id: ROUND, value: 7e9 }), SIGNED);
  await worker.edits.putFact('team', makeFact({ id: 'team.good' }), SIGNED);
});
afterEach(() => profile.close());

/** Changes a pack by hand, behind the back of Tickmark. */
async function tamper(layer: Layer, change: (pack: Record<'ids' | 'rows', unknown[]>) => object): Promise<void> {
  const pack = (await worker.database.packs.get([layer, 'facts', '']))!;
  await worker.database.packs.put({ ...pack, ...change(structuredClone(pack)) });
}
const tamperRow = (layer: Layer, id: string, row: unknown): Promise<void> =>
  tamper(layer, ({ ids, rows }) => ({ rows: rows.map((each, i) => (ids[i] === id ? row : each)) }));

const stored = (layer: Layer): Promise<unknown> => worker.database.packs.get([layer, 'facts', '']);
const found = async (): Promise<UnreadableRow[]> => (await worker.database.transaction('r', READ_TABLES, async () => readLayers(worker.database))).unreadable;
const effective = () => profile.start().store.effectiveLedger();
const valuesNow = async (): Promise<[string, number][]> => (await effective()).ledger.facts.map(({ id, value }) => [id, value]);

const HALF = { id: ROUND, entity: 'openai', value: '7 billion' };

describe('a row of a wrong shape', () => {
  test('is set aside with a word that says whose it is and what to do; the rest is judged by', async () => {
    await tamperRow('mine', ROUND, HALF);
    await tamperRow('team', 'team.good', null);
    const { ledger, origin, problem } = await effective();
    expect(origin).toBe('database');
    expect(ledger.facts.map(({ id, value }) => [id, value])).toEqual([['mine.good', 6.6e9], [ROUND, 6.6e9]]);
    expect(problem).toContain('1 of your own, 1 of the team’s');
    expect(problem).toMatch(/ledger page saves them to a file or deletes them, and a backup can be restored/);
  });

  test('stays where it is, whatever is written beside it', async () => {
    await tamperRow('mine', ROUND, HALF);
    await worker.edits.putFact('mine', makeFact({ id: 'mine.more' }), SIGNED);
    await worker.edits.undo();
    expect(await factIn(worker.database, 'mine', ROUND)).toEqual(HALF);
    expect(await found()).toEqual([{ layer: 'mine', table: 'facts', id: ROUND, row: HALF }]);
  });

  test('is no obstacle to contesting that fact, and its history leaves it out', async () => {
    await tamperRow('mine', ROUND, HALF);
    expect(await worker.edits.contestFact(ROUND, { value: 9e9, sources: makeFact({ id: ROUND }).sources }, SIGNED)).toEqual({ ok: true, changed: true });
    expect(await found()).toEqual([]);
    const history = await worker.edits.historyOf(ROUND);
    expect(history.flatMap(({ before, after }) => [before, after] as (Fact | undefined)[]).map((row) => row?.value)).toEqual([undefined, 6.6e9, undefined, undefined, undefined, 9e9]);
    await worker.edits.undo();
    expect(await factIn(worker.database, 'mine', ROUND)).toEqual(HALF);
  });

  test('goes when the user wants it, which can be taken back', async () => {
    await tamperRow('mine', ROUND, HALF);
    await tamperRow('team', 'team.good', 'nothing');
    expect(await worker.edits.dropUnreadable(SIGNED)).toEqual({ ok: true, changed: true });
    expect((await effective()).problem).toBeUndefined();
    expect(await valuesNow()).toEqual([['mine.good', 6.6e9], [ROUND, 6.6e9]]);
    await worker.edits.undo();
    await worker.edits.undo();
    expect((await found()).map(({ row }) => row)).toEqual([HALF, 'nothing']);
    expect(await worker.edits.dropUnreadable(SIGNED)).toEqual({ ok: true, changed: true });
    expect(await worker.edits.dropUnreadable(SIGNED)).toEqual({ ok: true, changed: false });
  });

  test('goes with one deed, whatever other layers there are', async () => {
    await worker.database.meta.delete('team');
    await tamperRow('mine', ROUND, HALF);
    await worker.edits.dropUnreadable(SIGNED);
    await worker.edits.undo();
    expect((await found()).map(({ row }) => row)).toEqual([HALF]);
    expect(await worker.database.meta.get('team')).toBeUndefined();
  });

  test('does not count on an earlier day either', async () => {
    await tamperRow('mine', ROUND, HALF);
    await worker.edits.dropUnreadable(SIGNED);
    await worker.edits.putFact('mine', makeFact({ id: ROUND, value: 9e9 }), SIGNED);
    const { ledger } = await profile.start().store.effectiveLedger({ knownAt: '2026-11-20' });
    expect(ledger.facts.map(({ id }) => id)).toEqual([ROUND]);
  });
});

describe('a pack of rows of a wrong shape', () => {
  test.each<[string, (pack: Record<'ids' | 'rows', unknown[]>) => object, string[]]>([
    ['without ids', () => ({ ids: undefined }), ['mine.good', ROUND]],
    ['with too few ids', ({ ids }) => ({ ids: ids.slice(1) }), ['mine.good', ROUND]],
    ['with ids twice', ({ ids }) => ({ ids: ids.map(() => ROUND) }), ['mine.good', ROUND]],
    ['in another order', ({ ids, rows }) => ({ ids: ids.toReversed(), rows: rows.toReversed() }), ['mine.good', ROUND]],
    ['without rows', () => ({ rows: null }), [ROUND]],
    ['with a row too few', ({ rows }) => ({ rows: rows.slice(1) }), [ROUND]],
  ])('%s: what can be read of it counts, and it lives through a write and being taken away', async (_, change, left) => {
    await tamper('mine', change);
    expect((await effective()).ledger.facts.map(({ id }) => id).filter((id) => id !== 'team.good')).toEqual(left);
    const before = await found();
    await worker.edits.putFact('mine', makeFact({ id: 'mine.more' }), SIGNED);
    expect(await found()).toEqual(before);
    await worker.edits.dropUnreadable(SIGNED);
    expect(await found()).toEqual([]);
    expect((await effective()).ledger.facts.map(({ id }) => id)).toContain('mine.more');
  });

  test('of the bundle is written anew from the bundle', async () => {
    await worker.database.packs.update(['bundled', 'facts', ''], { ids: 'none' } as never);
    await worker.database.meta.update('bundled', { version: 7 } as never);
    expect(await effective()).toMatchObject({ origin: 'database', ledger: { version: '2026-11-21.1' } });
    expect(await stored('bundled')).toMatchObject({ ids: [ROUND] });
  });
});

describe('a backup of a profile with such rows', () => {
  const areaOf = (): SettingsArea => ({ get: async () => ({}), set: async () => undefined, onChanged: { addListener: () => undefined, removeListener: () => undefined } });
  const parts = (of: StartedWorker) => ({ database: of.database, area: areaOf(), now: () => NOON });

  test('has them beside the others, and can be restored', async () => {
    await tamperRow('mine', ROUND, HALF);
    await worker.edits.dropUnreadable(SIGNED);
    await tamperRow('team', 'team.good', { is: 'nothing' });
    const text = await makeBackup(parts(worker));
    const read = await readBackup(text);
    if (!read.ok) throw new Error(read.reason);
    expect((JSON.parse(text) as { content: { unreadable: unknown } }).content.unreadable).toEqual([
      { layer: 'team', table: 'facts', id: 'team.good', row: { is: 'nothing' } },
      { layer: 'mine', table: 'facts', id: ROUND, row: HALF },
    ]);
    const other = makeProfile();
    await restoreBackup(read.content, 'replace', parts(other.start()));
    expect((await other.start().store.effectiveLedger()).ledger.facts.map(({ id }) => id)).toEqual(['mine.good', ROUND]);
    other.close();
  });

  test('from before mends them, also where what is there stays', async () => {
    const read = await readBackup(await makeBackup(parts(worker)));
    if (!read.ok) throw new Error(read.reason);
    await tamperRow('mine', ROUND, HALF);
    await restoreBackup(read.content, 'merge', parts(worker));
    expect(await found()).toEqual([]);
    expect(await valuesNow()).toContainEqual([ROUND, 7e9]);
    await worker.edits.undo();
    expect(await factIn(worker.database, 'mine', ROUND)).toEqual(HALF);
  });
});

test('whatever stands in a row, figures are judged by what can be read', async () => {
  const fact = (await factIn(worker.database, 'mine', ROUND)) as unknown as Record<string, unknown>;
  const claim = {
    id: 0, figure: { low: 6.6e9, high: 6.6e9, step: 1e8, unit: 'USD', qualifier: 'exact', unitStated: true }, entity: 'openai', entityCertainty: 'explicit', metric: 'round_total', metricCertainty: 'explicit',
    alternatives: [], parties: [], modality: 'stated', past: false, present: false, hints: [], sentence: 0, block: 0,
  } as const;
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(fact), 'more'), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('2026-02-30', '2024', 'x', undefined, 1e300)), async (field, value) => {
    await tamperRow('mine', ROUND, { ...fact, [field]: value });
    const judge = createJudgeService(profile.start().store, () => '2026-11-21');
    const { verdicts: [verdict] } = await judge.judge([{ ...claim, parties: [], hints: [], alternatives: [] }]);
    expect((await judge.explain({ ...claim, parties: [], hints: [], alternatives: [] }, verdict as Verdict)).headline).not.toBe('');
    expect((await judge.current()).origin).toBe('database');
  }), { numRuns: 60 });
});
