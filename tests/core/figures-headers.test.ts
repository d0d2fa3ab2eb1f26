import { describe, expect, it } from 'vitest';
import { compileNumbers } from '../../lib/core/figures.ts';
import { findUnderHeader } from '../../lib/core/figures/headers.ts';
import { de } from '../../lib/core/languages/de.ts';
import { en } from '../../lib/core/languages/en.ts';
import type { LanguagePack } from '../../lib/core/languages/pack.ts';
import { zh } from '../../lib/core/languages/zh.ts';

const read = (text: string, headers: string[], pack: LanguagePack = en): unknown[] =>
  findUnderHeader(text, headers, compileNumbers(pack.numbers, en.numbers)).map(({ low, unit, start, end }) => [low, unit, text.slice(start, end)]);

describe('a bare number in a cell', () => {
  it.each([
    ['6.6', ['Raised ($bn)'], en, [6.6e9, 'USD', '6.6']],
    ['1,220', ['Amount, US$ million'], en, [1.22e9, 'USD', '1,220']],
    ['122', ['Round', 'in billions of dollars'], en, [122e9, 'USD', '122']],
    [' ~852 ', ['Valuation (USD bn)'], en, [852e9, 'USD', '852']],
    ['110*', ['Raised, $ billion'], en, [110e9, 'USD', '110']],
    ['27', ['Stake, %'], en, [27, 'percent', '27']],
    ['6,6', ['Eingesammelt', 'OpenAI im Zeitraffer (in Mrd. US-Dollar)'], de, [6.6e9, 'USD', '6,6']],
    ['1220', ['融资额（亿美元）'], zh, [122e9, 'USD', '1220']],
  ] as const)('has the unit of its header: %s under %j', (text, headers, pack, figure) => {
    expect(read(text, [...headers], pack)).toEqual([figure]);
  });

  it.each([
    ['a header without a unit', '6.6', ['Raised']],
    ['a header with a sign but no scale', '6.6', ['Price ($)']],
    ['a header that counts something else', '50', ['Users (million)']],
    ['a year in a table of amounts', '2024', ['Year', 'in billions of dollars']],
    ['a cell with words of its own', '6.6 of them', ['Raised ($bn)']],
    ['a sentence above', '6.6', [`${'It told of '.repeat(20)} $bn`]],
  ])('is left alone: %s', (_, text, headers) => {
    expect(read(text, headers)).toEqual([]);
  });

  it('is read in time that its header bounds', () => {
    expect(read('1'.repeat(100_000), ['Raised ($bn)'])).toEqual([]);
  });
});
