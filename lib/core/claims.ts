/**
 * Text -> claims. Every figure of a document gets what it is about: company, metric, parties, date,
 * and how the text puts it. The method is the same in every language: names, cues and dates are found
 * in one pass; each figure then takes the nearest ones, where distance counts the words between and
 * the clause breaks crossed. What a figure takes from its own sentence in plain words is `explicit`;
 * what it takes from headings, tables or earlier sentences, or by what is usual, is `inferred`.
 */
import type { CueTag } from './cues.ts';
import { findDates, spanOf, type DateMention } from './dates.ts';
import { findFigures } from './figures.ts';
import { languageOf, toolsOf, type LanguageTools } from './languages/index.ts';
import { compilePhrases, normalise, type PhraseHit, type PhraseSet } from './phrases.ts';
import { splitSentences, type Span } from './sentences.ts';
import type { Block, Certainty, Claim, DocumentText, Entity, EntityRole, Evidence, Figure, FoundClaim, Ledger, Metric, Modality, ReasonCode } from './types.ts';

export type { CuePack } from './cues.ts';

/** The names that the reader knows. It is all of the ledger that a page ever gets. */
export interface Vocabulary {
  entities: Pick<Entity, 'id' | 'role' | 'aliases' | 'epithets'>[];
}

/** The vocabulary of a ledger: names, no facts. */
export function vocabularyOf(ledger: Ledger): Vocabulary {
  return {
    entities: ledger.entities.map(({ id, role, aliases, epithets }) => ({ id, role, aliases, ...(epithets && { epithets }) })),
  };
}

// ---------------------------------------------------------------------------------------------
// Reading one block: what stands in it, before anything is decided

interface NameTag {
  id: string;
  role: EntityRole;
  epithet: boolean;
  /** Written with a capital: "Meta", "Apple"; the ordinary word does not count. */
  capital: boolean;
}

interface Name {
  start: number;
  end: number;
  id: string;
  role: EntityRole | 'unknown';
  epithet: boolean;
}

interface Sentence extends Span {
  figures: Figure[];
  names: Name[];
  cues: PhraseHit<CueTag>[];
  dates: DateMention[];
  breaks: { at: number; cost: number }[];
}

interface Reading {
  text: string;
  tools: LanguageTools;
  sentences: Sentence[];
}

const nameSets = new WeakMap<Vocabulary, PhraseSet<NameTag>>();

function namesOf(vocabulary: Vocabulary): PhraseSet<NameTag> {
  let set = nameSets.get(vocabulary);
  if (!set) {
    const entries: [string, NameTag][] = [];
    for (const { id, role, aliases, epithets } of vocabulary.entities) {
      for (const alias of aliases) entries.push([alias, { id, role, epithet: false, capital: /^[A-Z]/.test(alias) }]);
      for (const epithet of epithets ?? []) entries.push([epithet, { id, role, epithet: true, capital: false }]);
    }
    set = compilePhrases(entries);
    nameSets.set(vocabulary, set);
  }
  return set;
}

/** Drops hits that lie inside a longer one. */
function longest<T extends Span>(hits: T[]): T[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const hit of sorted) {
    const previous = kept.at(-1);
    if (!previous || hit.start >= previous.end) kept.push(hit);
  }
  return kept;
}

const BREAK_COST: Readonly<Record<string, number>> = {
  ',': 8, ';': 24, ':': 14, '(': 12, ')': 12, '–': 14, '—': 16, '，': 9, '；': 26, '：': 12, '（': 12, '）': 12, '、': 3, '،': 8, '؛': 24, '|': 30, '\n': 40, '/': 6, '•': 40, '[': 6, ']': 6, '“': 4, '”': 4, '!': 40, '?': 40,
};

function breaksOf(text: string, span: Span, figures: readonly Figure[], cues: readonly PhraseHit<CueTag>[]): { at: number; cost: number }[] {
  const breaks: { at: number; cost: number }[] = [];
  let f = 0;
  for (let i = span.start; i < span.end; i++) {
    const cost = BREAK_COST[text.charAt(i)];
    if (cost === undefined) continue;
    while (f < figures.length && (figures[f]?.end ?? 0) <= i) f++;
    const figure = figures[f];
    if (figure && figure.start <= i) continue;
    breaks.push({ at: i, cost });
  }
  for (const cue of cues) if (cue.tag.role === 'break') breaks.push({ at: cue.start, cost: cue.tag.cost });
  return breaks.sort((a, b) => a.at - b.at);
}

