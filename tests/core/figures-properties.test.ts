import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNumbers, findFigures } from '../../lib/core/figures.ts';
import { en } from '../../lib/core/languages/en.ts';
import { zh } from '../../lib/core/languages/zh.ts';

const english = compileNumbers(en.numbers);
const chinese = compileNumbers(zh.numbers, en.numbers);

/** Processor time of this thread, in microseconds, so that other work on the machine does not count. */
function cost(text: string): number {
  const before = process.threadCpuUsage();
  findFigures(text, chinese);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

describe('no text costs the square of its length', () => {
  const repeat = (piece: string, length: number): string => `5 dollars ${piece.repeat(Math.ceil(length / piece.length))}`;
  /** A megabyte with an amount in every line. */
  const plain = cost(repeat('It raised $122 billion from people who were not named. ', 1_000_000));

  test.each(['1', '1,', '1 ', '$', '[1]', 'million ', 'one hundred and ', 'half of a ', '1-2-', '1 cent ', ' 5 dollars and ', '(', '一', '百千万亿'])('of %j again and again', (piece) => {
    // A tenth of that text at twenty times its price; a square would be at thousands.
    expect(cost(repeat(piece, 100_000)) / plain).toBeLessThan(20);
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
