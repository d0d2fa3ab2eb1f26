import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countDocuments } from '../../lib/cli/input.ts';
import { readOptions, UsageError } from '../../lib/cli/options.ts';
import type { FigureRow } from '../../lib/cli/report.ts';
import { runCommand, type Ran } from '../support/command.ts';
import { ROOT } from '../support/modules.ts';
import { LEDGER_LIMITS } from '../../lib/core/ledger.ts';

const CHECK = path.join(ROOT, 'lib/cli/check.ts');
const LEDGER = path.join(ROOT, 'public/ledger/ledger.json');
const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Call {
  input?: string | Buffer;
  env?: Record<string, string>;
}

/** Runs the command in a folder of its own. */
async function check(args: string[], call: Call = {}): Promise<Ran & { rows: FigureRow[] }> {
  const ran = await runCommand('check', args, { folder, ...call });
  return { ...ran, rows: args.includes('--json') ? ran.out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as FigureRow) : [] };
}

function write(name: string, content: string | Buffer): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
}

const json = (...args: string[]): string[] => ['--json', '--as-of', '2026-11-21', ...args];
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const ROUND = 'OpenAI closed its $122 billion funding round on March 31, 2026.';

describe.concurrent('a figure as a line of JSON', () => {
  test('tells where it stands, how it was read and what the ledger says', async () => {
    const { code, err, rows } = await check(json('-'), { input: `The news in brief\n\n${ROUND} More to come.` });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      doc: '-', start: 37, end: 49, quote: '$122 billion', prefix: 'ews in brief\n\nOpenAI closed its ', suffix: ' funding round on March 31, 2026',
      value: 122e9, unit: 'USD', qualifier: 'exact', entity: 'openai', metric: 'round_total', modality: 'stated', verdict: 'consistent', reason: 'event-match',
    });
    expect(rows[0]?.facts[0]).toMatch(/^openai\./);
    expect(rows[0]?.event).not.toBeNull();
    expect(rows[0]?.explanation).not.toBe('');
  });

  test('has every column, null where there is nothing to tell', async () => {
    const { rows } = await check(json('-'), { input: 'A yacht was sold for $3 million.' });
    expect(Object.keys(rows[0] ?? {})).toEqual(['doc', 'start', 'end', 'quote', 'prefix', 'suffix', 'value', 'unit', 'qualifier', 'entity', 'metric', 'event', 'party', 'date', 'modality', 'verdict', 'reason', 'facts', 'explanation']);
    expect(rows[0]).toMatchObject({ entity: null, event: null, party: null, date: null, verdict: 'unverified', facts: [] });
  });

  test('gives a range as two values', async () => {
    const { rows } = await check(json('-'), { input: 'OpenAI was in talks at a valuation of $730 billion to $850 billion.' });
    expect(rows[0]?.value).toEqual([730e9, 850e9]);
  });

  test('counts in UTF-16 units and never cuts a character in two', async () => {
    const input = `${'🎉'.repeat(20)}x ${ROUND} ${'🎉'.repeat(20)}`;
    const { rows } = await check(json('-'), { input });
    const [row] = rows;
    expect(input.slice(row?.start, row?.end)).toBe('$122 billion');
    expect(row?.prefix.isWellFormed() && row.suffix.isWellFormed()).toBe(true);
    expect(input).toContain(`${row?.prefix}${row?.quote}${row?.suffix}`);
  });
});

