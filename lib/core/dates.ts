/**
 * Dates in text, absolute and relative to the day of publication. A language contributes month names,
 * relative words and the signs that follow numbers; the grammar of dates is here.
 */
import { foldUnit } from './figures/fold.ts';
import { DIGIT } from './figures/gate.ts';
import { compilePhrases, normalise, type FoldedText, type PhraseHit, type PhraseSet } from './phrases.ts';
import type { Span } from './sentences.ts';
import type { PartialDate } from './types.ts';

/** A stretch of time named by a relative word: `{ unit: 'year', offset: -1 }` for "last year". */
export interface RelativeSpan {
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'season';
  /** Of a season: 0 for the latest that has begun, -1 for the latest that is over. */
  offset: number;
  /** For `season`: the first of its three months. */
  month?: number;
}

/** What a language contributes to dates. */
export interface DatePack {
  /** Names and abbreviations of months, January first; several spellings each. */
  months: readonly (readonly string[])[];
  /** Month names are words of the language too ("may", "march"), so they count only with a capital. */
  monthsNeedCapital?: boolean;
  relative: readonly (readonly [phrase: string, span: RelativeSpan])[];
  /** Words before a month that mean the last one of that name, or that of last year: "last October", 去年. */
  last?: readonly string[];
  /** Signs behind numbers where a date is written with them: 年, 月, 日. */
  /** `behindShort`: what stands behind a year of two digits, so that it is no length of time: 23年に. */
  signs?: { year: string; month: string; day: string; behindShort?: string };
  /** Words right before or behind a date that something has gone on since: it says nothing of when an amount holds. */
  since?: readonly string[];
  /** Numbers are written in digits of their own as well, or in those that fill a letter's room. */
  ownDigits?: boolean;
  /** Words between the parts of a date: "de", "of". */
  joiners?: readonly string[];
  /** Words for a quarter before or behind its number: "Q", "quarter". */
  quarters?: readonly (readonly [phrase: string, quarter: number])[];
}

/** A date that was found: the days it spans, and where it stands. */
export interface DateMention {
  start: number;
  end: number;
  /** First and last day, `YYYY-MM-DD`. */
  from: PartialDate;
  to: PartialDate;
  /** Named only in relation to another day ("last year"), or by a month without its year. */
  relative: boolean;
}

/** The day of a month; months and days may run over into the next, or back. */
const dayOf = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
const daysIn = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** First and last day of a partial date; undefined when it is no date. */
export function spanOf(date: PartialDate): { from: string; to: string } | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (year === undefined || (month !== '' && !validDay(Number(year), Number(month), Number(day || 1)))) return undefined;
  const last = month || '12';
  return { from: `${year}-${month || '01'}-${day || '01'}`, to: `${year}-${last}-${day || daysIn(Number(year), Number(last))}` };
}

/** The day `days` after `date` (before, when negative). */
export function addDays(date: string, days: number): string {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  return dayOf(y, m, d + days);
}

type Word =
  | { kind: 'month'; month: number }
  | { kind: 'relative'; span: RelativeSpan }
  | { kind: 'last' }
  | { kind: 'since' }
  | { kind: 'quarter'; quarter: number };

export interface CompiledDates {
  pack: DatePack;
  words: PhraseSet<Word>;
  /** The year behind a month. */
  year: RegExp;
  /** Dates with a sign behind each number, and what every one of them has. */
  signed?: RegExp;
  sign?: RegExp;
}

/** Compiles a language's dates. */
export function compileDates(pack: DatePack): CompiledDates {
  const lists: (readonly [readonly string[], Word])[] = pack.months.map((names, i) => [names, { kind: 'month', month: i + 1 }]);
  for (const [phrase, span] of pack.relative) lists.push([[phrase], { kind: 'relative', span }]);
  if (pack.last) lists.push([pack.last, { kind: 'last' }]);
  if (pack.since) lists.push([pack.since, { kind: 'since' }]);
  for (const [phrase, quarter] of pack.quarters ?? []) lists.push([[phrase], { kind: 'quarter', quarter }]);
  return { pack, words: compilePhrases(lists), year: patternOfYear(pack), ...(pack.signs && { signed: patternOfSigned(pack.signs), sign: new RegExp(`\\d\\s?(?:${pack.signs.year}|${pack.signs.month})`) }) };
}

const patternOfYear = ({ joiners = [] }: DatePack): RegExp => new RegExp(`^[ ,./]{0,3}(?:(?:${joiners.join('|')}) )?(?:((?:19|20)\\d\\d)|'(\\d\\d))(?!\\d)`);

