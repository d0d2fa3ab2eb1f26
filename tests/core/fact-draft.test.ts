import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFrom, draftOf, duplicatesOf, EMPTY_DRAFT, factOf, faultsOfFact, readAmount } from '../../lib/core/fact-draft.ts';
import { ENGLISH, formatQuantity } from '../../lib/core/format.ts';
import { en } from '../../lib/core/languages/en.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import type { Fact } from '../../lib/core/types.ts';
import { ROOT } from '../support/modules.ts';

addLanguages([en]);
const parsed = parseLedger(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
if (!parsed.ok) throw new Error(parsed.errors[0]);
const ledger = parsed.ledger;
const shown = ({ value, unit, qualifier }: Pick<Fact, 'value' | 'unit' | 'qualifier'>): string => formatQuantity({ low: value, high: value, unit, qualifier }, ENGLISH);

describe('an amount as people write it', () => {
  test.each([
    ['$6.6bn', { value: 6.6e9, unit: 'USD', qualifier: 'exact' }],
    ['at least 900 million users', { value: 900e6, unit: 'users', qualifier: 'at_least' }],
    ['40 %', { value: 40, unit: 'percent', qualifier: 'exact' }],
    ['about €2 billion', { value: 2e9, unit: 'EUR', qualifier: 'approx' }],
    ['122', { value: 122, unit: 'count', qualifier: 'exact' }],
  ])('%s', (text, amount) => expect(readAmount(text)).toMatchObject(amount));

  test.each(['', 'many', '$2bn and $3bn', '$27-29 billion'])('%j is none, or more than one', (text) => expect(readAmount(text)).toBeUndefined());

  test('any text is survived', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const amount = readAmount(text);
      return amount === undefined || Number.isFinite(amount.value);
    }));
  });
});

test('every bundled fact goes through the form unchanged, and is right as the ledger stands', () => {
  for (const fact of ledger.facts) {
    const reading = factOf(draftOf(fact, shown(fact)), fact, shown(fact));
    expect(reading).toEqual({ ok: true, fact });
    expect(faultsOfFact(fact, ledger)).toEqual([]);
  }
});

describe('a new fact', () => {
  const draft = {
    ...EMPTY_DRAFT, entity: 'openai', metric: 'round_total', event: '2026-03-round-close', label: 'Round, as told', amount: '$122bn', announced: '2026-03', validFrom: '2026-03-31',
    sources: [{ title: 'A round', publisher: 'The Paper', url: 'https://paper.example/a', published: '2026-03-31' }],
  };

  test('gets an id that says what it is', () => {
    const reading = factOf(draft);
    expect(reading).toMatchObject({ ok: true, fact: { id: 'openai.2026-03.round-total.round-as-told', value: 122e9, unit: 'USD', sources: [{ seen: true }] } });
    expect(reading.ok && faultsOfFact(reading.fact, ledger)).toEqual([]);
  });

  test('is told what is wrong with each field', () => {
    const wrong = factOf({ ...draft, label: ' ', amount: 'a lot', announced: 'spring', validTo: '2026-01-01', sources: [{ title: '', publisher: '', url: 'http://paper.example', published: '' }] });
    expect(wrong.ok ? [] : Object.keys(wrong.errors).toSorted()).toEqual(['amount', 'announced', 'label', 'sources.0', 'validTo']);
    expect(factOf({ ...draft, sources: [] })).toMatchObject({ ok: false, errors: { sources: expect.any(String) } });
  });

  test('is told when it refers to nothing, or would close a circle', () => {
    const reading = factOf({ ...draft, event: 'no-such-event' });
    expect(reading.ok && faultsOfFact(reading.fact, ledger)).toEqual([expect.stringContaining('no-such-event')]);
    const first = ledger.facts.find(({ id }) => id === 'openai.2026-02.round.total')!;
    expect(faultsOfFact({ ...first, supersedes: 'openai.2026-03.round.total' }, ledger)).toEqual([expect.stringContaining('circle')]);
  });

  test('is told of facts that it may repeat, the same amount first', () => {
    const found = duplicatesOf(draft, ledger.facts);
    expect(found[0]).toMatchObject({ why: 'same-value', fact: { id: 'openai.2026-03.round.total' } });
    expect(duplicatesOf({ ...draft, amount: '$7', event: '' }, ledger.facts)).toEqual([]);
  });
});

test('a proposal from a page fills the form with the claim, and the page as source', () => {
  const query = new URLSearchParams({ entity: 'openai', metric: 'tender_offer', amount: '$9 billion', date: '2026-10', url: 'https://www.paper.example/story', title: 'A sale', published: '2026-10-20' });
  expect(draftFrom(query, '2026-11-21')).toMatchObject({
    entity: 'openai', metric: 'tender_offer', amount: '$9 billion', announced: '2026-10', validFrom: '2026-10-01',
    sources: [{ title: 'A sale', publisher: 'paper.example', url: 'https://www.paper.example/story', published: '2026-10-20' }],
  });
  expect(draftFrom(new URLSearchParams({ url: 'javascript:alert(1)', date: 'soon' }), '2026-11-21')).toMatchObject({ announced: '', validFrom: '2026-11-21', sources: [{ url: '' }] });
});
