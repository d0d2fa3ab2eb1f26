import { describe, expect, it } from 'vitest';
import { explain, type ExplainOptions } from '../../lib/core/explain.ts';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import type { Claim, Explanation, Fact, MetricInfo, Verdict } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const B = 1e9;

function fact(id: string, metric: string, event: string, value: number, validFrom: string, over: Partial<Fact> = {}): Fact {
  return makeFact({ id, metric, event, value, validFrom, announced: validFrom, label: `Label of ${id}`, ...over });
}

function metric(id: string, kind: MetricInfo['kind'], comparedWith: string[] = [id]): MetricInfo {
  return { id, kind, label: id.replaceAll('_', ' '), comparedWith, units: ['USD'], judged: true };
}

/** One round in two stages with its parts, a price before and after, users, a plan that was dropped. */
const index = indexLedger({
  ...makeLedger('2026-11-21.1', [
    fact('round.first', 'round_total', 'first', 110 * B, '2026-02-27', { validTo: '2026-03-31' }),
    fact('round.final', 'round_total', 'final', 122 * B, '2026-03-31', { supersedes: 'round.first' }),
    fact('pre', 'valuation_pre', 'first', 730 * B, '2026-02-27', { validTo: '2026-03-31' }),
    fact('tender', 'valuation_secondary', 'tender', 500 * B, '2025-10-02', { validTo: '2026-02-27', status: 'reported' }),
    fact('post.first', 'valuation_post', 'first', 840 * B, '2026-02-27', { validTo: '2026-03-31', supersedes: 'tender', qualifier: 'approx' }),
    fact('post.final', 'valuation_post', 'final', 852 * B, '2026-03-31', { supersedes: 'post.first', reviewAfter: '2026-10-10', accepted: [{ value: 850 * B, note: 'rounded by the press' }] }),
    fact('amazon', 'investor_commitment', 'first', 50 * B, '2026-02-27', { parties: ['amazon'], qualifier: 'up_to' }),
    fact('amazon.now', 'investor_commitment', 'first', 15 * B, '2026-02-27', { parties: ['amazon'] }),
    fact('amazon.later', 'investor_commitment', 'first', 35 * B, '2026-02-27', { parties: ['amazon'] }),
    fact('nvidia', 'investor_commitment', 'first', 60 * B, '2026-02-27', { parties: ['nvidia'] }),
    fact('disney', 'investor_commitment', 'final', 1 * B, '2025-12-01', { parties: ['disney'], validTo: '2026-03-24', note: 'Cancelled; no money changed hands.' }),
    fact('stake', 'stake_percent', 'tender', 27, '2025-10-28', { unit: 'percent', parties: ['amazon'] }),
    fact('stake.value', 'stake_value', 'tender', 135 * B, '2025-10-28', { parties: ['amazon'] }),
    fact('month', 'revenue_monthly', 'final', 2 * B, '2026-03-31', { qualifier: 'approx' }),
    fact('year', 'revenue_annualized', 'final', 25 * B, '2026-03-01', { accepted: [{ value: 24 * B, note: 'twelve months' }] }),
    fact('users.1', 'weekly_active_users', 'final', 800e6, '2025-10-06', { unit: 'users', validTo: '2026-02-27' }),
    fact('users.2', 'weekly_active_users', 'final', 900e6, '2026-02-27', { unit: 'users', validTo: '2026-09-29', supersedes: 'users.1' }),
    fact('users.3', 'weekly_active_users', 'final', 1200e6, '2026-09-29', { unit: 'users', qualifier: 'at_least', supersedes: 'users.2' }),
  ]),
  entities: [
    { id: 'openai', name: 'OpenAI', role: 'subject', aliases: ['OpenAI'] },
    { id: 'amazon', name: 'Amazon', role: 'party', aliases: ['Amazon'] },
    { id: 'nvidia', name: 'Nvidia', role: 'party', aliases: ['Nvidia'] },
    { id: 'disney', name: 'Disney', role: 'party', aliases: ['Disney'] },
  ],
  metrics: [
    metric('round_total', 'event'), metric('investor_commitment', 'event'),
    metric('valuation', 'state', ['valuation_post', 'valuation_pre', 'valuation_secondary']),
    metric('valuation_pre', 'state'), metric('valuation_post', 'state'), metric('valuation_secondary', 'state'),
    metric('weekly_active_users', 'state'), metric('revenue_monthly', 'state'), metric('revenue_annualized', 'state'), metric('stake_percent', 'state'), metric('stake_value', 'state'),
  ],
  events: [],
});

function claimOf(metric: string, value: number, over: Partial<Omit<Claim, 'figure'>> & { figure?: Partial<Claim['figure']> } = {}): Claim {
  const { figure, ...rest } = over;
  return {
    id: 0,
    figure: { low: value, high: value, step: B, unit: 'USD', qualifier: 'exact', unitStated: true, ...figure },
    entity: 'openai',
    entityCertainty: 'explicit',
    metric,
    metricCertainty: 'explicit',
    alternatives: [],
    parties: [],
    modality: 'stated',
    past: false,
    present: false,
    hints: [],
    sentence: 0,
    block: 0,
    ...rest,
  };
}

