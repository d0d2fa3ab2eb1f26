/** What a claim's figure may measure beside what its words say, and the facts that it is then held against. */
import { compareValue, isCurrency } from '../match.ts';
import type { Claim, Fact, Metric } from '../types.ts';
import { agrees, beganOn, DAYS_OF_MONTH, everComparable, heldOn, isDistinctive, isForeign, isTheirs, PRECISE, shift, significant, type Basis } from './comparing.ts';
import type { Hearing } from './events.ts';

/** What the figure may measure, in the order in which it is tried; the first that fits the ledger explains it. */
export function readingsOf(claim: Claim, hearing: Hearing): Metric[] {
  // A total is nobody's cheque, and a cheque is somebody's.
  const { metric: told, metricCertainty, alternatives, parties } = claim;
  const readings: Metric[] = told === undefined ? [] : [told];
  const add = (metric: Metric): void => {
    if (!readings.includes(metric)) readings.push(metric);
  };
  // "13 % of its revenue comes from ads" is no stake.
  const isOfRevenue = told === 'enterprise_revenue_share' && metricCertainty === 'explicit';
  for (const metric of alternatives) {
    if (metric === 'stake_percent' ? !isOfRevenue : metric !== 'investor_commitment' || (parties.length > 0 && told !== 'cumulative_raised')) add(metric);
  }
  // Who buys shares puts in money.
  if (told === 'tender_offer' && parties.length > 0) add('investor_commitment');
  // "OpenAI's agreement with AWS is for $38 billion": with who puts nothing in, it is what the company pays.
  if (isOfSupplier(claim, hearing)) add('compute_commitment');
  // "$3 billion of the $122 billion came from individuals".
  if ((told === 'investor_commitment' && hearing.events.tellsCheques(claim)) || told === 'retail_commitment') add('round_total');
  // "OpenAI has raised $180 billion": so much has no round.
  if (told === 'round_total' && claim.figure.low >= LEAST_TOTAL && !claim.present && !isForeign(claim) && significant(claim.figure) >= 10) add('cumulative_raised');
  // "Annual revenue of $50 billion", of no year, may be at the pace of today.
  if (told === 'revenue_annual' && claim.date === undefined && claim.entityCertainty === 'explicit') add('revenue_annualized');
  if (isDistinctive(claim)) {
    // A share sale is told by its price, and a round as all that was raised; whatever else is plain stays what it is.
    if (metricCertainty === 'inferred' || told === 'cumulative_raised') add('round_total');
    if (metricCertainty === 'inferred' || told === 'tender_offer') add('valuation');
  }
  return readings;
}

/** All that was ever raised is more than this, and told of a round by its verb alone. */
const LEAST_TOTAL = 5e10;

/** Whether the claim's parties are paid by the company, and put nothing in; "Oracle has invested $300 billion in OpenAI" says that they did. */
export function isOfSupplier(claim: Claim, { index }: Basis): boolean {
  const { metric, metricCertainty, entity = '', parties, hints } = claim;
  const isOpen = metric === 'investor_commitment' ? !hints.includes('invested') : metric === 'valuation' && metricCertainty === 'inferred';
  if (parties.length === 0 || (metric !== undefined && metric !== 'tender_offer' && !isOpen)) return false;
  const have = (kind: Metric): boolean => index.factsOf(entity, kind).some((fact) => isTheirs(claim, fact));
  return have('compute_commitment') && !have('investor_commitment');
}

/** Facts that the claim can be compared with: of its company and metric, and of its parties where it names them. */
export function candidates(claim: Claim, hearing: Hearing): readonly Fact[] {
  const { entity = '', metric = '', date, parties, hints, modality } = claim;
  const { index } = hearing;
  const all = everComparable(claim, hearing);
  // "It signed a letter of intent and may invest another $30 billion": of what is no more than intended, only the letter is on record.
  const facts = modality === 'stated' || metric === 'compute_commitment' || !hints.includes(LETTER) ? all : all.filter(({ event }) => index.event(event)?.hints.includes(LETTER));
  const theirs = (fact: Fact): boolean => isTheirs(claim, fact);
  if (parties.length > 0) {
    if (metric === 'investor_commitment' || metric.startsWith('stake_')) return facts.filter(theirs);
    // "Nvidia's insiders sold shares worth $1.5 billion": a sale with its buyers is not that of others.
    if (metric === 'tender_offer') return facts.filter(({ event }) => facts.some((other) => other.event === event && theirs(other)));
    // "Corporate round, $10 billion, Microsoft": a round of one investor is that one's commitment.
    if (metric === 'round_total') return [...facts, ...index.factsOf(entity, 'investor_commitment').filter(theirs)];
  }
  // "2019 | $1B": a timeline does not say that all of it was one investor's.
  if (date && metric === 'round_total') return [...facts, ...index.factsOf(entity, 'investor_commitment').filter((fact) => beganOn(fact, date) && !facts.some(({ event }) => event === fact.event))];
  // A contract is somebody's, or part of a venture that the text names.
  const known = metric === 'compute_commitment' ? facts.filter((f) => f.parties.length === 0 || theirs(f) || index.event(f.event)?.hints.some((h) => hints.includes(h))) : facts;
  return isForeign(claim) ? timely(claim, known, hearing) : known;
}

