/**
 * `npm run bench -- engine`: how fast the engine goes from text to verdicts, how much it weighs and how
 * soon it is ready, beside published engines on the same text in the same run. Each target is printed with
 * whether it was reached; nothing fails, since figures depend on the machine.
 */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { bundle, gzippedSize } from './bundle.ts';
import type { Round, Texts } from './measure.ts';
import { medianOf } from './median.ts';
import { installPeers, PEERS } from './peers.ts';
import { ALL_LANGUAGES } from './texts.ts';

const LEDGER = fileURLToPath(new URL('../../public/ledger/ledger.json', import.meta.url));
const ROOM = fileURLToPath(new URL('../../lib/core/languages/', import.meta.url));
/** The engine with the languages that a module of their room has under a name. */
const entryOf = (module: string, languages: string): string =>
  `import { openTickmark } from ${JSON.stringify(fileURLToPath(new URL('tickmark.ts', import.meta.url)))}; import * as room from ${JSON.stringify(ROOM + module)}; globalThis.open = (ledger, asOf) => openTickmark(ledger, asOf, ${languages});`;
const TICKMARK = entryOf('all.ts', 'room.LANGUAGES');
/** What reads most pages: others are lent one or two languages more. */
const IN_ENGLISH = entryOf('en.ts', '[room.en]');
const ENGLISH = 'OpenAI raised $122 billion at a valuation of $852 billion, up from 13.1 billion dollars.';
const TIMES = 9;
const BYTES_IN_KB = 1e3;

/** `growth`: how much longer a MB may take in a text a hundred times as long. */
const TARGETS = { speed: 10, quiet: 100, growth: 1.25, timesWink: 2, timesMicrosoft: 200, kB: 40, ms: 20 };

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const reached = (is: boolean, target: string): string => `   target ${target}: ${is ? 'reached' : 'NOT REACHED'}`;
const atLeast = (value: number, target: number, unit = ''): string => reached(value >= target, `at least ${target}${unit}`);
const atMost = (value: number, target: number, unit = ''): string => reached(value <= target, `at most ${target}${unit}`);
const line = (name: string, value: string, note = ''): void => console.log(`  ${name.padEnd(44)}${value.padStart(12)}${note}`);

function runNode(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return stdout;
}

/** Until then each round is faster than the one before, as the compiler learns: of either engine. */
const WARM_MS = 5000;
const ROUNDS = 7;
const ROUND_MS = 400;

/** An engine that is measured, in a process of its own. */
class Engine {
  readonly #process: ChildProcess;