/** Organisations that the ledger does not know: a capitalised word right before a verb of raising or being worth. */
const UNKNOWN_NAME = /(?<![\p{L}\d.])(\p{Lu}[\p{L}\d&.-]+(?:\s\p{Lu}[\p{L}\d&.-]+){0,3})(?=(?:,[^,.;]{3,80},)?\s(?:has |have |had |just |also |recently )?(?:raise[sd]?|secure[sd]?|close[sd]?|borrow(?:s|ed)?|collect(?:s|ed)?|land(?:s|ed)|pick(?:s|ed) up|is valued|was valued|valued at|takes in|took in|nets|bags)\s)/gu;

function readBlock(text: string, block: Block, document: DocumentText, vocabulary: Vocabulary): Reading {
  const tools = toolsOf(block.lang ?? languageOf(text, document.lang));
  const normalised = normalise(text);
  const figures = findFigures(text, tools.numbers);
  const hits = longest(namesOf(vocabulary).find(normalised).filter((hit) => !hit.tag.capital || text.charAt(hit.start) !== normalised.charAt(hit.start)));
  const names: Name[] = hits.map(({ start, end, tag }) => ({ start, end, id: tag.id, role: tag.role, epithet: tag.epithet }));
  const quick = figures.length === 0;
  if (!quick) {
    for (const match of text.matchAll(UNKNOWN_NAME)) {
      const end = match.index + match[0].length;
      if (!names.some((n) => n.start < end && n.end > match.index)) names.push({ start: match.index, end, id: '?', role: 'unknown', epithet: false });
    }
    names.sort((a, b) => a.start - b.start);
  }
  const cues = quick || !tools.cues ? [] : tools.cues.phrases.find(normalised);
  const dates = quick || !tools.cues ? [] : findDates(text, normalised, tools.cues.dates, document.published);
  const within = <T extends Span>(items: readonly T[], span: Span): T[] => items.filter((item) => item.start >= span.start && item.start < span.end);
  const sentences = splitSentences(text).map((span): Sentence => {
    const own = within(figures, span);
    const ownCues = within(cues, span);
    return { ...span, figures: own, names: within(names, span), cues: ownCues, dates: within(dates, span), breaks: own.length === 0 ? [] : breaksOf(text, span, own, ownCues) };
  });
  return { text, tools, sentences };
}

// ---------------------------------------------------------------------------------------------
// Distances

/** What lies between two spans of a sentence: letters, and the cost of the clause breaks. */
function between(sentence: Sentence, a: Span, b: Span): { gap: number; breaks: number; figures: number } {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  let breaks = 0;
  for (const { at, cost } of sentence.breaks) if (at >= from && at < to) breaks += cost;
  let figures = 0;
  for (const f of sentence.figures) if (f.start >= from && f.end <= to) figures++;
  return { gap: Math.max(0, to - from), breaks, figures };
}

// ---------------------------------------------------------------------------------------------
// Metric

const MONEY_METRICS = new Set([
  'valuation', 'round_total', 'investor_commitment', 'retail_commitment', 'tender_offer', 'credit_facility', 'compute_commitment', 'cumulative_raised', 'revenue', 'stake_value', 'not_funding',
]);
const PERCENT_METRICS = new Set(['stake', 'enterprise_revenue_share', 'guaranteed_return', 'not_funding']);
const COUNT_METRICS = new Set(['users', 'subscribers', 'codex_weekly_users', 'tokens_per_minute', 'not_funding']);

function fits(figure: Figure, metric: Metric): boolean {
  if (figure.unit === 'percent') return PERCENT_METRICS.has(metric);
  if (figure.unit === 'users' || figure.unit === 'tokens/min') return COUNT_METRICS.has(metric);
  if (figure.unit === 'count') return COUNT_METRICS.has(metric) || MONEY_METRICS.has(metric);
  if (/^[A-Z]{3}$/.test(figure.unit)) return MONEY_METRICS.has(metric);
  return false;
}

interface Choice {
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
  return gap * 0.6 + breaks + figures * 9 - Math.min(cue.end - cue.start, 14) * 0.7 + (before ? 0 : 1.5);
}

const EXPLICIT_LIMIT = 42;
const METRIC_LIMIT = 90;

