/** A quotation with its surroundings as a row of words, each with its weight: what is looked for where the letters have changed. */
import type { Quote } from '../quote.ts';
import type { Surroundings } from './surroundings.ts';
import { tokensOf } from './tokens.ts';
import type { WordIndex } from './word-index.ts';

/** The quotation as words: its own from `from` to `to`, those of its block from `blockFrom` to `blockTo`. */
export interface Pattern {
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

export function patternOf({ exact }: Quote, { prefix, suffix }: Surroundings, words: WordIndex): Pattern {
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

/** A quotation of so few words is a figure, and is found with all words of the figure that stands there now. */
export const MOST_OF_A_FIGURE = 8;

/** A cell or a heading that is nothing but the quotation says little by itself: its neighbours tell which one it is. */
export const isBare = ({ from, to, blockFrom, blockTo }: Pattern): boolean => from === blockFrom && to === blockTo;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
