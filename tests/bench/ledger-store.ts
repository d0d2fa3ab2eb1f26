/**
 * The ledger in a real browser's database: an import of 100,000 facts, how long the page is kept from anything
 * else meanwhile, and how soon a worker that was just started can judge.
 */
import { fileURLToPath } from 'node:url';
import { serve } from '../../lib/cli/serve.ts';
import { openWithExtension, type Harness } from '../support/extension.ts';
import { bundle } from './bundle.ts';
import { MARKS, traced } from './trace.ts';

const FACTS = 100_000;
const COLD_STARTS = 9;
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

const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const line = (name: string, value: number, target?: number): void => {
  const reached = target === undefined ? '' : `   target at most ${target}: ${value <= target ? 'reached' : 'NOT REACHED'}`;
  console.log(`  ${name.padEnd(56)}${value.toLocaleString('en', { maximumSignificantDigits: 3 }).padStart(10)}${reached}`);
};

/** Prints what is measured; needs the build for Chromium. */
export async function benchLedgerStore(): Promise<void> {
  const harness = await openWithExtension('chromium');
  const server = await serve(() => '<!doctype html><title>Bench</title>');
  try {
    const page = await harness.open(server.origin);
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

    console.log('\nFrom a worker that is not running to a ledger to judge by, ms');
    const times: number[] = [];
    for (let i = 0; i < COLD_STARTS; i++) times.push(await coldStart(harness));
    line(`bundled ledger, median of ${COLD_STARTS}`, middleOf(times), TARGETS.cold);
  } finally {
    await server.close();
    await harness.close();
  }
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