function chooseMetric(sentence: Sentence, figure: Figure): Choice | undefined {
  let best: Choice | undefined;
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'metric' || !fits(figure, cue.tag.metric)) continue;
    const cost = cueCost(sentence, figure, cue);
    if (cost === undefined || cost > METRIC_LIMIT || (best && best.cost <= cost)) continue;
    best = { metric: cue.tag.metric, certainty: cost <= EXPLICIT_LIMIT ? 'explicit' : 'inferred', cost, cue };
  }
  return best;
}

/** The nearest refinement of a kind within the figure's clause. */
function refinedBy(sentence: Sentence, figure: Figure, refinement: string, limit = 40): boolean {
  return sentence.cues.some((cue) => {
    if (cue.tag.role !== 'refine' || cue.tag.refinement !== refinement) return false;
    const cost = cueCost(sentence, figure, cue);
    return cost !== undefined && cost <= limit;
  });
}

function refine(choice: Choice, sentence: Sentence, figure: Figure): Metric {
  const has = (refinement: string, limit?: number): boolean => refinedBy(sentence, figure, refinement, limit);
  switch (choice.metric) {
    case 'valuation': {
      const kinds = (['pre', 'post'] as const).map((kind) => [kind, nearestRefinement(sentence, figure, kind)] as const).filter(([, cost]) => cost < 34);
      kinds.sort((a, b) => a[1] - b[1]);
      return kinds[0] ? `valuation_${kinds[0][0]}` : 'valuation';
    }
    case 'revenue':
      if (has('ads')) return 'ads_annualized_revenue';
      if (figure.per === 'month' || has('monthly', 26)) return 'revenue_monthly';
      if (has('annualized')) return 'revenue_annualized';
      if (figure.per === 'quarter') return 'not_funding';
      if (has('annual')) return 'revenue_annual';
      return 'revenue';
    case 'users':
      if (has('codex', 60)) return 'codex_weekly_users';
      if (has('business', 26)) return 'business_users';
      if (has('subscribers', 24)) return 'subscribers';
      return has('weekly') ? 'weekly_active_users' : 'users';
    case 'subscribers':
      return has('business', 24) ? 'business_users' : 'subscribers';
    case 'stake':
      if (figure.unit === 'percent') return 'stake_percent';
      return 'stake_value';
    case 'round_total':
      return has('cumulative', 24) && !has('pre') ? 'cumulative_raised' : 'round_total';
    default:
      return choice.metric;
  }
}

function nearestRefinement(sentence: Sentence, figure: Figure, refinement: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (const cue of sentence.cues) {
    if (cue.tag.role !== 'refine' || cue.tag.refinement !== refinement) continue;
    best = Math.min(best, cueCost(sentence, figure, cue) ?? best);
  }
  return best;
}

// ---------------------------------------------------------------------------------------------
// Company and parties

interface Company {
  id: string;
  certainty: Certainty;
  mention?: Name;
}

/** Whether a name may be the company that a figure is about. */
const isCompany = (name: Name): boolean => name.role === 'subject' || name.role === 'comparison' || name.role === 'unknown';

function nextName(sentence: Sentence, at: number, limit: number): Name | undefined {
  return sentence.names.find((n) => n.start >= at && n.start - at <= limit);
}

