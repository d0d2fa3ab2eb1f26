/**
 * Receipts, judged again. A receipt may come from a stranger, so it is read whole or refused. What it says of
 * its verdict is never believed: the claim is judged anew with the ledger at hand, and where the receipt
 * carries its passage, the figure is read anew as well.
 */
import { claimSchema, partialDateSchema, verdictSchema } from './claim-schema.ts';
import { findClaims, type Vocabulary } from './claims.ts';
import { spanOf } from './dates.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { sha256Of } from './hash.ts';
import { formatLedger } from './ledger.ts';
import type { LedgerMark, Receipt } from './receipt.ts';
import type { Claim, Ledger, PartialDate, Verdict } from './types.ts';
import { judgeClaims, type JudgeOptions } from './verdict.ts';
import { z } from './zod.ts';

// ---------------------------------------------------------------------------------------------
// What a verdict rests on

/** Version and fingerprint of a ledger. Equal ledgers have equal marks, however their rows were ordered. */
export async function markOf(ledger: Ledger): Promise<LedgerMark> {
  return { version: ledger.version, sha256: await sha256Of(formatLedger(ledger)) };
}

/** More claims than a paragraph or a row has: what stands together in such a number is a list of data. */
const MOST_TOGETHER = 60;
/** Judgements that are spent on leaving out what a verdict does not need. */
const MOST_TRIES = 200;

/**
 * The other claims of a document that the verdict on `claim` rests on, in reading order: those of its own
 * block or row, and further ones only where the verdict would be another without them.
 */
export function contextOf(claim: Claim, verdict: Verdict, claims: readonly Claim[], index: LedgerIndex, options: JudgeOptions): Claim[] {
  const others = claims.filter(({ id }) => id !== claim.id);
  const suffices = (context: readonly Claim[]): boolean => differences(verdict, judgeAmong(claim, context, index, options)).length === 0;
  const sentence = others.filter((other) => other.sentence === claim.sentence);
  const near = [others.filter((other) => other.block === claim.block || other.sentence === claim.sentence), sentence, []];
  return near.find((context) => context.length <= MOST_TOGETHER && suffices(context)) ?? leastOf(others, suffices);
}

/** Leaves out ever smaller pieces as long as the rest suffices. */
function leastOf(claims: readonly Claim[], suffices: (rest: readonly Claim[]) => boolean): Claim[] {
  let kept = [...claims];
  let tries = 0;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length && tries < MOST_TRIES; tries++) {
      const rest = kept.toSpliced(at, size);
      if (suffices(rest)) kept = rest;
      else at += size;
    }
  }
  return kept;
}

/** The verdict on a claim that stands among others. */
function judgeAmong(claim: Claim, others: readonly Claim[], index: LedgerIndex, options: JudgeOptions): Verdict {
  const claims = [claim, ...others].toSorted((a, b) => a.id - b.id);
  return judgeClaims(claims, index, options)[claims.indexOf(claim)] as Verdict;
}

// ---------------------------------------------------------------------------------------------
// Reading

export type ParsedReceipt = { ok: true; receipt: Receipt } | { ok: false; error: string };

/** The longest text of a receipt that is read, in UTF-16 code units. */
const LONGEST_RECEIPT = 1024 * 1024;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-21').refine((text) => spanOf(text) !== undefined, 'no such day');
const offset = z.int().min(0);
const words = z.string().max(2_000);
const quoteSchema = z.object({ type: z.literal('TextQuoteSelector'), exact: words, prefix: words, suffix: words });
const positionSchema = z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset });
const cellSchema = z.object({
  table: offset,
  row: offset,
  column: offset,
  columnHeader: words.exactOptional(),
  rowHeader: words.exactOptional(),
  caption: words.exactOptional(),
});
const passageSchema = z.object({
  text: words,
  start: offset,
  end: offset,
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'caption', 'quote']),
  lang: words.exactOptional(),
  cell: cellSchema.exactOptional(),
  label: words.exactOptional(),
});
const receiptSchema = z.object({
  format: z.literal('tickmark-receipt', 'this is no receipt of Tickmark'),
  formatVersion: z.literal(1, 'made by a newer Tickmark: only receipts of version 1 are understood'),
  engine: z.string().min(1).max(120),
  ledger: z.object({ version: z.string().min(1).max(120), sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal') }),
  asOf: day,
  page: z.object({
    url: z.string().max(10_000).exactOptional(),
    title: z.string().max(10_000).exactOptional(),
    lang: words.exactOptional(),
    published: partialDateSchema.exactOptional(),
  }),
  selectors: z.tuple([quoteSchema, positionSchema]),
  passage: passageSchema.exactOptional(),
  evidence: z.array(z.object({ role: z.enum(['entity', 'metric', 'party', 'date', 'modality', 'time', 'event']), start: offset, end: offset, exact: words })).max(100),
  claim: claimSchema,
  context: z.array(claimSchema).max(20_000),
  verdict: verdictSchema,
});

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;
/** Fails to compile when schema and type part ways, in either direction. */
export type ReceiptSchemaMatchesType = Holds<Same<z.output<typeof receiptSchema>, Receipt>>;

/** Reads a receipt from text that may come from anyone. Never throws; what is wrong is told in one sentence. */
export function parseReceipt(text: string): ParsedReceipt {
  if (text.length > LONGEST_RECEIPT) return { ok: false, error: `It is too large: at most ${LONGEST_RECEIPT / 1024} kB are read.` };
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return { ok: false, error: 'It is not JSON.' };
  }
  const parsed = receiptSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    return { ok: false, error: `${place === '' ? 'The file' : place}: ${issue?.message ?? ''}`.slice(0, 300) };
  }
  const problem = contradictionIn(parsed.data);
  return problem === undefined ? { ok: true, receipt: parsed.data } : { ok: false, error: problem };
}

