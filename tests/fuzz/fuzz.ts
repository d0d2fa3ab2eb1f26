/**
 * `npm run fuzz -- --seconds N [--seed S] [--only WORDS]`: looks for a text that the engine does not survive. Prints how
 * much was tried, and the smallest text that was found, with the seed that finds it again. Exit 1 on a find.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { News, Work } from './worker.ts';

/** No document of the search is so long that it may take this long, whatever else the machine does. */
const HANG_MS = 30_000;
const LOOK_EVERY_MS = 500;
const EXAMPLE_BYTES = 4 * 1024 * 1024;

function wholeNumber(text: string, name: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number.`);
  return Number(text);
}

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, only: { type: 'string', default: '' } } });
const seconds = wholeNumber(values.seconds, 'seconds');
const epoch = Date.now();
const seed = values.seed === undefined ? epoch % 1_000_000_000 : wholeNumber(values.seed, 'seed');

const work: Work = { only: values.only, seed, seconds, epoch, began: new Int32Array(new SharedArrayBuffer(8)), example: new Uint8Array(new SharedArrayBuffer(EXAMPLE_BYTES)) };
const tried = new Map<string, { runs: number; ms: number }>();

function report(): void {
  const rows = [...tried].map(([name, { runs, ms }]) => ({ property: name, runs, 'runs/s': Math.round((runs / ms) * 1000) }));
  console.table(rows);
}

function found(name: string, fault: string, example: string, again: string): void {
  report();
  console.error(`\nFound: ${name}\n${fault}\n\nThe smallest text that shows it, as JSON:\n${example}\n\n${again}`);
  process.exitCode = 1;
}

console.log(`Searching for ${seconds} s from seed ${seed}.`);
const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });

const watch = setInterval(() => {
  const began = Atomics.load(work.began, 0);
  if (began === 0 || Date.now() - epoch - began < HANG_MS) return;
  clearInterval(watch);
  const example = new TextDecoder().decode(work.example.slice(0, work.began[1]));
  found('a text that takes for ever', `Not done after ${HANG_MS / 1000} s.`, example, 'It is not made smaller.');
  void worker.terminate();
}, LOOK_EVERY_MS);

worker.on('message', (news: News) => {
  if (news.kind === 'tried') {
    const { runs, ms } = tried.get(news.name) ?? { runs: 0, ms: 0 };
    tried.set(news.name, { runs: runs + news.runs, ms: ms + news.ms });
    return;
  }
  clearInterval(watch);
  if (news.kind === 'found') found(news.name, news.fault, news.example, `npm run fuzz -- --seconds 1 --seed ${news.seed} finds it again.`);
  else {
    report();
    console.log('Nothing found.');
  }
});
worker.on('error', (error) => {
  clearInterval(watch);
  found('the search itself', error instanceof Error ? (error.stack ?? error.message) : String(error), '""', `The seed was ${seed}.`);
});
