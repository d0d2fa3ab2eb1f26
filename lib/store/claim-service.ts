/** What the background does with saved claims: it completes what a page's script hands in, and judges all of them anew when the ledger changes. */
import type { LedgerIndex } from '../core/ledger-index.ts';
import type { Quote } from '../core/quote.ts';
import type { LedgerMark } from '../core/receipt.ts';
import { contextOf, markOf } from '../core/replay.ts';
import { copyOf, type CopyForm } from '../core/saved-claims/quotation.ts';
import type { AnchorReport, AnchorState, SavedClaim, SavedJudgement } from '../core/saved-claims/types.ts';
import type { Claim, Ledger, PartialDate, Verdict } from '../core/types.ts';
import { urlKey } from '../core/url-key.ts';
import type { Place } from './claim-places.ts';
import type { ClaimStore, NewClaim, Rejudged } from './claim-store.ts';
import type { LongWork } from './claim-traffic.ts';
import type { JudgeService } from './judge-service.ts';

/** What a page's script knows of a claim. */
export interface HandedIn extends Pick<NewClaim, 'page' | 'selectors' | 'passage'> {
  judgement?: Pick<SavedJudgement, 'claim' | 'evidence' | 'verdict'> & { others: readonly Claim[] };
}

export interface ClaimService {
  save(claim: HandedIn): Promise<{ id: string; isNew: boolean }>;
  /** What `save` would keep, as text to take along; undefined where it has no such form. */
  copy(form: CopyForm, claim: HandedIn): Promise<string | undefined>;
  /** What a page's script needs to find the claims of its page again. */
  quotesOf(place: Place): Promise<{ id: string; quote: Quote; state?: AnchorState }[]>;
  reportAnchors(place: Place, reports: readonly (Omit<AnchorReport, 'at'> & { id: string })[]): Promise<void>;
  /** Whether anything of a page is saved. What the page calls itself is only asked for where something of its site is. */
  has(url: string, canonical: () => Promise<string | undefined>): Promise<boolean>;
  /** The ledger has changed, or is to be judged by again. One after the other: a change that comes meanwhile is judged by afterwards. */
  ledgerChanged(work?: LongWork): Promise<Rejudged>;
}

export interface ClaimServiceOptions {
  claims: ClaimStore;
  judge: Pick<JudgeService, 'current' | 'index' | 'explain'>;
  /** Version of the engine. */
  engine: string;
  today(): PartialDate;
}

export function createClaimService({ claims, judge, engine, today }: ClaimServiceOptions): ClaimService {
  const marks = new WeakMap<Ledger, Promise<LedgerMark>>();
  const markOfLedger = async (): Promise<LedgerMark> => {
    const { ledger } = await judge.current();
    const known = marks.get(ledger) ?? markOf(ledger);
    marks.set(ledger, known);
    return known;
  };

  const judgementOf = async ({ claim, others, evidence, verdict }: NonNullable<HandedIn['judgement']>, published: PartialDate | undefined): Promise<SavedJudgement> => {
    const asOf = today();
    const [index, ledger, { headline, reading, why }]: [LedgerIndex, LedgerMark, { headline: string; reading: string; why: string }] = await Promise.all([
      judge.index(),
      markOfLedger(),
      judge.explain(claim, verdict, published),
    ]);
    const context = contextOf(claim, verdict, [claim, ...others].toSorted((a, b) => a.id - b.id), index, { asOf, ...(published !== undefined && { published }) });
    return { claim, context, evidence, verdict, ledger, engine, asOf, headline, reading, why };
  };

  const rejudge = async (work?: LongWork): Promise<Rejudged> =>
    claims.rejudge({
      ...work,
      index: await judge.index(),
      ledger: await markOfLedger(),
      asOf: today(),
      explain: async ({ judgement, page }, verdict) => {
        const { claim, verdict: before } = judgement as SavedJudgement;
        return judge.explain(claim, toldBy(verdict, before), page.published);
      },
    });
  let rejudging: Promise<unknown> = Promise.resolve();

  const completed = async ({ judgement, ...handed }: HandedIn): Promise<Omit<NewClaim, 'pageKey'>> => ({
    ...handed,
    ...(judgement && { judgement: await judgementOf(judgement, handed.page.published) }),
  });

  return {
    save: async (handed) => {
      const { claim, isNew } = await claims.save({ ...(await completed(handed)), pageKey: urlKey(handed.page.url, handed.page.canonical) });
      return { id: claim.id, isNew };
    },
    copy: async (form, handed) => copyOf(form, { ...(await completed(handed)), savedAt: today() }),
    quotesOf: async (place) => (await claims.ofPage(place)).map((claim) => ({ id: claim.id, quote: quoteOfClaim(claim), ...(claim.anchor && { state: claim.anchor.state }) })),
    reportAnchors: (place, reports) => claims.reportAnchors(place, reports),
    has: async (url, canonicalOf) => {
      if (!(await claims.hasOfSite(url))) return false;
      const canonical = await canonicalOf();
      return (await claims.ofPage({ url, ...(canonical !== undefined && { canonical }) })).length > 0;
    },
    ledgerChanged: (work) => {
      const judged = rejudging.then(() => rejudge(work), () => rejudge(work));
      rejudging = judged;
      return judged;
    },
  };
}

/** Of several facts that hold instead, the one that the claim rested on is told: what it says now is why. */
function toldBy(verdict: Verdict, { facts: rested }: Verdict): Verdict {
  if (verdict.verdict !== 'conflicting') return verdict;
  return { ...verdict, facts: verdict.facts.toSorted((a, b) => Number(rested.includes(b)) - Number(rested.includes(a))) };
}

function quoteOfClaim({ selectors: [{ exact, prefix, suffix }, { start, end }], passage }: SavedClaim): Quote {
  return { exact, prefix, suffix, position: { start, end }, ...(passage && { passage: { text: passage.text, start: passage.start, end: passage.end } }) };
}
