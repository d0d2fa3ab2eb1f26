/**
 * Text -> claims. Every figure of a document gets what it is about: company, metric, parties, date,
 * and how the text puts it. The method is the same in every language: `reading` finds names, cues and
 * dates in one pass; `attribution` gives each figure the nearest ones; here the document has its say:
 * headers of tables, labels, what earlier sentences were about, and other places with the same amount.
 * What a figure takes from its own sentence in plain words is `explicit`; the rest is `inferred`.
 */
import { claimOf, isQuestion } from './attribution/claim.ts';
import { headingDate, leadingDate, surroundings } from './attribution/context.ts';
import { ANSWER, askedFor, echo, endAside, LEADS, nameByLead, noteMetric, noteTopic, OPENING, payerAt, placeInPast, refersBack, shareMetric, takePayer, type Discourse } from './attribution/discourse.ts';
import { BlockReader, isCompany, namesIn, type Name, type Reading, type Sentence, type Vocabulary } from './reading.ts';
import { finish } from './steps.ts';
import { namesSubject } from './subjects.ts';
import type { Block, Cell, DocumentText, FoundClaim } from './types.ts';

export { vocabularyOf, type Vocabulary } from './reading.ts';

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
  if (discourse.metrics.length > 0 && !refersBack(reading, opening && opening.start <= OPENING ? opening.end : 0)) {
    // Entries of a list tell shares of one kind.
    const goesOn = block.kind === 'item' && document.blocks[index - 1]?.kind === 'item';
    discourse.metrics = goesOn ? discourse.metrics.filter((metric) => metric === 'stake_percent') : [];
  }
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
      nameByLead(own, sentence, lead, block.cell !== undefined);
    }
    noteTopic(discourse, sentence, reading, reader);
  });
  discourse.question = question;
  // A line that is no sentence, such as an entry of a list, speaks for itself alone.
  if (entry && block.kind !== 'heading') discourse.topic = before ?? discourse.topic;
  // "2021: a second cheque" is one of the entries; "The 6 largest rounds ever" says how many there are.
  const isTitle = reading.sentences.every(({ figures }) => figures.every(({ unit, high }) => unit === 'count' && high <= MOST_ENTRIES));
  const leads = isTitle ? !(DATED.test(reading.text) || (block.kind === 'item' && /\d/.test(reading.text))) : document.blocks[index + 1]?.cell !== undefined;
  if (entry ? leads && !block.cell : LEADS.test(reading.text)) discourse.lead = block;
  else if (!entry) discourse.lead = undefined;
  return found;
}

/** No title counts more entries. */
const MOST_ENTRIES = 100;

/** A line that is no sentence: a heading, an entry of a list. */
const isEntry = (block: Block, text: string): boolean => block.kind === 'heading' || LISTED.test(text) || DATED.test(text) || !ENDS.test(text.slice(-ENDING));
/** What an entry of a list begins with, even one that ends like a sentence: a sign, */
const LISTED = /^\s*[①-⑳•·・▶–—-]/;
/** or a year: "July 2019:". */
const DATED = /^\P{L}{0,4}\p{L}{0,12}\P{L}{0,5}20\d\d.{0,4}[:：]./u;
const ENDS = /[.!?。！？…:：](?:["'”’»)\]]|\[\d+\])*$/;
/** A stop and what closes behind it, or footnotes: no text has more. */
const ENDING = 16;

/** "Full year 2024: $3.7bn." is an entry, too, though it ends like a sentence. */
function isLabelled(text: string, { start, figures: [first] }: Sentence): boolean {
  return first !== undefined && /^[^.!?]{1,40}[:：]\s?[~≈<>]?$/u.test(text.slice(start, first.start));
}

/** The company that a document opens with: its title's, or the first that its text names. */
function* openingOf(document: DocumentText, vocabulary: Vocabulary, reader: BlockReader): Generator<readonly FoundClaim[], string | undefined> {
  const isOpening = (name: Name): boolean => isCompany(name) && !name.epithet && name.role !== 'unknown';
  const titled = document.title === undefined ? undefined : namesIn(document.title, vocabulary).find(isOpening);
  if (titled) return titled.id;
  let told = false;
  for (const block of document.blocks) {
    for (const { names, figures } of reader.read(textOf(document, block), block).sentences) {
      const first = names.find(isOpening);
      // Amounts of nobody, and then "Apple pulled out": a company that nothing is counted of was not what they were about.
      if (first && (first.role === 'subject' || !told || figures.length > 0)) return first.id;
      told ||= figures.length > 0;
    }
    yield [];
  }
  // "The OpenAI Foundation holds 26 %": a name within another one.
  return vocabulary.entities.find(({ role, aliases }) => role === 'subject' && aliases.some((alias) => document.text.includes(alias)))?.id;
}

/** Cells of one row count as one sentence; beyond the number that any sentence has. */
const rowKey = ({ table, row }: Cell): number => 1e9 + table * 10_000 + row;
