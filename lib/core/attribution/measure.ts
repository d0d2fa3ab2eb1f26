/**
 * What one figure measures, by the words of its own sentence: the nearest wins, where distance counts the letters
 * between, the clause breaks crossed and the other figures passed.
 */
import type { CueTag } from '../cues.ts';
import { isCurrency } from '../match.ts';
import type { PhraseHit } from '../phrases.ts';
import { between, BREAK, type Sentence } from '../reading.ts';
import type { Span } from '../sentences.ts';
import type { Certainty, Figure, Metric } from '../types.ts';
import { BESIDE, CLAUSE, CONTRAST, figureBefore, hasCue, isAside, isLinked, isOfNext, isOfPrevious, LABEL, liesIn, STAKE_REACH, within } from './nearness.ts';

const PERCENT_METRICS = new Set(['stake', 'enterprise_revenue_share', 'guaranteed_return']);
const COUNT_METRICS = new Set(['users', 'subscribers', 'codex_weekly_users', 'tokens_per_minute']);

/** Whether a figure of this unit can measure that at all. A bare number may be money; one with a noun of its own is not. */
export function fits({ unit, unitStated }: Figure, metric: Metric): boolean {
  const percent = PERCENT_METRICS.has(metric);
  const count = COUNT_METRICS.has(metric);
  const any = metric === 'not_funding';
  if (unit === 'percent') return percent || any;
  if (unit === 'users' || unit === 'tokens/min') return count || any;
  if (unit === 'count') return any || count || (!unitStated && !percent);
  return isCurrency(unit) && !percent && !count;
}

/** From so much on, US dollars or not, a price is no product's. */
const PRICE_OF_COMPANY = 1e10;

/** What a cue's metric comes to for a figure: a price is a company's, or that of something it sells. */
export const measuredBy = (figure: Figure, metric: Metric): Metric => (metric !== 'price' ? metric : figure.low >= PRICE_OF_COMPANY ? 'valuation' : 'not_funding');

/** What a figure measures, by which words, and how far those are; the smallest cost wins. */
export interface Choice {
  metric: Metric;
  certainty: Certainty;
  cost: number;
  cue?: Span;
}

/**
 * Costs of a cue: for each letter that parts it from the figure, for each other figure between, less for
 * each of its own letters (the longer word says more), and a little for standing behind. Tuned on labelled
 * sentences; only their proportions matter, and clause breaks cost what `reading` and the packs say.
 */
const LETTER = 0.6;
const FIGURE_BETWEEN = 9;
const OWN_LETTER = 0.3;
const OWN_LETTERS = 14;
const BEHIND = 1;
/** More where the cue is rather the next figure's, less where a word like "of" hangs it on the amount. */
export const OF_NEXT = 60;
const LINKED = 5;
/** More where the cue is rather that of the figure before. */
const OF_PREVIOUS = 20;

/** Letters between a share and the company that it is of, at most. */
export const OF_SHARE = 12;

/** Cost of a cue for a figure. Undefined when it can't belong to it. */
function cueCost(sentence: Sentence, figure: Figure, cue: PhraseHit<CueTag>): number | undefined {
  if (isAside(figure, cue)) return undefined;
  const before = cue.end <= figure.start;
  const { gap, breaks, figures } = between(sentence, figure, cue);
  // "The $86 billion company", but "$1 billion that the software company put in": what an amount is called stands at it, without an article.
  if (cue.tag.side === 'after' && cue.tag.role === 'metric' && (cue.tag.metric === 'valuation' || cue.tag.metric === 'not_funding') && (breaks >= CLAUSE || hasCue(sentence.cues, 'and', (c) => liesIn(c, figure.end, cue.start)))) return undefined;
  // "27 % of the people of OpenAI": it is not 27 % of the company.
  if (figure.unit === 'percent' && !before && gap > OF_SHARE && sentence.names.some((name) => name.end === cue.end && name.start >= cue.start)) return undefined;
  const side = before ? (isOfPrevious(sentence, figure, cue) ? OF_PREVIOUS : 0) : BEHIND + (breaks >= CONTRAST || isOfNext(sentence, figure, cue) ? OF_NEXT : 0) - (isLinked(sentence, figure, cue) ? LINKED : 0);
  // "(Bewertung: 852 Mrd. Dollar)".
  const label = before && gap <= LABEL && breaks === BREAK.colon ? BREAK.colon : 0;
  return gap * LETTER + breaks - label + figures * FIGURE_BETWEEN - Math.min(cue.end - cue.start, OWN_LETTERS) * OWN_LETTER + side;
}

