import type { VerdictKind } from '../lib/core/types.ts';
import type { PageWords } from '../lib/core/words/words.ts';

/** A headline for a place where the verdict's word stands already: "Outdated: it no longer holds" is "It no longer holds". */
export function withoutVerdict(headline: string, verdict: VerdictKind, { verdicts, tag }: Pick<PageWords, 'verdicts' | 'tag'>): string {
  const word = verdicts[verdict];
  const rest = headline.startsWith(word) ? headline.slice(word.length).replace(/^\s?[:：]\s?/, '') : headline;
  // A headline may be the word alone.
  return rest === '' ? headline : rest.slice(0, 1).toLocaleUpperCase(tag) + rest.slice(1);
}

export interface VerdictMarkProps {
  verdict: VerdictKind;
  /** Words beside the sign. */
  words: string;
}

/** A verdict by sign, word and colour. */
export function VerdictMark({ verdict, words }: VerdictMarkProps) {
  return (
    <span class="verdict-mark" data-verdict={verdict}>
      <span class="sign" />
      <span>{words}</span>
    </span>
  );
}
