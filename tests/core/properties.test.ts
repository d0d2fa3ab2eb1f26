/**
 * What holds of any text, tried on a few of them with each run of the tests, always the same ones;
 * `npm run fuzz` tries new ones for as long as you like. What it found stays here as an example.
 */
import { describe, expect, test } from 'vitest';
import { assertInputJudged, PROPERTIES } from '../fuzz/properties.ts';

const RUNS = 40;
const SEED = 7;

describe('of any text', () => {
  test.each(PROPERTIES)('$name', ({ run }) => {
    expect(run({ seed: SEED, runs: RUNS })).toBeUndefined();
  });
});

describe('what the search has found', () => {
  test.each([
    ['a conflict with nothing that holds instead: the only cheque of that party was called off', 'text', 'Disney invested $10 billion in OpenAI.'],
    ['a sentence without an end: wherever it was cut, a date went on', 'text', `OpenAI raised $122 billion ${'OpenAI ends up at downloads 31 March 2026 00000.00000 fold 特斯拉  $30 billion'.repeat(400)}`],
    ['a row of a table without an end, each of whose cells was read for each other', 'text', `| OpenAI |${' $30 billion |'.repeat(1000)}`],
    ['halves of characters, on which the parser of pages stumbled', 'html', '<p>OpenAI \ude00\ude00 $122 billion'],
  ] as const)('%s', (_, kind, content) => {
    assertInputJudged({ name: 'found', kind, content, meta: {} });
  });
});
