/**
 * Every change of a layer goes through here: its rows, its record and an entry of the journal, in one
 * transaction. So a reader sees one generation or the next, and each generation before it can be had again.
 */
import Dexie from 'dexie';
import { keyOfRow } from '../core/ledger-rows.ts';
import type { Ledger } from '../core/types.ts';
import { ROW_TABLES, type ChangedRows, type JournalEntry, type Layer, type RowBefore, type RowTable, type TickmarkDatabase } from './db.ts';
import { planWrites, rowsIn, writePack, type ChangedRow, type RowWrite } from './rows.ts';
import { isReadable } from './unreadable.ts';

/** A change of one layer. `name`, `version` and `asOf` are of the layer as it then is; they stay as they are where missing. */
export interface LayerChange extends Pick<JournalEntry, 'at' | 'layer' | 'kind' | 'author' | 'reason' | 'undoes'> {
  writes: readonly RowWrite[];
  /** The layer holds nothing but these rows afterwards, and is whole, whatever it was before. */
  whole?: boolean;
  name?: string;
  version?: string;
  asOf?: string;
  /** Told how many of the rows that change are written, and how many they are in all. What it throws ends the transaction. */
  onProgress?: (done: number, total: number) => void;
}

/** Tables that a change is written to: open a transaction over them. */
export const WRITTEN_TABLES = ['packs', 'meta', 'journal', 'changes'] as const;

/** Changed rows that one record of `changes` holds at most: some 20 ms of work. */
const PORTION = 500;

/**
 * Writes a change of a layer. Rows that are so already are left out; a change without any other row or
 * version writes nothing. Call it within a transaction over `WRITTEN_TABLES`; it asks the database for little
 * at a time, so that the page stays responsive.
 *
 * @returns the number of its entry in the journal; undefined where nothing was to change.
 */
export async function writeLayer(database: TickmarkDatabase, { layer, writes, whole = false, onProgress, ...change }: LayerChange): Promise<number | undefined> {
  const { at, kind, author, reason, undoes } = change;
  const held = await database.meta.get(layer);
  const packs = [];
  for (const table of ROW_TABLES) packs.push(...(await planWrites(database, { layer, table, writes: writes.filter((write) => write.table === table), whole })));
  const total = packs.reduce((sum, { changed }) => sum + changed.length, 0);
  const grown = packs.reduce((sum, { changed }) => sum + changed.reduce((own, { row, before }) => own + Number(row !== undefined) - Number(before !== undefined), 0), 0);
  const name = change.name ?? held?.name;
  const version = change.version ?? held?.version ?? '';
  const asOf = change.asOf ?? held?.asOf ?? '';
  const rows = whole ? writes.length : (held?.rows ?? 0) + grown;
  if (total === 0 && held?.version === version && held.asOf === asOf && held.rows === rows) return undefined;

  const versions = { ...(held && held.version !== '' && { before: held.version }), ...(version !== '' && { after: version }) };
  const entry = await database.journal.add({ at, layer, kind, author, reason, rows: total, ...versions, ...(undoes !== undefined && { undoes }) });
  const parts = partsOf(database, { entry, layer, looked: total <= PORTION });
  let done = 0;
  for (const pack of packs) {
    await writePack(database, pack);
    await parts.add(pack.changed);
    done += pack.changed.length;
    onProgress?.(done, total);
  }
  await parts.end();
  await database.meta.put({ layer, ...(name !== undefined && { name }), version, asOf, rows, generation: (held?.generation ?? 0) + 1 });
  return entry;
}

/**
 * Gathers what an entry changes and writes it down in parts of bearable size.
 *
 * @param looked whether each row is in the index: of a hundred thousand, that would take longer than all else.
 */
function partsOf(database: TickmarkDatabase, { entry, layer, looked }: { entry: number; layer: Layer; looked: boolean }): { add(changed: readonly ChangedRow[]): Promise<void>; end(): Promise<void> } {
  let part = 0;
  let waiting: ChangedRow[] = [];
  const write = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const rows = waiting.map(({ table, id, before }) => ({ table, id, ...(before !== undefined && { before }) }));
    waiting = [];
    await database.changes.add({ entry, part: part++, layer, ...(looked && { ids: [...new Set(rows.map(({ id }) => id))] }), rows });
  };
  return {
    async add(changed) {
      if (waiting.length + changed.length > PORTION) await write();
      waiting.push(...changed);
    },
    end: write,
  };
}

