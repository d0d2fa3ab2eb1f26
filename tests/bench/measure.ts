/**
 * `measure.ts ENGINE`, forked: one engine in a process of its own, so that no engine warms or burdens another.
 * It reads when it is told to, so that engines that are compared can take turns.
 */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { PEERS } from './peers.ts';
import { makeText, makeTexts } from './texts.ts';
import { openTickmark } from './tickmark.ts';

/** What an engine is told: to read these texts again and again for so many milliseconds. It answers with MB of UTF-8 a second. */
export interface Round {
  texts: Texts;
  ms: number;
}

/** What is read: the name of a set of texts. Every engine reads those it can read in bearable time. */
export type Texts = 'amounts' | 'short' | 'quiet' | '100 KB' | '1 MB' | '10 MB' | '1 MB, one line' | '10 MB, one line';

const MB = 1e6;

const TEXTS: Readonly<Record<Texts, () => string[]>> = {
  amounts: () => makeTexts(MB, { kind: 'amounts', length: 4000 }),
  short: () => makeTexts(0.4 * MB, { kind: 'amounts', length: 400 }),
  quiet: () => makeTexts(MB, { kind: 'quiet', length: 4000 }),
  '100 KB': () => [makeText({ kind: 'amounts', length: 0.1 * MB, paragraph: 600 })],
  '1 MB': () => [makeText({ kind: 'amounts', length: MB, paragraph: 600 })],
  '10 MB': () => [makeText({ kind: 'amounts', length: 10 * MB, paragraph: 600 })],
  '1 MB, one line': () => [makeText({ kind: 'amounts', length: MB })],
  '10 MB, one line': () => [makeText({ kind: 'amounts', length: 10 * MB })],
};

/** Milliseconds that this thread has worked: what others do on the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
}

/** Reads again and again for `time` milliseconds, at least once, and says how fast it went. */
function round(read: (text: string) => unknown, texts: readonly string[], sizes: readonly number[], time: number): number {
  let bytes = 0;
  let spent = 0;
  const start = worked();
  for (let i = 0; spent < time; i++) {
    read(texts[i % texts.length] ?? '');
    bytes += sizes[i % texts.length] ?? 0;
    spent = worked() - start;
  }
  return bytes / spent / 1e3;
}

function tickmark(): (text: string) => unknown {
  const parsed = parseLedger(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  const check = openTickmark(parsed.ledger, parsed.ledger.asOf, LANGUAGES);
  return (text) => check(text, { lang: 'en' });
}

function readerOf(engine: string): (text: string) => unknown {
  if (engine === 'Tickmark') return tickmark();
  const peer = PEERS.find(({ name }) => name === engine);
  if (!peer) throw new Error(`There is no engine ${engine}.`);
  const money = peer.open();
  return (text) => money(text, 'en');
}

const read = readerOf(process.argv[2] ?? 'Tickmark');
const made = new Map<Texts, { texts: string[]; sizes: number[] }>();
process.on('message', ({ texts: name, ms }: Round) => {
  let set = made.get(name);
  if (!set) {
    const texts = TEXTS[name]();
    set = { texts, sizes: texts.map((text) => Buffer.byteLength(text)) };
    made.set(name, set);
  }
  process.send?.(round(read, set.texts, set.sizes, ms));
});
