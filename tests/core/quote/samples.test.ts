import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSamples } from '../../../lib/core/quote/samples.ts';

function allPlaces(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Texts in which stretches come again, whole and nearly so. */
const texts = fc.array(fc.constantFrom('OpenAI raised $122 billion in March, led by Amazon. ', 'OpenAI raised $122 billion in March, led by Nvidia. ', '软银在声明中说，这笔交易对公司的估值为7071亿美元。', 'x', '\ud83d\ude00 ', ' '), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

describe('samples of a text', () => {
  it('name the places of any of its stretches that is long enough', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(300), (text, from, length) => {
        const words = text.slice(from % text.length).slice(0, 60 + length);
        const places = indexSamples(text).placesOf(words);
        const all = allPlaces(text, words);
        if (words.length < 60) expect(places === undefined || places.every((at) => all.includes(at))).toBe(true);
        else {
          expect(places).toHaveLength(Math.min(2, all.length));
          expect(all).toEqual(expect.arrayContaining([...(places ?? [])]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave short words to others, and those amid thousands of equal lines', () => {
    expect(indexSamples('OpenAI raised $122 billion.').placesOf('OpenAI')).toBeUndefined();
    const rows = 'The same row again and again, of 48 characters.\n'.repeat(5_000);
    expect(indexSamples(rows).placesOf(`${rows.slice(0, 90)} but not this`)).toBeUndefined();
  });

  it('find nothing where there is nothing', () => {
    expect(indexSamples('').placesOf('x'.repeat(80))).toEqual([]);
    expect(indexSamples('y'.repeat(500)).placesOf('x'.repeat(80))).toEqual([]);
  });
});
