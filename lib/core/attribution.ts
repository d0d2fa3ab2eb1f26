/**
 * Attribution: what one figure takes from the words of its own sentence. Each kind of word is found the
 * same way: the nearest wins, where distance counts the letters between, the clause breaks crossed and
 * the other figures passed.
 */
import type { CueTag } from './cues.ts';
import type { DateMention } from './dates.ts';
import type { PhraseHit } from './phrases.ts';
import { between, isCompany, type Name, type Reading, type Sentence } from './reading.ts';
import type { Span } from './sentences.ts';
import type { Certainty, Figure, Metric, Modality } from './types.ts';


const MONEY_METRICS = new Set([
  'valuation', 'round_total', 'investor_commitment', 'retail_commitment', 'tender_offer', 'credit_facility', 'compute_commitment', 'cumulative_raised', 'revenue', 'stake_value', 'not_funding',
]);
const PERCENT_METRICS = new Set(['stake', 'enterprise_revenue_share', 'guaranteed_return', 'not_funding']);
const COUNT_METRICS = new Set(['users', 'subscribers', 'codex_weekly_users', 'tokens_per_minute', 'not_funding']);

export function fits(figure: Figure, metric: Metric): boolean {
  if (figure.unit === 'percent') return PERCENT_METRICS.has(metric);
  if (figure.unit === 'users' || figure.unit === 'tokens/min') return COUNT_METRICS.has(metric);
  if (figure.unit === 'count') return COUNT_METRICS.has(metric) || MONEY_METRICS.has(metric);
  if (/^[A-Z]{3}$/.test(figure.unit)) return MONEY_METRICS.has(metric);
  return false;
}

export interface Choice {
  metric: Metric;
  certainty: Certainty;
  cost: number;
  cue?: Span;
}

/** Cost of a cue for a figure; the smallest wins. Undefined when it can't belong to it. */
function cueCost(sentence: Sentence, figure: Figure, cue: PhraseHit<CueTag>): number | undefined {
  const before = cue.end <= figure.start;
  if (cue.tag.side === 'before' && !before) return undefined;
  if (cue.tag.side === 'after' && before) return undefined;
  const { gap, breaks, figures } = between(sentence, figure, cue);
  return gap * 0.6 + breaks + figures * 9 - Math.min(cue.end - cue.start, 14) * 0.3 + (before ? 0 : 1);
}

const EXPLICIT_LIMIT = 42;
const METRIC_LIMIT = 90;

export function chooseMetric(sentence: Sentence, figure: Figure): Choice | undefined {
  let best: Choice | undefined;
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'metric' || !fits(figure, cue.tag.metric)) continue;
    const cost = cueCost(sentence, figure, cue);
    if (cost === undefined || cost > METRIC_LIMIT || (best && best.cost <= cost)) continue;
    best = { metric: cue.tag.metric, certainty: cost <= EXPLICIT_LIMIT ? 'explicit' : 'inferred', cost, cue };
  }
  return best;
}

/** What else the sentence's words could make of the figure, nearest first. */
export function alternativesTo(metric: Metric | undefined, sentence: Sentence, figure: Figure): Metric[] {
  const costs = new Map<Metric, number>();
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'metric' || cue.tag.metric === 'not_funding' || !fits(figure, cue.tag.metric)) continue;
    const cost = cueCost(sentence, figure, cue);
    if (cost === undefined || cost > METRIC_LIMIT) continue;
    const other = refine({ metric: cue.tag.metric, certainty: 'inferred', cost }, sentence, figure);
    if (other !== metric) costs.set(other, Math.min(cost, costs.get(other) ?? cost));
  }
  return [...costs].sort((a, b) => a[1] - b[1]).map(([other]) => other);
}

