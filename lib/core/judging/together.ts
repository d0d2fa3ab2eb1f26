/** What the claims of one document tell of each other before each is judged, and what their verdicts do afterwards. */
import type { Claim, Fact, Metric, Verdict } from '../types.ts';
import { unverified } from './answers.ts';
import { agrees, everComparable, heldOn, isTheirs, PRECISE, significant, slipOf, type Basis } from './comparing.ts';
import { datedReading } from './readings.ts';

/** So many figures that only one company has tell that company. */
const TELLING_FIGURES = 3;

/**
 * The claims of a document that names no company, such as a section of a longer page, where several of its figures
 * agree with facts of one company in measure, value, and day or party: as that company's, only inferred, so that they can't conflict.
 */
export function withSubject(claims: readonly Claim[], basis: Basis): readonly Claim[] {
  const entity = subjectByFigures(claims, basis);
  if (entity === undefined) return claims;
  return claims.map((claim) => {
    if (claim.unjudged !== 'no-subject') return claim;
    const { unjudged: _, ...open } = claim;
    return { ...open, entity, entityCertainty: 'inferred' };
  });
}

function subjectByFigures(claims: readonly Claim[], basis: Basis): string | undefined {
  if (claims.length < TELLING_FIGURES || claims.some((claim) => claim.entity !== undefined)) return undefined;
  const open = claims.filter((claim) => claim.unjudged === 'no-subject' && (claim.date !== undefined || claim.parties.length > 0));
  return basis.index.ledger.entities.find(({ id, role }) => {
    if (role !== 'subject') return false;
    const agreeing = open.flatMap((claim) => {
      const own = { ...claim, entity: id };
      if (claim.metricCertainty !== 'explicit') return datedReading(own, basis)?.fact.id ?? [];
      const facts = everComparable(own, basis).filter((fact) => agrees(claim, fact, basis));
      return facts.find((fact) => (claim.date ? heldOn(fact, claim.date) : isTheirs(claim, fact)))?.id ?? [];
    });
    return new Set(agreeing).size >= TELLING_FIGURES;
  })?.id;
}

/** So many parts, not all of them round, tell whose they are, even where nobody is named. */
const TELLING_PARTS = 3;

/**
 * "$15 billion went out in the first quarter, $13.7 billion in the second and $21.3 billion after June": amounts without
 * a measure of their own that stand together are somebody's payments, where each is, and so is their sum; and so are those that add up
 * to the amount before them, by whatever words: "the $50 billion: 15 billion in the first quarter, 13.7 billion in the second and 21.3 billion in July".
 */
export function withParts(claims: readonly Claim[], basis: Basis): readonly Claim[] {
  const paid = new Map<Claim, Claim>();
  const pay = (parts: readonly Claim[], whole: Fact | undefined): void => {
    if (whole) for (const part of parts) paid.set(part, { ...part, metric: 'investor_commitment', parties: whole.parties });
  };
  for (const i of claims.keys()) {
    const parts = partsBehind(claims, i);
    if (parts.length > 1) pay(parts, wholeOf(parts, claims, basis));
  }
  let last = 0;
  for (const [first, { sentence }] of claims.entries()) {
    if (first < last) continue;
    last = first;
    while (claims[last]?.sentence === sentence && isOpen(claims[last] as Claim)) last++;
    if (last - first < 2) continue;
    const parts = claims.slice(first, last);
    const whole = wholeOf(parts, claims, basis);
    // "That is the full $50 billion."
    const next = claims[last];
    if (next && isOpen(next) && next.figure.low === sumOf(parts)) parts.push(next);
    pay(parts, whole);
  }
  return paid.size === 0 ? claims : claims.map((claim) => paid.get(claim) ?? claim);
}

/** The amounts right behind one, in its sentence, that add up to it. */
function partsBehind(claims: readonly Claim[], at: number): readonly Claim[] {
  const { sentence, figure: whole } = claims[at] as Claim;
  let rest = whole.low;
  for (let i = at + 1; rest > 0; i++) {
    const part = claims[i];
    if (part?.sentence !== sentence || !isPlain(part) || (part.metric !== undefined && !PAID.has(part.metric))) break;
    rest -= part.figure.low;
    // Decimals of billions have no exact sum.
    if (Math.abs(rest) < 1) return claims.slice(at + 1, i + 1);
  }
  return [];
}

/** What a payment may be told as, by the words around it. */
const PAID = new Set<Metric>(['investor_commitment', 'round_total']);

const isOpen = (claim: Claim): boolean => claim.metric === undefined && isPlain(claim);

const sumOf = (parts: readonly Claim[]): number => parts.reduce((sum, { figure }) => sum + figure.low, 0);

/** The cheque that these amounts are the parts of, each as the ledger has it. */
function wholeOf(parts: readonly Claim[], claims: readonly Claim[], basis: Basis): Fact | undefined {
  const [first] = parts as [Claim];
  const total = sumOf(parts);
  const sum = { ...first, figure: { ...first.figure, low: total, high: total } };
  const cheques = basis.index.factsOf(first.entity ?? '', 'investor_commitment');
  const isTelling = parts.length >= TELLING_PARTS && parts.some(({ figure }) => significant(figure) >= PRECISE);
  const isPaid = (part: Claim, whole: Fact): boolean => cheques.some((fact) => fact !== whole && fact.event === whole.event && fact.parties.join() === whole.parties.join() && agrees(part, fact, basis));
  return cheques.find((fact) => agrees(sum, fact, basis) && (isTelling || claims.some((claim) => isTheirs(claim, fact))) && parts.every((part) => isPaid(part, fact)));
}

