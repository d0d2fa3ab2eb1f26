/**
 * What is said of a figure that no fact agrees with. Silence is the default: a conflict needs company, metric and
 * event (or "now") from explicit words, and no value of the ledger anywhere near.
 */
import { spanOf } from '../dates.ts';
import { isCurrency, rateOn, sameNumber } from '../match.ts';
import type { Claim, Fact, Verdict } from '../types.ts';
import { decided, unverified } from './answers.ts';
import { agrees, compared, distance, everComparable, heldOn, isCurrent, isDistinctive, isFarOff, isForeign, isNewsOf, isPaidByAll, isTheirs, isWithin, isWithinBound, slipOf, type Basis } from './comparing.ts';
import type { Hearing } from './events.ts';

/** Metrics of which no conflict is ever claimed: too many ways of counting, or a plan by nature. */
const NO_CONFLICT = new Set(['compute_commitment', 'revenue', 'users', 'subscribers', 'stake_value', 'guaranteed_return', 'enterprise_revenue_share', 'revenue_annual', 'ads_annualized_revenue', 'stake']);

/** A claim that agrees with none of the facts that it is held against. */
export function judgeMismatch(claim: Claim, facts: readonly Fact[], hearing: Hearing): Verdict {
  const { figure } = claim;
  const silent = unverified(claim, 'not-sure');
  if (!mayConflict(claim, facts, hearing)) return silent;
  const holds = whatHolds(claim, facts, hearing);
  const swapped = facts.filter((fact) => sameNumber(figure, fact));
  if (swapped.length > 0 && isTelling(claim)) return decided(claim, 'conflicting', 'unit-mismatch', [swapped.at(-1), ...holds]);
  if (!figure.unitStated || isNearAny(claim, facts, hearing)) return silent;
  const pace = isPaceOfYear(claim, facts);
  const known = isKnownOtherwise(claim, facts, hearing);
  if (!pace && known) return silent;
  const slips = facts.filter((fact) => slipOf(claim, fact) !== 0);
  // News of a round is about that round: "OpenAI raises $12.2 billion", on the day of 122.
  if (!pace && !slips.some((fact) => isNewsOf(fact, hearing) || isPaidByAll(claim, fact)) && !isSureOfEvent(claim, hearing)) return silent;
  if (slips.length === 0) {
    // "The case is worth no more than the $38 million that Musk donated": so far off, the words were misread.
    // What is known for the pace of a year was not.
    if (!(pace && known) && holds.every((fact) => isFarOff(claim, fact, hearing))) return silent;
    if (!hearing.events.of(claim) && mayBeNewer(claim, facts, hearing)) return unverified(claim, 'newer-than-ledger');
  }
  if (isCountedBetween(claim, facts, holds) || isPaidBetween(claim, facts, hearing) || holds.some((fact) => isWithinBound(claim, fact))) return silent;
  // Who says no must say what holds instead.
  if (holds.length === 0) return silent;
  // A round or a cheque in euros is some firm's of Europe more likely than the company's in the wrong currency.
  if (isForeign(claim) && !claim.metric?.startsWith('valuation')) return silent;
  return decided(claim, 'conflicting', isForeign(claim) ? 'currency-mismatch' : 'no-match', holds);
}

/** "It took in 122 billion rubles from Amazon, Nvidia and SoftBank": the digits of a round beside those who paid for it are no cheque, whatever the words say. */
export function asRound(claim: Claim, hearing: Hearing): Claim {
  if (claim.metric !== 'investor_commitment' || !claim.alternatives.includes('round_total')) return claim;
  const round: Claim = { ...claim, metric: 'round_total', metricCertainty: 'explicit' };
  return everComparable(round, hearing).some((fact) => isPaidByAll(round, fact) && (slipOf(round, fact) !== 0 || sameNumber(round.figure, fact))) ? round : claim;
}

/** Whether the words leave no doubt whose figure it is and what it measures, in a unit that the facts have. */
function mayConflict(claim: Claim, facts: readonly Fact[], { events }: Hearing): boolean {
  const { metric = '', figure, entityCertainty, metricCertainty } = claim;
  if (entityCertainty !== 'explicit' || metricCertainty !== 'explicit' || NO_CONFLICT.has(metric)) return false;
  if (!facts.every(({ unit }) => unit === figure.unit || (isCurrency(unit) && isCurrency(figure.unit)))) return false;
  // On the secondary market it may be priced at anything.
  if (metric.startsWith('valuation') && claim.hints.includes('secondary')) return false;
  return metric !== 'stake_percent' || !events.tellsShare(claim);
}

/** A cheque of ten billion yen is somebody's small one, and a round of ten billion is any company's. */
function isTelling(claim: Claim): boolean {
  const { metric = '', figure, parties } = claim;
  return metric.startsWith('valuation') || (metric === 'investor_commitment' ? parties.length > 0 : isDistinctive({ ...claim, figure: { ...figure, unit: 'USD' } }));
}

