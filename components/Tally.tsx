import type { VerdictKind } from '../lib/core/types.ts';
import { VerdictMark, VERDICT_WORDS } from './VerdictMark.tsx';

export interface TallyProps {
  counts: Readonly<Record<VerdictKind, number>>;
}

const SHOWN = ['conflicting', 'outdated', 'consistent'] as const;

/** How many figures of each verdict a page holds. */
export function Tally({ counts }: TallyProps) {
  return (
    <ul class="tally" aria-label="Figures on this page">
      {SHOWN.map((verdict) => (
        <li key={verdict} data-none={counts[verdict] === 0}>
          <VerdictMark verdict={verdict} words={`${counts[verdict]}`} />
          <span>{VERDICT_WORDS[verdict].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
