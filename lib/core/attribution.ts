/**
 * Attribution: what one figure takes from the words of its own sentence. Each kind of word is found the
 * same way: the nearest wins, where distance counts the letters between, the clause breaks crossed and
 * the other figures passed.
 */
import type { CueTag } from './cues.ts';
import type { DateMention } from './dates.ts';
import type { PhraseHit } from './phrases.ts';
import { isCurrency } from './match.ts';
import { between, type Sentence } from './reading.ts';
import type { Span } from './sentences.ts';
import type { Certainty, Figure, Metric, Modality } from './types.ts';

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

/** A cue behind a clause break that stands right before the next figure is that one's: "900 million weekly users, paying users 50 million". */
export function isOfNext(sentence: Sentence, figure: Figure, cue: Span): boolean {
  if (cue.start < figure.end) return false;
  const { breaks, figures } = between(sentence, figure, cue);
  // "$6.6B ($157B post-money)".
  if (figures > 0 && !sentence.cues.some((c) => c.tag.role === 'respectively') && sentence.figures.some((f) => f.start >= figure.end && f.end <= cue.start && cue.start - f.end <= BESIDE && between(sentence, figure, f).breaks >= BRACKET)) return true;
  const next = figures > 0 ? undefined : sentence.figures.find((f) => f.start >= cue.end);
  if (!next) return false;
  const own = between(sentence, next, cue);
  // "$6.6 billion at a valuation of $157 billion": a price goes with its own amount.
  const priced = own.breaks === 0 && sentence.cues.some((c) => c.tag.role === 'price' && c.start >= figure.end && c.start - figure.end <= 1 && c.end <= cue.start);
  // A dash between a noun and its amount stands for "is".
  const named = breaks >= NEXT_CLAUSE && own.gap <= DASH_REACH;
  return (priced || named || (breaks >= NEXT_CLAUSE && own.breaks < breaks)) && own.gap <= (breaks >= SEMICOLON ? STAKE_REACH : NEXT_REACH);
}

/** "50 million subscribers and 900 million weekly users": the noun right behind an amount is that amount's. */
function isOfPrevious(sentence: Sentence, figure: Figure, cue: Span): boolean {
  if (cue.end > figure.start) return false;
  const { breaks } = between(sentence, figure, cue);
  return breaks >= NEXT_CLAUSE && sentence.figures.some((f) => f.end <= cue.start && cue.start - f.end <= NEXT_REACH && between(sentence, f, cue).breaks === 0);
}

/** A space, or a hyphen. */
const BESIDE = 1;
/** A space and a bracket. */
const OPENING_BRACKET = 2;
/** The breaks that a bracket and a colon make. */
const BRACKET = 5;
const COLON = 14;
/** A colon with its spaces. */
const LABEL = 3;

/** A dash with its spaces, and the ending of the noun. */
const DASH_REACH = 16;

/** From this break on, what stands behind it may be about the next figure, */
const NEXT_CLAUSE = 3;
/** when that is this near. */
const NEXT_REACH = 20;

/** Whether a cue that counts on one side only stands on the other. */
const isAside = ({ start }: Figure, { end, tag: { side } }: PhraseHit<CueTag>): boolean => side === (end <= start ? 'after' : 'before');

/** Letters between a share and the company that it is of, at most. */
export const OF_SHARE = 12;

/** Cost of a cue for a figure. Undefined when it can't belong to it. */
function cueCost(sentence: Sentence, figure: Figure, cue: PhraseHit<CueTag>): number | undefined {
  if (isAside(figure, cue)) return undefined;
  const before = cue.end <= figure.start;
  const { gap, breaks, figures } = between(sentence, figure, cue);
  // "The $86 billion company", but "$1 billion that the software company put in": what an amount is called stands at it, without an article.
  if (cue.tag.side === 'after' && cue.tag.role === 'metric' && (cue.tag.metric === 'valuation' || cue.tag.metric === 'not_funding') && (breaks >= CLAUSE || sentence.cues.some((c) => c.tag.role === 'and' && c.start >= figure.end && c.end <= cue.start))) return undefined;
  // "27 % of the people of OpenAI": it is not 27 % of the company.
  if (figure.unit === 'percent' && !before && gap > OF_SHARE && sentence.names.some((name) => name.end === cue.end && name.start >= cue.start)) return undefined;
  const side = before ? (isOfPrevious(sentence, figure, cue) ? OF_PREVIOUS : 0) : BEHIND + (breaks >= SEMICOLON || isOfNext(sentence, figure, cue) ? OF_NEXT : 0) - (isLinked(sentence, figure, cue) ? LINKED : 0);
  // "(Bewertung: 852 Mrd. Dollar)".
  const label = before && gap <= LABEL && breaks === COLON ? COLON : 0;
  return gap * LETTER + breaks - label + figures * FIGURE_BETWEEN - Math.min(cue.end - cue.start, OWN_LETTERS) * OWN_LETTER + side;
}

