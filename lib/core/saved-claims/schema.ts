/**
 * Saved claims as a file: the schema of one claim, and `tickmark-claims`, the canonical export. A file may
 * come from a stranger, so each claim in it is read whole or refused with its reason; the others still come in.
 */
import { claimSchema, verdictSchema } from '../claim-schema.ts';
import { spanOf } from '../dates.ts';
import { z } from '../zod.ts';
import type { AnchorReport, Ripple, SavedClaim, SavedJudgement, SavedPage } from './types.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'expected an instant such as 2026-11-21T09:30:00.000Z').refine((text) => !Number.isNaN(Date.parse(text)), 'no such instant');
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a date like 2026, 2026-03 or 2026-03-31').refine((text) => spanOf(text) !== undefined, 'no such date');
const words = (longest: number) => z.string().max(longest);
const offset = z.int().min(0);
const short = words(300);
const sentence = words(2_000);
const address = words(10_000);

export const LONGEST_QUOTE = 20_000;
export const LONGEST_NOTE = 50_000;

const quoteSchema = z.strictObject({ type: z.literal('TextQuoteSelector'), exact: words(LONGEST_QUOTE).min(1), prefix: sentence, suffix: sentence });
const positionSchema = z.strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset });
const cellSchema = z.strictObject({ table: offset, row: offset, column: offset, columnHeader: sentence.exactOptional(), rowHeader: sentence.exactOptional(), caption: sentence.exactOptional() });
const passageSchema = z.strictObject({
  text: words(LONGEST_QUOTE),
  start: offset,
  end: offset,
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'caption', 'quote']),
  lang: short.exactOptional(),
  cell: cellSchema.exactOptional(),
  label: sentence.exactOptional(),
});
const ledgerMark = z.strictObject({ version: z.string().min(1).max(120), sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal') });
const evidenceSchema = z.strictObject({ role: z.enum(['entity', 'metric', 'party', 'date', 'modality', 'time', 'event']), start: offset, end: offset, exact: sentence });

const pageSchema = z.strictObject({
  url: address,
  canonical: address.exactOptional(),
  title: sentence.exactOptional(),
  author: sentence.exactOptional(),
  published: partialDate.exactOptional(),
  lang: short.exactOptional(),
});

const judgementSchema = z.strictObject({
  claim: claimSchema,
  context: z.array(claimSchema).max(20_000),
  evidence: z.array(evidenceSchema).max(100),
  verdict: verdictSchema,
  ledger: ledgerMark,
  engine: z.string().min(1).max(120),
  asOf: partialDate,
  headline: sentence,
  reading: sentence,
  why: words(10_000),
});

const anchorSchema = z.strictObject({ state: z.enum(['intact', 'moved', 'reworded', 'number-changed', 'gone']), at: instant, exact: words(LONGEST_QUOTE).exactOptional() });

const rippleSchema = z.strictObject({
  before: verdictSchema.shape.verdict,
  verdict: verdictSchema,
  ledger: ledgerMark,
  at: instant,
  headline: sentence,
  why: words(10_000),
  seen: z.boolean(),
});

export const savedClaimSchema = z.strictObject({
  id: z.string().regex(UUID, 'expected a UUID in small letters'),
  savedAt: instant,
  changedAt: instant,
  page: pageSchema,
  pageKey: address,
  selectors: z.tuple([quoteSchema, positionSchema]),
  passage: passageSchema.exactOptional(),
  judgement: judgementSchema.exactOptional(),
  note: words(LONGEST_NOTE),
  tags: z.array(words(200).min(1)).max(200),
  anchor: anchorSchema.exactOptional(),
  ripple: rippleSchema.exactOptional(),
  exportedAt: instant.exactOptional(),
  trashedAt: instant.exactOptional(),
});

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;
/** Fails to compile when schema and types part ways, in either direction. */
export type SavedClaimSchemaMatchesTypes = [
  Holds<Same<z.output<typeof pageSchema>, SavedPage>>,
  Holds<Same<z.output<typeof judgementSchema>, SavedJudgement>>,
  Holds<Same<z.output<typeof anchorSchema>, AnchorReport>>,
  Holds<Same<z.output<typeof rippleSchema>, Ripple>>,
  Holds<Same<z.output<typeof savedClaimSchema>, SavedClaim>>,
];

// ---------------------------------------------------------------------------------------------
// One claim

export type ReadClaim = { claim: SavedClaim } | { refused: string };

/** Reads one claim from a value that may come from anyone. Never throws; what is wrong is told in one sentence. */
export function readSavedClaim(value: unknown): ReadClaim {
  const forbidden = forbiddenKey(value);
  if (forbidden !== undefined) return { refused: `${forbidden}: this key is not allowed.` };
  const parsed = savedClaimSchema.safeParse(value);
  if (parsed.success) {
    const problem = contradictionIn(parsed.data);
    return problem === undefined ? { claim: parsed.data } : { refused: problem };
  }
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  return { refused: `${place === '' ? 'The claim' : place}: ${issue?.message ?? 'not understood'}`.slice(0, 300) };
}

/** What a claim says twice must be the same twice. */
function contradictionIn({ selectors: [, position], passage, judgement }: SavedClaim): string | undefined {
  if (position.end < position.start) return 'selectors: the position ends before it starts.';
  if (passage && (passage.end < passage.start || passage.end > passage.text.length)) return 'passage: the quoted words are outside of it.';
  if (judgement && judgement.verdict.claim !== judgement.claim.id) return 'judgement.verdict: it belongs to another claim.';
  return undefined;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The first key that reaches for a prototype. Walks with a stack of its own: a stranger's nesting may be deep. */
export function forbiddenKey(root: unknown): string | undefined {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) return key;
      stack.push(inner);
    }
  }
  return undefined;
}