  constructor(name: string) {
    this.#process = fork(fileURLToPath(new URL('measure.ts', import.meta.url)), [name]);
    this.#process.once('exit', (code) => {
      if (code !== null) throw new Error(`${name} has ended before its time.`);
    });
  }

  /** MB of UTF-8 a second, read for some milliseconds. */
  async round(texts: Texts, ms: number): Promise<number> {
    this.#process.send({ texts, ms } satisfies Round);
    const [speed] = (await once(this.#process, 'message')) as [number];
    return speed;
  }

  close(): void {
    this.#process.kill();
  }
}

/** Warms each reading and then measures them in turns, as a machine is quicker in one minute than in the next. The speeds of each, by round. */
async function inTurns(readings: readonly (readonly [Engine, Texts])[]): Promise<number[][]> {
  for (const [engine, texts] of readings) await engine.round(texts, WARM_MS);
  const speeds = readings.map((): number[] => []);
  for (let i = 0; i < ROUNDS; i++) for (const [n, [engine, texts]] of readings.entries()) speeds[n]?.push(await engine.round(texts, ROUND_MS));
  return speeds;
}

async function printSpeeds(): Promise<void> {
  const own = new Engine('Tickmark');
  const lengths = ['100 KB', '1 MB', '10 MB', '1 MB, one line', '10 MB, one line'] as const;
  const names: Texts[] = ['amounts', 'quiet', 'short', ...lengths];
  const measured = await inTurns(names.map((texts) => [own, texts]));
  const speedsOf = (texts: Texts): number[] => measured[names.indexOf(texts)] ?? [];
  const [amounts, quiet, short] = [medianOf(speedsOf('amounts')), medianOf(speedsOf('quiet')), medianOf(speedsOf('short'))];
  console.log('\nFrom text to verdicts, MB/s (one process an engine, warm, median of rounds, of the time that its thread works)');
  line('amounts, texts of 4,000 characters', number(amounts), atLeast(amounts, TARGETS.speed));
  line('no subject, texts of 4,000 characters', number(quiet), atLeast(quiet, TARGETS.quiet));
  line('amounts, texts of 400 characters', number(short));
  for (const name of lengths) {
    const speeds = speedsOf(name);
    line(`one text of ${name}`, number(medianOf(speeds)), `   (${number(Math.min(...speeds))} to ${number(Math.max(...speeds))})`);
  }
  const growth = timesOf(speedsOf('100 KB'), speedsOf('10 MB'));
  line('time per MB at 10 MB by that at 100 KB', number(growth), atMost(growth, TARGETS.growth));

  console.log('\nOther engines, in turns with Tickmark: money only, no verdicts, MB/s');
  for (const peer of PEERS) {
    const theirs = new Engine(peer.name);
    const texts: Texts = peer.quadratic ? 'short' : 'amounts';
    const [ours, speeds = []] = await inTurns([[own, texts], [theirs, texts]]);
    theirs.close();
    const times = timesOf(ours, speeds);
    line(`${peer.name}, texts of ${peer.quadratic ? '400' : '4,000'} characters`, number(medianOf(speeds)));
    line(`Tickmark, times as fast as ${peer.name}`, number(times), atLeast(times, peer.quadratic ? TARGETS.timesMicrosoft : TARGETS.timesWink));
  }
  own.close();
}

/** How many times as fast the first of two is that took turns: the median of rounds. */
const timesOf = (first: readonly number[] = [], second: readonly number[] = []): number => medianOf(first.map((speed, i) => speed / (second[i] ?? Number.NaN)));

function printLedger(): void {
  const text = readFileSync(LEDGER, 'utf8');
  const parsed = parseLedger(text);
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  const median = (run: () => void): number => medianOf(Array.from({ length: TIMES }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }));
  console.log('\nThe ledger, ms');
  line('read and checked', number(median(() => void parseLedger(text))));
  line('its index', number(median(() => void indexLedger(parsed.ledger))));
}

/** Milliseconds from nothing loaded to the first answer, in a fresh process: the median of several. */
function startOf(script: string, before: string, call: string): number {
  const source = `const start = process.threadCpuUsage(); ${before}; require(${JSON.stringify(script)}); ${call}; const { user, system } = process.threadCpuUsage(start); console.log((user + system) / 1e3)`;
  return medianOf(Array.from({ length: TIMES }, () => Number(runNode(['-e', source]))));
}

async function printWeight(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-bench-'));
  try {
    const scripts = new Map<string, string>();
    console.log('\nWeight, minified and gzipped, kB');
    for (const [name, entry] of [['Tickmark, all languages', TICKMARK], ...PEERS.map((peer) => [peer.name, peer.entry])] as [string, string][]) {
      const script = await bundle(entry);
      const file = path.join(folder, `${scripts.size}.cjs`);
      writeFileSync(file, script);
      scripts.set(name, file);
      const weight = gzippedSize(script) / BYTES_IN_KB;
      line(name, number(weight), scripts.size === 1 ? atMost(weight, TARGETS.kB) : '');
    }
    const english = gzippedSize(await bundle(IN_ENGLISH)) / BYTES_IN_KB;
    line('Tickmark, English alone, as on most pages', number(english));
    console.log(`\nModule load and first answer in a fresh process, ms (median of ${TIMES})`);
    const [own = '', ...others] = scripts.values();
    const openLedger = `const ledger = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(LEDGER)}, 'utf8'))`;
    const read = (text: string): string => `if (open(ledger, ledger.asOf)(${JSON.stringify(text)}).length < 1) throw new Error('no verdict')`;
    for (const [name, text] of [['Tickmark, an English text', ENGLISH], ['Tickmark, a text in all its languages', ALL_LANGUAGES]] as const) {
      const time = startOf(own, openLedger, read(text));
      line(name, number(time), atMost(time, TARGETS.ms));
    }
    for (const [i, peer] of PEERS.entries()) line(`${peer.name}, an English text`, number(startOf(others[i] ?? '', '', `read(${JSON.stringify(ENGLISH)})`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function benchEngine(): Promise<void> {
  installPeers();
  if ((loadavg()[0] ?? 0) > 1) console.log('Other work keeps this machine busy: alone it would be somewhat faster.');
  await printSpeeds();
  await printWeight();
  printLedger();
}
