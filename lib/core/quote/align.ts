/**
 * Two rows of words, laid side by side so that as much as possible of the first is found in the second.
 * The first is used up whole; of the second any stretch may be taken.
 */
import { isNumber } from './tokens.ts';

/** For each word of the pattern, the index of the word that stands for it; -1 where there is none. */
export interface Alignment {
  partners: Int32Array;
  /** Summed weights of what was found, less what is between. */
  score: number;
}

/** A word of another form counts for so much of its weight. */
const SIMILAR = 0.6;
/** Other number, same place: they stand for each other, though nothing agrees. */
const OTHER_NUMBER = 0.15;
const OTHER_WORD = -0.1;
const LEFT_OUT = -0.1;
const PUT_IN = -0.12;

/** What the two words have in common, in shares of the weight. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return isSameStem(a, b) ? SIMILAR : 0;
}

const LEAST_STEM = 4;

function isSameStem(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < LEAST_STEM || isNumber(a) || isNumber(b)) return false;
  let same = 0;
  while (same < longer && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same >= LEAST_STEM && same * 5 >= longer * 3;
}

function gainOf(a: string, b: string, weight: number): number {
  const like = likeness(a, b);
  if (like > 0) return like * weight;
  return isNumber(a) && isNumber(b) ? OTHER_NUMBER : OTHER_WORD;
}

const FROM_BOTH = 1;
const FROM_PATTERN = 2;
const FROM_TEXT = 3;

/** A stretch of words. What is left over at a tied end counts as put in; at a free end it costs nothing. */
export interface Stretch {
  keys: readonly string[];
  from: number;
  to: number;
  tied?: 'start' | 'end';
}

/** Aligns the pattern with a stretch of words. Partners are indexes of its `keys`. */
export function align(pattern: readonly string[], weights: readonly number[], { keys, from, to, tied }: Stretch): Alignment {
  const width = Math.max(0, to - from) + 1;
  const came = new Uint8Array((pattern.length + 1) * width);
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  if (tied === 'start') {
    before = before.map((_, j) => j * PUT_IN);
    came.fill(FROM_TEXT, 1, width);
  }
  for (let i = 1; i <= pattern.length; i++) {
    const word = pattern[i - 1] as string;
    const weight = weights[i - 1] as number;
    const putIn = i === pattern.length && tied !== 'end' ? 0 : PUT_IN;
    const leftOut = LEFT_OUT * weight;
    row[0] = (before[0] as number) + leftOut;
    came[i * width] = FROM_PATTERN;
    for (let j = 1; j < width; j++) {
      const both = (before[j - 1] as number) + gainOf(word, keys[from + j - 1] as string, weight);
      const left = (before[j] as number) + leftOut;
      const put = (row[j - 1] as number) + putIn;
      const best = Math.max(both, left, put);
      row[j] = best;
      came[i * width + j] = best === both ? FROM_BOTH : best === left ? FROM_PATTERN : FROM_TEXT;
    }
    [before, row] = [row, before];
  }
  return { partners: walkBack(came, width, pattern.length, from), score: before[width - 1] as number };
}

function walkBack(came: Uint8Array, width: number, length: number, from: number): Int32Array {
  const partners = new Int32Array(length).fill(-1);
  let i = length;
  let j = width - 1;
  while (i > 0) {
    const step = came[i * width + j];
    if (step === FROM_BOTH) {
      i -= 1;
      j -= 1;
      partners[i] = from + j;
    } else if (step === FROM_PATTERN) i -= 1;
    else j -= 1;
  }
  return partners;
}
