import { describe, expect, it } from 'vitest';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import type { Claim, Verdict } from '../../lib/core/types.ts';
import { judgeClaims } from '../../lib/core/verdict.ts';
import { ledger } from './ledger-fixture.ts';

const index = indexLedger(ledger);
const B = 1e9;

type Partly = Partial<Omit<Claim, 'figure'>> & { figure?: Partial<Claim['figure']> };

/** A claim about OpenAI in plain, explicit words. */
function claim(metric: string, value: number, { figure, ...more }: Partly = {}): Claim {
  return {
    id: 0,
    figure: { low: value, high: value, step: value < 10 * B ? 1e8 : B, unit: 'USD', qualifier: 'exact', unitStated: true, ...figure },
    entity: 'openai', entityCertainty: 'explicit', metric, metricCertainty: 'explicit', alternatives: [], parties: [], modality: 'stated', past: false, present: false, hints: [], sentence: 1, block: 0, ...more,
  };
}

const judgeAll = (...claims: Claim[]): Verdict[] => judgeClaims(claims.map((c, id) => ({ ...c, id })), index, { asOf: '2026-11-21' });
const judge = (c: Claim): Verdict => judgeAll(c)[0] as Verdict;
const said = (c: Claim): string => {
  const { verdict, rule, reason, facts } = judge(c);
  return [verdict, rule ?? reason, ...facts].join(' ');
};

describe('figures of an event', () => {
  it('are consistent for ever', () => {
    expect(said(claim('round_total', 6.6 * B))).toBe('consistent event-match round-2024');
  });

  it('are outdated when the event itself grew, with the chain', () => {
    expect(said(claim('round_total', 110 * B))).toBe('outdated event-replaced round-2026-first round-2026-final');
  });

  it('are consistent as a stage where the text places them before the growth', () => {
    const stage = 'consistent event-stage round-2026-first round-2026-final';
    expect(said(claim('round_total', 110 * B, { past: true }))).toBe(stage);
    expect(said(claim('round_total', 110 * B, { date: { from: '2026-02-27', to: '2026-02-27' } }))).toBe(stage);
    expect(said(claim('round_total', 110 * B, { hints: ['first-close'] }))).toBe(stage);
  });

  it('are told apart by date when two events have the same size', () => {
    expect(said(claim('tender_offer', 6.6 * B, { date: { from: '2025-10-01', to: '2025-10-31' } }))).toContain('tender-2025');
  });

  it('stay unjudged when the text dates them before they were known', () => {
    expect(said(claim('round_total', 122 * B, { date: { from: '2023-01-01', to: '2023-12-31' } }))).toContain('unverified not-sure');
  });
});

describe('figures of a state', () => {
  it('are consistent when they are the newest', () => {
    expect(said(claim('valuation', 852 * B))).toBe('consistent state-newest post-2026-final');
  });

  it('are outdated when a newer one took over and the text says nothing of the past', () => {
    expect(said(claim('valuation', 500 * B))).toBe('outdated state-replaced value-2025 post-2026-final post-2026-first');
    expect(said(claim('weekly_active_users', 8e8, { figure: { unit: 'users', step: 1e8 } }))).toContain('outdated');
  });

  it('are consistent where a date or words of the past place them', () => {
    expect(said(claim('valuation', 500 * B, { date: { from: '2025-11-01', to: '2025-11-30' } }))).toBe('consistent state-then value-2025');
    expect(said(claim('valuation', 500 * B, { past: true }))).toContain('consistent state-then');
  });

  it('are not rescued by a date when the text says that they hold now', () => {
    expect(said(claim('valuation', 157 * B, { date: { from: '2024-10-01', to: '2024-10-31' }, present: true }))).toContain('outdated');
  });

  it('are not rescued by a date after they were replaced', () => {
    expect(said(claim('valuation', 157 * B, { date: { from: '2026-06-01', to: '2026-06-30' } }))).toContain('outdated');
  });

  it('belong to their round when its size stands in the same sentence', () => {
    const [, value] = judgeAll(claim('round_total', 6.6 * B), claim('valuation', 157 * B));
    expect(value).toMatchObject({ verdict: 'consistent', rule: 'event-match', facts: ['value-2024'] });
  });

  it('do not belong to a round of another sentence', () => {
    const [, value] = judgeAll(claim('round_total', 6.6 * B), claim('valuation', 157 * B, { sentence: 2 }));
    expect(value?.verdict).toBe('outdated');
  });

  it('of the kind "post-money" belong to the round of their paragraph', () => {
    const [, value] = judgeAll(claim('round_total', 110 * B), claim('valuation_post', 840 * B, { sentence: 2 }));
    expect(value).toMatchObject({ verdict: 'consistent', facts: ['post-2026-first'] });
  });
});