function say(claim: Claim, verdict: Omit<Verdict, 'claim'>, options: Partial<ExplainOptions> = {}): Explanation {
  return explain(claim, { claim: claim.id, ...verdict }, index, { asOf: '2026-11-21', ...options });
}

const outdatedRound: Omit<Verdict, 'claim'> = { verdict: 'outdated', rule: 'event-replaced', facts: ['round.first', 'round.final'] };

describe('an outdated figure', () => {
  const round = claimOf('round_total', 110 * B);

  it('was right when the page was written before the replacement', () => {
    const { headline, why } = say(round, outdatedRound, { published: '2026-03-02' });
    expect(headline).toBe('Outdated: a newer figure has replaced it');
    expect(why).toContain('Right when written on 2 March 2026, replaced on 31 March 2026, by $122 billion.');
  });

  it('was already replaced when the page was written later', () => {
    expect(say(round, outdatedRound, { published: '2026-05' }).why).toContain('Already replaced when written in May 2026: on 31 March 2026, by $122 billion.');
  });

  it('is told by its own dates when the page has none, or one too coarse to tell', () => {
    const untilThen = 'Right from 27 February 2026, replaced on 31 March 2026, by $122 billion.';
    expect(say(round, outdatedRound).why).toContain(untilThen);
    expect(say(round, outdatedRound, { published: '2026' }).why).toContain(untilThen);
  });

  it('shows what replaced what, and the sums that make both right', () => {
    const { chain, arithmetic, facts } = say(round, outdatedRound);
    expect(chain).toEqual(['$110 billion (27 February 2026) → $122 billion (31 March 2026)']);
    expect(arithmetic).toEqual(['$730 billion + $110 billion = $840 billion', '$730 billion + $122 billion = $852 billion', '$60 billion + $50 billion = $110 billion']);
    expect(facts.map(({ id, role, value, when }) => [id, role, value, when])).toEqual([
      ['round.first', 'match', '$110 billion', '27 February 2026 to 31 March 2026'],
      ['round.final', 'current', '$122 billion', 'announced 31 March 2026'],
    ]);
  });

  it('tells the next value and the one of today when several followed', () => {
    const { why, facts } = say(claimOf('weekly_active_users', 800e6, { figure: { unit: 'users' } }), { verdict: 'outdated', rule: 'state-replaced', facts: ['users.1', 'users.3', 'users.2'] });
    expect(why).toContain('by 900 million users. Today it is at least 1.2 billion users.');
    expect(facts.map((f) => f.role)).toEqual(['match', 'current', 'related']);
  });

  it('that was a price before the money is set beside the valuation of today', () => {
    const { why, facts } = say(claimOf('valuation', 730 * B), { verdict: 'outdated', rule: 'state-replaced', facts: ['pre'] });
    expect(why).toContain('The ledger has it as valuation pre.');
    expect(facts.map(({ id, role }) => [id, role])).toEqual([['pre', 'match'], ['post.final', 'current']]);
  });

  it('that nothing followed simply no longer holds, and the note says why', () => {
    const { headline, why, chain } = say(claimOf('investor_commitment', B, { parties: ['disney'] }), { verdict: 'outdated', rule: 'event-replaced', facts: ['disney'] });
    expect(headline).toBe('Outdated: it no longer holds');
    expect(why).toContain('It has not held since 24 March 2026. Cancelled; no money changed hands.');
    expect(chain).toEqual([]);
  });
});

describe('a consistent figure', () => {
  it('names the fact, its value and its day', () => {
    const { headline, why } = say(claimOf('round_total', 122 * B), { verdict: 'consistent', rule: 'event-match', facts: ['round.final'] });
    expect(headline).toBe('Consistent: the ledger agrees');
    expect(why).toBe('Label of round.final: $122 billion, announced 31 March 2026.');
  });

  it('of an earlier stage is right for its stage, and the later one is shown', () => {
    const { headline, facts } = say(claimOf('round_total', 110 * B, { past: true }), { verdict: 'consistent', rule: 'event-stage', facts: ['round.first', 'round.final'] });
    expect(headline).toBe('Consistent: right for its stage');
    expect(facts.map((f) => f.role)).toEqual(['match', 'current']);
  });

  it('of a past state is right for its time', () => {
    const { headline, why } = say(claimOf('valuation', 500 * B, { past: true }), { verdict: 'consistent', rule: 'state-then', facts: ['tender'] });
    expect(headline).toBe('Consistent: right for its time');
    expect(why).toBe('Label of tender: $500 billion, 2 October 2025 to 27 February 2026. The text places it in that time. It rests on press reports.');
  });

  it('that agrees with an accepted value says which and why', () => {
    const { why } = say(claimOf('valuation', 850 * B), { verdict: 'consistent', rule: 'state-newest', facts: ['post.final'] });
    expect(why).toContain('$850 billion counts as well: rounded by the press.');
  });

  it('in another currency is converted, as coarsely as the rates allow', () => {
    const { why } = say(claimOf('valuation', 6e12, { figure: { unit: 'CNY', step: 1e12 } }), { verdict: 'consistent', rule: 'state-newest', facts: ['post.final'] });
    expect(why).toContain('RMB 6 trillion is about $860 billion.');
  });

  it('shows parts, shares and months only where they come out', () => {
    expect(say(claimOf('investor_commitment', 50 * B, { parties: ['amazon'] }), { verdict: 'consistent', rule: 'event-match', facts: ['amazon'] }).arithmetic).toEqual(['$15 billion + $35 billion = $50 billion']);
    expect(say(claimOf('investor_commitment', 60 * B, { parties: ['nvidia'] }), { verdict: 'consistent', rule: 'event-match', facts: ['nvidia'] }).arithmetic).toEqual([]);
    expect(say(claimOf('stake_value', 135 * B, { parties: ['amazon'] }), { verdict: 'consistent', rule: 'state-newest', facts: ['stake.value'] }).arithmetic).toEqual(['27% × $500 billion = $135 billion']);
    expect(say(claimOf('revenue_monthly', 2 * B), { verdict: 'consistent', rule: 'state-newest', facts: ['month'] }).arithmetic).toEqual(['$2 billion a month × 12 = $24 billion a year']);
  });
});

