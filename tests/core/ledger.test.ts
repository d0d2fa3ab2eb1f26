import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLedger, isNewerVersion, LEDGER_LIMITS, parseLedger, parseLedgerInSteps, type ParseOptions } from '../../lib/core/ledger.ts';
import type { Fact, Ledger } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const GOOD = makeLedger('2026-11-21.1');

function errorsOf(text: string, options?: ParseOptions): string[] {
  const parsed = parseLedger(text, options);
  return parsed.ok ? [] : parsed.errors;
}

/** The errors of the good ledger with one value changed: `facts.0.value` is the value of the first fact; `undefined` takes the field away. */
function errorsAfter(path: string, value: unknown): string[] {
  const copy: unknown = structuredClone(GOOD);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  parent[last] = value;
  return errorsOf(JSON.stringify(copy));
}

describe('reading a ledger', () => {
  it('accepts what was written, also behind a byte order mark', () => {
    expect(parseLedger(formatLedger(GOOD))).toEqual({ ok: true, ledger: GOOD });
    expect(parseLedger(`\ufeff${formatLedger(GOOD)}`)).toEqual({ ok: true, ledger: GOOD });
  });

  it.each([
    ['nothing at all', '', 'not JSON: line 1, column 1'],
    ['a page instead of a file', '<!doctype html>', 'not JSON: line 1, column 1'],
    ['an error in the second line', '{"facts": [\n  oops', 'not JSON: line 2'],
    ['a text cut short', '{"facts": [1, 2', 'not JSON: line 1, column 16'],
    ['a list', '[]', 'expected object'],
    ['nothing but null', 'null', 'expected object'],
  ])('refuses %s', (_, text, message) => {
    expect(errorsOf(text).join('\n')).toContain(message);
  });

  it('refuses a file that is too large before it looks inside', () => {
    expect(errorsOf('x'.repeat(101), { limits: { ...LEDGER_LIMITS, characters: 100 } })).toEqual(['The file is too large: 101 characters, at most 100 are read.']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it hides', (key) => {
    const text = JSON.stringify(GOOD).replace('"history":[', `"history":[{"${key}":{"polluted":true}},`);
    expect(errorsOf(text)).toEqual([expect.stringContaining(key)]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  /** Seconds of the processor that are spent on a text, whatever else the machine does. */
  function secondsOf(work: () => void): number {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  }

  it.each<[string, () => string, string]>([
    ['nesting that no ledger has', () => '['.repeat(10_000_000), 'nested too deeply'],
    ['nesting behind a string that looks like its end', () => `["\\"]]]]", ${'{"a":'.repeat(100_000)}`, 'nested too deeply'],
    ['millions of rows', () => `{"format":"tickmark-ledger","facts":[${'{},'.repeat(1_000_000)}{}]}`, 'too many rows'],
    ['more values than any ledger has', () => `[${'[],'.repeat(6_000_000)}[]]`, 'too many values'],
    ['one text without an end', () => JSON.stringify({ ...GOOD, asOf: 'x'.repeat(10_000_000) }), 'asOf'],
    ['backslashes without an end', () => `["${'\\'.repeat(10_000_000)}`, 'not JSON'],
    ['a key without an end', () => `{"${'k'.repeat(10_000_000)}": 1}`, 'Unrecognized key'],
    ['a hundred thousand rows, each wrong', () => JSON.stringify({ ...GOOD, facts: Array.from({ length: 100_000 }, () => ({ id: 1 })) }), 'more errors'],
  ])('refuses %s, soon and in few words', (_, make, message) => {
    const text = make();
    let errors: string[] = [];
    expect(secondsOf(() => void (errors = errorsOf(text)))).toBeLessThan(5);
    expect(errors.join('\n')).toContain(message);
    expect(errors.join('\n').length).toBeLessThan(10_000);
  });

  it('survives nesting that no ledger has', () => {
    expect(errorsOf('['.repeat(100_000) + ']'.repeat(100_000))).toHaveLength(1);
  });

  it.each([
    ['an unknown key', 'facts.0.opinion', 'high', 'facts[0] openai.2024-10.round.total: Unrecognized key: "opinion"'],
    ['a missing field', 'facts.0.status', undefined, 'facts[0] openai.2024-10.round.total, status'],
    ['an amount as text', 'facts.0.value', '6.6 billion', 'facts[0] openai.2024-10.round.total, value'],
    ['a negative amount', 'facts.0.value', -1, 'facts[0] openai.2024-10.round.total, value'],
    ['a day that does not exist', 'facts.0.announced', '2026-02-30', 'announced: no such date'],
    ['a validity without a day', 'facts.0.validFrom', '2026-02', 'validFrom: expected a day'],
    ['a validity that ends before it begins', 'facts.0.validTo', '2024-10-01', 'validTo: it lies before validFrom'],
    ['an address without https', 'facts.0.sources.0.url', 'http://example.org/', 'sources.0.url: expected an https address'],
    ['an address that runs code', 'facts.0.sources.0.url', 'javascript:alert(1)', 'sources.0.url'],
    ['an address with another host behind an @', 'facts.0.sources.0.url', 'https://example.org@evil.example/', 'sources.0.url'],
    ['a fact without a source', 'facts.0.sources', [], 'sources'],
    ['a unit in words', 'facts.0.unit', 'dollars', 'unit'],
    ['another format', 'format', 'shopping-list', 'format'],
    ['a later version of the format', 'formatVersion', 3, 'formatVersion'],
    ['an id used twice', 'facts.1', GOOD.facts[0], 'facts[1] openai.2024-10.round.total: the id is used twice'],
    ['an unknown entity', 'facts.0.entity', 'nobody', 'entity: there is no nobody'],
    ['an unknown event', 'facts.0.event', 'never', 'event: there is no never'],
    ['an unknown metric', 'facts.0.metric', 'mood', 'metric: there is no mood'],
    ['an unknown party', 'facts.0.parties', ['nobody'], 'parties: there is no nobody'],
    ['an unknown predecessor', 'facts.0.supersedes', 'nothing', 'supersedes: there is no nothing'],
    ['an event of an unknown entity', 'events.0.entity', 'nobody', 'events[0] some-round, entity: there is no nobody'],
    ['a metric compared with an unknown one', 'metrics.0.comparedWith', ['mood'], 'comparedWith: there is no mood'],
    ['two rates for a month', 'rates.1', GOOD.rates[0], 'CNY has two rates for 2026-03'],
    ['a name that is no id', 'name', 'My Ledger', 'name: expected an id'],
    ['an expiry without a time', 'expires', '2027-01-01', 'expires: expected an instant'],
    ['an interval under four hours', 'updateEvery', 3, 'updateEvery'],
    ['a retirement without a reason', 'retired.0', { id: 'gone', at: '2026', by: 'Ada' }, 'retired[0] gone, reason'],
    ['a fact that is retired in the same file', 'retired.0', { id: 'openai.2024-10.round.total', at: '2026', by: 'Ada', reason: 'wrong' }, 'it is retired in the same file'],
    ['a row that is no object', 'facts.0', null, 'facts[0]'],
    ['a rate of zero', 'rates.0.perUsd', 0, 'rates[0], perUsd'],
  ])('names row and field of %s', (_, path, value, message) => {
    expect(errorsAfter(path, value).join('\n')).toContain(message);
  });

  it('refuses a chain that runs in a circle, and tells each circle once', () => {
    const ring = ['a', 'b', 'c'].map((id, i, all) => makeFact({ id, supersedes: all[(i + 1) % 3] as string }));
    const tail = makeFact({ id: 'd', supersedes: 'a' });
    expect(errorsOf(JSON.stringify({ ...GOOD, facts: [tail, ...ring] }))).toEqual([expect.stringContaining('the chain runs in a circle')]);
  });

  it('tells a few errors and counts the rest', () => {
    const many = { ...GOOD, facts: Array.from({ length: 50 }, (_, i) => makeFact({ id: `f${i}`, entity: 'nobody' })) };
    const errors = errorsOf(JSON.stringify(many), { limits: { ...LEDGER_LIMITS, errors: 3 } });
    expect(errors).toHaveLength(4);
    expect(errors.at(-1)).toBe('and 47 more errors.');
  });

  it('may refer to rows of the ledger that it is laid over, and to nothing else', () => {
    const own = { ...makeLedger('2026-11-22.1', [makeFact({ id: 'own', supersedes: 'openai.2024-10.round.total' })]), entities: [], events: [], metrics: [] };
    expect(errorsOf(JSON.stringify(own), { below: GOOD })).toEqual([]);
    expect(errorsOf(JSON.stringify(own))).toHaveLength(4);
    expect(errorsOf(JSON.stringify({ ...own, facts: [makeFact({ id: 'own', supersedes: 'nothing' })] }), { below: GOOD })).toEqual([expect.stringContaining('there is no nothing')]);
  });

  it('finds a circle that runs through the ledger below', () => {
    const below = makeLedger('2026-11-21.1', [makeFact({ id: 'a' }), makeFact({ id: 'b', supersedes: 'a' })]);
    const own = makeLedger('2026-11-22.1', [makeFact({ id: 'a', supersedes: 'b' })]);
    expect(errorsOf(JSON.stringify(own), { below })).toEqual([expect.stringContaining('circle')]);
  });

  it('takes in a hundred thousand facts like those of the bundle', () => {
    const text = readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8');
    const { facts } = JSON.parse(text) as Ledger;
    const each = Buffer.byteLength(JSON.stringify(facts, null, 2)) / facts.length;
    expect(Buffer.byteLength(text) + 100_000 * each).toBeLessThan(LEDGER_LIMITS.characters);
  });

  it('can be done in steps, which tell how far it is', () => {
    const facts = Array.from({ length: 1000 }, (_, i) => makeFact({ id: `f${i}` }));
    const steps = parseLedgerInSteps(JSON.stringify(makeLedger('2026-11-21.1', facts)));
    const told: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) told.push(step.value.done / step.value.total);
    expect(step.value.ok).toBe(true);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseLedger(text)));
  });

  it('survives any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => void parseLedger(text)));
  });
});

