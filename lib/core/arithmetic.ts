/**
 * Sums that the ledger's own values make: they show why two figures of one deal are both right. A sum is
 * told only when it comes out to the last written digit.
 */
import { formatAmount, formatQuantity, type Wording } from './format.ts';
import type { LedgerIndex } from './ledger-index.ts';
import type { Fact } from './types.ts';

/** More parts than any deal has; bounds the search. */
const MOST_PARTS = 12;

const money = (fact: Fact, wording: Wording): string => formatAmount(fact.value, fact.unit, wording);

/** Worth of a value's last digit that is not a zero: 1e9 for 122e9, 0.1 for 17.5. */
function lastDigit(value: number): number {
  const [, fraction] = String(value).split('.');
  if (fraction !== undefined) return 10 ** -fraction.length;
  let worth = 1;
  while (worth < value && value % (worth * 10) === 0) worth *= 10;
  return worth;
}

/** Whether the values make the total, as exactly as the least rounded of them is written. */
function addsUp(values: readonly number[], total: number): boolean {
  const finest = Math.min(...[...values, total].map(lastDigit));
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - total) < finest / 2;
}

function sumLine(parts: readonly Fact[], total: Fact, wording: Wording): string {
  return `${parts.map((part) => money(part, wording)).join(' + ')} = ${money(total, wording)}`;
}

/**
 * Lines of arithmetic that explain facts: pre-money + round = post-money, parts of a round, parts of one
 * investor's commitment, month x 12, share x valuation. At most `most` lines, none twice.
 */
export function arithmeticOf(facts: readonly Fact[], index: LedgerIndex, wording: Wording, most = 4): string[] {
  const lines = new Set<string>();
  const rounds = new Set<Fact>();
  for (const fact of facts) for (const round of roundsAround(fact, index)) rounds.add(round);
  for (const round of [...rounds].toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    const line = postMoney(round, index, wording);
    if (line !== undefined) lines.add(line);
  }
  for (const fact of facts) {
    for (const line of [roundParts(fact, index, wording), commitmentParts(fact, index, wording), yearOfMonths(fact, index, wording), shareOfValuation(fact, index, wording)]) {
      if (line !== undefined) lines.add(line);
    }
  }
  return [...lines].slice(0, most);
}

const ofEvent = (fact: Fact, metric: string, index: LedgerIndex): Fact[] => index.factsOf(fact.entity, metric).filter((f) => f.event === fact.event);

function predecessor(fact: Fact, index: LedgerIndex): Fact | undefined {
  return fact.supersedes === undefined ? undefined : index.fact(fact.supersedes);
}

/** The stages of the round that a fact belongs to, where it tells of a round's size or price. */
function roundsAround(fact: Fact, index: LedgerIndex): Fact[] {
  if (fact.metric !== 'round_total' && fact.metric !== 'valuation_pre' && fact.metric !== 'valuation_post') return [];
  return ofEvent(fact, 'round_total', index).flatMap((round) => [round, predecessor(round, index), index.successor(round.id)].filter((stage) => stage !== undefined));
}

/** "$730 billion + $122 billion = $852 billion": a later stage is priced like the first one. */
function postMoney(round: Fact, index: LedgerIndex, wording: Wording): string | undefined {
  const before = predecessor(round, index);
  const pre = ofEvent(round, 'valuation_pre', index)[0] ?? (before && ofEvent(before, 'valuation_pre', index)[0]);
  const post = ofEvent(round, 'valuation_post', index)[0];
  return pre && post && addsUp([pre.value, round.value], post.value) ? sumLine([pre, round], post, wording) : undefined;
}

/** One commitment of each investor: "$50 billion + $30 billion + $30 billion = $110 billion". */
function roundParts(round: Fact, index: LedgerIndex, wording: Wording): string | undefined {
  if (round.metric !== 'round_total') return undefined;
  const byParty = new Map<string, Fact[]>();
  for (const part of ofEvent(round, 'investor_commitment', index)) {
    if (part.value >= round.value) continue;
    const key = part.parties.join(' ');
    byParty.set(key, [...(byParty.get(key) ?? []), part]);
  }
  if (byParty.size < 2 || byParty.size > MOST_PARTS) return undefined;
  let choices: Fact[][] = [[]];
  for (const parts of byParty.values()) {
    choices = choices.flatMap((chosen) => parts.map((part) => [...chosen, part])).filter((chosen) => chosen.reduce((sum, { value }) => sum + value, 0) <= round.value * 1.01);
  }
  const parts = choices.find((chosen) => addsUp(chosen.map((p) => p.value), round.value));
  return parts && sumLine(parts.toSorted((a, b) => b.value - a.value), round, wording);
}

/** Payments or parts of one investor's commitment: "$15 billion + $35 billion = $50 billion". */
function commitmentParts(whole: Fact, index: LedgerIndex, wording: Wording): string | undefined {
  if (whole.metric !== 'investor_commitment' || whole.qualifier === 'approx') return undefined;
  const parts = ofEvent(whole, whole.metric, index)
    .filter((part) => part.value < whole.value && part.parties.join(' ') === whole.parties.join(' '))
    .slice(0, MOST_PARTS);
  const sets = subsets(parts).filter((set) => set.length > 1 && addsUp(set.map((p) => p.value), whole.value));
  const shortest = sets.toSorted((a, b) => a.length - b.length)[0];
  return shortest && sumLine(shortest.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.value - b.value)), whole, wording);
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

const overlap = (a: Fact, b: Fact): boolean => a.validFrom < (b.validTo ?? '9999') && b.validFrom < (a.validTo ?? '9999');

/** "$2 billion a month × 12 = $24 billion a year", where the ledger has that run-rate for the same time. */
function yearOfMonths(month: Fact, index: LedgerIndex, wording: Wording): string | undefined {
  if (month.metric !== 'revenue_monthly') return undefined;
  const year = month.value * 12;
  const runRate = index.factsOf(month.entity, 'revenue_annualized').find((f) => overlap(f, month) && [f.value, ...f.accepted.map((a) => a.value)].some((value) => addsUp([year], value)));
  if (!runRate) return undefined;
  const amount = (value: number, per: 'month' | 'year'): string => formatQuantity({ low: value, high: value, unit: month.unit, qualifier: 'exact', per }, wording);
  return `${amount(month.value, 'month')} × 12 = ${amount(year, 'year')}`;
}

const VALUATIONS = ['valuation_post', 'valuation_secondary', 'valuation_pre'];

/** "27% × $500 billion = $135 billion": what a stake is worth at the valuation of that day. */
function shareOfValuation(fact: Fact, index: LedgerIndex, wording: Wording): string | undefined {
  if (fact.metric !== 'stake_percent' && fact.metric !== 'stake_value') return undefined;
  const other = fact.metric === 'stake_percent' ? 'stake_value' : 'stake_percent';
  const sameHolder = index.factsOf(fact.entity, other).filter((f) => f.event === fact.event && f.parties.join(' ') === fact.parties.join(' '));
  const valuations = VALUATIONS.flatMap((metric) => index.factsOf(fact.entity, metric)).filter((v) => v.validFrom <= fact.validFrom && (v.validTo ?? '9999') > fact.validFrom);
  for (const held of sameHolder) {
    const [percent, worth] = fact.metric === 'stake_percent' ? [fact, held] : [held, fact];
    const priced = valuations.find((v) => addsUp([(v.value * percent.value) / 100], worth.value));
    if (priced) return `${formatAmount(percent.value, percent.unit, wording)} × ${money(priced, wording)} = ${money(worth, wording)}`;
  }
  return undefined;
}
