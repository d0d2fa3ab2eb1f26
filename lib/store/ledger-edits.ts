/**
 * What a person does to the ledger: own rows, the team's rows, and taking that back. Rows of the bundle and
 * of feeds are never written here: a stronger layer's row stands in for them.
 *
 * Every deed is one transaction with its entry in the journal. Deeds are taken back in the order in which
 * they were done, by whichever tab, so that a row is never led back past what was done to it later.
 */
import { composeLayers, strengthOf, type Composed } from '../core/ledger-layers.ts';
import { isSame } from '../core/ledger-rows.ts';
import { applyPlanInSteps, twinOf, type MergeChoice, type MergePlan } from '../core/merge.ts';
import { eachInSteps, type Steps } from '../core/steps.ts';
import type { Fact, Ledger } from '../core/types.ts';
import type { JournalEntry, Layer, RowTable, TickmarkDatabase } from './db.ts';
import { generationOf, partsWith, rowsBefore, rowsOf, writeLayer, WRITTEN_TABLES } from './journal.ts';
import { READ_TABLES, readLayers } from './ledger-store.ts';
import { rowOf, rowsNamed, type RowWrite } from './rows.ts';
import { inTurns } from './turns.ts';
import { isReadable } from './unreadable.ts';

/** Layers that a person writes. */
export type OwnLayer = Extract<Layer, 'mine' | 'team'>;
const OWN_LAYERS: readonly OwnLayer[] = ['mine', 'team'];

/** Who changes the ledger, and why: both stand in the history. */
export interface Signature {
  author: string;
  reason: string;
}

/** `changed` is false where everything stood so already. Errors name the field; nothing was written then. */
export type Edited = { ok: true; changed: boolean } | { ok: false; errors: string[] };

/** One change of a row, as it was and as it became. */
export interface HistoryStep {
  entry: JournalEntry;
  before?: unknown;
  after?: unknown;
}

export interface ImportChoices {
  /** By `keyOfChoice`; rows that nobody chose for follow the plan's suggestion. */
  choices?: ReadonlyMap<string, MergeChoice>;
  signature: Signature;
  /** Of the ledger that the plan was made for: where it is another one by now, nothing is written. */
  generation: number | undefined;
  /** Told how many of the rows that change are written. */
  onProgress?(done: number, total: number): void;
  /** Ends the import: nothing was written then. */
  signal?: AbortSignal;
}

export interface LedgerEdits {
  /**
   * Adds or corrects a fact in a layer.
   *
   * @param expected the layer's row as the person saw it; missing for a fact that the layer did not hold. Where
   *   it stands otherwise by now, nothing is written.
   */
  putFact(layer: OwnLayer, fact: Fact, signature: Signature, expected?: Fact): Promise<Edited>;
  /** Sets an own value beside what the ledger says: both then count as disputed, and neither convicts the other. */
  contestFact(id: string, own: Pick<Fact, 'value' | 'sources'>, signature: Signature): Promise<Edited>;
  /** Takes a fact out of the ledger, in this layer and all weaker ones. */
  retireFact(layer: OwnLayer, id: string, signature: Signature): Promise<Edited>;
  /**
   * Writes into a layer what a merge with the effective ledger comes to, as one deed: only rows that differ
   * from what holds now. Long work is done in turns with the page.
   *
   * @throws RangeError for a choice that the plan does not have.
   */
  importLedger(layer: OwnLayer, plan: MergePlan, how: ImportChoices): Promise<Edited>;
  /** Takes back the last deed that was not taken back; answers what that was, or nothing. */
  undo(): Promise<JournalEntry | undefined>;
  /** Does again what was taken back last, unless something else was done since. */
  redo(): Promise<JournalEntry | undefined>;
  /** What `undo` and `redo` would do now. */
  nextSteps(): Promise<{ undo?: JournalEntry; redo?: JournalEntry }>;
  /** All that became of a row of any table, in all layers, oldest first. */
  historyOf(id: string, table?: RowTable): Promise<(HistoryStep & { layer: Layer })[]>;
  /** How the layers come together: own rows that are moot, rows that are overridden, facts in dispute. */
  composition(): Promise<Composed>;
  /** Takes own rows away, as one deed. */
  dropRows(layer: OwnLayer, ids: readonly string[], signature: Signature): Promise<Edited>;
  /** Takes own rows away that can't be read, one deed for each layer. Feeds mend their rows themselves. */
  dropUnreadable(signature: Signature): Promise<Edited>;
}

