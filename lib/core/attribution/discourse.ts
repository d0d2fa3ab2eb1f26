/** What sentences and blocks say about later ones, and figures about each other: the company that the text speaks of, what it measures, who pays. */
import type { CueTag } from '../cues.ts';
import type { DateMention } from '../dates.ts';
import { isCurrency } from '../match.ts';
import type { PhraseHit } from '../phrases.ts';
import { isCompany, type BlockReader, type Reading, type Sentence } from '../reading.ts';
import type { Block, Claim, Figure, FoundClaim, Metric } from '../types.ts';
import { dateFromContext, metricsOf, partiesFromContext } from './context.ts';
import { fits, measuredBy } from './measure.ts';
import { hasBeside, isInserted, isOnlyCompared } from './parties.ts';

/** What earlier blocks say about later ones. */
export interface Discourse {
  /** The company that the text is speaking of. */
  topic?: string | undefined;
  /** The company that the document opens with, and in how many sentences each was named so far. */
  main: string | undefined;
  named: Map<string, number>;
  /** What the figures before, in the same block, measured; the latest first. */
  metrics: Metric[];
  /** Who opens the latest sentence of the same block that names anybody, or is the only one there, to pay or hold something. */
  payer?: string | undefined;
  /** What the block begins with, where it is an entry of a timeline. */
  date?: DateMention | undefined;
  /** The question that the block before ends with. */
  question?: { reading: Reading; sentence: Sentence } | undefined;
  /** The heading, or the line that leads to a list, read whole when an entry asks for it. */
  lead?: Block | undefined;
}

/**
 * A sentence changes the topic when it begins with another company, or no longer names the one before:
 * "Amazon had placed $4 billion in Anthropic, a key OpenAI rival" goes on about OpenAI. What something is only compared with is none,
 * nor is what an insertion names: "Amazon, long tied to its rival Anthropic, is".
 */
export function noteTopic(discourse: Discourse, sentence: Sentence, reading: Reading, reader: BlockReader): void {
  const companies = sentence.names.filter((n) => isCompany(n) && !n.epithet);
  const told = companies.filter((n) => n.role !== 'comparison' || !(isOnlyCompared(sentence, n) || isInserted(reading.text, n, Infinity, sentence.names)));
  const [first] = told;
  if (!first) return;
  // "A bank has signed with OpenAI. It is worth $157 billion": named for the first time, and as somebody's partner, it is not what the text is about.
  const isNew = !discourse.named.has(first.id) && sentence.names.every((n) => n.epithet || n === first);
  const { start } = sentence;
  if (isNew && hasBeside({ cues: reader.cuesOf(reading, sentence) }, { start: first.start - start, end: first.end - start }, 'companion')) discourse.topic = discourse.main = '?';
  else if (first.start - start <= 24 || !companies.some((n) => n.id === discourse.topic)) discourse.topic = first.id;
  for (const id of new Set(told.map((n) => n.id))) discourse.named.set(id, (discourse.named.get(id) ?? 0) + 1);
}

/** "Netflix gets $1,500 per subscriber. Total funding stands at $57.9 billion": a company that was named but once so far was only an aside, unless the text goes on about it; where pronouns are left out, a paragraph does. */
export function endAside(discourse: Discourse, sentence: Sentence, reading: Reading): void {
  if ((!reading.tools.cues.pronouns && (sentence.start > 0 || discourse.main === '?')) || discourse.topic === undefined || discourse.topic === discourse.main || (discourse.named.get(discourse.topic) ?? 0) > 1 || sentence.names.some(isCompany)) return;
  if (!refersBack(reading, sentence.start)) discourse.topic = discourse.main;
}

