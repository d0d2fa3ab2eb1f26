import type { VerdictKind } from '../lib/core/types.ts';
import type { PageWords } from '../lib/core/words/words.ts';
import { VerdictMark } from './VerdictMark.tsx';

export interface TallyProps {
  counts: Readonly<Record<VerdictKind, number>>;
  /** Name of the list. */
  label: string;
  words: Pick<PageWords, 'verdicts' | 'tag'>;
}

const SHOWN = ['conflicting', 'outdated', 'consistent'] as const;

/** How many figures of each verdict a page holds. */
export function Tally({ counts, label, words: { verdicts, tag } }: TallyProps) {
  return (
    <ul class="tally" aria-label={label}>
      {SHOWN.map((verdict) => (
        <li key={verdict} data-none={counts[verdict] === 0}>
          <VerdictMark verdict={verdict} words={`${counts[verdict]}`} />
          <span>{verdicts[verdict].toLocaleLowerCase(tag)}</span>
        </li>
      ))}
    </ul>
  );
}
