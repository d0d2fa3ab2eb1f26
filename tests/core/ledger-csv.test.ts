import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDataPackage, formatFactsCsv, parseFactsCsv } from '../../lib/core/ledger-csv.ts';
import { LEDGER_LIMITS, parseLedger } from '../../lib/core/ledger.ts';
import { byText } from '../../lib/core/ledger-rows.ts';
import type { Fact } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const csvOf = (facts: Fact[]): string => formatFactsCsv({ facts });
const errorsOf = (text: string, limits = LEDGER_LIMITS): string[] => {
  const parsed = parseFactsCsv(text, limits);
  return parsed.ok ? [] : parsed.errors;
};
const A = makeFact({ id: 'a' });

/** Text as spreadsheets and people make it hard: quotes, separators, line ends, formulas. */
const hardText = fc.array(fc.oneof(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '\r\n', "'", '=', '+', '-', '@', '＝', ' ', '#'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')).filter((text) => /\S/.test(text));
const anyFact = fc
  .record({ id: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,10}$/), label: hardText, note: hardText, value: fc.double({ min: 0, max: 1e18, noNaN: true }).map((value) => value + 0), parties: fc.array(fc.stringMatching(/^[a-z0-9]{1,5}$/), { maxLength: 3 }), accepted: fc.array(fc.record({ value: fc.nat(), note: hardText }), { maxLength: 2 }), title: hardText })
  .map(({ title, ...fields }) => makeFact({ ...fields, sources: [{ title, publisher: title, url: 'https://example.org/a?b=1,2', seen: false }] }));

describe('facts as CSV', () => {
  it('come back as they were, whatever their text is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFact, { selector: ({ id }) => id, maxLength: 4 }), (facts) => {
        expect(parseFactsCsv(csvOf(facts))).toEqual({ ok: true, facts: facts.toSorted((a, b) => byText(a.id, b.id)) });
      }),
      { numRuns: 300 },
    );
  });

  it('come back from the bundled ledger', () => {
    const parsed = parseLedger(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8'));
    const facts = parsed.ok ? parsed.ledger.facts : [];
    expect(facts.length).toBeGreaterThan(100);
    expect(parseFactsCsv(csvOf(facts))).toEqual({ ok: true, facts });
  });

  it('are one line each, with a header, in the order of their ids', () => {
    const lines = csvOf([makeFact({ id: 'b' }), A]).split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['id', 'a', 'b', '']);
    expect(lines[1]).toContain(',6600000000,USD,');
  });

  it('never begin a cell of text like a formula', () => {
    fc.assert(
      fc.property(hardText, (label) => {
        const [, cell = ''] = /^(?:[^,]*,){4}("(?:[^"]|"")*"|[^,]*),/.exec(csvOf([{ ...A, label }]).split('\r\n').slice(1).join('\r\n')) ?? [];
        expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it.each([
    ['semicolons', ';', '\r\n'],
    ['tabs and bare line feeds', '\t', '\n'],
  ])('are read with %s, behind a byte order mark, columns in any order', (_, delimiter, newline) => {
    const cells: Record<string, string> = { value: '6600000000', unit: 'USD', qualifier: 'exact', id: 'a', entity: 'openai', metric: 'round_total', event: 'some-round', label: "'tis a round", announced: '2024-10-02', validFrom: '2024-10-02', status: 'official', sources: `"${JSON.stringify(A.sources).replaceAll('"', '""')}"` };
    const text = `\ufeff${Object.keys(cells).join(delimiter)}${newline}${Object.values(cells).join(delimiter)}${newline}${newline}`;
    expect(parseFactsCsv(text)).toEqual({ ok: true, facts: [{ ...A, label: "'tis a round", history: [] }] });
  });
});

describe('a table is refused', () => {
  const header = csvOf([]).trimEnd();
  const rowWith = (column: string, cell: string): string => {
    const names = header.split(',');
    const cells = csvOf([{ ...A, history: [] }]).split('\r\n')[1] ?? '';
    const at = names.indexOf(column);
    const plain = cells.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? [];
    return `${header}\r\n${plain.map((each, i) => (i === at ? cell : each)).join(',')}`;
  };

  it.each([
    ['an amount in words', 'value', '6.6 billion', 'row 2 a, value'],
    ['an amount as a formula', 'value', '=1+1', 'row 2 a, value'],
    ['a day that does not exist', 'validFrom', '2026-02-30', 'row 2 a, validFrom: no such date'],
    ['sources that are no JSON', 'sources', 'Reuters', 'row 2 a, sources'],
    ['an address that runs code', 'sources', '"[{""title"":""x"",""publisher"":""y"",""url"":""javascript:alert(1)"",""seen"":true}]"', 'row 2 a, sources.0.url'],
    ['an unknown status', 'status', 'sure', 'row 2 a, status'],
  ])('for %s, with row and column', (_, column, cell, message) => {
    expect(errorsOf(rowWith(column, cell)).join('\n')).toContain(message);
  });

  it.each([
    ['a column that nobody knows', `${header},opinion\r\n`, 'The column opinion is not known'],
    ['a column that is there twice', `${header},id\r\n`, 'The column id is there twice'],
    ['a column that is missing', header.replace(',status', ''), 'The column status is missing'],
    ['more cells than columns', `${header}\r\n${'x,'.repeat(30)}`, 'more cells than the header'],
    ['a quote that never ends', `${header}\r\n"a`, 'row'],
    ['an id used twice', `${csvOf([A])}${csvOf([A]).split('\r\n')[1] ?? ''}`, 'row 3 a: the id is used twice'],
    ['nothing at all', '', 'The column'],
  ])('for %s', (_, text, message) => {
    expect(errorsOf(text).join('\n')).toContain(message);
  });

  it('for its size, before it is looked at', () => {
    expect(errorsOf('x'.repeat(101), { ...LEDGER_LIMITS, characters: 100 })).toEqual([expect.stringContaining('too large')]);
    expect(errorsOf(`${header}\r\n${'a\r\n'.repeat(20)}`, { ...LEDGER_LIMITS, rows: 10 })).toEqual([expect.stringContaining('too many rows')]);
  });

  it('without a throw, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), hardText.map((text) => `${header}\r\n${text}`)), (text) => void parseFactsCsv(text)));
  });
});

describe('the descriptor', () => {
  it('names each column with its type, and the key', () => {
    const { resources } = JSON.parse(formatDataPackage(makeLedger('2026-11-21.1'))) as { resources: { path: string; schema: { fields: { name: string; type: string }[]; primaryKey: string } }[] };
    expect(resources[0]?.schema.fields.map(({ name }) => name)).toEqual(csvOf([]).trim().split(','));
    expect(resources[0]?.schema.fields.find(({ name }) => name === 'value')?.type).toBe('number');
    expect(resources[0]).toMatchObject({ path: 'facts.csv', schema: { primaryKey: 'id' } });
  });
});