// ---------------------------------------------------------------------------------------------
// The canonical file

/** The longest file of saved claims that is read, in UTF-16 code units: some 50,000 claims. */
export const LONGEST_FILE = 256 * 1024 * 1024;

/** Claims in the order of every export: by id, so that equal libraries have equal files. */
export const sorted = (claims: readonly SavedClaim[]): SavedClaim[] => claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** One claim with its keys in the order of the schema. @throws when it does not fit the schema. */
export const canonical = (claim: SavedClaim): SavedClaim => savedClaimSchema.parse(claim);

/**
 * The canonical text of a library: sorted by id, keys in the order of the schema, a line for each claim, a line feed
 * at the end. Equal libraries have equal texts, so a hash of it tells whether two are the same.
 *
 * @throws when a claim does not fit the schema.
 */
export const formatClaims = (claims: readonly SavedClaim[]): string => [...claimPieces(claims)].join('');

/** The same text in pieces, one for each claim. @throws as they are taken. */
export function* claimPieces(claims: readonly SavedClaim[]): Generator<string> {
  yield '{"format":"tickmark-claims","formatVersion":1,"claims":[';
  for (const [i, claim] of sorted(claims).entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(canonical(claim))}`;
  yield claims.length === 0 ? ']}\n' : '\n]}\n';
}

/** A reader for each item of a file, in their order; or why the whole file is refused. */
export type ParsedClaims = { ok: true; readers: (() => ReadClaim)[] } | { ok: false; error: string };

/** Reads a canonical file that was JSON. Never throws. */
export function parseClaims(value: unknown): ParsedClaims {
  const file = z.object({ format: z.literal('tickmark-claims'), formatVersion: z.number(), claims: z.array(z.unknown()) }).safeParse(value);
  if (!file.success) return { ok: false, error: 'It is no file of saved claims.' };
  if (file.data.formatVersion !== 1) return { ok: false, error: 'It was made by a newer Tickmark: only files of version 1 are understood.' };
  return { ok: true, readers: file.data.claims.map((claim) => () => readSavedClaim(claim)) };
}

/** JSON of a stranger, within the limit. */
export function readJson(text: string): { value: unknown } | { error: string } {
  if (text.length > LONGEST_FILE) return { error: `It is too large: at most ${LONGEST_FILE / 1024 / 1024} million characters are read.` };
  try {
    return { value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) };
  } catch {
    return { error: 'It is not JSON.' };
  }
}
