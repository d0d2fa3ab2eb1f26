import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../lib/core/cross-check.ts';
import type { Claim, PageNote } from '../../lib/core/types.ts';

const B = 1e9;

type Partly = Partial<Omit<Claim, 'figure' | 'id'>> & { figure?: Partial<Claim['figure']> };

/** A claim about OpenAI in plain, explicit words. */
const claim = (metric: string, value: number, { figure, ...more }: Partly = {}): Omit<Claim, 'id'> => ({
  figure: { low: value, high: value, step: B, unit: 'USD', qualifier: 'exact', unitStated: true, ...figure },
  entity: 'openai', entityCertainty: 'explicit', metric, metricCertainty: 'explicit', alternatives: [], parties: [], modality: 'stated', past: false, present: false, hints: [], sentence: 1, block: 0, ...more,
});

function notes(...claims: Omit<Claim, 'id'>[]): (readonly PageNote[])[] {
  const found = crossCheck(claims.map((c, id) => ({ ...c, id })));
  return claims.map((_, id) => found.get(id) ?? []);
}

const kinds = (...claims: Omit<Claim, 'id'>[]): string[] => notes(...claims).map((own) => own.map(({ kind }) => kind).join(' '));

describe('a round in one paragraph', () => {
  const pre = claim('valuation_pre', 730 * B);
  const raised = claim('round_total', 110 * B, { sentence: 2 });

  it('adds up when pre-money and the new money make post-money', () => {
    expect(notes(pre, raised, claim('valuation_post', 840 * B))[0]).toEqual([{ kind: 'adds-up', unit: 'USD', parts: [730 * B, 110 * B], total: 840 * B, told: 840 * B }]);
  });

  it('does not add up when the page mixes its stages', () => {
    expect(notes(pre, raised, claim('valuation_post', 852 * B))[2]).toEqual([{ kind: 'off', unit: 'USD', parts: [730 * B, 110 * B], total: 840 * B, told: 852 * B }]);
  });

  it.each([
    ['another paragraph', claim('valuation_post', 852 * B, { block: 1 })],
    ['another company', claim('valuation_post', 852 * B, { entity: 'anthropic' })],
    ['another currency', claim('valuation_post', 852 * B, { figure: { unit: 'EUR' } })],
    ['a rumour', claim('valuation_post', 852 * B, { unjudged: 'rumoured' })],
    ['an amount of which only the order is told', claim('valuation_post', 900 * B, { figure: { qualifier: 'approx' } })],
    ['a measure that is only inferred', claim('valuation_post', 852 * B, { metricCertainty: 'inferred' })],
  ])('is not held against %s', (_, post) => {
    expect(kinds(pre, raised, post)).toEqual(['', '', '']);
  });

  it('is left alone when it tells two sizes', () => {
    expect(kinds(pre, raised, claim('round_total', 122 * B), claim('valuation_post', 852 * B))).toEqual(['', '', '', '']);
  });
});

describe('cheques of one sentence', () => {
  const cheque = (party: string, value: number): Omit<Claim, 'id'> => claim('investor_commitment', value, { parties: [party] });

  it('add up to their round', () => {
    expect(kinds(cheque('amazon', 50 * B), cheque('nvidia', 30 * B), cheque('softbank', 30 * B), claim('round_total', 110 * B))).toEqual(['adds-up', 'adds-up', 'adds-up', 'adds-up']);
  });

  it('may be less than it, for others may have paid the rest, but not more', () => {
    expect(kinds(cheque('amazon', 50 * B), cheque('nvidia', 30 * B), claim('round_total', 110 * B))).toEqual(['', '', '']);
    expect(kinds(cheque('amazon', 50 * B), cheque('nvidia', 80 * B), claim('round_total', 110 * B))).toEqual(['off', 'off', 'off']);
  });

  it('of one payer are parts of each other, perhaps', () => {
    expect(kinds(cheque('amazon', 100 * B), cheque('amazon', 35 * B), claim('round_total', 110 * B))).toEqual(['', '', '']);
  });
});

describe('revenue', () => {
  const monthly = claim('revenue_monthly', 2 * B);

  it('of a month makes the run-rate, twelve times', () => {
    expect(notes(monthly, claim('revenue_annualized', 24 * B))[0]).toEqual([{ kind: 'adds-up', unit: 'USD', parts: [2 * B], months: true, total: 24 * B, told: 24 * B }]);
  });

  it('may have grown within the month, but not doubled', () => {
    expect(kinds(monthly, claim('revenue_annualized', 25 * B))).toEqual(['', '']);
    expect(kinds(monthly, claim('revenue_annualized', 50 * B))).toEqual(['off', 'off']);
    expect(kinds(monthly, claim('revenue_annualized', 50 * B, { sentence: 2 }))).toEqual(['', '']);
  });
});

describe('the same thing told twice', () => {
  const now = (value: number, more: Partly = {}): Omit<Claim, 'id'> => claim('valuation', value, { present: true, ...more });

  it('with two values is pointed out at both', () => {
    const [first, second] = notes(now(852 * B), now(840 * B, { sentence: 2, block: 1 }));
    expect(first).toEqual([{ kind: 'elsewhere', unit: 'USD', parts: [], total: 852 * B, told: 840 * B }]);
    expect(second).toEqual([{ kind: 'elsewhere', unit: 'USD', parts: [], total: 840 * B, told: 852 * B }]);
  });

  it.each([
    ['rounded alike', now(850 * B, { sentence: 2, figure: { step: 10 * B } })],
    ['of another day', now(840 * B, { sentence: 2, present: false, date: { from: '2026-02-01', to: '2026-02-28' } })],
    ['of the past', now(500 * B, { sentence: 2, past: true })],
    ['of the same sentence', now(840 * B)],
    ['of another measure', claim('revenue_annualized', 50 * B, { present: true, sentence: 2 })],
  ])('is fine when the other value is %s', (_, other) => {
    expect(kinds(now(852 * B), other)).toEqual(['', '']);
  });
});

it('takes any claims, and says little of each', () => {
  const metric = fc.constantFrom('valuation', 'valuation_pre', 'valuation_post', 'round_total', 'investor_commitment', 'revenue_monthly', 'revenue_annualized');
  const any = fc.record({ metric, value: fc.integer({ min: 1, max: 1000 }), block: fc.nat(2), sentence: fc.nat(3), present: fc.boolean(), party: fc.constantFrom('amazon', 'nvidia', 'softbank') });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), (all) => {
      const found = notes(...all.map(({ metric: m, value, block, sentence, present, party }) => claim(m, value * B, { block, sentence, present, parties: m === 'investor_commitment' ? [party] : [] })));
      for (const own of found) {
        expect(own.length).toBeLessThanOrEqual(3);
        for (const note of own) expect(note.kind === 'adds-up' ? Math.abs(note.total - note.told) <= note.told * 0.006 : note.total !== note.told).toBe(true);
      }
    }),
  );
});
