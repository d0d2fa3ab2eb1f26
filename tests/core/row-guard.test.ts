/** Rows in bulk are told apart as the schema of ledger files tells them apart, only quicker. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROW_SCHEMAS } from '../../lib/core/ledger-schema.ts';
import { isRow } from '../../lib/core/row-guard.ts';
import type { Ledger } from '../../lib/core/types.ts';

const bundle = JSON.parse(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8')) as Ledger;
const TABLES = ['facts', 'entities', 'events', 'metrics', 'rates', 'retired'] as const;
type Table = (typeof TABLES)[number];

const ROWS: Readonly<Record<Table, readonly object[]>> = { ...bundle, retired: [{ id: 'gone', at: '2026-11-20', by: 'Ada', reason: 'wrong' }] };
const isGood = (table: Table, row: unknown): boolean => ROW_SCHEMAS[table].safeParse(withoutUndefined(row)).success;

/** As JSON has it: fields that are undefined are not there. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, withoutUndefined);
  if (Object.prototype.toString.call(value) !== '[object Object]') return value;
  return Object.fromEntries(Object.entries(value as object).flatMap(([key, each]) => (each === undefined ? [] : [[key, withoutUndefined(each)]])));
}

test.each(TABLES)('every row of %s in the bundle is one', (table) => {
  expect(ROWS[table].length).toBeGreaterThan(0);
  expect(ROWS[table].filter((row) => !isRow(table, row))).toEqual([]);
});

/** What stands in a field after somebody's hand, or half of a write. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, '', ' ', 'x', 'X', -1, 0, 1.5, NaN, Infinity, [], {}, [null], ['openai'], '2026', '2026-02-30', '2026-13', '2026-03-31', 'http://example.org', 'https://example.org/', 'USD', 'percent', 'exact', 'official'),
  fc.string({ maxLength: 400 }), fc.double(), fc.jsonValue({ maxDepth: 2 }),
);

/** A row of the bundle in which one field, at any depth, was taken away, added or replaced. */
const damaged = fc.constantFrom(...TABLES).chain((table) =>
  fc.tuple(fc.constant(table), fc.constantFrom(...ROWS[table].slice(0, 50)), junk, fc.nat(), fc.boolean()).map(([name, row, value, at, gone]) => {
    const copy = structuredClone(row) as Record<string, unknown>;
    const places = placesIn(copy);
    const [holder, key] = places[at % places.length]!;
    if (gone) Reflect.deleteProperty(holder, key);
    else holder[key] = value;
    return [name, copy] as const;
  }),
);

function placesIn(holder: Record<string, unknown>): [Record<string, unknown>, string][] {
  const own = Object.keys(holder).flatMap((key): [Record<string, unknown>, string][] => {
    const value = holder[key];
    return [[holder, key], ...(typeof value === 'object' && value !== null ? placesIn(value as Record<string, unknown>) : [])];
  });
  return [...own, [holder, 'opinion']];
}

describe('of damaged rows', () => {
  test('those are rows which the schema takes', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(fc.property(damaged, ([table, row]) => {
      seen[isGood(table, row) ? 'good' : 'bad'] += 1;
      expect(isRow(table, row)).toBe(isGood(table, row));
    }), { numRuns: 3000 });
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(100);
  });

  test('and of anything else none is', () => {
    fc.assert(fc.property(fc.constantFrom(...TABLES), fc.oneof(junk, fc.anything()), (table, value) => {
      expect(isRow(table, value)).toBe(isGood(table, value));
    }), { numRuns: 1000 });
  });
});