describe('pre-money', () => {
  it('belongs to its round for ever', () => {
    expect(said(claim('valuation_pre', 730 * B))).toBe('consistent event-match pre-2026');
  });

  it('is never a conflict with the post-money figure', () => {
    expect(judge(claim('valuation', 730 * B)).verdict).toBe('outdated');
    expect(judge(claim('valuation_post', 730 * B)).verdict).toBe('unverified');
  });
});

describe('conflicts', () => {
  it('are claimed when company and metric are plain and no value comes near', () => {
    expect(said(claim('valuation', 8520 * B))).toContain('conflicting no-match post-2026-final');
  });

  it('name what holds of the same event', () => {
    const [, value] = judgeAll(claim('round_total', 122 * B), claim('valuation', 925 * B));
    expect(value).toMatchObject({ verdict: 'conflicting', facts: ['post-2026-final'] });
  });

  it('name what began nearest the day that the text tells before what came earlier', () => {
    const told = claim('round_total', 95 * B, { date: { from: '2026-03-01', to: '2026-03-31' } });
    expect(judge(told)).toMatchObject({ verdict: 'conflicting', facts: ['round-2026-final', 'round-2026-first', 'round-2024'] });
  });

  it('are claimed of a wrong currency', () => {
    expect(said(claim('round_total', 122 * B, { figure: { unit: 'CNY' } }))).toContain('conflicting unit-mismatch round-2026-final');
    const [, value] = judgeAll(claim('round_total', 122 * B), claim('valuation', 1000 * B, { figure: { unit: 'CNY', qualifier: 'approx' } }));
    expect(value).toMatchObject({ verdict: 'conflicting', rule: 'currency-mismatch', facts: ['post-2026-final'] });
  });

  it('are not claimed of a currency that converts to the right amount', () => {
    expect(judge(claim('round_total', 850 * B, { figure: { unit: 'CNY' }, date: { from: '2026-04-01', to: '2026-04-01' } })).verdict).toBe('consistent');
  });

  it.each<[string, Partly]>([
    ['the company is only inferred', { entityCertainty: 'inferred' }],
    ['the metric is only inferred', { metricCertainty: 'inferred' }],
    ['the currency is only implied', { figure: { unitStated: false } }],
  ])('are not claimed when %s', (_, partly) => {
    expect(judge(claim('valuation', 925 * B, partly))).toMatchObject({ verdict: 'unverified', reason: 'not-sure' });
  });

  it('are not claimed of a round that nothing names', () => {
    expect(judge(claim('round_total', 77 * B)).verdict).toBe('unverified');
    expect(judge(claim('round_total', 77 * B, { date: { from: '2026-03-01', to: '2026-03-31' } })).verdict).toBe('conflicting');
  });

  it('are not claimed of a number that the ledger knows for something else', () => {
    expect(judge(claim('valuation', 1000 * B)).verdict).toBe('unverified');
  });

  it.each<[string, Claim, string | undefined, string]>([
    ['an undated page may be', claim('valuation', 1400 * B), undefined, 'unverified newer-than-ledger'],
    ['a page from after the last day of the ledger may be', claim('valuation', 1400 * B), '2026-11-01', 'unverified newer-than-ledger'],
    ['a page from before that day is not', claim('valuation', 1400 * B), '2026-09-01', 'conflicting no-match'],
    ['a date before that day is not', claim('valuation', 1400 * B, { date: { from: '2026-04-01', to: '2026-04-30' } }), '2026-11-01', 'conflicting no-match'],
    ['a date after it may be', claim('round_total', 77 * B, { date: { from: '2026-11-01', to: '2026-11-30' } }), '2026-11-20', 'unverified newer-than-ledger'],
    ['what no state could have become since is not', claim('valuation', 95 * B), '2026-11-01', 'conflicting no-match'],
    ["a slip of the ledger's own digits is not", claim('valuation', 85.2 * B, { figure: { step: 1e8 } }), '2026-11-01', 'conflicting no-match'],
  ])('are not claimed of what may be newer than the ledger: %s', (_, c, published, outcome) => {
    const [verdict] = judgeClaims([c], index, { asOf: '2026-11-21', ...(published !== undefined && { published }) });
    expect(`${verdict?.verdict} ${verdict?.rule ?? verdict?.reason}`).toBe(outcome);
  });

  it('are not claimed where the amount is so far off that the words must mean something else', () => {
    expect(judge(claim('valuation', 38e6, { figure: { step: 1e6 } }))).toMatchObject({ verdict: 'unverified', reason: 'not-sure' });
    expect(judge(claim('valuation', 852e6, { figure: { step: 1e6 } })).verdict).toBe('conflicting');
  });

  it("are claimed of an investor's cheque only against that investor", () => {
    expect(judge(claim('investor_commitment', 50 * B, { parties: ['softbank'], date: { from: '2026-02-01', to: '2026-02-28' } }))).toMatchObject({ verdict: 'conflicting', facts: ['softbank-2026'] });
    expect(judge(claim('investor_commitment', 45 * B))).toMatchObject({ verdict: 'unverified' });
    expect(said(claim('investor_commitment', 30 * B, { parties: ['softbank', 'nvidia'] }))).toContain('consistent');
  });
});