/** The nearest refinement of a kind within the figure's clause. */
function refinedBy(sentence: Sentence, figure: Figure, refinement: string, limit = 40): boolean {
  return sentence.cues.some((cue) => {
    if (cue.tag.role !== 'refine' || cue.tag.refinement !== refinement) return false;
    const cost = cueCost(sentence, figure, cue);
    return cost !== undefined && cost <= limit;
  });
}

export function refine(choice: Choice, sentence: Sentence, figure: Figure): Metric {
  const has = (refinement: string, limit?: number): boolean => refinedBy(sentence, figure, refinement, limit);
  switch (choice.metric) {
    case 'valuation':
      return nearestOf(sentence, figure, { pre: 'valuation_pre', post: 'valuation_post' }) ?? 'valuation';
    case 'revenue':
      if (has('ads')) return 'ads_annualized_revenue';
      if (figure.per === 'month') return 'revenue_monthly';
      if (figure.per === 'quarter') return 'not_funding';
      if (has('annualized', 55)) return 'revenue_annualized';
      return nearestOf(sentence, figure, { monthly: 'revenue_monthly', annual: 'revenue_annual' }) ?? 'revenue';
    case 'users':
      if (has('codex', 110)) return 'codex_weekly_users';
      if (has('business', 26)) return 'business_users';
      if (has('subscribers', 24)) return 'subscribers';
      return has('weekly') ? 'weekly_active_users' : 'users';
    case 'subscribers':
      return has('business', 24) ? 'business_users' : 'subscribers';
    case 'stake':
      return 'stake_percent';
    case 'round_total':
      return has('cumulative', 24) && !has('pre') ? 'cumulative_raised' : 'round_total';
    default:
      return choice.metric;
  }
}

/** The metric of the nearest of some refinements, within the figure's clause. */
function nearestOf(sentence: Sentence, figure: Figure, metrics: Readonly<Record<string, Metric>>): Metric | undefined {
  let best: { metric: Metric; cost: number } | undefined;
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'refine') continue;
    const metric = metrics[cue.tag.refinement];
    const cost = metric === undefined ? undefined : cueCost(sentence, figure, cue);
    if (metric !== undefined && cost !== undefined && cost < 36 && (!best || cost < best.cost)) best = { metric, cost };
  }
  return best?.metric;
}

export interface Company {
  id: string;
  certainty: Certainty;
  mention?: Name;
}

function nextName(sentence: Sentence, at: number, limit: number): Name | undefined {
  return sentence.names.find((n) => n.start >= at && n.start - at <= limit);
}

