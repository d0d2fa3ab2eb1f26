/**
 * `npm run bench -- page [reading | gate | feed]…`: what the page feels of Tickmark, in Chromium without a
 * window. What hangs on the machine stands beside a bare walk, or a bare search, of the same page in the same
 * run. Nothing fails here; each target is printed with whether it was reached.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, sandboxArguments } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { vocabularyOf } from '../../lib/core/claims.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { PAGE_CSS } from '../../lib/page/page-css.ts';
import { ENGLISH_WORDS, pageWordsOf } from '../../lib/core/words/index.ts';
import { buildFor } from '../support/extension.ts';
import { makeArticle, type Article } from './articles.ts';
import { bundle, gzippedSize } from './bundle.ts';
import { heapOf, measureCost, type Cost } from './cost.ts';
import { medianOf } from './median.ts';
import type { Bench } from './page-reader.ts';
import { installPeers } from './peers.ts';
import { MARKS, traced, type Work } from './trace.ts';

const ROUNDS = 5;
const GATE_ROUNDS = 9;
const BYTES_IN_KB = 1e3;
const MB = 1e6;
/** What takes longer has got stuck. */
const LONGEST_MS = 180_000;
/** Seconds, and milliseconds between additions and to rest once the page is empty and has been read again. */
const FEED = { seconds: 30, nodesPerSecond: 1000, every: 100, rest: 2_000 };

/** `cold` and `gate` are multiples; `seen`, `slice`, `longest` and `gateMs` milliseconds; `feed` and `heap` shares. */
const TARGETS = { cold: 4, longest: 50, slice: 8, seen: 100, forced: 0, growth: 1.3, gate: 1.2, gateMs: 1, gateKB: 4, readerKB: 60, feed: 0.05, heap: 1.1 };

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const reached = (is: boolean, target: string): string => `   target ${target}: ${is ? 'reached' : 'NOT REACHED'}`;
const atMost = (value: number, target: number, unit = ''): string => reached(value <= target, `at most ${target}${unit}`);
const line = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(52)}${value.padStart(12)}${note}`);
const quantile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const importing = (names: string, from: string): string => `import { ${names} } from ${JSON.stringify(here(from))};`;

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

// ---------------------------------------------------------------------------------------------
// Running one thing in a fresh page

/** What is run in a page: `before` makes it ready, and counts for nothing; `after` is awaited. */
interface Variant {
  name: string;
  before?: string;
  run: string;
  after?: string;
}

/** Runs a variant in a task of its own, with marks around it and around the frame that shows what it did. */
const runOf = ({ run, after = '' }: Variant): string =>
  `(async () => { await new Promise((done, failed) => setTimeout(() => { performance.mark(${JSON.stringify(MARKS.from)}); try { ${run} } catch (error) { failed(error); } done(); })); ${after};
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    performance.mark(${JSON.stringify(MARKS.to)}); })()`;

async function inPage<T>(browser: Browser, url: string, variant: Variant, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    await page.goto(url);
    if (variant.before !== undefined) await page.evaluate(variant.before);
    const stuck = new Promise<never>((_, reject) => (late = setTimeout(() => reject(new Error(`${variant.name} at ${url} did not end in ${LONGEST_MS / 1000} s.`)), LONGEST_MS)));
    return await Promise.race([act(page), stuck]);
  } finally {
    clearTimeout(late);
    await page.close();
  }
}

/** What a variant cost, and where it paints badges, when they were seen. */
const costOf = (browser: Browser, url: string, variant: Variant): Promise<Cost & { seen?: Bench['seen'] }> =>
  inPage(browser, url, variant, async (page) => {
    const cost = await measureCost(page);
    await page.evaluate(runOf(variant));
    const seen = await page.evaluate(() => (globalThis as { bench?: Bench }).bench?.seen);
    return { ...(await cost()), ...(seen && { seen }) };
  });

interface Traced {
  work: Work;
  painted: string[];
  listed: string[];
}

/** Runs the reader under a trace, and asks what it found. */
const watch = (browser: Browser, url: string, variant: Variant): Promise<Traced> =>
  inPage(browser, url, variant, async (page) => {
    const work = await traced(page, () => page.evaluate(runOf(variant)));
    const told = await page.evaluate(() => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return { painted: bench.painted?.() ?? [], listed: bench.visit?.list().map(({ quote }) => quote) ?? [] };
    });
    return { work, ...told };
  });

/** The extension's style is there before its reader is. */
const STYLED = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(PAGE_CSS.css)}); document.adoptedStyleSheets = [sheet]; document.body.offsetHeight; }`;