const MOVED_ON = 'The ledger was changed meanwhile, in another tab or by an update. Nothing was written; look at the import again.';

export interface LedgerEditsOptions {
  database: TickmarkDatabase;
  /** Says what is wrong with a fact as a row of the ledger that it would be part of; nothing where it is right. */
  check(fact: Fact): Promise<string[]>;
  now(): Date;
  /** Called after each change. */
  onWritten?(): void;
}

export function createLedgerEdits({ database, check, now, onWritten = () => undefined }: LedgerEditsOptions): LedgerEdits {
  const write = async (layer: OwnLayer, writes: readonly RowWrite[], { author, reason }: Signature): Promise<Edited> => {
    const entry = await writeLayer(database, { layer, kind: 'edit', at: now().toISOString(), author, reason, writes });
    return { ok: true, changed: entry !== undefined };
  };
  const transact = async <T>(work: () => Promise<T>): Promise<T> => {
    // Dexie keeps to its transaction over awaits in async functions only.
    const done = await database.transaction('rw', WRITTEN_TABLES, async () => work());
    onWritten();
    return done;
  };
  const step = (back: boolean): Promise<JournalEntry | undefined> =>
    transact(async () => {
      const { done, undone } = await deedsOf(database);
      const entry = (back ? done : undone).at(-1);
      if (!entry) return undefined;
      const { layer, author, reason, id: undoes } = entry;
      const writes = (await rowsBefore(database, undoes)).map(({ table, id, before }) => ({ table, id, ...(before !== undefined && { row: before }) }));
      await writeLayer(database, { layer, kind: back ? 'undo' : 'redo', at: now().toISOString(), author, reason, undoes, writes });
      return entry;
    });

  return {
    async putFact(layer, fact, signature, expected) {
      const row = withHistory(fact, signature, now());
      const errors = await check(row);
      if (errors.length > 0) return { ok: false, errors };
      return transact(async () => {
        const held = await rowOf(database, layer, 'facts', fact.id);
        if (!isSame(held, expected)) return { ok: false, errors: [`${fact.id}: it was changed meanwhile, in another tab or by an import. Nothing was written; look at it again.`] };
        return write(layer, [{ table: 'facts', id: fact.id, row }, { table: 'retired', id: fact.id }], signature);
      });
    },
    async contestFact(id, own, signature) {
      const rows = await database.transaction('r', ['packs', 'meta'], async () => rowsNamed<Fact>(database, 'facts', id));
      const [held] = rows.toSorted((a, b) => strengthOf(b.layer) - strengthOf(a.layer));
      if (!held) return { ok: false, errors: [`There is no fact ${id}.`] };
      const row = withHistory({ ...held.row, ...own, status: 'disputed' }, signature, now());
      const errors = await check(row);
      if (errors.length > 0) return { ok: false, errors };
      const twin = twinOf(held.row);
      return transact(() => write('mine', [{ table: 'facts', id, row }, { table: 'facts', id: twin.id, row: twin }], signature));
    },
    retireFact: (layer, id, signature) =>
      transact(async () => {
        const row = { id, at: now().toISOString().slice(0, 10), by: signature.author, reason: signature.reason };
        return write(layer, [{ table: 'facts', id }, { table: 'retired', id, row }], signature);
      }),
    async importLedger(layer, plan, { choices, signature, generation, onProgress, signal }) {
      const told = (done: number, total: number): void => {
        signal?.throwIfAborted();
        onProgress?.(done, total);
      };
      try {
        const merged = await inTurns(applyPlanInSteps(plan, choices), { signal });
        const writes = await inTurns(writesOf(plan, merged, signature, now()), { signal });
        return await transact(async () => {
          if ((await generationOf(database)) !== generation) return { ok: false, errors: [MOVED_ON] };
          const entry = await writeLayer(database, { layer, kind: 'import', at: now().toISOString(), ...signature, writes, onProgress: told });
          return { ok: true, changed: entry !== undefined };
        });
      } catch (error) {
        if (signal?.aborted) return { ok: true, changed: false };
        throw error;
      }
    },
    undo: () => step(true),
    redo: () => step(false),
    nextSteps: () =>
      database.transaction('r', database.journal, async () => {
        const { done, undone } = await deedsOf(database);
        const [undo, redo] = [done.at(-1), undone.at(-1)];
        return { ...(undo && { undo }), ...(redo && { redo }) };
      }),
    historyOf: (id, table = 'facts') => database.transaction('r', READ_TABLES, async () => historyOf(database, table, id)),
    composition: () => database.transaction('r', READ_TABLES, async () => composeLayers((await readLayers(database)).layers)),
    dropUnreadable: (signature) =>
      transact(async () => {
        const { unreadable } = await readLayers(database);
        let changed = false;
        for (const layer of OWN_LAYERS) {
          const own = unreadable.filter((row) => row.layer === layer).map(({ table, id }) => ({ table, id }));
          if (own.length === 0) continue;
          const edited = await write(layer, own, signature);
          changed ||= edited.ok && edited.changed;
        }
        return { ok: true, changed };
      }),
    dropRows: (layer, ids, signature) => transact(() => write(layer, ids.map((id) => ({ table: 'facts', id })), signature)),
  };
}

