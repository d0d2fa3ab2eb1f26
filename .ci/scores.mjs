// Runs the scorer on the labelled documents and compares with the floors in floors.json: a score may
// rise, and then its floor is raised; it may not fall.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const shared = process.argv[2];
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
let passed = 0;
let failed = 0;

for (const [name, { docs, gold, atLeast = {}, atMost = {} }] of Object.entries(floors)) {
  const run = spawnSync(process.execPath, [path.join(shared, 'score/score.mjs'), '--json', '--docs', path.join(shared, docs), '--gold', path.join(shared, gold)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) {
    console.error(run.stderr);
    process.exit(1);
  }
  const scores = JSON.parse(run.stdout);
  const score = (key) => key.split('.').reduce((at, part) => at?.[part], scores);
  const compare = (limits, word, holds) => {
    for (const [key, limit] of Object.entries(limits)) {
      const got = score(key);
      const good = typeof got === 'number' && holds(got, limit);
      if (good) passed += 1;
      else failed += 1;
      console.log(`${good ? 'ok    ' : 'FAILED'} ${name} ${key}: ${typeof got === 'number' ? Number(got.toFixed(4)) : got}, ${word} ${limit}`);
    }
  };
  compare(atLeast, 'at least', (got, limit) => got >= limit);
  compare(atMost, 'at most', (got, limit) => got <= limit);
}
console.log(`Scores: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
