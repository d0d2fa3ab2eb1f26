import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { planMerge, type MergeChoice, type MergePlan } from '../../lib/core/merge.ts';
import type { Fact } from '../../lib/core/types.ts';
import { createLedgerEdits, type Edited } from '../../lib/store/ledger-edits.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { factIn, makeProfile, NOON, ROUND, SIGNED, type Profile, type StartedWorker } from './profile.ts';

const round = (value: number): Fact => makeFact({ id: ROUND, value, history: [] });
/** The row that `putFact` leaves. */
const signed = (fact: Fact): Fact => ({ ...fact, history: [{ at: '2026-11-21', by: 'Ada', what: 'read in the filing' }] });

let profile: Profile;
let worker: StartedWorker;
beforeEach(async () => {
  profile = makeProfile();
  worker = profile.start();
  await worker.store.seedBundled();
});
afterEach(() => profile.close());

const judgedBy = async (): Promise<[string, number][]> => (await profile.start().store.effectiveLedger()).ledger.facts.map(({ id, value }) => [id, value]);

describe('an own fact', () => {
  test('stands in for the one of the bundle, which is still there beneath', async () => {
    expect(await worker.edits.putFact('mine', round(7e9), SIGNED)).toEqual({ ok: true, changed: true });
    expect(await judgedBy()).toEqual([[ROUND, 7e9]]);
    expect((await factIn(worker.database, 'bundled', ROUND))?.value).toBe(6.6e9);
  });

  test("goes before the team's", async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await worker.edits.putFact('team', round(8e9), SIGNED);
    expect(await judgedBy()).toEqual([[ROUND, 7e9]]);
  });

  test('says who wrote it and why', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    expect(await factIn(worker.database, 'mine', ROUND)).toEqual(signed(round(7e9)));
  });

  test('is not written where another tab has changed it since it was looked at', async () => {
    const other = profile.start();
    await other.edits.putFact('mine', round(7e9), SIGNED);
    expect(await worker.edits.putFact('mine', round(8e9), SIGNED)).toMatchObject({ ok: false, errors: [expect.stringContaining('changed meanwhile')] });
    expect(await judgedBy()).toEqual([[ROUND, 7e9]]);
    expect(await worker.edits.putFact('mine', round(8e9), SIGNED, signed(round(7e9)))).toMatchObject({ ok: true });
  });

  test('is not written where it is wrong', async () => {
    const strict = createLedgerEdits({ database: worker.database, check: async () => ['value: it is negative.'], now: () => NOON });
    expect(await strict.putFact('mine', round(-1), SIGNED)).toEqual({ ok: false, errors: ['value: it is negative.'] });
    expect(await judgedBy()).toEqual([[ROUND, 6.6e9]]);
  });

  test('survives an update of the bundle', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await profile.start(makeLedger('2026-12-01.1', [makeFact({ id: ROUND, value: 6.7e9 })])).store.seedBundled();
    expect(await judgedBy()).toEqual([[ROUND, 7e9]]);
  });

  test('is pointed out once a lower layer says the same, and can be dropped', async () => {
    await worker.edits.putFact('mine', round(6.7e9), SIGNED);
    expect((await worker.edits.composition()).moot).toEqual([]);
    const updated = profile.start(makeLedger('2026-12-01.1', [makeFact({ id: ROUND, value: 6.7e9 })]));
    await updated.store.seedBundled();
    expect((await updated.edits.composition()).moot).toEqual([{ layer: 'mine', table: 'facts', id: ROUND, other: 'bundled' }]);
    await updated.edits.dropRows('mine', [ROUND], SIGNED);
    expect((await updated.edits.composition()).moot).toEqual([]);
    expect(await judgedBy()).toEqual([[ROUND, 6.7e9]]);
  });
});

describe('a contested fact', () => {
  test('stands beside the own value, both disputed', async () => {
    const sources = [{ title: 'A filing', publisher: 'A court', url: 'https://example.org/filing', seen: true }];
    await worker.edits.contestFact(ROUND, { value: 7e9, sources }, SIGNED);
    const { facts } = (await profile.start().store.effectiveLedger()).ledger;
    expect(facts.map(({ value, status, sources: [first] }) => [value, status, first?.publisher])).toEqual([[7e9, 'disputed', 'A court'], [6.6e9, 'disputed', 'A paper']]);
  });

  test('must be there', async () => {
    expect(await worker.edits.contestFact('nothing', { value: 1, sources: [] }, SIGNED)).toEqual({ ok: false, errors: ['There is no fact nothing.'] });
  });
});

