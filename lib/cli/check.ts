/** `npm run check`: the engine on files. Says what it does in `USAGE`. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { VerdictKind } from '../core/types.ts';
import { chooseSpoken, loadWords } from '../core/words/index.ts';
import { createChecker, type Checker } from './checker.ts';
import { countDocuments, readDocuments, reasonOf, type InputDocument } from './input.ts';
import { loadLedger } from './ledger-file.ts';
import { readOptions, USAGE, UsageError, type CheckOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { openReceipts, type ReceiptWriter } from './receipt-files.ts';
import { replayAll } from './replay.ts';
import { rowOf, stylesFor, summaryOf, tableOf, type Layout } from './report.ts';

const ENGINE = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** npm runs scripts in the project's folder; the person may have called from elsewhere. */
const calledFrom = (process.env['npm_lifecycle_event'] === 'check' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
const resolve = (file: string): string => path.resolve(calledFrom, file);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const ledger = await loadLedger(options.ledger, resolve);
  const style = stylesFor(process.stdout);
  const width = Math.max(60, Math.min(process.stdout.columns ?? 100, 120));
  const words = await loadWords(chooseSpoken(options.words === undefined ? languagesOf(process.env) : [options.words]));
  if ('replay' in options) {
    const { replay, ...rest } = options;
    return replayAll(replay, { ...rest, ledger, engine: ENGINE, width, style, words, resolve, print, complain });
  }
  const receipts = options.receipts === undefined ? undefined : await openAt(options.receipts);
  const code = await checkAll(options, createChecker(ledger, options.asOf, words), { width, style, words, receipts });
  await receipts?.close();
  return code;
}

/** @throws UsageError */
async function openAt(target: string): Promise<ReceiptWriter> {
  try {
    return await openReceipts(resolve(target));
  } catch (error) {
    throw new UsageError(`Receipts can't be written to ${target}: ${reasonOf(error)}`);
  }
}

function complain(problem: string): void {
  process.stderr.write(`${problem}\n`);
}

/** The languages of the person at the terminal, most wanted first. */
function languagesOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string[] {
  return [LC_ALL, LC_MESSAGES, LANG].filter((tag) => tag !== undefined && tag !== '').slice(0, 1) as string[];
}

interface Output extends Layout {
  receipts: ReceiptWriter | undefined;
}

async function checkAll(options: CheckOptions, checker: Checker, { receipts, ...layout }: Output): Promise<number> {
  const counts: Record<VerdictKind, number> = { consistent: 0, outdated: 0, conflicting: 0, unverified: 0 };
  let documents = 0;
  let problems = 0;
  const progress = createProgress({ stream: process.stderr, all: process.stderr.isTTY ? await countDocuments(options, resolve) : undefined, now: () => performance.now() });
  const note = (problem: string): void => {
    problems += 1;
    progress.clear();
    complain(problem);
  };
  // The document at hand is finished, so that each that was begun is told whole; whoever is in a hurry asks twice.
  let isStopped = false;
  process.once('SIGINT', () => (isStopped = true));
  for await (const input of readDocuments(options, process.stdin, resolve)) {
    if (isStopped) break;
    if ('problem' in input) {
      note(input.problem);
      continue;
    }
    progress.at(documents, input.name);
    const checked = tryToCheck(checker, input);
    if (typeof checked === 'string') {
      note(`${input.name}: ${checked}`);
      continue;
    }
    documents += 1;
    for (const { verdict } of checked.figures) counts[verdict.verdict] += 1;
    const rows = checked.figures.map((figure) => `${JSON.stringify(rowOf(checked.name, checked.document, figure, checker.index))}\n`);
    if (receipts) for (const receipt of await checker.receiptsOf(checked, ENGINE)) await receipts.write(checked.name, receipt);
    progress.clear();
    await print(options.json ? rows.join('') : `${tableOf(checked, checker.index, layout)}\n`);
  }
  progress.clear();
  if (documents === 0 && problems === 0 && !isStopped) note(`There are no documents in ${options.paths.join(', ')}.`);
  if (!options.json && documents > 0) await print(`${summaryOf(counts, documents)}\n`);
  if (isStopped) return STOPPED;
  return problems > 0 ? 1 : 0;
}

/** What shells give for a program that was interrupted. */
const STOPPED = 130;

/** The checked document, or why it could not be checked: no document may take the others down. */
function tryToCheck(checker: Checker, input: InputDocument) {
  try {
    return checker.check(input);
  } catch (error) {
    return error instanceof RangeError ? 'it is nested too deeply to be read.' : `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
  }
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
