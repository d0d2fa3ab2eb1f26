/**
 * Pages of news about a company's money, places in them that a reader would keep, and what later becomes of the
 * pages. The same seed always gives the same cases.
 */
import { quoteOf } from '../../lib/core/receipt.ts';
import type { Quote } from '../../lib/core/quote.ts';
import { randomFrom, WORDS } from './texts.ts';

export const MUTATIONS = ['insertion', 'deletion', 'rewording', 'moved block', 'changed markup', 'changed figure', 'duplicated quote'] as const;
export type Mutation = (typeof MUTATIONS)[number];

export interface AnchorCase {
  mutation: Mutation;
  lang: 'en' | 'zh';
  before: string;
  /** The page's text after the change. */
  text: string;
  quote: Required<Quote>;
  /** Where the quotation stands now; undefined where it was taken out. */
  place?: { start: number; end: number };
  /** A figure of the quotation is another one now. */
  changed: boolean;
  /** Another place has the very same surroundings, so that what was kept can't tell the two apart. */
  twin: boolean;
}

type Random = () => number;

// ---------------------------------------------------------------------------------------------
// Pages: blocks of text, in which a figure is written between ⟦ and ⟧

const NAMES = ['Amazon', 'Nvidia', 'SoftBank', 'Microsoft', 'Thrive Capital', 'MGX', 'Dragoneer', 'Oracle', 'Fidelity', 'Coatue', 'Temasek', 'Sequoia'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const pickFrom = (random: Random) => <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function amountOf(random: Random): string {
  const pick = pickFrom(random);
  const kind = random();
  const number = random() < 0.5 ? String(2 + Math.floor(random() * 900)) : (1 + random() * 98).toFixed(1);
  if (kind < 0.6) return `$${number} billion`;
  if (kind < 0.75) return `$${number} million`;
  if (kind < 0.85) return `€${number} billion`;
  return pick([`${number}%`, `${number} million weekly users`, `$${number}bn`]);
}

function sentenceOf(random: Random): string {
  const pick = pickFrom(random);
  const figure = (): string => `⟦${amountOf(random)}⟧`;
  const filler = (least: number, most: number): string => Array.from({ length: least + Math.floor(random() * (most - least)) }, () => pick(WORDS)).join(' ');
  const [name, other, month, year] = [pick(NAMES), pick(NAMES), pick(MONTHS), 2019 + Math.floor(random() * 8)];
  const day = 1 + Math.floor(random() * 28);
  const when = (): string => pick([`in ${month} ${year}`, `on ${month} ${day}, ${year}`, `${2 + Math.floor(random() * 9)} months ago`, `last ${month}`, `in the ${pick(['first', 'second', 'third'])} half of ${year}`]);
  const did = (...words: string[]): string => pick(words);
  return pick([
    () => `OpenAI ${did('closed', 'completed', 'announced', 'wrapped up', 'sealed')} ${did('a round of', 'a financing of', 'its largest round yet,', 'a deal over')} ${figure()} ${when()}, ${did('led by', 'with', 'backed by', 'anchored by')} ${name}.`,
    () => `${name} ${did('invested', 'committed', 'pledged', 'wired')} ${figure()} ${when()}.`,
    () => `${name} put in ${figure()} and ${other} ${did('another', 'a further', 'at least', 'close to')} ${figure()}${did('', ` ${when()}`, `, ${filler(2, 5)}`)}.`,
    () => `The company was ${did('valued at', 'priced at', 'worth', 'put at')} ${figure()} ${did('after the deal with', 'in papers filed by', 'by')} ${name}, ${did('up from', 'against', 'compared with')} ${figure()} ${when()}.`,
    () => `“${did('We raised', 'We needed', 'They offered', 'Nobody believed in')} ${figure()} ${did('because', 'although', 'since')} ${filler(4, 9)},” ${did('the chief executive', 'a director', `a partner at ${name}`)} said ${when()}.`,
    () => `${did('According to', 'In the words of', 'As told by')} ${name}, ${did('about', 'some', 'nearly')} ${figure()} of ${filler(1, 3)} depends on what ${filler(3, 8)}.`,
    () => `${capital(filler(5, 12))} – and ${figure()} is ${did('still to come', 'owed', 'promised')} from ${name}.`,
    () => `${did('OpenAI', 'The firm', 'It')} ${did('expects', 'forecasts', 'told', 'books')} revenue of ${figure()} ${did('this year', 'next year', `for ${year}`, 'by autumn')}, ${did('people who know the plans told', 'says a memo to', 'a slide shown to')} ${name}’s investors ${filler(1, 4)}.`,
    () => `${capital(when())} employees sold ${did('shares', 'stock', 'options')} for ${figure()} at a price that valued OpenAI at ${figure()}, ${filler(2, 5)}.`,
    () => `${capital(filler(10, 24))}.`,
    () => `${capital(filler(8, 16))}, which ${name} ${did('denies', 'confirmed', 'will not discuss')}.`,
    () => `It has ${figure()}, ${filler(3, 7)}.`,
  ])();
}

function chineseSentence(random: Random): string {
  const pick = pickFrom(random);
  const figure = `⟦${10 + Math.floor(random() * 9000)}亿美元⟧`;
  const name = pick(['软银', '亚马逊', '英伟达', '微软', '甲骨文', '红杉', '淡马锡']);
  const year = 2019 + Math.floor(random() * 8);
  const clause = (): string => pick(['用于建设数据中心', '以扩大在欧洲的业务', '监管机构希望了解更多安全方面的情况', '投资者一直在等待律师们承诺的文件', '客户则要求更便宜的服务', '竞争对手在几周内就会模仿每一项功能', '董事会上周再次开会讨论了这个问题']);
  return pick([
    () => `OpenAI于${year}年${pick(['完成', '宣布', '敲定', '获得'])}${figure}融资，由${name}${pick(['领投', '牵头', '独家投资'])}，${clause()}。`,
    () => `${name}${pick(['表示', '称', '透露', '在声明中说'])}，这笔交易对公司的估值为${figure}，${pick(['高于', '低于', '接近'])}市场此前的预期。`,
    () => `${pick(['知情人士', '一位董事', '内部文件', '分析师'])}${pick(['透露', '估计', '预测'])}，公司${pick(['预计', '计划', '有望在'])}${year}年的${pick(['收入', '支出', '订单'])}将达到${figure}，${clause()}。`,
    () => `此外，${name}还${pick(['承诺', '同意', '打算'])}${pick(['投入', '追加', '借出'])}${figure}，${clause()}。`,
    () => `${name}${pick(['拒绝置评', '没有回应', '予以否认'])}，${clause()}，${clause()}。`,
  ])();
}

function pageOf(random: Random, lang: AnchorCase['lang']): string[] {
  const sentence = (): string => (lang === 'zh' ? chineseSentence(random) : sentenceOf(random));
  const blocks: string[] = [];
  const count = 12 + Math.floor(random() * 50);
  while (blocks.length < count) {
    if (random() < 0.12) blocks.push(...tableOf(random));
    else blocks.push(Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(lang === 'zh' ? '' : ' '));
  }
  return blocks;
}

/** A block for each row, a line for each cell: names, amounts and months that repeat. */
function tableOf(random: Random): string[] {
  const pick = pickFrom(random);
  return Array.from({ length: 3 + Math.floor(random() * 4) }, () => `${pick(NAMES)}\n⟦$${pick(['10', '30', '50', '6.6', '122'])} billion⟧\n${pick(MONTHS)} ${2024 + Math.floor(random() * 3)}`);
}

// ---------------------------------------------------------------------------------------------
// The place that is kept stands between two marks, a copy of it between two others

const [OPEN, SHUT, COPY_OPEN, COPY_SHUT] = ['\ue000', '\ue001', '\ue002', '\ue003'];
const plain = (block: string): string => block.replace(/[\ue000-\ue003]/g, '');
const asCopy = (block: string): string => block.replaceAll(OPEN, COPY_OPEN).replaceAll(SHUT, COPY_SHUT);
const holder = (blocks: readonly string[]): number => blocks.findIndex((block) => block.includes(OPEN));

/** Chooses a figure, or in prose the whole sentence around it. */
function markPlace(blocks: readonly string[], random: Random): string[] {
  const places = blocks.flatMap((block, i) => [...block.matchAll(/⟦(.*?)⟧/g)].map((match) => ({ i, at: match.index, length: match[0].length })));
  const place = pickFrom(random)(places);
  return blocks.map((block, i) => {
    const bare = (text: string): string => text.replace(/[⟦⟧]/g, '');
    if (i !== place.i) return bare(block);
    let [start, end] = [place.at, place.at + place.length];
    const kind = random();
    if (kind > 0.75 && !block.includes('\n')) {
      start = Math.max(block.lastIndexOf('. ', start) + 2, block.lastIndexOf('。', start) + 1, 0);
      if (block.lastIndexOf('. ', place.at) < 0 && block.lastIndexOf('。', place.at) < 0) start = 0;
      end = Math.min(...[block.indexOf('. ', end) + 1, block.indexOf('。', end) + 1].map((at) => (at > 0 ? at : block.length)));
    }
    return `${bare(block.slice(0, start))}${OPEN}${bare(block.slice(start, end))}${SHUT}${bare(block.slice(end))}`;
  });
}

// ---------------------------------------------------------------------------------------------
// What becomes of pages

interface Tools {
  random: Random;
  pick: <T>(items: readonly T[]) => T;
  lang: AnchorCase['lang'];
}

const fresh = ({ random, lang }: Tools): string => (lang === 'zh' ? chineseSentence(random) : sentenceOf(random)).replace(/[⟦⟧]/g, '');
const at = ({ random }: Tools, length: number): number => Math.floor(random() * (length + 1));

/** Puts a block in, never between a text and its twin. */
const putIn = (blocks: readonly string[], tools: Tools): string[] => {
  const added = Array.from({ length: 1 + Math.floor(tools.random() * 4) }, () => fresh(tools));
  return blocks.toSpliced(at(tools, blocks.length), 0, ...added);
};

const takeOut = (blocks: readonly string[], { pick }: Tools): string[] => {
  const others = blocks.flatMap((block, i) => (block.includes(OPEN) ? [] : [i]));
  return blocks.toSpliced(pick(others), 1);
};

/** Changes the block of the place; its words before and behind the place are given apart. */
function inHolder(blocks: readonly string[], change: (before: string, own: string, after: string) => string): string[] {
  return blocks.map((block) => {
    const match = /^([^]*)\ue000([^]*)\ue001([^]*)$/.exec(block);
    return match ? change(match[1] ?? '', match[2] ?? '', match[3] ?? '') : block;
  });
}

const marked = (own: string): string => `${OPEN}${own}${SHUT}`;

const insertion = (blocks: readonly string[], tools: Tools): string[] => {
  const gap = tools.lang === 'zh' ? '' : ' ';
  return tools.pick([
    () => putIn(putIn(blocks, tools), tools),
    () => inHolder(blocks, (before, own, after) => `${fresh(tools)}${gap}${before}${marked(own)}${after}`),
    () => inHolder(blocks, (before, own, after) => `${before}${marked(own)}${after}${gap}${fresh(tools)}`),
    () => inHolder(blocks, (before, own, after) => `${before}${before.endsWith(' ') ? `${tools.pick(['roughly', 'some', 'a good'])} ` : ''}${marked(own)}${after}`),
    () => inHolder(blocks, (before, own, after) => `${before}${marked(own)}${after.startsWith(' ') ? ` (${tools.pick(WORDS)} ${tools.pick(WORDS)})` : ''}${after}`),
  ])();
};

const deletion = (blocks: readonly string[], tools: Tools): string[] =>
  tools.pick([
    () => takeOut(takeOut(takeOut(blocks, tools), tools), tools),
    () => blocks.filter((block) => !block.includes(OPEN)),
    () => inHolder(blocks, (before, own, after) => `${before.replace(/^.*[.。]\s*/u, '')}${marked(own)}${after}`),
    () => inHolder(blocks, (before, own, after) => `${before}${marked(own)}${after.replace(/([.。]).*$/u, '$1')}`),
    () => inHolder(blocks, (before, own, after) => `${before.replace(/\S+ $/, '')}${marked(own)}${after}`),
  ])();

/** Some words become others; names, numbers and the marked place stay. */
function reword(text: string, share: number, { random, pick, lang }: Tools): string {
  if (lang === 'zh') return text.replace(/透露|表示|预计|达到|承诺|拒绝|希望|要求/g, (word) => (random() < share * 2 ? pick(['宣布', '指出', '估计', '接近', '同意']) : word));
  return text.replace(/\b[a-z]{2,}\b/g, (word) => (random() < share && !/^(?:billion|million|bn|weekly|users)$/.test(word) ? pick(WORDS) : word));
}

const rewording = (blocks: readonly string[], tools: Tools): string[] =>
  inHolder(blocks, (before, own, after) => `${reword(before, 0.25, tools)}${marked(reword(own, 0.2, tools))}${reword(after, 0.25, tools)}`);

const movedBlock = (blocks: readonly string[], tools: Tools): string[] => {
  const from = tools.random() < 0.7 ? holder(blocks) : at(tools, blocks.length - 1);
  return blocks.toSpliced(from, 1).toSpliced(at(tools, blocks.length - 1), 0, blocks[from] as string);
};

const changedMarkup = (blocks: readonly string[], tools: Tools): string[] =>
  tools.pick([
    () => blocks.map((block) => block.replace(/ /g, () => (tools.random() < 0.3 ? tools.pick(['\u00a0', '  ', '\n', ' \u200b', '\u202f']) : ' '))),
    () => blocks.map((block) => block.replaceAll('“', '"').replaceAll('”', '"').replaceAll('’', "'").replaceAll('–', '-')),
    () => blocks.map((block) => block.replace(/[a-z]{7,}/g, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`)),
    () => inHolder(blocks, (before, own, after) => `${before.replace(/([.。]) ?/gu, '$1\n')}${marked(own)}${after.replace(/([.。]) ?/gu, '$1\n')}`),
    () => [blocks.join(' ')],
  ])();

/** The first number of the words becomes another, or its scale or currency does. */
function otherFigure(own: string, { random, pick }: Tools): string {
  const kind = random();
  if (kind < 0.15 && own.includes('billion')) return own.replace('billion', 'million');
  if (kind < 0.3 && own.includes('$')) return own.replace('$', pick(['€', '£']));
  return own.replace(/\d+(?:\.\d+)?/, (number) => {
    const other = random() < 0.3 ? `${number}${1 + Math.floor(random() * 9)}` : String(Math.max(1, Math.round(Number(number) * (0.2 + random() * 2)) + 1));
    return other === number ? `${number}0` : other;
  });
}

/** The figure in a sentence is its amount of money, not a year or a day. */
function changedFigure(blocks: readonly string[], tools: Tools): string[] {
  return inHolder(blocks, (before, own, after) => {
    const amount = /(?:[$€]\d[\d.]*(?: billion| million|bn)?|\d[\d.]*%|\d[\d.]* million weekly users|\d+亿美元)/.exec(own);
    const changed = amount ? own.slice(0, amount.index) + otherFigure(amount[0], tools) + own.slice(amount.index + amount[0].length) : own;
    return `${before}${marked(changed)}${after}`;
  });
}

/** The quotation stands in a second place: with its block, with its sentence, or in words of another kind. */
const duplicatedQuote = (blocks: readonly string[], tools: Tools): string[] => {
  const from = holder(blocks);
  const block = blocks[from] as string;
  const own = /\ue000([^]*)\ue001/.exec(block)?.[1] ?? '';
  const copy = tools.pick([
    () => asCopy(block),
    () => `${tools.lang === 'zh' ? '' : `${capital(tools.pick(WORDS))} `}${COPY_OPEN}${own}${COPY_SHUT}${tools.lang === 'zh' ? '，' : ' '}${fresh(tools)}`,
    () => `${fresh(tools)} ${asCopy(block)}`,
  ])();
  const places = Array.from({ length: blocks.length + 1 }, (_, i) => i).filter((i) => i < from - 1 || i > from + 2);
  return blocks.toSpliced(places.length > 0 ? tools.pick(places) : blocks.length, 0, copy);
};

const CHANGES: Readonly<Record<Mutation, (blocks: readonly string[], tools: Tools) => string[]>> = {
  insertion,
  deletion,
  rewording,
  'moved block': movedBlock,
  'changed markup': changedMarkup,
  'changed figure': changedFigure,
  'duplicated quote': duplicatedQuote,
};

// ---------------------------------------------------------------------------------------------
// Cases

/** So many cases, each kind of change in turn; a third of them with one more change elsewhere. */
export function anchorCases(count: number, seed: number): AnchorCase[] {
  return Array.from({ length: count }, (_, i) => caseOf(MUTATIONS[i % MUTATIONS.length] as Mutation, randomFrom(seed * 100_003 + i)));
}

function caseOf(mutation: Mutation, random: Random): AnchorCase {
  for (let i = 0; i < 20; i++) random();
  const tools: Tools = { random, pick: pickFrom(random), lang: random() < 0.15 ? 'zh' : 'en' };
  let page: string[];
  do page = pageOf(random, tools.lang);
  while (!page.some((block) => block.includes('⟦')));
  const blocks = markPlace(page, random);
  const before = readMarks(blocks);
  const place = before.place as { start: number; end: number };
  const exactBefore = before.text.slice(place.start, place.end);
  let changed = CHANGES[mutation](blocks, tools);
  if (random() < 0.35) changed = tools.pick([putIn, takeOut])(changed.length > 1 ? changed : [...changed, ''], tools);
  const after = readMarks(changed);
  const line = before.text.lastIndexOf('\n', place.start - 1) + 1;
  const passage = before.text.slice(line, before.text.indexOf('\n', place.end));
  const quote = { ...quoteOf(before.text, place.start, place.end), position: place, passage: { text: passage, start: place.start - line, end: place.end - line } };
  const now = after.place && after.text.slice(after.place.start, after.place.end);
  return {
    mutation,
    lang: tools.lang,
    before: before.text,
    text: after.text,
    quote,
    ...(after.place && { place: after.place }),
    changed: mutation === 'changed figure' && now !== exactBefore,
    twin: hasTwin(after, quote),
  };
}

interface Marked {
  text: string;
  place?: { start: number; end: number };
  copy?: { start: number; end: number };
}

function readMarks(blocks: readonly string[]): Marked {
  const raw = `${blocks.join('\n')}\n`;
  const offset = (mark: string): number => (raw.includes(mark) ? plain(raw.slice(0, raw.indexOf(mark))).length : -1);
  const span = (open: string, shut: string) => ({ start: offset(open), end: offset(shut) });
  const [place, copy] = [span(OPEN, SHUT), span(COPY_OPEN, COPY_SHUT)];
  return { text: plain(raw), ...(place.start >= 0 && { place }), ...(copy.start >= 0 && { copy }) };
}

/** Whether another stretch agrees with what was kept at least as well as the true one, letter by letter. */
function hasTwin({ text, place }: Marked, { exact, prefix, suffix }: AnchorCase['quote']): boolean {
  if (!place) return false;
  const agreement = (start: number, end: number): { left: number; right: number } => {
    let [left, right] = [0, 0];
    while (left < prefix.length && text[start - 1 - left] === prefix[prefix.length - 1 - left]) left += 1;
    while (right < suffix.length && text[end + right] === suffix[right]) right += 1;
    return { left, right };
  };
  const { left, right } = agreement(place.start, place.end);
  const now = text.slice(place.start, place.end);
  const [head, tail] = [prefix.slice(prefix.length - left), suffix.slice(0, right)];
  for (let start = text.indexOf(head); start >= 0 && start < text.length; start = text.indexOf(head, start + 1)) {
    const from = start + head.length;
    if (from === place.start) continue;
    if (text.startsWith(exact + tail, from)) return true;
    const end = now === exact ? -1 : text.slice(from, from + 2 * exact.length).indexOf(tail);
    if (end >= 0 && left + right > 0) return true;
  }
  return false;
}
