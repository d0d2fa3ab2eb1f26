import type { Fact, Ledger } from '../../lib/core/types.ts';

const fact = (id: string, metric: string, event: string, value: number, validFrom: string, more: Partial<Fact> = {}): Fact => ({
  id, entity: 'openai', metric, event, label: id, parties: [], value, unit: 'USD', qualifier: 'exact', announced: validFrom, validFrom, status: 'official', accepted: [],
  sources: [{ title: id, publisher: 'Test', url: 'https://example.org/', seen: true }], history: [], ...more,
});

const B = 1e9;

/** A ledger small enough to be kept in mind: two rounds, one of them in two stages, a tender, users, a credit line. */
export const ledger: Ledger = {
  format: 'tickmark-ledger',
  formatVersion: 2,
  name: 'test',
  version: 'test.1',
  asOf: '2026-10-10',
  entities: [
    { id: 'openai', name: 'OpenAI', role: 'subject', aliases: ['OpenAI', 'ChatGPT', 'ChatGPT maker'], epithets: ['the company', 'the startup', '该公司'] },
    { id: 'anthropic', name: 'Anthropic', role: 'comparison', aliases: ['Anthropic'] },
    { id: 'amazon', name: 'Amazon', role: 'party', aliases: ['Amazon', '亚马逊'] },
    { id: 'nvidia', name: 'Nvidia', role: 'party', aliases: ['Nvidia'] },
    { id: 'softbank', name: 'SoftBank', role: 'party', aliases: ['SoftBank', '软银'] },
    { id: 'aws', name: 'Amazon Web Services', role: 'party', aliases: ['AWS', 'Amazon Web Services'] },
  ],
  events: [
    { id: 'round-2024', entity: 'openai', label: 'Round of 2024', from: '2024-10-02', hints: [] },
    { id: 'tender-2025', entity: 'openai', label: 'Tender of 2025', from: '2025-10-02', hints: ['tender'] },
    { id: 'round-2026-first', entity: 'openai', label: 'Round of 2026, first close', from: '2026-02-27', hints: ['first-close'] },
    { id: 'round-2026-final', entity: 'openai', label: 'Round of 2026, final close', from: '2026-03-31', hints: ['final-close'] },
    { id: 'operations', entity: 'openai', label: 'Operations', from: '2024-01-01', hints: [] },
    { id: 'rival-2026', entity: 'anthropic', label: "A rival's round", from: '2026-02-12', hints: [] },
  ],
  metrics: [
    { id: 'round_total', kind: 'event', label: 'size of a funding round', comparedWith: ['round_total'], units: ['USD'], judged: true },
    { id: 'investor_commitment', kind: 'event', label: "an investor's commitment", comparedWith: ['investor_commitment'], units: ['USD'], judged: true },
    { id: 'tender_offer', kind: 'event', label: 'size of a share sale', comparedWith: ['tender_offer'], units: ['USD'], judged: true },
    { id: 'credit_facility', kind: 'event', label: 'credit line', comparedWith: ['credit_facility'], units: ['USD'], judged: true },
    { id: 'compute_commitment', kind: 'event', label: 'spending commitment', comparedWith: ['compute_commitment'], units: ['USD'], judged: true },
    { id: 'valuation', kind: 'state', label: 'valuation', comparedWith: ['valuation_pre', 'valuation_post', 'valuation_secondary'], units: ['USD'], judged: true },
    { id: 'valuation_pre', kind: 'state', label: 'pre-money valuation', comparedWith: ['valuation_pre'], units: ['USD'], judged: true },
    { id: 'valuation_post', kind: 'state', label: 'post-money valuation', comparedWith: ['valuation_post', 'valuation_secondary'], units: ['USD'], judged: true },
    { id: 'valuation_secondary', kind: 'state', label: 'valuation in a share sale', comparedWith: ['valuation_secondary', 'valuation_post'], units: ['USD'], judged: true },
    { id: 'weekly_active_users', kind: 'state', label: 'weekly users', comparedWith: ['weekly_active_users'], units: ['users'], judged: true },
    { id: 'revenue_monthly', kind: 'state', label: 'revenue by the month', comparedWith: ['revenue_monthly'], units: ['USD'], judged: true },
    { id: 'other', kind: 'event', label: 'other figure', comparedWith: [], units: ['USD'], judged: false },
  ],
  rates: ['2024-01', '2025-01', '2026-01'].flatMap((month) => [
    { currency: 'CNY', month, perUsd: 7 },
    { currency: 'EUR', month, perUsd: 0.9 },
  ]),
  facts: [
    fact('round-2024', 'round_total', 'round-2024', 6.6 * B, '2024-10-02'),
    fact('value-2024', 'valuation_post', 'round-2024', 157 * B, '2024-10-02', { validTo: '2025-10-02' }),
    fact('credit-2024', 'credit_facility', 'round-2024', 4 * B, '2024-10-03', { validTo: '2026-03-31' }),
    fact('tender-2025', 'tender_offer', 'tender-2025', 6.6 * B, '2025-10-02'),
    fact('value-2025', 'valuation_secondary', 'tender-2025', 500 * B, '2025-10-02', { validTo: '2026-02-27', supersedes: 'value-2024' }),
    fact('round-2026-first', 'round_total', 'round-2026-first', 110 * B, '2026-02-27', { validTo: '2026-03-31' }),
    fact('pre-2026', 'valuation_pre', 'round-2026-first', 730 * B, '2026-02-27', { validTo: '2026-03-31' }),
    fact('post-2026-first', 'valuation_post', 'round-2026-first', 840 * B, '2026-02-27', { validTo: '2026-03-31', supersedes: 'value-2025', qualifier: 'approx' }),
    fact('round-2026-final', 'round_total', 'round-2026-final', 122 * B, '2026-03-31', { supersedes: 'round-2026-first' }),
    fact('post-2026-final', 'valuation_post', 'round-2026-final', 852 * B, '2026-03-31', { supersedes: 'post-2026-first' }),
    fact('credit-2026', 'credit_facility', 'round-2026-final', 4.7 * B, '2026-03-31', { supersedes: 'credit-2024' }),
    fact('amazon-2026', 'investor_commitment', 'round-2026-first', 50 * B, '2026-02-27', { parties: ['amazon'] }),
    fact('nvidia-2026', 'investor_commitment', 'round-2026-first', 30 * B, '2026-02-27', { parties: ['nvidia'] }),
    fact('softbank-2026', 'investor_commitment', 'round-2026-first', 30 * B, '2026-02-27', { parties: ['softbank'] }),
    fact('aws-2026', 'compute_commitment', 'round-2026-first', 100 * B, '2026-02-27', { parties: ['aws'] }),
    fact('users-2025', 'weekly_active_users', 'operations', 8e8, '2025-10-06', { unit: 'users', validTo: '2026-02-27' }),
    fact('users-2026', 'weekly_active_users', 'operations', 9e8, '2026-02-27', { unit: 'users', qualifier: 'at_least', supersedes: 'users-2025' }),
    fact('revenue-2026', 'revenue_monthly', 'operations', 2 * B, '2026-03-31', { qualifier: 'approx' }),
    fact('hope-2026', 'other', 'round-2026-final', 1000 * B, '2026-06-08', { qualifier: 'up_to' }),
    fact('rival-2026', 'round_total', 'rival-2026', 30 * B, '2026-02-12', { entity: 'anthropic' }),
  ],
  retired: [],
};
