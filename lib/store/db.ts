/** The database: its tables, their indexes and versions. No other file names an index. */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { SavedClaim } from '../core/saved-claims/types.ts';
import type { Entity, ExchangeRate, Fact, LedgerEvent, MetricInfo } from '../core/types.ts';

/** Whose rows they are, strongest first: the user's own, the team's, a feed's, the bundle's. */
export type Layer = 'mine' | 'team' | `feed:${string}` | 'bundled';

/** One row of a ledger in one layer. The row itself stays as it stands in the file. */
export interface LayerRow<T> {
  layer: Layer;
  /** Key of the row within its layer. */
  id: string;
  row: T;
}

/** What a layer holds: written in the same transaction as its rows, so it is never ahead of them. */
export interface LayerRecord {
  layer: Layer;
  version: string;
  asOf: string;
  /** Rows of all tables, to tell a damaged layer. */
  rows: number;
}

/** One row of a layer before and after a change; missing where it was not, or is no more. */
export interface RowChange {
  table: RowTable;
  id: string;
  before?: unknown;
  after?: unknown;
}

/**
 * One change of one layer, as it was written in one transaction. The journal is only ever added to: history,
 * undo and the previous generation all come from it.
 */
export interface JournalEntry {
  id?: number;
  /** An instant in UTC. */
  at: string;
  layer: Layer;
  kind: 'edit' | 'import' | 'update' | 'undo' | 'redo' | 'restore';
  author: string;
  reason: string;
  rows: RowChange[];
  /** Versions of the layer around the change, where it has versions. */
  before?: string;
  after?: string;
  /** The entry that this one takes back. */
  undoes?: number;
}

export type TickmarkDatabase = Dexie & {
  facts: Table<LayerRow<Fact>, [Layer, string]>;
  entities: Table<LayerRow<Entity>, [Layer, string]>;
  events: Table<LayerRow<LedgerEvent>, [Layer, string]>;
  metrics: Table<LayerRow<MetricInfo>, [Layer, string]>;
  rates: Table<LayerRow<ExchangeRate>, [Layer, string]>;
  meta: Table<LayerRecord, Layer>;
  journal: Table<JournalEntry, number>;
  claims: Table<SavedClaim, string>;
};

/** Tables with rows of layers. */
export const ROW_TABLES = ['facts', 'entities', 'events', 'metrics', 'rates'] as const;
export type RowTable = (typeof ROW_TABLES)[number];

/**
 * The database, opened on first use. `options` can bring an IndexedDB of one's own.
 * Published versions stay in this list for ever: each one's users are led forward from where they are.
 */
export function openDatabase(name = 'tickmark', options: DexieOptions = {}): TickmarkDatabase {
  const database = new Dexie(name, options) as TickmarkDatabase;
  database.version(1).stores({
    facts: '[layer+id], layer',
    entities: '[layer+id], layer',
    events: '[layer+id], layer',
    metrics: '[layer+id], layer',
    rates: '[layer+id], layer',
    meta: 'layer',
  });
  database.version(2).stores({
    journal: '++id, layer',
    claims: 'id, pageKey, savedAt, trashedAt, *tags, *judgement.verdict.facts',
  });
  return database;
}

/** Removes all rows of a layer; call it within a transaction over the row tables. */
export async function clearLayer(database: TickmarkDatabase, layer: Layer): Promise<void> {
  await Promise.all(ROW_TABLES.map((table) => database.table(table).where('layer').equals(layer).delete()));
}