/** Whether the first word from a place on is a pronoun. */
export function refersBack({ text, tools }: Reading, start: number): boolean {
  const [word] = /[\p{L}']+|$/u.exec(text.slice(start, start + OPENING_WORD).toLowerCase()) as RegExpExecArray;
  return tools.cues.pronouns?.has(word) ?? false;
}

/** Letters in which a sentence's first word begins and ends. */
const OPENING_WORD = 20;

/** "Amazon starts with $15 billion. The other $35 billion follow": whose a place is that has no name of its own. */
export function payerAt(at: number, { names, start }: Sentence, before: string | undefined): string | undefined {
  let payer: string | undefined;
  for (const { id, role, start: place } of names) {
    if (role === 'subject') continue;
    if (place >= at) {
      // "The other $10 billion came from a group around Microsoft": no longer that of the sentence before.
      if (id !== before) before = undefined;
      continue;
    }
    if (payer === undefined ? role !== 'party' : payer !== id) return undefined;
    payer = id;
    if (place - start <= OPENING) break;
  }
  return payer ?? before;
}

/** Letters before the name that opens a sentence, at most. */
export const OPENING = 12;

/**
 * "OpenAI's funding rounds:" tells what the amounts of the entries below are that have no word of their own, "Microsoft and OpenAI,
 * by the numbers" whose money they may be, and "The split of October 28, 2025:" of when they are; so does the month in what stands right above a table.
 */
export function nameByLead(own: readonly FoundClaim[], sentence: Sentence, lead: Reading, isCell: boolean): void {
  const told = dateFromContext([lead]);
  // "OpenAI in figures (March 2026)", 2026年3月時点: so does the date that a heading ends with.
  const isDate = told && (LEADS.test(lead.text) || lead.text.length - told.end <= AS_OF || (isCell && told.from.slice(0, 7) === told.to.slice(0, 7)));
  const date = isDate ? told : undefined;
  const parties = partiesFromContext([lead], own[0]?.claim.entity);
  own.forEach(({ claim }, i) => {
    if (claim.unjudged !== undefined) return;
    // "Today" at the head of a row is no longer the month of the title.
    if (date && !claim.date && !(isCell && claim.present)) {
      claim.date = { from: date.from, to: date.to };
      // "As of December 2025: now worth $500 billion".
      claim.present = false;
    }
    const metrics = metricsOf([lead], sentence.figures[i] as Figure);
    if (parties.length === 1 && claim.parties.length === 0 && metrics.every((metric) => metric === 'investor_commitment') && (claim.metric === 'round_total' || isPayment(claim))) {
      claim.parties = parties;
      metrics.push('investor_commitment');
    }
    if (claim.metric === undefined || claim.metricCertainty !== 'explicit') for (const metric of metrics) if (metric !== claim.metric && !claim.alternatives.includes(metric)) claim.alternatives.push(metric);
  });
}

/** Letters behind the date that a heading ends with: a bracket, 時点. */
const AS_OF = 5;

/** What a line ends with that leads to those below it. */
export const LEADS = /[:：]$/;

/** What a question asks for: "What is OpenAI worth? $852 billion, at the price of March." */
export function askedFor(figure: Figure, cues: readonly PhraseHit<CueTag>[]): Metric | undefined {
  for (const { tag } of cues) if (tag.role === 'metric' && tag.metric !== 'not_funding' && fits(figure, tag.metric)) return measuredBy(figure, tag.metric);
  return undefined;
}

/** Letters before an answer's amount, at most. */
export const ANSWER = 60;

/** What a sentence without figures speaks of: "It closed the largest private round in history. Three times last year's $40 billion." */
export function noteMetric(discourse: Discourse, cues: readonly PhraseHit<CueTag>[]): void {
  for (const { tag } of cues) if (tag.role === 'metric' && tag.metric !== 'not_funding') remember(discourse, tag.metric);
}

/** Figures of one sentence, or of one block, measure the same where only one of them says what. */
export function shareMetric(own: readonly FoundClaim[], discourse: Discourse): void {
  for (const { claim } of own) {
    if (claim.unjudged !== undefined) {
      // "It wants $70 billion of revenue; at last report it had $40 billion."
      if (claim.modality !== 'stated' && claim.metric !== undefined) remember(discourse, claim.metric);
      continue;
    }
    if (claim.metric === undefined) {
      claim.alternatives.unshift(...sharedBy(discourse.metrics, claim));
    } else {
      // "Takes in $4.2 billion a month; in March it was $2 billion": the same kind of revenue.
      const [latest] = discourse.metrics;
      if (claim.metric === 'revenue' && latest?.startsWith('revenue_')) {
        claim.alternatives.unshift(claim.metric);
        claim.metric = latest;
        claim.metricCertainty = 'inferred';
      }
      // "It holds 27 %. The parcel is worth $135 billion."
      if (claim.metric === 'valuation' && discourse.metrics.includes('stake_percent') && !claim.alternatives.includes('stake_value')) claim.alternatives.push('stake_value');
      remember(discourse, claim.metric);
    }
  }
}

/** What a figure may measure after those before it: a share that an amount goes on about is told by its worth or its price, "holds 27 %, some $135 billion"; behind a pace of revenue, a whole year's may follow. */
const sharedBy = (metrics: readonly Metric[], { figure, alternatives }: Claim): Metric[] =>
  metrics.flatMap((told) => (told === 'stake_percent' && figure.unit !== 'percent' ? WORTH_OF_SHARE : told.startsWith('revenue_') ? [told, 'revenue'] : told)).filter((metric) => !alternatives.includes(metric));

const WORTH_OF_SHARE: readonly Metric[] = ['stake_value', 'investor_commitment'];

function remember(discourse: Discourse, latest: Metric): void {
  if (discourse.metrics[0] !== latest) discourse.metrics = [latest, ...discourse.metrics.filter((metric) => metric !== latest)].slice(0, METRICS_SHARED);
}

/** So many measures of a block are remembered, the latest first: "$110 billion at $730 billion: far more than the earlier record of $40 billion." */
const METRICS_SHARED = 2;

/** What somebody pays who is named elsewhere is never sure. */
export function takePayer(claim: Claim, at: number, sentence: Sentence, before: string | undefined): void {
  const payer = isPayment(claim) && claim.parties.length === 0 ? payerAt(at, sentence, before) : undefined;
  if (payer === undefined) return;
  claim.parties = [payer];
  claim.metricCertainty = 'inferred';
}

/** Whether an amount may be what somebody pays. */
const isPayment = ({ metric, alternatives, figure }: Claim): boolean => (metric === undefined ? figure.unit !== 'percent' : metric === 'investor_commitment' || metric === 'compute_commitment' || alternatives.includes('investor_commitment'));

/** "From $157 billion to $300 billion, then $500 billion; today it is $852 billion": what stands before the present is past. */
export function placeInPast(own: readonly FoundClaim[]): void {
  let today: Claim | undefined;
  for (const { claim } of own) if (claim.present) today = claim;
  if (!today) return;
  for (const { claim } of own) if (claim.id < today.id && !claim.present && claim.metric !== undefined && claim.metric === today.metric) claim.past = true;
}

/** An amount of money that a document repeats without words of its own means what it meant elsewhere; a percentage may mean anything. */
export function echo(all: readonly FoundClaim[]): void {
  /** By the lower end: to write out a number takes longer than all the rest. */
  const known = new Map<number, Claim[]>();
  const sameAs = ({ figure }: Claim): Claim | undefined => known.get(figure.low)?.find((other) => other.figure.high === figure.high && other.figure.unit === figure.unit);
  for (const { claim } of all) {
    if (claim.metric === undefined || claim.metricCertainty !== 'explicit' || claim.unjudged !== undefined || !isCurrency(claim.figure.unit) || sameAs(claim)) continue;
    const near = known.get(claim.figure.low);
    if (near) near.push(claim);
    else known.set(claim.figure.low, [claim]);
  }
  if (known.size === 0) return;
  for (const { claim } of all) {
    if (claim.metricCertainty === 'explicit' || claim.unjudged !== undefined || !isCurrency(claim.figure.unit)) continue;
    const other = sameAs(claim);
    if (!other?.metric || other.entity !== claim.entity) continue;
    if (claim.metric === undefined) {
      claim.metric = other.metric;
      if (claim.parties.length === 0) claim.parties = other.parties;
    } else if (!claim.alternatives.includes(other.metric)) claim.alternatives.unshift(other.metric);
  }
}
