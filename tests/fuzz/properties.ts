/**
 * What holds of any text. Each property has a name, makes its own documents, and throws where it does not
 * hold. The same list runs for a second with the tests and for as long as you like with `npm run fuzz`.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChecker, type CheckedDocument } from '../../lib/cli/checker.ts';
import type { InputDocument } from '../../lib/cli/input.ts';
import { rowOf } from '../../lib/cli/report.ts';
import { claimSchema, verdictSchema } from '../../lib/core/claim-schema.ts';
import { findClaims, vocabularyOf } from '../../lib/core/claims.ts';
import { explain } from '../../lib/core/explain.ts';
import { findFigures } from '../../lib/core/figures.ts';
import { toolsOf } from '../../lib/core/languages/index.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import { formatReceipt, makeReceipt } from '../../lib/core/receipt.ts';
import { contextOf, markOf, parseReceipt, replayReceipt } from '../../lib/core/replay.ts';
import type { DocumentText, Figure } from '../../lib/core/types.ts';
import { judgeClaims } from '../../lib/core/verdict.ts';
import { writtenAmount } from './amounts.ts';
import { blockDocument, htmlDocument, longDocument, textDocument } from './documents.ts';
import { anyTag, anyText, LEDGER } from './fragments.ts';
import { IMPORT_PROPERTIES } from './imports.ts';
import { property, type Property } from './property.ts';

const DAY = '2026-11-21';
const checker = createChecker(LEDGER, DAY);
const vocabulary = vocabularyOf(LEDGER);
const ledger = await markOf(LEDGER);

// ---------------------------------------------------------------------------------------------
// Time

/** Ten times what the slowest text takes on a slow machine; what is quadratic takes longer. */
const MS_AT_ONCE = 500;
const MS_A_CHARACTER = 0.15;

/** Runs `work` and measures its own time on the processor, whatever else the machine does. */
function withinTime<T>(length: number, work: () => T): T {
  const begin = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(begin);
  const spent = (user + system) / 1000;
  assert.ok(spent <= MS_AT_ONCE + length * MS_A_CHARACTER, `${Math.round(spent)} ms for ${length} characters`);
  return result;
}

// ---------------------------------------------------------------------------------------------
// What is read

/** Neither end of a range may part the two halves of a character. */
function assertWhole(text: string, at: number): void {
  const parts = at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  assert.ok(!parts, `offset ${at} parts a character`);
}

function assertRange(text: string, { start, end }: { start: number; end: number }): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length, `range ${start} to ${end} of ${text.length}`);
  assertWhole(text, start);
  assertWhole(text, end);
}

function assertAmount({ low, high, step, unit }: Pick<Figure, 'low' | 'high' | 'step' | 'unit'>): void {
  assert.ok(Number.isFinite(low) && Number.isFinite(high) && low <= high && low >= 0, `value ${low} to ${high}`);
  assert.ok(Number.isFinite(step) && step > 0, `step ${step}`);
  assert.match(unit, /^(?:[A-Z]{3}|percent|users|tokens\/min|times|shares|count)$/);
}

/** Figures lie in the text, in order and apart from each other, and say finite amounts. */
export function assertFigures(text: string, figures: readonly Figure[]): void {
  let from = 0;
  for (const figure of figures) {
    assertRange(text, figure);
    assert.ok(figure.start >= from, `figure at ${figure.start} within the one before`);
    assertAmount(figure);
    from = figure.end;
  }
}

// ---------------------------------------------------------------------------------------------
// What is claimed and judged

type Judged = Pick<CheckedDocument, 'document' | 'figures'>;

function judge(document: DocumentText): Judged {
  const options = { asOf: DAY, ...(document.published !== undefined && { published: document.published }) };
  const found = findClaims(document, vocabulary, { everyFigure: true });
  const verdicts = judgeClaims(found.map(({ claim }) => claim), checker.index, options);
  assert.equal(verdicts.length, found.length);
  const figures = verdicts.map((verdict, i) => {
    const each = found[i];
    assert.ok(each);
    return { found: each, verdict, explanation: explain(each.claim, verdict, checker.index, options) };
  });
  return { document, figures };
}

function assertJudged({ document, figures }: Judged): void {
  const { text, blocks } = document;
  const ends = new Map<number, number>();
  figures.forEach(({ found: { claim, start, end, evidence }, verdict, explanation }, i) => {
    assert.equal(claim.id, i);
    assertRange(text, { start, end });
    const block = blocks[claim.block];
    assert.ok(block && block.start <= start && end <= block.end, 'a figure outside its block');
    assert.ok(start >= (ends.get(claim.block) ?? 0), 'figures of a block overlap');
    ends.set(claim.block, end);
    for (const span of evidence) assert.ok(block.start <= span.start && span.start < span.end && span.end <= block.end, `evidence of ${span.role} outside its block`);
    assertAmount(claim.figure);
    assertVerdict({ claim, verdict });
    assertTold(explanation);
    // What arrives at the judge, or in a receipt, is what was sent, and is not refused.
    assert.deepEqual(claimSchema.parse(JSON.parse(JSON.stringify(claim))), claim);
    assert.deepEqual(verdictSchema.parse(JSON.parse(JSON.stringify(verdict))), verdict);
  });
}