describe('other readings of the words', () => {
  it('may explain a figure', () => {
    expect(judge(claim('tender_offer', 500 * B, { alternatives: ['valuation'], present: true }))).toMatchObject({ verdict: 'outdated', metric: 'valuation' });
  });

  it('tell the price of a share sale, which is an event', () => {
    expect(judge(claim('tender_offer', 500 * B, { alternatives: ['valuation'] }))).toMatchObject({ verdict: 'consistent', rule: 'event-match', metric: 'valuation' });
  });

  it('never make an investor of a figure without one', () => {
    expect(judge(claim('tender_offer', 30 * B, { alternatives: ['investor_commitment'] })).verdict).toBe('unverified');
  });

  it('are not needed for an amount that stands for nothing else', () => {
    const { metric: _, ...bare } = claim('x', 122 * B, { metricCertainty: 'inferred' });
    expect(judge(bare)).toMatchObject({ verdict: 'consistent', metric: 'round_total' });
    const { metric: __, ...round } = claim('x', 30 * B, { metricCertainty: 'inferred' });
    expect(judge(round)).toMatchObject({ verdict: 'unverified', reason: 'no-metric' });
  });
});

describe('silence', () => {
  it.each<[string, Claim, string]>([
    ['other companies', claim('round_total', 30 * B, { entity: 'anthropic' }), 'other-subject'],
    ['companies that the ledger does not hold', claim('round_total', 30 * B, { entity: 'nobody' }), 'no-subject'],
    ['plans', claim('round_total', 122 * B, { unjudged: 'planned' }), 'planned'],
    ['prices and the like', claim('not_funding', 20, { figure: { step: 1 } }), 'not-funding'],
    ['metrics that the ledger only shows', claim('other', 1000 * B), 'not-funding'],
    ['metrics without a fact', claim('revenue_monthly', 3 * B, { entity: 'openai', metric: 'stake_percent' }), 'not-funding'],
  ])('covers %s', (_, c, reason) => {
    expect(judge(c)).toMatchObject({ verdict: 'unverified', reason });
  });
});

it('is the same for the same claims, ledger and day', () => {
  const claims = [claim('round_total', 110 * B), claim('valuation', 500 * B), claim('valuation', 925 * B)];
  expect(judgeAll(...claims)).toEqual(judgeAll(...claims));
});
