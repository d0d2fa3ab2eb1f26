/**
 * A quotation, found again in a text that may have changed.
 *
 *   const finder = createQuoteFinder(text, (words) => findFigures(words, numbers));
 *   finder.find({ exact: '$122 billion', prefix: 'OpenAI raised ', suffix: ' in March', position: { start: 14, end: 26 } });
 *
 * First the quotation with all its surroundings is looked for as it is: at its old place, then anywhere. Only where
 * that fails is the text split into words and these are indexed, once for all quotations. Rare words of the quotation
 * name the places that come into question; at each, words are aligned with words, so that a figure that was changed
 * stands beside the one it replaced. A place must share enough of what surrounded the quotation, and it must
 * be clearly better than all others: being silent beats pointing at the wrong place.
 */
import { foldUnit } from './figures/fold.ts';
import { isSpacedWordChar } from './phrases.ts';
import { align, likeness } from './quote/align.ts';
import { isNumber, isSign, tokensOf } from './quote/tokens.ts';
import { indexWords, type WordIndex } from './quote/word-index.ts';
import type { AnchorState } from './saved-claims/types.ts';
import type { Figure } from './types.ts';

/** What was kept of a place in a text. */
export interface Quote {
  exact: string;
  /** The words on either side, as far as they are known. A line feed is the border of a block. */
  prefix: string;
  suffix: string;
  /** Where it stood, in UTF-16 code units; where that is not known, the words alone decide. */
  position?: { start: number; end: number };
  /** The sentence or block that it stood in, and its place there: used where it tells more than prefix and suffix. */
  passage?: { text: string; start: number; end: number };
}

/** Where a quotation stands now. Offsets are UTF-16 code units of the text that was searched, `end` exclusive. */
export interface AnchorMatch {
  start: number;
  end: number;
  /**
   * `intact`: the same words amid the same words of its block, about where they stood. `moved`: the same, further
   * away. `reworded`: the words are others, or those around them, but every figure is the same.
   * `number-changed`: a figure of the quotation is another one now.
   */
  state: Exclude<AnchorState, 'gone'>;
  /** How much of the quotation and its surroundings is the same, from 0 to 1. */
  score: number;
}

/** Reads the figures of a short text: `findFigures` with the numbers of the page's language. */
export type FigureReader = (text: string) => readonly Pick<Figure, 'start' | 'end' | 'low' | 'high' | 'unit'>[];

export interface QuoteFinder {
  /** Undefined where it is gone, or where two places are as good as each other. */
  find(quote: Quote): AnchorMatch | undefined;
}

/** As far as this, about a screen, a passage drifts when something is put in or left out above it. */
const DRIFT = 1_500;

/**
 * Prepares a text in which many quotations are looked for. Without `figuresOf`, any change of a number, or of
 * the word or sign beside it, counts as a changed figure.
 */
export function createQuoteFinder(text: string, figuresOf?: FigureReader): QuoteFinder {
  let words: WordIndex | undefined;
  let searches = 0;
  return {
    find(quote) {
      if (quote.exact.trim() === '') return undefined;
      const all = surroundingsOf(quote);
      for (const surroundings of all) {
        const found = atItsPlace(text, quote, surroundings);
        if (found) return found;
      }
      searches += 1;
      if (searches > FEW) words ??= indexWords(text);
      for (const surroundings of all) {
        const found = atOneOtherPlace(text, words, quote, surroundings);
        if (found) return found;
      }
      words ??= indexWords(text);
      const [widest, near] = all as [Surroundings, Surroundings?];
      const inAll = (surroundings: Surroundings): Search => ({ text, words: words as WordIndex, quote, surroundings, figuresOf });
      // Where all around it was written anew, the quotation's own words must stand there still.
      return findByWords(inAll(widest)) ?? (near && findByWords({ ...inAll(near), onlySame: true }));
    },
  };
}

/** So many quotations are found by going through the text sooner than by an index of its words. */
const FEW = 8;

/** Finds one quotation: see `createQuoteFinder`, which is quicker for several. */
export function findQuote(text: string, quote: Quote, figuresOf?: FigureReader): AnchorMatch | undefined {
  return createQuoteFinder(text, figuresOf).find(quote);
}

interface Surroundings {
  prefix: string;
  suffix: string;
}

