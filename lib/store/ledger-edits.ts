/**
 * What a person does to the ledger: own rows, the team's rows, and taking that back. Rows of the bundle and
 * of feeds are never written here: a stronger layer's row stands in for them.
 *
 * Every deed is one transaction with its entry in the journal. Deeds are taken back in the order in which
 * they were done, by whichever tab, so that a row is never led back past what was done to it later.
 */
import type { Fact } from '../core/types.ts';
import type { JournalEntry, Layer, RowTable, TickmarkDatabase } from './db.ts';
import { isSame, rowsBefore, rowsNamed, writeLayer, WRITTEN_TABLES, type RowWrite } from './journal.ts';
import { strengthOf, strongestOf } from './ledger-store.ts';

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

/** An own row that says nothing any more: a lower layer says the same. */
export interface MootRow {
  layer: OwnLayer;
  row: Fact;
  /** The layer that says it too. */
  other: Layer;
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
  /** Takes back the last deed that was not taken back; answers what that was, or nothing. */
  undo(): Promise<JournalEntry | undefined>;
  /** Does again what was taken back last, unless something else was done since. */
  redo(): Promise<JournalEntry | undefined>;
  /** What `undo` and `redo` would do now. */
  nextSteps(): Promise<{ undo?: JournalEntry; redo?: JournalEntry }>;
  /** All that became of a row of any table, in all layers, oldest first. */
  historyOf(id: string, table?: RowTable): Promise<(HistoryStep & { layer: Layer })[]>;
  /** Own facts that a lower layer now says too, apart from their history. */
  moot(): Promise<MootRow[]>;
  /** Takes own rows away, as one deed. */
  dropRows(layer: OwnLayer, ids: readonly string[], signature: Signature): Promise<Edited>;
}

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
    const done = await database.transaction('rw', WRITTEN_TABLES, work);
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
        const held = (await database.facts.get([layer, fact.id]))?.row;
        if (!isSame(held, expected)) return { ok: false, errors: [`${fact.id}: it was changed meanwhile, in another tab or by an import. Nothing was written; look at it again.`] };
        return write(layer, [{ table: 'facts', id: fact.id, row }], signature);
      });
    },
    async contestFact(id, own, signature) {
      const held = strongestOf(await rowsNamed<Fact>(database, 'facts', [id]))[0];
      if (!held) return { ok: false, errors: [`There is no fact ${id}.`] };
      const row = withHistory(contested(held.row, own), signature, now());
      const errors = await check(row);
      if (errors.length > 0) return { ok: false, errors };
      return transact(() => write('mine', [{ table: 'facts', id, row }], signature));
    },
    undo: () => step(true),
    redo: () => step(false),
    nextSteps: () =>
      database.transaction('r', database.journal, async () => {
        const { done, undone } = await deedsOf(database);
        const [undo, redo] = [done.at(-1), undone.at(-1)];
        return { ...(undo && { undo }), ...(redo && { redo }) };
      }),
    historyOf: (id, table = 'facts') => database.transaction('r', [table, 'meta', 'journal', 'changes'], () => historyOf(database, table, id)),
    moot: () =>
      database.transaction('r', ['facts', 'meta'], async () => {
        const own = await database.facts.where('layer').anyOf(OWN_LAYERS).toArray();
        const rows = await rowsNamed<Fact>(database, 'facts', [...new Set(own.map(({ id }) => id))]);
        return own.flatMap(({ layer, id, row }) => {
          const [other] = strongestOf(rows.filter((each) => each.id === id && strengthOf(each.layer) < strengthOf(layer)));
          return other && saysTheSame(row, other.row) ? [{ layer: layer as OwnLayer, row, other: other.layer }] : [];
        });
      }),
    dropRows: (layer, ids, signature) => transact(() => write(layer, ids.map((id) => ({ table: 'facts', id })), signature)),
  };
}

const withHistory = (fact: Fact, { author, reason }: Signature, now: Date): Fact => ({
  ...fact,
  history: [...fact.history, { at: now.toISOString().slice(0, 10), by: author, what: reason }],
});

/** Both values in one row, neither above the other: a figure that says either is right. */
function contested(fact: Fact, own: Pick<Fact, 'value' | 'sources'>): Fact {
  const theirs = { value: fact.value, note: `${fact.status === 'reported' ? 'reported' : 'stated'} by ${fact.sources[0]?.publisher ?? 'the ledger'}` };
  return {
    ...fact,
    value: own.value,
    status: 'disputed',
    accepted: [theirs, ...fact.accepted].filter(({ value }, i, all) => value !== own.value && all.findIndex((each) => each.value === value) === i),
    sources: [...own.sources, ...fact.sources.filter(({ url }) => !own.sources.some((source) => source.url === url))],
  };
}

const saysTheSame = ({ history: _own, ...a }: Fact, { history: _other, ...b }: Fact): boolean => isSame(a, b);

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
  const parts = (await database.changes.where('ids').equals(id).toArray()).toSorted((a, b) => a.entry - b.entry);
  const found = parts.flatMap(({ entry, layer, rows }) => rows.filter((row) => row.table === table && row.id === id).map(({ before }) => ({ entry, layer, before })));
  const entries = new Map((await database.journal.bulkGet([...new Set(found.map(({ entry }) => entry))])).flatMap((entry) => (entry ? [[entry.id, entry]] : [])));
  const rows = await rowsNamed(database, table, [id]);
  return found.flatMap(({ entry: number, layer, before }, i) => {
    const entry = entries.get(number);
    const next = found.slice(i + 1).find((later) => later.layer === layer);
    const after = next ? next.before : rows.find((row) => row.layer === layer)?.row;
    return entry ? [{ layer, entry, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }] : [];
  });
}
