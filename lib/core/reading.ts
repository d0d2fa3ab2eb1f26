/**
 * Reading one block: the figures, names, cues and dates that stand in each of its sentences, before
 * anything is decided. It depends on the block's words alone, so it may be done in any order and kept.
 */
import { findCues, findRaising, type CueTag } from './cues.ts';
import { findDates, type CompiledDates, type DateMention } from './dates.ts';
import { findFigures } from './figures.ts';
import { findUnderHeader } from './figures/headers.ts';
import { firstFrom } from './halving.ts';
import { languageIn, prepareTools, toolsOf, type LanguageTools } from './languages/index.ts';
import { compilePhrases, isArabicLetter, FoldedText, foldText, normalise, type PhraseHit, type PhraseSet } from './phrases.ts';
import { LONGEST_SENTENCE, splitSentences, type Span } from './sentences.ts';
import type { Block, DocumentText, Entity, EntityRole, Figure, Ledger } from './types.ts';

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

interface NameTag {
  id: string;
  role: EntityRole;
  epithet: boolean;
  /** How its entity is written. */
  aliases: readonly string[];
}

/** A name in a text. */
export interface Name {
  start: number;
  end: number;
  id: string;
  role: EntityRole | 'unknown';
  epithet: boolean;
}

interface Break {
  at: number;
  sum: number;
}

/** One sentence with all that stands in it, each kind in reading order. */
export interface Sentence extends Span {
  figures: Figure[];
  names: Name[];
  cues: PhraseHit<CueTag>[];
  dates: DateMention[];
  /** Sorted; `sum` is the cost of this break and of all before it. */
  breaks: Break[];
}

/** What stands in one block. */
export interface Reading {
  text: string;
  tools: LanguageTools;
  sentences: Sentence[];
}

const nameSets = new WeakMap<Vocabulary, PhraseSet<NameTag>>();

/** What may be glued to the front of an Arabic name: "and", "to", "by", "so". */
const GLUED = ['و', 'ل', 'ب', 'ف', 'ول', 'وب'];

/** What takes an s in German and Dutch. */
const GENITIVE = /^[ -~]{4,}[a-rt-wy]$/i;

function namesOf(vocabulary: Vocabulary): PhraseSet<NameTag> {
  let set = nameSets.get(vocabulary);
  if (!set) {
    const lists: [readonly string[], NameTag][] = [];
    for (const { id, role, aliases, epithets = [] } of vocabulary.entities) {
      const arabic = aliases.filter((alias) => isArabicLetter(alias.charCodeAt(0)));
      // "OpenAIs Bewertung".
      const genitives = aliases.flatMap((alias) => (GENITIVE.test(alias) ? `${alias}s` : []));
      lists.push([[...aliases, ...genitives, ...arabic.flatMap((alias) => GLUED.map((prefix) => prefix + alias))], { id, role, epithet: false, aliases }], [epithets, { id, role, epithet: true, aliases }]);
    }
    set = compilePhrases(lists);
    nameSets.set(vocabulary, set);
  }
  return set;
}

/** What may be a word when it is written small: "Meta", "Apple", not "OpenAI". */
const isOrdinaryWord = (name: string): boolean => name >= 'A' && name < '[' && !/[a-z][A-Z]/.test(name);

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether these small words are no name of the entity, but for one that could be an ordinary word. */
function needsCapital(words: string, { aliases }: NameTag): boolean {
  const form = normalise(words);
  return aliases.every((alias) => alias.length !== form.length || isOrdinaryWord(alias) || normalise(alias) !== form);
}

/** What some signs cost that rules go by. */
export const BREAK = { bracket: 5, comma: 8, colon: 14, semicolon: 24 };

/** How strongly signs part what stands on either side of them. */
const BREAKS: readonly (readonly [signs: string, cost: number])[] = [
  ['、', 3], ['“”»', 4], ['()（）', BREAK.bracket], ['/／[]', 6], ['+', 7], [',،', BREAK.comma], ['，', 9], ['«', 10], ['：\u3000', 12], [':–', BREAK.colon], ['—', 16], [';؛', BREAK.semicolon], ['；', 26], ['|', 30], ['\n•▽▼▲△■□●○◆◇★☆※!?', 40],
];