/** "$730 billion plus $122 billion makes $852 billion", in whatever order: three amounts that stand together are a price before the money, the money and the price after it, where they add up and are so of one round. */
export function withSums(claims: readonly Claim[], basis: Basis): readonly Claim[] {
  const told = new Map<Claim, Metric>();
  for (const [i, { sentence }] of claims.entries()) {
    const three = claims.slice(i, i + 3);
    if (three.length < 3 || three.some((claim) => claim.sentence !== sentence || !isPlain(claim))) continue;
    const [round, pre, post] = three.toSorted((a, b) => a.figure.low - b.figure.low) as [Claim, Claim, Claim];
    if (round.figure.low + pre.figure.low !== post.figure.low) continue;
    const isOf = (claim: Claim, metric: Metric): boolean => basis.index.factsOf(claim.entity ?? '', metric).some((fact) => agrees(claim, fact, basis));
    if (isOf(round, 'round_total') && isOf(pre, 'valuation_pre') && isOf(post, 'valuation_post')) told.set(round, 'round_total').set(pre, 'valuation_pre').set(post, 'valuation_post');
  }
  return told.size === 0 ? claims : claims.map((claim) => (told.has(claim) ? { ...claim, metric: told.get(claim) as Metric, metricCertainty: 'inferred', parties: [] } : claim));
}

const isPlain = ({ figure, unjudged }: Claim): boolean => unjudged === undefined && (figure.unit === 'USD' || (figure.unit === 'count' && !figure.unitStated)) && figure.low === figure.high;

/**
 * Where one amount is a slip of scale, as in "a round of 1220 billion" of a machine's translation, others that are off by as much are, too,
 * even where their own sentence does not name the company; and so is one of the same paragraph that is a slip of the same event, by whatever scale.
 */
export function sameSlips(claims: readonly Claim[], verdicts: readonly Verdict[], { index }: Basis, judge: (claim: Claim) => Verdict): readonly Verdict[] {
  const slipped = (claim: Claim, { verdict, facts }: Verdict): Fact[] => (verdict === 'conflicting' ? facts.map((id) => index.fact(id) as Fact).filter((fact) => slipOf(claim, fact) !== 0) : []);
  const told = claims.flatMap((claim, i) => slipped(claim, verdicts[i] as Verdict).map((fact) => ({ block: claim.block, slip: slipOf(claim, fact), fact })));
  if (told.length === 0) return verdicts;
  return verdicts.map((own, i) => {
    if (own.reason !== 'not-sure') return own;
    const claim = claims[i] as Claim;
    const sure: Claim = { ...claim, entityCertainty: 'explicit' };
    const verdict = judge(sure);
    if (slipped(sure, verdict).some((fact) => told.some(({ slip }) => slip === slipOf(sure, fact)))) return verdict;
    for (const { block, fact: { event, validFrom } } of claim.date ? [] : told) {
      if (block !== claim.block) continue;
      const dated: Claim = { ...sure, date: { from: validFrom, to: validFrom } };
      const then = judge(dated);
      if (slipped(dated, then).some((fact) => fact.event === event)) return then;
    }
    return own;
  });
}

/** "OpenAI leapt to $852 billion from $500 billion": where no word says what is measured, and one amount can be but one thing, so is the one beside it that a change began at. */
export function sameMeasures(claims: readonly Claim[], verdicts: readonly Verdict[], judge: (claim: Claim) => Verdict): readonly Verdict[] {
  return verdicts.map((own, i) => {
    const claim = claims[i] as Claim;
    if (own.reason !== 'no-metric' || !claim.past) return own;
    const beside = [i - 1, i + 1].find((at) => claims[at]?.sentence === claim.sentence && verdicts[at]?.metric?.startsWith('valuation'));
    const metric = beside === undefined ? undefined : verdicts[beside]?.metric;
    if (metric === undefined) return own;
    const verdict = judge({ ...claim, metric, metricCertainty: 'inferred' });
    return verdict.verdict === 'consistent' ? { metric, ...verdict } : own;
  });
}

/** "ChatGPT has 1.2 billion weekly users, far more than Wrtn (400 million)": beside the newest value of a measure, another one that no word places in the past or today is rather somebody else's. */
export function withoutRivals(claims: readonly Claim[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const newest = new Set(claims.flatMap((claim, i) => (verdicts[i]?.rule === 'state-newest' ? measureOf(claim) : [])));
  if (newest.size === 0) return verdicts;
  return verdicts.map((own, i) => {
    const claim = claims[i] as Claim;
    return isOpposed(own) && !claim.present && claim.parties.length === 0 && newest.has(measureOf(claim)) ? { ...unverified(claim, 'not-sure'), facts: own.facts } : own;
  });
}

/** Whether a verdict is one that an amount of somebody else would have, too. */
const isOpposed = ({ rule, verdict }: Verdict): boolean => rule === 'state-replaced' || verdict === 'conflicting';

/** What a claim measures, within its sentence; who is counted by the week is not always said twice. */
const measureOf = ({ sentence, entity, metric }: Claim): string => `${sentence} ${entity} ${metric?.replace('weekly_active_', '')}`;
