/**
 * Rows of layers as they are stored: in packs of some hundred neighbours. The browser's database asks its price
 * by the record, whatever its size: 100,000 facts one by one took 27 s to write and 6 s to read in Chromium,
 * in packs 2.4 s and 3 s on the same machine. One row is still found by one request, and each request is short.
 *
 * All of this is called within a transaction over `packs`.
 */
import Dexie, { type Collection } from 'dexie';
import { byText, isSame } from '../core/ledger-rows.ts';
import { packed, ROW_TABLES, type Layer, type LayerRow, type RowPack, type RowTable, type TickmarkDatabase } from './db.ts';
import { isReadable } from './unreadable.ts';

type PackKey = [Layer, RowTable, string];

/** A row as it shall be; without `row` it is taken away. */
export interface RowWrite {
  table: RowTable;
  id: string;
  row?: unknown;
}

/** A write that changes something, and what stands there before it. */
export interface ChangedRow extends RowWrite {
  before?: unknown;
}

/** What becomes of one pack: the rows in it that change, and the packs that then stand in its place. */
export interface PackChange {
  changed: ChangedRow[];
  /** The pack that was there; missing where there was none. */
  old?: PackKey;
  next: RowPack[];
}

/** Packs that are read with one request: some 30 ms of work. */
const AT_ONCE = 4;
/** Rows that are compared before the page may breathe: as long. */
const TURN = 1000;

/** The rows of one table of a layer, or of all of them, in the order of tables and ids; handed on in short turns. */
export async function eachPack(database: TickmarkDatabase, of: { layer?: Layer; table?: RowTable }, take: (pack: RowPack) => void): Promise<void> {
  for (let after: PackKey | undefined; ; ) {
    const packs: RowPack[] = await following(database, of, after).limit(AT_ONCE).toArray();
    for (const pack of packs) if (ROW_TABLES.includes(pack.table)) take(mended(pack));
    const last = packs.at(-1);
    if (!last || packs.length < AT_ONCE) return;
    after = [last.layer, last.table, last.from];
  }
}

function following(database: TickmarkDatabase, { layer, table }: { layer?: Layer; table?: RowTable }, after?: PackKey): Collection<RowPack, PackKey> {
  const least = [layer ?? Dexie.minKey, table ?? Dexie.minKey, Dexie.minKey];
  const most = [layer ?? Dexie.maxKey, table ?? Dexie.maxKey, Dexie.maxKey];
  return database.packs.where('[layer+table+from]').between(after ?? least, most, after === undefined, true);
}

/** A pack as it is written here. What somebody's hand has made of it becomes rows, so that none is lost to the next write. */
function mended(pack: RowPack): RowPack {
  if (isInOrder(pack)) return pack;
  const { layer, table, from, ids, rows }: { layer: Layer; table: RowTable; from: string; ids: unknown; rows: unknown } = pack;
  const named = new Map<string, unknown>();
  for (const [i, row] of (Array.isArray(rows) ? rows : [pack]).entries()) {
    const id: unknown = Array.isArray(ids) ? ids[i] : undefined;
    // No other id stands between the first of the pack and these.
    named.set(typeof id === 'string' && id >= from && !named.has(id) ? id : `${from}\0${i}`, row);
  }
  const sorted = [...named].toSorted(([a], [b]) => byText(a, b));
  return { layer, table, from, ids: sorted.map(([id]) => id), rows: sorted.map(([, row]) => row) };
}

function isInOrder({ ids, rows }: { ids: unknown; rows: unknown }): boolean {
  if (!Array.isArray(ids) || !Array.isArray(rows) || ids.length !== rows.length) return false;
  for (let i = 0; i < ids.length; i += 1) if (typeof ids[i] !== 'string' || (i > 0 && ids[i - 1] >= ids[i])) return false;
  return true;
}

/** The rows of one table of a layer, by id. */
export async function rowsIn(database: TickmarkDatabase, layer: Layer, table: RowTable): Promise<Map<string, unknown>> {
  const rows = new Map<string, unknown>();
  await eachPack(database, { layer, table }, (pack) => pack.ids.forEach((id, i) => rows.set(id, pack.rows[i])));
  return rows;
}

/** One row; undefined where the layer has none. */
export async function rowOf(database: TickmarkDatabase, layer: Layer, table: RowTable, id: string): Promise<unknown> {
  const pack = await packFor(database, layer, table, id);
  const at = pack?.ids.indexOf(id) ?? -1;
  return at < 0 ? undefined : pack?.rows[at];
}

async function packFor(database: TickmarkDatabase, layer: Layer, table: RowTable, id: string): Promise<RowPack | undefined> {
  const pack = await database.packs.where('[layer+table+from]').between([layer, table, ''], [layer, table, id], true, true).last();
  return pack && mended(pack);
}

