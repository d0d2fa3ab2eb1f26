/**
 * The judge: the effective ledger as an index in memory, and what is asked of it. A worker that was
 * killed builds it anew at its first question.
 */
import { vocabularyOf, type Vocabulary } from '../core/claims.ts';
import { explain } from '../core/explain.ts';
import { indexLedger, type LedgerIndex } from '../core/ledger-index.ts';
import type { Claim, Explanation, PartialDate, Verdict } from '../core/types.ts';
import { judgeClaims } from '../core/verdict.ts';
import { ENGLISH_WORDS, type Words } from '../core/words/index.ts';
import type { EffectiveLedger, LedgerStore } from './ledger-store.ts';

export interface JudgeService {
  /** The names that pages are searched for. */
  vocabulary(): Promise<Vocabulary>;
  /** Judges the claims of one document as of today. */
  judge(claims: readonly Claim[], published?: PartialDate): Promise<{ verdicts: Verdict[]; ledgerVersion: string }>;
  /** Says why one verdict is as it is. */
  explain(claim: Claim, verdict: Verdict, published?: PartialDate): Promise<Explanation>;
  /** The ledger in use and where it was read. */
  current(): Promise<EffectiveLedger>;
  /** The index that is judged by. */
  index(): Promise<LedgerIndex>;
  /** Reads the ledger anew at the next question, since it was changed. */
  renew(): void;
}

/**
 * @param today the day of judgement, `YYYY-MM-DD`.
 * @param words the language that explanations are in.
 */
export function createJudgeService(store: Pick<LedgerStore, 'effectiveLedger'>, today: () => PartialDate, words: () => Promise<Words> = () => Promise.resolve(ENGLISH_WORDS)): JudgeService {
  let loading: Promise<{ effective: EffectiveLedger; index: LedgerIndex }> | undefined;

  const load = (): Promise<{ effective: EffectiveLedger; index: LedgerIndex }> => {
    if (loading) return loading;
    const reading = store.effectiveLedger().then((effective) => ({ effective, index: indexLedger(effective.ledger) }));
    loading = reading;
    reading.catch(() => {
      if (loading === reading) loading = undefined;
    });
    return reading;
  };
  const options = (published: PartialDate | undefined) => ({ asOf: today(), ...(published !== undefined && { published }) });

  return {
    vocabulary: async () => vocabularyOf((await load()).effective.ledger),
    judge: async (claims, published) => {
      const { index } = await load();
      return { verdicts: judgeClaims(claims, index, options(published)), ledgerVersion: index.ledger.version };
    },
    explain: async (claim, verdict, published) => explain(claim, verdict, (await load()).index, options(published), await words()),
    current: async () => (await load()).effective,
    index: async () => (await load()).index,
    renew: () => {
      loading = undefined;
    },
  };
}