/** Up to this cost the words are the figure's own; */
const EXPLICIT_LIMIT = 34;
/** beyond that one they have nothing to do with it. */
const METRIC_LIMIT = 90;

/** More where the cue is of what a price was paid for. */
const PAID_FOR = 6;

/** Letters between "at" and the price: " a post-money valuation of roughly ". */
const VALUATION_REACH = 40;

/** What something is stands right at its worth: "lening ter waarde van". */
const isWorth = ({ gap, breaks }: { gap: number; breaks: number }): boolean => gap + breaks <= OF_WORTH;
const OF_WORTH = 5;

/** The metric whose words are nearest. */
export function chooseMetric(sentence: Sentence, figure: Figure): Choice | undefined {
  const priced = isCurrency(figure.unit) && hasCue(sentence.cues, 'price', (c) => within(c.start - figure.end, 1) && sentence.figures.some((f) => within(f.start - c.end, VALUATION_REACH) && between(sentence, f, c).breaks < CLAUSE));
  const isPrice = isPriced(sentence, figure);
  let best: Choice | undefined;
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'metric' || !fits(figure, cue.tag.metric)) continue;
    const own = cueCost(sentence, figure, cue);
    if (own === undefined) continue;
    // "Completes a funding round at $852 billion": a price is less of what it was paid for.
    const cost = isPrice && cue.end <= figure.start && measuredBy(figure, cue.tag.metric) !== 'valuation' ? own + PAID_FOR : own;
    const metric = measuredBy(figure, cue.tag.metric);
    // "The $4 billion line of October, when it had $10 billion of liquidity": what the next amount is says nothing of this one.
    if (cost > (metric === 'not_funding' && cue.start >= figure.end ? OF_NEXT : METRIC_LIMIT) || (best && best.cost <= cost)) continue;
    // "$6.6 billion at a valuation of $157 billion, then $40 billion at $300 billion": what has a price is none.
    if (metric === 'valuation' && priced && between(sentence, figure, cue).figures > 0) continue;
    best = { metric, certainty: cost <= EXPLICIT_LIMIT && (metric !== 'valuation' || cue.tag.metric === metric) ? 'explicit' : 'inferred', cost, cue };
  }
  // "A loan worth $40 billion".
  const worth = best?.metric === 'valuation' ? best.cue : undefined;
  if (worth && hasCue(sentence.cues, 'metric', (c) => c.tag.metric === 'not_funding' && isWorth(between(sentence, c, worth)))) return { metric: 'not_funding', certainty: 'explicit', cost: 0, cue: worth };
  // "Brought $6.6 billion at $157 billion".
  if (!best && priced) return { metric: 'round_total', certainty: 'inferred', cost: METRIC_LIMIT };
  // "Each month $4.2 billion flows in".
  if (!best && isCurrency(figure.unit) && (figure.per === 'year' || refinedBy(sentence, figure, 'monthly', REFINED_BEHIND))) return { metric: 'revenue', certainty: 'inferred', cost: METRIC_LIMIT };
  if (!best && figure.unit === 'percent' && isBoughtShare(sentence, figure)) return { metric: 'stake', certainty: 'inferred', cost: METRIC_LIMIT };
  // 3000億ドルのオープンAI.
  if (!best && isCurrency(figure.unit) && isEpithet(sentence, figure)) return { metric: 'valuation', certainty: 'inferred', cost: METRIC_LIMIT };
  // "250 million people": the noun that is counted says so much.
  return figure.unit === 'users' && (!best || best.cost > OF_NEXT) ? { metric: 'users', certainty: 'inferred', cost: METRIC_LIMIT } : best;
}

/** An amount that hangs on the company's name as what it is worth. */
const isEpithet = ({ cues, names }: Sentence, { end }: Figure): boolean =>
  hasCue(cues, 'possessive', (c) => c.start === end && names.some((n) => n.role === 'subject' && n.start === c.end));

