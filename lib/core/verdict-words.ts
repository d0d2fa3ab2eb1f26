/** What is said of a figure where its page is: the shortest words for its verdict, and its page's own that decided. */
import type { FoundClaim, Verdict } from './types.ts';
import type { VerdictWords } from './words/words.ts';

/** Headline and, for a figure without a badge, the reason in one sentence. */
export function shortWords({ verdict, rule, reason }: Pick<Verdict, 'verdict' | 'rule' | 'reason'>, words: Pick<VerdictWords, 'headlines' | 'ruleHeadlines' | 'reasons'>): { headline: string; reason: string } {
  return {
    headline: (rule && words.ruleHeadlines[rule]) ?? words.headlines[verdict],
    reason: verdict === 'unverified' ? words.reasons[reason ?? 'not-sure'] : '',
  };
}

/** More words, or longer ones, than anybody would read as the reason. */
const MOST_WORDS = 8;
const LONGEST_WORDS = 60;

/** The words of a document from which a figure got company, measure, parties and time, in reading order, none twice. */
export function decisiveWords({ evidence }: FoundClaim, text: string): string[] {
  const words = evidence
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '' && each.length <= LONGEST_WORDS);
  return [...new Set(words)].slice(0, MOST_WORDS);
}
