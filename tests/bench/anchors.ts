/**
 * `npm run bench -- anchors [CASES]`: quotations looked for in pages that have changed, beside what Hypothesis published:
 * `dom-anchor-text-quote`, and the way of its client, which looks for the quotation with `approx-string-match`
 * and weighs the candidates 50 to 20 to 20 to 2 by quotation, prefix, suffix and position.
 */
import { createRequire } from 'node:module';
import { findFigures } from '../../lib/core/figures.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { addLanguages, toolsOf } from '../../lib/core/languages/index.ts';
import { createQuoteFinder, type Quote } from '../../lib/core/quote.ts';
import { quoteOf } from '../../lib/core/receipt.ts';
import { medianOf } from './median.ts';
import { anchorCases, MUTATIONS, type AnchorCase } from './mutations.ts';
import { installPeers } from './peers.ts';
import { makeText, randomFrom } from './texts.ts';

interface Span {
  start: number;
  end: number;
  state?: string;
}
interface Anchorer {
  name: string;
  /** Looks for quotations in one text. */
  open(text: string, lang: string): (quote: Required<Quote>) => Span | undefined;
}

const require = createRequire(import.meta.url);

const figuresIn = (lang: string) => (words: string) => findFigures(words, toolsOf(lang).numbers);
const tickmark: Anchorer = { name: 'Tickmark', open: (text, lang) => (quote) => createQuoteFinder(text, figuresIn(lang)).find(quote) };
/** With nothing but what the others get. */
const selectorsAlone: Anchorer = {
  name: 'Tickmark, selectors alone',
  open: (text, lang) => ({ exact, prefix, suffix, position }) => createQuoteFinder(text, figuresIn(lang)).find({ exact, prefix, suffix, position }),
};

function peers(): Anchorer[] {
  const { toTextPosition } = require('./node_modules/dom-anchor-text-quote') as { toTextPosition: (root: { textContent: string }, quote: object, options: { hint: number }) => Span | null };
  const { default: search } = require('./node_modules/approx-string-match') as { default: Search };
  return [
    { name: 'dom-anchor-text-quote', open: (textContent) => ({ exact, prefix, suffix, position }) => toTextPosition({ textContent }, { exact, prefix, suffix }, { hint: position.start }) ?? undefined },
    { name: 'approx-string-match, as in its client', open: (text) => (quote) => bestMatch(text, quote, search) },
  ];
}

/** The package by itself, which is given the whole page: its client saves that where the words stand there letter by letter. */
function searchAlone(): Anchorer {
  const { default: search } = require('./node_modules/approx-string-match') as { default: Search };
  return { name: 'approx-string-match alone', open: (text) => ({ exact }) => search(text, exact, Math.min(256, exact.length / 2))[0] };
}

type Search = (text: string, pattern: string, errors: number) => (Span & { errors: number })[];

