import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { compareFact, intervalOf, sameNumber } from '../../lib/core/match.ts';
import type { Claim, Fact } from '../../lib/core/types.ts';
import { ledger } from './ledger-fixture.ts';

const index = indexLedger(ledger);
const fact = (id: string): Fact => index.fact(id) as Fact;
const figure = (value: number, more: Partial<Claim['figure']> = {}): Claim['figure'] => ({ low: value, high: value, step: 1e9, unit: 'USD', qualifier: 'exact', unitStated: true, ...more });
const compare = (f: Claim['figure'], id: string): string => compareFact(f, fact(id), index, '2026-11-21');

describe('amounts', () => {
  it('match at the precision that was written', () => {
    expect(compare(figure(122e9), 'round-2026-final')).toBe('same');
    expect(compare(figure(122.4e9, { step: 1e8 }), 'round-2026-final')).toBe('same');
    expect(compare(figure(123e9), 'round-2026-final')).toBe('different');
    expect(compare(figure(6.6e9, { step: 1e8 }), 'round-2024')).toBe('same');
    expect(compare(figure(7e9), 'round-2024')).toBe('different');
  });

  it('are loosened by their qualifier, within reason', () => {
    expect(compare(figure(120e9, { qualifier: 'approx' }), 'round-2026-final')).toBe('same');
    expect(compare(figure(120e9, { qualifier: 'at_least' }), 'round-2026-final')).toBe('same');
    expect(compare(figure(30e9, { qualifier: 'at_least' }), 'round-2026-final')).toBe('different');
    expect(compare(figure(125e9, { qualifier: 'up_to' }), 'round-2026-final')).toBe('same');
    expect(compare(figure(300e9, { qualifier: 'up_to' }), 'round-2026-final')).toBe('different');
  });

  it('match a range that covers the fact', () => {
    expect(compare(figure(100e9, { high: 130e9 }), 'round-2026-final')).toBe('same');
  });

  it('of another currency match through the rate, and are undecided near it', () => {
    expect(compare(figure(850e9, { unit: 'CNY' }), 'round-2026-final')).toBe('same');
    expect(compare(figure(1000e9, { unit: 'CNY' }), 'round-2026-final')).toBe('near');
    expect(compare(figure(122e9, { unit: 'CNY' }), 'round-2026-final')).toBe('different');
  });

  it('of a currency without a rate are never told apart', () => {
    expect(compare(figure(122e9, { unit: 'SEK' }), 'round-2026-final')).toBe('near');
  });

  it('with the same digits in another currency are recognised', () => {
    expect(sameNumber(figure(122e9, { unit: 'CNY' }), fact('round-2026-final'))).toBe(true);
    expect(sameNumber(figure(122e9), fact('round-2026-final'))).toBe(false);
    expect(sameNumber(figure(9e8, { unit: 'CNY' }), fact('users-2026'))).toBe(false);
  });

  it('never compare money with people', () => {
    expect(compare(figure(9e8), 'users-2026')).toBe('different');
  });

  it('always lie in their own interval', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e15, noNaN: true }), fc.constantFrom('exact', 'approx', 'at_least', 'up_to'), fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (value, qualifier, step) => {
        const { low, high } = intervalOf(figure(value, { qualifier, step }));
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
