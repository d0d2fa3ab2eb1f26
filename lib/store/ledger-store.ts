/**
 * The ledger that verdicts rest on: seeded from the bundle, kept in IndexedDB, composed of layers.
 *
 * A change of the bundle is one transaction with its version record, so that readers see the old ledger
 * or the new one, whenever the worker is killed. Where the database can't be had (some private windows, a
 * damaged profile), the bundle itself is read and the caller is told.
 */
import { isNewerVersion, parseLedger } from '../core/ledger.ts';
import type { Ledger } from '../core/types.ts';
import { ROW_TABLES, type Layer, type LayerRecord, type LayerRow, type TickmarkDatabase } from './db.ts';
import { countRows, replaceLayer, WRITTEN_TABLES } from './journal.ts';

/** A ledger and where it came from. `problem` is one sentence for the user. */
export interface EffectiveLedger {
  ledger: Ledger;
  origin: 'database' | 'bundle';
  problem?: string;
}

/** What became of a seeding. */
export interface Seeding {
  version: string;
  /** False where the database already held this bundle or a newer one. */
  written: boolean;
}

export interface LedgerStore {
  /**
   * Brings the bundled ledger into the database, unless it holds that version or a newer one.
   * @throws when the bundle can't be read or the database can't be written; the database is then unchanged.
   */
  seedBundled(): Promise<Seeding>;
  /**
   * The ledger to judge by. Seeds first, once in a worker's life, since a worker may have been killed before
   * it was done.
   * @throws when neither the database nor the bundle can be read.
   */
  effectiveLedger(): Promise<EffectiveLedger>;
}

export interface LedgerStoreOptions {
  database: TickmarkDatabase;
  /** Reads the text of the bundled ledger file. */
  readBundle(): Promise<string>;
  /** Milliseconds after which a database that does not answer counts as closed: a blocked one never says so. */
  patience?: number;
}

const PATIENCE_MS = 5000;

export function createLedgerStore({ database, readBundle, patience = PATIENCE_MS }: LedgerStoreOptions): LedgerStore {
  let seeding: Promise<Seeding> | undefined;

  const seedBundled = (): Promise<Seeding> => {
    seeding ??= seed(database, readBundle).catch((error: unknown) => {
      seeding = undefined;
      throw error;
    });
    return seeding;
  };

  const effectiveLedger = async (): Promise<EffectiveLedger> => {
    let problem: string;
    try {
      return await within(patience, fromDatabase(database, seedBundled));
    } catch (error) {
      problem = `The database can't be used (${reasonOf(error)}). The ledger that came with Tickmark is read directly; nothing can be saved.`;
    }
    return { ledger: readLedger(await readBundle()), origin: 'bundle', problem };
  };

  return { seedBundled, effectiveLedger };
}

function readLedger(text: string): Ledger {
  const parsed = parseLedger(text);
  if (!parsed.ok) throw new Error(`The bundled ledger is damaged: ${parsed.errors[0] ?? ''}`);
  return parsed.ledger;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : String(error)).slice(0, 200);

class DatabaseSilent extends Error {
  override name = 'DatabaseSilent';
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseSilent()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

// ---------------------------------------------------------------------------------------------
// Writing

/** The version stands in the first lines of the canonical text: a bundle that is already in needs no parsing. */
const VERSION_LINE = /^ {2}"version": "(\d{4}-\d{2}-\d{2}\.\d{1,4})",$/m;
const HEAD = 400;

async function seed(database: TickmarkDatabase, readBundle: () => Promise<string>): Promise<Seeding> {
  const text = await readBundle();
  const version = VERSION_LINE.exec(text.slice(0, HEAD))?.[1];
  const held = await database.meta.get('bundled');
  if (held && version !== undefined && !isNewerVersion(version, held.version) && (await countRows(database, 'bundled')) === held.rows) {
    return { version: held.version, written: false };
  }
  return writeBundle(database, readLedger(text));
}

async function writeBundle(database: TickmarkDatabase, ledger: Ledger): Promise<Seeding> {
  const { version } = ledger;
  return database.transaction('rw', WRITTEN_TABLES, async () => {
    // Another context may have seeded since: only what is read within the transaction counts.
    const held = await database.meta.get('bundled');
    if (held && isNewerVersion(held.version, version)) return { version: held.version, written: false };
    await replaceLayer(database, ledger, { layer: 'bundled', kind: 'update', at: new Date().toISOString(), author: 'Tickmark', reason: 'The ledger that comes with Tickmark' });
    return { version, written: true };
  });
}

// ---------------------------------------------------------------------------------------------
// Reading

async function fromDatabase(database: TickmarkDatabase, seedBundled: () => Promise<Seeding>): Promise<EffectiveLedger> {
  let problem: string | undefined;
  try {
    await seedBundled();
  } catch (error) {
    // A ledger of an earlier day is better than none.
    problem = `The ledger could not be updated (${reasonOf(error)}).`;
  }
  const ledger = await compose(database);
  return { ledger, origin: 'database', ...(problem !== undefined && { problem }) };
}

/** How strong a layer is: rows of a stronger one stand in for rows with the same id. */
export function strengthOf(layer: Layer): number {
  if (layer === 'mine') return 3;
  if (layer === 'team') return 2;
  return layer === 'bundled' ? 0 : 1;
}

class NoLedger extends Error {
  override name = 'NoLedger';
}

/** Reads all layers in one transaction. @throws when the bundled layer is missing or not whole. */
async function compose(database: TickmarkDatabase): Promise<Ledger> {
  return database.transaction('r', [...ROW_TABLES, 'meta'], async () => {
    const held: LayerRecord | undefined = await database.meta.get('bundled');
    if (!held || (await countRows(database, 'bundled')) !== held.rows) throw new NoLedger();
    const [facts, entities, events, metrics, rates] = await Promise.all([
      database.facts.toArray(), database.entities.toArray(), database.events.toArray(), database.metrics.toArray(), database.rates.toArray(),
    ]);
    return {
      format: 'tickmark-ledger',
      formatVersion: 1,
      version: held.version,
      asOf: held.asOf,
      entities: strongest(entities),
      events: strongest(events),
      metrics: strongest(metrics),
      rates: strongest(rates),
      facts: strongest(facts),
    };
  });
}

/** Rows of one id, the strongest layer's first. */
export const strongestOf = <T>(rows: readonly LayerRow<T>[]): LayerRow<T>[] => rows.toSorted((a, b) => strengthOf(b.layer) - strengthOf(a.layer));

/** One row for each id, in the order of ids. */
function strongest<T>(rows: readonly LayerRow<T>[]): T[] {
  const chosen = new Map<string, LayerRow<T>>();
  for (const row of rows) {
    const other = chosen.get(row.id);
    if (!other || strengthOf(row.layer) > strengthOf(other.layer)) chosen.set(row.id, row);
  }
  return [...chosen.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ row }) => row);
}
