import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases, foldText, isArabicLetter, isSpacedWordChar, normalise } from '../../lib/core/phrases.ts';

const find = (phrases: string[], text: string): string[] =>
  compilePhrases(phrases.map((p) => [[p], p] as const))
    .find(foldText(text))
    .map((hit) => `${hit.tag}@${hit.start}-${hit.end}`);

describe('phrases', () => {
  it('are found in any case and hyphenation, at their place in the original', () => {
    expect(find(['post-money'], 'A Post‑Money value')).toEqual(['post-money@2-12']);
  });

  it('are whole words', () => {
    expect(find(['round'], 'around grounds rounds round')).toEqual(['round@22-27']);
  });

  it('may go on where a star allows it', () => {
    expect(find(['invest*'], 'investors reinvest')).toEqual(['invest*@0-6']);
  });

  it('need no boundary in scripts without spaces', () => {
    expect(find(['估值', 'OpenAI'], '据悉OpenAI估值达')).toEqual(['OpenAI@2-8', '估值@8-10']);
  });

  it('stand beside longer ones that begin with them', () => {
    expect(find(['credit', 'credit line'], 'a credit line')).toEqual(['credit@2-8', 'credit line@2-13']);
  });

  it('keep offsets on letters whose small form is longer', () => {
    expect(normalise('İ€')).toHaveLength(2);
  });

  it('are found wherever they stand, in any mix of scripts', () => {
    const letter = fc.constantFrom(...Array.from('ab\u00e1\u0440 -\u2019%0公司の회사ابỷ'));
    const phrase = fc.tuple(fc.array(letter, { minLength: 1, maxLength: 7 }), fc.constantFrom('', '*')).map(([letters, open]) => letters.join('').replace(/^[ -]+/, 'a') + open);
    const isWord = (text: string, at: number): boolean => isSpacedWordChar(text.charCodeAt(at));
    const goesOn = (text: string, at: number): boolean =>
      at > 0 && at < text.length && isWord(text, at) && isWord(text, at - 1) && isArabicLetter(text.charCodeAt(at)) === isArabicLetter(text.charCodeAt(at - 1));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(letter, { maxLength: 60 }), (phrases, letters) => {
        const text = normalise(letters.join(''));
        const places = Array.from(text, (_, at) => at).filter((at) => text.charAt(at) !== ' ' && !goesOn(text, at));
        const expected = places.flatMap((at) => phrases.flatMap((each) => {
          const word = normalise(each.replace(/\*$/, ''));
          return text.startsWith(word, at) && (each.endsWith('*') || !goesOn(text, at + word.length)) ? [`${each}@${at}-${at + word.length}`] : [];
        }));
        expect(find(phrases, text).sort()).toEqual(expected.sort());
      }),
      { numRuns: 2_000 },
    );
  });

  it('survive any text', () => {
    const set = compilePhrases([[['open ai'], 1], [['估值'], 2], [['x*'], 3]]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(text)).toHaveLength(text.length);
        for (const hit of set.find(foldText(text))) expect(hit.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
