/** Where in a text the words of a quotation may stand: the places that come into question, each with how much agrees there. */
import type { Quote } from '../quote.ts';
import { align, likeness } from './align.ts';
import { sum, type Pattern } from './pattern.ts';
import type { WordIndex } from './word-index.ts';

/** A place in the text that may be the quotation's. */
export interface Place {
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

/** More places than this with the very words of a quotation are not told apart by their words. */
const MOST_SAME = 400;

/** The places where the quotation's own words stand unchanged. */
export function samePlaces(pattern: Pattern, words: WordIndex): Place[] {
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
export function similarPlaces(pattern: Pattern, words: WordIndex, position: Quote['position']): Place[] {
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