function assertVerdict({ claim, verdict }: { claim: Judged['figures'][number]['found']['claim']; verdict: Judged['figures'][number]['verdict'] }): void {
  assert.equal(verdict.claim, claim.id);
  assert.ok(verdict.facts.every((id) => checker.index.fact(id) !== undefined), 'a fact that the ledger does not hold');
  if (verdict.verdict === 'unverified') {
    assert.ok(verdict.reason !== undefined && verdict.rule === undefined);
    return;
  }
  assert.ok(verdict.rule !== undefined && verdict.reason === undefined && verdict.facts.length > 0);
  assert.equal(claim.unjudged, undefined);
  assert.equal(checker.index.entity(claim.entity ?? '')?.role, 'subject');
  if (verdict.verdict === 'conflicting') assert.deepEqual([claim.entityCertainty, claim.metricCertainty], ['explicit', 'explicit']);
}

/** Every sentence is filled in. */
function assertTold(told: unknown): void {
  if (typeof told === 'string') assert.doesNotMatch(told, /[{}]|undefined|NaN|Infinity|\[object|^\s*$/);
  else if (typeof told === 'object' && told !== null) for (const value of Object.values(told)) assertTold(value);
}

/** What a document's figures come to, without what tells only where they stand. */
const gist = ({ figures }: Judged) => figures.map(({ found: { claim, start, end }, verdict }) => ({ start, end, figure: claim.figure, entity: claim.entity, metric: claim.metric, verdict: verdict.verdict, rule: verdict.rule, facts: verdict.facts }));

/** A receipt is read back as it was written, and judged again it holds. */
function assertReplays({ document, figures }: Judged, { found, verdict }: Judged['figures'][number]): void {
  const options = { asOf: DAY, ...(document.published !== undefined && { published: document.published }) };
  const context = contextOf(found.claim, verdict, figures.map((each) => each.found.claim), checker.index, options);
  const receipt = makeReceipt({ document, found, context, verdict, asOf: DAY, ledger, engine: 'test' });
  const parsed = parseReceipt(formatReceipt(receipt));
  assert.deepEqual(parsed, { ok: true, receipt });
  const { holds, changes } = replayReceipt(receipt, { index: checker.index, ledger, vocabulary });
  assert.deepEqual({ holds, changes }, { holds: true, changes: [] });
}

/** Of one document. */
const MOST_RECEIPTS = 5;

/** Says nothing of anybody. */
const ASIDE = 'Rain is likely in the hills, and the wind stays calm.';

/** All that holds of a text or page. */
export function assertInputJudged(input: InputDocument): void {
  const checked = withinTime(input.content.length, () => checker.check(input));
  assertJudged(checked);
  assert.deepEqual(checker.check(input), checked);
  const { name, document, figures } = checked;
  for (const figure of figures) {
    const { quote, start, end } = rowOf(name, document, figure, checker.index);
    assert.equal(quote, document.text.slice(start, end));
  }
}

// ---------------------------------------------------------------------------------------------
// The properties

/** Long documents take long. */
const LONG_SHARE = 0.1;

export const PROPERTIES: readonly Property[] = [
  property('figures of any text lie in it and are finite', fc.tuple(anyText, anyTag), ([text, tag]) => {
    const figures = withinTime(text.length, () => findFigures(text, toolsOf(tag).numbers));
    assertFigures(text, figures);
    assert.deepEqual(findFigures(text, toolsOf(tag).numbers), figures);
  }),

  property('an amount that is written is read', fc.tuple(writtenAmount, fc.boolean()), ([{ lang, lead = '', words, tail = '', figure }, hard]) => {
    // A page may have any kind of space where the writer put one.
    const spaced = hard ? words.replace(/(?<!\d) | (?!\d)/g, '\u00a0') : words;
    const before = `(${lead}`;
    const text = `${before}${spaced}${tail})`;
    const [read, ...others] = findFigures(text, toolsOf(lang).numbers);
    assert.deepEqual(others, []);
    assert.ok(read);
    const { low, high, unit, qualifier, start, end } = read;
    assert.deepEqual({ low, high, unit, qualifier, words: text.slice(start, end) }, { ...figure, words: spaced });
  }),

  property('plain text is judged and explained', textDocument, assertInputJudged),

  property('pages are judged and explained', htmlDocument, assertInputJudged),

  property('blocks with cells and labels are judged and explained', blockDocument, (document) => {
    assertJudged(withinTime(document.text.length, () => judge(document)));
  }),

  property('a paragraph about nothing changes nothing', textDocument, ({ content, meta }) => {
    const [alone, before, behind] = [content, `${ASIDE}\n${content}`, `${content}\n${ASIDE}`].map((text) => judge(readPlainText(text, meta)));
    assert.ok(alone && before && behind);
    assert.deepEqual(gist(behind), gist(alone));
    const shift = ASIDE.length + 1;
    assert.deepEqual(gist(before), gist(alone).map((each) => ({ ...each, start: each.start + shift, end: each.end + shift })));
  }),

  property('a receipt replays to the same verdict', blockDocument, (document) => {
    const judged = judge(document);
    for (const figure of judged.figures.slice(0, MOST_RECEIPTS)) assertReplays(judged, figure);
  }),

  property('time grows with the length of a document', longDocument, (input) => {
    withinTime(input.content.length, () => checker.check(input));
  }, LONG_SHARE),

  ...IMPORT_PROPERTIES,
];
