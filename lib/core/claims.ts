/**
 * Text -> claims. Every figure of a document gets what it is about: company, metric, parties, date,
 * and how the text puts it. The method is the same in every language: `reading` finds names, cues and
 * dates in one pass; `attribution` gives each figure the nearest ones; here the document has its say:
 * headers of tables, labels, and what earlier sentences were about. What a figure takes from its own
 * sentence in plain words is `explicit`; what it takes from elsewhere, or by what is usual, is `inferred`.
 */
import { chooseMetric, companyOf, fits, modalityOf, partiesOf, promoteInvestor, refine, respective, spendsOn, timeOf, type Choice, type Company } from './attribution.ts';
import { spanOf, type DateMention } from './dates.ts';
import { between, isCompany, namesIn, readBlock, type Name, type Reading, type Sentence, type Vocabulary } from './reading.ts';
import type { Block, Claim, DocumentText, Evidence, Figure, FoundClaim, Metric, Modality, ReasonCode } from './types.ts';

export { vocabularyOf, type Vocabulary } from './reading.ts';

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
    const promoted = promoteInvestor(figure, parties, choice, company);
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