/** The same by code unit. Laid out at the first sentence. */
const breakCosts = new Uint8Array(0x10000);

const COMMA = 0x2c;
const PLUS = 0x2b;

function layOutCosts(): void {
  for (const [signs, cost] of BREAKS) for (const sign of signs) breakCosts[sign.charCodeAt(0)] = cost;
}

type BreakingCue = PhraseHit<CueTag & { role: 'break' }>;

function breaksOf({ codes }: FoldedText, span: Span, figures: readonly Figure[], cues: readonly PhraseHit<CueTag>[]): Break[] {
  const breaks: Break[] = [];
  let sum = 0;
  const add = (at: number, cost: number): void => void breaks.push({ at, sum: (sum += cost) });
  // 超过 parts a sentence, but right before an amount it only bounds it.
  const isBound = ({ end }: Span): boolean => figures.some((figure) => figure.start === end && figure.qualifier !== 'exact');
  const words = cues.filter((cue): cue is BreakingCue => cue.tag.role === 'break' && !isBound(cue));
  let w = 0;
  const addWords = (before: number): void => {
    for (; w < words.length && (words[w] as Span).start < before; w++) add((words[w] as Span).start, (words[w] as BreakingCue).tag.cost);
  };
  let f = 0;
  if (breakCosts[COMMA] === 0) layOutCosts();
  for (let i = span.start; i < span.end; i++) {
    const cost = breakCosts[codes[i] as number] as number;
    if (cost === 0) continue;
    while (f < figures.length && (figures[f] as Figure).end <= i) f++;
    if (f < figures.length && (figures[f] as Figure).start <= i) continue;
    // "$20B+"
    if (codes[i] === PLUS && figures[f - 1]?.end === i && figures[f - 1]?.qualifier === 'at_least') continue;
    addWords(i);
    add(i, cost);
  }
  addWords(Infinity);
  return breaks;
}

const NAME_REACH = 160;
const NAME_WORDS = 4;
/** Letters of "Inc." */
const ABBREVIATED = 4;
const DESCRIPTION = { shortest: 3, longest: 80 };

/** The capitalised words right before the verb at `verb`, past what describes them: "Northlight, which sells plugins for OpenAI models, ". */
function nameBefore(text: string, verb: number): Span | undefined {
  const from = Math.max(0, verb - NAME_REACH);
  const behind = text.slice(from, verb);
  if (!behind.endsWith(' ') || / [a-z]+ $/.test(behind)) return undefined;
  const end = behind.endsWith(', ') ? hostOf(behind) : behind.length - 1;
  let start = end;
  const words = [...behind.slice(0, end).matchAll(/[\p{L}\d&.-]+/gu)].slice(-NAME_WORDS).toReversed();
  for (const { 0: word, index } of words) {
    const joined = start === end ? index + word.length === end : index + word.length === start - 1 && behind.charAt(start - 1) === ' ';
    // A stop behind a whole word ends the sentence before.
    const ended = start !== end && word.length > ABBREVIATED && word.endsWith('.');
    if (!joined || ended || word.length < 2 || !/^\p{Lu}/u.test(word)) break;
    start = index;
  }
  return start < end ? { start: from + start, end: from + end } : undefined;
}

/** Where the name ends that the description between the last two commas is of; 0 where there is none. */
function hostOf(behind: string): number {
  const comma = behind.lastIndexOf(',', behind.length - 3);
  const description = behind.slice(comma + 1, -2);
  return comma < 0 || description.length < DESCRIPTION.shortest || description.length > DESCRIPTION.longest || /[.;]/.test(description) ? 0 : comma;
}

