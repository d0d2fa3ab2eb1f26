/**
 * The judge: the effective ledger as an index in memory, and what is asked of it. A worker that was
 * killed builds it anew at its first question.
 */
import { vocabularyOf, type Vocabulary } from '../core/claims.ts';
import { explain } from '../core/explain.ts';
import { indexLedger, type LedgerIndex } from '../core/ledger-index.ts';
import type { Moment } from '../core/ledger-view.ts';
import type { Claim, Explanation, PartialDate, Verdict } from '../core/types.ts';
import { judgeClaims } from '../core/verdict.ts';
import { ENGLISH_WORDS, type Words } from '../core/words/index.ts';
import type { EffectiveLedger, LedgerStore } from './ledger-store.ts';

export interface JudgeService {
  /** The names that pages are searched for. */
  vocabulary(): Promise<Vocabulary>;
  /** Judges the claims of one document as of the day. */
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
 * A judge for whom it is an earlier day, where the reader wants that: by the ledger of that day.
 *
 * @param momentNow the day and its sense; undefined for today.
 */
export function createJudgeThen(store: Pick<LedgerStore, 'effectiveLedger'>, momentNow: () => Promise<Moment | undefined>, words?: () => Promise<Words>): JudgeService {
  const momentOf = async (): Promise<Moment> => {
    const moment = await momentNow();
    if (!moment) throw new Error('No earlier day is set.');
    return moment;
  };
  const effectiveLedger = async (): Promise<EffectiveLedger> => {
    const { day, sense } = await momentOf();
    return store.effectiveLedger(sense === 'known' ? { knownAt: day } : { asOf: day });
  };
  const judge = createJudgeService({ effectiveLedger }, async () => (await momentOf()).day, words);
  return {
    ...judge,
    explain: async (...asked) => {
      const explanation = await judge.explain(...asked);
      // The date says so in every language.
      return { ...explanation, ledger: `${(await momentOf()).day} · ${explanation.ledger}` };
    },
  };
}

/**
 * @param today the day of judgement, `YYYY-MM-DD`.
 * @param words the language that explanations are in.
 */
export function createJudgeService(store: Pick<LedgerStore, 'effectiveLedger'>, today: () => PartialDate | Promise<PartialDate>, words: () => Promise<Words> = () => Promise.resolve(ENGLISH_WORDS)): JudgeService {
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
  const options = async (published: PartialDate | undefined) => ({ asOf: await today(), ...(published !== undefined && { published }) });

  return {
    vocabulary: async () => vocabularyOf((await load()).effective.ledger),
    judge: async (claims, published) => {
      const { index } = await load();
      return { verdicts: judgeClaims(claims, index, await options(published)), ledgerVersion: index.ledger.version };
    },
    explain: async (claim, verdict, published) => explain(claim, verdict, (await load()).index, await options(published), await words()),
    current: async () => (await load()).effective,
    index: async () => (await load()).index,
    renew: () => {
      loading = undefined;
    },
  };
}