/** "$64.6 billion, for about 13 %". */
function isBoughtShare(sentence: Sentence, figure: Figure): boolean {
  const paid = figureBefore(sentence, figure);
  if (!paid || !isCurrency(paid.unit) || between(sentence, figure, paid).breaks > CLAUSE) return false;
  return hasCue(sentence.cues, 'exchange', (c) => c.start >= paid.end && within(figure.start - c.end, PRICE_REACH));
}

/** Words such as "worth": shorter than any that speaks of a company's value alone. */
const WORTH = 7;

/** "Its contract with OpenAI is now worth $20 billion": what is worth so much is the contract, where no company stands right before the word. */
export function isWorthOfContract(sentence: Sentence, cue: Span): boolean {
  const { cues, names } = sentence;
  if (cue.end - cue.start > WORTH) return false;
  const contract = cues.findLast((c) => c.tag.role === 'metric' && c.tag.metric === 'compute_commitment' && c.end <= cue.start);
  if (!contract) return false;
  const { breaks, figures } = between(sentence, contract, cue);
  const subject = names.findLast((n) => n.end <= cue.start && n.start >= contract.end);
  const isPartner = subject !== undefined && hasCue(cues, 'into', (c) => within(subject.start - c.end, 1));
  return breaks < CLAUSE && figures === 0 && (subject === undefined || isPartner);
}

/** What else the sentence's words could make of the figure, nearest first. */
export function alternativesTo(metric: Metric | undefined, sentence: Sentence, figure: Figure): Metric[] {
  const costs = new Map<Metric, number>();
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'metric' || cue.tag.metric === 'not_funding' || cue.tag.metric === 'price' || !fits(figure, cue.tag.metric)) continue;
    const cost = cueCost(sentence, figure, cue);
    if (cost === undefined || cost > METRIC_LIMIT) continue;
    const other = refine({ metric: cue.tag.metric, certainty: 'inferred', cost }, sentence, figure);
    if (other !== metric && other !== 'not_funding') costs.set(other, Math.min(cost, costs.get(other) ?? cost));
  }
  // "It holds 27 %, worth $135 billion", 株式約1350億ドルを保有する: a stake has a price, too.
  if ((metric === undefined ? isCurrency(figure.unit) : metric === 'valuation') && hasCue(sentence.cues, 'metric', (c) => c.tag.metric === 'stake' && isNearStake(sentence, figure, c))) costs.set('stake_value', METRIC_LIMIT);
  // "The value of our investment in OpenAI was $54.4 billion".
  if (metric === 'investor_commitment' && hasCue(sentence.cues, 'metric', (c) => c.tag.metric === 'valuation' && between(sentence, figure, c).breaks < CLAUSE)) costs.set('stake_value', METRIC_LIMIT);
  // "The $852 billion round": some name a round by its price.
  const named = metric === 'round_total' && hasCue(sentence.cues, 'metric', (c) => c.tag.metric === metric && within(c.start - figure.end, BESIDE));
  if (metric !== undefined && PRICED.has(metric)) {
    if (named || isPriced(sentence, figure)) costs.set('valuation', METRIC_LIMIT);
    // "Across all rounds, investors have put in $180 billion".
    if (refinedBy(sentence, figure, 'cumulative', METRIC_LIMIT)) costs.set('cumulative_raised', METRIC_LIMIT);
  }
  return costs.size === 0 ? [] : [...costs].sort((a, b) => a[1] - b[1]).map(([other]) => other);
}

/** A share and its worth are told together, but for a comma: "its 27 % stake, now worth $135 billion". */
function isNearStake(sentence: Sentence, figure: Figure, stake: Span): boolean {
  const { gap, breaks } = between(sentence, figure, stake);
  return breaks < CLAUSE || (stake.end <= figure.start && breaks < CONTRAST && gap <= STAKE_REACH);
}

/** What is told together with its price: "$122 billion raised at $852 billion". */
const PRICED = new Set<Metric>(['round_total', 'cumulative_raised', 'investor_commitment', 'tender_offer']);
/** Letters that a qualifier between "at" and its amount has at most. */
const PRICE_REACH = 12;

function isPriced(sentence: Sentence, figure: Figure): boolean {
  return hasCue(sentence.cues, 'price', (c) => within(figure.start - c.end, PRICE_REACH) && between(sentence, figure, c).figures === 0);
}

/** Words behind a figure refine it from no further than this. */
const REFINED_BEHIND = 30;

