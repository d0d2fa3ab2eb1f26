/** Which of the places is the quotation's: one must agree with so much that it can hardly be another statement, and be clearly better than all others. */
import type { Quote } from '../quote.ts';
import { likeness } from './align.ts';
import { isBare, MOST_OF_A_FIGURE, sum, type Pattern } from './pattern.ts';
import type { Place } from './places.ts';
import { stateAt } from './surroundings.ts';
import { isNumber } from './tokens.ts';
import type { WordIndex } from './word-index.ts';

/** The place that is the quotation's; undefined where none agrees with enough, or two are as good as each other. */
export function choosePlace(places: readonly Place[], pattern: Pattern, words: WordIndex, position: Quote['position']): Place | undefined {
  const likely = places.filter((place) => isSimilarEnough(place, pattern, words, position));
  return bestOf(likely, words, position, isBare(pattern) ? CLEARLY.bare : CLEARLY.amid);
}

/** A quotation whose words weigh this much is known by itself. */
const KNOWN_BY_ITSELF = 2.8;
/** Least shares of the surroundings: where the quotation's words are the same, and where they are others. */
const LEAST_AROUND = { same: 0.5, other: 0.6 };
const LEAST_SCORE = 0.5;
/** Where a figure is another one, so much of the rest must be the same, or it is another statement. */
const LEAST_KEPT = 0.92;

/** Whether a place agrees with so much that it can hardly be another statement. */
function isSimilarEnough(place: Place, pattern: Pattern, words: WordIndex, position: Quote['position']): boolean {
  const { same, score, exact, around } = place;
  const { weights, from, to } = pattern;
  const own = sum(weights.slice(from, to));
  const others = sum(weights) - own;
  // Another figure far away, in a row with the same names, is another table's.
  if (own < KNOWN_BY_ITSELF && others > 0 && isBare(pattern)) return standsBeside(place, pattern, words) && (same || stateAt(words.starts[place.first] as number, position) === 'intact');
  if (same) return around >= LEAST_AROUND.same || own >= KNOWN_BY_ITSELF || others < 1;
  if (!hasItsNumbers(place, pattern, words, from, to)) return keepsTheRest(place, pattern, words);
  return score >= LEAST_SCORE && (around >= LEAST_AROUND.other || (own >= KNOWN_BY_ITSELF && exact >= LEAST_AROUND.other));
}

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
  // Who a sentence speaks of stands first in many languages: of another one, another figure is no change.
  if (to - from > MOST_OF_A_FIGURE && words.keys[place.partners[from] as number] !== keys[from]) return false;
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
