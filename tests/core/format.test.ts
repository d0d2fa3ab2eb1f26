import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH, formatAmount, formatDate, formatNumber, formatPeriod, formatQuantity, roundTo, type Wording } from '../../lib/core/format.ts';

describe('amounts in words', () => {
  it.each([
    [122e9, 'USD', '$122 billion'],
    [13_070_000_000, 'USD', '$13.07 billion'],
    [1.4e12, 'USD', '$1.4 trillion'],
    [1e12, 'USD', '$1 trillion'],
    [405e6, 'USD', '$405 million'],
    [750_000, 'USD', '$750,000'],
    [210, 'USD', '$210'],
    [0, 'USD', '$0'],
    [6e12, 'CNY', 'RMB 6 trillion'],
    [78e12, 'JPY', '¥78 trillion'],
    [3e6, 'CHF', 'CHF 3 million'],
    [900e6, 'users', '900 million users'],
    [1_600_000, 'users', '1.6 million users'],
    [15e9, 'tokens/min', '15 billion tokens a minute'],
    [40, 'percent', '40%'],
    [26.79, 'percent', '26.79%'],
    [5, 'times', '5 times'],
    [2027, 'year', '2027'],
    [160e6, 'shares', '160 million shares'],
  ])('%d %s is "%s"', (value, unit, text) => {
    expect(formatAmount(value, unit)).toBe(text);
  });

  it('writes losses with a minus sign', () => {
    expect(formatNumber(-38.53e9)).toBe('−38.53 billion');
  });

  it('reads back as the same number to three decimals of its scale', () => {
    const worth = Object.fromEntries(ENGLISH.scales.map(([scale, name]) => [name, scale]));
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.constantFrom(1, 1e3, 1e6), (digits, scale) => {
        const value = digits * scale;
        const [number = '', name = ''] = formatNumber(value).split(' ');
        const unit = worth[name] ?? 1;
        expect(Math.abs(Number(number.replaceAll(',', '')) * unit - value)).toBeLessThanOrEqual(unit * 0.000501);
      }),
    );
  });
});

describe('quantities in words', () => {
  const figure = { low: 2e9, high: 2e9, unit: 'USD', qualifier: 'exact' } as const;

  it('tell how the wording bounds the amount', () => {
    expect(formatQuantity(figure)).toBe('$2 billion');
    expect(formatQuantity({ ...figure, qualifier: 'approx' })).toBe('about $2 billion');
    expect(formatQuantity({ ...figure, qualifier: 'at_least' })).toBe('at least $2 billion');
    expect(formatQuantity({ ...figure, qualifier: 'up_to' })).toBe('up to $2 billion');
  });

  it('tell what the amount is counted by', () => {
    expect(formatQuantity({ ...figure, qualifier: 'approx', per: 'month' })).toBe('about $2 billion a month');
    expect(formatQuantity({ ...figure, per: 'each' })).toBe('$2 billion each');
  });

  it('tell both ends of a range', () => {
    expect(formatQuantity({ ...figure, low: 27e9, high: 29e9 })).toBe('$27 billion to $29 billion');
  });
});

describe('dates in words', () => {
  it('are as precise as they are known', () => {
    expect([formatDate('2026-03-31'), formatDate('2026-03'), formatDate('2026')]).toEqual(['31 March 2026', 'March 2026', '2026']);
  });

  it('make periods, open or closed', () => {
    expect(formatPeriod('2026-03-31', undefined)).toBe('since 31 March 2026');
    expect(formatPeriod('2026-02-27', '2026-03-31')).toBe('27 February 2026 to 31 March 2026');
    expect(formatPeriod('2026-03-31', '2026-03-31')).toBe('31 March 2026');
  });
});

it('writes another language from its data alone', () => {
  const german: Wording = {
    ...ENGLISH,
    tag: 'de',
    decimal: ',',
    group: '.',
    scales: [[1e12, 'Billionen'], [1e9, 'Milliarden'], [1e6, 'Millionen']],
    units: { USD: '{} Dollar' },
    qualifiers: { ...ENGLISH.qualifiers, approx: 'rund {}' },
    months: ['Januar', 'Februar', 'März'],
    day: '{d}. {m} {y}',
  };
  expect(formatQuantity({ low: 8.3e9, high: 8.3e9, unit: 'USD', qualifier: 'approx' }, german)).toBe('rund 8,3 Milliarden Dollar');
  expect(formatAmount(750_000, 'USD', german)).toBe('750.000 Dollar');
  expect(formatDate('2026-03-31', german)).toBe('31. März 2026');
});

it('rounds to significant digits', () => {
  expect(roundTo(5.964e12, 2)).toBe(6e12);
  expect(roundTo(121_714_285_714, 2)).toBe(120e9);
});
