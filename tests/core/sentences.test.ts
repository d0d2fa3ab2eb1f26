import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../lib/core/languages/common-words.ts';
import { learnAbbreviations, splitSentences } from '../../lib/core/sentences.ts';

learnAbbreviations(ABBREVIATIONS);

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    expect(split('It closed. Did it? Yes!')).toEqual(['It closed.', 'Did it?', 'Yes!']);
  });

  it('go on behind a point inside a number, a name or an abbreviation', () => {
    expect(split('Amazon.com paid $6.6 billion to the U.S. unit of Mr. Altman.')).toHaveLength(1);
  });

  it('may end with an abbreviated scale', () => {
    expect(split('OpenAI got $122 bn. The rest waited.')).toEqual(['OpenAI got $122 bn.', 'The rest waited.']);
    expect(split('It raised $122 bn. from three firms.')).toHaveLength(1);
  });

  it('keep their closing quotation mark', () => {
    expect(split('“We closed.” Nobody else did.')).toEqual(['“We closed.”', 'Nobody else did.']);
  });

  it('keep the marks of their footnotes', () => {
    expect(split('It is worth more.[31][b] A table says so. [2] It ends.')).toEqual(['It is worth more.[31][b]', 'A table says so.', '[2] It ends.']);
  });

  it('end at the full stops of Chinese, Japanese and Hindi without a space', () => {
    expect(split('融资完成。估值上升。')).toEqual(['融资完成。', '估值上升。']);
    expect(split('यह पूरा हुआ। अगला वाक्य')).toHaveLength(2);
  });

  it('end at line feeds', () => {
    expect(split('$50 billion\n$30 billion')).toEqual(['$50 billion', '$30 billion']);
  });

  it('cover any text without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
