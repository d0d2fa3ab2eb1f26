/** One page's figures: claims as they are found, verdicts as they come, marks for the painter, a list for the popup. */
import { findClaims, type Vocabulary } from '../core/claims.ts';
import { addLanguages, languagesToAdd } from '../core/languages/index.ts';
import type { LanguagePack } from '../core/languages/pack.ts';
import type { Claim, DocumentText, Explanation, FoundClaim, PartialDate, Verdict } from '../core/types.ts';
import { shortWords } from '../core/verdict-words.ts';
import type { Counts, ListedFigure } from '../messages/protocol.ts';
import type { Mark } from './painter.ts';
import type { TextIndex } from './text-index.ts';

/** What a page asks of the background. */
export interface Judge {
  vocabulary(): Promise<Vocabulary>;
  languages(tags: string[]): Promise<LanguagePack[]>;
  judge(claims: Claim[], published: PartialDate | undefined): Promise<Verdict[]>;
  explain(claim: Claim, verdict: Verdict, published: PartialDate | undefined): Promise<Explanation>;
}

export interface Visit {
  /** Reads new text; earlier text that is still being judged is forgotten. */
  update(index: TextIndex): Promise<void>;
  /** Judges the same text anew: the ledger has changed. */
  rejudge(): Promise<void>;
  explain(id: number): Promise<Explanation>;
  list(): ListedFigure[];
}

export interface VisitOptions {
  judge: Judge;
  signal: AbortSignal;
  onMarks(marks: Mark[]): void;
  onCounts(counts: Counts): void;
}

const CONTEXT = 40;
/** A page with more figures is a table of data, which nobody reads figure by figure. */
export const MOST_FIGURES = 10_000;

/** Reads the texts of one visit to one address. */
export function createVisit({ judge, signal, onMarks, onCounts }: VisitOptions): Visit {
  let index: TextIndex | undefined;
  let found: FoundClaim[] = [];
  let verdicts = new Map<number, Verdict>();
  let generation = 0;
  let vocabulary: Promise<Vocabulary> | undefined;
  let judged = '';

  const wordsOf = (start: number, end: number): string => index?.document.text.slice(Math.max(0, start), end).replace(/\s+/g, ' ') ?? '';

  const show = (): void => {
    const marks: Mark[] = [];
    const counts: Counts = { consistent: 0, outdated: 0, conflicting: 0, unverified: 0 };
    for (const { claim, start, end } of found) {
      const verdict = verdicts.get(claim.id)?.verdict ?? 'unverified';
      counts[verdict]++;
      const range = verdict === 'unverified' ? undefined : index?.rangeOf(start, end);
      if (range && verdict !== 'unverified') marks.push({ id: claim.id, range, verdict });
    }
    onMarks(marks);
    onCounts(counts);
  };

  const asked = new Set<string>();
  /** Languages that nobody knows are asked for once, and then read as English. */
  const learn = async (text: DocumentText): Promise<void> => {
    const tags = languagesToAdd(text).filter((tag) => !asked.has(tag) && /^[a-z]{2,8}$/.test(tag));
    if (tags.length === 0) return;
    for (const tag of tags) asked.add(tag);
    addLanguages(await judge.languages(tags));
  };

  const judgeAll = async (again: boolean): Promise<void> => {
    const mine = ++generation;
    const stale = (): boolean => signal.aborted || mine !== generation;
    vocabulary ??= judge.vocabulary().catch((error: unknown) => {
      vocabulary = undefined;
      throw error;
    });
    const names = await vocabulary;
    if (!index || stale()) return;
    await learn(index.document);
    if (stale()) return;
    const now = findClaims(index.document, names).slice(0, MOST_FIGURES);
    const claims = now.map(({ claim }) => claim);
    const key = JSON.stringify(claims);
    if (again || key !== judged) {
      const answers = claims.length === 0 ? [] : await judge.judge(claims, index.document.published);
      if (stale()) return;
      verdicts = new Map(answers.map((verdict) => [verdict.claim, verdict]));
      judged = key;
    }
    found = now;
    show();
  };

  const explain = async (id: number): Promise<Explanation> => {
    const claim = found.find((f) => f.claim.id === id)?.claim;
    const verdict = verdicts.get(id);
    if (!claim || !verdict) throw new Error('This figure is no longer on the page.');
    return judge.explain(claim, verdict, index?.document.published);
  };

  return {
    update: (next) => {
      index = next;
      return judgeAll(false);
    },
    rejudge: () => {
      vocabulary = undefined;
      return judgeAll(true);
    },
    explain,
    list: () =>
      found.map(({ claim, start, end }) => {
        const verdict = verdicts.get(claim.id) ?? ({ verdict: 'unverified', reason: 'ledger-unavailable' } as const);
        return {
          id: claim.id,
          quote: wordsOf(start, end),
          before: wordsOf(start - CONTEXT, start).trimStart(),
          after: wordsOf(end, end + CONTEXT).trimEnd(),
          verdict: verdict.verdict,
          ...shortWords(verdict),
        };
      }),
  };
}
