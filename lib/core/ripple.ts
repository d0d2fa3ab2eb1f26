/** What a change of the ledger does to claims that were saved: which verdicts become others. */
import type { LedgerIndex } from './ledger-index.ts';
import type { SavedClaim, SavedJudgement } from './saved-claims/types.ts';
import type { PartialDate, Verdict } from './types.ts';
import { judgeClaims } from './verdict.ts';

/** A saved claim whose verdict is another one by the later ledger. */
export interface Flip {
  claim: SavedClaim;
  before: Verdict;
  after: Verdict;
}

export interface FlipOptions {
  before: LedgerIndex;
  after: LedgerIndex;
  /** The day of judgement, the same for both: only the ledger may make a difference. */
  asOf: PartialDate;
}

/** The saved claims that two ledgers judge differently, in their order. Claims without a figure, and those in the trash, are left out. */
export function findFlips(claims: readonly SavedClaim[], { before, after, asOf }: FlipOptions): Flip[] {
  return claims.flatMap((claim) => {
    if (!claim.judgement || claim.trashedAt !== undefined) return [];
    const [was, is] = [judgeSaved(claim, before, asOf), judgeSaved(claim, after, asOf)];
    return was && is && was.verdict !== is.verdict ? [{ claim, before: was, after: is }] : [];
  });
}

/** Judges a saved claim among the claims that it was saved with; undefined where it has no figure. */
export function judgeSaved({ judgement, page }: Pick<SavedClaim, 'judgement' | 'page'>, index: LedgerIndex, asOf: PartialDate): Verdict | undefined {
  if (!judgement) return undefined;
  const claims = together(judgement);
  return judgeClaims(claims, index, { asOf, ...(page.published !== undefined && { published: page.published }) })[claims.indexOf(judgement.claim)];
}

const together = ({ claim, context }: SavedJudgement) => [claim, ...context].toSorted((a, b) => a.id - b.id);