/** What a receipt says twice must be the same twice. */
function contradictionIn({ claim, context, verdict, selectors: [quote, position], passage }: Receipt): string | undefined {
  if (verdict.claim !== claim.id) return 'verdict.claim: it belongs to another claim.';
  if (new Set([claim, ...context].map(({ id }) => id)).size !== context.length + 1) return 'context: a claim is there twice.';
  if (claim.figure.low > claim.figure.high) return 'claim.figure: its low end lies above its high end.';
  if (position.end - position.start !== quote.exact.length) return 'selectors: quote and position have different lengths.';
  if (passage && passage.text.slice(passage.start, passage.end) !== quote.exact) return 'passage: the quoted words are not where it says.';
  return undefined;
}

// ---------------------------------------------------------------------------------------------
// Replaying

/** Something that the receipt has and that came out otherwise, as JSON values; undefined where there is nothing. */
export interface Difference {
  field: string;
  was: unknown;
  is: unknown;
}

export interface Replay {
  /**
   * Whether the receipt's verdict holds. With the same ledger and on the same day, nothing at all may differ; with
   * another ledger or on another day the verdict may rest on other facts. It never holds where the quoted
   * words no longer read as the receipt's figure.
   */
  holds: boolean;
  /** Whether the ledger at hand is the receipt's. */
  sameLedger: boolean;
  /** The verdict as it comes out now. */
  verdict: Verdict;
  /** Where it differs from the receipt's. */
  changes: Difference[];
  /** Where the figure, read again from the passage, differs; undefined where the receipt carries no passage. */
  figure?: Difference[];
  /** Where the claim, read from the passage alone, differs: the rest of the page may have had its say. */
  claim?: Difference[];
}

/** What a receipt is judged by. */
export interface ReplayOptions {
  index: LedgerIndex;
  ledger: LedgerMark;
  vocabulary: Vocabulary;
  /** Another day of judgement than the receipt's. */
  asOf?: PartialDate;
}

/** Judges a receipt's claim again, and reads it again from its passage. Never throws. */
export function replayReceipt(receipt: Receipt, { index, ledger, vocabulary, asOf = receipt.asOf }: ReplayOptions): Replay {
  const { published } = receipt.page;
  const verdict = judgeAmong(receipt.claim, receipt.context, index, { asOf, ...(published !== undefined && { published }) });
  const changes = differences(receipt.verdict, verdict);
  const sameLedger = ledger.sha256 === receipt.ledger.sha256;
  const reread = rereadOf(receipt, vocabulary);
  const decisive = sameLedger && asOf === receipt.asOf ? changes : changes.filter(({ field }) => field === 'verdict');
  return { holds: decisive.length === 0 && (reread?.figure ?? []).length === 0, sameLedger, verdict, changes, ...reread };
}

/** Where two verdicts on one claim differ. */
function differences(was: Verdict, is: Verdict): Difference[] {
  return compare(was, is, ['verdict', 'rule', 'reason', 'metric', 'facts', 'page']);
}

function compare<T extends object>(was: T, is: T, fields: readonly (keyof T & string)[]): Difference[] {
  return fields.flatMap((field) => (JSON.stringify(was[field]) === JSON.stringify(is[field]) ? [] : [{ field, was: was[field], is: is[field] }]));
}

const FIGURE_FIELDS = ['low', 'high', 'step', 'unit', 'qualifier', 'unitStated', 'per'] as const;
const CLAIM_FIELDS = ['entity', 'metric', 'parties', 'modality', 'date', 'past', 'present', 'hints', 'unjudged'] as const;

/**
 * Reads the passage alone, and once more as part of a page about the claim's company: a page names its
 * company where it likes. The reading that is closer to the receipt counts.
 */
function rereadOf({ passage, page, claim }: Receipt, vocabulary: Vocabulary): Pick<Replay, 'figure' | 'claim'> | undefined {
  if (!passage) return undefined;
  const { text, start, end, ...block } = passage;
  const company = vocabulary.entities.find(({ id, role }) => (claim.entity === undefined ? role === 'subject' : id === claim.entity));
  const titles = [page, { ...page, title: company?.aliases[0] ?? '' }];
  const readings = titles.flatMap((titled) => {
    const again = findClaims({ ...titled, text, blocks: [{ ...block, start: 0, end: text.length }] }, vocabulary, { everyFigure: true }).find((each) => each.start === start && each.end === end);
    return again ? [{ figure: compare(claim.figure, again.claim.figure, FIGURE_FIELDS), claim: compare(claim, again.claim, CLAIM_FIELDS) }] : [];
  });
  const [closest] = readings.toSorted((a, b) => a.claim.length - b.claim.length);
  return closest ?? { figure: [{ field: 'figure', was: text.slice(start, end), is: undefined }] };
}