/** What is known to have stood around the quotation, the longest first. */
function surroundingsOf({ exact, prefix, suffix, passage }: Quote): Surroundings[] {
  const near = { prefix, suffix };
  if (!passage || passage.text.slice(passage.start, passage.end) !== exact) return [near];
  const [before, after] = [passage.text.slice(0, passage.start), passage.text.slice(passage.end)];
  const wide = { prefix: longer(prefix, before, prefix.endsWith(before)), suffix: longer(suffix, after, suffix.startsWith(after)) };
  return wide.prefix === prefix && wide.suffix === suffix ? [near] : [wide, near];
}

const longer = (near: string, wide: string, holds: boolean): string => (holds ? near : wide);

// ---------------------------------------------------------------------------------------------
// As it was

/** The quotation with its surroundings where it stood. */
function atItsPlace(text: string, quote: Quote, surroundings: Surroundings): AnchorMatch | undefined {
  const { prefix, suffix } = surroundings;
  const at = (quote.position?.start ?? -Infinity) - prefix.length;
  return at >= 0 && text.startsWith(prefix + quote.exact + suffix, at) && isWhole(text, at, quote, surroundings) ? asItWas(at, quote, surroundings) : undefined;
}

/** The quotation with its surroundings where they stand in one place only. */
function atOneOtherPlace(text: string, words: WordIndex | undefined, quote: Quote, surroundings: Surroundings): AnchorMatch | undefined {
  const { prefix, suffix } = surroundings;
  // A short quotation with nothing around it may stand anywhere by chance.
  if (prefix.length + suffix.length < LEAST_SURROUNDINGS && quote.exact.length < LONG_QUOTE) return undefined;
  const [at, other] = placesOf(prefix + quote.exact + suffix, text, words);
  return at !== undefined && other === undefined && isWhole(text, at, quote, surroundings) ? asItWas(at, quote, surroundings) : undefined;
}

function asItWas(at: number, { exact, position }: Quote, { prefix }: Surroundings): AnchorMatch {
  const start = at + prefix.length;
  return { start, end: start + exact.length, state: stateAt(start, position), score: 1 };
}

/** Surroundings were cut off anywhere; where there are none, the quotation itself must begin and end with a word. */
const isWhole = (text: string, at: number, { exact }: Quote, { prefix, suffix }: Surroundings): boolean =>
  (prefix !== '' || !isTorn(text, at)) && (suffix !== '' || !isTorn(text, at + exact.length + prefix.length));

/** The first two places of some words, told by the rarest of those that were not cut off. */
function placesOf(whole: string, text: string, words: WordIndex | undefined): number[] {
  const { keys, starts } = tokensOf(whole);
  if (!words || keys.length < 3) {
    const first = text.indexOf(whole);
    return first < 0 ? [] : [first, text.indexOf(whole, first + 1)].filter((at) => at >= 0);
  }
  let rarest = 1;
  for (let i = 2; i < keys.length - 1; i++) if (words.postings(keys[i] as string).length < words.postings(keys[rarest] as string).length) rarest = i;
  const found: number[] = [];
  for (const word of words.postings(keys[rarest] as string)) {
    const at = (words.starts[word] as number) - (starts[rarest] as number);
    if (at >= 0 && text.startsWith(whole, at)) found.push(at);
    if (found.length === 2) break;
  }
  return found;
}

const LEAST_SURROUNDINGS = 24;
const LONG_QUOTE = 60;

const stateAt = (start: number, position: Quote['position']): 'intact' | 'moved' => (position && Math.abs(start - position.start) > DRIFT ? 'moved' : 'intact');

/** Whether a word or number goes on across this place. Scripts that set no spaces are never torn. */
const isTorn = (text: string, at: number): boolean =>
  at > 0 && at < text.length && ((isSpacedWordChar(foldUnit(text.charCodeAt(at - 1))) && isSpacedWordChar(foldUnit(text.charCodeAt(at)))) || /\d[.,]\d/.test(text.slice(at - 2, at + 1)) || /\d[.,]\d/.test(text.slice(at - 1, at + 2)));

// ---------------------------------------------------------------------------------------------
// By its words

/** The quotation as words: its own from `from` to `to`, those of its block from `blockFrom` to `blockTo`. */
interface Pattern {
  keys: readonly string[];
  weights: readonly number[];
  from: number;
  to: number;
  blockFrom: number;
  blockTo: number;
  /** With the blocks before and behind, as far as they are known. */
  besideFrom: number;
  besideTo: number;
}

