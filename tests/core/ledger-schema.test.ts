/** The JSON Schema and the Markdown table that others read a ledger by. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formatJsonSchema, JSON_SCHEMA_FILE } from '../../lib/core/ledger-json-schema.ts';
import { formatMarkdown } from '../../lib/core/ledger-markdown.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const published = (file: string): string => readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8');

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(formatJsonSchema()) as object);
  const good = makeLedger('2026-11-21.1');

  it('is published as it follows from the schema that files are read by', () => {
    expect(published(JSON_SCHEMA_FILE)).toBe(formatJsonSchema());
  });

  it('accepts the bundled ledger, as a validator that is not ours sees it', () => {
    expect(validate(JSON.parse(published('ledger/ledger.json')))).toBe(true);
  });

  it.each<[string, object]>([
    ['an unknown key', { ...good, opinion: 'high' }],
    ['a missing name', { ...good, name: undefined }],
    ['an interval under four hours', { ...good, updateEvery: 3 }],
    ['an instant without a time', { ...good, expires: '2027-01-01' }],
    ['a fact without a source', { ...good, facts: [makeFact({ id: 'a', sources: [] })] }],
    ['an address without https', { ...good, facts: [makeFact({ id: 'a', sources: [{ title: 'x', publisher: 'x', url: 'http://example.org/', seen: true }] })] }],
  ])('refuses %s', (_, ledger) => {
    expect(validate(JSON.parse(JSON.stringify(ledger)))).toBe(false);
  });
});

describe('the Markdown table', () => {
  it('has a line for each fact, in words', () => {
    expect(formatMarkdown(makeLedger('2026-11-21.1'))).toBe(
      'Ledger tickmark, version 2026-11-21.1, facts up to 2026-10-10\n\n' +
        '| Company | Fact | Value | When | Status | Sources |\n| --- | --- | ---: | --- | --- | --- |\n' +
        '| OpenAI | Some round | \\$6.6 billion | since 2 October 2024 | official | [A paper](<https://example.org/report>) |\n',
    );
  });

  it('lets no text become markup, a link or another cell', () => {
    const label = '<img src=x onerror=alert(1)> | [click](javascript:alert(1)) **loud**\n# title `code` &lt;';
    const line = formatMarkdown(makeLedger('2026-11-21.1', [makeFact({ id: 'a', label })])).split('\n')[4] ?? '';
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(7);
    expect(line).toContain('\\<img src=x');
    expect(line).not.toMatch(/(?<!\\)[<[*#`](?!A paper|https:\/\/example)/);
  });
});
