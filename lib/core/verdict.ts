/**
 * Claim x ledger -> verdict. A figure is judged as a reader would today: does the statement hold, as
 * stated? Silence is the default: `conflicting` needs company, metric and event (or "now") from explicit
 * words, and no value of the ledger anywhere near.
 */
import { crossCheck } from './cross-check.ts';
import { addDays, spanOf } from './dates.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { compareFact, compareValue, intervalOf, isCurrency, rateOn, sameNumber } from './match.ts';
import type { Claim, Fact, LedgerEvent, Metric, PartialDate, ReasonCode, RuleId, Verdict, VerdictKind } from './types.ts';

export interface JudgeOptions {
  /** The day of judgement, `YYYY-MM-DD`. */
  asOf: PartialDate;
  /** The day that the document says it was published. It never rescues a figure; explanations use it. */
  published?: PartialDate;
}

/** Days that were asked for: a ledger has some hundred, and each is compared with every claim. */
const shifted = new Map<string, string>();
const MOST_SHIFTED = 4_096;

/** The day so many days after another one, remembered. */
function shift(date: string, days: number): string {
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

/** Metrics of which no conflict is ever claimed: too many ways of counting, or a plan by nature. */
const NO_CONFLICT = new Set(['compute_commitment', 'revenue', 'users', 'subscribers', 'stake_value', 'guaranteed_return', 'enterprise_revenue_share', 'revenue_annual', 'ads_annualized_revenue', 'stake']);

/** Judges the claims of one document together: claims of one sentence explain each other's event. Answers in the same order. */
export function judgeClaims(claims: readonly Claim[], index: LedgerIndex, options: JudgeOptions): Verdict[] {
  const subject = subjectByFigures(claims, index, options);
  const told = withParts(subject === undefined ? claims : claims.map((claim) => withSubject(claim, subject)), index, options);
  const events = new EventFinder(told, index, options);
  const notes = crossCheck(told);
  const alone = sameSlips(told, told.map((claim) => judgeClaim(claim, index, options, events)), index, (claim) => judgeClaim(claim, index, options, events));
  const newest = new Set(told.flatMap((claim, i) => (alone[i]?.rule === 'state-newest' ? measureOf(claim) : [])));
  return told.map((claim, i) => {
    const own = alone[i] as Verdict;
    // "ChatGPT has 1.2 billion weekly users, far more than Wrtn (400 million)": beside the newest value of a measure, another one that no word places in the past or today is rather somebody else's.
    const verdict = isOpposed(own) && !claim.present && claim.parties.length === 0 && newest.has(measureOf(claim)) ? { ...unverified(claim, 'not-sure'), facts: own.facts } : own;
    const page = verdict.verdict === 'unverified' ? undefined : notes.get(claim.id);
    const read = claim.metric === claims[i]?.metric || verdict.verdict === 'unverified' ? verdict : { metric: claim.metric as Metric, ...verdict };
    return page ? { ...read, page } : read;
  });
}

/** Where one amount is a slip of scale, as in "a round of 1220 billion" of a machine's translation, others that are off by as much are, too, even where their own sentence does not name the company. */
function sameSlips(claims: readonly Claim[], verdicts: readonly Verdict[], index: LedgerIndex, judge: (claim: Claim) => Verdict): readonly Verdict[] {
  const slipsOf = (claim: Claim, { verdict, facts }: Verdict): number[] => (verdict === 'conflicting' ? facts.flatMap((id) => slipOf(claim, index.fact(id) as Fact) || []) : []);
  const slips = new Set(claims.flatMap((claim, i) => slipsOf(claim, verdicts[i] as Verdict)));
  if (slips.size === 0) return verdicts;
  return verdicts.map((own, i) => {
    if (own.reason !== 'not-sure') return own;
    const sure: Claim = { ...(claims[i] as Claim), entityCertainty: 'explicit' };
    const verdict = judge(sure);
    return slipsOf(sure, verdict).some((slip) => slips.has(slip)) ? verdict : own;
  });
}

/** Whether a verdict is one that an amount of somebody else would have, too. */
const isOpposed = ({ rule, verdict }: Verdict): boolean => rule === 'state-replaced' || verdict === 'conflicting';

/** What a claim measures, within its sentence; who is counted by the week is not always said twice. */
const measureOf = ({ sentence, entity, metric }: Claim): string => `${sentence} ${entity} ${metric?.replace('weekly_active_', '')}`;

/** So many figures that only one company has tell that company. */
const TELLING_FIGURES = 3;

/**
 * The company of a document that names none, such as a section of a longer page: several of its figures
 * agree with facts of that company in measure, value, and day or party.
 */
function subjectByFigures(claims: readonly Claim[], index: LedgerIndex, { asOf }: JudgeOptions): string | undefined {
  if (claims.length < TELLING_FIGURES || claims.some((claim) => claim.entity !== undefined)) return undefined;
  const open = claims.filter((claim) => claim.unjudged === 'no-subject' && (claim.date !== undefined || claim.parties.length > 0));
  return index.ledger.entities.find(({ id, role }) => {
    if (role !== 'subject') return false;
    const agreeing = open.flatMap((claim) => {
      const own = { ...claim, entity: id };
      if (claim.metricCertainty !== 'explicit') return datedReading(own, index, asOf)?.fact.id ?? [];
      const facts = everComparable(own, index).filter((fact) => compareFact(claim.figure, fact, index, asOf) === 'same');
      return facts.find((fact) => (claim.date ? heldOn(fact, claim.date) : isTheirs(claim, fact)))?.id ?? [];
    });
    return new Set(agreeing).size >= TELLING_FIGURES;
  })?.id;
}

/** A claim of a document that names no company, as one of `entity`; only inferred, so that it can't conflict. */
function withSubject(claim: Claim, entity: string): Claim {
  if (claim.unjudged !== 'no-subject') return claim;
  const { unjudged: _, ...open } = claim;
  return { ...open, entity, entityCertainty: 'inferred' };
}

/** So many parts, not all of them round, tell whose they are, even where nobody is named. */
const TELLING_PARTS = 3;

/**
 * "$15 billion went out in the first quarter, $13.7 billion in the second and $21.3 billion after June": amounts without
 * a measure of their own that stand together are somebody's payments, where each is, and so is their sum.
 */
function withParts(claims: readonly Claim[], index: LedgerIndex, { asOf }: JudgeOptions): readonly Claim[] {
  const isOpen = ({ figure, metric, unjudged }: Claim): boolean => unjudged === undefined && metric === undefined && figure.unit === 'USD' && figure.low === figure.high;
  const paid = new Map<Claim, Claim>();
  let last = 0;
  for (const [first, { figure, entity = '', sentence }] of claims.entries()) {
    if (first < last) continue;
    last = first;
    while (claims[last]?.sentence === sentence && isOpen(claims[last] as Claim)) last++;
    if (last - first < 2) continue;
    const parts = claims.slice(first, last);
    const total = parts.reduce((sum, part) => sum + part.figure.low, 0);
    const sum = { ...figure, low: total, high: total };
    const cheques = index.factsOf(entity, 'investor_commitment');
    const isPaid = ({ figure: part }: Claim, whole: Fact): boolean => cheques.some((fact) => fact !== whole && fact.event === whole.event && fact.parties.join() === whole.parties.join() && compareFact(part, fact, index, asOf) === 'same');
    const whole = cheques.find((fact) => compareFact(sum, fact, index, asOf) === 'same' && ((parts.length >= TELLING_PARTS && parts.some((part) => significant(part.figure) >= 100)) || claims.some((claim) => isTheirs(claim, fact))) && parts.every((part) => isPaid(part, fact)));
    if (!whole) continue;
    // "That is the full $50 billion."
    const next = claims[last];
    if (next && isOpen(next) && next.figure.low === total) parts.push(next);
    for (const part of parts) paid.set(part, { ...part, metric: 'investor_commitment', parties: whole.parties });
  }
  return paid.size === 0 ? claims : claims.map((claim) => paid.get(claim) ?? claim);
}

const unverified = (claim: Claim, reason: ReasonCode, facts: readonly Fact[] = []): Verdict => ({ claim: claim.id, verdict: 'unverified', reason, facts: facts.map((f) => f.id) });

const decided = (claim: Claim, verdict: Exclude<VerdictKind, 'unverified'>, rule: RuleId, facts: readonly (Fact | undefined)[]): Verdict => ({
  claim: claim.id,
  verdict,
  rule,
  facts: [...new Set(facts.flatMap((f) => (f ? [f.id] : [])))],
});

function judgeClaim(claim: Claim, index: LedgerIndex, options: JudgeOptions, events: EventFinder): Verdict {
  if (claim.unjudged) return unverified(claim, claim.unjudged);
  const entity = claim.entity === undefined ? undefined : index.entity(claim.entity);
  if (!entity) return unverified(claim, 'no-subject');
  if (entity.role !== 'subject') return unverified(claim, 'other-subject');
  if (isVague(claim)) return unverified(claim, 'not-sure');
  // "2027: $100 billion".
  if (claim.date && claim.metric === undefined && claim.date.from > options.asOf) return unverified(claim, 'planned');
  for (const metric of readingsOf(claim, index, events)) {
    const info = index.metric(metric);
    if (!info?.judged) continue;
    // What only the amount suggests is nobody's in particular.
    const untold = metric !== claim.metric && !claim.alternatives.includes(metric);
    const suggested = untold && !metric.endsWith('_commitment');
    const reading = metric === claim.metric ? claim : { ...claim, metric, parties: suggested ? [] : claim.parties };
    // "At a valuation of 852 billion yuan" is no round of 122 billion dollars.
    if (metric !== claim.metric && claim.metricCertainty === 'explicit' && isForeign(claim) && everComparable(claim, index).some((fact) => sameNumber(claim.figure, fact))) continue;
    const matches = candidates(reading, index, events).filter((fact) => compareFact(claim.figure, fact, index, options.asOf) === 'same' && !(untold && isOfVenture(fact)) && !isOldYear(claim, fact) && (events.tellsCheques(claim, fact) || !isKnownCheque(claim, metric, fact, index)));
    // Without words of its own, an amount speaks only for a value that the ledger holds itself; so does "more than 30 %" of nobody in particular.
    const bare = (suggested && claim.metric !== 'tender_offer') || claim.metric === undefined || (metric === 'stake_percent' && claim.figure.qualifier === 'at_least' && claim.parties.length === 0);
    const plain = { ...claim.figure, qualifier: 'exact' } as const;
    const isHeld = (fact: Fact): boolean => (isForeign(claim) ? compareValue(plain, fact.value, fact, index, options.asOf) === 'same' : isWithin(plain, fact.value));
    if (matches.length === 0 || (bare && (isWide(claim.figure) || !matches.some(isHeld)))) continue;
    if (isTooCoarse(reading, matches, index, options, events) || isDoubtful(reading, matches, index)) return unverified(claim, 'not-sure', matches);
    // Pre-money belongs to its round for ever, like the round's size.
    const eventLike = info.kind === 'event' || metric === 'valuation_pre';
    const sold = claim.metric === 'tender_offer' && metric === 'valuation' && !claim.present ? matches.find((fact) => fact.metric === 'valuation_secondary') : undefined;
    if (sold) return { ...decided(claim, 'consistent', 'event-match', [sold]), metric };
    const verdict = eventLike ? judgeEvent(reading, matches, index, options, events) : judgeState(reading, matches, index, options, events);
    // "It promises more than $280 billion": a bound without a word of its own is no old value.
    if (bare && verdict.verdict === 'outdated' && claim.figure.qualifier !== 'exact') continue;
    // "A supplier of OpenAI raised $1 billion" is no old valuation of a billion.
    if (metric !== claim.metric && metric.startsWith('valuation') && claim.metricCertainty === 'explicit' && claim.entityCertainty === 'inferred' && !isDistinctive(claim) && verdict.verdict === 'outdated') continue;
    return metric === claim.metric ? verdict : { ...verdict, metric };
  }
  // A share sale is told by its price.
  if (claim.metric === undefined || claim.metric === 'tender_offer' || claim.metricCertainty === 'inferred') {
    const dated = datedReading(claim, index, options.asOf);
    if (dated) return { ...decided(claim, 'consistent', index.metric(dated.metric)?.kind === 'event' ? 'event-match' : 'state-then', [dated.fact]), metric: dated.metric };
  }
  const priced = priceOf(claim, index, options, events);
  if (priced) return { ...decided(claim, 'consistent', 'event-match', [priced]), metric: 'valuation' };
  if (claim.metric === undefined) return unverified(claim, 'no-metric');
  if (!index.metric(claim.metric)?.judged) return unverified(claim, 'not-funding');
  const facts = candidates(claim, index, events);
  return facts.length === 0 ? unverified(claim, 'no-facts') : judgeMismatch(claim, facts, index, options, events);
}

/** "Primary round, $6.6B, $157B": beside the size of a round, or of a share sale, stands its price. */
function priceOf(claim: Claim, index: LedgerIndex, { asOf }: JudgeOptions, events: EventFinder): Fact | undefined {
  const event = claim.metric === undefined || claim.metric === 'round_total' || claim.metric === 'tender_offer' ? events.of(claim) : undefined;
  return event && everComparable({ ...claim, metric: 'valuation' }, index).find((fact) => fact.event === event.id && compareValue(claim.figure, fact.value, fact, index, asOf) === 'same');
}

/** "Oracle's orders swelled to more than $455 billion": a venture of several is no contract of one, unless the words speak of it. */
const isOfVenture = ({ metric, parties }: Fact): boolean => metric === 'compute_commitment' && parties.length > 2;

/** "Thrive put $6.6 billion of its own into the round": the size of a round is not the cheque of one whose cheque is known. */
function isKnownCheque(claim: Claim, metric: Metric, { metric: matched, event, entity, parties }: Fact, index: LedgerIndex): boolean {
  if (metric !== 'round_total' || matched !== 'round_total' || claim.metric !== 'investor_commitment' || claim.metricCertainty !== 'explicit' || claim.parties.length !== 1) return false;
  const [party] = claim.parties as [string];
  // "Nvidia invested $40 billion": nor of one who had no part in it.
  return (parties.length > 0 && !parties.includes(party)) || index.factsOf(entity, 'investor_commitment').some((cheque) => cheque.event === event && cheque.parties.includes(party));
}

/** An amount in another currency comes near something of anybody's, so it must be plain whose it is. */
const isVague = (claim: Claim): boolean => isForeign(claim) && (claim.entityCertainty !== 'explicit' || (claim.metric === 'investor_commitment' && claim.parties.length === 0));

/** A converted amount that fits what has been replaced, and almost fits what holds, says nothing of either. */
function isTooCoarse(claim: Claim, matches: readonly Fact[], index: LedgerIndex, { asOf }: JudgeOptions, events: EventFinder): boolean {
  if (!isForeign(claim) || claim.date || claim.past || events.of(claim) || matches.some((fact) => isCurrent(fact, asOf))) return false;
  return everComparable(claim, index).some((fact) => isCurrent(fact, asOf) && compareFact(claim.figure, fact, index, asOf) === 'near');
}

/** "€730 billion" is about $852 billion, but has the digits of the $730 billion before the money: which one is meant, nobody knows. */
function isDoubtful(claim: Claim, matches: readonly Fact[], index: LedgerIndex): boolean {
  if (!isForeign(claim)) return false;
  const alike = everComparable(claim, index).filter((fact) => sameNumber(claim.figure, fact));
  return alike.length > 0 && !alike.some((fact) => matches.includes(fact));
}

/** What the figure may measure, in the order in which it is tried; the first that fits the ledger explains it. */
function readingsOf(claim: Claim, index: LedgerIndex, events: EventFinder): Metric[] {
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
  if (isOfSupplier(claim, index)) add('compute_commitment');
  if (told === 'investor_commitment' && events.tellsCheques(claim)) add('round_total');
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

/** "In July it took in more than $3.3 billion": what a year long past brought is not told of a later month. */
function isOldYear({ date }: Claim, { metric, validFrom }: Fact): boolean {
  return metric === 'revenue_annual' && date !== undefined && date.to <= shift(date.from, DAYS_OF_MONTH) && date.from > shift(validFrom, DAYS_OF_YEAR);
}

const DAYS_OF_YEAR = 365;

/** Whether a fact is of somebody whom the claim names. */
function isTheirs({ parties }: Claim, fact: Fact): boolean {
  // Each cheque is asked about each amount, so the list is gone through without a function of its own.
  for (const party of fact.parties) if (parties.includes(party)) return true;
  return false;
}

/** Whether the claim's parties are paid by the company, and put nothing in. */
function isOfSupplier(claim: Claim, index: LedgerIndex): boolean {
  const { metric, entity = '', parties } = claim;
  if (parties.length === 0 || (metric !== undefined && metric !== 'investor_commitment' && metric !== 'tender_offer')) return false;
  const have = (kind: Metric): boolean => index.factsOf(entity, kind).some((fact) => isTheirs(claim, fact));
  return have('compute_commitment') && !have('investor_commitment');
}

/** What an amount beside a date alone may be, as in a timeline: "Mar 2025: $40B @ $300B". */
const DATED = ['round_total', 'valuation', 'valuation_pre', 'tender_offer', 'investor_commitment'];

/** The fact of the very days that a date tells, where measure and value leave but one; nothing in the words says what the amount is. */
function datedReading(claim: Claim, index: LedgerIndex, asOf: PartialDate): { metric: Metric; fact: Fact } | undefined {
  const { date, figure } = claim;
  if (!date || (figure.unitStated && !isCurrency(figure.unit))) return undefined;
  const year = shift(date.from, DAYS_OF_MONTH) < date.to;
  // Of a whole year only its revenue is told, and only in digits that nothing else has.
  if (year && (significant(figure) < 100 || date.from.slice(0, 4) !== date.to.slice(0, 4))) return undefined;
  for (const metric of year ? ['revenue_annual'] : DATED) {
    const fact = everComparable({ ...claim, metric }, index).find((each) => {
      if (metric === 'investor_commitment' && !isTheirs(claim, each)) return false;
      return beganOn(each, date) && compareFact(figure, each, index, asOf) === 'same';
    });
    if (fact) return { metric, fact };
  }
  return undefined;
}

const DAYS_OF_MONTH = 31;

function beganOn(fact: Fact, date: { from: PartialDate; to: PartialDate }): boolean {
  return [fact.validFrom, spanOf(fact.announced)?.from].some((day) => day !== undefined && date.to >= shift(day, -NEWS_DAYS) && date.from <= shift(day, NEWS_DAYS));
}

/** An amount such as $122 billion or $6.6 billion, which hardly stands for anything else beside the company's name. */
function isDistinctive({ figure, metric }: Claim): boolean {
  // Rates are coarse, so an amount in another currency may come near anything.
  const bare = figure.unit === 'count' && !figure.unitStated;
  if (metric === 'not_funding' || figure.low !== figure.high || (figure.unit !== 'USD' && !bare) || figure.low < 1e9) return false;
  return significant(figure) >= (bare ? 100 : 10);
}

/** The digits that a figure is written with: 852 of $852 billion, 66 of $6.6 billion. */
function significant({ low, step }: Claim['figure']): number {
  let digits = Math.round(low / step);
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits;
}

/** All facts of the claim's company and metric. */
const everComparable = ({ entity = '', metric = '' }: Claim, index: LedgerIndex): readonly Fact[] => index.comparableWith(entity, metric);

/** Facts that the claim can be compared with: of its company and metric, and of its parties where it names them. */
function candidates(claim: Claim, index: LedgerIndex, events: EventFinder): readonly Fact[] {
  const { entity = '', metric = '' } = claim;
  const facts = everComparable(claim, index);
  const theirs = (fact: Fact): boolean => isTheirs(claim, fact);
  if (claim.parties.length > 0) {
    if (metric === 'investor_commitment' || metric.startsWith('stake_')) return facts.filter(theirs);
    // "Corporate round, $10 billion, Microsoft": a round of one investor is that one's commitment.
    if (metric === 'round_total') return [...facts, ...index.factsOf(entity, 'investor_commitment').filter(theirs)];
  }
  // "2019 | $1B": a timeline does not say that all of it was one investor's.
  const { date } = claim;
  if (date && metric === 'round_total' && claim.parties.length === 0) return [...facts, ...index.factsOf(entity, 'investor_commitment').filter((fact) => beganOn(fact, date) && !facts.some(({ event }) => event === fact.event))];
  // A contract is somebody's, or part of a venture that the text names.
  const known = metric === 'compute_commitment' ? facts.filter((f) => f.parties.length === 0 || theirs(f) || index.event(f.event)?.hints.some((h) => claim.hints.includes(h))) : facts;
  return isForeign(claim) ? timely(claim, known, events) : known;
}

/** In another currency than the ledger's: rates are coarse, so only facts of the claim's own event or day are compared. */
const isForeign = ({ figure }: Claim): boolean => isCurrency(figure.unit) && figure.unit !== 'USD';

function timely(claim: Claim, facts: readonly Fact[], events: EventFinder): readonly Fact[] {
  const event = events.of(claim);
  const ofEvent = event ? facts.filter((f) => f.event === event.id) : [];
  if (ofEvent.length > 0) return ofEvent;
  const { date } = claim;
  return facts.filter((fact) => (date ? heldOn(fact, date) : fact.validTo === undefined));
}

const isCurrent = (fact: Fact, asOf: PartialDate): boolean => fact.validTo === undefined || fact.validTo > asOf;

/** Whether a claim's date can be a date at which `fact` held. */
function heldOn(fact: Fact, date: { from: PartialDate; to: PartialDate }): boolean {
  // A price is told from the day that it is announced, which may be long before it is paid.
  const announced = spanOf(fact.announced)?.from ?? fact.validFrom;
  const from = shift(announced < fact.validFrom ? announced : fact.validFrom, -DATE_SLACK_DAYS);
  const to = fact.validTo === undefined ? '9999-12-31' : shift(fact.validTo, DATE_SLACK_DAYS);
  return date.to >= from && date.from <= to;
}

/** The text speaks of a time before the fact, or the event that it belongs to, was known at all. */
function tooEarly(fact: Fact, claim: Claim, index: LedgerIndex): boolean {
  if (!claim.date) return false;
  const begins = [fact.announced, fact.validFrom, index.event(fact.event)?.from].flatMap((day) => (day === undefined ? [] : (spanOf(day)?.from ?? [])));
  return claim.date.to < shift(begins.sort()[0] ?? fact.validFrom, -DATE_SLACK_DAYS);
}

function successors(fact: Fact, index: LedgerIndex, asOf: PartialDate): Fact[] {
  const chain: Fact[] = [];
  let next = index.successor(fact.id);
  while (next && !chain.includes(next) && next.validFrom <= asOf) {
    chain.unshift(next);
    next = index.successor(next.id);
  }
  return chain;
}

/** "OpenAI's latest round brought $6.6 billion": what followed that event, where words say that nothing did; but "closes its latest round" is news of its day, as is all that has a date. */
function laterEvent(claim: Claim, { metric, validFrom }: Fact, index: LedgerIndex, asOf: PartialDate, events: EventFinder): Fact | undefined {
  if (claim.date || metric !== claim.metric || metric === 'investor_commitment' || !claim.hints.includes('latest') || claim.hints.includes('former') || claim.hints.includes('final-close')) return undefined;
  const later = index.factsOf(claim.entity ?? '', metric).findLast((fact) => fact.validFrom <= asOf && isCurrent(fact, asOf));
  return later && later.validFrom > validFrom && !events.tells(claim.sentence, later) ? later : undefined;
}

function judgeEvent(claim: Claim, matches: readonly Fact[], index: LedgerIndex, { asOf }: JudgeOptions, events: EventFinder): Verdict {
  const possible = matches.filter((fact) => !tooEarly(fact, claim, index));
  if (possible.length === 0) return unverified(claim, 'not-sure', matches);
  const event = events.of(claim);
  const byEvent = (a: Fact, b: Fact): number => Number(b.event === event?.id) - Number(a.event === event?.id) || distance(a, claim) - distance(b, claim);
  const current = possible.filter((fact) => isCurrent(fact, asOf) || claim.metric === 'valuation_pre').sort(byEvent);
  const later = current[0] && laterEvent(claim, current[0], index, asOf, events);
  if (later) return decided(claim, 'outdated', 'event-replaced', [current[0], later]);
  if (current[0]) return decided(claim, 'consistent', 'event-match', current.slice(0, 3));
  const replaced = [...possible].sort(byEvent)[0] as Fact;
  const after = successors(replaced, index, asOf);
  // "$6.6 billion out of $10.3 billion": who tells what came of it knows that it was a stage.
  const beside = after.some((fact) => events.tells(claim.sentence, fact));
  const placed = beside || (!claim.present && (claim.past || claim.hints.some((h) => index.event(replaced.event)?.hints.includes(h) && h === 'first-close') || (claim.date !== undefined && claim.date.to <= (replaced.validTo ?? asOf))));
  return placed ? decided(claim, 'consistent', 'event-stage', [replaced, ...after]) : decided(claim, 'outdated', 'event-replaced', [replaced, ...after]);
}

/** Days between a fact and the date of the claim; 0 where the claim has none. */
function distance(fact: Fact, claim: Claim): number {
  if (!claim.date) return 0;
  const at = Date.parse(fact.validFrom);
  return Math.min(Math.abs(at - Date.parse(claim.date.from)), Math.abs(at - Date.parse(claim.date.to))) / 86_400_000;
}

/** "Between $730 and $840 million": so much room has something of everybody's. */
const isWide = ({ low, high }: Claim['figure']): boolean => high > low * WIDE;
const WIDE = 1.1;

/** Whether a value is what the wording of a figure allows, whatever the ledger's own precision. */
function isWithin(figure: Claim['figure'], value: number): boolean {
  const { low, high } = intervalOf(figure);
  return low <= value && value <= high;
}

/** "$122 billion at a $730 billion valuation": what the company was worth before a round is so however far the round went on. */
const isBefore = ({ entity, metric, event }: Fact, told: LedgerEvent | undefined, index: LedgerIndex, asOf: PartialDate): boolean =>
  told !== undefined && metric === 'valuation_pre' && index.factsOf(entity, 'round_total').some((round) => round.event === event && successors(round, index, asOf).some((next) => next.event === told.id));

function judgeState(claim: Claim, matches: readonly Fact[], index: LedgerIndex, { asOf }: JudgeOptions, events: EventFinder): Verdict {
  const newest = matches.filter((fact) => isCurrent(fact, asOf) && !index.successor(fact.id));
  const fitting = newest.filter((fact) => !tooEarly(fact, claim, index));
  if (fitting.length > 0) return decided(claim, 'consistent', 'state-newest', fitting);
  const former = matches.filter((fact) => !newest.includes(fact));
  if (former.length === 0) return unverified(claim, 'not-sure', matches);
  const then = claim.date ? former.filter((fact) => heldOn(fact, claim.date as NonNullable<Claim['date']>)) : [];
  const latest = former.at(-1) as Fact;
  const current = successors(latest, index, asOf);
  if (claim.present) return decided(claim, 'outdated', 'state-replaced', [latest, ...current]);
  if (then.length > 0) return decided(claim, 'consistent', 'state-then', then);
  const event = events.of(claim);
  // "The share sale led by Thrive values it at $80 billion": a sale is told by its buyer, too.
  const ofEvent = former.filter((fact) => fact.event === event?.id || isBefore(fact, event, index, asOf) || (fact.metric === 'valuation_secondary' && claim.hints.includes('tender') && isTheirs(claim, fact)));
  if (ofEvent.length > 0) return decided(claim, 'consistent', 'event-match', ofEvent);
  if (claim.date && former.every((fact) => tooEarly(fact, claim, index))) return unverified(claim, 'not-sure', former);
  // "Up from $300 billion in the spring": whichever spring that was, it is not told of today.
  if (claim.past) return claim.date ? unverified(claim, 'not-sure', former) : decided(claim, 'consistent', 'state-then', [latest]);
  // "So $19.8 billion of it has one price tag": more precise than what was "about $20 billion".
  if (!latest.accepted.some(({ value }) => isWithin(claim.figure, value)) && !isWithin(claim.figure, latest.value) && !isForeign(claim)) return unverified(claim, 'not-sure', former);
  return decided(claim, 'outdated', 'state-replaced', [latest, ...current]);
}

function judgeMismatch(claim: Claim, facts: readonly Fact[], index: LedgerIndex, options: JudgeOptions, events: EventFinder): Verdict {
  const { metric = '' } = claim;
  const silent = unverified(claim, 'not-sure');
  if (claim.entityCertainty !== 'explicit' || claim.metricCertainty !== 'explicit') return silent;
  if (NO_CONFLICT.has(metric) || !facts.every((f) => f.unit === claim.figure.unit || (isCurrency(f.unit) && isCurrency(claim.figure.unit)))) return silent;
  if (metric === 'stake_percent' && events.tellsShare(claim)) return silent;
  const holds = whatHolds(claim, facts, index, options, events);
  const swapped = facts.filter((fact) => sameNumber(claim.figure, fact));
  // A cheque of ten billion yen is somebody's small one, and a round of ten billion is any company's.
  const telling = metric.startsWith('valuation') || (metric === 'investor_commitment' ? claim.parties.length > 0 : isDistinctive({ ...claim, figure: { ...claim.figure, unit: 'USD' } }));
  if (swapped.length > 0 && telling) return decided(claim, 'conflicting', 'unit-mismatch', [swapped.at(-1), ...holds]);
  if (!claim.figure.unitStated) return silent;
  // Without an event, an amount in another currency may mean any day's.
  const near = isForeign(claim) && !events.of(claim) ? everComparable(claim, index) : facts;
  if (near.some((fact) => compareFact(claim.figure, fact, index, options.asOf) !== 'different')) return silent;
  // "$24 billion a month": beyond what any month to come may bring, it is the pace of a year.
  const ofYear = claim.figure.per === 'month' && metric === 'revenue_monthly' && facts.every((fact) => claim.figure.low > fact.value * NEWER_TO);
  if (!ofYear && isKnownOtherwise(claim, facts, index, options)) return silent;
  const slip = facts.some((fact) => isSlip(claim, fact));
  // News of a round is about that round: "OpenAI raises $12.2 billion", on the day of 122.
  const news = slip && facts.some((fact) => isSlip(claim, fact) && isNewsOf(fact, options));
  if (!news && !ofYear && !isSureOfEvent(claim, events)) return silent;
  // "The case is worth no more than the $38 million that Musk donated": so far off, the words were misread.
  if (!slip && holds.every((fact) => isFarOff(claim, fact, index, options))) return silent;
  if (!slip && !events.of(claim) && mayBeNewer(claim, facts, index, options)) return unverified(claim, 'newer-than-ledger');
  // Between two values that were counted, users grew past any other.
  if (metric === 'weekly_active_users' && !holds.some((fact) => isSlip(claim, fact)) && facts.some(({ value }) => value < claim.figure.low) && facts.some(({ value }) => value > claim.figure.high)) return silent;
  // "More than a billion" is true of 1.2 billion.
  if (holds.some((fact) => isWithinBound(claim, fact))) return silent;
  // Who says no must say what holds instead.
  if (holds.length === 0) return silent;
  return decided(claim, 'conflicting', isForeign(claim) ? 'currency-mismatch' : 'no-match', holds);
}

/** A state that the ledger does not know yet lies within these factors of the newest that it knows. */
const NEWER_FROM = 0.5;
const NEWER_TO = 3;

/** Whether the text may tell of a day that the ledger does not know yet. */
function mayBeNewer({ date, past, figure, metric = '' }: Claim, facts: readonly Fact[], index: LedgerIndex, { asOf, published }: JudgeOptions): boolean {
  const known = index.ledger.asOf;
  const written = spanOf(published ?? asOf)?.to ?? asOf;
  const newer = date === undefined ? written > known : date.from > known || (date.to > known && written > known);
  if (past || !newer) return false;
  const newest = facts.at(-1);
  const rate = newest && isCurrency(figure.unit) ? rateOn(index, figure.unit, asOf) : 1;
  if (index.metric(metric)?.kind !== 'state' || !newest || rate === undefined) return true;
  return figure.high / rate >= newest.value * NEWER_FROM && figure.low / rate <= newest.value * NEWER_TO;
}

/** The document was published when the fact was news. */
function isNewsOf(fact: Fact, { published }: JudgeOptions): boolean {
  const [day, known] = [spanOf(published ?? ''), spanOf(fact.announced)];
  return day !== undefined && known !== undefined && day.from >= shift(known.from, -NEWS_DAYS) && day.to <= shift(known.to, NEWS_DAYS);
}

/** The fact's own digits at another power of ten: a slip, whatever the day. */
const isSlip = (claim: Claim, fact: Fact): boolean => slipOf(claim, fact) !== 0;

/** The powers of ten that a figure is off by; 0 where its digits are others. */
function slipOf({ figure }: Claim, fact: Fact): number {
  if (figure.unit !== fact.unit || figure.low !== figure.high) return 0;
  const power = Math.log10(figure.low / fact.value);
  return Math.abs(power - Math.round(power)) < 0.001 ? Math.round(power) : 0;
}

const isWithinBound = ({ figure }: Claim, fact: Fact): boolean => figure.unit === fact.unit && figure.qualifier === 'at_least' && fact.value > figure.low;

/** Beyond this factor nobody takes one amount for the other, but by a slip of scale. */
const FAR_OFF = 10;
/** The same for another currency, of which people mistake the scale more easily. */
const FAR_OFF_ABROAD = 1000;
function isFarOff({ figure }: Claim, fact: Fact, index: LedgerIndex, { asOf }: JudgeOptions): boolean {
  if (figure.unit !== fact.unit && !(isCurrency(figure.unit) && isCurrency(fact.unit))) return false;
  const isAbroad = figure.unit !== fact.unit;
  const [from, to, far] = isAbroad ? [rateOn(index, figure.unit, asOf), rateOn(index, fact.unit, asOf), FAR_OFF_ABROAD] : [1, 1, FAR_OFF];
  return from === undefined || to === undefined || (figure.low / from) * to > fact.value * far || (figure.high / from) * to * far < fact.value;
}

/** The value is one that the ledger knows for something else of this company: the words were misread more likely than the number is wrong. */
function isKnownOtherwise(claim: Claim, facts: readonly Fact[], index: LedgerIndex, { asOf }: JudgeOptions): boolean {
  const family = new Set([...facts.map((f) => f.metric), claim.metric]);
  // "Microsoft holds 27 %, the foundation 26 %": the other share is another holder's.
  const others = (fact: Fact): boolean => (claim.metric === 'stake_percent' ? fact.metric === claim.metric : !family.has(fact.metric));
  const related = (fact: Fact): boolean => claim.metric !== 'investor_commitment' || claim.parties.length === 0 || isTheirs(claim, fact);
  return index.factsAbout(claim.entity ?? '').some((fact) => fact.unit === claim.figure.unit && others(fact) && related(fact) && compareFact(claim.figure, fact, index, asOf) === 'same');
}

function isSureOfEvent(claim: Claim, events: EventFinder): boolean {
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
      return claim.present || claim.date !== undefined || events.of(claim) !== undefined;
  }
}

/** What the ledger holds where the claim stands: of its event, of its date, or newest. */
function whatHolds(claim: Claim, facts: readonly Fact[], index: LedgerIndex, { asOf }: JudgeOptions, events: EventFinder): Fact[] {
  const event = events.of(claim);
  const ofEvent = event ? facts.filter((f) => f.event === event.id) : [];
  if (ofEvent.length > 0) return ofEvent.slice(0, 3);
  const ofDate = claim.date && !claim.present ? facts.filter((f) => heldOn(f, claim.date as NonNullable<Claim['date']>)) : [];
  // What began nearest that day says most.
  if (ofDate.length > 0) return ofDate.slice(-3).sort((a, b) => distance(a, claim) - distance(b, claim));
  const current = facts.filter((f) => (isCurrent(f, asOf) || claim.metric === 'valuation_pre') && !index.successor(f.id));
  // Of cheques and their parts, the whole says most; of states, the newest.
  return (index.metric(claim.metric ?? '')?.kind === 'event' ? current.toSorted((a, b) => a.value - b.value) : current).slice(-3).reverse();
}

/** Tells a claim's event from the figures beside it: a round's size names its round. */
class EventFinder {
  readonly #told = new Map<number, Set<string>>();
  readonly #bySentence = new Map<number, LedgerEvent>();
  readonly #byBlock = new Map<number, LedgerEvent>();
  /** What a cheque was part of, where it can have been of one event alone. */
  readonly #byCheque = new Map<number, LedgerEvent>();
  /** The events of all cheques that a sentence tells. */
  readonly #cheques = new Map<number, string[]>();
  /** Whose shares a sentence tells as the ledger has them. */
  readonly #shares = new Map<number, readonly string[]>();

  constructor(claims: readonly Claim[], index: LedgerIndex, { asOf }: JudgeOptions) {
    for (const claim of claims) {
      const { entity, metric } = claim;
      if (metric === 'stake_percent' && !claim.unjudged && everComparable(claim, index).some((fact) => isTheirs(claim, fact) && compareFact(claim.figure, fact, index, asOf) === 'same')) {
        this.#shares.set(claim.sentence, [...(this.#shares.get(claim.sentence) ?? []), ...claim.parties]);
      }
      if (claim.unjudged || entity === undefined || isForeign(claim) || (metric !== 'investor_commitment' && metric !== 'round_total' && metric !== 'tender_offer')) continue;
      const sameOf = (kind: Metric): Fact[] => index.factsOf(entity, kind).filter((each) => compareFact(claim.figure, each, index, asOf) === 'same' && (kind !== 'investor_commitment' || isTheirs(claim, each)));
      // "Landed $6.6 billion through a secondary share sale".
      const sold = metric === 'round_total' && claim.hints.includes('tender') ? sameOf('tender_offer') : [];
      let same = sold.length > 0 ? sold : sameOf(metric);
      // "Microsoft's $750 million in the October round".
      const isCheque = metric === 'investor_commitment' || (same.length === 0 && claim.parties.length > 0);
      if (isCheque && metric !== 'investor_commitment') same = sameOf('investor_commitment');
      if (isCheque) {
        const events = new Set(same.map((each) => each.event));
        this.#cheques.set(claim.sentence, [...(this.#cheques.get(claim.sentence) ?? []), ...events]);
        const [paid] = events;
        const event = events.size === 1 && paid !== undefined ? index.event(paid) : undefined;
        if (event) this.#byCheque.set(claim.sentence, event);
        continue;
      }
      const named = same.filter((each) => !tooEarly(each, claim, index));
      const fact = named.sort((a, b) => distance(a, claim) - distance(b, claim))[0];
      const event = fact && index.event(fact.event);
      if (!event) continue;
      this.#told.set(claim.sentence, (this.#told.get(claim.sentence) ?? new Set()).add(fact.id));
      if (!this.#bySentence.has(claim.sentence)) this.#bySentence.set(claim.sentence, event);
      if (!this.#byBlock.has(claim.block)) this.#byBlock.set(claim.block, event);
    }
  }

  /** Whether a sentence tells of this round or share sale by its size. */
  tells(sentence: number, fact: Fact): boolean {
    return this.#told.get(sentence)?.has(fact.id) ?? false;
  }

  /** "Amazon ($50 billion), Nvidia ($30 billion) and SoftBank ($30 billion), $110 billion together": whether a sentence tells several cheques of one event. */
  tellsCheques({ sentence }: Claim, of?: Fact): boolean {
    const cheques = this.#cheques.get(sentence) ?? [];
    return cheques.some((event, i) => cheques.indexOf(event) < i && (of === undefined || of.event === event));
  }

  /** "SoftBank, which holds 13 % of it, has 87 % of Arm": whether the sentence has told the share of the claim's own party already. */
  tellsShare({ sentence, parties }: Claim): boolean {
    return this.#shares.get(sentence)?.some((party) => parties.includes(party)) ?? false;
  }

  of(claim: Claim): LedgerEvent | undefined {
    const beside = this.#bySentence.get(claim.sentence);
    if (beside) return beside;
    // "The first cheque, $50 million in 2019, at a valuation of $1 billion".
    const paid = claim.metric?.startsWith('valuation') && !claim.present ? this.#byCheque.get(claim.sentence) : undefined;
    if (paid) return paid;
    // "The post-money valuation" is that of the round which the paragraph tells of.
    return claim.metric === 'valuation_pre' || claim.metric === 'valuation_post' ? this.#byBlock.get(claim.block) : undefined;
  }
}