/** Organisations that the ledger does not know, told by what they do with money. All lists are sorted. */
function unknownNames(text: string, names: readonly Name[], raising: readonly Span[], ordinary: ReadonlySet<string>): Name[] {
  const described = new Set<Name>();
  const unknown: Name[] = [];
  for (const cue of raising) {
    const name = nameBefore(text, cue.start);
    if (!name || ordinary.has(text.slice(name.start, name.end).toLowerCase()) || (unknown.at(-1)?.end ?? 0) > name.start) continue;
    const within: Name[] = [];
    for (let i = firstFrom(names, (n) => n.end > name.start); i < names.length && (names[i] as Name).start < cue.start; i++) within.push(names[i] as Name);
    if (within.some((n) => n.start < name.end && !described.has(n))) continue;
    // What stands between the name and its verb only describes it.
    for (const n of within) described.add(n);
    unknown.push({ start: name.start, end: cue.start, id: '?', role: 'unknown', epithet: false });
  }
  return unknown.length === 0 ? [...names] : [...names.filter((n) => !described.has(n)), ...unknown].sort((a, b) => a.start - b.start);
}

/** Numbers in an address are part of a name: "/ad-pilot-exceeds-100-million/". */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"'<>（）]+/g;

/** Hands out sorted items span by span, each span after the one before. */
function cursor<T extends Span>(items: readonly T[]): (span: Span) => T[] {
  let at = 0;
  return ({ end }) => {
    const from = at;
    while (at < items.length && (items[at] as T).start < end) at++;
    return items.slice(from, at);
  };
}

/** The figures of a block; a bare number in a cell has the unit of its header. */
function figuresIn(folded: FoldedText, { cell, label }: Block, { numbers }: LanguageTools): Figure[] {
  const { text } = folded;
  const figures = findFigures(text, numbers, folded);
  if (figures.length > 0 || (!cell && label === undefined)) return figures;
  return findUnderHeader(text, [cell?.columnHeader, cell?.rowHeader, label, cell?.caption].filter((words) => words !== undefined), numbers);
}

/** The sentences of a block. A stop inside an amount or a date ends none: "300 Mrd. Dollar", "5 Mio. Nutzer", "am 31. März". */
function wholeSentences(folded: FoldedText, figures: readonly Figure[], tools: LanguageTools): Span[] {
  const spans: Span[] = [];
  for (const span of splitSentences(folded.text)) {
    const last = spans.at(-1);
    const fits = last !== undefined && span.end - last.start <= LONGEST_SENTENCE;
    if (fits && (isInFigure(figures, folded, last.end, tools) || isInDate(folded, tools.cues.dates, last.end))) last.end = span.end;
    else spans.push(span);
  }
  return spans;
}

/** Whether the stop before `at` is part of an amount, or abbreviates what is counted: "5 Mio. Nutzer"; but "800 млн. Платных подписчиков" begins another sentence. */
function isInFigure(figures: readonly Figure[], folded: FoldedText, at: number, { numbers }: LanguageTools): boolean {
  const { text } = folded;
  const figure = figures[firstFrom(figures, ({ end }) => end >= at - 1)];
  if (!figure || figure.start >= at || text.charCodeAt(at - 1) !== STOP) return false;
  const isCounted = figure.end === at - 1 && (figure.unit === 'users' || figure.unit === 'shares') && ABBREVIATED_SCALE.test(text.slice(Math.max(0, at - ABBREVIATED - 2), at));
  return figure.end > at || (isCounted && (numbers.nouns.match(folded, at + 1) !== undefined || !/^\s\p{Lu}/u.test(text.slice(at, at + 2))));
}

/** "Mio.", "млн.", but not "million." */
const ABBREVIATED_SCALE = /(?<!\p{L})\p{L}{2,4}\.$/u;

const STOP = 0x2e;
const SPACE = 0x20;
/** Longest date before a stop inside it. */
const DATE_REACH = 24;
/** What stands in a date does not hang on the year that it means. */
const ANY_DAY = '2026-12-31';

