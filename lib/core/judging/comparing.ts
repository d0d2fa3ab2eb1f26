/**
 * A claim beside a fact of the ledger: which facts it is held against, and how the two stand to each other in
 * value, digits, party and time. Nothing is decided here.
 */
import { addDays, spanOf } from '../dates.ts';
import type { LedgerIndex } from '../ledger-index.ts';
import { compareFact, compareValue, intervalOf, isCurrency, rateOn, type ClaimFigure, type MatchResult } from '../match.ts';
import type { Claim, Fact, PartialDate } from '../types.ts';

export interface JudgeOptions {
  /** The day of judgement, `YYYY-MM-DD`. */
  asOf: PartialDate;
  /** The day that the document says it was published. It never rescues a figure; explanations use it. */
  published?: PartialDate;
}

/** What claims are judged by. */
export interface Basis extends JudgeOptions {
  index: LedgerIndex;
}

/** Days that were asked for: a ledger has some hundred, and each is compared with every claim. */
const shifted = new Map<string, string>();
const MOST_SHIFTED = 4_096;

/** The day so many days after another one, remembered. */
export function shift(date: string, days: number): string {
  const key = `${date} ${days}`;
  let day = shifted.get(key);
  if (day === undefined) {
    day = addDays(date, days);
    if (shifted.size >= MOST_SHIFTED) shifted.clear();
    shifted.set(key, day);
  }
  return day;
}

/** A date in a text may be this many days off the day that the ledger has: announcements leak, closings drag. */
const DATE_SLACK_DAYS = 45;

/** For so many days something is news. */
const NEWS_DAYS = 14;
export const DAYS_OF_MONTH = 31;

// ---------------------------------------------------------------------------------------------
// Value

/** How a claim's figure stands to a fact, whatever either measures. */
export const compared = ({ figure }: Claim, fact: Fact, { index, asOf }: Basis): MatchResult => compareFact(figure, fact, index, asOf);

/** Whether a claim's figure is the value of a fact, or one accepted for it. */
export const agrees = (claim: Claim, fact: Fact, basis: Basis): boolean => compared(claim, fact, basis) === 'same';

/** Whether a figure, taken as exact, is the fact's own value, and none accepted beside it. */
export function isHeld(claim: Claim, fact: Fact, { index, asOf }: Basis): boolean {
  const plain: ClaimFigure = { ...claim.figure, qualifier: 'exact' };
  return isForeign(claim) ? compareValue(plain, fact.value, fact, index, asOf) === 'same' : isWithin(plain, fact.value);
}

/** Whether a value is what the wording of a figure allows, whatever the ledger's own precision. */
export function isWithin(figure: ClaimFigure, value: number): boolean {
  const { low, high } = intervalOf(figure);
  return low <= value && value <= high;
}

/** "More than a billion" is true of 1.2 billion. */
export const isWithinBound = ({ figure }: Claim, fact: Fact): boolean => figure.unit === fact.unit && figure.qualifier === 'at_least' && fact.value > figure.low;

/** "Between $730 and $840 million": so much room has something of everybody's. */
export const isWide = ({ low, high }: ClaimFigure): boolean => high > low * WIDE;
const WIDE = 1.1;

/** In another currency than the ledger's: rates are coarse, so only facts of the claim's own event or day are compared. */
export const isForeign = ({ figure }: Claim): boolean => isCurrency(figure.unit) && figure.unit !== 'USD';

/** Beyond this factor nobody takes one amount for the other, but by a slip of scale. */
const FAR_OFF = 10;
/** The same for another currency, of which people mistake the scale more easily. */
const FAR_OFF_ABROAD = 1000;

export function isFarOff({ figure }: Claim, fact: Fact, { index, asOf }: Basis): boolean {
  if (figure.unit !== fact.unit && !(isCurrency(figure.unit) && isCurrency(fact.unit))) return false;
  const isAbroad = figure.unit !== fact.unit;
  const [from, to, far] = isAbroad ? [rateOn(index, figure.unit, asOf), rateOn(index, fact.unit, asOf), FAR_OFF_ABROAD] : [1, 1, FAR_OFF];
  return from === undefined || to === undefined || (figure.low / from) * to > fact.value * far || (figure.high / from) * to * far < fact.value;
}

// ---------------------------------------------------------------------------------------------
// Digits

/** From these digits on, as `significant` has them, a figure is not round: few others have the same. */
export const PRECISE = 100;

/** The digits that a figure is written with: 852 of $852 billion, 66 of $6.6 billion. */
export function significant({ low, step }: ClaimFigure): number {
  let digits = Math.round(low / step);
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits;
}

/** An amount such as $122 billion or $6.6 billion, which hardly stands for anything else beside the company's name. */
export function isDistinctive({ figure, metric }: Claim): boolean {
  // Rates are coarse, so an amount in another currency may come near anything.
  const bare = figure.unit === 'count' && !figure.unitStated;
  if (metric === 'not_funding' || figure.low !== figure.high || (figure.unit !== 'USD' && !bare) || figure.low < 1e9) return false;
  return significant(figure) >= (bare ? PRECISE : 10);
}