const LETTER = 'letter-of-intent';

function timely(claim: Claim, facts: readonly Fact[], { events }: Hearing): readonly Fact[] {
  const event = events.of(claim);
  const ofEvent = event ? facts.filter((f) => f.event === event.id) : [];
  if (ofEvent.length > 0) return ofEvent;
  const { date } = claim;
  return facts.filter((fact) => (date ? heldOn(fact, date) : fact.validTo === undefined));
}

/** The facts that a claim agrees with as a statement of `reading.metric`; `untold` where its words say nothing of that measure. */
export function matchesOf(claim: Claim, reading: Claim, untold: boolean, hearing: Hearing): readonly Fact[] {
  return candidates(reading, hearing).filter((fact) => agrees(claim, fact, hearing) && !(untold && isOfVenture(fact)) && !isOldYear(claim, fact) && (hearing.events.tellsCheques(claim, fact) || !isKnownCheque(claim, reading, fact, hearing)));
}

/** "Oracle's orders swelled to more than $455 billion": a venture of several is no contract of one, unless the words speak of it. */
const isOfVenture = ({ metric, parties }: Fact): boolean => metric === 'compute_commitment' && parties.length > 2;

/** "Thrive put $6.6 billion of its own into the round": the size of a round is not the cheque of one whose cheque is known. */
function isKnownCheque(claim: Claim, reading: Claim, { metric, event, entity, parties }: Fact, { index }: Basis): boolean {
  if (reading.metric !== 'round_total' || metric !== 'round_total' || claim.metric !== 'investor_commitment' || claim.metricCertainty !== 'explicit' || claim.parties.length !== 1) return false;
  const [party] = claim.parties as [string];
  // "Nvidia invested $40 billion": nor of one who had no part in it.
  return (parties.length > 0 && !parties.includes(party)) || index.factsOf(entity, 'investor_commitment').some((cheque) => cheque.event === event && cheque.parties.includes(party));
}

/** "In July it took in more than $3.3 billion": what a year long past brought is not told of a later month. */
function isOldYear({ date }: Claim, { metric, validFrom }: Fact): boolean {
  return metric === 'revenue_annual' && date !== undefined && date.to <= shift(date.from, DAYS_OF_MONTH) && date.from > shift(validFrom, DAYS_OF_YEAR);
}

const DAYS_OF_YEAR = 365;

/** What an amount beside a date alone may be, as in a timeline: "Mar 2025: $40B @ $300B". */
const DATED = ['round_total', 'valuation', 'valuation_pre', 'tender_offer', 'investor_commitment'];

/** The fact of the very days that a date tells, where measure and value leave but one; nothing in the words says what the amount is. */
export function datedReading(claim: Claim, basis: Basis): { metric: Metric; fact: Fact } | undefined {
  const { date, figure } = claim;
  if (!date || (figure.unitStated && !isCurrency(figure.unit))) return undefined;
  const year = shift(date.from, DAYS_OF_MONTH) < date.to;
  // Of a whole year only its revenue is told, and only in digits that nothing else has.
  if (year && (significant(figure) < PRECISE || date.from.slice(0, 4) !== date.to.slice(0, 4))) return undefined;
  for (const metric of year ? ['revenue_annual'] : DATED) {
    const fact = everComparable({ ...claim, metric }, basis).find((each) => (metric !== 'investor_commitment' || isTheirs(claim, each)) && beganOn(each, date) && agrees(claim, each, basis));
    if (fact) return { metric, fact };
  }
  return undefined;
}

/** "Primary round, $6.6B, $157B": beside the size of a round, or of a share sale, stands its price; "earlier, in the round led by SoftBank, it was $300 billion": so it does beside who paid for it. */
export function priceOf(claim: Claim, { index, asOf, events }: Hearing): Fact | undefined {
  const { metric, entity = '', parties, past, alternatives } = claim;
  const isOfCheque = metric === 'investor_commitment' && alternatives.includes('round_total');
  if (metric !== undefined && metric !== 'round_total' && metric !== 'tender_offer' && !isOfCheque) return undefined;
  const own = isOfCheque ? undefined : events.of(claim);
  const isPaid = ({ event }: Fact): boolean => index.factsOf(entity, 'investor_commitment').some((cheque) => cheque.event === event && isTheirs(claim, cheque));
  const isPrice = own ? ({ event }: Fact) => event === own.id : past && parties.length === 1 ? isPaid : undefined;
  return isPrice && index.comparableWith(entity, 'valuation').find((fact) => isPrice(fact) && compareValue(claim.figure, fact.value, fact, index, asOf) === 'same');
}
