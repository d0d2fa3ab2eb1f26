/**
 * Every change of a layer goes through here: its rows, its record and an entry of the journal, in one
 * transaction. So a reader sees one generation or the next, and each generation before it can be had again.
 */
import Dexie, { type Table } from 'dexie';
import { byText, isSame, keyOfRow } from '../core/ledger-rows.ts';
import type { Ledger } from '../core/types.ts';
import { ROW_TABLES, type ChangedRows, type JournalEntry, type Layer, type LayerRow, type RowBefore, type RowTable, type TickmarkDatabase } from './db.ts';

/** A row as it shall be; without `row` it is taken away. */
export interface RowWrite {
  table: RowTable;
  id: string;
  row?: unknown;
}

/** A change of one layer. `name`, `version` and `asOf` are of the layer as it then is; they stay as they are where missing. */
export interface LayerChange extends Pick<JournalEntry, 'at' | 'layer' | 'kind' | 'author' | 'reason' | 'undoes'> {
  writes: readonly RowWrite[];
  name?: string;
  version?: string;
  asOf?: string;
  /** The layer is whole afterwards, with so many rows, whatever it was before. */
  total?: number;
  /** Told of rows as they are written. */
  onProgress?: (done: number) => void;
}

/** Tables that a change is written to: open a transaction over them. */
export const WRITTEN_TABLES = [...ROW_TABLES, 'meta', 'journal', 'changes'] as const;

/** Rows that are written at once, so that the page stays responsive: some 20 ms of work. */
const PORTION = 500;

/**
 * Writes a change of a layer. Rows that are so already are left out; a change without any other row or
 * version writes nothing. Call it within a transaction over `WRITTEN_TABLES`.
 *
 * @returns the number of its entry in the journal; undefined where nothing was to change.
 */
export async function writeLayer(database: TickmarkDatabase, change: LayerChange): Promise<number | undefined> {
  const { layer, at, kind, author, reason, undoes, total, onProgress } = change;
  const held = await database.meta.get(layer);
  const changed = await changesOf(database, change);
  const name = change.name ?? held?.name;
  const version = change.version ?? held?.version ?? '';
  const asOf = change.asOf ?? held?.asOf ?? '';
  const rows = total ?? changed.reduce((sum, { row, before }) => sum + Number(row !== undefined) - Number(before !== undefined), held?.rows ?? 0);
  if (changed.length === 0 && held?.version === version && held.asOf === asOf && held.rows === rows) return undefined;

  const versions = { ...(held && held.version !== '' && { before: held.version }), ...(version !== '' && { after: version }) };
  const entry = await database.journal.add({ at, layer, kind, author, reason, rows: changed.length, ...versions, ...(undoes !== undefined && { undoes }) });
  for (let done = 0; done < changed.length; done += PORTION) {
    const portion = changed.slice(done, done + PORTION);
    const parts = { entry, part: done / PORTION, layer, ids: [...new Set(portion.map(({ id }) => id))] };
    await database.changes.add({ ...parts, rows: portion.map(({ table, id, before }) => ({ table, id, ...(before !== undefined && { before }) })) });
    await writeRows(database, layer, portion);
    onProgress?.(done + portion.length);
  }
  await database.meta.put({ layer, ...(name !== undefined && { name }), version, asOf, rows, generation: (held?.generation ?? 0) + 1 });
  return entry;
}

/**
 * Makes a layer hold exactly the rows of a ledger. Call it within a transaction over `WRITTEN_TABLES`.
 *
 * @returns as `writeLayer` does.
 */
export async function replaceLayer(database: TickmarkDatabase, ledger: Ledger | undefined, change: Omit<LayerChange, 'writes' | 'total'>): Promise<number | undefined> {
  const wanted = ledger ? rowsOf(ledger) : [];
  const keep = new Set(wanted.map(({ table, id }) => `${table} ${id}`));
  const writes: RowWrite[] = [...wanted];
  for (const table of ROW_TABLES) {
    for (const [, id] of await keysOf(database, table, change.layer)) if (!keep.has(`${table} ${id}`)) writes.push({ table, id });
  }
  const versions = ledger && { name: ledger.name, version: ledger.version, asOf: ledger.asOf };
  return writeLayer(database, { ...versions, ...change, writes, total: wanted.length });
}