const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const anyText = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => /\S/.test(text));

const anyFact: fc.Arbitrary<Fact> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/),
    label: anyText,
    value: fc.double({ min: 0, max: 1e15, noNaN: true }).map((v) => v + 0),
    unit: fc.constantFrom('USD', 'CNY', 'percent', 'users'),
    qualifier: fc.constantFrom('exact', 'approx', 'at_least', 'up_to'),
    announced: day,
    status: fc.constantFrom('official', 'reported', 'disputed'),
    accepted: fc.array(fc.record({ value: fc.nat(), note: anyText }), { maxLength: 3 }),
    note: anyText,
    reviewAfter: day,
  },
  { requiredKeys: ['id', 'label', 'value', 'unit', 'qualifier', 'announced', 'status', 'accepted'] },
).map((fields) => makeFact(fields as Partial<Fact> & { id: string }));

const anyLedger: fc.Arbitrary<Ledger> = fc.uniqueArray(anyFact, { selector: (f) => f.id, maxLength: 8 }).map((facts) => makeLedger('2026-11-21.1', facts));

/** The same rows in another order, and keys in another order in each. */
function shuffled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(shuffled) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, shuffled(inner)])) as T;
}

describe('writing a ledger', () => {
  it('keeps every value: reading what was written gives the ledger back', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const parsed = parseLedger(formatLedger(ledger));
        expect(parsed.ok && parsed.ledger.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(ledger.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
    );
  });

  it('has one text for one ledger, whatever the order of rows and keys', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const mixed = shuffled({ ...ledger, facts: ledger.facts.toReversed() });
        expect(formatLedger(mixed)).toBe(formatLedger(ledger));
      }),
    );
  });

  it('is stable: writing what was read changes nothing', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const text = formatLedger(ledger);
        const parsed = parseLedger(text);
        expect(parsed.ok && formatLedger(parsed.ledger)).toBe(text);
      }),
    );
  });

  it('ends with a line feed, so that diffs stay clean', () => {
    expect(formatLedger(GOOD)).toMatch(/[^\n]\n$/);
  });

  it('does not write what it would not read', () => {
    expect(() => formatLedger({ ...GOOD, asOf: 'today' })).toThrow();
  });
});