function bestMatch(text: string, { exact, prefix, suffix, position }: Required<Quote>, search: Search): Span | undefined {
  const found: (Span & { errors: number })[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push({ start: at, end: at + exact.length, errors: 0 });
  if (found.length === 0) found.push(...search(text, exact, Math.min(256, exact.length / 2)));
  const alike = (words: string, pattern: string): number => (pattern === '' ? 1 : words === '' ? 0 : 1 - Math.min(pattern.length, ...search(words, pattern, pattern.length).map(({ errors }) => errors)) / pattern.length);
  const scored = found.map((span) => ({
    span,
    score: 50 * (1 - span.errors / exact.length) + 20 * alike(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix) + 20 * alike(text.slice(span.end, span.end + suffix.length), suffix) + 2 * (1 - Math.abs(span.start - position.start) / text.length),
  }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.span;
}

interface Count {
  cases: number;
  /** At its place; or silent where it is gone, or where nothing tells two places apart. */
  right: number;
  wrong: number;
  /** A changed figure that was called unchanged: of those that tell. */
  stale: number;
}

function judge({ place, twin, changed }: AnchorCase, span: Span | undefined): Omit<Count, 'cases'> {
  if (!span) return { right: Number(!place || twin), wrong: 0, stale: 0 };
  const overlap = place ? Math.min(span.end, place.end) - Math.max(span.start, place.start) : 0;
  const all = place ? Math.max(span.end, place.end) - Math.min(span.start, place.start) : 1;
  return { right: Number(overlap * 2 > all), wrong: Number(overlap <= 0), stale: Number(changed && overlap > 0 && span.state !== undefined && span.state !== 'number-changed') };
}

function countOf(anchorer: Anchorer, cases: readonly AnchorCase[]): Count {
  const count: Count = { cases: cases.length, right: 0, wrong: 0, stale: 0 };
  for (const each of cases) {
    const { right, wrong, stale } = judge(each, anchorer.open(each.text, each.lang)(each.quote));
    count.right += right;
    count.wrong += wrong;
    count.stale += stale;
  }
  return count;
}

const percent = ({ right, cases }: Count): string => `${((100 * right) / Math.max(1, cases)).toFixed(1)} %`.padStart(8);

// ---------------------------------------------------------------------------------------------
// Speed

/** Figures and words of a text, all over it, as they would have been saved. */
function quotesIn(text: string, count: number): Required<Quote>[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const start = text.indexOf(' ', Math.floor(random() * (text.length - 200))) + 1;
    const end = text.indexOf(' ', start + 12);
    return { ...quoteOf(text, start, end), position: { start, end }, passage: { text: text.slice(start, end), start: 0, end: end - start } };
  });
}

/** What has become of the page, the words of the quotations being the same. */
const PAGES: Readonly<Record<string, (text: string) => string>> = {
  'as it was': (text) => text,
  'a line put in above': (text) => `One line was put in above all others.\n${text}`,
  'three screens put in above': (text) => `${'Much was put in above all others, and then some more.\n'.repeat(90)}${text}`,
};
/** Quotations of one page: what is prepared for all of them costs more where there is but one. */
const TOGETHER = [1, 10, 100, 1_000];
const TIMES_FASTER = 10;

/** Milliseconds a quotation of so many, from a new finder on: the median of several pages. */
function msTogether(page: string, quotes: readonly Required<Quote>[], together: number): number {
  const groups = Math.min(40, Math.floor(quotes.length / together));
  return medianOf(Array.from({ length: groups }, (_, i) => {
    const start = performance.now();
    const finder = createQuoteFinder(page, figuresIn('en'));
    for (const quote of quotes.slice(i * together, (i + 1) * together)) finder.find(quote);
    return (performance.now() - start) / together;
  }));
}

/** Milliseconds a quotation of those that prepare nothing: the median of single ones. */
function msAlone(find: (quote: Required<Quote>) => unknown, quotes: readonly Required<Quote>[]): number {
  return medianOf(quotes.map((quote) => {
    const start = performance.now();
    find(quote);
    return performance.now() - start;
  }));
}

function printSpeed(others: readonly Anchorer[]): void {
  const text = makeText({ kind: 'amounts', length: 1e6, paragraph: 600 });
  const quotes = quotesIn(text, 2_000);
  // The first pages of a process are read by code that is not compiled yet, ours and theirs.
  for (const change of Object.values(PAGES)) msTogether(change(text), quotes, 1_000);
  console.log('\nMilliseconds a quotation, unchanged words on a page of 1 MB');
  for (const [name, change] of Object.entries(PAGES)) {
    const page = change(text);
    const theirs = others.map((other) => ({ name: other.name, ms: msAlone(other.open(page, 'en'), quotes.slice(0, 21)) }));
    console.log(`  ${name}`);
    for (const other of theirs) console.log(`      ${other.name.padEnd(40)} ${other.ms.toFixed(3).padStart(9)}`);
    for (const together of TOGETHER) {
      const ours = msTogether(page, quotes, together);
      const ratios = theirs.map(({ ms }) => ms / ours);
      const faster = ratios.map((ratio) => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}x`).join(', ');
      const reached = Math.min(...ratios) >= TIMES_FASTER ? 'reached' : 'not reached';
      console.log(`      ${`Tickmark, ${together} of the page`.padEnd(40)} ${ours.toFixed(4).padStart(9)}   faster than each: ${faster} (target ${TIMES_FASTER}x ${reached})`);
    }
  }
}

export async function benchAnchors([count = '700']: readonly string[]): Promise<void> {
  addLanguages(LANGUAGES);
  installPeers();
  const cases = anchorCases(Number(count), 1);
  const others = peers();
  const anchorers = [tickmark, selectorsAlone, ...others];
  console.log(`${cases.length} changed pages; found right by kind of change, wrong places, changed figures called unchanged`);
  for (const anchorer of anchorers) {
    const all = countOf(anchorer, cases);
    console.log(`  ${anchorer.name.padEnd(40)} ${percent(all)}   wrong ${String(all.wrong).padStart(3)}   stale ${all.stale}`);
    for (const mutation of MUTATIONS) {
      const own = countOf(anchorer, cases.filter((each) => each.mutation === mutation));
      console.log(`      ${mutation.padEnd(36)} ${percent(own)}   wrong ${String(own.wrong).padStart(3)}`);
    }
  }
  printSpeed([...others, searchAlone()]);
  return Promise.resolve();
}
