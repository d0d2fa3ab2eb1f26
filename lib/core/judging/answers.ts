/** How a judgement is written down. */
import type { Claim, Fact, ReasonCode, RuleId, Verdict, VerdictKind } from '../types.ts';

export const unverified = (claim: Claim, reason: ReasonCode, facts: readonly Fact[] = []): Verdict => ({ claim: claim.id, verdict: 'unverified', reason, facts: facts.map((f) => f.id) });

/** A verdict with the rule and the facts that decided it, the most telling first. */
export const decided = (claim: Claim, verdict: Exclude<VerdictKind, 'unverified'>, rule: RuleId, facts: readonly (Fact | undefined)[]): Verdict => ({
  claim: claim.id,
  verdict,
  rule,
  facts: [...new Set(facts.flatMap((f) => (f ? [f.id] : [])))],
});
