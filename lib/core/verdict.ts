/**
 * Claim x ledger -> verdict. A figure is judged as a reader would today: does the statement hold, as
 * stated? Claims of one document are judged together, as they explain each other.
 */
import { crossCheck } from './cross-check.ts';
import { judgeClaim } from './judging/alone.ts';
import type { JudgeOptions } from './judging/comparing.ts';
import { EventFinder, type Hearing } from './judging/events.ts';
import { sameMeasures, sameSlips, withParts, withoutRivals, withSubject, withSums } from './judging/together.ts';
import type { LedgerIndex } from './ledger-index.ts';
import type { Claim, Verdict } from './types.ts';

export type { JudgeOptions } from './judging/comparing.ts';

/** Judges the claims of one document. Answers in the same order. */
export function judgeClaims(claims: readonly Claim[], index: LedgerIndex, options: JudgeOptions): Verdict[] {
  const basis = { index, ...options };
  const told = withSums(withParts(withSubject(claims, basis), basis), basis);
  const hearing: Hearing = { ...basis, events: new EventFinder(told, basis) };
  const judge = (claim: Claim): Verdict => judgeClaim(claim, hearing);
  const verdicts = withoutRivals(told, sameMeasures(told, sameSlips(told, told.map(judge), basis, judge), judge));
  const notes = crossCheck(told);
  return told.map((claim, i) => {
    const verdict = verdicts[i] as Verdict;
    if (verdict.verdict === 'unverified') return verdict;
    const page = notes.get(claim.id);
    // A measure that the words of the claim itself do not say.
    const read = claim.metric === claims[i]?.metric || claim.metric === undefined ? verdict : { metric: claim.metric, ...verdict };
    return page ? { ...read, page } : read;
  });
}
