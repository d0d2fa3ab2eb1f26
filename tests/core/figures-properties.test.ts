import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNumbers, findFigures } from '../../lib/core/figures.ts';
import { en } from '../../lib/core/languages/en.ts';
import { zh } from '../../lib/core/languages/zh.ts';

const english = compileNumbers(en.numbers);
const chinese = compileNumbers(zh.numbers, en.numbers);

describe('the time to read figures grows with the text', () => {
  test.each(['1', '1,', '1 ', '$', '[1]', 'million ', 'one hundred and ', 'half of a ', '1-2-', '1 cent ', ' 5 dollars and ', '(', '一', '百千万亿'])('of %j again and again', (piece) => {
    const text = `5 dollars ${piece.repeat(Math.ceil(200_000 / piece.length))}`;
    const begin = performance.now();
    findFigures(text, chinese);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('and 5 MB of digits are no figure, and cost little', () => {
    const text = '7'.repeat(5_000_000);
    const begin = performance.now();
    expect(findFigures(text, english)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

test('what stands around an amount in other sentences does not change it', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 8 }), (before, behind) => {
      const lead = `${before}. It raised `;
      const figures = findFigures(`${lead}$122 billion today. ${behind}`, english);
      expect(figures).toMatchObject([{ start: lead.length, end: lead.length + 12, low: 122e9, high: 122e9, unit: 'USD' }]);
    }),
  );
});
