/**
 * `node measure.ts ENGINE [TEXTS]`: measures one engine in a process of its own, so that no engine warms or
 * burdens another, and prints what it measured as JSON.
 */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { PEERS } from './peers.ts';
import { makeText, makeTexts } from './texts.ts';
import { openTickmark } from './tickmark.ts';

/** MB of UTF-8 a second: the median round and the two ends. */
export interface Speed {
  median: number;
  least: number;
  most: number;
}

/** What is read: the name of a set of texts. Every engine reads those it can read in bearable time. */
export type Texts = 'amounts' | 'short' | 'quiet' | '100 KB' | '1 MB' | '10 MB' | '1 MB, one line' | '10 MB, one line';
export type Speeds = Partial<Record<Texts, Speed>>;

const ROUNDS = 7;
/** Until then each round is faster than the one before, as the compiler learns: of either engine. */
const WARM_MS = 5000;
const ROUND_MS = 400;
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

function speedOf(read: (text: string) => unknown, texts: readonly string[], time: { warm: number; round: number }): Speed {
  const sizes = texts.map((text) => Buffer.byteLength(text));
  round(read, texts, sizes, time.warm);
  const speeds = Array.from({ length: ROUNDS }, () => round(read, texts, sizes, time.round)).toSorted((a, b) => a - b);
  return { median: speeds[ROUNDS >> 1] ?? 0, least: speeds[0] ?? 0, most: speeds.at(-1) ?? 0 };
}

function tickmark(): (text: string) => unknown {
  const parsed = parseLedger(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  const check = openTickmark(parsed.ledger, parsed.ledger.asOf, LANGUAGES);
  return (text) => check(text, { lang: 'en' });
}

function readerOf(engine: string): { read: (text: string) => unknown; texts: readonly Texts[] } {
  if (engine === 'Tickmark') return { read: tickmark(), texts: Object.keys(TEXTS) as Texts[] };
  const peer = PEERS.find(({ name }) => name === engine);
  if (!peer) throw new Error(`There is no engine ${engine}.`);
  const money = peer.open();
  return { read: (text) => money(text, 'en'), texts: peer.quadratic ? ['short'] : ['short', 'amounts', 'quiet'] };
}

const { read, texts } = readerOf(process.argv[2] ?? 'Tickmark');
const only = process.argv[3];
const speeds: Speeds = {};
for (const name of texts) if (only === undefined || name === only) speeds[name] = speedOf(read, TEXTS[name](), { warm: WARM_MS, round: ROUND_MS });
console.log(JSON.stringify(speeds));
