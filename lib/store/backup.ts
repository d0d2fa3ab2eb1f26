/**
 * The whole profile in one file: own, team's and feeds' rows with their history, subscriptions, saved claims
 * and settings. The bundled ledger is not in it, since every Tickmark brings its own.
 *
 * A file is read whole before anything is written, and then all is written in one transaction. What it
 * holds is sealed with its SHA-256, so that a file that was cut or altered is refused whole.
 */
import { sha256Of } from '../core/hash.ts';
import { bombIn } from '../core/json.ts';
import { ledgerSchema, ROW_SCHEMAS } from '../core/ledger-schema.ts';
import { parsePublicKey } from '../core/ledger-signature.ts';
import { readSavedClaim } from '../core/saved-claims/schema.ts';
import type { SavedClaim } from '../core/saved-claims/types.ts';
import { z } from '../core/zod.ts';
import { ROW_TABLES, type JournalEntry, type Layer, type RowBefore, type TickmarkDatabase } from './db.ts';
import { faultOfAddress } from './download.ts';
import { rowsBefore, writeLayer, WRITTEN_TABLES } from './journal.ts';
import { eachPack, rowOf, type RowWrite } from './rows.ts';
import { storedSchema as settingsSchema, type SettingsArea } from './settings.ts';
import { isReadable, type UnreadableRow } from './unreadable.ts';

/** `replace`: the profile becomes what the file holds. `merge`: what is there stays, and what it lacks is added. */
export type RestoreMode = 'replace' | 'merge';

/** What a file brings, for a look before it is restored. */
export interface BackupSummary {
  /** An instant in UTC. */
  at: string;
  rows: number;
  feeds: number;
  claims: number;
}

export type ReadBackup = { ok: true; summary: BackupSummary; content: BackupContent } | { ok: false; reason: string };

/** The longest file that is read, in UTF-16 code units. */
const LONGEST = 256 * 1024 * 1024;

const instant = z.string().max(40).refine((text) => !Number.isNaN(Date.parse(text)), 'expected an instant');
const keyFile = z.string().refine((text) => parsePublicKey(text).ok, 'expected a public key file');
const LONGEST_LINE = 2000;
const line = z.string().max(LONGEST_LINE);
const layer = z.string().regex(/^(?:mine|team|feed:[a-z0-9-]{1,40})$/);
const table = z.enum(ROW_TABLES);
const layerRow = z.strictObject({ layer, table, id: z.string().min(1).max(200), row: z.unknown() });

/** What a feed's record says of its host or of an update that waits belongs to one profile, and is left out. */
const feed = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  url: z.string().max(2000).refine((url) => faultOfAddress(url) === undefined, 'expected an https address'),
  name: ledgerSchema.shape.name,
  key: keyFile.exactOptional(),
  offeredKey: keyFile.exactOptional(),
  addedAt: instant,
  sha256: line.exactOptional(),
  updateEvery: ledgerSchema.shape.updateEvery,
  expires: ledgerSchema.shape.expires,
  lastTry: instant.exactOptional(),
  lastSuccess: instant.exactOptional(),
  lastFailure: z.strictObject({ at: instant, reason: line }).exactOptional(),
  failures: z.int().min(0),
  nextTry: instant,
  refused: line.exactOptional(),
});

const contentSchema = z.strictObject({
  at: instant,
  layers: z.array(z.strictObject({ layer, name: line.exactOptional(), version: line, asOf: line })).max(1000),
  rows: z.array(layerRow),
  journal: z.array(z.strictObject({
    id: z.int().positive(), at: instant, layer, kind: z.enum(['edit', 'import', 'update', 'undo', 'redo', 'restore']), author: line, reason: line,
    before: line.exactOptional(), after: line.exactOptional(), undoes: z.int().positive().exactOptional(),
    rows: z.array(z.strictObject({ table, id: z.string().min(1).max(200), before: z.unknown().optional() })),
  })),
  feeds: z.array(feed).max(1000),
  /** Rows that could not be read when the backup was made, as they stood: they are kept for whoever looks into the file, and never restored. */
  unreadable: z.array(z.unknown()).exactOptional(),
  claims: z.array(z.unknown()),
  settings: z.union([z.null(), settingsSchema]),
  author: line.exactOptional(),
});
export type BackupContent = Omit<z.output<typeof contentSchema>, 'claims'> & { claims: SavedClaim[] };

const fileSchema = z.strictObject({
  format: z.literal('tickmark-backup', 'this is no backup of Tickmark'),
  formatVersion: z.literal(1, 'it was made by a newer Tickmark'),
  sha256: z.string(),
  content: z.unknown(),
});

/** What a backup is made from and restored to. */
export interface ProfileParts {
  database: TickmarkDatabase;
  area: SettingsArea;
  now(): Date;
}

