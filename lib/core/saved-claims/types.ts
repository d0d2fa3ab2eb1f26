/**
 * A saved claim: a passage of a page that a researcher keeps, with what Tickmark made of it that day. It
 * can be understood without its page, found again in a changed one, and judged again by a later ledger.
 */
import type { LedgerMark, Passage, QuotedEvidence, TextPositionSelector, TextQuoteSelector } from '../receipt.ts';
import type { Claim, PartialDate, Verdict, VerdictKind } from '../types.ts';

/** An instant in UTC: `2026-11-21T09:30:00.000Z`. */
export type Instant = string;

/** The page as it was when the claim was saved. */
export interface SavedPage {
  /** As in the address bar, fragment included. */
  url: string;
  /** What the page itself calls its address. */
  canonical?: string;
  title?: string;
  author?: string;
  published?: PartialDate;
  lang?: string;
}

/** What Tickmark made of the figure on the day it was saved: enough to judge it again. */
export interface SavedJudgement {
  claim: Claim;
  /** Other claims of the page that had a say. */
  context: Claim[];
  evidence: QuotedEvidence[];
  verdict: Verdict;
  ledger: LedgerMark;
  engine: string;
  /** Day of judgement. */
  asOf: PartialDate;
  /** In the words that the reader saw. */
  headline: string;
  reading: string;
  why: string;
}

/** `number-changed`: the passage is there, but its figure is another one. */
export type AnchorState = 'intact' | 'moved' | 'reworded' | 'number-changed' | 'gone';

/** How the claim was found when its page was last looked at. */
export interface AnchorReport {
  state: AnchorState;
  at: Instant;
  /** The words that stand there now, where they are others. */
  exact?: string;
}

/** A later ledger judges it otherwise. */
export interface Ripple {
  before: VerdictKind;
  verdict: Verdict;
  ledger: LedgerMark;
  at: Instant;
  headline: string;
  why: string;
  /** Whether the reader has looked at it. */
  seen: boolean;
}

export interface SavedClaim {
  /** A UUID. */
  id: string;
  savedAt: Instant;
  /** Of what the reader wrote: note, tags, trash. */
  changedAt: Instant;
  page: SavedPage;
  /** The key of the page's address: the same for all variants of it. */
  pageKey: string;
  selectors: [TextQuoteSelector, TextPositionSelector];
  passage?: Passage;
  /** Missing for a selection without a figure. */
  judgement?: SavedJudgement;
  note: string;
  tags: string[];
  anchor?: AnchorReport;
  ripple?: Ripple;
  /** Last time that it left in an export. */
  exportedAt?: Instant;
  trashedAt?: Instant;
}