const POSSESSIVE = /^(?:'s|s'|'|的|의|の|之)\s?/;

function companyOf(reading: Reading, sentence: Sentence, figure: Figure): Company | undefined {
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
    if (!best || cost < best.cost) best = { name, cost };
  }
  if (!best) return undefined;
  if (best.name.role === 'unknown') return { id: '?', certainty: 'explicit', mention: best.name };
  return { id: best.name.id, certainty: best.cost <= 60 && !modifies(reading.text, best.name) ? 'explicit' : 'inferred', mention: best.name };
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

interface Parties {
  names: Name[];
  cost: number;
}

/** Whose money it is: the nearest name that is not the company itself, before the figure or linked behind it. */
function partiesOf(reading: Reading, sentence: Sentence, figure: Figure, company: string | undefined): Parties | undefined {
  const others = sentence.names.filter((n) => n.id !== company && n.role !== 'unknown' && !n.epithet);
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
function respective(sentence: Sentence, figure: Figure): { figures: Figure[]; index: number } | undefined {
  if (!sentence.cues.some((c) => c.tag.role === 'respectively')) return undefined;
  return { figures: sentence.figures, index: sentence.figures.indexOf(figure) };
}

// ---------------------------------------------------------------------------------------------
// Modality and time

function modalityOf(sentence: Sentence, figure: Figure): { modality: Modality; cue?: Span } {
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
    if (breaks <= (limits[cue.tag.modality] ?? 0) && figures <= (before ? 2 : 0) && gap <= (before ? 90 : 45)) return { modality: cue.tag.modality, cue };
  }
  return { modality: 'stated' };
}

interface Time {
  date?: DateMention;
  past: boolean;
  present: boolean;
}

function timeOf(sentence: Sentence, figure: Figure): Time {
  let date: { mention: DateMention; cost: number } | undefined;
  for (const mention of sentence.dates) {
    if (mention.start < figure.end && mention.end > figure.start) continue;
    const { gap, breaks, figures } = between(sentence, figure, mention);
    const cost = gap * 0.4 + breaks + figures * 8 + (mention.start >= figure.end ? 3 : 0);
    if (!date || cost < date.cost) date = { mention, cost };
  }
  const near = (role: 'past' | 'present', limit: number, reach: number): boolean =>
    sentence.cues.some((cue) => {
      if (cue.tag.role !== role) return false;
      const before = cue.end <= figure.start;
      if (cue.tag.side === 'before' && !before) return false;
      if (cue.tag.side === 'after' && before) return false;
      const { gap, breaks, figures } = between(sentence, figure, cue);
      return breaks + figures * 10 <= limit && gap <= reach;
    });
  return {
    ...(date && date.cost <= 75 && { date: date.mention }),
    past: near('past', 9, 40),
    present: near('present', 16, 60),
  };
}

// ---------------------------------------------------------------------------------------------
// Documents

/** What earlier blocks say about later ones. */
interface Discourse {
  /** The company that the text is speaking of. */
  topic?: string;
  /** Companies by how often the document has named them so far. */
  named: Map<string, number>;
}

/** What stands around a cell or a labelled number, read as if it stood in its sentence. */
function surroundings(block: Block, index: number, document: DocumentText): string[] {
  if (block.label !== undefined && !block.cell) return [block.label];
  if (!block.cell) return [];
  const { table, row, column, columnHeader, rowHeader, caption } = block.cell;
  const around: string[] = [];
  if (columnHeader) around.push(columnHeader);
  if (rowHeader) around.push(rowHeader);
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < document.blocks.length; i += step) {
      const other = document.blocks[i];
      if (!other?.cell || other.cell.table !== table || other.cell.row !== row) break;
      if (other.cell.column !== column) around.push(document.text.slice(other.start, other.end));
    }
  }
  if (block.label) around.push(block.label);
  if (caption) around.push(caption);
  return around;
}

const NOT_JUDGED = new Set<Metric>(['not_funding', 'business_users', 'talks_total']);

/**
 * Finds every figure of a document and what it is about.
 *
 * Returns the claims in reading order, `claim.id` counting from 0. Never throws on any text.
 */
export function findClaims(document: DocumentText, vocabulary: Vocabulary): FoundClaim[] {
  const found: FoundClaim[] = [];
  const discourse: Discourse = { named: new Map() };
  const titleNames = document.title === undefined ? [] : namesIn(document.title, vocabulary);
  noteTopic(discourse, titleNames);
  let sentenceCount = 0;
  document.blocks.forEach((block, blockIndex) => {
    const text = document.text.slice(block.start, block.end);
    const reading = readBlock(text, block, document, vocabulary);
    let context: Reading[] | undefined;
    for (const sentence of reading.sentences) {
      sentenceCount++;
      for (const figure of sentence.figures) {
        context ??= surroundings(block, blockIndex, document).map((words) => readBlock(words, { ...block, start: 0, end: words.length }, document, vocabulary));
        const claim = claimOf(figure, sentence, reading, context, discourse, document);
        claim.claim.id = found.length;
        claim.claim.sentence = block.cell ? rowKey(block) : sentenceCount;
        claim.claim.block = blockIndex;
        claim.start += block.start;
        claim.end += block.start;
        for (const evidence of claim.evidence) {
          evidence.start += block.start;
          evidence.end += block.start;
        }
        found.push(claim);
      }
      noteTopic(discourse, sentence.names);
    }
  });
  return found;
}

/** Cells of one row count as one sentence; negative, so that they never meet a sentence's number. */
const rowKey = (block: Block): number => -1 - ((block.cell?.table ?? 0) * 10_000 + (block.cell?.row ?? 0));

