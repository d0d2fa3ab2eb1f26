/**
 * `npm run bench -- page`: what the page feels of Tickmark, in Chromium without a window. Every figure stands
 * beside a bare walk of the same page in the same run, since machines differ. Nothing fails here; each target
 * is printed with whether it was reached.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, sandboxArguments } from '../../lib/cli/find-browser.ts';
import { serve } from '../../lib/cli/serve.ts';
import { vocabularyOf } from '../../lib/core/claims.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { ENGLISH_WORDS, pageWordsOf } from '../../lib/core/words/index.ts';
import { makeArticle, type Article } from './articles.ts';
import { bundle } from './bundle.ts';
import type { Bench } from './page-reader.ts';
import { installPeers } from './peers.ts';
import { MARKS, traced, type Work } from './trace.ts';

const ROUNDS = 5;
const MB = 1e6;

/** Ratios are multiples of a bare walk; times are milliseconds. */
const TARGETS = { cold: 4, longest: 50, slice: 8, seen: 100, forced: 0, growth: 1.3 };

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const reached = (is: boolean, target: string): string => `   target ${target}: ${is ? 'reached' : 'NOT REACHED'}`;
const atMost = (value: number, target: number, unit = ''): string => reached(value <= target, `at most ${target}${unit}`);
const line = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(52)}${value.padStart(12)}${note}`);
const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const bundleOf = (name: string): Promise<string> => bundle(`import ${JSON.stringify(here(name))};`);

/** One variant: what is run in the page, which must resolve when it is done. */
interface Variant {
  name: string;
  script: string;
}

const BARE_WALK = `{ const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); let size = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) size += node.data.length; globalThis.size = size; }`;
const MONEY = String.raw`/(?:US\$|[$€£¥])\s?\d[\d,.]*(?:\s?(?:trillion|billion|million|bn|mn|tn|[bmk])\b)?|\d[\d,.]*\s(?:billion|million)\s(?:dollars|euros)\b/gi`;
const WALK_AND_SEARCH = `{ const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), nodes = [], starts = [], parts = []; let size = 0, last;
  const BLOCKS = new Set('P LI TD TR H1 H2 UL TABLE TBODY ARTICLE NAV MAIN BODY'.split(' '));
  for (let node = walker.nextNode(); node; node = walker.nextNode()) { let block = node.parentNode; while (!BLOCKS.has(block.nodeName)) block = block.parentNode;
    if (block !== last) { parts.push('\\n\\n'); size += 2; last = block; } nodes.push(node); starts.push(size); parts.push(node.data); size += node.data.length; }
  const at = (offset) => { let low = 0, high = starts.length - 1; while (low < high) { const middle = (low + high + 1) >> 1; if (starts[middle] <= offset) low = middle; else high = middle - 1; } return low; };
  const highlight = new Highlight();
  for (const { 0: words, index } of parts.join('').matchAll(${MONEY})) { const a = at(index), b = at(index + words.length - 1);
    highlight.add(new StaticRange({ startContainer: nodes[a], startOffset: index - starts[a], endContainer: nodes[b], endOffset: index + words.length - starts[b] })); }
  CSS.highlights.set('bench', highlight); }`;

/** Runs a script as one task with marks around it, and around the frame that shows what it did. */
const inTask = (before: string, script: string, after = ''): string =>
  `(async () => { ${before}; await new Promise((done) => setTimeout(done, 50));
    performance.mark(${JSON.stringify(MARKS.from)}); ${script}; ${after};
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    performance.mark(${JSON.stringify(MARKS.to)}); })()`;

interface Round {
  work: Work;
  seen?: Bench['seen'];
  painted?: string[];
  listed?: string[];
}

async function runOnce(browser: Browser, url: string, script: string): Promise<Round> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const work = await traced(page, () => page.evaluate(script));
    const told = await page.evaluate(() => {
      const { bench } = globalThis as unknown as { bench?: Bench };
      return bench && { seen: bench.seen, painted: bench.painted, listed: bench.visit?.list().map(({ quote }) => quote) };
    });
    return { work, ...(told as Partial<Round>) };
  } finally {
    await page.close();
  }
}

const median = (rounds: readonly Round[], of: (work: Work) => number): number => middleOf(rounds.map(({ work }) => of(work)));
const share = (tasks: readonly number[], at: number): number => tasks[Math.min(tasks.length - 1, Math.floor(tasks.length * at))] ?? 0;

/** How many of the planted figures were got, in their order, and how much else. */
function compare({ planted, traps }: Article, got: readonly string[]): { found: number; other: number } {
  const rest = got.filter((quote) => !traps.includes(quote));
  let found = 0;
  for (const quote of rest) if (quote === planted[found]) found++;
  return { found, other: rest.length - found };
}

interface Scripts {
  reader: string;
  mark: string;
}

async function scriptsOf(): Promise<Scripts> {
  const parsed = parseLedger(readFileSync(here('../../public/ledger/ledger.json'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  const given = JSON.stringify({ vocabulary: vocabularyOf(parsed.ledger), words: pageWordsOf(ENGLISH_WORDS) });
  const reader = await bundleOf('page-reader.ts');
  const mark = await bundle("import Mark from 'mark.js'; globalThis.Mark = Mark;");
  return { reader: `globalThis.bench = Object.assign(${given}, { figures: FIGURES }); const run = new Function(${JSON.stringify(reader)});`, mark };
}

async function benchReading(browser: Browser): Promise<void> {
  const scripts = await scriptsOf();
  const small = makeArticle({ length: MB, figures: 1000 });
  const large = makeArticle({ length: 10 * MB, figures: 10_000 });
  const server = await serve((path) => ({ '/1mb': small.html, '/10mb': large.html })[path]);
  const readerFor = (article: Article): string => inTask(scripts.reader.replace('FIGURES', String(article.planted.length)), 'run()', 'await bench.whenPainted');
  const variants: Variant[] = [
    { name: 'bare walk', script: inTask('', BARE_WALK) },
    { name: 'walk, search and highlight', script: inTask('', WALK_AND_SEARCH) },
    { name: 'mark.js', script: inTask(scripts.mark, `new Mark(document.body).markRegExp(${MONEY})`) },
    { name: 'Tickmark', script: readerFor(small) },
  ];
  try {
    const rounds = new Map<string, Round[]>(variants.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) for (const { name, script } of variants) rounds.get(name)!.push(await runOnce(browser, `${server.origin}/1mb`, script));
    const walk = median(rounds.get('bare walk')!, ({ script }) => script);
    console.log(`\nA page of 1 MB with ${small.planted.length} figures, ${small.split} of them parted by markup: multiples of a bare walk (${number(walk)} ms), scripts alone and with all that follows`);
    for (const { name } of variants) {
      const own = rounds.get(name)!;
      const ratio = median(own, ({ script }) => script) / walk;
      line(name, number(ratio), `   ${number(median(own, ({ busy }) => busy) / walk).padStart(6)}${name === 'Tickmark' ? atMost(ratio, TARGETS.cold) : ''}`);
    }
    const own = rounds.get('Tickmark')!;
    const longest = median(own, ({ tasks }) => tasks.at(-1) ?? 0);
    line('longest task, ms', number(longest), atMost(longest, TARGETS.longest));
    const slice = median(own, ({ tasks }) => share(tasks, 0.99));
    line('99th of 100 tasks, ms', number(slice), atMost(slice, TARGETS.slice));
    const forced = median(own, (work) => work.forced);
    line('layouts that scripts forced', number(forced), atMost(forced, TARGETS.forced));
    const seen = middleOf(own.map((round) => round.seen?.first ?? Number.NaN));
    line('first badges after, ms', number(seen), atMost(seen, TARGETS.seen));
    line('all badges after, ms', number(middleOf(own.map((round) => round.seen?.all ?? Number.NaN))));
    const last = own.at(-1)!;
    for (const [what, got] of [['read', last.listed], ['painted', last.painted]] as const) {
      const { found, other } = compare(small, got ?? []);
      line(`figures ${what}; other`, `${found}; ${other}`, reached(found === small.planted.length && other === 0, `${small.planted.length}; 0`));
    }

    const big = await runOnce(browser, `${server.origin}/10mb`, readerFor(large));
    const growth = big.work.script / (10 * median(own, ({ script }) => script));
    line('10 MB: time per MB by that at 1 MB', number(growth), atMost(growth, TARGETS.growth));
    line('10 MB: longest task, ms', number(big.work.tasks.at(-1) ?? 0), atMost(big.work.tasks.at(-1) ?? 0, TARGETS.longest));
  } finally {
    await server.close();
  }
}

export async function benchPage(): Promise<void> {
  installPeers();
  if ((loadavg()[0] ?? 0) > 1) console.log('Other work keeps this machine busy: it would be faster alone.');
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), headless: true, protocolTimeout: 0, defaultViewport: { width: 1100, height: 800 }, args: ['--disable-gpu', '--disable-quic', '--no-first-run', ...sandboxArguments()] });
  try {
    await benchReading(browser);
  } finally {
    await browser.close();
  }
}
