import type { VerdictKind } from '../lib/core/types.ts';

export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  consistent: 'Consistent',
  outdated: 'Outdated',
  conflicting: 'Conflicting',
  unverified: 'Not judged',
};

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
