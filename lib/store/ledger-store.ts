/**
 * The ledger that verdicts rest on: seeded from the bundle, kept in IndexedDB, composed of layers.
 *
 * A change of the bundle is one transaction with its version record, so that readers see the old ledger
 * or the new one, whenever the worker is killed. Where the database can't be had (some private windows, a
 * damaged profile), the bundle itself is read and the caller is told.
 */
import { spanOf } from '../core/dates.ts';
import { BUNDLED_NAME, isNewerVersion, parseLedger } from '../core/ledger.ts';
import { composeLayers, type LedgerLayer } from '../core/ledger-layers.ts';
import { VERSION } from '../core/ledger-schema.ts';
import type { Fact, Ledger, PartialDate } from '../core/types.ts';
import { ROW_TABLES, type Layer, type LayerRecord, type RowBefore, type RowTable, type TickmarkDatabase } from './db.ts';
import { generationOf, readLayer, replaceLayer, rowsBefore, rowsOf, WRITTEN_TABLES } from './journal.ts';
import { countRows, eachPack } from './rows.ts';
import { DatabaseSilent, faultOfStorage } from './storage-fault.ts';
import { isReadable, tellUnreadable, type UnreadableRow } from './unreadable.ts';

/** A ledger and where it came from. `problem` is one sentence for the user. */
export interface EffectiveLedger {
  ledger: Ledger;
  origin: 'database' | 'bundle';
  /** Of all layers together: grows with each change of any; missing for the bundle. */
  generation?: number;
  problem?: string;
}

/** A day to look at the ledger from. */
export interface Hindsight {
  /** What was true on that day: facts that began later are left out, and no end that lies behind it is known. */
  asOf?: PartialDate;
  /** What the ledger knew on that day: changes since are taken back, and facts announced later left out. */
  knownAt?: PartialDate;
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
   * The ledger to judge by, or as it was on a day. Seeds first, once in a worker's life, since a worker may
   * have been killed before it was done.
   * @throws when neither the database nor the bundle can be read.
   */
  effectiveLedger(hindsight?: Hindsight): Promise<EffectiveLedger>;
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

  const fromDatabase = async (hindsight: Hindsight): Promise<EffectiveLedger> => {
    const problems: string[] = [];
    try {
      await seedBundled();
    } catch (error) {
      // A ledger of an earlier day is better than none.
      problems.push(`The ledger could not be updated. ${faultOfStorage(error).message}`);
    }
    const { unreadable, ...composed } = await compose(database, hindsight).catch((error: unknown) => {
      if (!(error instanceof NoLedger)) throw error;
      // The user may have cleared what Tickmark stored while it ran.
      seeding = undefined;
      return seedBundled().then(() => compose(database, hindsight));
    });
    if (unreadable.length > 0) problems.push(tellUnreadable(unreadable));
    return { ...composed, origin: 'database', ...(problems.length > 0 && { problem: problems.join(' ') }) };
  };

  /** Dexie remembers that it could not open a database, whoever asked; the next question shall try again. */
  const tryAgain = (): void => {
    if (database.hasFailed()) database.close({ disableAutoOpen: false });
  };