const patternOfSigned = ({ year, month, day, behindShort = '$' }: NonNullable<DatePack['signs']>): RegExp =>
  new RegExp(`(?=\\d)(?:(?<!\\d)((?:19|20)\\d\\d|(?:1[5-9]|2\\d)(?=\\s?${year}(?:\\s?\\d{1,2}\\s?${month}|${behindShort})))\\s?${year}\\s?)?(?:(?<!\\d)(\\d{1,2})\\s?${month}(?:份)?\\s?(?:(\\d{1,2})\\s?${day})?)?`, 'g');

const ISO_DATE = /(?<![\d$€£¥.-])((?:19|20)\d\d)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\d%]|[-/.]\d)/g;
const LONE_YEAR = /(?<![\d.,$€£¥]|[^a-z]-)(?:19|20)\d\d(?![\d.,]{0,20}\d|\s?[%$€£](?!\d))/g;

const validDay = (y: number, m: number, d: number): boolean => m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);

/** Whole months from the first on, which may lie in another year: 0 is the December before. */
const monthsFrom = (year: number, first: number, count = 1): { from: string; to: string } => ({ from: dayOf(year, first, 1), to: dayOf(year, first + count, 0) });

/** A day, or all of its month where there is no such day. */
const daySpan = (year: number, month: number, day = 0): { from: string; to: string } => (validDay(year, month, day) ? { from: dayOf(year, month, day), to: dayOf(year, month, day) } : monthsFrom(year, month));

function relativeSpan({ unit, offset, month = 3 }: RelativeSpan, anchor: string): { from: string; to: string } {
  const [y, m] = anchor.split('-').map(Number) as [number, number];
  switch (unit) {
    case 'day': {
      const day = addDays(anchor, offset);
      return { from: day, to: day };
    }
    case 'week':
      return { from: addDays(anchor, 7 * offset - 7), to: addDays(anchor, 7 * offset + (offset < 0 ? 3 : 0)) };
    case 'month':
      return monthsFrom(y, m + offset);
    case 'quarter':
      return monthsFrom(y, m - ((m - 1) % 3) + 3 * offset, 3);
    case 'year':
      return monthsFrom(y + offset, 1, 12);
    case 'season': {
      const season = monthsFrom(y, month, 3);
      // "In spring" is the latest that has begun, "last spring" the latest that is over.
      return (offset < 0 ? season.to >= anchor : season.from > anchor) ? monthsFrom(y - 1, month, 3) : season;
    }
  }
}

/** Without a word of dates, only what has the look of a year may be one. */
const YEAR_LIKE = /(?:19|20)\d\d/;
/** A number that begins in a part ends, with its sign, no further behind it. */
const REACH_OF_NUMBERS = 6;

/** So much of the text around a part is looked at, as dates lean on others before them and go on behind. */
const AROUND = 120;

/**
 * Finds the dates that begin in a part of a text. `published` anchors relative dates and months without a
 * year, which are left out where it is unknown.
 */
export function findDates(folded: FoldedText, dates: CompiledDates, published?: PartialDate, { start, end }: Span = { start: 0, end: folded.text.length }): DateMention[] {
  const anchor = published === undefined ? undefined : anchorOf(published);
  const own = westernDigits(dates.pack, folded.text.slice(start, end + REACH_OF_NUMBERS));
  const begins = ({ tag }: PhraseHit<Word>): boolean => tag.kind === 'month' || tag.kind === 'quarter' || (tag.kind === 'relative' && (anchor !== undefined || tag.span.unit === 'season'));
  const mayBegin = dates.words.find(folded, start, end + REACH_OF_NUMBERS).some(begins) || YEAR_LIKE.test(own) || dates.sign?.test(own);
  if (!mayBegin) return [];
  const from = Math.max(0, start - AROUND);
  const hits = dates.words.find(folded, from, end + REACH_OF_NUMBERS);
  for (const hit of hits) {
    hit.start -= from;
    hit.end -= from;
  }
  const found = datesIn(westernDigits(dates.pack, folded.text.slice(from, end + AROUND)), hits, dates, anchor);
  for (const date of found) {
    date.start += from;
    date.end += from;
  }
  return found.filter((date) => date.start >= start && date.start < end);
}

const OTHER_DIGIT = new RegExp(DIGIT.source.replace('0-9', ''), 'g');

/** Digits of other scripts as Western ones, which dates are told by. */
const westernDigits = ({ ownDigits }: DatePack, text: string): string => (ownDigits ? text.replace(OTHER_DIGIT, (digit) => String.fromCharCode(foldUnit(digit.charCodeAt(0)))) : text);

