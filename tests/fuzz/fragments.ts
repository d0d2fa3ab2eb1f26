/**
 * What hostile and what ordinary text is made of: the words that each language's pack reads by, the names
 * of the ledger, numbers in every writing, and the characters that programs stumble over.
 */
import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { vocabularyOf } from '../../lib/core/claims.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { formatQuantity } from '../../lib/core/format.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { writtenAmount } from './amounts.ts';

addLanguages(LANGUAGES);

/** Every language that is read. */
export const TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

/** The ledger that the extension is bundled with. */
export const LEDGER: Ledger = bundledLedger();

function bundledLedger(): Ledger {
  const parsed = parseLedger(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  return parsed.ledger;
}

/** Every word that stands anywhere in a pack, without the marks that say how it counts. */
function wordsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.split('|').map((word) => word.replace(/^[<>^?]{1,4}/, '').replace(/\*$/, '')).filter((word) => word !== '');
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsIn) : [];
}

const someOf = (words: readonly string[]): Arbitrary<string> => fc.constantFrom(...new Set(words));

/** By language: words of numbers, words that say what a number measures, and all others that are looked for. */
const WORDS = new Map(LANGUAGES.map(({ tag, numbers, cues }) => [tag, { numbers: someOf(wordsIn(numbers)), metrics: someOf(wordsIn(cues.metrics)), cues: someOf(wordsIn(cues)) }]));

const names = someOf(vocabularyOf(LEDGER).entities.flatMap(({ aliases, epithets = [] }) => [...aliases, ...epithets]));
const subjects = fc.constantFrom('OpenAI', 'OpenAI', 'OpenAI’s', 'ChatGPT', 'the company');

/** Amounts that are right or wrong somewhere: of the ledger, and any. */
const amounts = fc.oneof(
  fc.constantFrom(...LEDGER.facts.map(({ value, unit, qualifier }) => formatQuantity({ low: value, high: value, unit, qualifier }))),
  writtenAmount.map(({ lead = '', words, tail = '' }) => lead + words + tail),
);

const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '０１２３４５６７８９'] as const;
const digits = fc.tuple(fc.constantFrom(...DIGITS), fc.array(fc.nat(9), { minLength: 1, maxLength: 6 })).map(([set, values]) => values.map((value) => set[value]).join(''));
const marks = fc.constantFrom('.', ',', '’', "'", ' ', '\u00a0', '\u202f', '٫', '٬', '，', '．', '·', '-', '/', ':');
const numbers = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.tuple(digits, marks), { minLength: 1, maxLength: 4 }).map((parts) => parts.map(([run, mark], i) => (i + 1 < parts.length ? run + mark : run)).join('')) },
  { weight: 2, arbitrary: fc.constantFrom('122', '852', '6.6', '40', '730', '500', '2025', '2026', '0.85', '1,2', '300', '110', '27', '900') },
  { weight: 1, arbitrary: fc.tuple(digits, fc.integer({ min: 5, max: 20 })).map(([run, times]) => run.repeat(times)) },
  { weight: 1, arbitrary: fc.constantFrom('一千二百', '三', '百', '½', '²', 'Ⅳ', '万', '億', '兆', 'one hundred and', 'half a') },
);
const dates = fc.constantFrom('2026-03-31', '31 March 2026', 'March 31, 2026', '2026年3月31日', 'im Herbst 2025', 'last October', '31.03.2026', "'25", 'Q3 2025', '2025/26', '31/02/2026', '0000-00-00');
const signs = fc.constantFrom('$', '€', '£', '¥', '₹', 'US$', 'A$', '%', '％', '+', '~', '±', '≥', '–', '—', '-', '/', '(', ')', '（', '）', '[', ']', '[1]', '"', '“', '”', '«', '»', '*', '_', '|', '#', '•', '&', '@', '→', '=');
const stops = fc.constantFrom('. ', ', ', '; ', ': ', '! ', '? ', '。', '，', '、', '；', '…', '।', '۔', '؟', '\n', '\n\n', '.', '... ');
const spaces = fc.constantFrom(' ', ' ', ' ', ' ', '', '', '\u00a0', '\u2009', '\u202f', '\u3000', '\t', '  ');

/** What editors don't show: joiners, marks of direction, combining marks, breaks, halves of pairs, letters that change length with their case. */
const ODDITIES = [
  '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u202a', '\u202e', '\u202c', '\u2066', '\u2069', '\u0301', '\u0327', '\u20e3', '\ufe0f', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\u000b', '\u0000',
  '\ud83d', '\ude00', '\ud835\udfd8', '😀', '👩‍👩‍👧', '🇺🇸', 'İ', 'ı', 'ß', 'ﬁ', 'ǅ', 'ϔ', '⁄', '№', '℀', 'ℵ', '\uffff', '\ufffd', '{', '}', '{value}', '${x}', '<b>', '&amp;', '__proto__', 'constructor', '\\', '\u0c7f', '𞤀',
] as const;
const oddities = fc.constantFrom(...ODDITIES);

/** One word or sign, mostly of the given language. */
export function fragment(tag: string): Arbitrary<string> {
  const own = WORDS.get(tag) ?? { numbers: spaces, metrics: spaces, cues: spaces };
  return fc.oneof(
    { weight: 6, arbitrary: amounts },
    { weight: 2, arbitrary: numbers },
    { weight: 2, arbitrary: own.numbers },
    { weight: 4, arbitrary: own.metrics },
    { weight: 4, arbitrary: own.cues },
    { weight: 2, arbitrary: names },
    { weight: 3, arbitrary: subjects },
    { weight: 3, arbitrary: spaces },
    { weight: 2, arbitrary: signs },
    { weight: 2, arbitrary: stops },
    { weight: 1, arbitrary: dates },
    { weight: 1, arbitrary: oddities },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
}

/** What amounts are made of, small enough to meet in every order. */
const PIECES = [
  '1', '22', '1,5', '1.000', '12,500', '0', '½', '$', '€', 'US$', '元', '亿', '万', '千', '一', 'billion', 'million', 'bn', 'B', 'M', 'k', 'one', 'hundred', 'and', 'half', 'a', 'of', 'dollars', 'cents', 'Milliarden', 'siebenundneunzig',
  'mil', 'millones', 'de', 'миллиард', 'от', 'до', '천', '억', '달러', '兆', '円', '%', 'x', '-', '–', '~', ' ', ' ', ' ', '\u00a0', '(', ')', '[1]', '.', ',', '/month', 'each', 'up to', 'about', 'users', 'tokens', 'per minute', 'to', 'from',
  'between', '\n', '٣', '९', '１', '，', '．',
] as const;

/** A language that is read. */
export const anyTag: Arbitrary<string> = fc.constantFrom(...TAGS);

/** Half a figure, half a sentence, in one language; words stand apart as that language has them, or don't. */
export function sentence(tag: string): Arbitrary<string> {
  const joint = ['zh', 'ja'].includes(tag) ? fc.constantFrom('', '', '', ' ') : fc.constantFrom(' ', ' ', ' ', ' ', '');
  return fc.array(fc.tuple(fragment(tag), joint), { maxLength: 24 }).map((parts) => parts.map(([word, gap]) => word + gap).join(''));
}

/** Any text at all: any code units, any characters, words of all languages in any order. */
export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.array(oddities, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 4, arbitrary: anyTag.chain(sentence) },
  { weight: 2, arbitrary: fc.array(anyTag.chain(fragment), { maxLength: 40 }).map((parts) => parts.join('')) },
);