/** What stood in the blocks beside it may well have changed. */
const OTHER_BLOCK = 0.5;
/** A word that is so many words away counts for half. */
const FADING = 5;

function patternOf({ exact }: Quote, { prefix, suffix }: Surroundings, words: WordIndex): Pattern {
  const before = tokensOf(prefix.length >= CUT ? prefix.replace(/^[\p{L}\p{N}]+/u, '') : prefix).keys;
  const after = tokensOf(suffix.length >= CUT ? withoutLastWord(suffix) : suffix).keys;
  const keys = [...before, ...tokensOf(exact).keys, ...after];
  const [from, to] = [before.length, keys.length - after.length];
  const blockFrom = from - Math.min(from, tokensOf(prefix.slice(prefix.lastIndexOf('\n') + 1)).keys.length);
  const blockTo = to + Math.min(after.length, tokensOf(suffix.split('\n', 1)[0] ?? '').keys.length);
  const besideFrom = from - Math.min(from, tokensOf(prefix.split('\n').slice(-2).join('\n')).keys.length);
  const besideTo = to + Math.min(after.length, tokensOf(suffix.split('\n', 2).join('\n')).keys.length);
  const nearness = (i: number): number => {
    const distance = i < from ? from - i : Math.max(0, i - to + 1);
    return (i < blockFrom || i >= blockTo ? OTHER_BLOCK : 1) / (1 + distance / FADING);
  };
  return { keys, from, to, blockFrom, blockTo, besideFrom, besideTo, weights: keys.map((key, i) => words.weight(key) * nearness(i)) };
}

function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && /[\p{L}\p{N}]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Surroundings of this length were cut off, often within a word. */
const CUT = 30;

/** A place in the text that may be the quotation's. */
interface Place {
  /** Words of the text that stand for the quotation's own: index of the first and behind the last. */
  first: number;
  last: number;
  /** For each word of the pattern, the word that stands for it; -1 for none. */
  partners: Int32Array;
  /** Shares of what was looked for: of all, of the quotation itself, of its surroundings. */
  score: number;
  exact: number;
  around: number;
  /** The quotation's words are all there, side by side. */
  same: boolean;
}

interface Search {
  text: string;
  words: WordIndex;
  quote: Quote;
  surroundings: Surroundings;
  figuresOf: FigureReader | undefined;
  onlySame?: boolean;
}

function findByWords(search: Search): AnchorMatch | undefined {
  const { words, quote, surroundings, onlySame = false } = search;
  const pattern = patternOf(quote, surroundings, words);
  const places = [...samePlaces(pattern, words), ...(onlySame ? [] : similarPlaces(pattern, words, quote.position))];
  const likely = places.filter((place) => isSimilarEnough(place, pattern, words));
  const place = bestOf(likely, words, quote.position, isBare(pattern) ? CLEARLY.bare : CLEARLY.amid);
  return place && matchOf({ ...search, pattern, place });
}

/** More places than this with the very words of a quotation are not told apart by their words. */
const MOST_SAME = 400;

/** The places where the quotation's own words stand unchanged. */
function samePlaces(pattern: Pattern, words: WordIndex): Place[] {
  const own = pattern.keys.slice(pattern.from, pattern.to);
  const rarest = own.reduce((best, key, i) => (words.postings(key).length < words.postings(own[best] as string).length ? i : best), 0);
  const starts = words.postings(own[rarest] as string).map((at) => at - rarest);
  const found = starts.filter((start) => start >= 0 && own.every((key, i) => words.keys[start + i] === key));
  return found.length > MOST_SAME ? [] : found.map((start) => placeAround(start, pattern, words));
}

/** Words between two others that an editor may have put in. */
const SLACK = 14;