/** Whether a refinement of a kind stands within the figure's clause, up to some cost. */
export function refinedBy(sentence: Sentence, figure: Figure, refinement: string, limit = 40): boolean {
  return sentence.cues.some((cue) => {
    if (cue.tag.role !== 'refine' || cue.tag.refinement !== refinement) return false;
    if (cue.start >= figure.end && between(sentence, figure, cue).figures > 0) return false;
    // "5 million business users and 700 million weekly ones": a noun behind an amount is not the next one's.
    if (isOfPrevious(sentence, figure, cue)) return false;
    const cost = cueCost(sentence, figure, cue);
    return cost !== undefined && cost <= (cue.start < figure.start ? limit : Math.min(limit, REFINED_BEHIND));
  });
}

/** The metric made precise by words around the figure: "monthly", "pre-money", "paying". */
export function refine(choice: Choice, sentence: Sentence, figure: Figure): Metric {
  const has = (refinement: string, limit?: number): boolean => refinedBy(sentence, figure, refinement, limit);
  switch (choice.metric) {
    case 'valuation':
      return nearestOf(sentence, figure, { pre: 'valuation_pre', post: 'valuation_post' }) ?? 'valuation';
    case 'revenue':
      if (has('ads')) return 'ads_annualized_revenue';
      if (has('part', 24)) return 'not_funding';
      if (figure.per === 'month') return 'revenue_monthly';
      if (figure.per === 'quarter') return 'not_funding';
      if (isNearestMonthly(sentence, figure)) return 'revenue_monthly';
      // "Annualized revenue was $2 billion in 2023, $6 billion in 2024 and $20 billion in 2025": what stands at the measure itself is said of each.
      if (has('annualized', 55) || hasCue(sentence.cues, 'refine', (c) => c.tag.refinement === 'annualized' && choice.cue && c.start - choice.cue.end <= BESIDE && choice.cue.start - c.end <= BESIDE)) return 'revenue_annualized';
      return nearestOf(sentence, figure, { monthly: 'revenue_monthly', quarterly: 'not_funding', annual: 'revenue_annual' }) ?? 'revenue';
    case 'users':
      if (has('codex', 110)) return 'codex_weekly_users';
      if (has('business', 26)) return 'business_users';
      if (has('subscribers', 24)) return 'subscribers';
      return has('weekly') ? 'weekly_active_users' : 'users';
    case 'subscribers':
      return has('business', 24) ? 'business_users' : 'subscribers';
    case 'enterprise_revenue_share':
      // "Businesses make up 40 % of its users", "ads 10 % of its revenue".
      return has('elsewhere') || has('market') || has('ads') ? 'not_funding' : choice.metric;
    case 'stake':
      return has('market') || has('ads') ? 'not_funding' : 'stake_percent';
    case 'share_sale':
      return has('secondary', METRIC_LIMIT) ? 'tender_offer' : 'not_funding';
    case 'round_total':
      // "Takes in $2 billion a month".
      if (figure.per === 'month') return 'revenue_monthly';
      if (figure.per === 'year') return 'revenue_annualized';
      return has('cumulative', 24) && !has('pre') ? 'cumulative_raised' : 'round_total';
    default:
      return choice.metric;
  }
}

/** "Annualized $50 billion, some $4.2 billion a month": the nearer word counts. */
const isNearestMonthly = (sentence: Sentence, figure: Figure): boolean =>
  nearestOf(sentence, figure, { monthly: 'revenue_monthly', annualized: 'revenue_annualized' }) === 'revenue_monthly';

/** A refinement that costs more refines something else. */
const NEAREST_LIMIT = 36;

/** The metric of the nearest of some refinements, within the figure's clause. */
function nearestOf(sentence: Sentence, figure: Figure, metrics: Readonly<Record<string, Metric>>): Metric | undefined {
  let best: { metric: Metric; cost: number } | undefined;
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'refine') continue;
    const metric = metrics[cue.tag.refinement];
    // Behind another figure it is that one's: "at $852 billion, up from $730 billion before the money".
    if (metric === undefined || (cue.start >= figure.end && between(sentence, figure, cue).figures > 0)) continue;
    const cost = cueCost(sentence, figure, cue);
    if (cost !== undefined && cost < (best?.cost ?? NEAREST_LIMIT)) best = { metric, cost };
  }
  return best?.metric;
}
