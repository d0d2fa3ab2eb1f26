/**
 * The ledger in a real browser's database: how soon a worker that was just started can judge, an import of
 * 100,000 facts, how long the page is kept from anything else meanwhile, and the ledger's page with so many.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openWithExtension, type Harness } from '../support/extension.ts';
import { bundle } from './bundle.ts';
import { medianOf } from './median.ts';
import { MARKS, traced } from './trace.ts';
import { typed } from './typing.ts';

const FACTS = 100_000;
const COLD_STARTS = 9;
const QUERIES = ['fact.99', 'total 70', 'tender'];
const SCROLLS = 100;
const LONGEST_MS = 180_000;
/** Milliseconds. */
const TARGETS = { cold: 150, blocked: 100 };

interface Import {
  parse: number;
  plan: number;
  write: number;
  read: number;
  steps: number;
}

const at = (file: string): string => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));

const IMPORT = `
import { planMergeInSteps } from ${at('../../lib/core/merge.ts')};
import { formatLedger, parseLedgerInSteps } from ${at('../../lib/core/ledger.ts')};
import { openDatabase } from ${at('../../lib/store/db.ts')};
import { createLedgerEdits } from ${at('../../lib/store/ledger-edits.ts')};
import { createLedgerStore } from ${at('../../lib/store/ledger-store.ts')};
import { inTurns } from ${at('../../lib/store/turns.ts')};
import { makeFact, makeLedger } from ${at('../fixtures/ledgers/small-ledger.ts')};

const database = openDatabase();
const store = createLedgerStore({ database, readBundle: async () => formatLedger(makeLedger('2026-11-21.1')), patience: 600_000 });
let text = '';
globalThis.makeFile = (count) => {
  text = JSON.stringify(makeLedger('2026-11-22.1', Array.from({ length: count }, (_, i) => makeFact({ id: 'fact.' + i, value: i }))), null, 2);
};
globalThis.importFacts = async () => {
  const edits = createLedgerEdits({ database, check: async () => [], now: () => new Date() });
  const { ledger: mine, generation } = await store.effectiveLedger();
  performance.mark('${MARKS.from}');
  const start = performance.now();
  let steps = 0;
  const onProgress = () => { steps += 1; };
  const parsed = await inTurns(parseLedgerInSteps(text), { onProgress });
  const read = performance.now();
  const plan = await inTurns(planMergeInSteps({ mine, theirs: parsed.ledger }), { onProgress });
  const planned = performance.now();
  const edited = await edits.importLedger('team', plan, { signature: { author: 'bench', reason: 'bench' }, generation, onProgress });
  if (!edited.ok) throw new Error(edited.errors.join());
  const written = performance.now();
  performance.mark('${MARKS.to}');
  await store.effectiveLedger();
  return { parse: read - start, plan: planned - read, write: written - planned, read: performance.now() - written, steps };
};`;

const line = (name: string, value: number, target?: number): void => {
  const reached = target === undefined ? '' : `   target at most ${target}: ${value <= target ? 'reached' : 'NOT REACHED'}`;
  console.log(`  ${name.padEnd(56)}${value.toLocaleString('en', { maximumSignificantDigits: 3 }).padStart(10)}${reached}`);
};

/** Prints what is measured; needs the build for Chromium. */
export async function benchLedgerStore(): Promise<void> {
  const harness = await openWithExtension('chromium');
  try {
    console.log('\nFrom a worker that is not running to a ledger to judge by, ms');
    const times: number[] = [];
    for (let i = 0; i < COLD_STARTS; i++) times.push(await coldStart(harness));
    line(`bundled ledger, median of ${COLD_STARTS}`, medianOf(times), TARGETS.cold);
    await benchImport(harness.extensionPage);
    await benchPageOf(harness);
  } finally {
    await harness.close();
  }
}

async function benchImport(page: Page): Promise<void> {
  await page.evaluate(await bundle(IMPORT));
  await page.evaluate((count) => (globalThis as unknown as { makeFile(count: number): void }).makeFile(count), FACTS);
  let measured: Import | undefined;
  const { tasks } = await traced(page, async () => {
    measured = await page.evaluate(() => (globalThis as unknown as { importFacts(): Promise<Import> }).importFacts());
  });
  if (!measured) throw new Error('Nothing was imported.');
  console.log(`\nAn import of ${FACTS.toLocaleString('en')} facts in Chromium, ms`);
  line('read and checked', measured.parse);
  line('compared', measured.plan);
  line('written, with its journal', measured.write);
  line('longest task of the page, of its own time', tasks.at(-1) ?? Number.NaN, TARGETS.blocked);
  line('tasks over 50 ms, of all', tasks.filter((task) => task > 50).length);
  line('progress told, times', measured.steps);
  line('read back and composed', measured.read);
}

/** What was imported, looked at on the ledger's page. */
async function benchPageOf({ openExtensionPage }: Harness): Promise<void> {
  const page = await openExtensionPage('/options.html#/ledger');
  const shown = await page.waitForFunction((count) => (Number(document.querySelector('.rows table')?.getAttribute('aria-rowcount')) > count ? performance.now() : false), { polling: 'raf', timeout: LONGEST_MS }, FACTS);
  console.log(`\nThe ledger's page with ${FACTS.toLocaleString('en')} facts, ms`);
  line('opened, until its rows are drawn', (await shown.jsonValue()) as number);
  const letters = await typed(page, QUERIES);
  line('a letter typed until its answer is drawn, median', medianOf(letters));
  line('the slowest of them', Math.max(...letters));
  const frames = await page.evaluate(scrollThrough, SCROLLS);
  line(`scrolled from end to end in ${SCROLLS} steps: a step until its rows are drawn, median`, medianOf(frames.times));
  line('the slowest of them', Math.max(...frames.times));
  line('steps that showed no rows', frames.blank);
}

/** Runs in the page. */
async function scrollThrough(steps: number): Promise<{ times: number[]; blank: number }> {
  const scroller = document.querySelector('.rows')!;
  const times: number[] = [];
  let blank = 0;
  for (let step = 1; step <= steps; step++) {
    const began = performance.now();
    scroller.scrollTop = (scroller.scrollHeight * step) / steps;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
    times.push(performance.now() - began);
    const { left, top, height } = scroller.getBoundingClientRect();
    if (!document.elementFromPoint(left + 20, top + height / 2)?.closest('tbody tr:not(.gap)')) blank += 1;
  }
  return { times, blank };
}

async function coldStart({ browser, extensionPage }: Harness): Promise<number> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  await (await worker?.worker())?.close();
  return extensionPage.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'status', request: { tabId: 0 } });
    return performance.now() - start;
  });
}
