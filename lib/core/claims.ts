/**
 * Text -> claims. Every figure of a document gets what it is about: company, metric, parties, date,
 * and how the text puts it. The method is the same in every language: `reading` finds names, cues and
 * dates in one pass; `attribution` gives each figure the nearest ones; here the document has its say:
 * headers of tables, labels, what earlier sentences were about, and other places with the same amount.
 * What a figure takes from its own sentence in plain words is `explicit`; the rest is `inferred`.
 */
import { alternativesTo, chooseMetric, CLAUSE, figureBefore, fits, isChange, isWorthOfContract, measuredBy, modalityOf, OF_NEXT, OF_SHARE, refine, refinedBy, timeOf, type Choice } from './attribution.ts';
import type { CueTag } from './cues.ts';
import type { DateMention } from './dates.ts';
import { isCurrency } from './match.ts';
import { companyOf, counterpartyOf, isOfParty, isBracketed, isPossessive, isInvestor, isOneGroup, isOnlyCompared, isReceiving, isSpentOn, OWNED, partiesOf, paysAlong, promoteInvestor, respective, type Company, type Parties } from './parties.ts';
import type { PhraseHit } from './phrases.ts';
import { between, BlockReader, isCompany, namesIn, type Name, type Reading, type Sentence, type Vocabulary } from './reading.ts';
import type { Span } from './sentences.ts';
import { finish } from './steps.ts';
import { namesSubject } from './subjects.ts';
import type { Block, Cell, Claim, DocumentText, Evidence, Figure, FoundClaim, Metric, Modality, ReasonCode } from './types.ts';

export { vocabularyOf, type Vocabulary } from './reading.ts';

/** Metrics that the reader tells apart in order to leave them alone. */
const NOT_JUDGED = new Set<Metric>(['not_funding', 'business_users']);

const EVENTS = /^(?:valuation|round|investor|retail|tender|cumulative|credit)/;