function placeAround(start: number, { keys, weights, from, to }: Pattern, words: WordIndex): Place {
  const end = start + to - from;
  const partners = new Int32Array(keys.length);
  for (let i = from; i < to; i++) partners[i] = start + i - from;
  const before = align(keys.slice(0, from), weights.slice(0, from), { keys: words.keys, from: Math.max(0, start - from - SLACK), to: start, tied: 'end' });
  const after = align(keys.slice(to), weights.slice(to), { keys: words.keys, from: end, to: Math.min(words.keys.length, end + keys.length - to + SLACK), tied: 'start' });
  partners.set(before.partners, 0);
  partners.set(after.partners, to);
  const own = sum(weights.slice(from, to));
  return placeOf(partners, before.score + own + after.score, { keys, weights, from, to }, words) as Place;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function placeOf(partners: Int32Array, raw: number, { keys, weights, from, to }: Pick<Pattern, 'keys' | 'weights' | 'from' | 'to'>, words: WordIndex): Place | undefined {
  const own = partners.slice(from, to).filter((at) => at >= 0);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const found = keys.map((key, i) => {
    const at = partners[i] as number;
    return at < 0 ? 0 : likeness(key, words.keys[at] as string) * (weights[i] as number);
  });
  const share = (of: (i: number) => boolean): number => {
    const total = sum(weights.filter((_, i) => of(i)));
    return total === 0 ? 0 : sum(found.filter((_, i) => of(i))) / total;
  };
  const isOwn = (i: number): boolean => i >= from && i < to;
  return {
    first,
    last: last + 1,
    partners,
    score: Math.max(0, raw / sum(weights)),
    exact: share(isOwn),
    around: share((i) => !isOwn(i)),
    same: own.length === to - from && last - first + 1 === to - from && keys.every((key, i) => !isOwn(i) || key === words.keys[partners[i] as number]),
  };
}

/** A word that stands in more places than this names none of them. */
const COMMON = 300;
/** Places lie in one bin when an edit of a few words is all that parts them. */
const BIN = 8;
/** Bins that are looked at; fewer where the quotation is long. */
const MOST_BINS = 16;
const LEAST_BINS = 3;
const WORK = 4_000;

/** The places where rare words of the quotation stand as far apart as in it. */
function similarPlaces(pattern: Pattern, words: WordIndex, position: Quote['position']): Place[] {
  const { keys, weights, from } = pattern;
  const votes = new Map<number, number>();
  keys.forEach((key, i) => {
    const postings = words.postings(key);
    if (postings.length > COMMON) return;
    for (const at of postings) {
      const bin = Math.floor((at - i) / BIN);
      votes.set(bin, (votes.get(bin) ?? 0) + (weights[i] as number));
    }
  });
  const count = Math.max(LEAST_BINS, Math.min(MOST_BINS, Math.floor(WORK / keys.length)));
  const voted = [...votes.keys()].map((bin) => ({ at: bin * BIN, votes: (votes.get(bin) ?? 0) + (votes.get(bin + 1) ?? 0) }));
  const starts = voted.toSorted((a, b) => b.votes - a.votes).slice(0, count).map(({ at }) => at);
  if (position) starts.push(words.indexAt(position.start) - from);
  return starts.flatMap((start) => {
    const stretch = { keys: words.keys, from: Math.max(0, start - SLACK), to: Math.min(words.keys.length, start + keys.length + 2 * BIN + SLACK) };
    if (stretch.to <= stretch.from) return [];
    const { partners, score } = align(keys, weights, stretch);
    return placeOf(partners, score, pattern, words) ?? [];
  });
}

// ---------------------------------------------------------------------------------------------
// Which place

/** A quotation whose words weigh this much is known by itself. */
const KNOWN_BY_ITSELF = 2.8;
/** Least shares of the surroundings: where the quotation's words are the same, and where they are others. */
const LEAST_AROUND = { same: 0.5, other: 0.6 };
const LEAST_SCORE = 0.5;
/** Where a figure is another one, so much of the rest must be the same, or it is another statement. */
const LEAST_KEPT = 0.92;

/** Whether a place agrees with so much that it can hardly be another statement. */
function isSimilarEnough(place: Place, pattern: Pattern, words: WordIndex): boolean {
  const { same, score, exact, around } = place;
  const { weights, from, to } = pattern;
  const own = sum(weights.slice(from, to));
  const others = sum(weights) - own;
  if (own < KNOWN_BY_ITSELF && others > 0 && isBare(pattern)) return standsBeside(place, pattern, words);
  if (same) return around >= LEAST_AROUND.same || own >= KNOWN_BY_ITSELF || others < 1;
  if (!hasItsNumbers(place, pattern, words, from, to)) return keepsTheRest(place, pattern, words);
  return score >= LEAST_SCORE && (around >= LEAST_AROUND.other || (own >= KNOWN_BY_ITSELF && exact >= LEAST_AROUND.other));
}

/** A cell or a heading that is nothing but the quotation says little by itself: its neighbours tell which one it is. */
const isBare = ({ from, to, blockFrom, blockTo }: Pattern): boolean => from === blockFrom && to === blockTo;

function standsBeside({ partners }: Place, { keys, from, to, besideFrom, besideTo }: Pattern, words: WordIndex): boolean {
  for (let i = besideFrom; i < besideTo; i++) {
    if (i >= from && i < to) continue;
    const at = partners[i] as number;
    if (at < 0 || words.keys[at] !== keys[i] || (i > besideFrom && i !== to && at !== (partners[i - 1] as number) + 1)) return false;
  }
  return partners[from - 1] === undefined || partners[to] === undefined || partners[to] - partners[from - 1]! <= 2 * (to - from) + 2;
}

/** Whether every number from `first` to `last` of the pattern stands for itself. */
function hasItsNumbers({ partners }: Place, { keys }: Pattern, words: WordIndex, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const key = keys[i] as string;
    const at = partners[i] as number;
    if (isNumber(key) && (at < 0 || words.keys[at] !== key)) return false;
  }
  return true;
}