describe('a retired fact', () => {
  test('is out of the ledger, and comes back when that is taken back', async () => {
    await worker.edits.retireFact('mine', ROUND, SIGNED);
    expect(await judgedBy()).toEqual([]);
    await worker.edits.undo();
    expect(await judgedBy()).toEqual([[ROUND, 6.6e9]]);
  });

  test('takes the own row along, and comes back when it is written anew', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await worker.edits.retireFact('mine', ROUND, SIGNED);
    expect(await judgedBy()).toEqual([]);
    await worker.edits.putFact('mine', round(8e9), SIGNED);
    expect(await judgedBy()).toEqual([[ROUND, 8e9]]);
  });

  test("that the team retired stays where it is one's own", async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await worker.edits.retireFact('team', ROUND, SIGNED);
    expect(await judgedBy()).toEqual([[ROUND, 7e9]]);
  });
});

describe('an import', () => {
  const theirs = makeLedger('2026-11-22.1', [makeFact({ id: 'a', value: 1 }), makeFact({ id: ROUND, value: 9e9 })]);
  const planOf = async (): Promise<{ plan: MergePlan; generation: number | undefined }> => {
    const { ledger: mine, generation } = await worker.store.effectiveLedger();
    return { plan: planMerge({ mine, theirs }), generation };
  };
  const take = async (choice?: MergeChoice): Promise<Edited> => {
    const choices = new Map(choice === undefined ? [] : [[`facts ${ROUND}`, choice]]);
    const { plan, generation } = await planOf();
    return worker.edits.importLedger('team', plan, { choices, signature: { author: 'Bo', reason: 'team.json' }, generation });
  };

  test('writes what was chosen, and the second time nothing', async () => {
    expect(await take('theirs')).toEqual({ ok: true, changed: true });
    expect(await judgedBy()).toEqual([['a', 1], [ROUND, 9e9]]);
    expect(await take()).toEqual({ ok: true, changed: false });
  });

  test('leaves what holds already where it is: only what differs comes into the layer', async () => {
    await take('mine');
    expect(await judgedBy()).toEqual([['a', 1], [ROUND, 6.6e9]]);
    expect(await worker.database.meta.get('team')).toMatchObject({ rows: 1 });
  });

  test('keeps both sides where that was chosen, and does not ask again', async () => {
    await take('both');
    expect((await judgedBy()).map(([, value]) => value).toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 6.6e9, 9e9]);
    expect((await planOf()).plan.counts).toMatchObject({ conflict: 0, changed: 0, added: 0 });
  });

  test('is taken back as one deed', async () => {
    await take('theirs');
    expect(await worker.edits.undo()).toMatchObject({ kind: 'import', author: 'Bo', reason: 'team.json', rows: 2 });
    expect(await judgedBy()).toEqual([[ROUND, 6.6e9]]);
  });

  test('tells how far it is', async () => {
    const told: number[] = [];
    const many = makeLedger('2026-11-22.1', Array.from({ length: 1200 }, (_, i) => makeFact({ id: `fact.${i}` })));
    const { ledger: mine, generation } = await worker.store.effectiveLedger();
    await worker.edits.importLedger('team', planMerge({ mine, theirs: many }), { signature: SIGNED, generation, onProgress: (done) => told.push(done) });
    expect(told).toEqual([1000, 1200]);
  });

  test('of a plan that was made for another ledger is refused: what was done meanwhile stays', async () => {
    const { plan, generation } = await planOf();
    await profile.start().edits.putFact('team', round(7e9), SIGNED);
    const edited = await worker.edits.importLedger('team', plan, { choices: new Map([[`facts ${ROUND}`, 'theirs']]), signature: SIGNED, generation });
    expect(edited).toEqual({ ok: false, errors: [expect.stringContaining('changed meanwhile')] });
    expect(await judgedBy()).toEqual([[ROUND, 7e9]]);
    expect(await take('theirs')).toEqual({ ok: true, changed: true });
  });

  test('that is cancelled, at any moment, leaves all as it was', async () => {
    const many = makeLedger('2026-11-22.1', Array.from({ length: 5000 }, (_, i) => makeFact({ id: `fact.${i}` })));
    const { ledger: mine, generation } = await worker.store.effectiveLedger();
    const plan = planMerge({ mine, theirs: many });
    for (const moment of [0, 1000, 4000]) {
      const stop = new AbortController();
      if (moment === 0) stop.abort();
      const edited = await worker.edits.importLedger('team', plan, { signature: SIGNED, generation, signal: stop.signal, onProgress: (done) => { if (done >= moment) stop.abort(); } });
      expect(edited).toEqual({ ok: true, changed: false });
      expect([await judgedBy(), await worker.database.meta.get('team'), (await worker.edits.nextSteps()).undo]).toEqual([[[ROUND, 6.6e9]], undefined, undefined]);
    }
  });
});

