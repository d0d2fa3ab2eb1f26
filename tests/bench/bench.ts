/**
 * `npm run bench -- [SUITE [OPTION]…]`: prints what is measured; without a suite's name, all of them.
 * Nothing is decided here: where a target stands beside a figure, the line says whether it was reached.
 */
import { benchAccuracy } from './accuracy.ts';
import { benchAnchors } from './anchors.ts';
import { benchEngine } from './engine.ts';
import { benchLedger } from './ledger.ts';
import { benchLedgerStore } from './ledger-store.ts';
import { benchLibrary } from './library.ts';
import { benchPage } from './page.ts';
import { benchPlacement } from './placement.ts';
import { benchStandards } from './standards.ts';

const SUITES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { accuracy: benchAccuracy, anchors: benchAnchors, engine: benchEngine, ledger: benchWholeLedger, library: benchLibrary, page: benchWholePage };
/** Runs by its name only: it installs an office. */
const BY_NAME: typeof SUITES = { standards: benchStandards };

async function benchWholeLedger(): Promise<void> {
  await benchLedger();
  await benchLedgerStore();
}

async function benchWholePage(parts: readonly string[]): Promise<void> {
  await benchPage(parts);
  if (parts.length === 0 || parts.includes('placement')) await benchPlacement();
}

const [suite, ...args] = process.argv.slice(2);
const chosen = suite === undefined ? Object.values(SUITES) : [SUITES[suite] ?? BY_NAME[suite]];
if (chosen.includes(undefined)) {
  console.error(`There is no suite "${suite}": the suites are ${Object.keys({ ...SUITES, ...BY_NAME }).join(' and ')}.`);
  process.exitCode = 2;
} else for (const run of chosen) await run?.(args);