/** The last day of a publication. Programs that know of none write the year 1 or 9999, from which no "last year" can be told. */
function anchorOf(published: PartialDate): string | undefined {
  if (published !== anchored.published) {
    const day = spanOf(published)?.to;
    anchored = { published, day: day !== undefined && day >= '1990' && day < '2101' ? day : undefined };
  }
  return anchored.day;
}

/** The one that was asked for last: all sentences of a text have the same. */
let anchored: { published: PartialDate; day: string | undefined } = { published: '', day: undefined };

function datesIn(text: string, hits: readonly PhraseHit<Word>[], dates: CompiledDates, anchor: string | undefined): DateMention[] {
  const found: DateMention[] = [];
  const add = (start: number, end: number, span: { from: string; to: string }, relative: boolean): void => {
    if (found.some((date) => date.start < end && date.end > start)) return;
    found.push({ start, end, from: span.from, to: span.to, relative });
  };
  const beside = (gap: number): boolean => gap === 0 || gap === 1;
  const since = hits.filter((hit) => hit.tag.kind === 'since');
  // Where signs follow their numbers, such words follow their dates: 이후 2025년 3월 is "then, in March".
  const goesOn = ({ start, end }: DateMention): boolean => since.some((hit) => beside(hit.start - end) || (!dates.pack.signs && beside(start - hit.end)));
  /** The year that the sentence has just told, where a later month of it goes on without one: "in June 2025, and by August". */
  const yearOf: YearOf = (at, month) => {
    const told = found.at(-1);
    if (!told || told.end > at || at - told.end > YEAR_REACH || goesOn(told) || /[.!?]\s|[。！？]/.test(text.slice(told.end, at))) return undefined;
    const [year, toldMonth] = told.from.split('-').map(Number) as [number, number];
    const later = month >= toldMonth && (told.from.slice(0, 7) === told.to.slice(0, 7) || !/\d\d/.test(text.slice(told.end, at)));
    return later && (anchor === undefined || dayOf(year, month, 1) <= anchor) ? year : undefined;
  };
  if (dates.signed) findSigned(text, dates.signed, dates.pack.last ?? [], anchor, add, yearOf);
  const hasYear = YEAR_LIKE.test(text);
  if (hasYear) for (const match of text.matchAll(ISO_DATE)) {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    // "2024/10" is a month, "2024-5" none.
    if (match[3] === undefined ? validDay(year, month, 1) && match[2]?.length === 2 : validDay(year, month, day)) add(match.index, match.index + match[0].length, daySpan(year, month, day), false);
  }
  for (const hit of hits) {
    const word = hit.tag;
    if (word.kind === 'month') readMonth(text, hit.start, hit.end, word.month, dates, hits, anchor, add, yearOf);
    else if (word.kind === 'quarter') {
      const year = yearBehind(text, hit.end, dates);
      if (year) add(hit.start, year.end, monthsFrom(year.year, 3 * word.quarter - 2, 3), false);
    }
  }
  for (const [i, hit] of hits.entries()) {
    // "Hace un año y medio" is no "hace un año"; the longer one comes behind.
    // 今年1月 is the month alone.
    if (hit.tag.kind !== 'relative' || (hits[i + 1]?.start === hit.start && hits[i + 1]?.tag.kind === 'relative') || found.some(({ start }) => beside(start - hit.end))) continue;
    const { span } = hit.tag;
    const year = span.unit === 'season' ? yearBehind(text, hit.end, dates) : undefined;
    if (year) add(hit.start, year.end, monthsFrom(year.year, span.month ?? 3, 3), false);
    else if (anchor !== undefined) add(hit.start, hit.end, relativeSpan(span, anchor), true);
  }
  if (hasYear) for (const match of text.matchAll(LONE_YEAR)) {
    const year = Number(match[0]);
    add(match.index, match.index + 4, monthsFrom(year, 1, 12), false);
  }
  if (found.length < 2 && since.length === 0) return found;
  return found.filter((date) => !goesOn(date)).sort((a, b) => a.start - b.start);
}

/** A year holds for months that follow within so many characters. */
const YEAR_REACH = 80;

type YearOf = (at: number, month: number) => number | undefined;
type Add = (start: number, end: number, span: { from: string; to: string }, relative: boolean) => void;

/** The year of a month, and the words that tell it. */
interface YearTold {
  year: number;
  start?: number;
  end: number;
}

/** What stands around a word of dates, folded: less work than to fold the text. */
const part = (text: string, from: number, to: number): string => normalise(text.slice(Math.max(0, from), to));

