import type { VerdictKind } from '../lib/core/types.ts';

export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  consistent: 'Consistent',
  outdated: 'Outdated',
  conflicting: 'Conflicting',
  unverified: 'Not judged',
};

/** A headline for a place where the verdict's word stands already: "Outdated: it no longer holds" is "It no longer holds". */
export function withoutVerdict(headline: string, verdict: VerdictKind): string {
  const word = `${VERDICT_WORDS[verdict]}: `;
  const rest = headline.startsWith(word) ? headline.slice(word.length) : headline;
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

export interface VerdictMarkProps {
  verdict: VerdictKind;
  /** Words beside the sign; the verdict's own word when left out. */
  words?: string;
}

/** A verdict by sign, word and colour. */
export function VerdictMark({ verdict, words = VERDICT_WORDS[verdict] }: VerdictMarkProps) {
  return (
    <span class="verdict-mark" data-verdict={verdict}>
      <span class="sign" />
      <span>{words}</span>
    </span>
  );
}