/** A reader that waits for so many figures. Its script is compiled when it is run, as an injected one is. */
async function makeReader(): Promise<(figures: number) => Variant> {
  const parsed = parseLedger(readFileSync(here('../../public/ledger/ledger.json'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  const given = JSON.stringify({ vocabulary: vocabularyOf(parsed.ledger), words: { ...pageWordsOf(ENGLISH_WORDS), style: readFileSync(here('../../components/claim-card.css'), 'utf8') }, languages: LANGUAGES });
  const script = JSON.stringify(await bundle(`import ${JSON.stringify(here('page-reader.ts'))};`));
  return (figures) => ({ name: 'Tickmark', before: `globalThis.bench = Object.assign(${given}, { figures: ${figures} }); ${STYLED}`, run: `new Function(${script})()`, after: 'await bench.whenPainted' });
}

// ---------------------------------------------------------------------------------------------
// Reading

/** How many of the planted figures were got, in their order, and how much else. */
function compare({ planted, traps }: Article, got: readonly string[]): { found: number; other: number } {
  const rest = got.filter((quote) => !traps.includes(quote));
  let found = 0;
  for (const quote of rest) if (quote === planted[found]) found++;
  return { found, other: rest.length - found };
}

async function benchReading(browser: Browser): Promise<void> {
  const small = makeArticle({ length: MB, figures: 1000 });
  const large = makeArticle({ length: 10 * MB, figures: 10_000 });
  const reader = await makeReader();
  const tickmark = reader(small.planted.length);
  const markScript = await bundle("import Mark from 'mark.js'; globalThis.Mark = Mark;");
  const variants: Variant[] = [
    { name: 'bare walk', run: BARE_WALK },
    { name: 'walk, search and highlight', run: WALK_AND_SEARCH },
    { name: 'mark.js', before: markScript, run: `new Mark(document.body).markRegExp(${MONEY})` },
    tickmark,
  ];
  const server = await serve((path) => ({ '/1mb': small.html, '/10mb': large.html })[path]);
  try {
    const costs = new Map<string, Awaited<ReturnType<typeof costOf>>[]>(variants.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) for (const variant of variants) costs.get(variant.name)!.push(await costOf(browser, `${server.origin}/1mb`, variant));
    const median = (name: string, of: (cost: Cost) => number): number => medianOf(costs.get(name)!.map(of));
    const walk = median('bare walk', ({ script }) => script);
    console.log(`\nA page of 1 MB with ${small.planted.length} figures, ${small.split} of them parted by markup: multiples of a bare walk (${number(walk)} ms),\nof scripts with all that they call, and of all that the main thread does`);
    for (const { name } of variants) {
      const ratio = median(name, ({ script }) => script) / walk;
      line(name, number(ratio), `   ${number(median(name, ({ busy }) => busy) / walk).padStart(6)}${name === tickmark.name ? atMost(ratio, TARGETS.cold) : ''}`);
    }
    const seen = costs.get(tickmark.name)!.map((cost) => cost.seen);
    const first = medianOf(seen.map((times) => times?.first ?? Number.NaN));
    line('first badges after, ms', number(first), atMost(first, TARGETS.seen));
    line('all badges after, ms', number(medianOf(seen.map((times) => times?.all ?? Number.NaN))));
    printTasks(small, await watchAll(browser, `${server.origin}/1mb`, tickmark));
    const big = reader(large.planted.length);
    const growth = (await costOf(browser, `${server.origin}/10mb`, big)).busy / (10 * median(tickmark.name, ({ busy }) => busy));
    line('10 MB: time per MB by that at 1 MB', number(growth), atMost(growth, TARGETS.growth));
    const { work } = await watch(browser, `${server.origin}/10mb`, big);
    line('10 MB: longest task, ms', number(work.tasks.at(-1) ?? 0));
  } finally {
    await server.close();
  }
}

async function watchAll(browser: Browser, url: string, variant: Variant): Promise<Traced[]> {
  const all: Traced[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await watch(browser, url, variant));
  return all;
}

function printTasks(article: Article, rounds: readonly Traced[]): void {
  const median = (of: (traced: Traced) => number): number => medianOf(rounds.map(of));
  const longest = median(({ work }) => work.tasks.at(-1) ?? 0);
  line('longest task, ms', number(longest), atMost(longest, TARGETS.longest));
  const slice = median(({ work }) => quantile(work.slices, 0.99));
  line('99th of 100 slices of scripts, ms', number(slice), atMost(slice, TARGETS.slice));
  line('99th of 100 tasks, with layout and painting, ms', number(median(({ work }) => quantile(work.tasks, 0.99))));
  const forced = median(({ work }) => work.forced);
  line('layouts that scripts forced', number(forced), atMost(forced, TARGETS.forced));
  const last = rounds.at(-1);
  for (const [what, got] of [['read', last?.listed], ['painted', last?.painted]] as const) {
    const { found, other } = compare(article, got ?? []);
    line(`figures ${what}; other`, `${found}; ${other}`, reached(found === article.planted.length && other === 0, `${article.planted.length}; 0`));
  }
}

// ---------------------------------------------------------------------------------------------
// The gate

async function benchGate(browser: Browser): Promise<void> {
  const sizes = ['gate.js', 'reader.js'].map((file) => gzippedSize(readFileSync(`${buildFor('chromium')}/${file}`, 'utf8')) / BYTES_IN_KB);
  console.log('\nThe gate');
  line('gate, gzipped, kB', number(sizes[0] ?? 0), atMost(sizes[0] ?? 0, TARGETS.gateKB));
  line('reader, gzipped, kB', number(sizes[1] ?? 0), atMost(sizes[1] ?? 0, TARGETS.readerKB));

  const gate = await bundle(`${importing('guard, namesSubject', '../../lib/page/gate.ts')} globalThis.gate = { guard, namesSubject };`);
  const LOOK = 'gate.guard(window, { found: () => Promise.resolve(true), isAlive: () => true })';
  const SEARCH = 'gate.namesSubject(document.body.textContent)';
  const samples = new Map<string, string>([['/quiet', makeArticle({ length: MB, figures: 0 }).html], ['/article', readFileSync(here('../fixtures/pages/sample-article.html'), 'utf8')]]);
  for (const length of [5_000, 20_000, 60_000]) samples.set(`/${length}`, makeArticle({ length, figures: 0, seed: length }).html);
  const server: Served = await serve((path) => samples.get(path));
  try {
    /** Milliseconds of scripts that a page has more with this than with nothing but what runs it. */
    const time = async (path: string, run: string): Promise<number> => {
      const [times, without]: [number[], number[]] = [[], []];
      for (let round = 0; round < GATE_ROUNDS; round++) {
        times.push((await costOf(browser, server.origin + path, { name: 'gate', before: gate, run })).script);
        without.push((await costOf(browser, server.origin + path, { name: 'nothing', before: gate, run: '' })).script);
      }
      // The machine can only add to it.
      return quantile(times, 0.25) - quantile(without, 0.25);
    };
    const ratio = (await time('/quiet', LOOK)) / (await time('/quiet', SEARCH));
    line('1 MB without a subject: multiple of one search', number(ratio), atMost(ratio, TARGETS.gate));
    const pages: number[] = [];
    for (const path of samples.keys()) if (path !== '/quiet') pages.push(await time(path, LOOK));
    line('pages of usual size: median, ms', number(medianOf(pages)), atMost(medianOf(pages), TARGETS.gateMs));
  } finally {
    await server.close();
  }
}

// ---------------------------------------------------------------------------------------------
// A feed

/** Adds two nodes an entry, one entry in fifty with a figure. */
const addPosts = (seconds: number): string => `(async () => { const { nodesPerSecond, every } = ${JSON.stringify(FEED)}, seconds = ${seconds};
  const feed = document.querySelector('main'), ends = performance.now() + seconds * 1000; let made = 0;
  while (performance.now() < ends) { for (let i = 0; i < (nodesPerSecond * every) / 2000; i++) { const post = document.createElement('p');
      post.textContent = 'Post ' + String.fromCharCode(97 + made % 26) + (made++ % 50 ? ' about the weather in the north and what people make of it.' : ' says OpenAI raised $' + made % 900 + ' billion this year.'); feed.append(post); }
    await new Promise((done) => setTimeout(done, every)); } })()`;

const EMPTY = "document.querySelector('main').replaceChildren(Object.assign(document.createElement('p'), { textContent: 'OpenAI raised $122 billion.' }))";
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Takes all posts away and waits until the reader, if there is one, has seen that. */
async function empty(page: Page): Promise<void> {
  await page.evaluate(EMPTY);
  await page.waitForFunction("!globalThis.bench || bench.visit.list().length === 1", { polling: 500, timeout: 0 });
  await sleep(FEED.rest);
}

async function benchFeed(): Promise<void> {
  const reader = (await makeReader())(1);
  const server = await serve(() => '<!doctype html><html lang="en"><title>Feed</title><body><main><p>OpenAI raised $122 billion.</p></main></body></html>');
  try {
    const run = (variant: Variant): Promise<{ busy: number; heap: number }> =>
      withBrowser((browser) => inPage(browser, `${server.origin}/`, variant, async (page) => {
        await page.evaluate(runOf(variant));
        // What a script compiles, and how large its tables become, when it first meets such a feed is no leak.
        await page.evaluate(addPosts(FEED.seconds));
        await empty(page);
        const before = await heapOf(page);
        const cost = await measureCost(page);
        await page.evaluate(addPosts(FEED.seconds));
        const { busy } = await cost();
        await empty(page);
        return { busy, heap: (await heapOf(page)) / before };
      }));
    // Side by side, since the time that a thread works is the same then.
    const [without, with_] = await Promise.all([run({ name: 'nothing', run: '' }), run(reader)]);
    const share = (with_.busy - without.busy) / (FEED.seconds * 1000);
    console.log(`\nA feed that adds ${FEED.nodesPerSecond} nodes a second for ${FEED.seconds} s`);
    line('share of the main thread', number(share), `${atMost(share, TARGETS.feed)}   (the page itself ${number(without.busy / (FEED.seconds * 1000))})`);
    line('heap after a second feed, by that after the first', number(with_.heap), `${atMost(with_.heap, TARGETS.heap)}   (the page itself ${number(without.heap)})`);
  } finally {
    await server.close();
  }
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = { gate: () => withBrowser(benchGate), reading: () => withBrowser(benchReading), feed: benchFeed };

async function withBrowser<T>(act: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'), headless: true, protocolTimeout: 0, defaultViewport: { width: 1100, height: 800 }, args: ['--disable-gpu', '--disable-quic', '--no-first-run', ...sandboxArguments()],
  });
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

/** Prints the parts that are named, or all of them. One that gets stuck says so, and the next one has its turn. */
export async function benchPage(names: readonly string[]): Promise<void> {
  installPeers();
  if ((loadavg()[0] ?? 0) > 1) console.log('Other work keeps this machine busy: it would be faster alone.');
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    await part().catch((error: unknown) => line(name, '-', reached(false, error instanceof Error ? error.message : String(error))));
  }
}