describe('versions', () => {
  it('are ordered by day, then by count', () => {
    expect(isNewerVersion('2026-11-22.1', '2026-11-21.9')).toBe(true);
    expect(isNewerVersion('2026-11-21.10', '2026-11-21.9')).toBe(true);
    expect(isNewerVersion('2026-11-21.1', '2026-11-21.1')).toBe(false);
    expect(isNewerVersion('2026-11-21.1', '2026-11-22.1')).toBe(false);
  });
});

const EXPORTS = new URL('../fixtures/ledgers/exports/', import.meta.url);
const exported = readdirSync(EXPORTS).toSorted().map((file) => ({ file, text: readFileSync(new URL(file, EXPORTS), 'utf8') }));

describe('files of every version of the format', () => {
  it('are kept here, up to the present one', () => {
    expect(exported.map(({ text }) => (JSON.parse(text) as Ledger).formatVersion)).toEqual(Array.from({ length: GOOD.formatVersion }, (_, i) => i + 1));
  });

  it.each(exported)('are read for ever: $file', ({ text }) => {
    const parsed = parseLedger(text);
    expect(parsed).toMatchObject({ ok: true, ledger: { formatVersion: GOOD.formatVersion } });
    expect(parsed.ok && parsed.ledger.facts).toEqual((JSON.parse(text) as Ledger).facts);
  });

  it('have the name of the only ledger there was, where they are older than names', () => {
    expect(parseLedger(exported[0]?.text ?? '')).toMatchObject({ ledger: { name: 'tickmark', retired: [] } });
  });

  it('in the present format equal what is written', () => {
    const { text = '' } = exported.at(-1) ?? {};
    const parsed = parseLedger(text);
    expect(parsed.ok && formatLedger(parsed.ledger)).toBe(text);
  });
});