/**
 * Makes a layer hold exactly the rows of a ledger. Call it within a transaction over `WRITTEN_TABLES`.
 *
 * @returns as `writeLayer` does.
 */
export async function replaceLayer(database: TickmarkDatabase, ledger: Ledger | undefined, change: Omit<LayerChange, 'writes' | 'whole'>): Promise<number | undefined> {
  const versions = ledger && { name: ledger.name, version: ledger.version, asOf: ledger.asOf };
  return writeLayer(database, { ...versions, ...change, writes: ledger ? rowsOf(ledger) : [], whole: true });
}

/** The rows of a ledger, each with the key that it has in its layer. */
export function rowsOf(ledger: Ledger): Required<RowWrite>[] {
  return ROW_TABLES.flatMap((table) => ledger[table].map((row) => ({ table, id: 'id' in row ? row.id : keyOfRow(row), row })));
}

/** Counts the changes of all layers together, and only ever grows. Call it within a transaction over `journal`. */
export const generationOf = async (database: TickmarkDatabase): Promise<number> => (await database.journal.orderBy('id').last())?.id ?? 0;

/** All rows that an entry changed, as they were before it. Call it within a transaction over `changes`. */
export async function rowsBefore(database: TickmarkDatabase, entry: number): Promise<RowBefore[]> {
  const parts: ChangedRows[] = await database.changes.where('[entry+part]').between([entry, Dexie.minKey], [entry, Dexie.maxKey]).toArray();
  return parts.flatMap(({ rows }) => rows);
}

/** The parts of all entries in which a row was changed. Call it within a transaction over `changes` and `journal`. */
export async function partsWith(database: TickmarkDatabase, table: RowTable, id: string): Promise<ChangedRows[]> {
  const parts: ChangedRows[] = await database.changes.where('ids').equals(id).toArray();
  for (const { id: entry } of await database.journal.filter(({ rows }) => rows > PORTION).toArray()) {
    const part = await partInOrder(database, entry, table, id);
    if (part) parts.push(part);
  }
  return parts.filter(({ rows }) => rows.some((row) => row.table === table && row.id === id));
}

/** The one part of a large entry that may hold a row. */
async function partInOrder(database: TickmarkDatabase, entry: number, table: RowTable, id: string): Promise<ChangedRows | undefined> {
  const isBefore = (row: RowBefore): boolean => (row.table === table ? row.id <= id : ROW_TABLES.indexOf(row.table) < ROW_TABLES.indexOf(table));
  let [low, high] = [0, await database.changes.where('[entry+part]').between([entry, Dexie.minKey], [entry, Dexie.maxKey]).count()];
  let found: ChangedRows | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = await database.changes.get([entry, middle]);
    // With ids, it was found by them.
    if (!part || part.ids) return undefined;
    const [first] = part.rows;
    if (first && isBefore(first)) [low, found] = [middle + 1, part];
    else high = middle;
  }
  return found;
}

/** A layer as a ledger, with the rows that can be read; undefined where there is no such layer. Where its ledger has no name, it is called as the layer. */
export async function readLayer(database: TickmarkDatabase, layer: Layer): Promise<Ledger | undefined> {
  return database.transaction('r', ['packs', 'meta'], async () => {
    const held = await database.meta.get(layer);
    if (!held) return undefined;
    const tables: Partial<Record<RowTable, unknown[]>> = {};
    for (const table of ROW_TABLES) tables[table] = [...(await rowsIn(database, layer, table)).values()].filter((row) => isReadable(layer, table, row));
    const { entities, events, metrics, rates, facts, retired } = tables as Pick<Ledger, RowTable>;
    return { format: 'tickmark-ledger', formatVersion: 2, name: held.name ?? layer, version: held.version, asOf: held.asOf, entities, events, metrics, rates, facts, retired };
  });
}
