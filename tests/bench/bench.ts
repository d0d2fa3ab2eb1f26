/**
 * `npm run bench`: how fast the engine goes from text to verdicts on this machine. The documents are the
 * project's own pages, read anew each round; figures are medians.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createChecker } from '../../lib/cli/checker.ts';
import type { InputDocument } from '../../lib/cli/input.ts';
import { parseLedger } from '../../lib/core/ledger.ts';

const ROUNDS = 15;
const pages = new URL('../fixtures/pages/', import.meta.url);
const ledgerText = readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8');

function median(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}

const parsed = parseLedger(ledgerText);
if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
const checker = createChecker(parsed.ledger, parsed.ledger.asOf);

const table: Record<string, { figures: number; 'kB of text': number; 'ms': number; 'MB/s': number }> = {};
function measure(name: string, input: InputDocument): void {
  const { document, figures } = checker.check(input);
  const bytes = Buffer.byteLength(document.text);
  const time = median(() => checker.check(input));
  table[name] = { figures: figures.length, 'kB of text': Math.round(bytes / 1e3), ms: Number(time.toFixed(2)), 'MB/s': Number((bytes / time / 1e3).toFixed(2)) };
}

for (const name of readdirSync(pages).filter((file) => file.endsWith('.html'))) {
  const content = readFileSync(new URL(name, pages), 'utf8');
  const input: InputDocument = { name, kind: 'html', content, meta: {} };
  measure(name, input);
  measure(`${name}, its text`, { ...input, kind: 'text', content: checker.check(input).document.text });
}
console.log(`Read the ledger: ${median(() => void parseLedger(ledgerText)).toFixed(1)} ms; made its index: ${median(() => void createChecker(parsed.ledger, parsed.ledger.asOf)).toFixed(1)} ms`);
console.table(table);
