import type { Claim, Verdict } from '../../lib/core/types.ts';

/** "$122 billion", read as the size of a round of OpenAI's. */
export const CLAIM: Claim = {
  id: 0,
  figure: { low: 122e9, high: 122e9, step: 1e9, unit: 'USD', qualifier: 'exact', unitStated: true },
  entity: 'openai',
  entityCertainty: 'explicit',
  metric: 'round_total',
  metricCertainty: 'explicit',
  alternatives: [],
  parties: [],
  modality: 'stated',
  past: false,
  present: false,
  hints: [],
  sentence: 0,
  block: 0,
};

export const VERDICT: Verdict = { claim: 0, verdict: 'consistent', rule: 'event-match', facts: ['round-2026-03'] };
