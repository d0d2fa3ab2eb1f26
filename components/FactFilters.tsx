import type { FactQuery } from '../lib/core/ledger-view.ts';
import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';

/** One choice of a filter. */
export interface Choice {
  id: string;
  label: string;
  /** How many facts it has, where that is known. */
  count?: number;
}

export interface FactFiltersProps {
  query: FactQuery;
  choices: Readonly<Record<'entity' | 'metric' | 'event' | 'status' | 'layer', readonly Choice[]>>;
  words: LedgerPageWords['ledger'];
  /** With the fields that change; an empty text no longer narrows. */
  onChange(change: Partial<Record<'text' | 'entity' | 'metric' | 'event' | 'status' | 'layer' | 'from' | 'to', string>>): void;
  onReset(): void;
}

const SELECTS = ['entity', 'metric', 'event', 'status', 'layer'] as const;

/** What narrows the table of facts. */
export function FactFilters({ query, choices, words, onChange, onReset }: FactFiltersProps) {
  const narrowed = query.text !== undefined || query.from !== undefined || query.to !== undefined || SELECTS.some((field) => query[field] !== undefined);
  return (
    <search class="filters" aria-label={words.filters}>
      <label class="wide">
        {words.search}
        <input type="search" value={query.text ?? ''} onInput={(event) => onChange({ text: event.currentTarget.value })} />
      </label>
      {SELECTS.map((field) => (
        <label key={field}>
          {words[field]}
          <select value={query[field] ?? ''} onChange={(event) => onChange({ [field]: event.currentTarget.value })}>
            <option value="">{field === 'layer' ? words.counts : words.any}</option>
            {choices[field].map(({ id, label, count }) => <option key={id} value={id}>{count === undefined ? label : `${label} (${count})`}</option>)}
          </select>
        </label>
      ))}
      {(['from', 'to'] as const).map((field) => (
        <label key={field}>
          {words[field]}
          <input type="date" value={query[field] ?? ''} onChange={(event) => onChange({ [field]: event.currentTarget.value })} />
        </label>
      ))}
      <button type="button" class="quiet" disabled={!narrowed} onClick={onReset}>{words.reset}</button>
    </search>
  );
}