/** Statements of the same form differ in a name or a year too; a figure that was edited stands amid the old words. */
function keepsTheRest(place: Place, pattern: Pattern, words: WordIndex): boolean {
  const { keys, weights, from, to, blockFrom, blockTo } = pattern;
  if (!hasItsNumbers(place, pattern, words, blockFrom, from) || !hasItsNumbers(place, pattern, words, to, blockTo)) return false;
  const own = keys.slice(from, to).flatMap((key, i) => (isNumber(key) ? [words.keys[place.partners[from + i] as number] === key] : []));
  if (own.length > 1 && own.filter((stays) => !stays).length * 2 > own.length) return false;
  const isFigure = (i: number): boolean => i >= from && i < to && (to - from <= MOST_OF_A_FIGURE || [i - 1, i, i + 1].some((near) => isNumber(keys[near] ?? '')));
  const share = (first: number, last: number): number | undefined => {
    let [total, found] = [0, 0];
    for (let i = first; i < last; i++) {
      if (isFigure(i)) continue;
      const at = place.partners[i] as number;
      total += weights[i] as number;
      if (at >= 0) found += likeness(keys[i] as string, words.keys[at] as string) * (weights[i] as number);
    }
    return total < 0.5 ? undefined : found / total;
  };
  return (share(blockFrom, blockTo) ?? share(0, keys.length) ?? 0) >= LEAST_KEPT;
}

/** A place must be better than the next by this much; of equal rows of two tables, other rows can't tell which it is. */
const CLEARLY = { amid: 0.08, bare: 0.2 };
/** Of places that differ by less than this, the one at the very position that was kept is taken. */
const HARDLY = 0.02;
/** All that stood around it is there, and of no other place that can be said: then that is it, however long the rest. */
const COMPLETE = 0.999;

function bestOf(places: readonly Place[], words: WordIndex, position: Quote['position'], clearly: number): Place | undefined {
  const ranked = apart(places.toSorted((a, b) => b.score - a.score + (Number(b.same) - Number(a.same)) * HARDLY));
  const [best] = ranked;
  if (!best) return undefined;
  const rivals = ranked.filter(({ score }) => score > best.score - clearly);
  if (rivals.length === 1) return best;
  const complete = rivals.filter(({ around }) => around > COMPLETE);
  if (complete.length === 1 && complete[0] && (complete[0].same || !rivals.some(({ same }) => same))) return complete[0];
  const there = rivals.find(({ first }) => words.starts[first] === position?.start);
  return there && rivals.every(({ score }) => score < there.score + HARDLY) ? there : undefined;
}

/** Of places that overlap, the one that comes first. */
function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) if (!kept.some(({ first, last }) => place.first < last && place.last > first)) kept.push(place);
  return kept;
}

// ---------------------------------------------------------------------------------------------
// What has become of it

interface Found extends Search {
  pattern: Pattern;
  place: Place;
}

function matchOf(found: Found): AnchorMatch {
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
/** A quotation of so few words is a figure, and is found with all words of the figure that stands there now. */
const MOST_OF_A_FIGURE = 8;

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
