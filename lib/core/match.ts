/** Whether two amounts say the same: rounding at the coarser precision, qualifiers, currencies through dated rates. */
import type { LedgerIndex } from './ledger-index.ts';
import type { Claim, Fact, PartialDate, Qualifier } from './types.ts';

export type ClaimFigure = Claim['figure'];

/** A range of amounts, in base units. */
export interface Interval {
  low: number;
  high: number;
}

/** "About $120 billion" is within 2.5 % of it: 820 is not about 852. */
const APPROX = 0.025;
/** "More than $120 billion" is at most 15 % more: nobody says it of $300 billion. */
const AT_LEAST = 0.15;
/** "More than a billion" is a round word, and is said of 1.2 billion. */
const AT_LEAST_ROUND = 0.2;
/** Rounding never moves an amount by more than 5 %: "$1 billion" is not 1.3 billion rounded. */
const ROUNDING = 0.05;
/** A ledger value that is exact may be told with less digits, not with other ones. */
const FACT_EXACT = 0.006;
/** Rates are mid-period: an amount in another currency matches within 6 % and conflicts beyond 20 %. */
const RATE_MATCH = 0.06;
const RATE_CONFLICT = 0.2;
/** No wording and no rounding reaches as far as this factor, so most facts are told apart at a glance. */
const BEYOND = 1.2;

function widen(low: number, high: number, step: number, qualifier: Qualifier): Interval {
  const half = step / 2;
  const below = Math.min(half, Math.abs(low) * ROUNDING);
  const above = Math.min(half, Math.abs(high) * ROUNDING);
  switch (qualifier) {
    case 'exact':
      return { low: low - below, high: high + above };
    case 'approx':
      return { low: low - Math.max(below, Math.abs(low) * APPROX), high: high + Math.max(above, Math.abs(high) * APPROX) };
    case 'at_least':
      return { low: low - below, high: high * (1 + (step === low ? AT_LEAST_ROUND : AT_LEAST)) };
    case 'up_to':
      return { low: low - Math.max(below, Math.abs(low) * APPROX), high: high + above };
  }
}

/** The amounts that a figure's wording allows. */
export function intervalOf(figure: ClaimFigure): Interval {
  return widen(figure.low, figure.high, figure.step, figure.qualifier);
}

/** Worth of a value's last digit that is not a zero, in base units. */
function stepOf(value: number): number {
  // Most are millions and more.
  let step = value % 1e6 === 0 ? 1e6 : 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return value % 1 === 0 ? step : 0.1;
}

/** The amounts that a ledger value stands for. */
export function factInterval(value: number, qualifier: Qualifier): Interval {
  const limit = qualifier === 'exact' ? FACT_EXACT : APPROX / 2;
  const slack = Math.min(stepOf(value) / 2, Math.abs(value) * limit);
  const high = qualifier === 'at_least' ? value * 1.04 : value + slack;
  return { low: value - slack, high };
}

const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** The coarser precision of the two decides; they do not add up. */
const agree = (figure: ClaimFigure, claimed: Interval, value: number, held: Interval): boolean =>
  overlap(claimed, { low: value, high: value }) || overlap({ low: figure.low, high: figure.high }, held);

/** Whether a unit is a currency's ISO 4217 code. */
export const isCurrency = (unit: string): boolean => unit === 'USD' || (unit.length === 3 && /^[A-Z]{3}$/.test(unit));

/** Units of `currency` for one US dollar on `date`: the ledger's rate nearest to it. */
export function rateOn(index: LedgerIndex, currency: string, date: PartialDate): number | undefined {
  if (currency === 'USD') return 1;
  let found: number | undefined;
  for (const rate of index.rates(currency)) {
    if (found !== undefined && rate.month > date) break;
    found = rate.perUsd;
  }
  return found;
}

export type MatchResult = 'same' | 'near' | 'different';

/**
 * Compares a figure with one ledger value. `near` means that the rates are too coarse to tell: neither a
 * match nor a conflict may rest on it. A bare number counts as the fact's currency.
 */
export function compareValue(figure: ClaimFigure, value: number, fact: Fact, index: LedgerIndex, asOf: PartialDate): MatchResult {
  const same = figure.unit === fact.unit || (figure.unit === 'count' && !figure.unitStated);
  if (same && value > 0 && (figure.low > value * BEYOND || figure.high * BEYOND < value)) return 'different';
  const claimed = intervalOf(figure);
  const held = factInterval(value, fact.qualifier);
  if (same) return agree(figure, claimed, value, held) ? 'same' : 'different';
  if (!isCurrency(figure.unit) || !isCurrency(fact.unit)) return 'different';
  let result: MatchResult = 'different';
  for (const date of [fact.validFrom, asOf]) {
    const from = rateOn(index, figure.unit, date);
    const to = rateOn(index, fact.unit, date);
    if (from === undefined || to === undefined) return 'near';
    const scaled = { low: (claimed.low / from) * to, high: (claimed.high / from) * to };
    if (overlap({ low: scaled.low * (1 - RATE_MATCH), high: scaled.high * (1 + RATE_MATCH) }, held)) return 'same';
    if (overlap({ low: scaled.low * (1 - RATE_CONFLICT), high: scaled.high * (1 + RATE_CONFLICT) }, held)) result = 'near';
  }
  return result;
}

/** Compares a figure with a fact: its value and the values accepted for it. */
export function compareFact(figure: ClaimFigure, fact: Fact, index: LedgerIndex, asOf: PartialDate): MatchResult {
  let best = compareValue(figure, fact.value, fact, index, asOf);
  if (best === 'same') return best;
  for (const { value } of fact.accepted) {
    const result = compareValue(figure, value, fact, index, asOf);
    if (result === 'same') return result;
    if (result === 'near') best = result;
  }
  return best;
}

/** The same digits in another unit: "852 billion yuan" for 852 billion dollars. */
export function sameNumber(figure: ClaimFigure, fact: Fact): boolean {
  return figure.unit !== fact.unit && isCurrency(figure.unit) && isCurrency(fact.unit) && overlap(intervalOf(figure), factInterval(fact.value, fact.qualifier));
}
