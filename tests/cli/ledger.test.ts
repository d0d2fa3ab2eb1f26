import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runLedgerCommand } from '../../lib/cli/ledger-commands.ts';
import { LEDGER_USAGE, readLedgerCall } from '../../lib/cli/ledger-options.ts';
import { UsageError } from '../../lib/cli/options.ts';
import { formatFactsCsv } from '../../lib/core/ledger-csv.ts';
import { sha256Of } from '../../lib/core/hash.ts';
import { checkFeed, parseManifest, type FeedManifest } from '../../lib/core/ledger-feed.ts';
import { applyPatch, parsePatch } from '../../lib/core/ledger-patch.ts';
import { followSuccession, parsePublicKey, type PublicKey } from '../../lib/core/ledger-signature.ts';
import { formatLedger, parseLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { runCommand, type Ran } from '../support/command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder of its own. */
async function ledger(...args: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runLedgerCommand(args, { folder, print: (text) => void (out += text), complain: (problem) => void (err += `${problem}\n`) });
  return { code, out, err };
}

/** Runs it as a person would, in a process of its own. */
const typed = (...args: string[]): Promise<Ran> => runCommand('ledger', args, { folder });

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
function write(name: string, content: string): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
}

const A = makeFact({ id: 'a' });
const B = makeFact({ id: 'b', value: 2e9 });
/** Many enough that a patch is smaller than the whole. */
const MANY = Array.from({ length: 30 }, (_, i) => makeFact({ id: `many-${i}` }));
const team = (version: string, ...facts: Ledger['facts']): Ledger => ({ ...makeLedger(version, facts), name: 'team' });
const put = (name: string, value: Ledger): string => write(name, formatLedger(value));

describe('the command line', () => {
  test.each<[string, string[], string]>([
    ['no command', [], 'Name a command'],
    ['an unknown command', ['improve', 'x.json'], 'There is no command "improve"'],
    ['an unknown option', ['validate', '--loud', 'x.json'], '--loud'],
    ['an option of another command', ['validate', '--key', 'k', 'x.json'], '--key says nothing to validate'],
    ['a file too few', ['diff', 'x.json'], 'diff needs the old file and the new file'],
    ['a file too many', ['keygen', 'a', 'b'], 'keygen needs a name'],
    ['a form that there is not', ['canonical', '--as', 'xlsx', 'x.json'], '--as is json, csv'],
    ['two tasks at once', ['canonical', '--write', '--check', 'x.json'], 'exclude each other'],
    ['no key', ['sign', 'x.json'], 'sign needs --key'],
  ])('refuses %s', (_, args, message) => {
    expect(() => readLedgerCall(args)).toThrow(UsageError);
    expect(() => readLedgerCall(args)).toThrow(message);
  });

  test('tells what it does, wrong usage with 2 and a refusal with 1', async () => {
    expect(await typed('--help')).toEqual({ code: 0, out: LEDGER_USAGE, err: '' });
    expect(await typed('improve')).toMatchObject({ code: 2, out: '' });
    expect(await typed('validate', 'nowhere.json')).toEqual({ code: 1, out: '', err: 'nowhere.json: there is no such file or folder.\n' });
  });
});