/** "400億ドルの融資", "400억 달러 규모의 대출": what the amount is stands behind it. */
function isLinked(sentence: Sentence, figure: Figure, cue: Span): boolean {
  if (cue.start < figure.end || cue.start - figure.end > LINK) return false;
  return sentence.cues.some((c) => c.tag.role === 'possessive' && c.start >= figure.end && c.end <= cue.start && cue.start - c.end <= 1);
}

/** Longest words that hang a noun on an amount. */
const LINK = 6;

/** Up to this cost the words are the figure's own; */
const EXPLICIT_LIMIT = 34;
/** beyond that one they have nothing to do with it. */
const METRIC_LIMIT = 90;

/** More where the cue is of what a price was paid for. */
const PAID_FOR = 6;

/** Letters between "at" and the price: " a post-money valuation of roughly ". */
const VALUATION_REACH = 40;

/** The metric whose words are nearest. */
export function chooseMetric(sentence: Sentence, figure: Figure): Choice | undefined {
  const priced = isCurrency(figure.unit) && sentence.cues.some((c) => c.tag.role === 'price' && c.start >= figure.end && c.start - figure.end <= 1 && sentence.figures.some((f) => f.start >= c.end && f.start - c.end <= VALUATION_REACH));
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
  cues.some((c) => c.tag.role === 'possessive' && c.start === end && names.some((n) => n.role === 'subject' && n.start === c.end));

/** The figure right before another one of the same sentence. */
export function figureBefore({ figures }: Sentence, figure: Figure): Figure | undefined {
  const at = figures.indexOf(figure);
  // To ask a list for its item -1 takes as long as all else that is asked of a figure.
  return at > 0 ? figures[at - 1] : undefined;
}

/** "$64.6 billion, for about 13 %". */
function isBoughtShare(sentence: Sentence, figure: Figure): boolean {
  const paid = figureBefore(sentence, figure);
  if (!paid || !isCurrency(paid.unit) || between(sentence, figure, paid).breaks > CLAUSE) return false;
  return sentence.cues.some((c) => c.tag.role === 'exchange' && c.start >= paid.end && c.end <= figure.start && figure.start - c.end <= PRICE_REACH);
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
  const isPartner = subject !== undefined && cues.some((c) => c.tag.role === 'into' && c.end <= subject.start && subject.start - c.end <= 1);
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
  if ((metric === undefined ? isCurrency(figure.unit) : metric === 'valuation') && sentence.cues.some((c) => c.tag.role === 'metric' && c.tag.metric === 'stake' && isNearStake(sentence, figure, c))) costs.set('stake_value', METRIC_LIMIT);
  // "The $852 billion round": some name a round by its price.
  const named = metric === 'round_total' && sentence.cues.some((c) => c.tag.role === 'metric' && c.tag.metric === metric && c.start - figure.end >= 0 && c.start - figure.end <= BESIDE);
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
  return breaks < CLAUSE || (stake.end <= figure.start && breaks < SEMICOLON && gap <= STAKE_REACH);
}

/** Letters between a stake and its worth. */
const STAKE_REACH = 40;

/** What is told together with its price: "$122 billion raised at $852 billion". */
const PRICED = new Set<Metric>(['round_total', 'cumulative_raised', 'investor_commitment', 'tender_offer']);
/** Letters that a qualifier between "at" and its amount has at most. */
const PRICE_REACH = 12;

function isPriced(sentence: Sentence, figure: Figure): boolean {
  return sentence.cues.some((c) => c.tag.role === 'price' && c.end <= figure.start && figure.start - c.end <= PRICE_REACH && between(sentence, figure, c).figures === 0);
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
      if (has('annualized', 55) || sentence.cues.some((c) => c.tag.role === 'refine' && c.tag.refinement === 'annualized' && choice.cue && c.start - choice.cue.end <= BESIDE && choice.cue.start - c.end <= BESIDE)) return 'revenue_annualized';
      return nearestOf(sentence, figure, { monthly: 'revenue_monthly', quarterly: 'not_funding', annual: 'revenue_annual' }) ?? 'revenue';
    case 'users':
      if (has('codex', 110)) return 'codex_weekly_users';
      if (has('business', 26)) return 'business_users';
      if (has('subscribers', 24)) return 'subscribers';
      return has('weekly') ? 'weekly_active_users' : 'users';
    case 'subscribers':
      return has('business', 24) ? 'business_users' : 'subscribers';
    case 'enterprise_revenue_share':
      // "Businesses make up 40 % of its users".
      return has('elsewhere') ? 'not_funding' : choice.metric;
    case 'stake':
      return 'stake_percent';
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

/** What parts the items of a list of three. */
const LIST_OF_THREE = 9;
/** What parts a verb at the end from its amount, such as a conversion in brackets; a clause costs more. */
const VERB_BEHIND = 10;

/** "Would be paid in at OpenAI's current $500 billion valuation": what is not plain is the payment; the valuation is there. */
function isPresupposed(sentence: Sentence, figure: Figure): boolean {
  const beside = (gap: number): boolean => gap >= 0 && gap <= 1;
  const known = sentence.cues.filter((c) => (c.tag.role === 'present' || c.tag.role === 'definite') && beside(figure.start - c.end));
  // "Worth that much at its last valuation of $852 billion": a word that takes it as known may hold the noun.
  return sentence.cues.some((c) => c.tag.role === 'metric' && c.tag.metric === 'valuation' && known.some((k) => beside(c.start - figure.end) || (k.tag.role === 'definite' && c.start >= k.start && c.end <= k.end)));
}

/** "若套用3月底8520亿美元的估值": what would follow is not plain; what it was worth that day is. */
function isOfDay({ dates, cues }: Sentence, { start, end }: Figure): boolean {
  return dates.some((d) => d.end <= start && start - d.end <= OF_DAY) && cues.some((c) => c.tag.role === 'metric' && c.tag.metric === 'valuation' && c.start >= end && c.start - end <= BESIDE);
}

/** 月の and a space. */
const OF_DAY = 2;

/** 上場を目指すOpenAIの評価額は8520億ドル: what the company plans describes its name, and not what is said of it. */
const isOfName = ({ cues, names }: Sentence, figure: Figure, { start }: Span): boolean =>
  cues.some((c) => c.tag.role === 'relative' && c.end > start && names.some((n) => n.role === 'subject' && n.end <= figure.start && n.start >= c.end && n.start - c.end <= OF_NAME));

/** What stands before a company's name with it: 米, 美国. */
const OF_NAME = 3;

/** Letters between an amount and the end of the question that it stands in, with the noun that is counted. */
const ASKED = 5;
/** The breaks that a denial reaches across, which are two or three clauses; what stands before a semicolon was said apart. */
const TAKEN_BACK = 34;

/** From this length on a word of denial is a verb, "denied that", and governs more than the next word. */
const VERB_OF_DENIAL = 6;

/** The breaks that such a word before a figure reaches across. */
const BREAKS_PASSED: Readonly<Record<string, number>> = { planned: 15, rumoured: 22, hypothetical: 26 };

/** "The $852 billion startup needs it", "los 122.000 millones captados podrían agotarse": what it is worth, or was raised, is not what it needs, or what may happen to it. */
const isKnown = (sentence: Sentence, figure: Figure): boolean =>
  sentence.cues.some(({ start, end, tag }) => {
    const isDefinite = tag.role === 'definite';
    const gap = tag.side === 'after' ? start - figure.end : isDefinite ? figure.start - end : -1;
    return (isDefinite || (tag.role === 'metric' && tag.metric === 'valuation')) && gap >= 0 && gap <= (tag.side === 'after' ? BESIDE : NEXT_REACH);
  });

/** "While Anthropic negotiates, OpenAI, valued at $852 billion": what a rival is about in a clause of its own, before the company is named. */
const isOfRival = (sentence: Sentence, figure: Figure, cue: Span): boolean =>
  sentence.names.some((own) => own.role === 'subject' && own.start >= cue.end && own.end <= figure.start && between(sentence, cue, own).breaks >= CLAUSE) &&
  sentence.names.some((rival) => rival.role === 'comparison' && between(sentence, rival, cue).breaks < CLAUSE);

/** Plan, rumour, possibility or denial, where such a word governs the figure: in its clause, and before it unless the language's verbs come last. */
export function modalityOf(sentence: Sentence, figure: Figure, verbFinal: boolean): { modality: Modality; cue?: Span } {
  if (isPresupposed(sentence, figure)) return { modality: 'stated' };
  const isName = isKnown(sentence, figure);
  for (const cue of sentence.cues) {
    const { role } = cue.tag;
    const asks = role === 'asking';
    if (asks || role === 'retraction') {
      const { gap, breaks } = between(sentence, figure, cue);
      // "公司予以否认" takes back what was said before it, "吗" only asks for what it stands at.
      if (cue.end > figure.end && (asks ? gap <= ASKED && breaks === 0 : breaks <= TAKEN_BACK)) return { modality: asks ? 'hypothetical' : 'denied', cue };
    }
    if (role !== 'modality' || isAside(figure, cue)) continue;
    const before = cue.end <= figure.start;
    if ((isName && !before) || (before && isOfName(sentence, figure, cue)) || isOfRival(sentence, figure, cue)) continue;
    if (cue.tag.modality === 'hypothetical' && isOfDay(sentence, figure)) continue;
    // 37億ドルから127億ドルへの増加を見込む: what is expected begins at what there was.
    if (!before && cue.tag.modality !== 'denied' && isOrigin(sentence, figure, 'behind')) continue;
    const { gap, breaks, figures } = between(sentence, figure, cue);
    if (cue.tag.modality === 'denied') {
      if (figures > 0) continue;
      if (cue.tag.side === 'after' && gap <= 8 && breaks === 0) return { modality: 'denied', cue };
      if (before && gap <= (cue.end - cue.start >= VERB_OF_DENIAL ? 60 : 14) && breaks <= 6) return { modality: 'denied', cue };
      continue;
    }
    // "Expects to lose $5 billion, and is now valued at $157 billion".
    if (before && sentence.cues.some((c) => c.tag.role === 'present' && c.start >= cue.end && c.end <= figure.start && between(sentence, cue, c).breaks >= CLAUSE && between(sentence, c, figure).breaks === 0)) continue;
    // "Why its 27% could be worth $228 billion", "500億ドルで、目標は700億ドル": what could be is what follows.
    if (!before && (!verbFinal || breaks >= NEXT_CLAUSE) && sentence.figures.some((f) => f.start >= cue.end && f.start - cue.end <= NEXT_REACH && between(sentence, f, cue).breaks === 0)) continue;
    // A verb at the end may govern a list, but no clause that has ended before.
    const listed = before || (verbFinal && breaks <= LIST_OF_THREE);
    const limit = before ? (BREAKS_PASSED[cue.tag.modality] ?? 0) : verbFinal ? VERB_BEHIND : 4;
    if (breaks <= limit && figures <= (listed ? 2 : verbFinal ? 1 : 0) && gap <= (before || verbFinal ? 90 : 30)) return { modality: cue.tag.modality, cue };
  }
  return { modality: 'stated' };
}

/** When a figure holds. */
export interface Time {
  date?: DateMention;
  past: boolean;
  present: boolean;
}

/** When the figure holds, by the nearest date of its sentence and by words of past and present. */
export function timeOf(sentence: Sentence, figure: Figure): Time {
  let date: DateMention | undefined;
  let least = Infinity;
  for (const mention of sentence.dates) {
    if (mention.start < figure.end && mention.end > figure.start) continue;
    // "Since 2015" begins then and has not ended.
    if (sentence.cues.some((c) => c.tag.role === 'refine' && c.tag.refinement === 'cumulative' && c.start < mention.end && c.end > mention.start)) continue;
    const cost = dateCost(sentence, figure, mention);
    if (cost <= DATE_LIMIT && cost < least) [date, least] = [mention, cost];
  }
  const near = (role: 'past' | 'present', limit: number, reach: number, reachBehind: number): boolean =>
    sentence.cues.some((cue) => {
      const before = cue.end <= figure.start;
      if (cue.tag.role !== role || isAside(figure, cue) || isOfNext(sentence, figure, cue) || (!before && isAtNext(sentence, figure, cue)) || isOfOrigin(sentence, figure, cue)) return false;
      if (role === 'past' && isOfOtherClause(sentence, figure, cue, false)) return false;
      const { gap, breaks, figures } = between(sentence, figure, cue);
      // "Now worth 300 billion, against 157 billion last October"; "was valued at $157 billion last October and is now negotiating":
      // behind its date another matter begins; "was worth 500 billion in October, today that is 852": a date of its own clause says more.
      if (role === 'present' && date && (before ? figures > 0 : (date.start >= figure.end && date.end <= cue.start) || (breaks >= CLAUSE && between(sentence, figure, date).breaks === 0))) return false;
      const opening = before && cue.start - sentence.start <= FRONTED;
      return breaks + figures * 10 <= limit && gap <= (opening ? OPENING_REACH : before ? reach : reachBehind);
    });
  // "Gave $1 billion in 2019 and has committed $13 billion in total": a sum of all times has no date of another amount.
  if (date && between(sentence, figure, date).figures > 0 && refinedBy(sentence, figure, 'cumulative')) date = undefined;
  const began = isOrigin(sentence, figure);
  if (began && date?.relative) date = undefined;
  const dated = date?.end ?? 0;
  const stands = (role: 'past' | 'present'): boolean => sentence.cues.some((c) => c.tag.role === role && c.start >= dated && c.end <= figure.start);
  // "Valued at $500 billion in October, it is now worth"; but "in August it was still".
  if (date && stands('present') && !(stands('past') && between(sentence, figure, date).figures === 0)) date = undefined;
  const past = began || isBeginning(sentence, figure) || near('past', 9, 40, 40);
  if (date && isOfOtherClause(sentence, figure, date, past)) date = undefined;
  // "In August it was still $40 billion".
  return { ...(date && { date }), past, present: !(began || (past && date)) && near('present', 16, 60, 25) };
}

/** "From 4 to 4.7 billion": where a change begins is past. */
function isBeginning(sentence: Sentence, figure: Figure): boolean {
  const next = sentence.figures[sentence.figures.indexOf(figure) + 1];
  // 이용자가 200만명을 넘어 석 달 만에 5배로: a factor ends no change.
  if (!next || next.unit === 'times' || next.start - figure.end > (isCurrency(figure.unit) ? TO_REACH : COUNTED_REACH) || between(sentence, figure, next).breaks > 0) return false;
  const stands = (role: 'from' | 'into', before: Figure): boolean => sentence.cues.some((c) => c.tag.role === role && c.end <= before.start && before.start - c.end <= 1);
  return stands('from', figure) && stands('into', next);
}

/** Longest words between the two amounts of a change, and between two counts or shares: " million weekly users in February to ". */
const TO_REACH = 8;
const COUNTED_REACH = 40;

/**
 * "Hit $852 billion in March, less than a year after being worth $300 billion", "the maker, valued at $500 billion
 * after last week's sale, has 700 million users": the date, or the word of the past, is that of the figure in its own clause.
 */
function isOfOtherClause(sentence: Sentence, figure: Figure, mention: Span, past: boolean): boolean {
  if (mention.end > figure.start || between(sentence, figure, mention).breaks < CLAUSE) return false;
  const opening = { start: sentence.start, end: sentence.start };
  // "Its round of October 2024 brought $6.6 billion, and 300 million people use it": a date inside a clause about something else.
  const [first] = sentence.figures;
  if (first && first.start >= mention.end && isCurrency(first.unit) && figure.unit === 'users' && mention.start - sentence.start > FRONTED && between(sentence, first, mention).breaks < CLAUSE) return true;
  // "SoftBank, which held 11 % at the end of 2025, has 13 %", with the date on either side of its own figure.
  const inserted = between(sentence, opening, mention).breaks >= CLAUSE;
  return sentence.figures.some((f) => inserted && f.start >= mention.end && f.end <= figure.start && between(sentence, f, mention).breaks < CLAUSE) || sentence.figures.some((f) => f.end <= mention.start && between(sentence, f, mention).breaks < CLAUSE && (past || between(sentence, figure, mention).breaks >= SEMICOLON || between(sentence, opening, f).breaks >= CLAUSE));
}

/** A date that begins nearer to the beginning of its sentence dates all of it. */
const FRONTED = 12;
/** Letters that a word at the beginning of a sentence reaches. */
const OPENING_REACH = 100;

/** The breaks that a comma and a semicolon make. */
export const CLAUSE = 8;
export const SEMICOLON = 20;

/** "$500 billion in October is $852 billion now": right before the next figure, a word is that one's. */
function isAtNext(sentence: Sentence, figure: Figure, cue: Span): boolean {
  const next = sentence.figures.find((f) => f.start >= cue.end);
  return next !== undefined && next.start - cue.end <= 2 && cue.start - figure.end > 2;
}

/** A date this near behind an amount stands at it: " in ". */
const AT_FIGURE = 6;

/** A date that costs more belongs to something else. */
const DATE_LIMIT = 55;

/** "13 %, 작년 말 11 %에서": a word between stands at the figure where the change began. */
function isOfOrigin(sentence: Sentence, figure: Figure, word: Span): boolean {
  if (word.start < figure.end) return false;
  const next = sentence.figures.find((f) => f.start >= word.end);
  return next !== undefined && next.start - word.end <= AT_FIGURE && isOrigin(sentence, next, 'behind');
}

/** Whether a change begins at a figure: 3000億ドルから, "z 300 mld". Behind it, such a word also ends what belongs to it. */
function isOrigin(sentence: Sentence, figure: Figure, only?: 'behind'): boolean {
  return sentence.cues.some(({ start, end, tag }) => {
    if (tag.role !== 'origin') return false;
    // The amount may end with it: "500 milyar dolardan".
    if (tag.side !== 'before') return end === figure.end || (start >= figure.end && start - figure.end <= 1);
    return only === undefined && end <= figure.start && figure.start - end <= 1;
  });
}

function dateCost(sentence: Sentence, figure: Figure, mention: DateMention): number {
  const { gap, breaks, figures } = between(sentence, figure, mention);
  const behind = mention.start >= figure.end;
  // "$157 billion (October 2024) → $300 billion (March 2025)": in brackets, a date is that of the amount before them.
  if (behind && gap <= OPENING_BRACKET && breaks === BRACKET) return 0;
  // "40 % of revenue, and plans to reach parity by the end of 2026": the plan has the date.
  const planned = behind && sentence.cues.some((c) => c.tag.role === 'modality' && c.start >= figure.end && c.end <= mention.start);
  // "From $500 billion in October to $730 billion", "and last year it was $29 billion": a date belongs to the amount that it stands at.
  const beside = behind ? mention.start - figure.end <= AT_FIGURE : gap <= 1;
  const owned = !beside && sentence.figures.some((f) => f !== figure && (behind ? f.start >= mention.end && f.start - mention.end <= 10 && between(sentence, f, mention).breaks === 0 : f.end <= mention.start && mention.start - f.end <= Math.min(AT_FIGURE, gap + 2) && !isOrigin(sentence, f, 'behind') && between(sentence, f, mention).breaks === 0));
  // "Valued at $500 billion, it took in $13 billion in 2025": the year is that of the clause behind.
  const later = behind && sentence.figures.some((f) => f.start >= figure.end && f.end <= mention.start && mention.start - f.end <= AT_FIGURE && between(sentence, figure, f).breaks >= CLAUSE && between(sentence, f, mention).breaks === 0);
  const cost = gap * 0.4 + breaks + (behind ? figures * 45 + 3 : figures * 4) + (planned ? 60 : 0) + (owned || later ? 60 : 0);
  // "In October 40億ドルから47億ドルに": so is one right before where the change began.
  const before = !behind && sentence.figures.some((f) => f.start >= mention.end && f.start - mention.end <= AT_FIGURE && f.end <= figure.start && isOrigin(sentence, f, 'behind'));
  // "From 11 % at the end of 2025 to 13 %": nor is one between the two.
  const start = behind ? undefined : figureBefore(sentence, figure);
  const began = start !== undefined && start.end <= mention.start && isBeginning(sentence, start);
  return before || began || isOfNext(sentence, figure, mention) || isOfOrigin(sentence, figure, mention) ? Infinity : cost;
}

/** "Added $352 billion of value", "rose by 30 %": a difference, not a level; but "more than doubled from $157 billion" begins at one. */
export function isChange(sentence: Sentence, figure: Figure, metric: Metric | undefined, hasParty: boolean): boolean {
  const earned = metric?.startsWith('revenue') === true;
  const level = earned || metric === undefined || (metric === 'investor_commitment' && !hasParty) || metric.startsWith('valuation') || !isCurrency(figure.unit);
  return level && sentence.cues.some((cue) => {
    // Behind the amount, as verbs stand in Japanese and Korean, any word between would make it the level that was reached.
    const before = cue.end <= figure.start;
    if (cue.tag.role !== 'change' || isAside(figure, cue) || (!before && cue.tag.side === undefined)) return false;
    const { gap, breaks, figures } = between(sentence, figure, cue);
    // "Rose to 13 %": the level that was reached; so is one with a word of the past before it.
    return figures === 0 && breaks === 0 && gap <= (before && !earned ? 14 : 1) && !sentence.cues.some((c) => (c.tag.role === 'into' || c.tag.role === 'past') && c.start >= cue.end && c.end <= figure.start);
  });
}
