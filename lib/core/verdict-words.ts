/** The shortest words for a verdict: few enough to be carried by a page's script. */
import type { ReasonCode, RuleId, Verdict, VerdictKind } from './types.ts';

export interface VerdictWords {
  headlines: Readonly<Record<VerdictKind, string>>;
  /** Headlines that say more than their verdict's. */
  ruleHeadlines: Readonly<Partial<Record<RuleId, string>>>;
  gone: string;
  reasons: Readonly<Record<ReasonCode, string>>;
}

export const VERDICT_WORDS: VerdictWords = {
  headlines: {
    consistent: 'Consistent: the ledger agrees',
    outdated: 'Outdated: a newer figure has replaced it',
    conflicting: 'Conflicting: the ledger says otherwise',
    unverified: 'Not checked',
  },
  ruleHeadlines: {
    'event-stage': 'Consistent: right for its stage',
    'state-then': 'Consistent: right for its time',
    'unit-mismatch': 'Conflicting: right number, wrong unit',
    'currency-mismatch': 'Conflicting: the currency does not fit',
  },
  gone: 'Outdated: it no longer holds',
  reasons: {
    'no-subject': 'It is not clear which company this figure is about.',
    'other-subject': 'It is about another company, and only figures of OpenAI are checked.',
    'no-metric': 'It is not clear what this figure measures.',
    'not-funding': 'Prices, pay, costs, losses and the like are not checked.',
    planned: 'It is told as a plan, a target or a forecast. Only what has happened is checked.',
    rumoured: 'It is told as talks or a rumour. Only what has happened is checked.',
    hypothetical: 'It is told as a possibility. Only what has happened is checked.',
    denied: 'The text itself denies it.',
    conversion: 'It only repeats the amount before it in another currency.',
    change: 'It tells by how much something changed. The ledger holds amounts.',
    'no-facts': 'The ledger holds nothing to compare it with.',
    'not-sure': 'Company, measure or event are not sure enough to say.',
    'newer-than-ledger': 'It may tell of something newer than the ledger.',
    'ledger-unavailable': 'The ledger could not be read.',
  },
};

/** Headline and, for a figure without a badge, the reason in one sentence. */
export function shortWords({ verdict, rule, reason }: Pick<Verdict, 'verdict' | 'rule' | 'reason'>, words: VerdictWords = VERDICT_WORDS): { headline: string; reason: string } {
  return {
    headline: (rule && words.ruleHeadlines[rule]) ?? words.headlines[verdict],
    reason: verdict === 'unverified' ? words.reasons[reason ?? 'not-sure'] : '',
  };
}
