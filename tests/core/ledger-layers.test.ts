import { describe, expect, it } from 'vitest';
import { composeLayers, type LedgerLayer } from '../../lib/core/ledger-layers.ts';
import { twinOf } from '../../lib/core/merge.ts';
import type { Fact, LayerName } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const layer = (name: LayerName, facts: Fact[], retired: string[] = []): LedgerLayer => ({
  layer: name, entities: [], events: [], metrics: [], rates: [], facts,
  retired: retired.map((id) => ({ id, at: '2026-11-20', by: 'Ada', reason: 'wrong' })),
});
const bundled = (facts: Fact[]): LedgerLayer => ({ ...makeLedger('2026-11-21.1', facts), layer: 'bundled' });
const A = makeFact({ id: 'a' });

describe('the effective ledger', () => {
  it('has the strongest row of each id: mine over the team, the team over feeds, feeds over the bundle', () => {
    const layers: LedgerLayer[] = [bundled([A]), layer('mine', [{ ...A, value: 4 }]), layer('feed:x', [{ ...A, value: 2 }]), layer('team', [{ ...A, value: 3 }])];
    const valuesAbove = layers.map((_, i) => composeLayers(layers.toSpliced(0, i)).ledger.facts[0]?.value);
    expect(composeLayers(layers).ledger.facts).toEqual([{ ...A, value: 4 }]);
    expect(valuesAbove).toEqual([4, 4, 3, 3]);
    expect(composeLayers(layers).overridden.map(({ layer: below, other }) => `${below} < ${other}`)).toEqual(['team < mine', 'feed:x < mine', 'bundled < mine']);
  });

  it('is the bundle itself where there is nothing else', () => {
    expect(composeLayers([bundled([A])])).toEqual({ ledger: makeLedger('2026-11-21.1', [A]), moot: [], overridden: [], disputed: [] });
  });

  it('reaches to the latest day of a published layer', () => {
    expect(composeLayers([bundled([A]), { ...layer('feed:x', []), asOf: '2026-11-30' }]).ledger.asOf).toBe('2026-11-30');
  });

  it('sets feeds that contradict each other side by side, whichever was subscribed to first', () => {
    const [x, y] = [layer('feed:x', [{ ...A, value: 1 }]), layer('feed:y', [{ ...A, value: 2 }])];
    const composed = composeLayers([bundled([A]), y, x]);
    expect(composed).toEqual(composeLayers([x, y, bundled([A])]));
    expect(composed.ledger.facts.map(({ value, status }) => [value, status])).toEqual([[1, 'disputed'], [2, 'disputed']]);
    expect(composed.disputed).toEqual(['a', twinOf({ ...A, value: 2 }).id]);
  });

  it('lets own rows settle what feeds dispute', () => {
    const composed = composeLayers([bundled([A]), layer('feed:x', [{ ...A, value: 1 }]), layer('feed:y', [{ ...A, value: 2 }]), layer('mine', [{ ...A, value: 2 }])]);
    expect(composed.ledger.facts).toEqual([{ ...A, value: 2 }]);
  });
});

describe('an own row', () => {
  it('is moot once a weaker layer says the same, whatever its history', () => {
    const own = { ...A, value: 7e9, history: [{ at: '2026-11-20', by: 'me', what: 'read it myself' }] };
    expect(composeLayers([layer('mine', [own]), bundled([A])]).moot).toEqual([]);
    expect(composeLayers([layer('mine', [own]), bundled([{ ...A, value: 7e9 }])]).moot).toEqual([{ table: 'facts', id: 'a', layer: 'mine', other: 'bundled' }]);
  });

  it('is not moot where it keeps a feed from being heard', () => {
    expect(composeLayers([layer('mine', [A]), layer('feed:x', [{ ...A, value: 1 }]), bundled([A])]).moot).toEqual([]);
  });

  it('that retires what nobody holds is moot', () => {
    expect(composeLayers([layer('mine', [], ['gone']), bundled([A])]).moot).toEqual([{ table: 'facts', id: 'gone', layer: 'mine' }]);
  });
});

describe('a retired fact', () => {
  const first = makeFact({ id: 'first', validFrom: '2025-01-01', validTo: '2026-01-01' });
  const wrong = makeFact({ id: 'wrong', validFrom: '2026-01-01', validTo: '2026-06-01', supersedes: 'first' });
  const last = makeFact({ id: 'last', validFrom: '2026-06-01', supersedes: 'wrong' });

  it('is gone from all weaker layers, and not from stronger ones', () => {
    expect(composeLayers([bundled([A]), layer('feed:x', [A]), layer('team', [], ['a'])]).ledger.facts).toEqual([]);
    expect(composeLayers([bundled([A]), layer('team', [], ['a']), layer('mine', [A])]).ledger.facts).toEqual([A]);
  });

  it('leaves a chain as if it had never been part of it', () => {
    const { ledger } = composeLayers([bundled([first, wrong, last]), layer('team', [], ['wrong'])]);
    expect(ledger.facts).toEqual([{ ...first, validTo: '2026-06-01' }, { ...last, supersedes: 'first' }]);
  });

  it('at the end of a chain lets the one before hold on', () => {
    const { validTo: _gone, ...open } = first;
    const { ledger } = composeLayers([bundled([first, { ...wrong, validTo: '2026-06-01' }]), layer('team', [], ['wrong'])]);
    expect(ledger.facts).toEqual([{ ...open, validTo: '2026-06-01' }]);
  });

  it('does not touch what the retiring layer itself says of its neighbours', () => {
    const own = { ...first, validTo: '2026-01-01', note: 'ended for good' };
    expect(composeLayers([bundled([first, wrong]), layer('mine', [own], ['wrong'])]).ledger.facts).toEqual([own]);
  });

  it('may be many in one chain', () => {
    const chain = Array.from({ length: 2000 }, (_, i) => makeFact({ id: `f${i}`, ...(i > 0 && { supersedes: `f${i - 1}` }) }));
    const { ledger } = composeLayers([bundled(chain), layer('mine', [], chain.slice(1, -1).map(({ id }) => id))]);
    expect(ledger.facts.map(({ id, supersedes }) => [id, supersedes])).toEqual([['f0', undefined], ['f1999', 'f0']]);
  });
});
