/** The database: its tables, their indexes and versions. No other file names an index. */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import { byText } from '../core/ledger-rows.ts';
import type { SavedClaim } from '../core/saved-claims/types.ts';
import { NewerDatabase } from './storage-fault.ts';
import type { LayerName, Ledger } from '../core/types.ts';

/** Whose rows they are, strongest first: the user's own, the team's, a feed's, the bundle's. */
export type Layer = LayerName;

/** One row of a ledger in one layer. The row itself stays as it stands in the file. */
export interface LayerRow<T> {
  layer: Layer;
  /** Key of the row within its layer. */
  id: string;
  row: T;
}

/** Some rows of one table of one layer that are neighbours by id; see `rows.ts`. */
export interface RowPack {
  layer: Layer;
  table: RowTable;
  /** Ids from this one on, up to where the next pack begins; empty for the first pack. */
  from: string;
  /** In ascending order; `rows` in the same order. */
  ids: string[];
  rows: unknown[];
}

/** What a layer holds: written in the same transaction as its rows, so it is never ahead of them. */
export interface LayerRecord {
  layer: Layer;
  /** Of the ledger that it holds; missing for layers that a person writes. */
  name?: string;
  version: string;
  asOf: string;
  /** Rows of all tables, to tell a damaged layer. */
  rows: number;
  /** Counts the changes of this layer; missing before its first. */
  generation?: number;
}

/** One row of a layer as it was before a change; `before` is missing where there was none. */
export interface RowBefore {
  table: RowTable;
  id: string;
  before?: unknown;
}

/**
 * One change of one layer, as it was written in one transaction. The journal is only ever added to: history,
 * undo and earlier generations all come from it. What a row became stands nowhere twice: it is what the next
 * change found, or the row itself.
 */
export interface JournalEntry {
  id: number;
  /** An instant in UTC. */
  at: string;
  layer: Layer;
  kind: 'edit' | 'import' | 'update' | 'undo' | 'redo' | 'restore';
  author: string;
  reason: string;
  /** How many rows it changed; they stand in `changes`. */
  rows: number;
  /** Versions of the layer around the change, where it has versions. */
  before?: string;
  after?: string;
  /** The entry that this one takes back. */
  undoes?: number;
}

/** Some of the rows that an entry of the journal changed. In parts, since a ledger's update may be large. */
export interface ChangedRows {
  entry: number;
  part: number;
  layer: Layer;
  /** Ids of the rows, each once, to look them up by. Missing where a change has many parts: these are in the order of tables and ids. */
  ids?: string[];
  rows: RowBefore[];
}

/** A ledger that is subscribed to, and how that goes. Its rows are the layer `feed:<id>`. */
export interface FeedRecord {
  /** Short and random. */
  id: string;
  /** Of its manifest, or of a ledger file on its own. */
  url: string;
  /** The name that its ledgers must bear. */
  name: string;
  /** The public key that must have signed it; missing for one that is not signed. */
  key?: string;
  /** The key of a feed that is signed by now, and was not: nothing rests on it before the reader trusts it. */
  offeredKey?: string;
  /** The browser was asked for this host because of the feeds there: what it granted goes with the last of them. */
  ownHost?: true;
  addedAt: string;
  /** Tag of what stands at its address, as it was had last. */
  etag?: string;
  /** Of the ledger's text as it was served last. */
  sha256?: string;
  /** Hours between updates, as the feed wishes. */
  updateEvery?: number;
  /** After this instant what it says is not to be relied on. */
  expires?: string;
  /** All instants in UTC. */
  lastTry?: string;
  lastSuccess?: string;
  lastFailure?: { at: string; reason: string };
  /** Failures since the last success. */
  failures: number;
  nextTry: string;
  /** An update that waits for a look, since it would change much. */
  waiting?: WaitingUpdate;
  /** A version that was looked at and refused: it is not asked about again. */
  refused?: string;
}

/** What an update would do, for a person to decide. Its rows stand in `quarantine`. */
export interface WaitingUpdate {
  version: string;
  since: string;
  /** Facts that it adds, changes and takes away, and how many the feed has now. */
  added: number;
  changed: number;
  removed: number;
  facts: number;
  /** Saved claims that it would judge otherwise. */
  flips: number;
}

