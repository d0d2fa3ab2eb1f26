/** Finds the noun that a number counts: in the same clause, with no other number between. */
import type { FoldedText } from '../phrases.ts';
import { foldAt, isBoundary, isDigit } from './fold.ts';
import type { CompiledNumbers, Noun } from './lexicon.ts';
import type { WordHit } from './trie.ts';

/** How far the noun may stand behind and before the number, in code units. */
const NOUN_BEHIND = 48;
const NOUN_BEFORE = 36;

/** A noun and where it begins. */
export interface FoundNoun {
  hit: WordHit<Noun>;
  start: number;
}

const STOPS = new Set(Array.from('.;:!?()|\n,。；：！？（），、[]{}•—–', (stop) => stop.charCodeAt(0)));

function clauseEnd(text: FoldedText, from: number, most: number): number {
  let i = from;
  while (i < text.length && i - from < most && !STOPS.has(text.charCodeAt(i)) && !isDigit(foldAt(text, i))) i++;
  return i;
}

function clauseStart(text: FoldedText, to: number, floor: number): number {
  let i = to;
  while (i > floor && to - i < NOUN_BEFORE && !STOPS.has(text.charCodeAt(i - 1)) && !isDigit(foldAt(text, i - 1))) i--;
  return i;
}

/** The first noun behind `at`. */
export const nounBehind = (text: FoldedText, at: number, numbers: CompiledNumbers): FoundNoun | undefined =>
  nounIn(text, at, clauseEnd(text, at, NOUN_BEHIND), numbers, 'first');

/** The last noun before `at`, not before `floor`. */
export const nounBefore = (text: FoldedText, at: number, floor: number, numbers: CompiledNumbers): FoundNoun | undefined =>
  nounIn(text, clauseStart(text, at, floor), at, numbers, 'last');

function nounIn(text: FoldedText, from: number, to: number, numbers: CompiledNumbers, which: 'first' | 'last'): FoundNoun | undefined {
  let found: FoundNoun | undefined;
  for (let i = from; i < to; i++) {
    if (!isBoundary(text, i)) continue;
    // "12 billion, and there are five million users": so is one that is written as a word.
    if (numbers.numbers.match(text, i)?.tag.kind === 'plural') return undefined;
    const hit = numbers.nouns.match(text, i);
    if (!hit || (which === 'last' && hit.at > to)) continue;
    found = { hit, start: i };
    if (which === 'first') return found;
    i = hit.at - 1;
  }
  return found;
}