function namesIn(text: string, vocabulary: Vocabulary): Name[] {
  const normalised = normalise(text);
  return longest(namesOf(vocabulary).find(normalised).filter((hit) => !hit.tag.capital || text.charAt(hit.start) !== normalised.charAt(hit.start))).map(
    ({ start, end, tag }) => ({ start, end, id: tag.id, role: tag.role, epithet: tag.epithet }),
  );
}

function noteTopic(discourse: Discourse, names: readonly Name[]): void {
  const companies = names.filter((n) => isCompany(n) && !n.epithet);
  const first = companies[0];
  if (first) discourse.topic = first.id;
  for (const { id } of companies) discourse.named.set(id, (discourse.named.get(id) ?? 0) + 1);
}

/** The company of a figure whose own sentence names none. */
function companyFromContext(sentence: Sentence, context: readonly Reading[], discourse: Discourse): Company | undefined {
  for (const { sentences } of context) {
    for (const { names } of sentences) {
      const company = names.find((n) => isCompany(n) && !n.epithet && n.role !== 'unknown');
      if (company) return { id: company.id, certainty: 'explicit' };
    }
  }
  if (discourse.topic === undefined) return undefined;
  const referred = sentence.names.some((n) => n.epithet);
  return { id: discourse.topic, certainty: referred && discourse.topic !== '?' ? 'explicit' : 'inferred' };
}

function metricFromContext(figure: Figure, context: readonly Reading[]): Choice | undefined {
  for (const { sentences } of context) {
    for (const sentence of sentences) {
      let best: Choice | undefined;
      for (const cue of sentence.cues) {
        if (cue.tag.role !== 'metric' || !fits(figure, cue.tag.metric)) continue;
        const cost = -(cue.end - cue.start);
        if (!best || cost < best.cost) best = { metric: cue.tag.metric, certainty: 'explicit', cost };
      }
      if (best) {
        // A header has no figure of its own to measure from: its end stands for one.
        const stand: Figure = { ...figure, start: sentence.end, end: sentence.end };
        return { ...best, metric: refine(best, { ...sentence, figures: [] }, stand) };
      }
    }
  }
  return undefined;
}

function claimOf(figure: Figure, sentence: Sentence, reading: Reading, context: readonly Reading[], discourse: Discourse, document: DocumentText): FoundClaim {
  const evidence: Evidence[] = [];
  const row = respective(sentence, figure);
  let company = companyOf(reading, sentence, figure);
  const listed = sentence.names.filter((n) => !n.epithet);
  if (row && company && row.figures.length === listed.length) {
    const own = listed[row.index] as Name;
    company = { id: own.id, certainty: 'explicit', mention: own };
  }
  company ??= companyFromContext(sentence, context, discourse);
  if (company?.mention) evidence.push({ role: 'entity', start: company.mention.start, end: company.mention.end });

  let choice = chooseMetric(sentence, figure);
  let metric = choice && refine(choice, sentence, figure);
  if (!choice || choice.certainty === 'inferred') {
    const outer = metricFromContext(figure, context);
    if (outer) {
      choice = outer;
      metric = outer.metric;
    }
  }
  let parties = partiesOf(reading, sentence, figure, company?.id);
  const rowParties = parties === undefined ? contextParties(context, company?.id) : undefined;
  if (parties && (metric === undefined || metric === 'round_total' || metric === 'investor_commitment' || metric === 'tender_offer') && fits(figure, 'valuation')) {
    const promoted = promoteInvestor(reading, sentence, figure, parties, choice, company);
    if (promoted) {
      choice = promoted;
      metric = promoted.metric;
    }
  }
  if (metric === 'investor_commitment' && company && spendsOn(reading, sentence, figure, company)) metric = 'compute_commitment';
  if (choice?.cue) evidence.push({ role: 'metric', start: choice.cue.start, end: choice.cue.end });
  if (metric === 'valuation' || metric === 'valuation_pre' || metric === 'valuation_post') parties = undefined;
  if (parties) for (const { start, end } of parties.names) evidence.push({ role: 'party', start, end });

  const { modality, cue: modal } = modalityOf(sentence, figure);
  if (modal) evidence.push({ role: 'modality', start: modal.start, end: modal.end });
  const time = timeOf(sentence, figure);
  const date = time.date ?? context.flatMap((c) => c.sentences).flatMap((s) => s.dates)[0];
  if (time.date) evidence.push({ role: 'date', start: time.date.start, end: time.date.end });
  const hints = new Set<string>();
  for (const { cues } of [sentence, ...context.flatMap((c) => c.sentences)]) for (const cue of cues) if (cue.tag.role === 'hint') hints.add(cue.tag.hint);

  const unjudged = reasonNotToJudge(figure, company, metric, modality, sentence);
  const claim: Claim = {
    id: 0,
    figure: {
      low: figure.low, high: figure.high, step: figure.step, unit: figure.unit, qualifier: figure.qualifier, unitStated: figure.unitStated,
      ...(figure.per !== undefined && { per: figure.per }),
    },
    ...(company && { entity: company.id }),
    entityCertainty: company?.certainty ?? 'inferred',
    ...(metric !== undefined && { metric }),
    metricCertainty: choice?.certainty ?? 'inferred',
    parties: parties ? parties.names.map((n) => n.id) : (rowParties ?? []),
    modality,
    ...(date && { date: { from: date.from, to: date.to } }),
    past: time.past || isPast(date, document),
    present: time.present,
    hints: [...hints],
    sentence: 0,
    block: 0,
    ...(unjudged && { unjudged }),
  };
  return { claim, start: figure.start, end: figure.end, evidence };
}