/** The row of each layer that has one with this id, and one that can be read. Call it within a transaction over `meta`, too. */
export async function rowsNamed<T>(database: TickmarkDatabase, table: RowTable, id: string): Promise<LayerRow<T>[]> {
  const rows: LayerRow<T>[] = [];
  for (const layer of await database.meta.toCollection().primaryKeys()) {
    const row = await rowOf(database, layer, table, id);
    if (row !== undefined && isReadable(layer, table, row)) rows.push({ layer, id, row: row as T });
  }
  return rows;
}

/** How many rows a layer has. */
export async function countRows(database: TickmarkDatabase, layer: Layer): Promise<number> {
  let count = 0;
  await eachPack(database, { layer }, ({ ids }) => (count += ids.length));
  return count;
}

// ---------------------------------------------------------------------------------------------
// Writing

/**
 * What writes come to: the packs that change, and the rows in them that do. Rows that are so already are left out.
 *
 * @param whole the table holds nothing but these rows afterwards.
 */
export async function planWrites(database: TickmarkDatabase, { layer, table, writes, whole }: { layer: Layer; table: RowTable; writes: readonly RowWrite[]; whole: boolean }): Promise<PackChange[]> {
  if (writes.length === 0 && !whole) return [];
  const keys = await following(database, { layer, table }).primaryKeys();
  const changes: PackChange[] = [];
  // Where there is nothing, nothing can be taken away.
  const wanted = keys.length === 0 ? writes.filter(({ row }) => row !== undefined) : writes;
  for (const { from, own } of grouped(wanted, keys.map(([, , key]) => key))) {
    if (own.length === 0 && !(whole && from !== undefined)) continue;
    const stored = from === undefined ? undefined : await database.packs.get([layer, table, from]);
    const old = stored && mended(stored);
    const rows = merged(own, old, whole);
    const turns: PackChange[] = [];
    for (let at = 0; at === 0 || at < rows.length; at += TURN) {
      // Who asks the database lets the page breathe.
      if (at > 0) await database.packs.get([layer, table, '']);
      turns.push({ ...changeOf(layer, table, rows.slice(at, at + TURN), at === 0 ? old?.from : rows[at]?.id), ...(at === 0 && old && { old: [layer, table, old.from] as PackKey }) });
    }
    if (turns.some(({ changed }) => changed.length > 0)) changes.push(...turns);
  }
  return changes;
}

/** Makes one change of a pack. */
export async function writePack(database: TickmarkDatabase, { old, next }: PackChange): Promise<void> {
  if (old && next[0]?.from !== old[2]) await database.packs.delete(old);
  for (const pack of next) await database.packs.put(pack);
}

/** The writes of each pack, in the order of ids; before the first pack there is none yet. */
function grouped(writes: readonly RowWrite[], froms: readonly string[]): { from: string | undefined; own: RowWrite[] }[] {
  const groups: { from: string | undefined; own: RowWrite[] }[] = [{ from: undefined, own: [] }, ...froms.map((from) => ({ from, own: [] }))];
  let at = 0;
  for (const write of inOrder(writes)) {
    while (at < froms.length && (froms[at] as string) <= write.id) at += 1;
    groups[at]?.own.push(write);
  }
  return groups;
}

/** By id; the last write of each id counts. */
function inOrder(writes: readonly RowWrite[]): readonly RowWrite[] {
  if (writes.every(({ id }, i) => i === 0 || (writes[i - 1] as RowWrite).id < id)) return writes;
  const last = new Map(writes.map((write) => [write.id, write]));
  return [...last.values()].sort((a, b) => byText(a.id, b.id));
}

/** A row before and after; either is missing where there is none. */
interface Turn {
  id: string;
  before?: unknown;
  after?: unknown;
}

/** What is in a pack and what is written to it, in the order of ids. */
function merged(writes: readonly RowWrite[], old: RowPack | undefined, whole: boolean): Turn[] {
  const turns: Turn[] = [];
  let at = 0;
  const kept = (to: string | undefined): void => {
    for (let id = old?.ids[at]; old && id !== undefined && (to === undefined || id < to); id = old.ids[++at]) turns.push({ id, before: old.rows[at], after: whole ? undefined : old.rows[at] });
  };
  for (const { id, row } of writes) {
    kept(id);
    const held = old?.ids[at] === id;
    turns.push({ id, before: held ? old.rows[at++] : undefined, after: row });
  }
  kept(undefined);
  return turns;
}

function changeOf(layer: Layer, table: RowTable, rows: readonly Turn[], from: string | undefined): PackChange {
  const changed = rows.flatMap(({ id, before, after }) => (isSame(before, after) ? [] : [{ table, id, ...(after !== undefined && { row: after }), ...(before !== undefined && { before }) }]));
  const left = rows.flatMap(({ id, after }) => (after === undefined ? [] : [{ id, row: after }]));
  return { changed, next: packed(layer, table, left, from) };
}