describe('taking back', () => {
  test('goes back deed by deed, over layers, and forth again', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await worker.edits.putFact('mine', round(8e9), SIGNED, signed(round(7e9)));
    await worker.edits.putFact('team', makeFact({ id: 'team.1', value: 1 }), SIGNED);
    const values: unknown[] = [await judgedBy()];
    for (const deed of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      expect(await worker.edits[deed]()).toBeDefined();
      values.push(await judgedBy());
    }
    const all = [[ROUND, 8e9], ['team.1', 1]];
    expect(values).toEqual([all, [[ROUND, 8e9]], [[ROUND, 7e9]], [[ROUND, 6.6e9]], [[ROUND, 7e9]], [[ROUND, 8e9]], all]);
    expect(await worker.edits.redo()).toBeUndefined();
  });

  test('has an end, and never reaches the bundle', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await worker.edits.undo();
    expect(await worker.edits.undo()).toBeUndefined();
    expect(await judgedBy()).toEqual([[ROUND, 6.6e9]]);
  });

  test('forgets what could be done again once something else is done', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await worker.edits.undo();
    await worker.edits.putFact('mine', round(8e9), SIGNED);
    expect(await worker.edits.redo()).toBeUndefined();
    expect(await worker.edits.nextSteps()).toMatchObject({ undo: { kind: 'edit', reason: 'read in the filing' } });
  });
});

describe('the history of a fact', () => {
  test('tells who changed it in which layer, from what to what, what was taken back included', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    await worker.edits.putFact('mine', round(8e9), { author: 'Bo', reason: 'a typing error' }, signed(round(7e9)));
    await worker.edits.undo();
    const steps = await worker.edits.historyOf(ROUND);
    const valueOf = (row: unknown): number | undefined => (row as Fact | undefined)?.value;
    expect(steps.map(({ layer, entry, before, after }) => [layer, entry.kind, entry.author, valueOf(before), valueOf(after)])).toEqual([
      ['bundled', 'update', 'Tickmark', undefined, 6.6e9],
      ['mine', 'edit', 'Ada', undefined, 7e9],
      ['mine', 'edit', 'Bo', 7e9, 8e9],
      ['mine', 'undo', 'Bo', 8e9, 7e9],
    ]);
  });
});

test('two tabs that write at once lose nothing', async () => {
  const tabs = [worker, profile.start(), profile.start()];
  const ids = Array.from({ length: 30 }, (_, i) => `own.${i}`);
  const written = await Promise.all(ids.map((id, i) => tabs[i % 3]!.edits.putFact('mine', makeFact({ id }), SIGNED)));
  expect(written.every(({ ok }) => ok)).toBe(true);
  expect((await judgedBy()).length).toBe(31);
  expect(await worker.database.meta.get('mine')).toMatchObject({ rows: 30, generation: 30 });
});

test('whoever shows the ledger is told after the change, not before', async () => {
  const onWritten = vi.fn(async () => (await factIn(profile.start().database, 'mine', ROUND))?.value);
  const edits = createLedgerEdits({ database: worker.database, check: async () => [], now: () => NOON, onWritten: () => void onWritten() });
  await edits.putFact('mine', round(7e9), SIGNED);
  expect(await onWritten.mock.results[0]?.value).toBe(7e9);
});
