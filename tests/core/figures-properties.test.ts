import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNumbers, findFigures, type CompiledNumbers } from '../../lib/core/figures.ts';
import { formatQuantity } from '../../lib/core/format.ts';
import { de } from '../../lib/core/languages/de.ts';
import { en } from '../../lib/core/languages/en.ts';
import { addLanguages, toolsOf } from '../../lib/core/languages/index.ts';
import { MORE_LANGUAGES } from '../../lib/core/languages/more.ts';
import { zh } from '../../lib/core/languages/zh.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'tr', 'vi', 'zh'];
const english = compileNumbers(en.numbers);

/** What holds of the figures of any text. */
function expectSound(text: string, numbers: CompiledNumbers): void {
  let end = 0;
  for (const figure of findFigures(text, numbers)) {
    expect(figure.start).toBeGreaterThanOrEqual(end);
    expect(figure.end).toBeGreaterThan(figure.start);
    end = figure.end;
    expect(figure.low).toBeLessThanOrEqual(figure.high);
    expect(Number.isFinite(figure.high)).toBe(true);
    expect(figure.step).toBeGreaterThan(0);
    expect(figure.unit).toMatch(/^(?:[A-Z]{3}|percent|users|tokens\/min|times|shares|count)$/);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

addLanguages(MORE_LANGUAGES);

const anyLanguage = fc.constantFrom(...LANGUAGES);

describe('any text is survived', () => {
  test('of any code units, unpaired surrogates too', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units, anyLanguage, (text, tag) => expectSound(text, toolsOf(tag).numbers)));
  });

  test('of words that amounts are made of, in any order', () => {
    const pieces = [
      '1', '22', '1,5', '1.000', '12,500', '0', '½', '$', '€', 'US$', '元', '亿', '万', '千', '一', 'billion', 'million', 'bn', 'B', 'M', 'k', 'one', 'hundred', 'and', 'half', 'a', 'of', 'dollars', 'cents',
      'Milliarden', 'siebenundneunzig', 'mil', 'millones', 'de', 'миллиард', 'от', 'до', '천', '억', '달러', '兆', '円', '%', 'x', '-', '–', '~', ' ', ' ', ' ', '\u00a0', '(', ')', '[1]', '.', ',', '/month', 'each', 'up to', 'about',
      'users', 'tokens', 'per minute', 'to', 'from', 'between', '\n', '٣', '९', '１', '，', '．',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(fc.property(text, anyLanguage, (words, tag) => expectSound(words, toolsOf(tag).numbers)), { numRuns: 1000 });
  });

  test('of any length, in time that grows with it', () => {
    for (const piece of ['1', '1,', '1 ', '$', '[1]', 'million ', 'one hundred and ', 'half of a ', '1-2-', '1 cent ', ' 5 dollars and ', '(', '一', '百千万亿']) {
      const text = `5 dollars ${piece.repeat(Math.ceil(200_000 / piece.length))}`;
      const begin = performance.now();
      findFigures(text, toolsOf('zh').numbers);
      expect(performance.now() - begin, piece).toBeLessThan(2000);
    }
  });

  test('5 MB of digits are no figure, and cost little', () => {
    const text = '7'.repeat(5_000_000);
    const begin = performance.now();
    expect(findFigures(text, english)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

/** Amounts as pages write them: up to four digits and a scale. */
const amount = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(1e6, 1e9, 1e12));

describe('what is written is read', () => {
  test('an amount in words comes back with its unit, qualifier and place', () => {
    const unit = fc.constantFrom('USD', 'EUR', 'GBP', 'CNY', 'KRW', 'INR', 'TWD', 'CHF', 'percent');
    const qualifier = fc.constantFrom('exact' as const, 'approx' as const, 'at_least' as const, 'up_to' as const);
    fc.assert(
      fc.property(amount, unit, qualifier, ([digits, decimals, scale], unit, qualifier) => {
        const value = unit === 'percent' ? digits / 10 ** decimals : Number(((digits / 10 ** decimals) * scale).toPrecision(12));
        const before = 'They say it came to ';
        const words = formatQuantity({ low: value, high: value, unit, qualifier });
        const [figure, ...rest] = findFigures(`${before}${words} in the end.`, english);
        expect(rest).toEqual([]);
        expect(figure).toMatchObject({ low: value, high: value, unit, qualifier, end: before.length + words.length });
      }),
    );
  });

  test('an amount comes back from the habits of other languages', () => {
    const german = compileNumbers(de.numbers, en.numbers);
    const chinese = compileNumbers(zh.numbers, en.numbers);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
        const value = tenths * 1e8;
        const billions = new Intl.NumberFormat('de').format(tenths / 10);
        expect(findFigures(`Es sind ${billions} Milliarden Dollar.`, german)).toMatchObject([{ low: value, high: value, unit: 'USD' }]);
        expect(findFigures(`Es sind ${billions}\u00a0Mrd. US-Dollar.`, german)).toMatchObject([{ low: value, high: value, unit: 'USD' }]);
        expect(findFigures(`共${tenths}亿美元。`, chinese)).toMatchObject([{ low: value, high: value, unit: 'USD' }]);
      }),
    );
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
});
