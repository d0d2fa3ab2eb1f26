/** The shortest words for a verdict: few enough to be lent to a page. */
import type { Verdict } from './types.ts';
import type { VerdictWords } from './words/words.ts';

/** Headline and, for a figure without a badge, the reason in one sentence. */
export function shortWords({ verdict, rule, reason }: Pick<Verdict, 'verdict' | 'rule' | 'reason'>, words: Pick<VerdictWords, 'headlines' | 'ruleHeadlines' | 'reasons'>): { headline: string; reason: string } {
  return {
    headline: (rule && words.ruleHeadlines[rule]) ?? words.headlines[verdict],
    reason: verdict === 'unverified' ? words.reasons[reason ?? 'not-sure'] : '',
  };
}