describe.concurrent('documents come', () => {
  test('from HTML, whose text is what offsets count in', async () => {
    write('page.html', `<!doctype html><html lang="en"><title>t</title><script>var x = "$1 billion"</script><p>OpenAI closed its $<b>122</b> billion funding round.</p></html>`);
    const { rows } = await check(json('page.html'));
    expect(rows.map(({ doc, quote, verdict }) => ({ doc, quote, verdict }))).toEqual([{ doc: 'page.html', quote: '$122 billion', verdict: 'consistent' }]);
  });

  test('from HTML in the encoding that it names', async () => {
    const gbk = Buffer.concat([Buffer.from('<meta charset="gbk"><p>OpenAI '), Buffer.from([0xc8, 0xda, 0xd7, 0xca]), Buffer.from('1220'), Buffer.from([0xd2, 0xda, 0xc3, 0xc0, 0xd4, 0xaa]), Buffer.from('</p>')]);
    write('gbk.html', gbk);
    const { rows } = await check(json('gbk.html'));
    expect(rows.map(({ quote, value }) => ({ quote, value }))).toEqual([{ quote: '1220亿美元', value: 122e9 }]);
  });

  test('from a folder, by name, hidden files left out', async () => {
    write('saved/b.txt', ROUND);
    write('saved/a/page.htm', `<p>${ROUND}`);
    write('saved/.hidden.txt', ROUND);
    write('saved/photo.jpg', ROUND);
    const { code, rows } = await check(json('saved'));
    expect(rows.map(({ doc }) => doc)).toEqual(['saved/a/page.htm', 'saved/b.txt']);
    expect(code).toBe(0);
  });

  test('as NDJSON, each with its own id, language and date', async () => {
    const input = line({ id: 'one', text: ROUND, lang: 'en' }) + '\n' + line({ id: 'two', html: `<p>${ROUND}</p>`, published: '2026-04-01T08:00:00Z' }) + line({ text: ROUND });
    const { code, rows } = await check(json('--input', 'ndjson', '-'), { input });
    expect(rows.map(({ doc }) => doc)).toEqual(['one', 'two', '4']);
    expect(code).toBe(0);
  });

  test('in a stream: the first answer is there before the last document', async () => {
    const child = spawn(process.execPath, [CHECK, ...json('--input', 'ndjson', '-')], { cwd: folder });
    child.stdin.write(line({ id: 'early', text: ROUND }));
    const [first] = await new Promise<string[]>((done) => child.stdout.setEncoding('utf8').once('data', (text: string) => done([text])));
    expect(first).toContain('"doc":"early"');
    child.stdin.end();
    await new Promise((done) => child.once('close', done));
  });
});

