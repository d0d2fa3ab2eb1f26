/** Runs the properties in a thread of their own, so that one that hangs can be told of and ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { PROPERTIES } from './properties.ts';

/** How a run is set up, and the memory in which it says what it is at. */
export interface Work {
  /** Words of the names of the properties that run; empty for all. */
  only: string;
  seed: number;
  seconds: number;
  /** When the example that is tried began, in whole milliseconds of `Date.now()` counted from `epoch`; 0 between two. */
  began: Int32Array<SharedArrayBuffer>;
  epoch: number;
  /** The example as JSON, and before it its length in bytes. */
  example: Uint8Array<SharedArrayBuffer>;
}

export type News =
  | { kind: 'tried'; name: string; runs: number; ms: number }
  | { kind: 'found'; name: string; seed: number; example: string; fault: string }
  | { kind: 'done' };

/** Runs of one property before the next has its turn: enough for examples to grow. */
const TURN = 200;

const { only, seed, seconds, began, epoch, example } = workerData as Work;
const tell = (news: News): void => parentPort?.postMessage(news);
const encoder = new TextEncoder();

function search(): void {
  const end = performance.now() + seconds * 1000;
  for (let round = 0; ; round++) {
    for (const property of PROPERTIES.filter(({ name }) => name.includes(only))) {
      const begin = performance.now();
      let runs = 0;
      const failed = property.run({
        seed: seed + round,
        runs: TURN,
        before(tried) {
          runs++;
          const { written } = encoder.encodeInto(JSON.stringify([property.name, tried]), example);
          began[1] = written;
          Atomics.store(began, 0, Date.now() - epoch);
        },
      });
      Atomics.store(began, 0, 0);
      tell({ kind: 'tried', name: property.name, runs, ms: performance.now() - begin });
      if (failed) return tell({ kind: 'found', name: property.name, seed: seed + round, example: JSON.stringify(failed.example), fault: failed.fault });
    }
    // A round is always ended, so that a seed finds again what it found.
    if (performance.now() >= end) return tell({ kind: 'done' });
  }
}

search();