/** The rows of a ledger, each with the key that it has in its layer. */
export function rowsOf(ledger: Ledger): Required<RowWrite>[] {
  return ROW_TABLES.flatMap((table) => ledger[table].map((row) => ({ table, id: 'id' in row ? row.id : keyOfRow(row), row })));
}

/** All rows that an entry changed, as they were before it. Call it within a transaction over `changes`. */
export async function rowsBefore(database: TickmarkDatabase, entry: number): Promise<RowBefore[]> {
  const parts: ChangedRows[] = await database.changes.where('[entry+part]').between([entry, Dexie.minKey], [entry, Dexie.maxKey]).toArray();
  return parts.flatMap(({ rows }) => rows);
}

/** Rows with these ids in any layer. Call it within a transaction over their table and `meta`. */
export async function rowsNamed<T>(database: TickmarkDatabase, table: RowTable, ids: readonly string[]): Promise<LayerRow<T>[]> {
  const layers = await database.meta.toCollection().primaryKeys();
  const found = (await database.table(table).bulkGet(layers.flatMap((layer) => ids.map((id) => [layer, id])))) as (LayerRow<T> | undefined)[];
  return found.filter((row) => row !== undefined);
}

/** A layer as a ledger; undefined where there is no such layer. Where its ledger has no name, it is called as the layer. */
export async function readLayer(database: TickmarkDatabase, layer: Layer): Promise<Ledger | undefined> {
  return database.transaction('r', [...ROW_TABLES, 'meta'], async () => {
    const held = await database.meta.get(layer);
    if (!held) return undefined;
    const rows = async <T>(table: Table<LayerRow<T>, [Layer, string]>): Promise<T[]> => (await table.where('layer').equals(layer).toArray()).toSorted((a, b) => byText(a.id, b.id)).map(({ row }) => row);
    const { facts, entities, events, metrics, rates, retired } = database;
    return {
      format: 'tickmark-ledger', formatVersion: 2, name: held.name ?? layer, version: held.version, asOf: held.asOf,
      entities: await rows(entities), events: await rows(events), metrics: await rows(metrics), rates: await rows(rates), facts: await rows(facts), retired: await rows(retired),
    };
  });
}

/** How many rows a layer has. */
export async function countRows(database: TickmarkDatabase, layer: Layer): Promise<number> {
  const counts = await Promise.all(ROW_TABLES.map((table) => database.table(table).where('layer').equals(layer).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

const keysOf = async (database: TickmarkDatabase, table: RowTable, layer: Layer): Promise<[Layer, string][]> =>
  (await database.table(table).where('layer').equals(layer).primaryKeys()) as [Layer, string][];

interface Changed extends RowWrite {
  before?: unknown;
}

/** The writes that change something, with what stands there now. */
async function changesOf(database: TickmarkDatabase, { layer, writes }: LayerChange): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const table of ROW_TABLES) {
    const own = writes.filter((write) => write.table === table);
    // A first import looks for nothing that could be there.
    if (own.length > PORTION && (await database.table(table).where('layer').equals(layer).count()) === 0) {
      for (const write of own) if (write.row !== undefined) changed.push(write);
      continue;
    }
    for (let done = 0; done < own.length; done += PORTION) {
      const portion = own.slice(done, done + PORTION);
      const found = (await database.table(table).bulkGet(portion.map(({ id }) => [layer, id]))) as (LayerRow<unknown> | undefined)[];
      portion.forEach((write, i) => {
        const before = found[i]?.row;
        if (!isSame(before, write.row)) changed.push({ ...write, ...(before !== undefined && { before }) });
      });
    }
  }
  return changed;
}

async function writeRows(database: TickmarkDatabase, layer: Layer, writes: readonly RowWrite[]): Promise<void> {
  for (const table of ROW_TABLES) {
    const own = writes.filter((write) => write.table === table);
    const put = own.filter(({ row }) => row !== undefined).map(({ id, row }) => ({ layer, id, row }));
    const gone = own.filter(({ row }) => row === undefined).map(({ id }): [Layer, string] => [layer, id]);
    if (put.length > 0) await database.table(table).bulkPut(put);
    if (gone.length > 0) await database.table(table).bulkDelete(gone);
  }
}