const POSSESSIVE = /^(?:'s|s'|'|的|의|の|之)\s?/;

export function companyOf(reading: Reading, sentence: Sentence, figure: Figure): Company | undefined {
  const companies = sentence.names.filter((n) => isCompany(n) && !n.epithet);
  let best: { name: Name; cost: number } | undefined;
  for (const name of companies) {
    const after = name.start >= figure.end;
    const { gap, breaks, figures } = between(sentence, figure, name);
    let cost = gap * 0.5 + breaks + figures * 4;
    if (after) {
      const link = reading.text.slice(figure.end, name.start);
      cost += attaches(reading, sentence, figure, name) ? -6 : link.trim() === '' ? -4 : 26;
    } else if (POSSESSIVE.test(reading.text.slice(name.end, name.end + 3))) cost -= 6;
    if (isInserted(reading.text, name, figure, sentence.names)) cost += 40;
    if (!best || cost < best.cost) best = { name, cost };
  }
  if (!best) return undefined;
  if (best.name.role === 'unknown') return { id: '?', certainty: 'explicit', mention: best.name };
  const alone = best.name.end <= figure.start && companies.every((n) => n.id === best.name.id);
  const apart = best.name.start >= figure.end && between(sentence, figure, best.name).breaks >= 8;
  const near = !apart && best.cost <= (alone ? 110 : 60);
  return { id: best.name.id, certainty: near && !modifies(reading.text, best.name) ? 'explicit' : 'inferred', mention: best.name };
}

/** "Safe Superintelligence, founded by people of OpenAI, is valued": what stands between the commas only describes the name before them. */
function isInserted(text: string, name: Name, figure: Figure, hosts: readonly Name[]): boolean {
  return hosts.some((host) => {
    if (host.id === name.id || host.epithet || host.end > name.start || text.charAt(host.end) !== ',') return false;
    const close = text.indexOf(',', host.end + 1);
    return close >= name.end && close < figure.start && close - host.end <= 120;
  });
}

/** Metrics that are a company's own; the others are told of two sides. */
const OWN_METRICS = /^(?:valuation|revenue|users|weekly|subscribers|cumulative|credit)/;
/** A name this near to its beginning is the one that a sentence is about. */
const OPENING = 25;

/** "Nvidia reported revenue of $30 billion, driven by OpenAI"; "CoreWeave, a supplier of OpenAI, raised $1 billion": the figure is the opening name's own. */
export function isOfParty({ text }: Reading, sentence: Sentence, figure: Figure, company: Company | undefined, metric: Metric | undefined): boolean {
  const mention = company?.mention;
  const opening = sentence.names.find((name) => !name.epithet);
  if (!mention || opening?.role !== 'party' || metric === undefined) return false;
  if (opening.start - sentence.start > OPENING || opening.end > figure.start || POSSESSIVE.test(text.slice(opening.end, opening.end + 3))) return false;
  if (isInserted(text, mention, figure, [opening])) return metric === 'round_total' || OWN_METRICS.test(metric);
  return mention.start >= figure.end && OWN_METRICS.test(metric);
}

/** "$4 billion in Anthropic", "into OpenAI", "of OpenAI": the words between are one link word and at most two more. */
function attaches(reading: Reading, sentence: Sentence, figure: Figure, name: Name): boolean {
  const linked = sentence.cues.some((c) => c.tag.role === 'into' && c.start >= figure.end && c.end <= name.start && name.start - c.end <= 2);
  return linked && between(sentence, figure, name).figures === 0 && name.start - figure.end <= 40 && !/[,;，；]/.test(reading.text.slice(figure.end, name.start));
}

/** "plugins for OpenAI models", "OpenAI alumni": the name only describes somebody else. */
function modifies(text: string, name: Name): boolean {
  return /^[\s-](?:model|rival|competitor|alumn|veteran|co-?founder|founder|researcher|user|plugin|partner|supplier|backer|investor)/i.test(text.slice(name.end, name.end + 14)) ||
    /(?:\bformer|\bex|\bleft|\bleaving|models? (?:by|of|from)|rivals? (?:of|to))[\s-]$/i.test(text.slice(Math.max(0, name.start - 14), name.start));
}

/** Names that stand as one: "SoftBank and Nvidia", "Amazon, Nvidia and SoftBank", "软银和英伟达". */
function groupAround(text: string, names: readonly Name[], name: Name): Name[] {
  const joined = (a: Name, b: Name): boolean => /^\s?(?:,|，|、|&|\/|and|et|und|y|e|en|и|和|与|與|及|以及|, and|, et)?\s?(?:the )?$/i.test(text.slice(a.end, b.start)) && b.start - a.end > 0;
  const at = names.indexOf(name);
  let first = at;
  let last = at;
  while (first > 0 && joined(names[first - 1] as Name, names[first] as Name)) first--;
  while (last + 1 < names.length && joined(names[last] as Name, names[last + 1] as Name)) last++;
  return names.slice(first, last + 1);
}

export interface Parties {
  names: Name[];
  cost: number;
}

/** Whose money it is: the nearest name that is not the company itself, before the figure or linked behind it. */
export function partiesOf(reading: Reading, sentence: Sentence, figure: Figure, company: string | undefined): Parties | undefined {
  const named = sentence.names.filter((n) => n.id !== company && n.role !== 'unknown' && !n.epithet);
  // A rival is seldom the one who pays: "Amazon invested $8 billion in Anthropic and $50 billion in OpenAI".
  const others = named.some((n) => n.role === 'party') ? named.filter((n) => n.role === 'party') : named;
  let best: { name: Name; cost: number } | undefined;
  for (const name of others) {
    const after = name.start >= figure.end;
    const { gap, breaks, figures } = between(sentence, figure, name);
    let cost = gap * 0.5 + breaks + figures * 14;
    if (after) {
      const linked = sentence.cues.some((c) => c.tag.role === 'from' && c.start >= figure.end && c.end <= name.start && name.start - c.end <= 5) && figures === 0;
      cost += linked ? -8 : 18;
    } else if (POSSESSIVE.test(reading.text.slice(name.end, name.end + 3))) cost -= 8;
    if (!best || cost < best.cost) best = { name, cost };
  }
  if (!best || best.cost > 70) return undefined;
  const names = groupAround(reading.text, others, best.name);
  return { names: figure.per === 'each' || names.length === 1 ? names : shared(reading, sentence, figure, names, best.name), cost: best.cost };
}

/** "Amazon, Nvidia and SoftBank with $50bn, $30bn and $30bn respectively": the k-th name goes with the k-th figure. */
function shared(reading: Reading, sentence: Sentence, figure: Figure, names: Name[], nearest: Name): Name[] {
  const row = respective(sentence, figure);
  if (row && row.figures.length === names.length) return [names[row.index] as Name];
  const apiece = /^\W{0,2}(?:each|apiece|both)\b|^\s?(?:each|both)|各|均|分别/i;
  const last = names.at(-1) as Name;
  const link = reading.text.slice(last.end, figure.start);
  if (apiece.test(link.trim()) || /各|均|each|both/i.test(link) || /^\W{0,2}(?:each|apiece)/i.test(reading.text.slice(figure.end, figure.end + 9))) return names;
  return last.end <= figure.start ? names : [nearest];
}

/** The list of figures that a "respectively" speaks of, and this figure's place in it. */
export function respective(sentence: Sentence, figure: Figure): { figures: Figure[]; index: number } | undefined {
  if (!sentence.cues.some((c) => c.tag.role === 'respectively')) return undefined;
  return { figures: sentence.figures, index: sentence.figures.indexOf(figure) };
}


export function modalityOf(sentence: Sentence, figure: Figure, verbFinal: boolean): { modality: Modality; cue?: Span } {
  const limits: Readonly<Record<string, number>> = { planned: 15, rumoured: 22, hypothetical: 26, denied: 6 };
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'modality' || cue.tag.modality === 'stated') continue;
    const before = cue.end <= figure.start;
    if (cue.tag.side === 'before' && !before) continue;
    if (cue.tag.side === 'after' && before) continue;
    const { gap, breaks, figures } = between(sentence, figure, cue);
    if (cue.tag.modality === 'denied') {
      if (before && gap <= 14 && breaks <= 6) return { modality: 'denied', cue };
      continue;
    }
    const usual = before || verbFinal;
    const limit = usual ? (limits[cue.tag.modality] ?? 0) : 4;
    if (breaks <= limit && figures <= (before ? 2 : verbFinal ? 1 : 0) && gap <= (usual ? 90 : 30)) return { modality: cue.tag.modality, cue };
  }
  return { modality: 'stated' };
}