/** What earlier blocks say about later ones. */
interface Discourse {
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

export interface FindOptions {
  /** Reads a document that names no subject, too. None of its figures can be judged, but they can be listed. */
  everyFigure?: boolean;
}

/**
 * Reads documents that are versions of one another, such as a page that changes. Blocks whose words stay the
 * same are read once; only what is said of their figures is decided anew, as it hangs on the blocks before.
 */
export interface ClaimReader {
  /**
   * Reads a document step by step, so that the caller may rest between. Each step yields the claims of one
   * block as far as it tells them itself, some steps none; the end returns all claims in reading order,
   * which later blocks may have made more precise. A reading that is given up leaves nothing behind.
   */
  read(document: DocumentText): Generator<readonly FoundClaim[], FoundClaim[]>;
  /** Makes ready for a first reading, in steps of some milliseconds; without it, the reading's first step takes them all. */
  prepare(document: DocumentText): Generator<void, void>;
}

/** A reader with nothing in mind yet. */
export function createClaimReader(vocabulary: Vocabulary, { everyFigure = false }: FindOptions = {}): ClaimReader {
  const blocks = new BlockReader(vocabulary);
  return { read: (document) => readClaims(document, vocabulary, blocks, everyFigure), prepare: (document) => blocks.prepare(document) };
}

/**
 * Finds every figure of a document that names a subject, and what it is about.
 *
 * Returns the claims in reading order, `claim.id` counting from 0. Never throws on any text.
 */
export function findClaims(document: DocumentText, vocabulary: Vocabulary, options: FindOptions = {}): FoundClaim[] {
  return finish(createClaimReader(vocabulary, options).read(document));
}

function* readClaims(document: DocumentText, vocabulary: Vocabulary, reader: BlockReader, everyFigure: boolean): Generator<readonly FoundClaim[], FoundClaim[]> {
  reader.open(document);
  if (!everyFigure && !namesSubject(document, vocabulary)) {
    reader.close();
    return [];
  }
  const found: FoundClaim[] = [];
  const topic = yield* openingOf(document, vocabulary, reader);
  const discourse: Discourse = { metrics: [], topic, main: topic, named: new Map(), payer: undefined, date: undefined, question: undefined, lead: undefined };
  let sentences = 0;
  for (const [index, block] of document.blocks.entries()) {
    const reading = reader.read(textOf(document, block), block);
    yield NONE;
    const own = claimsOf(reading, { block, index, sentences, first: found.length }, document, reader, discourse);
    sentences += reading.sentences.length;
    found.push(...own);
    yield own;
  }
  reader.close();
  echo(found);
  return found;
}

const NONE: readonly FoundClaim[] = [];

const textOf = ({ text }: DocumentText, { start, end }: Block): string => text.slice(start, end);

/** Where a block stands in its document: its index, the number of sentences before it, and the id of its first claim. */
interface Place {
  block: Block;
  index: number;
  sentences: number;
  first: number;
}

/** The claims of one block, which leaves in `discourse` what it says about those behind it. */
function claimsOf(reading: Reading, { block, index, sentences, first }: Place, document: DocumentText, reader: BlockReader, discourse: Discourse): FoundClaim[] {
  const found: FoundClaim[] = [];
  let context: Reading[] | undefined;
  const before = discourse.topic;
  // "10:06 That is up from 800 million", "in August the figure had been $40 billion".
  const [opening] = reading.sentences[0]?.dates ?? [];
  if (discourse.metrics.length > 0 && !refersBack(reading, opening && opening.start <= OPENING ? opening.end : 0)) discourse.metrics = [];
  discourse.payer = undefined;
  const quiet = reading.sentences.every((s) => s.figures.length === 0);
  discourse.date = quiet ? undefined : leadingDate(reading, reader, block.kind === 'item') ?? headingDate(block, reader);
  const entry = isEntry(block, reading.text);
  let lead: Reading | undefined;
  let silent: Sentence | undefined;
  let { question } = discourse;
  reading.sentences.forEach((sentence, nth) => {
    const own: FoundClaim[] = [];
    // An answer is about whom the question names, an entry of a list about whom it begins with.
    if (!question && block.kind !== 'item') endAside(discourse, sentence, reading);
    for (const figure of sentence.figures) {
      context ??= surroundings(block, index, document).map((words) => reader.read(words, block, true));
      const answers = question && figure === sentence.figures[0] && figure.start - sentence.start <= ANSWER;
      const asked = answers && question ? askedFor(figure, reader.cuesOf(question.reading, question.sentence)) : undefined;
      const claim = claimOf(figure, sentence, reading, context, discourse, asked);
      claim.claim.id = first + found.length;
      claim.claim.sentence = block.cell ? rowKey(block.cell) : sentences + nth + 1;
      claim.claim.block = index;
      for (const span of [claim, ...claim.evidence]) {
        span.start += block.start;
        span.end += block.start;
      }
      own.push(claim);
      found.push(claim);
    }
    if (silent && own.some(({ claim }) => claim.metric === undefined)) {
      noteMetric(discourse, reader.cuesOf(reading, silent));
    }
    silent = own.length === 0 ? sentence : undefined;
    // "How much is it worth? (As of November)"
    if (!silent || !reading.text.startsWith('(', silent.start + 1)) question = silent && isQuestion(reading, silent) ? { reading, sentence: silent } : undefined;
    for (const { claim, start } of own) takePayer(claim, start - block.start, sentence, discourse.payer);
    discourse.payer = payerAt(Infinity, sentence, discourse.payer);
    shareMetric(own, discourse);
    placeInPast(own);
    if (discourse.lead && own.length > 0 && (entry || isLabelled(reading.text, sentence))) {
      lead ??= reader.read(textOf(document, discourse.lead), discourse.lead, true);
      nameByLead(own, sentence, lead);
    }
    noteTopic(discourse, sentence, reading, reader);
  });
  discourse.question = question;
  // A line that is no sentence, such as an entry of a list, speaks for itself alone.
  if (entry && block.kind !== 'heading') discourse.topic = before ?? discourse.topic;
  // "2021: a second cheque" is one of the entries.
  if (entry ? quiet && !block.cell && !(block.kind === 'item' && /\d/.test(reading.text)) : LEADS.test(reading.text)) discourse.lead = block;
  else if (!entry) discourse.lead = undefined;
  return found;
}

/** A line that is no sentence: a heading, an entry of a list. */
const isEntry = (block: Block, text: string): boolean => block.kind === 'heading' || LISTED.test(text) || !ENDS.test(text.slice(-ENDING));
/** What an entry of a list begins with, even one that ends like a sentence. */
const LISTED = /^\s*[①-⑳•·・▶–—-]/;
const ENDS = /[.!?。！？…:：]["'”’»)\]]*$/;
/** A stop and what closes behind it: no text has more. */
const ENDING = 16;
const LEADS = /[:：]$/;

/** "Full year 2024: $3.7bn." is an entry, too, though it ends like a sentence. */
function isLabelled(text: string, { start, figures: [first] }: Sentence): boolean {
  return first !== undefined && /^[^.!?]{1,40}[:：]\s?[~≈<>]?$/u.test(text.slice(start, first.start));
}

/**
 * "OpenAI's funding rounds:" tells what the amounts of the entries below are that have no word of their own, "Microsoft and OpenAI,
 * by the numbers" whose money they may be, and "The split of October 28, 2025:" of when they are.
 */
function nameByLead(own: readonly FoundClaim[], sentence: Sentence, lead: Reading): void {
  const date = LEADS.test(lead.text) ? dateFromContext([lead]) : undefined;
  const parties = partiesFromContext([lead], own[0]?.claim.entity);
  own.forEach(({ claim }, i) => {
    if (claim.unjudged !== undefined) return;
    if (date) claim.date ??= { from: date.from, to: date.to };
    const metrics = metricsOf([lead], sentence.figures[i] as Figure);
    if (parties.length === 1 && claim.parties.length === 0 && metrics.every((metric) => metric === 'investor_commitment') && (claim.metric === 'round_total' || isPayment(claim))) {
      claim.parties = parties;
      metrics.push('investor_commitment');
    }
    if (claim.metric === undefined || claim.metricCertainty !== 'explicit') for (const metric of metrics) if (metric !== claim.metric && !claim.alternatives.includes(metric)) claim.alternatives.push(metric);
  });
}

/** The company that a document opens with: its title's, or the first that its text names. */
function* openingOf(document: DocumentText, vocabulary: Vocabulary, reader: BlockReader): Generator<readonly FoundClaim[], string | undefined> {
  const isOpening = (name: Name): boolean => isCompany(name) && !name.epithet && name.role !== 'unknown';
  const titled = document.title === undefined ? undefined : namesIn(document.title, vocabulary).find(isOpening);
  if (titled) return titled.id;
  for (const block of document.blocks) {
    for (const { names } of reader.read(textOf(document, block), block).sentences) {
      const first = names.find(isOpening);
      if (first) return first.id;
    }
    yield [];
  }
  return undefined;
}

/**
 * A sentence changes the topic when it begins with another company, or no longer names the one before:
 * "Amazon had placed $4 billion in Anthropic, a key OpenAI rival" goes on about OpenAI. What something is only compared with is none.
 */
function noteTopic(discourse: Discourse, sentence: Sentence, reading: Reading, reader: BlockReader): void {
  const { start } = sentence;
  const companies = sentence.names.filter((n) => isCompany(n) && !n.epithet);
  // Cues of a sentence without figures were not looked for yet, and count from its beginning.
  const quiet = sentence.figures.length === 0;
  const from = quiet ? start : 0;
  const told = quiet && companies[0]?.role === 'comparison' ? { ...sentence, cues: reader.cuesOf(reading, sentence) } : sentence;
  const first = companies.find((n) => n.role !== 'comparison' || !isOnlyCompared(told, { start: n.start - from, end: n.end - from }));
  if (!first) return;
  for (const id of new Set(companies.map((n) => n.id))) discourse.named.set(id, (discourse.named.get(id) ?? 0) + 1);
  if (first.start - start > 24 && companies.some((n) => n.id === discourse.topic)) return;
  discourse.topic = first.id;
}

/** "Netflix gets $1,500 per subscriber. Total funding stands at $57.9 billion": a company that was named but once so far was only an aside, unless the text goes on about it. */
function endAside(discourse: Discourse, sentence: Sentence, reading: Reading): void {
  if (!reading.tools.cues.pronouns || discourse.topic === undefined || discourse.topic === discourse.main || (discourse.named.get(discourse.topic) ?? 0) > 1 || sentence.names.some(isCompany)) return;
  if (!refersBack(reading, sentence.start)) discourse.topic = discourse.main;
}

/** Whether the first word from a place on is a pronoun. */
function refersBack({ text, tools }: Reading, start: number): boolean {
  const [word] = /[\p{L}']+|$/u.exec(text.slice(start, start + OPENING_WORD).toLowerCase()) as RegExpExecArray;
  return tools.cues.pronouns?.has(word) ?? false;
}

/** Letters in which a sentence's first word begins and ends. */
const OPENING_WORD = 20;

/** "Amazon starts with $15 billion. The other $35 billion follow": whose a place is that has no name of its own. */
function payerAt(at: number, { names, start }: Sentence, before: string | undefined): string | undefined {
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
const OPENING = 12;

/** Cells of one row count as one sentence; beyond the number that any sentence has. */
const rowKey = ({ table, row }: Cell): number => 1e9 + table * 10_000 + row;

/** Blocks on either side of a cell that may belong to its row and speak for it: rows that people read are shorter. */
const ROW_REACH = 16;

/** What stands around a cell or a labelled number, read as if it stood in its sentence; most telling first. */
function surroundings(block: Block, index: number, document: DocumentText): string[] {
  if (!block.cell) return block.label === undefined ? [] : [block.label];
  const { table, row, column, columnHeader, rowHeader, caption } = block.cell;
  const around = [columnHeader, rowHeader];
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= ROW_REACH; i += step) {
      const other = document.blocks[i];
      if (!other?.cell || other.cell.table !== table || other.cell.row !== row) break;
      if (other.cell.column !== column) around.push(document.text.slice(other.start, other.end));
    }
  }
  return [...around, block.label, caption].filter((words) => words !== undefined && words !== '') as string[];
}

// ---------------------------------------------------------------------------------------------
// One figure

function claimOf(figure: Figure, sentence: Sentence, reading: Reading, context: readonly Reading[], discourse: Discourse, asked?: Metric): FoundClaim {
  const company = respectiveCompany(reading, sentence, figure) ?? companyOf(reading, sentence, figure) ?? companyFromContext(sentence, context, discourse);
  const told = chooseMetric(sentence, figure);
  const ownWords = told?.cue !== undefined && between(sentence, figure, told.cue).breaks === 0;
  const own: Choice | undefined = asked !== undefined && !ownWords ? { metric: asked, certainty: 'inferred', cost: 0 } : told;
  const outer = own?.certainty === 'explicit' ? undefined : metricFromContext(figure, context);
  let choice = outer ?? own;
  const ofContract = choice?.metric === 'valuation' && choice.cue !== undefined && isWorthOfContract(sentence, choice.cue);
  if (ofContract && choice) choice = { ...choice, metric: 'compute_commitment', certainty: 'inferred' };
  let metric = ofContract ? choice?.metric : outer ? outer.metric : own && refine(own, sentence, figure);
  let parties = partiesOf(reading, sentence, figure, company?.id);
  if (parties && fits(figure, 'investor_commitment') && (metric === undefined || metric === 'round_total' || metric === 'tender_offer' || (choice?.cost ?? 0) > OF_NEXT)) {
    const promoted = promoteInvestor(reading, sentence, figure, parties, choice, company);
    if (promoted) [choice, metric] = [promoted, promoted.metric];
  }
  if (metric === undefined && figure.unit === 'percent' && parties && (isLabelOf(reading.text, parties.names.at(-1), figure) || isShareOf(reading.text, sentence, figure, parties.names[0]))) metric = 'stake_percent';
  const hints = hintsOf([{ sentences: [sentence] }, ...context]);
  const counterparty = metric === undefined || metric.endsWith('_commitment') || metric === 'not_funding' ? counterpartyOf(sentence, figure, company?.id) : undefined;
  // "OpenAI plans to invest $100 billion in Amazon's cloud": the company pays; but "de Amazon" may be from or of it.
  const spent = counterparty && company?.mention?.role === 'subject' && company.mention.end <= figure.start && !sentence.cues.some((c) => c.tag.role === 'from' && c.start >= figure.end && c.end <= counterparty.start);
  if (metric === 'investor_commitment' ? spent || hints.includes('stargate') : spent && metric === 'not_funding') metric = 'compute_commitment';
  if (counterparty) parties = { names: [counterparty], cost: 0 };
  const spentOn = metric === 'not_funding' && (parties ?? discourse.payer) && company?.mention && isSpentOn(sentence, figure, company.mention);
  if (spentOn) metric = 'investor_commitment';
  const alternatives = metric === 'not_funding' ? [] : distinct(alternativesTo(metric, sentence, figure), metricsOf(context, figure)).filter((m) => m !== metric && !(ofContract && m.startsWith('valuation')));
  const isSpent = parties ? company?.mention && paysAlong(reading, sentence, figure, company.mention, parties.names) : isInvestor(reading, sentence, figure, company, choice?.cue);
  if (metric === 'investor_commitment' && (isSpent || refinedBy(sentence, figure, 'elsewhere', ELSEWHERE))) metric = 'not_funding';
  // An investment that is nobody's, or of several together, is the round.
  if (metric === 'investor_commitment' && (!parties || parties.together) && !alternatives.includes('round_total')) alternatives.push('round_total');
  if (counterparty) alternatives.push('compute_commitment');
  // "Microsoft's part is worth $135 billion"; "Microsoft | 27 % | $135 billion".
  const worth = isBehindShare(sentence, figure) ? metric === 'valuation' || choice?.certainty !== 'explicit' : metric === 'valuation' && (parties?.names.some((name) => isPossessive(sentence, name)) || context.some((part) => part.sentences.some(({ figures }) => figures.some(({ unit }) => unit === 'percent'))));
  if (worth && !alternatives.includes('stake_value')) alternatives.push('stake_value');
  if (metric?.startsWith('valuation') && !alternatives.some((m) => m.endsWith('_commitment') || m === 'stake_value')) parties = undefined;
  const { modality: mood, cue: modal } = isInBrackets(reading.text, sentence, figure) ? { modality: 'stated' as const, cue: undefined } : modalityOf(sentence, figure, reading.tools.cues.verbFinal);
  // What somebody has promised on conditions is promised: "$35 billion of it depends on an IPO", "the other $35 billion follows if".
  const isRest = (metric ?? 'investor_commitment') === 'investor_commitment' && (parties !== undefined || discourse.payer !== undefined) && (mood === 'planned' || mood === 'hypothetical') && sentence.cues.some((c) => c.tag.role === 'rest' && c.end <= figure.start && figure.start - c.end <= 1);
  const promised = isRest || (mood === 'planned' && parties !== undefined && (metric === 'investor_commitment' || metric === 'stake_percent') && sentence.cues.some((c) => c.tag.role === 'refine' && c.tag.refinement === 'cumulative'));
  // So is what a letter of intent is about, however the ledger saw it end.
  const modality = promised || (mood === 'planned' && (hints.includes('letter-of-intent') || (parties && hints.includes('conditional')))) ? 'stated' : mood;
  const time = timeOf(sentence, figure);
  const date = time.date ?? discourse.date ?? dateFromContext(context);
  const ofParty = isOfParty(reading, sentence, figure, company, metric, choice?.cue);
  // "Microsoft's stake is valued at $135 billion, or 27 % of OpenAI".
  const ofStake = ofParty && (company?.mention?.start ?? 0) >= figure.end && alternatives.includes('stake_value');
  if (ofStake) metric = 'stake_value';
  const unjudged = ofParty && !ofStake ? 'other-subject' : reasonNotToJudge(figure, company, metric, modality, sentence, parties !== undefined);

  const evidence: Evidence[] = [];
  const note = (role: Evidence['role'], span: { start: number; end: number } | undefined): void => {
    if (span) evidence.push({ role, start: span.start, end: span.end });
  };
  note('entity', company?.mention);
  note('metric', choice?.cue);
  for (const name of parties?.names ?? []) note('party', name);
  note('modality', modal);
  note('date', time.date);

  const { low, high, step, unit, qualifier, unitStated, per } = figure;
  const uncertain = promised || ofStake || spentOn || isQuestion(reading, sentence) || (metric === 'investor_commitment' && isCrossed(sentence, figure, company, parties)) || ((metric === 'stake_percent' || metric?.startsWith('valuation')) && isAnybodys(sentence, figure, company));
  const claim: Claim = {
    id: 0,
    figure: per === undefined ? { low, high, step, unit, qualifier, unitStated } : { low, high, step, unit, qualifier, unitStated, per },
    entityCertainty: company?.certainty ?? 'inferred',
    metricCertainty: uncertain ? 'inferred' : (choice?.certainty ?? 'inferred'),
    alternatives,
    parties: parties ? parties.names.map((n) => n.id) : partiesFromContext(context, company?.id),
    modality,
    past: time.past,
    present: time.present,
    hints,
    sentence: 0,
    block: 0,
  };
  if (company && company.id !== '?') claim.entity = company.id;
  if (metric !== undefined) claim.metric = metric;
  if (date) claim.date = { from: date.from, to: date.to };
  if (unjudged) claim.unjudged = unjudged;
  return { claim, start: figure.start, end: figure.end, evidence };
}

/** "The foundation holds 26% and Microsoft roughly 27%", "SoftBank: about 11%": nothing but a qualifier stands between holder and share. */
function isLabelOf(text: string, holder: Name | undefined, figure: Figure): boolean {
  if (!holder || holder.end > figure.start || /^\s*\p{L}/u.test(text.slice(figure.end, figure.end + 2))) return false;
  const label = LABEL.exec(text.slice(holder.end, figure.start));
  return label !== null && (figure.qualifier !== 'exact' || label[1] === undefined);
}

const LABEL = /^\s?[:：–—(]?\s?(\p{L}\s?|(?:\p{L}{2,13}\s){1,2}|[~≈])?$/u;

/** "27 % Microsoft, 26 % the foundation": several shares, each with its holder right behind it. */
const isShareOf = (text: string, { figures }: Sentence, figure: Figure, holder: Name | undefined): boolean =>
  holder !== undefined && figures.some((f) => f !== figure && f.unit === 'percent') && /^ [(—–]? ?$/.test(text.slice(figure.end, holder.start));

/** "Ahead of its listing it is dearer than OpenAI ($852 billion)": brackets behind a name stand outside the sentence. */
function isInBrackets(text: string, { names }: Sentence, figure: Figure): boolean {
  return names.some((name) => isBracketed(text, name, figure)) && /[)）]/.test(text.charAt(figure.end));
}

/** What money goes into stands right beside the amount: "invested $10 billion in Portugal". */
const ELSEWHERE = 1;

/** "Microsoft gets about 27%, worth roughly $135 billion". */
function isBehindShare(sentence: Sentence, figure: Figure): boolean {
  const share = figureBefore(sentence, figure);
  return share?.unit === 'percent' && fits(figure, 'stake_value') && figure.start - share.end <= SHARE_REACH;
}

/** Letters between a share and its worth. */
const SHARE_REACH = 34;

/** "Has it passed a billion users?" claims nothing. */
const isQuestion = ({ text }: Reading, { start, end }: Sentence): boolean => /[?？؟]\s?$/.test(text.slice(Math.max(start, end - 2), end));

/** "OpenAI, SoftBank and Oracle: $122bn, $40bn and $300bn respectively": the k-th name. */
function respectiveCompany(reading: Reading, sentence: Sentence, figure: Figure): Company | undefined {
  const row = respective(sentence, figure);
  const names = row ? sentence.names.filter((n) => !n.epithet) : [];
  const own = names.length > 1 && row?.figures.length === names.length && isOneGroup(reading, sentence, names) ? names[row.index] : undefined;
  return own && names.some((n) => n.role === 'subject') ? { id: own.id, certainty: 'explicit', mention: own } : undefined;
}

/**
 * "SoftBank sold 3 % of T-Mobile to invest in OpenAI": a share of something sold, or of what is not named right behind it, may be anybody's;
 * "SoftBank's market value fell below a third of OpenAI's valuation": so may a value, where others have one.
 */
const isAnybodys = (sentence: Sentence, figure: Figure, company: Company | undefined): boolean => {
  const ofShare = figure.unit === 'percent';
  const mention = company?.mention;
  if (ofShare && (mention?.start ?? 0) - figure.end > OF_SHARE) return true;
  // "OpenAI's valuation lies $113 billion below Anthropic's": with another company behind the only amount, it may be what lies between the two.
  if (!ofShare && sentence.figures.length === 1 && sentence.names.some(({ start, role }) => role === 'comparison' && start >= figure.end)) return true;
  // "Nvidia's shares rose after the news of OpenAI, taking its value to $4.5 trillion".
  const isAside = mention && mention.end <= figure.start && between(sentence, figure, mention).breaks >= CLAUSE && sentence.names.some((n) => n.role === 'party' && !n.epithet && n.end <= mention.start);
  if (!ofShare && isAside) return true;
  const isNearer = (name: Name, cue: Span): boolean => (!mention || mention.end <= name.start) && between(sentence, name, cue).figures === 0 && !sentence.cues.some((c) => c.tag.role === 'from' && c.end <= name.start && name.start - c.end <= 1);
  const isOthers = (cue: Span): boolean => cue.end <= figure.start && between(sentence, figure, cue).figures === 0 && sentence.names.some((n) => n.role !== 'subject' && !n.epithet && cue.start >= n.end && (cue.start - n.end <= OWNED || isNearer(n, cue)));
  return sentence.cues.some((c) => c.tag.role === 'metric' && (ofShare ? c.tag.metric === 'share_sale' : c.tag.metric === 'valuation' && isOthers(c)));
};

/** "At Amazon, OpenAI has committed $38 billion": with the company between the two, who pays whom is not plain. */
function isCrossed(sentence: Sentence, figure: Figure, company: Company | undefined, parties: Parties | undefined): boolean {
  const mention = company?.mention;
  return mention !== undefined && mention.end <= figure.start && !isReceiving(sentence, mention) && (parties?.names.every((n) => n.end <= mention.start) ?? false);
}

/** The company of a figure whose own sentence names none. */
function companyFromContext(sentence: Sentence, context: readonly Reading[], discourse: Discourse): Company | undefined {
  for (const { sentences } of context) {
    const company = sentences.flatMap((s) => s.names).find((n) => isCompany(n) && !n.epithet && n.role !== 'unknown');
    if (company) return { id: company.id, certainty: 'explicit' };
  }
  if (discourse.topic === undefined) return undefined;
  // After a sentence about a party, "the company" may be that one.
  const referred = discourse.topic !== '?' && !discourse.payer && sentence.names.some((n) => n.epithet && n.role === 'subject');
  return { id: discourse.topic, certainty: referred ? 'explicit' : 'inferred' };
}

function metricFromContext(figure: Figure, context: readonly Reading[]): Choice | undefined {
  for (const { sentences } of context) for (const sentence of sentences) {
    let best: Choice | undefined;
    for (const cue of sentence.cues) {
      if (cue.tag.role !== 'metric' || !fits(figure, cue.tag.metric)) continue;
      const cost = cue.start - cue.end;
      if (!best || cost < best.cost) best = { metric: measuredBy(figure, cue.tag.metric), certainty: 'explicit', cost };
    }
    // A header has no figure of its own to measure from: its end stands for one.
    if (best) return { ...best, metric: refine(best, { ...sentence, figures: [] }, { ...figure, start: sentence.end, end: sentence.end }) };
  }
  return undefined;
}

/** What the words around a cell could make of its figure: "Debt financing" in a table of "Money raised". */
function metricsOf(context: readonly Reading[], figure: Figure): Metric[] {
  return context.flatMap((part) => metricFromContext(figure, [part])?.metric ?? []);
}

function partiesFromContext(context: readonly Reading[], company: string | undefined): string[] {
  for (const { sentences } of context) {
    const names = sentences.flatMap((s) => s.names).filter((n) => n.role !== 'unknown' && !n.epithet && n.id !== company);
    if (names.length > 0) return [...new Set(names.map((n) => n.id))];
  }
  return [];
}

/** "October 2024. A round of $6.6 billion; the valuation rises": the date that a block begins with dates all of it. */
function leadingDate(reading: Reading, reader: BlockReader, isItem: boolean): DateMention | undefined {
  const { text, sentences: [first] } = reading;
  // What begins with a sentence without figures was not searched for dates.
  const silent = first && first.figures.length === 0 && first.end - first.start <= LONGEST_LEAD;
  const [date] = (silent ? reader.datesOf(reading, first) : first?.dates) ?? [];
  return date && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, date.start)) && (isItem ? BEGINS_AFRESH : PART_BEHIND).test(text.slice(date.end)) ? date : undefined;
}

const PART_BEHIND = /^\s*[.:–—|]|^\u3000/;
/** In a list nothing need stand behind the date: "2 Oct 2025 Employees sell shares". */
const BEGINS_AFRESH = /^\s*[.:–—|]|^\s+[\p{Lu}\p{Lo}]/u;

/** A date that stands as a sentence of its own is no longer. */
const LONGEST_LEAD = 40;

/** The date that a cell's row, or its column, is headed by and by nothing else: "2024 | $157 billion". */
function headingDate(block: Block, reader: BlockReader): DateMention | undefined {
  for (const words of [block.cell?.rowHeader, block.cell?.columnHeader]) {
    const [date] = words === undefined ? [] : (reader.read(words, block, true).sentences[0]?.dates ?? []);
    if (date && date.end - date.start === words?.length) return date;
  }
  return undefined;
}

/** A year alone in a row may be anything, such as when an investor joined; at its head, or with a month, it is the row's date. */
function dateFromContext(context: readonly Reading[]): DateMention | undefined {
  const dates = context.flatMap((part) => part.sentences.flatMap((s) => s.dates));
  return dates.find(({ from, to }) => from.slice(0, 7) === to.slice(0, 7)) ?? (context.length <= 1 ? dates[0] : undefined);
}

function hintsOf(parts: readonly Pick<Reading, 'sentences'>[]): string[] {
  const hints: string[] = [];
  for (const { sentences } of parts) for (const { cues } of sentences) for (const { tag } of cues) if (tag.role === 'hint' && !hints.includes(tag.hint)) hints.push(tag.hint);
  return hints;
}

/** Each of two lists once; the first has none twice. */
const distinct = (first: readonly Metric[], second: readonly Metric[]): readonly Metric[] => (second.length === 0 ? first : [...new Set([...first, ...second])]);

function reasonNotToJudge(figure: Figure, company: Company | undefined, metric: Metric | undefined, modality: Modality, sentence: Sentence, hasParty: boolean): ReasonCode | undefined {
  if (figure.conversion) return 'conversion';
  if (company?.id === '?') return 'other-subject';
  if (figure.per === 'share' || figure.per === 'day') return 'not-funding';
  // Nobody is valued or invests by the month.
  if (figure.per !== undefined && figure.per !== 'each' && metric !== undefined && EVENTS.test(metric)) return 'not-funding';
  if (metric !== undefined && NOT_JUDGED.has(metric)) return 'not-funding';
  // What a company will spend is a plan by nature; that is how such contracts are told.
  if (modality !== 'stated' && metric !== 'compute_commitment') return modality;
  if (isChange(sentence, figure, metric, hasParty)) return 'change';
  return company === undefined ? 'no-subject' : undefined;
}

// ---------------------------------------------------------------------------------------------
// Figures that explain each other

/** What a question asks for: "What is OpenAI worth? $852 billion, at the price of March." */
function askedFor(figure: Figure, cues: readonly PhraseHit<CueTag>[]): Metric | undefined {
  for (const { tag } of cues) if (tag.role === 'metric' && tag.metric !== 'not_funding' && fits(figure, tag.metric)) return measuredBy(figure, tag.metric);
  return undefined;
}

/** Letters before an answer's amount, at most. */
const ANSWER = 60;

/** What a sentence without figures speaks of: "It closed the largest private round in history. Three times last year's $40 billion." */
function noteMetric(discourse: Discourse, cues: readonly PhraseHit<CueTag>[]): void {
  for (const { tag } of cues) if (tag.role === 'metric' && tag.metric !== 'not_funding') remember(discourse, tag.metric);
}

/** What a figure may measure after those before it: a share that an amount goes on about is told by its worth or its price, "holds 27 %, some $135 billion"; behind a pace of revenue, a whole year's may follow. */
const sharedBy = (metrics: readonly Metric[], { figure, alternatives }: Claim): Metric[] =>
  metrics.flatMap((told) => (told === 'stake_percent' && figure.unit !== 'percent' ? WORTH_OF_SHARE : told.startsWith('revenue_') ? [told, 'revenue'] : told)).filter((metric) => !alternatives.includes(metric));

const WORTH_OF_SHARE: readonly Metric[] = ['stake_value', 'investor_commitment'];

/** Whether an amount may be what somebody pays. */
const isPayment = ({ metric, alternatives, figure }: Claim): boolean => (metric === undefined ? figure.unit !== 'percent' : metric === 'investor_commitment' || metric === 'compute_commitment' || alternatives.includes('investor_commitment'));

/** What somebody pays who is named elsewhere is never sure. */
function takePayer(claim: Claim, at: number, sentence: Sentence, before: string | undefined): void {
  const payer = isPayment(claim) && claim.parties.length === 0 ? payerAt(at, sentence, before) : undefined;
  if (payer === undefined) return;
  claim.parties = [payer];
  claim.metricCertainty = 'inferred';
}

/** Figures of one sentence, or of one block, measure the same where only one of them says what. */
function shareMetric(own: readonly FoundClaim[], discourse: Discourse): void {
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

function remember(discourse: Discourse, latest: Metric): void {
  if (discourse.metrics[0] !== latest) discourse.metrics = [latest, ...discourse.metrics.filter((metric) => metric !== latest)].slice(0, METRICS_SHARED);
}

/** So many measures of a block are remembered, the latest first: "$110 billion at $730 billion: far more than the earlier record of $40 billion." */
const METRICS_SHARED = 2;

/** "From $157 billion to $300 billion, then $500 billion; today it is $852 billion": what stands before the present is past. */
function placeInPast(own: readonly FoundClaim[]): void {
  let today: Claim | undefined;
  for (const { claim } of own) if (claim.present) today = claim;
  if (!today) return;
  for (const { claim } of own) if (claim.id < today.id && !claim.present && claim.metric !== undefined && claim.metric === today.metric) claim.past = true;
}

/** An amount of money that a document repeats without words of its own means what it meant elsewhere; a percentage may mean anything. */
function echo(all: readonly FoundClaim[]): void {
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