/** Without an event, an amount in another currency may mean any day's. */
function isNearAny(claim: Claim, facts: readonly Fact[], hearing: Hearing): boolean {
  const near = isForeign(claim) && !hearing.events.of(claim) ? everComparable(claim, hearing) : facts;
  return near.some((fact) => compared(claim, fact, hearing) !== 'different');
}

/** "$24 billion a month", "monthly revenue of $20 billion": beyond what any month to come may bring, it is the pace of a year. */
const isPaceOfYear = ({ figure, metric, date }: Claim, facts: readonly Fact[]): boolean => metric === 'revenue_monthly' && (figure.per === 'month' || !date) && facts.every(({ value }) => figure.low > value * NEWER_TO);

/** Between two values that were counted, users grew past any other. */
const isCountedBetween = (claim: Claim, facts: readonly Fact[], holds: readonly Fact[]): boolean =>
  claim.metric === 'weekly_active_users' && !holds.some((fact) => slipOf(claim, fact) !== 0) && facts.some(({ value }) => value < claim.figure.low) && facts.some(({ value }) => value > claim.figure.high);

/** "SoftBank has put in $54.6 billion": between two sums that the ledger has, what had been paid when some instalments were. */
function isPaidBetween({ figure }: Claim, facts: readonly Fact[], { index }: Basis): boolean {
  return facts.some((former) => {
    const whole = (index.successor(former.id)?.value ?? 0) - former.value;
    let sum = former.value;
    return facts.some(({ value, validFrom }) => validFrom > former.validFrom && value < whole && isWithin(figure, (sum += value)));
  });
}

/** A state that the ledger does not know yet lies within these factors of the newest that it knows. */
const NEWER_FROM = 0.5;
const NEWER_TO = 3;

/** Whether the text may tell of a day that the ledger does not know yet. */
function mayBeNewer({ date, past, figure, metric = '' }: Claim, facts: readonly Fact[], { index, asOf, published }: Basis): boolean {
  const known = index.ledger.asOf;
  const written = spanOf(published ?? asOf)?.to ?? asOf;
  const newer = date === undefined ? written > known : date.from > known || (date.to > known && written > known);
  if (past || !newer) return false;
  const newest = facts.at(-1);
  const rate = newest && isCurrency(figure.unit) ? rateOn(index, figure.unit, asOf) : 1;
  if (index.metric(metric)?.kind !== 'state' || !newest || rate === undefined) return true;
  return figure.high / rate >= newest.value * NEWER_FROM && figure.low / rate <= newest.value * NEWER_TO;
}

/** The value is one that the ledger knows for something else of this company: the words were misread more likely than the number is wrong. */
function isKnownOtherwise(claim: Claim, facts: readonly Fact[], basis: Basis): boolean {
  const family = new Set([...facts.map((f) => f.metric), claim.metric]);
  // "Microsoft holds 27 %, the foundation 26 %": the other share is another holder's.
  const others = (fact: Fact): boolean => (claim.metric === 'stake_percent' ? fact.metric === claim.metric : !family.has(fact.metric));
  const related = (fact: Fact): boolean => claim.metric !== 'investor_commitment' || claim.parties.length === 0 || isTheirs(claim, fact);
  return basis.index.factsAbout(claim.entity ?? '').some((fact) => fact.unit === claim.figure.unit && others(fact) && related(fact) && agrees(claim, fact, basis));
}

function isSureOfEvent(claim: Claim, { events }: Hearing): boolean {
  switch (claim.metric) {
    case 'valuation':
    case 'valuation_pre':
    case 'valuation_post':
    case 'weekly_active_users':
    case 'cumulative_raised':
    case 'credit_facility':
      // No value of any day comes near, so the day does not matter.
      return true;
    case 'investor_commitment':
    case 'stake_percent':
      return claim.parties.length > 0;
    default:
      // "For $1.1 billion in stock": shares pay for much else than what their holders sell.
      if (claim.metric === 'tender_offer' && !claim.hints.includes('tender')) return false;
      return claim.present || claim.date !== undefined || events.of(claim) !== undefined;
  }
}

/** What the ledger holds where the claim stands: of its event, of its date, or newest. */
function whatHolds(claim: Claim, facts: readonly Fact[], hearing: Hearing): Fact[] {
  const { date, present, metric = '' } = claim;
  const { index, events } = hearing;
  const event = events.of(claim);
  const ofEvent = event ? facts.filter((f) => f.event === event.id) : [];
  if (ofEvent.length > 0) return ofEvent.slice(0, 3);
  const ofDate = date && !present ? facts.filter((f) => heldOn(f, date)) : [];
  // What began nearest that day says most.
  if (ofDate.length > 0) return ofDate.slice(-3).sort((a, b) => distance(a, claim) - distance(b, claim));
  const current = facts.filter((f) => (isCurrent(f, hearing) || metric === 'valuation_pre') && !index.successor(f.id));
  // Of cheques and their parts, the whole says most; of states, the newest.
  return (index.metric(metric)?.kind === 'event' ? current.toSorted((a, b) => a.value - b.value) : current).slice(-3).reverse();
}
