/** One claim beside the ledger: a statement of the first measure by which it agrees with a fact, or a mismatch. */
import { sameNumber } from '../match.ts';
import type { Claim, Fact, LedgerEvent, Metric, ReasonCode, Verdict } from '../types.ts';
import { decided, unverified } from './answers.ts';
import { compared, distance, everComparable, heldOn, holdsYearLater, isCurrent, isDistinctive, isForeign, isHeld, isWide, isWithin, successors, tooEarly, type Basis } from './comparing.ts';
import type { Hearing } from './events.ts';
import { asRound, judgeMismatch } from './mismatch.ts';
import { candidates, datedReading, isOfSupplier, matchesOf, priceOf, readingsOf } from './readings.ts';

/** Judges one claim of those that are heard. */
export function judgeClaim(claim: Claim, hearing: Hearing): Verdict {
  const { index } = hearing;
  const reason = reasonNotToJudge(claim, hearing);
  if (reason) return unverified(claim, reason);
  for (const metric of readingsOf(claim, hearing)) {
    const verdict = judgeAs(metric, claim, hearing);
    if (verdict) return verdict;
  }
  // A share sale is told by its price.
  if (claim.metric === undefined || claim.metric === 'tender_offer' || claim.metricCertainty === 'inferred') {
    const dated = datedReading(claim, hearing);
    if (dated) return { ...decided(claim, 'consistent', index.metric(dated.metric)?.kind === 'event' ? 'event-match' : 'state-then', [dated.fact]), metric: dated.metric };
  }
  const priced = priceOf(claim, hearing);
  if (priced) return { ...decided(claim, 'consistent', 'event-match', [priced]), metric: 'valuation' };
  if (claim.metric === undefined) return unverified(claim, 'no-metric');
  if (!index.metric(claim.metric)?.judged) return unverified(claim, 'not-funding');
  const told = asRound(claim, hearing);
  const facts = candidates(told, hearing);
  return facts.length === 0 ? unverified(claim, 'no-facts') : judgeMismatch(told, facts, hearing);
}

function reasonNotToJudge(claim: Claim, { index, asOf }: Basis): ReasonCode | undefined {
  if (claim.unjudged) return claim.unjudged;
  const entity = claim.entity === undefined ? undefined : index.entity(claim.entity);
  if (!entity) return 'no-subject';
  if (entity.role !== 'subject') return 'other-subject';
  if (isVague(claim)) return 'not-sure';
  if (isPaidInShares(claim)) return 'not-funding';
  // "2027: $100 billion".
  return claim.date && claim.metric === undefined && claim.date.from > asOf ? 'planned' : undefined;
}

/** "OpenAI took over a maker of tools for $300 million in stock", "gave its engineers $1.5 billion in stock": shares that pay for a company, or for work, are not sold by their holders. */
const isPaidInShares = ({ metric, hints, parties }: Claim): boolean => metric === 'tender_offer' && parties.length === 0 && hints.includes('acquisition') && !hints.includes('tender');

/** An amount in another currency comes near something of anybody's, so it must be plain whose it is. */
const isVague = (claim: Claim): boolean => isForeign(claim) && (claim.entityCertainty !== 'explicit' || (claim.metric === 'investor_commitment' && claim.parties.length === 0));

/**
 * "It signed with OpenAI. The market value is $500 billion": what is traded is another's, where no name says whose it is; and so is an old value
 * where somebody else stands near, "Nvidia's shares rose, and its market value". A sale or a round names its own price.
 */
function isOfListed(metric: Metric, { verdict, rule }: Verdict, { entityCertainty, hints, parties, metric: told }: Claim): boolean {
  if (!hints.includes('listed') || told === 'tender_offer' || !OF_LISTED.test(metric)) return false;
  return entityCertainty === 'inferred' ? rule !== 'event-match' : verdict === 'outdated' && parties.length > 0 && metric === 'valuation';
}

/** What listed companies are measured by, too. */
const OF_LISTED = /^(?:valuation|revenue|round)/;

