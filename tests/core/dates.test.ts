import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compileDates, findDates, spanOf } from '../../lib/core/dates.ts';
import { addLanguages, toolsOf } from '../../lib/core/languages/index.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { foldText } from '../../lib/core/phrases.ts';

addLanguages(LANGUAGES);

/** Dates of a text as "words: from..to". */
function dates(text: string, { lang = 'en', published }: { lang?: string; published?: string } = {}): string[] {
  const compiled = toolsOf(lang).cues.dates;
  return findDates(foldText(text), compiled, published).map(({ start, end, from, to }) => `${text.slice(start, end)}: ${from === to ? from : `${from}..${to}`}`);
}

describe('partial dates', () => {
  it('span their days', () => {
    expect(spanOf('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(spanOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(spanOf('2026-03-31T08:00:00Z')).toEqual({ from: '2026-03-31', to: '2026-03-31' });
  });

  it.each(['', 'today', '26-03-31', '2026-13', '2026-02-30'])('are none in "%s"', (text) => {
    expect(spanOf(text)).toBeUndefined();
  });

  it('are counted over months and years', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('dates in English', () => {
  it.each([
    ['on March 31, 2026', ['March 31, 2026: 2026-03-31']],
    ['on 31 March 2026', ['31 March 2026: 2026-03-31']],
    ['On March 31st 2026', ['March 31st 2026: 2026-03-31']],
    ['in October 2024', ['October 2024: 2024-10-01..2024-10-31']],
    ['Oct ’24', ['Oct ’24: 2024-10-01..2024-10-31']],
    ['2026-03-31', ['2026-03-31: 2026-03-31']],
    ['for 2024', ['2024: 2024-01-01..2024-12-31']],
    ['in Q1 2026', ['Q1 2026: 2026-01-01..2026-03-31']],
    ['it may march on', []],
    ['$2026 or 2026% or 12,026', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['in February', ['February: 2026-02-01..2026-02-28']],
    ['in November', ['November: 2025-11-01..2025-11-30']],
    ['last April', ['April: 2025-04-01..2025-04-30']],
    ['on 27 February', ['27 February: 2026-02-27']],
    ['last year', ['last year: 2025-01-01..2025-12-31']],
    ['last autumn', ['last autumn: 2025-09-01..2025-11-30']],
    ['last month', ['last month: 2026-03-01..2026-03-31']],
  ])('%s, published on 2 April 2026', (text, expected) => {
    expect(dates(text, { published: '2026-04-02' })).toEqual(expected);
  });

  it.each([
    ['in June 2025 and by August', ['June 2025: 2025-06-01..2025-06-30', 'August: 2025-08-01..2025-08-31']],
    ['in June 2025, and in December', ['June 2025: 2025-06-01..2025-06-30', 'December: 2025-12-01..2025-12-31']],
    ['in June 2025. By August', ['June 2025: 2025-06-01..2025-06-30', 'August: 2026-08-01..2026-08-31']],
    ['in October 2024, and in March', ['October 2024: 2024-10-01..2024-10-31', 'March: 2026-03-01..2026-03-31']],
    ['in June 2025 and last August', ['June 2025: 2025-06-01..2025-06-30', 'August: 2026-08-01..2026-08-31']],
  ])('go on in the year that the sentence told: %s', (text, expected) => {
    expect(dates(text, { published: '2026-10-01' })).toEqual(expected);
  });

  it('are left out when they hang on an unknown day of publication', () => {
    expect(dates('in February, last year')).toEqual([]);
  });

  it.each(['0001-01-01', '9999-12-31'])('or on one that a program wrote which knew of none: %s', (published) => {
    expect(dates('in February, three years ago', { published })).toEqual([]);
  });
});

describe('dates in Chinese', () => {
  it.each([
    ['2026年3月31日宣布', ['2026年3月31日: 2026-03-31']],
    ['2025年8月', ['2025年8月: 2025-08-01..2025-08-31']],
    ['2025年', ['2025年: 2025-01-01..2025-12-31']],
    ['去年10月', ['去年10月: 2025-10-01..2025-10-31']],
    ['6月的收入', ['6月: 2025-06-01..2025-06-30']],
    ['2025年6月和8月', ['2025年6月: 2025-06-01..2025-06-30', '8月: 2025-08-01..2025-08-31']],
    ['13月', []],
  ])('%s, published on 2 April 2026', (text, expected) => {
    expect(dates(text, { lang: 'zh', published: '2026-04-02' })).toEqual(expected);
  });
});

describe('dates of any language', () => {
  it.each([
    ['ja', '昨年１０月', ['昨年１０月: 2025-10-01..2025-10-31']],
    ['ar', '٣١ مارس ٢٠٢٦', ['٣١ مارس ٢٠٢٦: 2026-03-31']],
    ['en', '2024/10, 2024-5 and 2024-25', ['2024/10: 2024-10-01..2024-10-31', '2024: 2024-01-01..2024-12-31', '2024: 2024-01-01..2024-12-31']],
    ['vi', 'tháng 10/2024', ['tháng 10/2024: 2024-10-01..2024-10-31']],
    ['tr', "2025'in mart ayında", ["2025'in mart: 2025-03-01..2025-03-31"]],
    ['ru', 'в марте прошлого года', ['марте прошлого года: 2025-03-01..2025-03-31']],
    ['tr', 'geçen yıl martta', ['geçen yıl martta: 2025-03-01..2025-03-31']],
    ['en', 'in March, last year', ['March: 2026-03-01..2026-03-31', 'last year: 2025-01-01..2025-12-31']],
    ['ar', 'في أكتوبر الماضي', ['أكتوبر: 2025-10-01..2025-10-31']],
  ])('%s: %s, published on 15 October 2026', (lang, text, expected) => {
    expect(dates(text, { lang, published: '2026-10-15' })).toEqual(expected);
  });
});

it('a date is found in the part of a text where it begins, also when its month lies behind it', () => {
  const text = foldText('Am 31. März 2026 wurde OpenAI bewertet.');
  const found = findDates(text, toolsOf('de').cues.dates, undefined, { start: 0, end: 'Am 31.'.length });
  expect(found.map(({ start, end, from }) => [text.text.slice(start, end), from])).toEqual([['31. März 2026', '2026-03-31']]);
});

it('any text is survived, and dates lie inside it without overlap', () => {
  const compiled = compileDates({ months: [['may']], relative: [['now', { unit: 'day', offset: 0 }]], signs: { year: '年', month: '月', day: '日' } });
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2026', '年', '3月', ' may ', '31', '-', 'now', ', '))), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end, from, to } of findDates(foldText(text), compiled, '2026-04-02')) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(from <= to).toBe(true);
        at = end;
      }
    }),
  );
});