test('a stream longer than the memory is read to its end', async () => {
  // 48 MB of documents through a heap of 40 MB.
  const child = spawn(process.execPath, ['--max-old-space-size=40', CHECK, ...json('--input', 'ndjson', '-')], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const document = line({ id: 'filler', text: 'Nothing is counted here. '.repeat(10_000) });
  const closed = new Promise<number | null>((done) => child.once('close', done));
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  for (let i = 0; i < 200; i++) if (!child.stdin.write(document)) await once(child.stdin, 'drain');
  child.stdin.end(line({ id: 'last', text: ROUND }));
  expect(await closed).toBe(0);
  expect(out).toContain('"doc":"last"');
}, 60_000);

describe.concurrent('bad input', () => {
  test('a bad line is told with its number, and the rest goes on', async () => {
    const input = `{"id": "a", \n[1]\n${line({ id: 'b' })}${line({ id: 'c', text: ROUND })}`;
    const { code, err, rows } = await check(json('--input', 'ndjson', '-'), { input });
    expect(err.trim().split('\n')).toEqual(['-, line 1: not JSON.', '-, line 2: not a JSON object.', '-, line 3: it has neither "text" nor "html".']);
    expect(rows.map(({ doc }) => doc)).toEqual(['c']);
    expect(code).toBe(1);
  });

  test('a path that is not there is told, and the rest goes on', async () => {
    write('good.txt', ROUND);
    const { code, err, rows } = await check(json('gone.txt', 'good.txt'));
    expect(err).toBe('gone.txt: there is no such file or folder.\n');
    expect(rows.map(({ doc }) => doc)).toEqual(['good.txt']);
    expect(code).toBe(1);
  });

  test('a folder without documents says so', async () => {
    mkdirSync(path.join(folder, 'empty'), { recursive: true });
    expect(await check(json('empty'))).toMatchObject({ code: 1, out: '', err: 'There are no documents in empty.\n' });
  });

  test.each(['', '\ufeff', '\n\n'])('an empty document (%j) has no figures and is no error', async (input) => {
    expect(await check(json('-'), { input })).toMatchObject({ code: 0, out: '', err: '' });
    expect(await check(json('--input', 'html', '-'), { input })).toMatchObject({ code: 0, out: '', err: '' });
    expect(await check(json('--input', 'ndjson', '-'), { input: input.replace('\ufeff', '') })).toMatchObject({ err: expect.not.stringContaining('    at ') });
  });

  test('5 MB of digits are no figure and no hang', async () => {
    const digits = '1234567890'.repeat(500_000);
    const { code, err } = await check(json('-'), { input: `OpenAI raised ${digits} ${ROUND}` });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('half characters, null bytes and broken markup are read as far as they go', async () => {
    const input = line({ id: 'half', text: `\ud83d ${ROUND} \udc00` }) + line({ id: 'null', text: `\u0000${ROUND}` }) + line({ id: 'html', html: `<div><p <b>${ROUND}</div></p></html><table><td>` });
    const { code, err, rows } = await check(json('--input', 'ndjson', '-'), { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(rows.map(({ doc }) => doc)).toEqual(expect.arrayContaining(['half', 'null']));
  });

  test('a page nested a hundred thousand deep does not take the others down', async () => {
    const input = line({ id: 'deep', html: `${'<div>'.repeat(100_000)}${ROUND}` }) + line({ id: 'next', text: ROUND });
    const { err, rows } = await check(json('--input', 'ndjson', '-'), { input });
    expect(rows.map(({ doc }) => doc)).toContain('next');
    expect(err).not.toContain('    at ');
  });
});

describe('wrong usage', () => {
  test('ends with 2 and a sentence', async () => {
    const { code, out, err } = await check(['--input', 'pdf', '-']);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: '--input is text, html or ndjson, not "pdf".\n' });
  });

  test.each([
    [[], 'Name at least one file or folder, or - for the standard input.'],
    [['--as-of', '2026-02-30', '-'], '--as-of needs a day such as 2026-11-21, not "2026-02-30".'],
    [['--as-of', '2026', '-'], '--as-of needs a day'],
    [['--published', 'yesterday', '-'], '--published needs a date'],
    [['--lang', '../../etc', '-'], '--lang needs a language tag'],
    [['--words', '../de', '-'], '--words needs a language tag'],
    [['--colour', '-'], "Unknown option '--colour'"],
    [['-', '-'], 'The standard input can be read only once.'],
  ])('is told: %j', (args, sentence) => {
    expect(() => readOptions(args, '2026-11-21')).toThrow(UsageError);
    expect(() => readOptions(args, '2026-11-21')).toThrow(sentence);
  });
});

describe.concurrent('explanations', () => {
  const explained = async (args: string[], env: Record<string, string>): Promise<string | undefined> => (await check(json(...args, '-'), { input: ROUND, env })).rows[0]?.explanation;

  test('are in the language that is asked for, whatever the terminal speaks', async () => {
    expect(await explained(['--words', 'de-AT'], { LANG: 'fr_FR.UTF-8' })).toContain('bekannt gegeben');
  });

  test('else in that of the terminal', async () => {
    expect(await explained([], { LC_ALL: 'de_CH', LANG: 'en_US.UTF-8' })).toContain('bekannt gegeben');
  });

  test('and name metrics in it in the table', async () => {
    expect((await check(['--words', 'de', '-'], { input: ROUND })).out).toContain('Volumen einer Finanzierungsrunde');
  });
});

describe.concurrent('another ledger', () => {
  const ledger = JSON.parse(readFileSync(LEDGER, 'utf8'));

  test('is judged by instead of the bundled one', async () => {
    write('none.json', JSON.stringify({ ...ledger, facts: [] }));
    const { rows } = await check(json('--ledger', 'none.json', '-'), { input: ROUND });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['unverified']);
  });

  test.each([
    ['is not there', undefined, 'there is no such file'],
    ['is empty', '', 'not JSON'],
    ['is not JSON', '<!doctype html>', 'not JSON'],
    ['has another schema', '{"rows": []}', 'facts'],
    ['reaches for a prototype', `{"__proto__": {"x": 1}, ${JSON.stringify(ledger).slice(1)}`, '__proto__'],
    ['is too large', Buffer.alloc(LEDGER_LIMITS.characters + 1, ' '), 'too large'],
  ])('that %s is refused before anything is read', async (title, content, sentence) => {
    const name = content === undefined ? 'nowhere.json' : write(`${title.replaceAll(' ', '-')}.json`, content);
    const { code, out, err } = await check(json('--ledger', name, '-'), { input: ROUND });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(name);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});

describe.concurrent('the table', () => {
  test('is plain text where no terminal shows colours', async () => {
    const { code, out } = await check(['--as-of', '2026-11-21', '-'], { input: ROUND });
    expect(code).toBe(0);
    expect(out).toMatch(/✓ consistent +\$122 billion/);
    expect(out).toContain('1 figure in 1 document: 1 consistent, 0 outdated, 0 conflicting, 0 not judged');
    expect(out).not.toContain('\u001b');
  });

  test('has colours where they are asked for, unless NO_COLOR is set', async () => {
    expect((await check(['-'], { input: ROUND, env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[32m');
    expect((await check(['-'], { input: ROUND, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });

  test('lets no document write to the terminal', async () => {
    const { out } = await check(['-'], { input: `\u001b]0;owned\u0007\u001b[2J${ROUND} \u202egnp.exe` });
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('explains itself on request', async () => {
    const { code, out } = await check(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: npm run check');
  });
});

describe('a check that takes long', () => {
  test('is told how many documents there are, by folders; lines are not counted', async () => {
    for (const name of ['many/a.html', 'many/b.txt', 'many/inside/c.htm', 'many/.hidden.html', 'many/picture.png']) write(name, ROUND);
    const count = (...paths: string[]): Promise<number | undefined> => countDocuments({ paths }, (file) => path.join(folder, file));
    expect(await count('many')).toBe(3);
    expect(await count('many', write('one.html', ROUND))).toBe(4);
    expect([await count('many', '-'), await count(write('lines.ndjson', '')), await count('nowhere')]).toEqual([undefined, undefined, undefined]);
  });

  test('and is interrupted finishes the document at hand, with its receipts, and begins no other', async () => {
    const receipts = path.join(folder, 'stopped.ndjson');
    const child = spawn(process.execPath, [CHECK, ...json('--input', 'ndjson', '--receipts', receipts, '-')], { cwd: folder });
    let out = '';
    const first = new Promise<void>((done) => void child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; done(); }));
    child.stdin.on('error', () => undefined);
    child.stdin.write(line({ id: 'first', text: ROUND }));
    await first;
    child.kill('SIGINT');
    const ended = once(child, 'close') as Promise<[number]>;
    // It hears of that between two documents, so more of them come until it ends.
    let id = 1;
    const feeding = setInterval(() => child.stdin.write(line({ id: (id += 1), text: ROUND })), 20);
    const [code] = await ended;
    clearInterval(feeding);
    expect(code).toBe(130);
    const told = out.trimEnd().split('\n').map((row) => (JSON.parse(row) as FigureRow).doc);
    expect(told).toEqual(['first', ...Array.from({ length: told.length - 1 }, (_, i) => String(i + 2))]);
    expect(readFileSync(receipts, 'utf8').trimEnd().split('\n')).toHaveLength(told.length);
  });
});