const SETTINGS = 'settings';
/** The name that changes are signed with. */
const AUTHOR = 'author';
const TABLES = [...WRITTEN_TABLES, 'feeds', 'quarantine', 'claims'] as const;

// ---------------------------------------------------------------------------------------------
// Making

/** The text of a backup of everything. */
export async function makeBackup({ database, area, now }: ProfileParts): Promise<string> {
  const [{ [SETTINGS]: stored }, { [AUTHOR]: author }] = [await area.get(SETTINGS), await area.get(AUTHOR)];
  // What can't be read here could not be restored anywhere.
  const settings = settingsSchema.safeParse(stored).data ?? null;
  const content = await database.transaction('r', TABLES, async () => {
    const layers = (await database.meta.toArray()).filter(({ layer: each }) => each !== 'bundled');
    const rows: UnreadableRow[] = [];
    const unreadable: UnreadableRow[] = [];
    const keep = (row: UnreadableRow, among: UnreadableRow[]): boolean => {
      const isGood = isReadable(row.layer, row.table, row.row);
      (isGood ? among : unreadable).push(row);
      return isGood;
    };
    for (const { layer: each } of layers) await eachPack(database, { layer: each }, ({ table: name, ids, rows: own }) => ids.forEach((id, i) => keep({ layer: each, table: name, id, row: own[i] }, rows)));
    const entries = (await database.journal.toArray()).filter(({ layer: each }) => each !== 'bundled');
    const journal: (Omit<JournalEntry, 'rows'> & { rows: RowBefore[] })[] = [];
    for (const entry of entries) {
      const changed = await rowsBefore(database, entry.id);
      journal.push({ ...entry, rows: changed.filter(({ table: name, id, before }) => before === undefined || keep({ layer: entry.layer, table: name, id, row: before }, [])) });
    }
    return {
      at: now().toISOString(),
      layers: layers.map(({ layer: each, name, version, asOf }) => ({ layer: each, ...(name !== undefined && { name }), version, asOf })),
      rows,
      journal,
      ...(unreadable.length > 0 && { unreadable }),
      // What waits for a look comes again with the feed's next answer.
      feeds: (await database.feeds.toArray()).map(({ waiting: _waiting, etag: _etag, ownHost: _ownHost, ...rest }) => rest),
      claims: await database.claims.toArray(),
      settings,
      ...(typeof author === 'string' && { author: author.slice(0, LONGEST_LINE) }),
    };
  });
  return `${JSON.stringify({ format: 'tickmark-backup', formatVersion: 1, sha256: await sha256Of(JSON.stringify(content)), content })}\n`;
}

// ---------------------------------------------------------------------------------------------
// Reading

/** Reads a backup, which may come from anywhere. Never throws; the reason is one sentence for the user. */
export async function readBackup(text: string): Promise<ReadBackup> {
  const refused = (why: string): ReadBackup => ({ ok: false, reason: `The backup is not restored: ${why}.` });
  if (text.length > LONGEST) return refused('it is too large');
  if (bombIn(text) !== undefined) return refused('it is nested too deeply or holds too much');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('it is not whole, or no JSON');
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return refused(file.error.issues[0]?.message ?? 'it is not understood');
  if ((await sha256Of(JSON.stringify(file.data.content))) !== file.data.sha256) return refused('it was altered or damaged after it was made');
  const content = contentSchema.safeParse(file.data.content);
  if (!content.success) return refused(faultIn(content.error));
  const past = content.data.journal.flatMap((entry) => entry.rows).flatMap(({ table: name, id, before }) => (before === undefined ? [] : [{ table: name, id, row: before }]));
  for (const { table: name, id, row } of [...content.data.rows, ...past]) {
    const read = ROW_SCHEMAS[name].safeParse(row);
    if (!read.success) return refused(`in the row ${id} of ${name}, ${faultIn(read.error)}`);
  }
  const claims: SavedClaim[] = [];
  for (const [i, each] of content.data.claims.entries()) {
    const read = readSavedClaim(each);
    if ('refused' in read) return refused(`in saved claim ${i + 1}, ${read.refused.replace(/\.$/, '')}`);
    claims.push(read.claim);
  }
  const { at, rows, feeds } = content.data;
  return { ok: true, content: { ...content.data, claims }, summary: { at, rows: rows.length, feeds: feeds.length, claims: claims.length } };
}

