import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOptions, UsageError } from '../../lib/cli/options.ts';
import type { ReplayRow } from '../../lib/cli/replay.ts';
import type { Receipt } from '../../lib/core/receipt.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { runCommand, type Ran } from '../support/command.ts';
import { ROOT } from '../support/modules.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder of its own. */
const check = (args: string[], input = ''): Promise<Ran> => runCommand('check', args, { folder, input });

const write = (name: string, content: string): string => (writeFileSync(path.join(folder, name), content), name);
const readReceipt = (name: string): Receipt => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Receipt;
const rowsOf = ({ out }: Ran): ReplayRow[] => out.trim().split('\n').map((line) => JSON.parse(line) as ReplayRow);

const TEXT = 'OpenAI is valued at $852 billion.\nOpenAI was said to be valued at $500 billion.\n';

beforeAll(async () => {
  for (const target of ['receipts', 'receipts.ndjson']) {
    const { code, err } = await check(['--as-of', '2026-11-21', '--receipts', target, '-'], TEXT);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }
});

describe('receipts are written', () => {
  test('into a folder, one file for each figure', () => {
    expect(readdirSync(path.join(folder, 'receipts'))).toEqual(['figure-001.json', 'figure-002.json']);
    expect(readReceipt('receipts/figure-001.json')).toMatchObject({ format: 'tickmark-receipt', engine: JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version, asOf: '2026-11-21' });
  });

  test('or as lines of a file', () => {
    const lines = readFileSync(path.join(folder, 'receipts.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(['001', '002'].map((number) => readReceipt(`receipts/figure-${number}.json`)));
  });

  test('nowhere where nothing can be written', async () => {
    write('taken', '');
    expect(await check(['--receipts', 'taken/below', '-'], TEXT)).toMatchObject({ code: 2, out: '', err: expect.stringContaining("Receipts can't be written to taken/below") });
  });
});

describe.concurrent('a receipt is judged again', () => {
  test.each(['receipts/figure-001.json', 'receipts', 'receipts.ndjson'])('from %s', async (target) => {
    const { code, out, err } = await check(['--replay', target]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/holds +✓ consistent +\$852 billion/);
    expect(out).toContain('Same verdict, by the same rule and facts.');
  });

  test('as a line of JSON', async () => {
    const [row] = rowsOf(await check(['--json', '--replay', 'receipts/figure-001.json']));
    expect(row).toMatchObject({ receipt: 'receipts/figure-001.json', quote: '$852 billion', holds: true, verdict: { verdict: 'consistent' }, changes: [], figure: [] });
    expect(row?.ledger.is).toEqual(row?.ledger.was);
    expect(row?.explanation).not.toBe('');
  });

  test('and what came out otherwise is told, with exit code 1', async () => {
    const receipt = readReceipt('receipts/figure-001.json');
    write('forged.json', JSON.stringify({ ...receipt, verdict: { ...receipt.verdict, verdict: 'outdated' } }));
    const { code, out } = await check(['--replay', 'forged.json']);
    expect(code).toBe(1);
    expect(out).toContain('Verdict, verdict: was "outdated", is "consistent".');
  });

  test('with the ledger at hand, where it is another, which is named', async () => {
    const ledger = JSON.parse(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8')) as Ledger;
    write('none.json', JSON.stringify({ ...ledger, version: '2026-12-01.1', facts: [] }));
    const { code, out } = await check(['--replay', 'receipts/figure-001.json', '--ledger', 'none.json']);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`judged by ledger ${ledger.version} \\(SHA-256 [0-9a-f]{12}…\\);\\s+this is 2026-12-01\\.1`));
    expect(out).toContain('is "unverified"');
  });

  test('unless it is broken: then it is refused whole, the reason is told, and the others go on', async () => {
    const [good] = readFileSync(path.join(folder, 'receipts.ndjson'), 'utf8').split('\n');
    write('half.ndjson', `${good}\n{"format": "tickmark-receipt"}\n`);
    write('empty.json', '');
    const { code, out, err } = await check(['--replay', 'half.ndjson', '--replay', 'empty.json', '--replay', 'gone.json', '--replay', 'receipts/figure-001.json']);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(/^half\.ndjson, line 2: formatVersion: /), 'empty.json: It is not JSON.', 'gone.json: there is no such file or folder.']);
    expect(out.match(/^holds/gm)).toHaveLength(1);
  });

  test('and writes nothing to the terminal but text', async () => {
    const receipt = readReceipt('receipts/figure-001.json');
    const { passage: _, ...rest } = receipt;
    write('loud.json', JSON.stringify({ ...rest, engine: '\u001b[2J', selectors: [{ ...receipt.selectors[0], prefix: '\u001b]0;owned\u0007' }, receipt.selectors[1]] }));
    const { out } = await check(['--replay', 'loud.json']);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test.each(['--receipts=x', '--published=2026', '--lang=en', '--input=text'])('%s has no place beside --replay', (option) => {
  expect(() => readOptions([option, '--replay', 'x.json'], '2026-11-21')).toThrow(UsageError);
});
