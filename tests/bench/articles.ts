/**
 * Pages to measure on: long articles in a random but repeatable order, of the make that pages have: links,
 * emphasis, footnote marks, lists and tables between words of news. They come with what is planted in them.
 */
import { randomFrom, WORDS } from './texts.ts';

export interface ArticleOptions {
  /** Characters of text. */
  length: number;
  /** Figures about a subject; without them the article names no subject either. */
  figures: number;
  seed?: number;
}

export interface Article {
  html: string;
  /** The figures as they are written, in the order of the page. */
  planted: string[];
  /** How many of them are parted by inline markup. */
  split: number;
  /** What is read in pairs of cells that would be one figure if they were glued. */
  traps: string[];
}

const SUBJECTS = ['OpenAI', 'ChatGPT'];
const OTHERS = ['Microsoft', 'SoftBank', 'Nvidia', 'Amazon', 'Oracle', 'Reuters', 'Stripe', 'Intel'];
const FORMS: readonly ((n: string) => [string, string, string])[] = [
  (n) => ['$', n, ' billion'], (n) => ['$', n, 'bn'], (n) => ['US$', n, ' billion'], (n) => ['$', n, 'B'],
  (n) => ['', n, ' billion dollars'], (n) => ['€', n, ' million'], (n) => ['', n, ' million euros'], (n) => ['$', n, ' million'],
];
const NAME_SHARE = 0.06;
const SPLIT_SHARE = 0.14;
/** Of stretches of some seven words. */
const MARKUP_SHARE = 0.5;
const TRAPS_PER_MB = 20;
const [TRAP, TRAPPED] = ['$12', 'Billion-dollar'];
const MB = 1e6;
/** Without words that make another figure of the one beside them: "$5 billion each", "two to $5 billion". */
const PLAIN_WORDS = WORDS.filter((word) => !/^(?:each|two|three)$/.test(word));
const STYLE = 'body{font:16px/1.5 sans-serif;max-width:46em;margin:auto}mark{background:#fd5}table{border-collapse:collapse}';

/** One article. The same options always give the same page. */
export function makeArticle({ length, figures, seed = 11 }: ArticleOptions): Article {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const names = figures > 0 ? [...SUBJECTS, ...OTHERS] : OTHERS;
  const html: string[] = [];
  const article: Article = { html: '', planted: [], split: 0, traps: [] };
  let size = 0;

  const write = (text: string): void => {
    html.push(text);
    size += text.length;
  };
  const within = (tag: string, fill: () => void): void => {
    html.push(`<${tag}>`);
    fill();
    html.push(`</${tag.replace(/ .*/, '')}>`);
  };
  const words = (count: number): string => Array.from({ length: count }, () => (random() < NAME_SHARE ? pick(names) : pick(PLAIN_WORDS))).join(' ');
  const wordsIn = (tag: string, count: number): void => within(tag, () => write(words(count)));
  const inline: readonly (() => void)[] = [
    () => wordsIn('a href="#x"', 2), () => wordsIn('a href="#y"', 3), () => wordsIn('em', 2), () => wordsIn('strong', 1),
    () => within('sup', () => within('a href="#n"', () => write('[n]'))), () => within('span class="c"', () => wordsIn('span', 3)),
  ];
  const figure = (): void => {
    const [sign, digits, unit] = pick(FORMS)(numberFrom(random));
    const isSplit = random() < SPLIT_SHARE;
    write(sign);
    if (isSplit) within('b', () => write(digits));
    else write(digits);
    write(unit);
    article.planted.push(sign + digits + unit);
    if (isSplit) article.split++;
  };
  const isDue = (): boolean => article.planted.length < figures && size >= ((article.planted.length + 0.5) * length) / figures;
  const sentence = (): void => {
    for (let parts = 1 + Math.floor(random() * 3); parts > 0; parts--) {
      write(`${words(4 + Math.floor(random() * 6))} `);
      if (random() < MARKUP_SHARE) {
        pick(inline)();
        write(' ');
      }
      if (isDue()) {
        figure();
        write(' ');
      }
    }
    write('end. ');
  };
  const row = (...cells: string[]): void => within('tr', () => cells.forEach((cell) => within('td', () => write(cell))));
  const table = (trap: boolean): void =>
    within('table', () => {
      row(words(2), words(2), words(3));
      if (trap) row(words(2), TRAP, `${TRAPPED} club`);
      row(words(2), words(2), words(3));
    });
  const isTrapDue = (): boolean => figures > 0 && size >= (article.traps.length / 2 + 0.5) * (MB / TRAPS_PER_MB);

  html.push(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${figures > 0 ? 'OpenAI' : 'News'}</title><style>${STYLE}</style></head><body>`);
  within('nav', () => within('ul', () => Array.from({ length: 20 }, () => within('li', () => wordsIn('a href="#"', 1)))));
  html.push('<script type="application/json">{"a":"not text"}</script><main><article>');
  wordsIn('h1', 6);
  for (let paragraph = 1; size < length; paragraph++) {
    if (paragraph % 12 === 0) wordsIn('h2', 4);
    if (paragraph % 9 === 0) within('ul', () => Array.from({ length: 4 }, () => within('li', sentence)));
    if (isTrapDue()) {
      table(true);
      article.traps.push(TRAP, TRAPPED);
    } else if (paragraph % 25 === 0) table(false);
    within('p', () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence));
  }
  html.push('</article></main></body></html>');
  return { ...article, html: html.join('') };
}

const numberFrom = (random: () => number): string => (random() < 0.5 ? String(1 + Math.floor(random() * 900)) : (1 + random() * 99).toFixed(1));