/** A date places a figure in the past when it ended before the document was published. */
function isPast(date: DateMention | undefined, document: DocumentText): boolean {
  if (!date) return false;
  const published = document.published === undefined ? undefined : spanOf(document.published);
  return published === undefined ? !date.relative : date.to < published.from;
}

function contextParties(context: readonly Reading[], company: string | undefined): string[] | undefined {
  for (const { sentences } of context) {
    const names = sentences.flatMap((s) => s.names).filter((n) => n.role !== 'unknown' && !n.epithet && n.id !== company);
    if (names.length > 0) return names.map((n) => n.id);
  }
  return undefined;
}

/** A name right at the amount makes it that one's money, where no nearer word says otherwise: "Amazon's $50 billion", "$30 billion from Nvidia". */
function promoteInvestor(reading: Reading, sentence: Sentence, figure: Figure, parties: Parties, choice: Choice | undefined, company: Company | undefined): Choice | undefined {
  const nearest = parties.names.at(-1);
  if (!nearest) return undefined;
  if (choice?.metric === 'investor_commitment') return undefined;
  const mention = company?.mention;
  const partyBefore = nearest.end <= figure.start;
  const companyBetween = mention && partyBefore && mention.start > nearest.end && mention.end <= figure.start;
  if (companyBetween) return undefined;
  const limit = choice ? Math.min(choice.cost, 12) : 24;
  return parties.cost < limit ? { metric: 'investor_commitment', certainty: parties.cost <= 6 ? 'explicit' : 'inferred', cost: parties.cost, cue: nearest } : undefined;
}

/** "OpenAI plans to invest $100 billion in Amazon's cloud": the company pays. */
function spendsOn(reading: Reading, sentence: Sentence, figure: Figure, company: Company): boolean {
  const { mention } = company;
  if (!mention || mention.end > figure.start || mention.role !== 'subject') return false;
  const payee = nextName(sentence, figure.end, 30);
  if (!payee || payee.id === company.id) return false;
  const other = sentence.names.some((n) => n.end <= figure.start && n.start > mention.end && n.role === 'party');
  const linked = sentence.cues.some((c) => c.tag.role === 'into' && c.start >= figure.end && c.end <= payee.start);
  return linked && !other && /\bin|\bon|\binto|\bwith/.test(reading.text.slice(figure.end, payee.start));
}

function reasonNotToJudge(figure: Figure, company: Company | undefined, metric: Metric | undefined, modality: Modality, sentence: Sentence): ReasonCode | undefined {
  if (figure.conversion) return 'conversion';
  if (company === undefined) return 'no-subject';
  if (company.id === '?') return 'other-subject';
  if (figure.per === 'share' || figure.per === 'day') return 'not-funding';
  if (metric !== undefined && NOT_JUDGED.has(metric)) return 'not-funding';
  if (metric === undefined) return 'no-metric';
  if (modality !== 'stated' && metric !== 'compute_commitment') return modality;
  const changed = sentence.cues.some((c) => {
    if (c.tag.role !== 'change' || c.end > figure.start) return false;
    const { gap, breaks, figures } = between(sentence, figure, c);
    return figures === 0 && breaks === 0 && gap <= 14 && (metric === 'valuation' || metric.startsWith('valuation_') || figure.unit === 'percent' || figure.unit === 'times');
  });
  return changed ? 'change' : undefined;
}