describe('files', () => {
  test('are validated each for itself, with row and field', async () => {
    const good = put('good.json', team('2026-11-21.1', A));
    const bad = write('bad.json', formatLedger(team('2026-11-21.1', A)).replace('"entity": "openai",\n      "metric"', '"entity": "nobody",\n      "metric"'));
    const { code, out, err } = await ledger('validate', good, bad);
    expect({ code, out }).toEqual({ code: 1, out: 'good.json: ledger team, version 2026-11-21.1, 1 facts.\n' });
    expect(err).toBe("bad.json can't be used:\n  facts[0] a, entity: there is no nobody.\n");
  });

  test('may be laid over another ledger, and then refer to it', async () => {
    const below = put('below.json', team('2026-11-21.1', A));
    const own = write('own.json', JSON.stringify({ ...team('2026-11-21.1', { ...B, supersedes: 'a' }), entities: [], events: [], metrics: [] }));
    expect((await ledger('validate', own)).code).toBe(1);
    expect((await ledger('validate', own, '--over', below)).code).toBe(0);
  });

  test('have one text: printed, put in place, or only compared', async () => {
    const text = formatLedger(team('2026-11-21.1', A, B));
    const mixed = write('mixed.json', JSON.stringify(team('2026-11-21.1', B, A)));
    expect(await ledger('canonical', mixed)).toEqual({ code: 0, out: text, err: '' });
    expect(await ledger('canonical', '--check', mixed)).toMatchObject({ code: 1, err: expect.stringContaining('not in canonical form') as unknown });
    expect(await ledger('canonical', '--write', mixed)).toEqual({ code: 0, out: '', err: '' });
    expect(read(mixed)).toBe(text);
    expect((await ledger('canonical', '--check', mixed)).code).toBe(0);
  });

  test('become a table, and a table becomes a ledger again', async () => {
    const file = put('table.json', team('2026-11-21.1', A, B));
    const { out: csv } = await ledger('canonical', '--as', 'csv', file);
    expect(csv).toBe(formatFactsCsv({ facts: [A, B] }));
    expect(await ledger('canonical', write('table.csv', csv), '--over', file)).toEqual({ code: 0, out: read(file), err: '' });
    expect(await ledger('canonical', 'table.csv')).toMatchObject({ code: 1, err: expect.stringContaining('facts alone are no ledger') as unknown });
  });
});

describe('two ledgers', () => {
  const base = put('base.json', team('2026-11-21.1', A, B));
  const mine = put('mine.json', team('2026-11-21.1', { ...A, value: 7e9 }, B));
  const theirs = put('theirs.json', team('2026-11-22.1', A, { ...B, value: 3e9 }, makeFact({ id: 'c' })));
  const rival = put('rival.json', team('2026-11-21.1', { ...A, value: 8e9 }, B));

  test('are compared row by row, field by field', async () => {
    const { out } = await ledger('diff', base, theirs);
    expect(out).toBe('~ facts b\n    value: 2000000000 -> 3000000000\n+ facts c\nversion 2026-11-21.1 -> 2026-11-22.1: 1 added, 1 changed, 0 withdrawn, 5 the same.\n');
    const { out: lines } = await ledger('diff', '--json', base, theirs);
    expect(lines.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['b', 'c']);
  });

  test('are merged without a question where each side changed something else', async () => {
    const { code, out } = await ledger('merge', mine, theirs, '--base', base);
    const parsed = parseLedger(out);
    expect(code).toBe(0);
    expect(parsed.ok && parsed.ledger.facts.map(({ id, value }) => [id, value])).toEqual([['a', 7e9], ['b', 3e9], ['c', 6.6e9]]);
  });

  test('in conflict are refused until somebody says which counts', async () => {
    const { code, err } = await ledger('merge', mine, rival, '--base', base);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('! facts a\n    value: 7000000000 -> 8000000000\n1 rows are in conflict') as unknown });
    expect((await ledger('merge', mine, rival)).code).toBe(1);
    await ledger('merge', mine, rival, '--base', base, '--prefer', 'both', '--output', 'both.json');
    const parsed = parseLedger(read('both.json'));
    expect(parsed.ok && parsed.ledger.facts.map(({ value, status }) => [value, status])).toEqual([[7e9, 'disputed'], [8e9, 'disputed'], [2e9, 'official']]);
  });
});

