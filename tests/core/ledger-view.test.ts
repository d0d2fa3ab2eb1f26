import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH, formatAmount } from '../../lib/core/format.ts';
import { composeLayers, type LedgerLayer } from '../../lib/core/ledger-layers.ts';
import { chainOf, createCatalogue, daysOf, pictureOf, stoodAt, successorsOf, type FactCatalogue, type FactQuery } from '../../lib/core/ledger-view.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import type { Fact, LayerName, Ledger } from '../../lib/core/types.ts';
import { ROOT } from '../support/modules.ts';

const parsed = parseLedger(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
if (!parsed.ok) throw new Error(parsed.errors[0]);
const bundle = parsed.ledger;
const byId = new Map(bundle.facts.map((fact) => [fact.id, fact]));
const the = (id: string): Fact => byId.get(id)!;

const layerOf = (layer: LayerName, facts: Fact[], retired: Ledger['retired'] = []): LedgerLayer => ({ layer, entities: [], events: [], metrics: [], rates: [], facts, retired });
const names = {
  entities: new Map(bundle.entities.map((row) => [row.id, row])),
  events: new Map(bundle.events.map((row) => [row.id, row])),
  metrics: new Map(bundle.metrics.map((row) => [row.id, row])),
};

function catalogueOf(...above: LedgerLayer[]): FactCatalogue {
  const layers: LedgerLayer[] = [{ ...bundle, layer: 'bundled' }, ...above];
  return createCatalogue(layers, composeLayers(layers).ledger.facts, names, ({ value, unit }) => formatAmount(value, unit, ENGLISH));
}

const idsOf = (catalogue: FactCatalogue, query: FactQuery): string[] => catalogue.select(query).map(({ fact }) => fact.id);

describe('the table of facts', () => {
  const catalogue = catalogueOf();

  test('shows everything that counts, the newest first', () => {
    const shown = catalogue.select({});
    expect(shown).toHaveLength(bundle.facts.length);
    expect(shown.map(({ fact }) => fact.validFrom)).toEqual(bundle.facts.map(({ validFrom }) => validFrom).toSorted().toReversed());
  });

  test('finds all words in any order, in label, company, event, amount and sources, whatever their case', () => {
    expect(idsOf(catalogue, { text: '852 BILLION valuation' })).toContain('openai.2026-03.valuation-post');
    expect(idsOf(catalogue, { text: 'valuation $852' })).toContain('openai.2026-03.valuation-post');
    expect(idsOf(catalogue, { text: 'valuation of the moon' })).toEqual([]);
  });

  test('narrows by each field, and by when a fact held', () => {
    const held = catalogue.select({ entity: 'openai', metric: 'valuation_post', from: '2025-04-01', to: '2025-12-31' }).map(({ fact }) => fact);
    expect(held.map(({ id }) => id)).toEqual(['openai.2025-03.valuation-post']);
    expect(catalogue.select({ status: 'disputed' }).every(({ fact }) => fact.status === 'disputed')).toBe(true);
  });

  test('sorts by amount both ways', () => {
    const values = (descending: boolean): number[] => catalogue.select({ sort: 'value', descending }).map(({ fact }) => fact.value);
    expect(values(false)).toEqual(values(false).toSorted((a, b) => a - b));
    expect(values(true)).toEqual(values(false).toReversed());
  });

  test('offers what facts have as choices, with how many', () => {
    const statuses = catalogue.choices('status');
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(bundle.facts.length);
    expect(catalogue.choices('metric').find(({ id }) => id === 'valuation_post')?.label).toBe('post-money valuation');
  });

  test('narrowing never adds a row', () => {
    const query = fc.record({ text: fc.constantFrom('', 'round', 'soft bank', '122'), metric: fc.constantFrom(...bundle.metrics.map(({ id }) => id)), entity: fc.constantFrom('openai', 'anthropic', 'nobody') }, { requiredKeys: [] });
    fc.assert(fc.property(query, query, (a, b) => {
      const all = new Set(idsOf(catalogue, a));
      return idsOf(catalogue, { ...b, ...a }).every((id) => all.has(id));
    }), { numRuns: 100 });
  });
});

describe('layers', () => {
  const own = { ...the('openai.2026-03.valuation-post'), value: 900e9 };
  const catalogue = catalogueOf(layerOf('mine', [own]), layerOf('team', [], [{ id: 'openai.2026-03.round.total', at: '2026-11-21', by: 'Ann', reason: 'wrong' }]));

  test('the strongest row counts, and what it overrules is shown with its own layer', () => {
    const [shown, ...others] = catalogue.select({ text: own.id });
    expect([shown?.layer, shown?.fact.value, others]).toEqual(['mine', 900e9, []]);
    expect(catalogue.select({ layer: 'bundled', text: own.id })).toMatchObject([{ overruled: true, fact: { value: 852e9 } }]);
    expect(catalogue.rowsOf(own.id).map(({ layer, overruled }) => [layer, overruled])).toEqual([['mine', false], ['bundled', true]]);
  });

  test('a retired fact is only seen in its own layer', () => {
    expect(idsOf(catalogue, { text: 'openai.2026-03.round.total' })).toEqual([]);
    expect(catalogue.select({ layer: 'bundled', text: 'openai.2026-03.round.total' })).toMatchObject([{ overruled: true }]);
  });
});

describe('an earlier day', () => {
  const next = successorsOf(bundle.facts);
  const at = (id: string, day: string, sense: 'true' | 'known'): boolean => stoodAt(the(id), { day, sense }, next.get(id));

  test('what was true then: begun, and not yet replaced', () => {
    expect(at('openai.2025-03.valuation-post', '2025-03-30', 'true')).toBe(false);
    expect(at('openai.2025-03.valuation-post', '2025-03-31', 'true')).toBe(true);
    expect(at('openai.2025-03.valuation-post', '2025-10-01', 'true')).toBe(true);
    expect(at('openai.2025-03.valuation-post', '2025-10-02', 'true')).toBe(false);
  });

  test('what was known then: announced, however long it had been true', () => {
    // True since 2019, but first told in 2026.
    expect(at('openai.2019.khosla.valuation', '2020-01-01', 'true')).toBe(true);
    expect(at('openai.2019.khosla.valuation', '2020-01-01', 'known')).toBe(false);
    const [old, later]: Fact[] = [
      { ...the('openai.2025-03.valuation-post'), announced: '2025-03-31', validTo: '2025-10-02' },
      { ...the('openai.2025-10.valuation-secondary'), announced: '2025-12', supersedes: 'openai.2025-03.valuation-post' },
    ] as Fact[];
    expect(stoodAt(old!, { day: '2025-11-01', sense: 'known' }, later)).toBe(true);
    expect(stoodAt(old!, { day: '2025-12-31', sense: 'known' }, later)).toBe(false);
  });

  test('one valuation of a chain stands on each day', () => {
    const chain = chainOf(the('openai.2026-03.valuation-post'), byId);
    expect(chain.length).toBeGreaterThan(8);
    for (let year = 2020; year <= 2026; year++) {
      expect(chain.filter((fact) => stoodAt(fact, { day: `${year}-06-15`, sense: 'true' }, next.get(fact.id)))).toHaveLength(1);
    }
  });

  test('the slider spans all facts', () => {
    expect(daysOf(bundle.facts)?.from).toBe(bundle.facts.map(({ validFrom }) => validFrom).toSorted()[0]);
    expect(daysOf([])).toBeUndefined();
  });
});

test('a chain is the same from each of its ends, and a circle ends', () => {
  const chain = chainOf(the('openai.2026-03.round.total'), byId).map(({ id }) => id);
  expect(chain).toEqual(['openai.2026-02.round.total', 'openai.2026-03.round.total']);
  expect(chainOf(the('openai.2026-02.round.total'), byId).map(({ id }) => id)).toEqual(chain);
  const [a, b] = [{ ...the(chain[0]!), supersedes: chain[1]! }, the(chain[1]!)];
  expect(chainOf(a, new Map([a, b].map((fact) => [fact.id, fact])))).toHaveLength(2);
});

test('the picture has valuations as steps and rounds as marks, in the order of time', () => {
  const lines = pictureOf(bundle.facts, 'openai');
  expect(lines.map(({ id, kind }) => [id, kind])).toEqual([['post', 'steps'], ['pre', 'steps'], ['secondary', 'steps'], ['round', 'marks']]);
  for (const { points } of lines) expect(points.map(({ day }) => day)).toEqual(points.map(({ day }) => day).toSorted());
  expect(lines[0]?.points.at(-1)).toMatchObject({ day: '2026-03-31', fact: { value: 852e9 } });
  expect(pictureOf(bundle.facts, 'nobody')).toEqual([]);
});