/** The powers of ten that a figure with a fact's own digits is off by, whatever the day; 0 where its digits are others, or none but a one, which is anybody's. */
export function slipOf({ figure }: Claim, fact: Fact): number {
  if (figure.unit !== fact.unit || figure.low !== figure.high || significant(figure) === 1) return 0;
  const power = Math.log10(figure.low / fact.value);
  return Math.abs(power - Math.round(power)) < 0.001 ? Math.round(power) : 0;
}

// ---------------------------------------------------------------------------------------------
// Party

/** Whether a fact is of somebody whom the claim names. */
export function isTheirs({ parties }: Claim, fact: Fact): boolean {
  // Each cheque is asked about each amount, so the list is gone through without a function of its own.
  for (const party of fact.parties) if (parties.includes(party)) return true;
  return false;
}

/** "$122 million from Amazon, Nvidia and SoftBank": several who are named together, all of whom paid for a round; two digits may be what they paid for anything. */
export const isPaidByAll = ({ parties, figure }: Claim, fact: Fact): boolean => parties.length > 1 && significant(figure) >= PRECISE && parties.every((party) => fact.parties.includes(party));

// ---------------------------------------------------------------------------------------------
// Time

export const isCurrent = (fact: Fact, { asOf }: Basis): boolean => fact.validTo === undefined || fact.validTo > asOf;

/** The first day at which `fact` may be told to hold: a price is so from the day that it is announced, which may be long before it is paid. */
function heldFrom({ announced, validFrom }: Fact): string {
  const told = spanOf(announced)?.from ?? validFrom;
  return shift(told < validFrom ? told : validFrom, -DATE_SLACK_DAYS);
}

/** Whether a claim's date can be a date at which `fact` held. */
export function heldOn(fact: Fact, date: NonNullable<Claim['date']>): boolean {
  const from = heldFrom(fact);
  const to = fact.validTo === undefined ? '9999-12-31' : shift(fact.validTo, DATE_SLACK_DAYS);
  return date.to >= from && date.from <= to;
}

/** "$20 billion by December", told in November: the December before is too early by the better part of a year, so it may be the one to come. */
export const holdsYearLater = (fact: Fact, date: NonNullable<Claim['date']>): boolean => shift(date.to, HALF_YEAR_DAYS) < heldFrom(fact) && shift(date.to, 2 * HALF_YEAR_DAYS) >= heldFrom(fact);

const HALF_YEAR_DAYS = 183;

/** Whether a claim's date is news of the day that a fact began, or was announced. */
export function beganOn(fact: Fact, date: NonNullable<Claim['date']>): boolean {
  return [fact.validFrom, spanOf(fact.announced)?.from].some((day) => day !== undefined && date.to >= shift(day, -NEWS_DAYS) && date.from <= shift(day, NEWS_DAYS));
}

/** The text speaks of a time before the fact, or the event that it belongs to, was known at all. */
export function tooEarly(fact: Fact, { date }: Claim, { index }: Basis): boolean {
  if (!date) return false;
  const begins = [fact.announced, fact.validFrom, index.event(fact.event)?.from].flatMap((day) => (day === undefined ? [] : (spanOf(day)?.from ?? [])));
  return date.to < shift(begins.sort()[0] ?? fact.validFrom, -DATE_SLACK_DAYS);
}

/** The document was published when the fact was news. */
export function isNewsOf(fact: Fact, { published }: Basis): boolean {
  const [day, known] = [spanOf(published ?? ''), spanOf(fact.announced)];
  // Of some documents only the month is known; a year is no news day.
  return day !== undefined && known !== undefined && day.to <= shift(day.from, DAYS_OF_MONTH) && day.to >= shift(known.from, -NEWS_DAYS) && day.from <= shift(known.to, NEWS_DAYS);
}

/** Days between a fact and the date of the claim; 0 where the claim has none. */
export function distance(fact: Fact, { date }: Claim): number {
  if (!date) return 0;
  const at = Date.parse(fact.validFrom);
  return Math.min(Math.abs(at - Date.parse(date.from)), Math.abs(at - Date.parse(date.to))) / 86_400_000;
}

/** What replaced a fact until the day of judgement, newest first. */
export function successors(fact: Fact, { index, asOf }: Basis): Fact[] {
  const chain: Fact[] = [];
  let next = index.successor(fact.id);
  while (next && !chain.includes(next) && next.validFrom <= asOf) {
    chain.unshift(next);
    next = index.successor(next.id);
  }
  return chain;
}

// ---------------------------------------------------------------------------------------------
// Company and metric

/** All facts of the claim's company and metric. */
export const everComparable = ({ entity = '', metric = '' }: Claim, { index }: Basis): readonly Fact[] => index.comparableWith(entity, metric);
