/** Where each word of a text stands, and how much it tells. */
import { firstFrom } from '../halving.ts';
import { isSign, tokensOf, type Tokens } from './tokens.ts';

export interface WordIndex extends Tokens {
  /** Indexes of the words with this key, in order. */
  postings(key: string): readonly number[];
  /** How much a word tells about where we are: 1 for one that is rare here or not here at all, near 0 for a sign. */
  weight(key: string): number;
  /** Index of the first word that ends behind this offset. */
  indexAt(offset: number): number;
}

const SIGN_WEIGHT = 0.1;
const LEAST_WEIGHT = 0.25;

export function indexWords(text: string): WordIndex {
  const tokens = tokensOf(text);
  const { ends, keys } = tokens;
  const places = new Map<string, number[]>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  const scale = Math.log(Math.max(keys.length, 2));
  return {
    ...tokens,
    postings: (key) => places.get(key) ?? [],
    weight(key) {
      if (isSign(key)) return SIGN_WEIGHT;
      const count = places.get(key)?.length ?? 1;
      return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * (1 - Math.log(count) / scale);
    },
    indexAt: (offset) => firstFrom(ends, (end) => end > offset),
  };
}