/** Whether the stop before `at` is part of a date: a digit stands before it, or what follows begins no sentence. */
function isInDate(folded: FoldedText, dates: CompiledDates, at: number): boolean {
  const { text } = folded;
  // Most stops end a sentence in a letter, and the next one begins with a capital.
  if (text.charCodeAt(at - 1) !== STOP || (isSmall(text.charCodeAt(at - 2)) && text.charCodeAt(at) === SPACE && isCapital(text.charCodeAt(at + 1))) || !/^\d\.|^.\.\s?[^\s\p{Lu}]/u.test(text.slice(at - 2, at + 2))) return false;
  const span = { start: Math.max(0, at - DATE_REACH), end: at };
  // Behind a letter the stop is that of a word of dates, if of any date at all.
  if (isSmall(text.charCodeAt(at - 2)) && dates.words.find(folded, span.start, span.end).length === 0) return false;
  return findDates(folded, dates, ANY_DAY, span).some((date) => date.end > at);
}

/** Figures that are no part of an address. */
function figuresOutside(text: string, figures: Figure[]): Figure[] {
  if (figures.length === 0 || !(text.includes('://') || text.includes('www.'))) return figures;
  const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({ start: index, end: index + address.length }));
  return figures.filter((figure) => {
    const address = addresses[firstFrom(addresses, ({ end }) => end > figure.start)];
    return !address || address.start >= figure.end;
  });
}

/** The block that is being read. */
const page = new FoldedText();

/**
 * Reads one block. Cues are looked for in sentences with a figure or a rival alone, and dates in those with a figure, as nothing
 * else is asked of others than their names, unless `whole` asks for all.
 */
export function readBlock(text: string, block: Block, document: DocumentText, vocabulary: Vocabulary, whole = false): Reading {
  const tools = toolsOf(languageIn(block, text, block.lang ?? document.lang));
  const folded = page.load(text);
  const figures = figuresOutside(text, figuresIn(folded, block, tools));
  const known = namesFound(text, folded, vocabulary);
  const quick = figures.length === 0 && !whole;
  const names = quick ? known : unknownNames(text, known, findRaising(folded, tools.cues), tools.cues.ordinary);
  const partition = { figures: cursor(figures), names: cursor(names) };
  const sentences = (quick ? splitSentences(text) : wholeSentences(folded, figures, tools)).map((span): Sentence => {
    const own = partition.figures(span);
    const ownNames = partition.names(span);
    const read = own.length > 0 || whole;
    // What a rival is only compared with hangs on the words beside it.
    const cues = read || ownNames.some(({ role }) => role === 'comparison') ? findCues(folded, tools.cues, span) : [];
    // 85兆2000億円 tells of no year 2000.
    const dates = read ? findDates(folded, tools.cues.dates, document.published, span).filter((date) => !own.some((figure) => isPartOf(date, figure))) : [];
    return { start: span.start, end: span.end, figures: own, names: ownNames, cues, dates, breaks: own.length === 0 ? [] : breaksOf(folded, span, own, cues) };
  });
  return { text, tools, sentences };
}

const isPartOf = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;