/** The verdict on a claim as a statement of `metric`; undefined where it is no such statement. */
function judgeAs(metric: Metric, claim: Claim, hearing: Hearing): Verdict | undefined {
  const info = hearing.index.metric(metric);
  if (!info?.judged) return undefined;
  const own = metric === claim.metric;
  // What is earned in a year is told of a pace by the same words.
  const untold = !own && !claim.alternatives.includes(metric) && metric !== 'revenue_annualized';
  // What only the amount suggests is nobody's in particular.
  const suggested = untold && !metric.endsWith('_commitment');
  const reading = own ? claim : { ...claim, metric, parties: suggested ? [] : claim.parties };
  // "At a valuation of 852 billion yuan" is no round of 122 billion dollars.
  if (!own && claim.metricCertainty === 'explicit' && isForeign(claim) && everComparable(claim, hearing).some((fact) => sameNumber(claim.figure, fact))) return undefined;
  const matches = matchesOf(claim, reading, untold, hearing);
  // Without words of its own, an amount speaks only for a value that the ledger holds itself; so does "more than 30 %" of nobody in particular.
  const bare = (suggested && claim.metric !== 'tender_offer') || claim.metric === undefined || (metric === 'stake_percent' && claim.figure.qualifier === 'at_least' && claim.parties.length === 0);
  if (matches.length === 0 || (bare && (isWide(claim.figure) || !matches.some((fact) => isHeld(claim, fact, hearing))))) return undefined;
  if (isTooCoarse(reading, matches, hearing) || isDoubtful(reading, matches, hearing)) return unverified(claim, 'not-sure', matches);
  const sold = claim.metric === 'tender_offer' && metric === 'valuation' && !claim.present ? matches.find((fact) => fact.metric === 'valuation_secondary') : undefined;
  if (sold) return { ...decided(claim, 'consistent', 'event-match', [sold]), metric };
  // Pre-money belongs to its round for ever, like the round's size.
  const verdict = info.kind === 'event' || metric === 'valuation_pre' ? judgeEvent(reading, matches, hearing) : judgeState(reading, matches, hearing);
  if (isOfListed(metric, verdict, claim)) return undefined;
  if (verdict.verdict === 'outdated') {
    // "It promises more than $280 billion": a bound without a word of its own is no old value.
    if (bare && claim.figure.qualifier !== 'exact') return undefined;
    // "A single customer, OpenAI, accounts for $300 billion of Oracle's backlog", where another place has the amount as a value.
    if (metric === 'valuation' && isOfSupplier(claim, hearing)) return undefined;
    // "The group expects to hold about 13 %. It has a market value of $130 billion": nobody's share.
    if (metric === 'stake_value' && reading.parties.length === 0 && !matches.some(({ parties }) => hearing.events.tellsShare({ ...claim, parties }))) return undefined;
    // "A supplier of OpenAI raised $1 billion" is no old valuation of a billion, nor "the venture is worth $10 billion" old revenue.
    if (!own && !claim.metric?.startsWith('revenue') && claim.metricCertainty === 'explicit' && claim.entityCertainty === 'inferred' && !isDistinctive(claim)) return undefined;
  }
  return own ? verdict : { ...verdict, metric };
}

/** A converted amount that fits what has been replaced, and almost fits what holds, says nothing of either. */
function isTooCoarse(claim: Claim, matches: readonly Fact[], hearing: Hearing): boolean {
  if (!isForeign(claim) || claim.date || claim.past || hearing.events.of(claim) || matches.some((fact) => isCurrent(fact, hearing))) return false;
  return everComparable(claim, hearing).some((fact) => isCurrent(fact, hearing) && compared(claim, fact, hearing) === 'near');
}

/** "€730 billion" is about $852 billion, but has the digits of the $730 billion before the money: which one is meant, nobody knows. */
function isDoubtful(claim: Claim, matches: readonly Fact[], basis: Basis): boolean {
  if (!isForeign(claim)) return false;
  const alike = everComparable(claim, basis).filter((fact) => sameNumber(claim.figure, fact));
  return alike.length > 0 && !alike.some((fact) => matches.includes(fact));
}

function judgeEvent(claim: Claim, matches: readonly Fact[], hearing: Hearing): Verdict {
  const { index, asOf, events } = hearing;
  const possible = matches.filter((fact) => !tooEarly(fact, claim, hearing));
  if (possible.length === 0) return unverified(claim, 'not-sure', matches);
  const event = events.of(claim);
  const byEvent = (a: Fact, b: Fact): number => Number(b.event === event?.id) - Number(a.event === event?.id) || distance(a, claim) - distance(b, claim);
  const current = possible.filter((fact) => isCurrent(fact, hearing) || claim.metric === 'valuation_pre').sort(byEvent);
  const later = current[0] && (laterYear(claim, current[0], hearing) ?? laterEvent(claim, current[0], hearing));
  if (later) return decided(claim, 'outdated', 'event-replaced', [current[0], ...later]);
  if (current[0]) return decided(claim, 'consistent', 'event-match', current.slice(0, 3));
  const replaced = [...possible].sort(byEvent)[0] as Fact;
  const after = successors(replaced, hearing);
  // "$6.6 billion out of $10.3 billion", "sold $6.6 billion of shares. The limit was $10.3 billion": who tells what came of it knows that it was a stage.
  const beside = after.some((fact) => events.tellsBeside(claim, fact));
  const placed = beside || (!claim.present && (claim.past || claim.hints.some((h) => index.event(replaced.event)?.hints.includes(h) && h === 'first-close') || (claim.date !== undefined && claim.date.to <= (replaced.validTo ?? asOf))));
  return placed ? decided(claim, 'consistent', 'event-stage', [replaced, ...after]) : decided(claim, 'outdated', 'event-replaced', [replaced, ...after]);
}

