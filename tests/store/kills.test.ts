import { afterEach, describe, expect, test } from 'vitest';
import { planMerge } from '../../lib/core/merge.ts';
import type { Fact, Ledger } from '../../lib/core/types.ts';
import type { TickmarkDatabase } from '../../lib/store/db.ts';
import { countRows } from '../../lib/store/rows.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { factsIn, killedAt, makeProfile, ROUND, type Profile, type StartedWorker } from './profile.ts';

const fact = (id: string, value: number): Fact => makeFact({ id, value });
const OLD = makeLedger('2026-11-21.1', [fact('a', 1), fact('b', 1), fact(ROUND, 1)]);
const NEW = makeLedger('2026-11-22.1', [fact('b', 2), fact('c', 2), fact(ROUND, 2)]);
const SIGNED = { author: 'Ada', reason: 'a correction' };

let profile: Profile;
afterEach(() => profile.close());

/** Every layer has as many rows as its record says, and every entry of the journal the rows that it speaks of. */
async function expectWhole(database: TickmarkDatabase): Promise<void> {
  for (const { layer, rows } of await database.meta.toArray()) expect(await countRows(database, layer)).toBe(rows);
  for (const { id, rows } of await database.journal.toArray()) {
    const parts = await database.changes.filter(({ entry }) => entry === id).toArray();
    expect(parts.reduce((sum, part) => sum + part.rows.length, 0)).toBe(rows);
  }
  const entries = new Set(await database.journal.toCollection().primaryKeys());
  expect((await database.changes.toArray()).filter(({ entry }) => !entries.has(entry))).toEqual([]);
}

interface Deed {
  /** What stands there before the deed. */
  before(worker: StartedWorker): Promise<unknown>;
  deed(worker: StartedWorker): Promise<unknown>;
  bundle?: Ledger;
}

const put = (value: number, expected?: number) => ({ edits }: StartedWorker) =>
  edits.putFact('mine', { ...fact(ROUND, value), history: [] }, SIGNED, expected === undefined ? undefined : { ...fact(ROUND, expected), history: [{ at: '2026-11-21', by: 'Ada', what: 'a correction' }] });

const DEEDS: Readonly<Record<string, Deed>> = {
  'the first start': { before: async () => undefined, deed: ({ store }) => store.seedBundled() },
  'an update of the bundle': { before: ({ store }) => store.seedBundled(), deed: ({ store }) => store.seedBundled(), bundle: NEW },
  'an own fact': { before: ({ store }) => store.seedBundled(), deed: put(7) },
  'a correction of an own fact': { before: async (worker) => [await worker.store.seedBundled(), await put(7)(worker)], deed: put(8, 7) },
  'an own value beside': { before: ({ store }) => store.seedBundled(), deed: ({ edits }) => edits.contestFact(ROUND, { value: 9, sources: fact(ROUND, 1).sources }, SIGNED) },
  'an import': { before: ({ store }) => store.seedBundled(), deed: async ({ edits, store }) => {
    const { ledger: mine, generation } = await store.effectiveLedger();
    return edits.importLedger('team', planMerge({ mine, theirs: NEW }), { signature: SIGNED, generation });
  } },
  'a retirement': { before: async (worker) => [await worker.store.seedBundled(), await put(7)(worker)], deed: ({ edits }) => edits.retireFact('mine', ROUND, SIGNED) },
  'taking back': { before: async (worker) => [await worker.store.seedBundled(), await put(7)(worker)], deed: ({ edits }) => edits.undo() },
  'doing again': { before: async (worker) => [await worker.store.seedBundled(), await put(7)(worker), await worker.edits.undo()], deed: ({ edits }) => edits.redo() },
};

/** Facts as somebody reads them, and whether that is a whole generation. */
async function readFacts(database: TickmarkDatabase): Promise<string> {
  await expectWhole(database);
  return JSON.stringify((await factsIn(database)).map(({ layer, row }) => [layer, row.id, row.value, row.status]));
}

describe('a worker that is killed during', () => {
  test.each(Object.entries(DEEDS))('%s leaves the generation before it or the one after it, at every request', async (_name, { before, deed, bundle = OLD }) => {
    const states = new Set<string>();
    let kills = 0;
    for (let request = 1; ; request++) {
      profile = makeProfile();
      await before(profile.start(OLD));
      const held = await readFacts(profile.start(OLD).database);
      const lived = await killedAt(request, async () => deed(profile.start(bundle)));
      const left = await readFacts(profile.start(OLD).database);
      states.add(left);
      if (lived) {
        expect(left).not.toBe(held);
        expect(states.size).toBe(2);
        break;
      }
      kills++;
      expect(left).toBe(held);
      // The next worker does it as if nothing had been.
      await deed(profile.start(bundle));
      await readFacts(profile.start(bundle).database);
      profile.close();
    }
    expect(kills).toBeGreaterThan(5);
  });
});
