/**
 * `npm run bench -- ledger`: what the size of a ledger costs. A verdict is looked up in ledgers of a hundred,
 * ten thousand and a million facts, spread over companies as a ledger of a whole field would be.
 */
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { formatLedger, parseLedger } from '../../lib/core/ledger.ts';
import { applyPlan, planMerge } from '../../lib/core/merge.ts';
import type { Claim, Ledger } from '../../lib/core/types.ts';
import { judgeClaims } from '../../lib/core/verdict.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { medianOf } from './median.ts';

/** What a company has: rounds over the years, each with its price. */
const FACTS_A_COMPANY = 50;
const SIZES = [100, 10_000, 1_000_000];
const IMPORTED = 100_000;
const CLAIMS = 2000;
const ROUNDS = 7;
const TARGET_US = 50;

const companyOf = (i: number): string => `company-${i}`;

/** A ledger of so many facts; every company is a subject. */
function ledgerOf(facts: number): Ledger {
  const companies = Array.from({ length: Math.max(1, facts / FACTS_A_COMPANY) }, (_, i) => companyOf(i));
  return {
    ...makeLedger('2026-11-21.1', Array.from({ length: facts }, (_, i) => {
      const company = companyOf(Math.floor(i / FACTS_A_COMPANY));
      const year = 2015 + (i % 11);
      return makeFact({ id: `f${i}`, entity: company, event: `${company}.round`, value: (1 + (i % FACTS_A_COMPANY)) * 1e9, validFrom: `${year}-10-02`, announced: `${year}-10-02` });
    })),
    entities: companies.map((id) => ({ id, name: id, role: 'subject', aliases: [id] })),
    events: companies.map((entity) => ({ id: `${entity}.round`, entity, label: 'Some round', from: '2024-10-02', hints: [] })),
  };
}

/** A page's claims: each a round of some company, right or wrong by turns. */
function claimsOn({ entities }: Ledger): Claim[] {
  return Array.from({ length: CLAIMS }, (_, id) => ({
    id, figure: { low: (1 + (id % 60)) * 1e9, high: (1 + (id % 60)) * 1e9, step: 1e8, unit: 'USD', qualifier: 'exact', unitStated: true },
    entity: entities[(id * 7919) % entities.length]?.id ?? '', entityCertainty: 'explicit', metric: 'round_total', metricCertainty: 'explicit', alternatives: [], parties: [],
    modality: 'stated', past: false, present: false, hints: [], sentence: id, block: id,
  }));
}

/** Milliseconds that this thread has worked: what others do on the machine does not count. */
function worked(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e3;
}

/** The median of several rounds. */
function msOf(work: () => void): number {
  work();
  return medianOf(Array.from({ length: ROUNDS }, () => worked(work)));
}

/** Prints what is measured; the ratios are of one run. */
export async function benchLedger(): Promise<void> {
  const rows = SIZES.map((facts) => {
    const ledger = ledgerOf(facts);
    let index = indexLedger(ledger);
    const indexing = worked(() => void (index = indexLedger(ledger)));
    const claims = claimsOn(ledger);
    // One claim at a time: each as the only one of its page.
    const us = (msOf(() => claims.forEach((claim) => judgeClaims([claim], index, { asOf: '2026-11-21' }))) / CLAIMS) * 1000;
    return { facts, us, indexing };
  });
  const [least] = rows;
  console.log('\nA verdict in ledgers of different sizes');
  console.table(rows.map(({ facts, us, indexing }) => {
    const [ratio, most] = [us / (least?.us ?? us), Math.log2(facts) / Math.log2(SIZES[0] ?? facts)];
    return { facts, 'µs a claim': us.toFixed(2), [`under ${TARGET_US} µs`]: us < TARGET_US ? 'yes' : 'NO', 'to the smallest': `${ratio.toFixed(2)} x`, 'a logarithm allows': `${most.toFixed(2)} x`, 'index, ms': Math.round(indexing) };
  }));
  benchFiles();
}

function benchFiles(): void {
  const ledger = ledgerOf(IMPORTED);
  let text = '';
  const writing = worked(() => void (text = formatLedger(ledger)));
  const reading = worked(() => void parseLedger(text));
  const theirs: Ledger = { ...ledger, facts: ledger.facts.map((fact, i) => (i % 100 === 0 ? { ...fact, value: fact.value + 1 } : fact)) };
  const merging = worked(() => void applyPlan(planMerge({ mine: ledger, theirs })));
  console.log(`\nA file of ${IMPORTED} facts, ${(text.length / 1e6).toFixed(0)} MB`);
  console.table([{ 'written, ms': Math.round(writing), 'read and checked, ms': Math.round(reading), 'merged, ms': Math.round(merging) }]);
}
