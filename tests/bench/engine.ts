/**
 * `npm run bench -- engine`: how fast the engine goes from text to verdicts, how much it weighs and how
 * soon it is ready, beside published engines on the same text in the same run. Each target is printed with
 * whether it was reached; nothing fails, since figures depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { bundle, gzippedSize } from './bundle.ts';
import type { Speed, Speeds, Texts } from './measure.ts';
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

const speedsOf = (engine: string): Speeds => JSON.parse(runNode([fileURLToPath(new URL('measure.ts', import.meta.url)), engine])) as Speeds;
const spread = ({ least, most }: Speed): string => `   (${number(least)} to ${number(most)})`;

function printSpeeds(): void {
  const own = speedsOf('Tickmark');
  const speed = (name: Texts, speeds: Speeds = own): number => speeds[name]?.median ?? Number.NaN;
  console.log('\nFrom text to verdicts, MB/s (one process an engine, warm, median of rounds, of the time that its thread works)');
  line('amounts, texts of 4,000 characters', number(speed('amounts')), atLeast(speed('amounts'), TARGETS.speed));
  line('no subject, texts of 4,000 characters', number(speed('quiet')), atLeast(speed('quiet'), TARGETS.quiet));
  line('amounts, texts of 400 characters', number(speed('short')));
  for (const name of ['100 KB', '1 MB', '10 MB', '1 MB, one line', '10 MB, one line'] as const) line(`one text of ${name}`, number(speed(name)), own[name] && spread(own[name]));
  const growth = speed('100 KB') / speed('10 MB');
  line('time per MB at 10 MB by that at 100 KB', number(growth), atMost(growth, TARGETS.growth));

  console.log('\nOther engines: money only, no verdicts, MB/s');
  for (const peer of PEERS) {
    const theirs = speedsOf(peer.name);
    const same: Texts = peer.quadratic ? 'short' : 'amounts';
    const times = speed(same) / speed(same, theirs);
    line(`${peer.name}, texts of ${peer.quadratic ? '400' : '4,000'} characters`, number(speed(same, theirs)));
    line(`Tickmark, times as fast as ${peer.name}`, number(times), atLeast(times, peer.quadratic ? TARGETS.timesMicrosoft : TARGETS.timesWink));
  }
}

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
  printSpeeds();
  await printWeight();
  printLedger();
}