function yearBehind(text: string, at: number, { year }: CompiledDates): YearTold | undefined {
  const match = year.exec(part(text, at, at + LONGEST_YEAR));
  return match ? { year: Number(match[1] ?? `20${match[2]}`), end: at + match[0].length } : undefined;
}

/** Letters of a year, with the words that join it to its month. */
const LONGEST_YEAR = 24;

/** "2025 martında", "2025'in mart ayında": the year right before its month. */
function yearBefore(text: string, at: number): YearTold | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)(?:'\p{L}{1,3})?\s$/u.exec(part(text, at - 10, at));
  return match ? { year: Number(match[1]), start: at - match[0].length, end: at } : undefined;
}

/** "В марте прошлого года", "geçen yıl martta": a word beside the month tells its year. */
function yearOfWord(text: string, from: number, to: number, joiners: readonly string[] = [], hits: readonly PhraseHit<Word>[], anchor: string | undefined): YearTold | undefined {
  for (const { start, end, tag } of anchor === undefined ? [] : hits) {
    if (tag.kind !== 'relative' || tag.span.unit !== 'year') continue;
    const words = end <= from ? part(text, end, from) : part(text, to, start);
    if (words === ' ' || joiners.includes(words.trim())) return { year: Number(anchor?.slice(0, 4)) + tag.span.offset, start, end };
  }
  return undefined;
}

function readMonth(
  text: string, start: number, end: number, month: number, dates: CompiledDates,
  hits: readonly PhraseHit<Word>[], anchor: string | undefined, add: Add, yearOf: YearOf,
): void {
  const { pack } = dates;
  if (pack.monthsNeedCapital && text.charAt(start) === part(text, start, start + 1)) return;
  let from = start;
  let to = end;
  let day: number | undefined;
  const before = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|º|er)?\s?(\p{L}{2}\s)?$/u.exec(part(text, start - 10, start));
  if (before && (before[2] === undefined || pack.joiners?.includes(before[2].trim()))) {
    day = Number(before[1]);
    from = start - before[0].length;
  }
  if (day === undefined) {
    const behind = /^\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d.,]{0,9}\d|\s?%|\s?(?:b|m|t)n?\b)/.exec(part(text, end, end + 9));
    if (behind) {
      day = Number(behind[1]);
      to = end + behind[0].length;
    }
  }
  const year = yearBehind(text, to, dates) ?? yearBefore(text, from) ?? yearOfWord(text, from, to, pack.joiners, hits, anchor);
  if (year) {
    add(Math.min(from, year.start ?? from), Math.max(to, year.end), daySpan(year.year, month, day), false);
    return;
  }
  // "Last October", "octubre pasado".
  const last = hits.some((hit) => hit.tag.kind === 'last' && (hit.end === start - 1 || hit.end === start - 2 || hit.start === end + 1));
  const told = last ? undefined : yearOf(from, month);
  if (anchor === undefined && told === undefined) return;
  const [anchorYear, anchorMonth] = (anchor ?? '').split('-').map(Number) as [number, number];
  const soon = day !== undefined && !last && isSoon(month, anchorMonth);
  const of = told ?? (soon ? anchorYear : month > anchorMonth || (last && month === anchorMonth) ? anchorYear - 1 : anchorYear);
  add(from, to, daySpan(of, month, day), true);
}

/** "Due on 1 October", told in September, is to come: of a day a year ago the year would be told. */
const isSoon = (month: number, anchorMonth: number): boolean => month === anchorMonth + 1;

function findSigned(text: string, pattern: RegExp, last: readonly string[], anchor: string | undefined, add: Add, yearOf: YearOf): void {
  for (const match of text.matchAll(pattern)) {
    const month = Number(match[2] ?? 0);
    let year = Number(match[1] ?? 0);
    let start = match.index;
    const relative = year === 0;
    if (month > 12 || (relative && month === 0)) continue;
    if (relative) {
      const [anchorYear, anchorMonth] = (anchor ?? '').split('-').map(Number) as [number, number];
      const before = text.slice(Math.max(0, start - 6), start).trimEnd();
      const lead = last.find((word) => before.endsWith(word));
      const told = lead === undefined ? yearOf(start, month) : undefined;
      if (anchor === undefined && told === undefined) continue;
      const soon = match[3] !== undefined && lead === undefined && isSoon(month, anchorMonth);
      year = told ?? (!soon && (lead !== undefined || month > anchorMonth) ? anchorYear - 1 : anchorYear);
      if (lead !== undefined) start = text.lastIndexOf(lead, start);
    } else if (year < 100) year += 2000;
    add(start, match.index + match[0].trimEnd().length, month === 0 ? monthsFrom(year, 1, 12) : daySpan(year, month, Number(match[3])), relative);
  }
}