export interface Time {
  date?: DateMention;
  past: boolean;
  present: boolean;
}

/** When the figure holds, by the nearest date of its sentence and by words of past and present. */
export function timeOf(sentence: Sentence, figure: Figure): Time {
  let date: { mention: DateMention; cost: number } | undefined;
  for (const mention of sentence.dates) {
    if (mention.start < figure.end && mention.end > figure.start) continue;
    const cost = dateCost(sentence, figure, mention);
    if (cost <= DATE_LIMIT && (!date || cost < date.cost)) date = { mention, cost };
  }
  const near = (role: 'past' | 'present', limit: number, reach: number, reachBehind: number): boolean =>
    sentence.cues.some((cue) => {
      if (cue.tag.role !== role) return false;
      const before = cue.end <= figure.start;
      if (cue.tag.side === 'before' && !before) return false;
      if (cue.tag.side === 'after' && before) return false;
      const { gap, breaks, figures } = between(sentence, figure, cue);
      return breaks + figures * 10 <= limit && gap <= (before ? reach : reachBehind);
    });
  return { ...(date && { date: date.mention }), past: near('past', 9, 40, 40), present: near('present', 16, 60, 25) };
}

const DATE_LIMIT = 55;

function dateCost(sentence: Sentence, figure: Figure, mention: DateMention): number {
  const { gap, breaks, figures } = between(sentence, figure, mention);
  const behind = mention.start >= figure.end;
  // "40 % of revenue, and plans to reach parity by the end of 2026": the plan has the date.
  const planned = behind && sentence.cues.some((c) => c.tag.role === 'modality' && c.start >= figure.end && c.end <= mention.start);
  // "From $500 billion in October to $730 billion", "and last year it was $29 billion": a date belongs to the amount that it stands at.
  const owned = sentence.figures.some((f) => f !== figure && (behind ? f.start >= mention.end && f.start - mention.end <= 10 : f.end <= mention.start && mention.start - f.end <= 6));
  return gap * 0.4 + breaks + (behind ? figures * 30 + 3 : figures * 4) + (planned ? 60 : 0) + (owned ? 40 : 0);
}