describe('a feed', () => {
  const feed = (name: string): string => read(path.join('site', name));
  const keyOf = (name: string): PublicKey => {
    const parsed = parsePublicKey(read(name));
    return parsed.ok ? parsed.value : expect.fail(parsed.reason);
  };
  const manifest = (): FeedManifest => {
    const parsed = parseManifest(feed('index.json'));
    return parsed.ok ? parsed.manifest : expect.fail(parsed.reason);
  };
  const publish = (file: string, ...more: string[]) => ledger('publish', file, 'site', ...more);
  const [first, second] = [team('2026-11-21.1', ...MANY), team('2026-11-22.1', ...MANY, A)];

  test('is published, brought up to date with patches, and handed over to a new key', async () => {
    expect((await ledger('keygen', 'one')).code).toBe(0);
    expect((await ledger('keygen', 'two')).code).toBe(0);
    expect(statSync(path.join(folder, 'one.sec')).mode & 0o077).toBe(0);
    expect(await ledger('keygen', 'one')).toMatchObject({ code: 1, err: expect.stringContaining('exists already') as unknown });

    expect(await publish(put('first.json', first), '--key', 'one.sec')).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(path.join(folder, 'site')).toSorted()).toEqual(['feed.json', 'feed.json.sig', 'feed.pub', 'index.json', 'patches', 'versions']);
    const pinned = keyOf('site/feed.pub');
    expect(pinned).toEqual(keyOf('one.pub'));
    expect(await checkFeed(feed('feed.json'), feed('feed.json.sig'), { key: pinned, name: 'team', now: '2026-11-21T12:00:00Z' })).toMatchObject({ ok: true, fresh: true });
    expect(await ledger('verify', 'site/feed.json', '--key', 'one.pub')).toMatchObject({ code: 0 });

    expect(await publish(put('second.json', second), '--key', 'one.sec')).toMatchObject({ code: 0, out: expect.stringContaining('1 patches, signed') as unknown });
    const [offered] = manifest().patches;
    const patch = parsePatch(feed(offered?.path ?? ''));
    expect(patch.ok && (await applyPatch(first, patch.patch))).toMatchObject({ ok: true, text: feed('feed.json') });

    expect(await publish('second.json')).toMatchObject({ code: 1, err: expect.stringContaining('would refuse it unsigned') as unknown });
    expect(await publish('second.json', '--key', 'two.sec')).toMatchObject({ code: 1, err: expect.stringContaining('--previous-key') as unknown });
    expect(await publish('second.json', '--key', 'two.sec', '--previous-key', 'one.sec')).toMatchObject({ code: 0, err: '' });
    const key = await followSuccession(pinned, manifest().successions);
    expect(key).toEqual(keyOf('two.pub'));
    expect(await checkFeed(feed('feed.json'), feed('feed.json.sig'), { key, name: 'team', now: '2026-11-21T12:00:00Z' })).toMatchObject({ ok: true });
  });

  test('leaves what the manifest before has named: who asks while the next version is written has the last one, with its signature', async () => {
    await ledger('keygen', 'own');
    const key = keyOf('own.pub');
    await ledger('publish', put('v1.json', first), 'busy', '--key', 'own.sec');
    const before = parseManifest(read('busy/index.json'));
    if (!before.ok) throw new Error(before.reason);
    await ledger('publish', put('v2.json', second), 'busy', '--key', 'own.sec');
    const { ledger: named, signature = '' } = before.manifest;
    const text = read(`busy/${named.path}`);
    expect(await sha256Of(text)).toBe(named.sha256);
    expect(await checkFeed(text, read(`busy/${signature}`), { key, name: 'team', now: '2026-11-21T12:00:00Z' })).toMatchObject({ ok: true, ledger: { version: first.version } });
  });

  test('is refused where its subscribers would refuse it', async () => {
    await ledger('publish', put('v2.json', second), 'other');
    const refusalOf = async (value: Ledger): Promise<string> => (await ledger('publish', put('next.json', value), 'other')).err;
    const before = read('other/index.json');
    expect(await refusalOf({ ...second, name: 'rival' })).toContain('is the feed of the ledger team, not of rival');
    expect(await refusalOf({ ...second, facts: [A] })).toContain('give it a new version');
    expect(await refusalOf(first)).toContain('older than 2026-11-22.1');
    expect(await refusalOf({ ...second, version: '2026-11-23.1', expires: '2020-01-01T00:00:00Z' })).toContain('has expired');
    expect(read('other/index.json')).toBe(before);
  });

  test('is not verified once a character is another', async () => {
    await ledger('keygen', 'three');
    put('signed.json', first);
    await ledger('sign', 'signed.json', '--key', 'three.sec');
    expect((await ledger('verify', 'signed.json', '--key', 'three.pub')).code).toBe(0);
    write('signed.json', read('signed.json').replace('6600000000', '6600000001'));
    expect(await ledger('verify', 'signed.json', '--key', 'three.pub')).toMatchObject({ code: 1, err: expect.stringContaining('changed after it was signed') as unknown });
  });
});