describe('a conflicting figure', () => {
  it('with the wrong currency says what it should be in that currency', () => {
    const { headline, why, facts } = say(claimOf('valuation', 852 * B, { figure: { unit: 'CNY' } }), { verdict: 'conflicting', rule: 'unit-mismatch', facts: ['post.final'] });
    expect(headline).toBe('Conflicting: right number, wrong unit');
    expect(why).toContain('$852 billion is about RMB 6 trillion.');
    expect(facts.map((f) => f.role)).toEqual(['current']);
  });

  it('that is ten times off says so', () => {
    const { why } = say(claimOf('valuation', 8.52e12), { verdict: 'conflicting', rule: 'no-match', facts: ['post.final'] });
    expect(why).toContain('They differ by a factor of 10');
  });

  it('that is just another number says what the ledger holds', () => {
    const { why } = say(claimOf('valuation', 610 * B), { verdict: 'conflicting', rule: 'no-match', facts: ['post.final'] });
    expect(why).toBe('No value of the ledger comes near. Label of post.final: $852 billion, since 31 March 2026.');
  });
});

describe('a figure that was not checked', () => {
  it('says why, and shows no chain and no sum', () => {
    const explanation = say(claimOf('round_total', 30 * B, { modality: 'rumoured' }), { verdict: 'unverified', reason: 'rumoured', facts: [] });
    expect(explanation).toMatchObject({ headline: 'Not judged', why: 'It is told as talks or a rumour. Only what has happened is checked.', chain: [], arithmetic: [], facts: [] });
  });

  it('keeps facts that came near as related', () => {
    expect(say(claimOf('round_total', 110 * B), { verdict: 'unverified', reason: 'not-sure', facts: ['round.first'] }).facts.map((f) => f.role)).toEqual(['related']);
  });
});

describe('how a figure was read', () => {
  const consistent: Omit<Verdict, 'claim'> = { verdict: 'consistent', rule: 'event-match', facts: ['amazon'] };

  it('lists amount, company, measure, party, time and how it is put', () => {
    const claim = claimOf('investor_commitment', 50 * B, { figure: { qualifier: 'up_to' }, parties: ['amazon'], date: { from: '2026-02-01', to: '2026-02-28' }, past: true });
    expect(say(claim, consistent).reading).toBe('up to $50 billion; OpenAI; investor commitment; by Amazon; dated February 2026; placed in the past; stated');
  });

  it('admits what was only implied', () => {
    const claim = claimOf('investor_commitment', 50 * B, { figure: { unitStated: false }, entityCertainty: 'inferred' });
    expect(say(claim, consistent).reading).toBe('$50 billion (currency not named); OpenAI (from the context); investor commitment; stated');
  });

  it('names the measure that it was judged as, where the judge chose another reading', () => {
    expect(say(claimOf('round_total', 50 * B), { ...consistent, metric: 'investor_commitment' }).reading).toContain('investor commitment');
  });
});

describe('the line about the ledger', () => {
  it('warns when the deciding fact is due for review', () => {
    const verdict: Omit<Verdict, 'claim'> = { verdict: 'consistent', rule: 'state-newest', facts: ['post.final'] };
    expect(say(claimOf('valuation', 852 * B), verdict, { asOf: '2026-10-10' }).ledger).toBe('Ledger 2026-11-21.1, facts up to 10 October 2026');
    expect(say(claimOf('valuation', 852 * B), verdict, { asOf: '2026-10-11' }).ledger).toContain('It may be behind on this figure: due for review since 10 October 2026');
  });
});

it('leaves out facts that the ledger no longer holds, and never throws', () => {
  const { facts, why } = say(claimOf('round_total', 1), { verdict: 'consistent', rule: 'event-match', facts: ['gone'] });
  expect(facts).toEqual([]);
  expect(why).not.toBe('');
});
