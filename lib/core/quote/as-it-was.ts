/**
 * A quotation found letter by letter, with all that stood around it: what nearly every quotation of a page that
 * has not changed comes to, so it costs no more than a look at a few places.
 */
import { foldUnit } from '../figures/fold.ts';
import { isSpacedWordChar } from '../phrases.ts';
import type { AnchorMatch, Quote } from '../quote.ts';
import { indexSamples, type SampleIndex } from './samples.ts';
import { DRIFT, stateAt, type Surroundings } from './surroundings.ts';

/** Looks for a quotation amid its surroundings as they were; the longest surroundings come first. */
export type FindAsItWas = (quote: Quote, all: readonly [Surroundings, Surroundings?]) => AnchorMatch | undefined;

/** So many searches through the whole text are done sooner than it is indexed. */
const FEW = 2;

/** Prepares a text for quotations that may stand in it unchanged. */
export function createFindAsItWas(text: string): FindAsItWas {
  let samples: SampleIndex | undefined;
  let searches = 0;
  /** How far the last quotation had moved: what is put in above one moves others as far. */
  let shift = 0;
  /** The first two places of some words. */
  const placesOf = (words: string): readonly number[] => {
    if (++searches > FEW) samples ??= indexSamples(text);
    return samples?.placesOf(words) ?? firstTwo(text, words);
  };
  return (quote, all) => {
    for (const surroundings of all) {
      const found = surroundings && atItsPlace(text, quote, surroundings);
      if (found) return found;
    }
    // The longest surroundings once near its place are its own, whatever copies there are further away.
    for (const expected of shift === 0 ? [0] : [0, shift]) {
      const found = atOneOtherPlace(text, quote, all[0], (words) => placesNear(text, words, (quote.position?.start ?? -Infinity) + expected - all[0].prefix.length));
      if (found) return found;
    }
    for (const surroundings of all) {
      const found = surroundings && atOneOtherPlace(text, quote, surroundings, placesOf);
      if (!found) continue;
      shift = quote.position ? found.start - quote.position.start : 0;
      return found;
    }
    return undefined;
  };
}

/** The quotation with its surroundings where it stood. */
function atItsPlace(text: string, quote: Quote, surroundings: Surroundings): AnchorMatch | undefined {
  const { prefix, suffix } = surroundings;
  const at = (quote.position?.start ?? -Infinity) - prefix.length;
  return at >= 0 && text.startsWith(prefix + quote.exact + suffix, at) && isWhole(text, at, quote, surroundings) ? asItWas(at, quote, surroundings) : undefined;
}

/** The quotation with its surroundings where they stand in one place only, of those that are looked at. */
function atOneOtherPlace(text: string, quote: Quote, surroundings: Surroundings, placesOf: (words: string) => readonly number[]): AnchorMatch | undefined {
  const { prefix, suffix } = surroundings;
  // A short quotation with nothing around it may stand anywhere by chance.
  if (prefix.length + suffix.length < LEAST_SURROUNDINGS && quote.exact.length < LONG_QUOTE) return undefined;
  const [at, other] = placesOf(prefix + quote.exact + suffix);
  return at !== undefined && other === undefined && isWhole(text, at, quote, surroundings) ? asItWas(at, quote, surroundings) : undefined;
}

const LEAST_SURROUNDINGS = 24;
const LONG_QUOTE = 60;

/** The first two places of some words no further from one than they may drift. */
function placesNear(text: string, words: string, at: number): readonly number[] {
  if (at + DRIFT < 0) return [];
  const from = Math.max(0, at - DRIFT);
  return firstTwo(text.slice(from, at + DRIFT + words.length), words).map((place) => place + from);
}

function firstTwo(text: string, words: string): readonly number[] {
  const first = text.indexOf(words);
  return first < 0 ? [] : [first, text.indexOf(words, first + 1)].filter((at) => at >= 0);
}

function asItWas(at: number, { exact, position }: Quote, { prefix }: Surroundings): AnchorMatch {
  const start = at + prefix.length;
  return { start, end: start + exact.length, state: stateAt(start, position), score: 1 };
}

/** Surroundings were cut off anywhere; where there are none, the quotation itself must begin and end with a word. */
const isWhole = (text: string, at: number, { exact }: Quote, { prefix, suffix }: Surroundings): boolean =>
  (prefix !== '' || !isTorn(text, at)) && (suffix !== '' || !isTorn(text, at + exact.length + prefix.length));

/** Whether a word or number goes on across this place. Scripts that set no spaces are never torn. */
const isTorn = (text: string, at: number): boolean =>
  at > 0 && at < text.length && ((isSpacedWordChar(foldUnit(text.charCodeAt(at - 1))) && isSpacedWordChar(foldUnit(text.charCodeAt(at)))) || /\d[.,]\d/.test(text.slice(at - 2, at + 1)) || /\d[.,]\d/.test(text.slice(at - 1, at + 2)));