  const effectiveLedger = async (hindsight: Hindsight = {}): Promise<EffectiveLedger> => {
    let problem: string;
    tryAgain();
    try {
      return await within(patience, fromDatabase(hindsight));
    } catch (error) {
      tryAgain();
      problem = `${faultOfStorage(error).message} The ledger that came with Tickmark is read directly.`;
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
  const held = await bundledRecord(database);
  if (held && version !== undefined && !isNewerVersion(version, held.version) && (await countRows(database, 'bundled')) === held.rows) {
    return { version: held.version, written: false };
  }
  return writeBundle(database, readLedger(text));
}

/** What is told of the bundle in the database; undefined where that is nothing that makes sense. */
async function bundledRecord(database: TickmarkDatabase): Promise<LayerRecord | undefined> {
  const held = await database.meta.get('bundled');
  return held && VERSION.test(held.version) ? held : undefined;
}

async function writeBundle(database: TickmarkDatabase, ledger: Ledger): Promise<Seeding> {
  const { version } = ledger;
  return database.transaction('rw', WRITTEN_TABLES, async () => {
    // Another context may have seeded since: only what is read within the transaction counts.
    const held = await bundledRecord(database);
    if (held && isNewerVersion(held.version, version)) return { version: held.version, written: false };
    await replaceLayer(database, ledger, { layer: 'bundled', kind: 'update', at: new Date().toISOString(), author: 'Tickmark', reason: 'The ledger that comes with Tickmark' });
    return { version, written: true };
  });
}

// ---------------------------------------------------------------------------------------------
// Reading

class NoLedger extends Error {
  override name = 'NoLedger';
}

/** Tables that layers are read from: open a transaction over them. */
export const READ_TABLES = ['packs', 'meta', 'journal', 'changes'] as const;

/** Reads all layers in one transaction. @throws NoLedger when the bundled layer is missing or not whole. */
async function compose(database: TickmarkDatabase, hindsight: Hindsight): Promise<Pick<EffectiveLedger, 'ledger' | 'generation'> & Pick<LayersRead, 'unreadable'>> {
  return database.transaction('r', READ_TABLES, async () => {
    const held = await bundledRecord(database);
    if (!held || (await countRows(database, 'bundled')) !== held.rows) throw new NoLedger();
    const { layers, unreadable } = await readLayers(database, hindsight.knownAt);
    const { ledger } = composeLayers(layers);
    const facts = ledger.facts.flatMap((fact) => inHindsight(fact, hindsight));
    return { ledger: { ...ledger, facts }, generation: await generationOf(database), unreadable };
  });
}

/** Rows by their ids. */
type Rows = Map<Layer, Record<RowTable, Map<string, unknown>>>;

/** All layers, and what stands in them without being a row. */
export interface LayersRead {
  layers: LedgerLayer[];
  unreadable: UnreadableRow[];
}

/** All layers, as they were at the end of a day. Call it within a transaction over `READ_TABLES`. */
export async function readLayers(database: TickmarkDatabase, knownAt?: PartialDate): Promise<LayersRead> {
  const records = await database.meta.toArray();
  const rows: Rows = new Map(records.map(({ layer }) => [layer, Object.fromEntries(ROW_TABLES.map((table) => [table, new Map()])) as Record<RowTable, Map<string, unknown>>]));
  const unreadable: UnreadableRow[] = [];
  await eachPack(database, {}, ({ layer, table, ids, rows: own }) => {
    const held = rows.get(layer)?.[table];
    ids.forEach((id, i) => {
      if (isReadable(layer, table, own[i])) held?.set(id, own[i]);
      else if (held) unreadable.push({ layer, table, id, row: own[i] });
    });
  });
  if (knownAt !== undefined) await takeBackSince(database, rows, knownAt);
  const layers = records.map(({ layer, name = BUNDLED_NAME, version, asOf }) => {
    const tables = Object.fromEntries(ROW_TABLES.map((table) => [table, [...(rows.get(layer)?.[table].values() ?? [])]])) as unknown as Omit<LedgerLayer, 'layer'>;
    return { layer, ...tables, ...(VERSION.test(version) && { name, version, asOf }) };
  });
  return { layers, unreadable };
}

/** The latest change first. The first bundle stays: there was no ledger before it. */
async function takeBackSince(database: TickmarkDatabase, rows: Rows, knownAt: PartialDate): Promise<void> {
  const since = (await database.journal.toArray()).filter(({ layer, at, before }) => at.slice(0, 10) > knownAt && !(layer === 'bundled' && before === undefined));
  for (const { id: entry, layer } of since.toReversed()) {
    const own = rows.get(layer);
    if (own) takeBack(own, (await rowsBefore(database, entry)).filter(({ table, before }) => before === undefined || isReadable(layer, table, before)));
  }
}

function takeBack(rows: Record<RowTable, Map<string, unknown>>, changes: readonly RowBefore[]): void {
  for (const { table, id, before } of changes) {
    if (before === undefined) rows[table].delete(id);
    else rows[table].set(id, before);
  }
}

/**
 * The last version of a published ledger that both sides know: the one that this profile holds under its name,
 * or held before it became newer than theirs. Undefined where there is none.
 */
export async function commonVersion(database: TickmarkDatabase, theirs: Pick<Ledger, 'name' | 'version'>): Promise<Ledger | undefined> {
  return database.transaction('r', READ_TABLES, async () => {
    for (const { layer, name, version } of await database.meta.toArray()) {
      if (name !== theirs.name || version === '') continue;
      const held = await heldBefore(database, layer, theirs.version);
      if (held) return held;
    }
    return undefined;
  });
}

/** A layer as it was when it was not newer than a version. */
async function heldBefore(database: TickmarkDatabase, layer: Layer, version: string): Promise<Ledger | undefined> {
  const held = await readLayer(database, layer);
  if (!held || !isNewerVersion(held.version, version)) return held;
  const rows = Object.fromEntries(ROW_TABLES.map((table) => [table, new Map(rowsOf(held).flatMap((row) => (row.table === table ? [[row.id, row.row]] : [])))])) as Record<RowTable, Map<string, unknown>>;
  for (const { id, before } of (await database.journal.where('layer').equals(layer).sortBy('id')).toReversed()) {
    if (before === undefined) return undefined;
    takeBack(rows, await rowsBefore(database, id));
    if (isNewerVersion(before, version)) continue;
    return { ...held, version: before, ...(Object.fromEntries(ROW_TABLES.map((table) => [table, [...rows[table].values()]])) as Pick<Ledger, RowTable>) };
  }
  return undefined;
}

/** A fact as it looked from a day; nothing where it was not there yet. */
function inHindsight(fact: Fact, { asOf, knownAt }: Hindsight): Fact[] {
  if (asOf !== undefined && fact.validFrom > asOf) return [];
  if (knownAt !== undefined && (spanOf(fact.announced)?.from ?? fact.announced) > knownAt) return [];
  const day = asOf ?? knownAt;
  if (day === undefined || fact.validTo === undefined || fact.validTo <= day) return [fact];
  const { validTo: _later, ...open } = fact;
  return [open];
}
