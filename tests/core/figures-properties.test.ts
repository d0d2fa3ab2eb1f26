import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNumbers, findFigures } from '../../lib/core/figures.ts';
import { en } from '../../lib/core/languages/en.ts';
import { zh } from '../../lib/core/languages/zh.ts';

const english = compileNumbers(en.numbers);
const chinese = compileNumbers(zh.numbers, en.numbers);

/** Processor time of this thread, so that other work on the machine does not count; the best of a few runs. */
function cost(text: string): number {
  const costs = Array.from({ length: 2 }, () => {
    const before = process.threadCpuUsage();
    findFigures(text, chinese);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

describe('the work of reading figures grows with the text, not with its square', () => {
  const pieces = ['1', '1,', '1 ', '$', '[1]', 'million ', 'one hundred and ', 'half of a ', '1-2-', '1 cent ', ' 5 dollars and ', '(', '一', '百千万亿'];
  test.each(pieces)('of %j again and again', (piece) => {
    const text = (length: number): string => `5 dollars ${piece.repeat(Math.ceil(length / piece.length))}`;
    cost(text(5_000));
    // Its square would be a hundred times as much.
    expect(cost(text(50_000)) / Math.max(cost(text(5_000)), 100)).toBeLessThan(40);
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