/** The ledger of an update that waits, apart from its feed: it may be large. */
export interface QuarantinedLedger {
  feed: string;
  ledger: Ledger;
  /** What the feed's record holds once it is taken. */
  sha256: string;
  key?: string;
}

export type TickmarkDatabase = Dexie & {
  packs: Table<RowPack, [Layer, RowTable, string]>;
  meta: Table<LayerRecord, Layer>;
  journal: Table<JournalEntry, number, Omit<JournalEntry, 'id'>>;
  changes: Table<ChangedRows, [number, number]>;
  feeds: Table<FeedRecord, string>;
  quarantine: Table<QuarantinedLedger, string>;
  claims: Table<SavedClaim, string>;
};

/** Tables of a ledger that have rows in layers. */
export const ROW_TABLES = ['facts', 'entities', 'events', 'metrics', 'rates', 'retired'] as const;
export type RowTable = (typeof ROW_TABLES)[number];

/** Rows that a pack has at most. It is read and written as one: some 5 ms. */
const LARGEST_PACK = 256;
/** Rows of each of the packs into which more are divided: room is left to grow. */
const DIVIDED = 200;

/** Rows in packs, in the order of their ids. */
export function packed(layer: Layer, table: RowTable, rows: readonly Pick<LayerRow<unknown>, 'id' | 'row'>[], from = ''): RowPack[] {
  const sorted = rows.toSorted((a, b) => byText(a.id, b.id));
  const size = sorted.length <= LARGEST_PACK ? LARGEST_PACK : Math.ceil(sorted.length / Math.ceil(sorted.length / DIVIDED));
  const packs: RowPack[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const own = sorted.slice(at, at + size);
    packs.push({ layer, table, from: at === 0 ? from : (own[0]?.id ?? ''), ids: own.map(({ id }) => id), rows: own.map(({ row }) => row) });
  }
  return packs;
}

/**
 * The same IndexedDB, which refuses to open a database in whatever version it has: so Dexie asks for one that
 * is newer than its own, and then adds to it what it misses there.
 */
function strict(indexedDB: IDBFactory): IDBFactory {
  const open: IDBFactory['open'] = (name, version) => {
    if (version === undefined) throw new NewerDatabase();
    return indexedDB.open(name, version);
  };
  return new Proxy(indexedDB, { get: (factory, key) => {
    const value: unknown = key === 'open' ? open : Reflect.get(factory, key, factory);
    return typeof value === 'function' ? (value.bind(factory) as unknown) : value;
  } });
}

/**
 * The database, opened on first use. `options` can bring an IndexedDB of one's own.
 * Published versions stay in this list for ever: each one's users are led forward from where they are. A
 * database of a newer version is not touched: every question then fails with `NewerDatabase`.
 */
export function openDatabase(name = 'tickmark', { indexedDB = globalThis.indexedDB, ...options }: DexieOptions & { indexedDB?: IDBFactory | undefined } = {}): TickmarkDatabase {
  const database = new Dexie(name, { ...options, ...(indexedDB && { indexedDB: strict(indexedDB) }) }) as TickmarkDatabase;
  database.version(1).stores({
    facts: '[layer+id], layer',
    entities: '[layer+id], layer',
    events: '[layer+id], layer',
    metrics: '[layer+id], layer',
    rates: '[layer+id], layer',
    meta: 'layer',
  });
  database.version(2).stores({
    retired: '[layer+id], layer',
    journal: '++id, layer',
    changes: '[entry+part], *ids',
    feeds: 'id',
    quarantine: 'feed',
    claims: 'id, pageKey, savedAt, trashedAt, *tags, *judgement.verdict.facts',
  });
  const rowByRow = Object.fromEntries(ROW_TABLES.map((table) => [table, null]));
  database.version(3).stores({ packs: '[layer+table+from]', ...rowByRow }).upgrade(async (transaction) => {
    for (const table of ROW_TABLES) {
      const rows = (await transaction.table(table).toArray()) as LayerRow<unknown>[];
      for (const [layer, own] of Map.groupBy(rows, (row) => row.layer)) await transaction.table('packs').bulkAdd(packed(layer, table, own));
    }
  });
  return database;
}
