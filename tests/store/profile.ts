/** A browser profile without a browser: what it stores outlives the workers that are started and killed in it. */
import { IDBFactory, IDBIndex, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { formatLedger } from '../../lib/core/ledger.ts';
import type { Fact, Ledger } from '../../lib/core/types.ts';
import { openDatabase, type Layer, type LayerRow, type TickmarkDatabase } from '../../lib/store/db.ts';
import { eachPack } from '../../lib/store/rows.ts';
import { createLedgerEdits, type LedgerEdits } from '../../lib/store/ledger-edits.ts';
import { createLedgerStore, type LedgerStore } from '../../lib/store/ledger-store.ts';
import { makeLedger } from '../fixtures/ledgers/small-ledger.ts';

export interface StartedWorker {
  database: TickmarkDatabase;
  store: LedgerStore;
  edits: LedgerEdits;
}

export interface Profile {
  indexedDB: IDBFactory;
  /** A worker that was just started, with the bundle of its extension. */
  start(bundle?: Ledger): StartedWorker;
  /** Closes the databases of all workers. */
  close(): void;
}

/** A fact of the small ledger. */
export const ROUND = 'openai.2024-10.round.total';
export const SIGNED = { author: 'Ada', reason: 'read in the filing' };

export const NOON = new Date('2026-11-21T12:00:00.000Z');

export function makeProfile(): Profile {
  const indexedDB = new IDBFactory();
  const opened: TickmarkDatabase[] = [];
  return {
    indexedDB,
    start(bundle = makeLedger('2026-11-21.1')) {
      const database = openDatabase('tickmark', { indexedDB, IDBKeyRange });
      opened.push(database);
      const store = createLedgerStore({ database, readBundle: async () => formatLedger(bundle) });
      return { database, store, edits: createLedgerEdits({ database, check: async () => [], now: () => NOON }) };
    },
    close() {
      for (const database of opened) database.close();
    },
  };
}

/** All facts of all layers, as they stand in the database. */
export async function factsIn(database: TickmarkDatabase): Promise<LayerRow<Fact>[]> {
  const facts: LayerRow<Fact>[] = [];
  await database.transaction('r', database.packs, () => eachPack(database, {}, ({ layer, table, ids, rows }) => {
    if (table === 'facts') facts.push(...ids.map((id, i) => ({ layer, id, row: rows[i] as Fact })));
  }));
  return facts;
}

/** The fact with an id, as a layer has it. */
export const factIn = async (database: TickmarkDatabase, layer: Layer, id: string): Promise<Fact | undefined> =>
  (await factsIn(database)).find((row) => row.layer === layer && row.id === id)?.row;

class Killed extends Error {
  override name = 'Killed';
}

type Request = (...args: unknown[]) => IDBRequest;
const REQUESTS = ['add', 'put', 'delete', 'clear', 'get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'] as const;

/**
 * Does some work on databases and kills the worker before its `request`-th request, counted from 1: what it
 * has begun is aborted, and it asks for nothing more.
 *
 * @returns whether the worker lived to the end of its work.
 */
export async function killedAt(request: number, work: () => Promise<unknown>): Promise<boolean> {
  let asked = 0;
  const undo = [IDBObjectStore, IDBIndex].flatMap((type) =>
    REQUESTS.flatMap((name) => {
      const own = type.prototype as unknown as Record<string, Request | undefined>;
      const ask = own[name];
      if (!ask) return [];
      own[name] = function (this: IDBObjectStore | IDBIndex, ...args) {
        if (++asked >= request) {
          const { transaction } = 'objectStore' in this ? this.objectStore : this;
          try {
            transaction.abort();
          } catch {
            // It was aborted before.
          }
          throw new Killed();
        }
        return ask.apply(this, args);
      };
      return [() => void (own[name] = ask)];
    }),
  );
  try {
    await work();
    return asked < request;
  } catch (error) {
    if (asked < request) throw error;
    return false;
  } finally {
    for (const each of undo) each();
  }
}
