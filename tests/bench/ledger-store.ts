/**
 * The ledger in a real browser's database: an import of 100,000 facts, how long the page is kept from anything
 * else meanwhile, and how soon a worker that was just started can judge.
 */
import { fileURLToPath } from 'node:url';
import { serve } from '../../lib/cli/serve.ts';
import { openWithExtension, type Harness } from '../support/extension.ts';
import { bundle } from './bundle.ts';

const FACTS = 100_000;
const COLD_STARTS = 9;
/** Milliseconds. */
const TARGETS = { cold: 150, blocked: 100 };

interface Import {
  plan: number;
  write: number;
  read: number;
  /** The longest time in which the page could do nothing else, while it was written. */
  blocked: number;
  steps: number;
}

const at = (file: string): string => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));

const IMPORT = `
import { planMerge } from ${at('../../lib/core/merge.ts')};
import { openDatabase } from ${at('../../lib/store/db.ts')};
import { createLedgerEdits } from ${at('../../lib/store/ledger-edits.ts')};
import { createLedgerStore } from ${at('../../lib/store/ledger-store.ts')};
import { makeFact, makeLedger } from ${at('../fixtures/ledgers/small-ledger.ts')};
import { formatLedger } from ${at('../../lib/core/ledger.ts')};

globalThis.importFacts = async (count) => {
  const database = openDatabase();
  const store = createLedgerStore({ database, readBundle: async () => formatLedger(makeLedger('2026-11-21.1')), patience: 600_000 });
  const edits = createLedgerEdits({ database, check: async () => [], now: () => new Date() });
  const facts = Array.from({ length: count }, (_, i) => makeFact({ id: 'fact.' + i, value: i }));
  const mine = (await store.effectiveLedger()).ledger;
  const start = performance.now();
  const plan = planMerge({ mine, theirs: makeLedger('2026-11-22.1', facts) });
  const planned = performance.now();
  let [steps, blocked, last] = [0, 0, planned];
  const beat = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  }, 4);
  await edits.importLedger('team', plan, { signature: { author: 'bench', reason: 'bench' }, onProgress: () => { steps += 1; } });
  clearInterval(beat);
  const written = performance.now();
  await store.effectiveLedger();
  return { plan: planned - start, write: written - planned, read: performance.now() - written, blocked, steps };
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
    const measured = await page.evaluate((count) => (globalThis as unknown as { importFacts(count: number): Promise<Import> }).importFacts(count), FACTS);
    console.log(`\nAn import of ${FACTS.toLocaleString('en')} facts in Chromium, ms`);
    line('planned', measured.plan);
    line('written, with its journal', measured.write);
    line('longest time that the page is held meanwhile', measured.blocked, TARGETS.blocked);
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