/** "Today it takes in $3.7 billion a year": later years than the one that brought so much, where words say that it is so now. */
function laterYear({ present, date, entity = '' }: Claim, { metric, validFrom }: Fact, { index, asOf }: Basis): Fact[] | undefined {
  const later = present && !date && metric === 'revenue_annual' ? index.factsOf(entity, metric).filter((fact) => fact.validFrom > validFrom && fact.validFrom <= asOf) : [];
  return later.length > 0 ? later : undefined;
}

/** "OpenAI's latest round brought $6.6 billion": what followed that event, where words say that nothing did; but "closes its latest round" is news of its day, as is all that has a date, and a sale "at the price of the last round" is another matter. */
function laterEvent(claim: Claim, { metric, validFrom }: Fact, hearing: Hearing): Fact[] | undefined {
  const { index, asOf, events } = hearing;
  if (claim.date || metric !== claim.metric || metric === 'investor_commitment' || (metric === 'tender_offer' && !claim.hints.includes('tender')) || !claim.hints.includes('latest') || claim.hints.includes('former') || claim.hints.includes('final-close')) return undefined;
  const later = index.factsOf(claim.entity ?? '', metric).findLast((fact) => fact.validFrom <= asOf && isCurrent(fact, hearing));
  return later && later.validFrom > validFrom && !events.tells(claim.sentence, later) ? [later] : undefined;
}

function judgeState(claim: Claim, matches: readonly Fact[], hearing: Hearing): Verdict {
  const { index, events } = hearing;
  const { date } = claim;
  const newest = matches.filter((fact) => isCurrent(fact, hearing) && !index.successor(fact.id) && !laterYear(claim, fact, hearing));
  const fitting = newest.filter((fact) => !tooEarly(fact, claim, hearing));
  if (fitting.length > 0) return decided(claim, 'consistent', 'state-newest', fitting);
  const former = matches.filter((fact) => !newest.includes(fact));
  if (former.length === 0) return unverified(claim, 'not-sure', matches);
  // "As of 2026": what reaches up to today places nothing in the past.
  const then = date && (date.to < hearing.asOf || claim.past) ? former.filter((fact) => heldOn(fact, date)) : [];
  const latest = former.at(-1) as Fact;
  const current = laterYear(claim, latest, hearing) ?? successors(latest, hearing);
  if (claim.present) return decided(claim, 'outdated', 'state-replaced', [latest, ...current]);
  if (then.length > 0) return decided(claim, 'consistent', 'state-then', then);
  const event = events.of(claim);
  // "The share sale that valued it at $80 billion": a sale is told by its price alone, too.
  const ofEvent = former.filter((fact) => fact.event === event?.id || isBefore(fact, event, hearing) || (fact.metric === 'valuation_secondary' && claim.hints.includes('tender')));
  if (ofEvent.length > 0) return decided(claim, 'consistent', 'event-match', ofEvent);
  if (date && former.every((fact) => tooEarly(fact, claim, hearing) || holdsYearLater(fact, date))) return unverified(claim, 'not-sure', former);
  // "It will be above $20 billion, and hundreds of billions by 2030": what is told of a day to come is no old value.
  if (date && date.from > hearing.asOf) return unverified(claim, 'planned', former);
  // "Up from $300 billion in the spring": whichever spring that was, it is not told of today.
  if (claim.past) return date ? unverified(claim, 'not-sure', former) : decided(claim, 'consistent', 'state-then', [latest]);
  // "So $19.8 billion of it has one price tag": more precise than what was "about $20 billion".
  if (!latest.accepted.some(({ value }) => isWithin(claim.figure, value)) && !isWithin(claim.figure, latest.value) && !isForeign(claim)) return unverified(claim, 'not-sure', former);
  return decided(claim, 'outdated', 'state-replaced', [latest, ...current]);
}

/** "$122 billion at a $730 billion valuation": what the company was worth before a round is so however far the round went on. */
const isBefore = ({ entity, metric, event }: Fact, told: LedgerEvent | undefined, hearing: Hearing): boolean =>
  told !== undefined && metric === 'valuation_pre' && hearing.index.factsOf(entity, 'round_total').some((round) => round.event === event && successors(round, hearing).some((next) => next.event === told.id));