/** Reads the blocks of one document after another, and those that it has read before only once. */
export class BlockReader {
  readonly #vocabulary: Vocabulary;
  #document: DocumentText = { text: '', blocks: [] };
  /** Readings of this document and of the one before, by all that they hang on but the document's own language and day. */
  #readings = new Map<string, Reading>();
  #before = new Map<string, Reading>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Begins a document. */
  open(document: DocumentText): void {
    for (const [key, reading] of this.#readings) this.#before.set(key, reading);
    if (document.lang !== this.#document.lang || document.published !== this.#document.published) this.#before.clear();
    this.#readings = new Map();
    this.#document = document;
  }

  /** Does each part of reading once, for the first block with a digit: code that runs for the first time takes a hundred times as long as later. */
  *prepare({ text: all, blocks, lang }: DocumentText): Generator<void, void> {
    yield;
    namesOf(this.#vocabulary);
    yield;
    const block = blocks.find(({ start, end }) => /\d/.test(all.slice(start, end)));
    if (!block) return;
    const text = all.slice(block.start, block.end);
    const tools = yield* prepareTools(languageIn(block, text, block.lang ?? lang));
    namesFound(text, page.load(text), this.#vocabulary);
    yield;
    figuresIn(page.load(text), block, tools);
    yield;
    findCues(page.load(text), tools.cues, { start: 0, end: text.length });
    yield;
  }

  /** Ends a document: what it no longer holds is forgotten. */
  close(): void {
    this.#before.clear();
    // The last block that was read would keep the whole text that it is a part of.
    page.load('');
  }

  /** What stands in `text`, read as the words of `block`; see `readBlock`. */
  read(text: string, block: Block, whole = false): Reading {
    const key = keyOf(text, block, whole);
    let reading = this.#readings.get(key);
    if (!reading) {
      reading = this.#before.get(key) ?? readBlock(text, block, this.#document, this.#vocabulary, whole);
      this.#readings.set(key, reading);
    }
    return reading;
  }

  /** The dates of a sentence without figures, which `read` leaves out; their places count from its beginning. */
  datesOf({ text, tools }: Reading, span: Span): DateMention[] {
    return findDates(page.load(text.slice(span.start, span.end)), tools.cues.dates, this.#document.published);
  }

  /** The cues of such a sentence, likewise. */
  cuesOf({ text, tools }: Reading, span: Span): PhraseHit<CueTag>[] {
    const words = text.slice(span.start, span.end);
    return findCues(page.load(words), tools.cues, { start: 0, end: words.length });
  }
}

/** All that the reading of a block hangs on. Headers give a bare number its unit. */
function keyOf(text: string, { lang, cell, label }: Block, whole: boolean): string {
  if (!cell && lang === undefined && label === undefined) return whole ? `\u0001${text}` : text;
  return [text, whole ? 1 : 0, lang, label, cell?.columnHeader, cell?.rowHeader, cell?.caption].join('\u0000');
}

/** What lies between two spans of a sentence: letters, and the cost of the clause breaks. */
export function between({ breaks, figures }: Sentence, a: Span, b: Span): { gap: number; breaks: number; figures: number } {
  const from = a.end < b.end ? a.end : b.end;
  const to = a.start > b.start ? a.start : b.start;
  if (to <= from) return { gap: 0, breaks: 0, figures: 0 };
  return { gap: to - from, breaks: breaks.length === 0 ? 0 : costUpTo(breaks, to) - costUpTo(breaks, from), figures: countWithin(figures, from, to) };
}

/** The cost of all breaks before a place. Asked more often than anything else, so it halves by itself. */
function costUpTo(breaks: readonly Break[], at: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] as Break).at >= at) high = middle;
    else low = middle + 1;
  }
  return low === 0 ? 0 : (breaks[low - 1] as Break).sum;
}

/** How many figures lie between two places. */
function countWithin(figures: readonly Figure[], from: number, to: number): number {
  let count = 0;
  for (const { start, end } of figures) {
    if (start >= to) break;
    if (start >= from && end <= to) count++;
  }
  return count;
}

/** So much text has a capital somewhere, unless its writer uses none. */
const SMALL_FROM = 60;
const isWrittenSmall = (text: string): boolean => text.length >= SMALL_FROM && !/\p{Lu}\p{Ll}/u.test(text);

/** The names of a text; of those that stand inside one another, the first and longest. */
function namesFound(text: string, folded: FoldedText, vocabulary: Vocabulary): Name[] {
  const names: Name[] = [];
  let small: boolean | undefined;
  // They come by their beginning, the shorter ones first.
  for (const { start, end, tag } of namesOf(vocabulary).find(folded)) {
    if (!tag.epithet && isSmall(folded.charCodeAt(start)) && !(small ??= isWrittenSmall(text)) && needsCapital(text.slice(start, end), tag)) continue;
    const last = names.at(-1);
    if (last && (start > last.start ? start < last.end : end === last.end)) continue;
    const name: Name = { start, end, id: tag.id, role: tag.role, epithet: tag.epithet };
    if (last?.start === start) names[names.length - 1] = name;
    else names.push(name);
  }
  return names;
}

/** Names in a text that stands outside the blocks: a title. */
export const namesIn = (text: string, vocabulary: Vocabulary): Name[] => namesFound(text, foldText(text), vocabulary);

/** Whether a name may be the company that a figure is about. */
export const isCompany = (name: Name): boolean => name.role === 'subject' || name.role === 'comparison' || name.role === 'unknown';