/** A name right at the amount makes it that one's money, where no nearer word says otherwise: "Amazon's $50 billion", "$30 billion from Nvidia". */
export function promoteInvestor(figure: Figure, parties: Parties, choice: Choice | undefined, company: Company | undefined): Choice | undefined {
  const nearest = parties.names.at(-1);
  if (!nearest) return undefined;
  if (choice?.metric === 'investor_commitment') return undefined;
  const mention = company?.mention;
  const partyBefore = nearest.end <= figure.start;
  const companyBetween = mention && partyBefore && mention.start > nearest.end && mention.end <= figure.start;
  if (companyBetween) return undefined;
  const limit = choice ? Math.min(choice.cost - 4, 12) : 24;
  return parties.cost < limit ? { metric: 'investor_commitment', certainty: parties.cost <= 6 ? 'explicit' : 'inferred', cost: parties.cost, cue: nearest } : undefined;
}

/** "OpenAI plans to invest $100 billion in Amazon's cloud": the company pays. */
export function spendsOn(reading: Reading, sentence: Sentence, figure: Figure, company: Company): boolean {
  const { mention } = company;
  if (!mention || mention.end > figure.start || mention.role !== 'subject') return false;
  const payee = nextName(sentence, figure.end, 30);
  if (!payee || payee.id === company.id) return false;
  const other = sentence.names.some((n) => n.end <= figure.start && n.start > mention.end && n.role === 'party');
  const linked = sentence.cues.some((c) => c.tag.role === 'into' && c.start >= figure.end && c.end <= payee.start);
  return linked && !other && /\bin|\bon|\binto|\bwith/.test(reading.text.slice(figure.end, payee.start));
}

/** "Added $352 billion of value", "rose by 30 %": a difference, not a level. */
export function isChange(sentence: Sentence, figure: Figure, metric: Metric | undefined, hasParty: boolean): boolean {
  const level = metric === undefined || (metric === 'investor_commitment' && !hasParty) || metric.startsWith('valuation') || figure.unit === 'percent' || figure.unit === 'times';
  if (!level) return false;
  return sentence.cues.some((cue) => {
    if (cue.tag.role !== 'change' || cue.end > figure.start) return false;
    const { gap, breaks, figures } = between(sentence, figure, cue);
    return figures === 0 && breaks === 0 && gap <= 14;
  });
}
