/** The same page gets the same verdicts from Chromium, from Firefox and from the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChecker, type Checker } from '../../lib/cli/checker.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { LONG_BROWSERS, openWithExtension, type Harness } from '../support/extension.ts';
import { ROOT } from '../support/modules.ts';

/** Articles to compare: HTML, or plain text with a paragraph a line. Without a folder of their own, the project's pages. */
const ARTICLES = process.env['TICKMARK_ARTICLES'] ?? path.join(ROOT, 'tests/fixtures/pages');
const names = readdirSync(ARTICLES).filter((name) => /\.(?:html|txt)$/.test(name));
const textOf = (name: string): string => readFileSync(path.join(ARTICLES, name), 'utf8');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const pageOf = (name: string): string =>
  name.endsWith('.html')
    ? textOf(name)
    : `<!doctype html><meta charset="utf-8"><title>An article</title><article>${textOf(name).split('\n').map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article>`;

let server: Served;
let checker: Checker;

beforeAll(async () => {
  server = await serve((address) => (names.includes(address.slice(1)) ? pageOf(address.slice(1)) : undefined));
  const parsed = parseLedger(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  checker = createChecker(parsed.ledger, new Date().toISOString().slice(0, 10));
});
afterAll(() => server.close());

interface Said {
  quote: string;
  verdict: string;
}

function fromCommandLine(name: string, content: string, kind: 'html' | 'text'): Said[] {
  const { document, figures } = checker.check({ name, kind, content, meta: {} });
  return figures.map(({ found, verdict }) => ({ quote: document.text.slice(found.start, found.end), verdict: verdict.verdict }));
}

describe.each(LONG_BROWSERS)('%s', (browserName) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(browserName);
  });
  afterAll(() => harness.close());

  test.each(names)('says of %s what the command line says', async (name) => {
    const url = `${server.origin}/${name}`;
    await harness.reopen(url);
    const said: Said[] = (await harness.figures(url)).map(({ quote, verdict }) => ({ quote, verdict }));
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(fromCommandLine(name, pageOf(name), 'html'));
    if (name.endsWith('.txt')) expect(said).toEqual(fromCommandLine(name, textOf(name), 'text'));
  });
});
