import type { MergeChoice, MergeState } from '../lib/core/merge.ts';
import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';

/** One row of an import as it is reviewed. */
export interface ReviewRow {
  key: string;
  label: string;
  state: MergeState;
  /** What it says, for a row that only one side has. */
  shown: string;
  changes: readonly { field: string; mine: string; theirs: string }[];
  choices: readonly MergeChoice[];
  chosen: MergeChoice;
}

/** Groups that are shown, with how many rows each has; `rows` may be fewer. */
export interface ReviewGroup {
  state: MergeState;
  count: number;
  rows: readonly ReviewRow[];
}

export interface ImportReviewProps {
  groups: readonly ReviewGroup[];
  counts: Readonly<Record<MergeState, number>>;
  /** Saved claims whose verdict would be another one: what they say, before and after. */
  flips: readonly { id: string; label: string; before: string; after: string }[];
  words: LedgerPageWords['import'];
  onChoose(key: string, choice: MergeChoice): void;
  onChooseAll(state: MergeState, choice: 'mine' | 'theirs'): void;
}

/** What an import would do, row by row, and what it would do to saved claims. */
export function ImportReview({ groups, counts, flips, words, onChoose, onChooseAll }: ImportReviewProps) {
  const summary = words.summary.replace(/\{(\w+)\}/g, (_, state: string) => String(counts[state as MergeState]));
  return (
    <section class="review">
      <h2>{words.review}</h2>
      <p role="status">{groups.length === 0 ? words.nothing : `${summary}.`}</p>
      {flips.length === 0 ? <p class="soft">{words.noFlips}</p> : (
        <details class="flips">
          <summary>{counted(words.flips, flips.length)}</summary>
          <ul>{flips.map(({ id, label, before, after }) => <li key={id}><span dir="auto">{label}</span> <span class="soft">{before} → {after}</span></li>)}</ul>
        </details>
      )}
      {groups.map((group) => <Group key={group.state} group={group} words={words} onChoose={onChoose} onChooseAll={onChooseAll} />)}
    </section>
  );
}

function Group({ group: { state, count, rows }, words, onChoose, onChooseAll }: Pick<ImportReviewProps, 'words' | 'onChoose' | 'onChooseAll'> & { group: ReviewGroup }) {
  if (state === 'own') return null;
  const title = words.groups[state];
  return (
    <details open={state === 'conflict' || state === 'changed'} class="group">
      <summary><h3>{title} ({count.toLocaleString('en')})</h3></summary>
      <p class="actions">
        <button type="button" class="quiet" aria-label={`${title}: ${words.allTheirs}`} onClick={() => onChooseAll(state, 'theirs')}>{words.allTheirs}</button>
        <button type="button" class="quiet" aria-label={`${title}: ${words.allMine}`} onClick={() => onChooseAll(state, 'mine')}>{words.allMine}</button>
      </p>
      <ul>{rows.map((row) => <Row key={row.key} row={row} words={words} onChoose={onChoose} />)}</ul>
      {count > rows.length && <p class="soft">{counted(words.more, count - rows.length)}</p>}
    </details>
  );
}

function Row({ row, words, onChoose }: Pick<ImportReviewProps, 'words' | 'onChoose'> & { row: ReviewRow }) {
  return (
    <li class="review-row">
      <p><strong dir="auto">{row.label}</strong> <span class="soft" dir="auto">{row.shown}</span></p>
      {row.changes.length > 0 && (
        <table class="plain">
          <thead><tr><th scope="col">{words.field}</th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr></thead>
          <tbody>
            {row.changes.map(({ field, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td dir="auto">{mine}</td>
                <td dir="auto">{theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {row.choices.length > 0 && (
        <fieldset class="choice">
          <legend>{words.choice}</legend>
          {row.choices.map((choice) => (
            <label key={choice}>
              <input type="radio" name={row.key} checked={choice === row.chosen} onChange={() => onChoose(row.key, choice)} />
              {words[choice]}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

const counted = (forms: { readonly one: string; readonly other: string }, n: number): string => (n === 1 ? forms.one : forms.other).replace('{n}', n.toLocaleString('en'));
