/** Rows stand in packs; nobody who reads or writes them can tell. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { TickmarkDatabase } from '../../lib/store/db.ts';
import { writeLayer, WRITTEN_TABLES } from '../../lib/store/journal.ts';
import { countRows, rowOf, rowsIn, type RowWrite } from '../../lib/store/rows.ts';
import { makeFact } from '../fixtures/ledgers/small-ledger.ts';
import { makeProfile } from './profile.ts';

const profiles: ReturnType<typeof makeProfile>[] = [];
afterEach(() => {
  for (const profile of profiles.splice(0)) profile.close();
});

function open(): TickmarkDatabase {
  const profile = makeProfile();
  profiles.push(profile);
  return profile.start().database;
}

const write = (database: TickmarkDatabase, layer: 'mine' | 'team', writes: readonly RowWrite[], whole = false): Promise<number | undefined> =>
  database.transaction('rw', WRITTEN_TABLES, async () => writeLayer(database, { layer, kind: 'edit', at: '2026-11-21T12:00:00.000Z', author: 'Ada', reason: 'a try', writes, whole }));

const read = (database: TickmarkDatabase, layer: 'mine' | 'team'): Promise<Map<string, unknown>> => database.transaction('r', database.packs, async () => rowsIn(database, layer, 'facts'));

const idOf = (n: number): string => `fact.${String(n).padStart(5, '0')}`;
const span = (from: number, to: number, value: number): RowWrite[] => Array.from({ length: to - from }, (_, i) => ({ table: 'facts', id: idOf(from + i), row: { id: idOf(from + i), value } }));

/** A deed: rows between two numbers get a value, or are taken away; or they are all that is left. */
const deed = fc.record({ from: fc.nat(3000), length: fc.oneof(fc.nat(5), fc.nat(2500)), value: fc.option(fc.nat(3)), whole: fc.boolean(), shuffled: fc.boolean() });

test('whatever is written, each layer holds what a map would hold, in the order of ids', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      const database = open();
      await write(database, 'team', span(0, 300, 9));
      let model = new Map<string, unknown>();
      for (const { from, length, value, whole, shuffled } of deeds) {
        const set = span(from, from + length, value ?? 0);
        const writes = value === null ? set.map(({ table, id }): RowWrite => ({ table, id })) : set;
        const replaces = whole && value !== null;
        await write(database, 'mine', shuffled ? writes.toReversed() : writes, replaces);
        if (replaces) model = new Map();
        for (const { id, row } of writes) {
          if (row === undefined) model.delete(id);
          else model.set(id, row);
        }
      }
      expect([...(await read(database, 'mine'))]).toEqual([...model].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      expect((await database.meta.get('mine'))?.rows ?? 0).toBe(model.size);
      expect((await read(database, 'team')).size).toBe(300);
      const packs = await database.packs.toArray();
      expect(packs.every(({ ids, from }) => ids.length > 0 && ids.length <= 256 && from <= (ids[0] ?? ''))).toBe(true);
      profiles.pop()?.close();
    }),
    { numRuns: 10 },
  );
});

test('one row is found among many, and what is not there is not', async () => {
  const database = open();
  await write(database, 'mine', span(0, 2000, 1));
  const found = await database.transaction('r', database.packs, async () => [await rowOf(database, 'mine', 'facts', idOf(1234)), await rowOf(database, 'mine', 'facts', 'fact.01234x'), await rowOf(database, 'team', 'facts', idOf(1)), await countRows(database, 'mine')]);
  expect(found).toEqual([{ id: idOf(1234), value: 1 }, undefined, undefined, 2000]);
});

test('what became of a row is found, whether it was changed alone or with many', async () => {
  const { database, edits } = (profiles.push(makeProfile()), profiles.at(-1)!).start();
  const facts = (from: number, to: number, value: number): RowWrite[] => span(from, to, value).map((each) => ({ ...each, row: makeFact({ id: each.id, value }) }));
  await write(database, 'mine', facts(0, 2000, 1));
  await write(database, 'mine', [...facts(0, 2000, 2), { table: 'retired', id: idOf(7), row: { id: idOf(7), at: '2026-11-21', by: 'Ada', reason: 'wrong' } }]);
  await write(database, 'mine', facts(1999, 2000, 3));
  const valuesOf = async (n: number): Promise<unknown[]> => (await edits.historyOf(idOf(n))).map(({ before, after }) => [(before as { value: number } | undefined)?.value, (after as { value: number } | undefined)?.value]);
  for (const n of [0, 1, 499, 500, 501, 1234]) expect(await valuesOf(n)).toEqual([[undefined, 1], [1, 2]]);
  expect(await valuesOf(1999)).toEqual([[undefined, 1], [1, 2], [2, 3]]);
  expect(await valuesOf(2000)).toEqual([]);
  expect((await edits.historyOf(idOf(7), 'retired')).length).toBe(1);
});

test('a change of one row among many writes one pack and one row of the journal', async () => {
  const database = open();
  await write(database, 'mine', span(0, 2000, 1));
  const before = new Map((await database.packs.toArray()).map((pack) => [pack.from, JSON.stringify(pack)]));
  const entry = await write(database, 'mine', [...span(700, 701, 2), ...span(5, 6, 1)]);
  const changed = (await database.packs.toArray()).filter((pack) => before.get(pack.from) !== JSON.stringify(pack));
  expect(changed.map(({ ids }) => ids.includes(idOf(700)))).toEqual([true]);
  expect(await database.changes.where('[entry+part]').between([entry, 0], [entry, 9]).toArray()).toMatchObject([{ ids: [idOf(700)], rows: [{ before: { value: 1 } }] }]);
});
