/** What has become of a quotation at the place where it was found: whether its words are others now, and whether a figure is. */
import type { AnchorMatch, FigureReader, Quote } from '../quote.ts';
import { MOST_OF_A_FIGURE, type Pattern } from './pattern.ts';
import type { Place } from './places.ts';
import { stateAt, type Surroundings } from './surroundings.ts';
import { isNumber, isSign, tokensOf } from './tokens.ts';
import type { WordIndex } from './word-index.ts';

/** A quotation and the place where it was found. */
export interface Found {
  text: string;
  words: WordIndex;
  quote: Quote;
  surroundings: Surroundings;
  figuresOf: FigureReader | undefined;
  pattern: Pattern;
  place: Place;
}

/** What is told of it. */
export function matchOf(found: Found): AnchorMatch {
  const { words, place, pattern, quote } = found;
  const range = { start: words.starts[place.first] as number, end: words.ends[place.last - 1] as number };
  const now = figuresAt(range, found);
  const score = Math.min(1, place.score);
  if (now.changed) return { ...now.range, state: 'number-changed', score };
  const { partners } = place;
  const { blockFrom, blockTo } = pattern;
  let unchanged = place.same;
  for (let i = blockFrom; i < blockTo && unchanged; i++) {
    const at = partners[i] as number;
    unchanged = at >= 0 && words.keys[at] === pattern.keys[i] && (i === blockFrom || at === (partners[i - 1] as number) + 1);
  }
  return { ...now.range, state: unchanged ? stateAt(now.range.start, quote.position) : 'reworded', score };
}

interface Range {
  start: number;
  end: number;
}

type Amount = ReturnType<FigureReader>[number];

/** As far on either side, the words of a figure may reach. */
const FIGURE_REACH = 60;

/** Whether the figures of the quotation are others now, and the range with the whole of the figure that stands there. */
function figuresAt(range: Range, { text, quote: { exact }, surroundings: { prefix, suffix }, place, pattern, figuresOf }: Found): { range: Range; changed: boolean } {
  const was = figuresIn(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length }, figuresOf);
  const is = figuresIn(text, range, figuresOf);
  if (was.length === 0 && is.length === 0) return { range, changed: !place.same && numbersOf(exact) !== numbersOf(text.slice(range.start, range.end)) };
  const start = Math.min(range.start, ...is.map((figure) => figure.start));
  const end = Math.max(range.end, ...is.map((figure) => figure.end));
  if (place.same && start === range.start && end === range.end) return { range, changed: false };
  const agree = was.length === is.length && was.every((figure, i) => isSameAmount(figure, is[i] as Amount));
  const others = looseNumbers(exact, was, -prefix.length) === looseNumbers(text.slice(start, end), is, -start);
  return { range: pattern.to - pattern.from <= MOST_OF_A_FIGURE ? { start, end } : range, changed: !agree || !others };
}

/** The figures that share words with a range. */
function figuresIn(text: string, range: Range, figuresOf: FigureReader | undefined): Amount[] {
  if (!figuresOf) return [];
  const from = Math.max(0, range.start - FIGURE_REACH);
  const near = figuresOf(text.slice(from, range.end + FIGURE_REACH)).map((figure) => ({ ...figure, start: figure.start + from, end: figure.end + from }));
  return near.filter(({ start, end }) => start < range.end && end > range.start);
}

const isSameAmount = (a: Amount, b: Amount): boolean => a.low === b.low && a.high === b.high && a.unit === b.unit;

/** Numbers that are part of no figure: days, years, ordinals. */
function looseNumbers(words: string, figures: readonly Amount[], shift: number): string {
  let rest = words;
  for (const { start, end } of figures.toReversed()) rest = `${rest.slice(0, Math.max(0, start + shift))} ${rest.slice(Math.max(0, end + shift))}`;
  return tokensOf(rest).keys.filter(isNumber).join(' ');
}

/** The numbers of some words, each with its neighbours: where nobody reads figures, these may be its scale and its currency. */
function numbersOf(words: string): string {
  const { keys } = tokensOf(words);
  return keys.flatMap((key, i) => (isNumber(key) ? [`${isSign(keys[i - 1] ?? '') ? keys[i - 1] : ''}${key} ${keys[i + 1] ?? ''}`] : [])).join('\n');
}
