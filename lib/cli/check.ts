/** `npm run check`: the engine on files. Says what it does in `USAGE`. */
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEDGER_LIMITS, parseLedger } from '../core/ledger.ts';
import type { Ledger, VerdictKind } from '../core/types.ts';
import { createChecker, type Checker } from './checker.ts';
import { readDocuments, type InputDocument } from './input.ts';
import { readOptions, USAGE, UsageError, type CheckOptions } from './options.ts';
import { rowOf, stylesFor, summaryOf, tableOf } from './report.ts';

const BUNDLED_LEDGER = fileURLToPath(new URL('../../public/ledger/ledger.json', import.meta.url));

/** npm runs scripts in the project's folder; the person may have called from elsewhere. */
const calledFrom = (process.env['npm_lifecycle_event'] === 'check' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
const resolve = (file: string): string => path.resolve(calledFrom, file);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const ledger = await loadLedger(options.ledger === undefined ? BUNDLED_LEDGER : resolve(options.ledger), options.ledger ?? 'the bundled ledger');
  return checkAll(options, createChecker(ledger, options.asOf));
}

async function checkAll(options: CheckOptions, checker: Checker): Promise<number> {
  const style = stylesFor(process.stdout);
  const width = Math.max(60, Math.min(process.stdout.columns ?? 100, 120));
  const counts: Record<VerdictKind, number> = { consistent: 0, outdated: 0, conflicting: 0, unverified: 0 };
  let documents = 0;
  let problems = 0;
  const complain = (problem: string): void => {
    problems += 1;
    process.stderr.write(`${problem}\n`);
  };
  for await (const input of readDocuments(options, process.stdin, resolve)) {
    if ('problem' in input) {
      complain(input.problem);
      continue;
    }
    const checked = tryToCheck(checker, input);
    if (typeof checked === 'string') {
      complain(`${input.name}: ${checked}`);
      continue;
    }
    documents += 1;
    for (const { verdict } of checked.figures) counts[verdict.verdict] += 1;
    const rows = checked.figures.map((figure) => `${JSON.stringify(rowOf(checked.name, checked.document, figure, checker.index))}\n`);
    await print(options.json ? rows.join('') : `${tableOf(checked, checker.index, width, style)}\n`);
  }
  if (documents === 0 && problems === 0) complain(`There are no documents in ${options.paths.join(', ')}.`);
  if (!options.json && documents > 0) await print(`${summaryOf(counts, documents)}\n`);
  return problems > 0 ? 1 : 0;
}

/** The checked document, or why it could not be checked: no document may take the others down. */
function tryToCheck(checker: Checker, input: InputDocument) {
  try {
    return checker.check(input);
  } catch (error) {
    return error instanceof RangeError ? 'it is nested too deeply to be read.' : `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

/** @throws UsageError that names the file and what is wrong with it. */
async function loadLedger(file: string, name: string): Promise<Ledger> {
  const parsed = parseLedger(await ledgerText(file, name));
  if (parsed.ok) return parsed.ledger;
  throw new UsageError(`The ledger ${name} can't be used:\n${parsed.errors.map((error) => `  ${error}`).join('\n')}`);
}

async function ledgerText(file: string, name: string): Promise<string> {
  try {
    const { size } = await stat(file);
    // A character has at most three bytes in UTF-8 for each UTF-16 unit, so this refuses only what would be refused anyway.
    if (size <= 3 * LEDGER_LIMITS.characters) return await readFile(file, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(`The ledger ${name} can't be read: ${missing ? 'there is no such file.' : error instanceof Error ? error.message : String(error)}`);
  }
  throw new UsageError(`The ledger ${name} is too large: at most ${LEDGER_LIMITS.characters / 1024 / 1024} MB are read.`);
}

/** Waits when the reader of our output is slower than we are, so that nothing piles up. */
async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

// `head` and the like close the pipe when they have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
