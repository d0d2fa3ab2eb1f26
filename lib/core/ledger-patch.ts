/**
 * The way from one version of a ledger to the next, row by row. A patch fits one text and makes one text:
 * both are named by their SHA-256, and whatever does not come out exactly so is refused.
 */
import { sha256Of } from './hash.ts';
import { bombIn } from './json.ts';
import { formatLedger, faultsOf } from './ledger.ts';
import { isSame, keyOfRow, LEDGER_TABLES, type LedgerRow } from './ledger-rows.ts';
import { ledgerSchema, ROW_SCHEMAS } from './ledger-schema.ts';
import type { Ledger, RetiredFact } from './types.ts';
import { z } from './zod.ts';

const TABLES = [...LEDGER_TABLES, 'retired'] as const;
type PatchTable = (typeof TABLES)[number];
type AnyRow = LedgerRow | RetiredFact;

/** Of a row: an id, or currency and month. */
const rowKey = z.string().max(120).regex(/^[A-Za-z0-9][A-Za-z0-9._ -]*$/, 'expected the key of a row');
const changesOf = <Row extends z.ZodType>(row: Row) => z.strictObject({ added: z.array(row), changed: z.array(row), removed: z.array(rowKey) });
const { name, version, asOf, expires, updateEvery } = ledgerSchema.shape;
const text = z.strictObject({ version, sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal') });

const patchSchema = z.strictObject({
  format: z.literal('tickmark-ledger-patch'),
  formatVersion: z.literal(1),
  name,
  /** The canonical texts before and after. */
  from: text,
  to: text,
  asOf,
  expires,
  updateEvery,
  entities: changesOf(ROW_SCHEMAS.entities),
  events: changesOf(ROW_SCHEMAS.events),
  metrics: changesOf(ROW_SCHEMAS.metrics),
  rates: changesOf(ROW_SCHEMAS.rates),
  facts: changesOf(ROW_SCHEMAS.facts),
  retired: changesOf(ROW_SCHEMAS.retired),
});

export type LedgerPatch = z.output<typeof patchSchema>;
export type ParsedPatch = { ok: true; patch: LedgerPatch } | { ok: false; reason: string };
/** `text` is the canonical text of the ledger. */
export type Patched = { ok: true; ledger: Ledger; text: string } | { ok: false; reason: string };

/** A patch has at most so many UTF-16 code units; a bigger change is fetched whole. */
export const LONGEST_PATCH = 16 * 1024 * 1024;

/** The way from one version to another. @throws when one of them does not fit the schema. */
export async function makePatch(from: Ledger, to: Ledger): Promise<LedgerPatch> {
  const tables = Object.fromEntries(TABLES.map((table) => [table, changesBetween(from[table], to[table])])) as unknown as Pick<LedgerPatch, PatchTable>;
  return {
    format: 'tickmark-ledger-patch',
    formatVersion: 1,
    name: to.name,
    from: { version: from.version, sha256: await sha256Of(formatLedger(from)) },
    to: { version: to.version, sha256: await sha256Of(formatLedger(to)) },
    asOf: to.asOf,
    ...(to.expires !== undefined && { expires: to.expires }),
    ...(to.updateEvery !== undefined && { updateEvery: to.updateEvery }),
    ...tables,
  };
}

const keyOf = (row: AnyRow): string => ('reason' in row ? row.id : keyOfRow(row));

function changesBetween(before: readonly AnyRow[], after: readonly AnyRow[]): { added: AnyRow[]; changed: AnyRow[]; removed: string[] } {
  const held = new Map(before.map((row) => [keyOf(row), row]));
  const kept = new Set(after.map(keyOf));
  return {
    added: after.filter((row) => !held.has(keyOf(row))),
    changed: after.filter((row) => held.has(keyOf(row)) && !isSame(held.get(keyOf(row)), row)),
    removed: [...held.keys()].filter((key) => !kept.has(key)),
  };
}

/** The text of a patch file. */
export const formatPatch = (patch: LedgerPatch): string => `${JSON.stringify(patchSchema.parse(patch), null, 2)}\n`;

/** Reads a patch from text that may come from anyone. Never throws. */
export function parsePatch(source: string): ParsedPatch {
  const bomb = source.length > LONGEST_PATCH ? 'The patch is too large.' : bombIn(source);
  if (bomb !== undefined) return { ok: false, reason: bomb };
  try {
    const parsed = patchSchema.safeParse(JSON.parse(source));
    if (parsed.success) return { ok: true, patch: parsed.data };
    const [issue] = parsed.error.issues;
    return { ok: false, reason: `The patch is not understood: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.slice(0, 300) };
  } catch {
    return { ok: false, reason: 'The patch is not JSON.' };
  }
}

/** Applies a patch. Never throws, and never answers anything but what the patch promises. */
export async function applyPatch(ledger: Ledger, patch: LedgerPatch): Promise<Patched> {
  if (patch.name !== ledger.name) return { ok: false, reason: `The patch is for the ledger ${patch.name}, not for ${ledger.name}.` };
  if (patch.from.version !== ledger.version || patch.from.sha256 !== (await sha256Of(formatLedger(ledger)))) {
    return { ok: false, reason: `The patch fits another ledger than this version ${ledger.version}.` };
  }
  const { expires: _expires, updateEvery: _updateEvery, ...rest } = ledger;
  const patched: Ledger = {
    ...rest,
    version: patch.to.version,
    asOf: patch.asOf,
    ...(patch.expires !== undefined && { expires: patch.expires }),
    ...(patch.updateEvery !== undefined && { updateEvery: patch.updateEvery }),
  };
  for (const table of TABLES) {
    const rows = patchTable(ledger[table], patch[table]);
    if (!rows) return { ok: false, reason: `The patch does not fit the rows of ${table}.` };
    (patched[table] as AnyRow[]) = rows;
  }
  const [fault] = faultsOf(patched);
  if (fault !== undefined) return { ok: false, reason: `The patch makes a ledger that is not sound: ${fault}` };
  const written = formatLedger(patched);
  if ((await sha256Of(written)) !== patch.to.sha256) return { ok: false, reason: `The patch does not make the version ${patch.to.version} that it promises.` };
  return { ok: true, ledger: patched, text: written };
}

function patchTable(rows: readonly AnyRow[], { added, changed, removed }: { added: AnyRow[]; changed: AnyRow[]; removed: string[] }): AnyRow[] | undefined {
  const held = new Map(rows.map((row) => [keyOf(row), row]));
  for (const key of removed) if (!held.delete(key)) return undefined;
  for (const row of changed) {
    if (!held.has(keyOf(row))) return undefined;
    held.set(keyOf(row), row);
  }
  for (const row of added) {
    if (held.has(keyOf(row))) return undefined;
    held.set(keyOf(row), row);
  }
  return [...held.values()];
}