/** The field, and what is wrong with it. */
function faultIn({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`.slice(0, 300);
}

// ---------------------------------------------------------------------------------------------
// Restoring

/**
 * Restores a backup in one transaction. Settings stand elsewhere: they come first, and are led back where the
 * transaction fails. So who is told that all is restored has them, and whoever dies in between has lost nothing: the
 * same backup restored again makes it whole. Restored rows can be taken back like any other deed. The file's own
 * history comes along where the profile has none.
 */
export async function restoreBackup(content: BackupContent, mode: RestoreMode, { database, area, now }: ProfileParts): Promise<void> {
  const leadBack = await restoreSettings(content, mode, area);
  try {
    await database.transaction('rw', TABLES, async () => {
      const bare = (await database.journal.where('layer').notEqual('bundled').count()) === 0;
      const feeds = await restoreFeeds(database, content, mode);
      if (bare) await restoreJournal(database, content);
      const held = (await database.meta.toArray()).map(({ layer: each }) => each);
      const wanted = content.layers.map(({ layer: each }) => each as Layer).filter((each) => !isFeed(each) || feeds.has(each.slice(FEED.length)));
      const layers = mode === 'replace' ? [...new Set([...held, ...wanted])].filter((each) => each !== 'bundled') : wanted;
      for (const each of layers) await restoreLayer(database, content, { layer: each, mode, bare, at: now().toISOString() });
      await restoreClaims(database, content.claims, mode);
    });
  } catch (error) {
    await leadBack();
    throw error;
  }
}

/** @returns the way back. */
async function restoreSettings({ settings, author }: BackupContent, mode: RestoreMode, area: SettingsArea): Promise<() => Promise<void>> {
  const held: Record<string, unknown> = { ...(await area.get(SETTINGS)), ...(await area.get(AUTHOR)) };
  const all = Object.entries({ [SETTINGS]: settings ?? undefined, [AUTHOR]: author });
  const wanted = Object.fromEntries(all.filter(([key, value]) => value !== undefined && (mode === 'replace' || held[key] === undefined)));
  if (Object.keys(wanted).length === 0) return async () => undefined;
  await area.set(wanted);
  const nothing: Record<string, unknown> = { [SETTINGS]: { version: 1 }, [AUTHOR]: '' };
  return () => area.set(Object.fromEntries(Object.keys(wanted).map((key) => [key, held[key] ?? nothing[key]])));
}

const FEED = 'feed:';
const isFeed = (each: Layer): boolean => each.startsWith(FEED);

/** @returns ids of the feeds whose rows come along. */
async function restoreFeeds(database: TickmarkDatabase, { feeds }: BackupContent, mode: RestoreMode): Promise<Set<string>> {
  const held = await database.feeds.toArray();
  if (mode === 'replace') {
    await database.feeds.clear();
    await database.quarantine.clear();
  }
  const known = new Set(mode === 'replace' ? [] : held.flatMap(({ id, url }) => [id, url]));
  const added = feeds.filter(({ id, url }) => !known.has(id) && !known.has(url));
  await database.feeds.bulkPut(added);
  return new Set(added.map(({ id }) => id));
}

async function restoreLayer(database: TickmarkDatabase, content: BackupContent, { layer: each, mode, bare, at }: { layer: Layer; mode: RestoreMode; bare: boolean; at: string }): Promise<void> {
  const record = content.layers.find((other) => other.layer === each);
  const wanted = content.rows.filter((row) => row.layer === each);
  const writes: RowWrite[] = [];
  for (const { table: name, id, row } of wanted) {
    if (mode === 'replace' || !isReadable(each, name, await rowOf(database, each, name, id))) writes.push({ table: name, id, row });
  }
  const versions = record && { version: record.version, asOf: record.asOf, ...(record.name !== undefined && { name: record.name }) };
  const entry = await writeLayer(database, { ...versions, layer: each, kind: 'restore', at, author: 'Tickmark', reason: `Backup of ${content.at.slice(0, 10)}`, writes, whole: mode === 'replace' });
  // With its own history restored, these rows are no deed of today.
  if (bare && entry !== undefined && content.journal.length > 0) {
    await database.journal.delete(entry);
    await database.changes.where('[entry+part]').between([entry, 0], [entry, Infinity]).delete();
  }
  if (mode === 'replace' && !record) await database.meta.delete(each);
}

/** Entries get new numbers, in their order, and keep to each other. */
async function restoreJournal(database: TickmarkDatabase, { journal }: BackupContent): Promise<void> {
  const numbers = new Map<number, number>();
  for (const { id, rows, undoes, ...entry } of journal) {
    const before = undoes === undefined ? undefined : numbers.get(undoes);
    const own = await database.journal.add({ ...(entry as Omit<JournalEntry, 'id' | 'rows'>), rows: rows.length, ...(before !== undefined && { undoes: before }) });
    numbers.set(id, own);
    await database.changes.add({ entry: own, part: 0, layer: entry.layer as Layer, ids: [...new Set(rows.map((row) => row.id))], rows });
  }
}

/** Of two copies of a claim, the one that was changed last counts. */
async function restoreClaims(database: TickmarkDatabase, claims: readonly SavedClaim[], mode: RestoreMode): Promise<void> {
  if (mode === 'replace') await database.claims.clear();
  const held = await database.claims.bulkGet(claims.map(({ id }) => id));
  await database.claims.bulkPut(claims.filter(({ changedAt }, i) => (held[i]?.changedAt ?? '') < changedAt));
}