const withHistory = (fact: Fact, { author, reason }: Signature, now: Date): Fact => ({
  ...fact,
  history: [...fact.history, { at: now.toISOString().slice(0, 10), by: author, what: reason }],
});

/** What a layer must hold so that the merged ledger holds. */
function* writesOf({ mine }: MergePlan, merged: Ledger, { author, reason }: Signature, now: Date): Steps<RowWrite[]> {
  const before = new Map<string, unknown>();
  yield* eachInSteps(rowsOf(mine), PORTION, ({ table, id, row }) => before.set(`${table} ${id}`, row));
  const writes: RowWrite[] = [];
  yield* eachInSteps(rowsOf(merged), PORTION, (write) => {
    if (!isSame(write.row, before.get(`${write.table} ${write.id}`))) writes.push(write);
  });
  const kept = new Set<string>();
  yield* eachInSteps(merged.facts, PORTION, ({ id }) => kept.add(id));
  // A layer that has retired a fact takes it in again.
  for (const id of kept) writes.push({ table: 'retired', id });
  for (const { id } of merged.retired) kept.add(id);
  const gone = mine.facts.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ id, at: now.toISOString().slice(0, 10), by: author, reason }));
  for (const row of [...merged.retired, ...gone]) writes.push({ table: 'facts', id: row.id });
  for (const row of gone) writes.push({ table: 'retired', id: row.id, row });
  return writes;
}

/** Rows between two steps: some 10 ms of work. */
const PORTION = 2000;

/** What was done to own layers and not taken back, and what was taken back and can be done again; each with the newest last. */
async function deedsOf(database: TickmarkDatabase): Promise<{ done: JournalEntry[]; undone: JournalEntry[] }> {
  const done: JournalEntry[] = [];
  let undone: JournalEntry[] = [];
  for (const entry of await database.journal.where('layer').anyOf(OWN_LAYERS).sortBy('id')) {
    if (entry.kind === 'undo') {
      done.pop();
      undone.push(entry);
    } else if (entry.kind === 'redo') {
      undone.pop();
      done.push(entry);
    } else {
      done.push(entry);
      undone = [];
    }
  }
  return { done, undone };
}

async function historyOf(database: TickmarkDatabase, table: RowTable, id: string): Promise<(HistoryStep & { layer: Layer })[]> {
  const parts = (await partsWith(database, table, id)).toSorted((a, b) => a.entry - b.entry);
  const found = parts.flatMap(({ entry, layer, rows }) => rows.filter((row) => row.table === table && row.id === id).map(({ before }) => ({ entry, layer, before })));
  const entries = new Map((await database.journal.bulkGet([...new Set(found.map(({ entry }) => entry))])).flatMap((entry) => (entry ? [[entry.id, entry]] : [])));
  const rows = await rowsNamed(database, table, id);
  const readable = (layer: Layer, row: unknown): unknown => (isReadable(layer, table, row) ? row : undefined);
  return found.flatMap(({ entry: number, layer, before: held }, i) => {
    const entry = entries.get(number);
    const next = found.slice(i + 1).find((later) => later.layer === layer);
    const before = readable(layer, held);
    const after = next ? readable(layer, next.before) : rows.find((row) => row.layer === layer)?.row;
    return entry ? [{ layer, entry, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }] : [];
  });
}
