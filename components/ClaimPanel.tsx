import { useRef, useState } from 'preact/hooks';
import type { CopyForm } from '../lib/core/saved-claims/quotation.ts';
import type { SavedClaim } from '../lib/core/saved-claims/types.ts';
import type { VerdictKind } from '../lib/core/types.ts';
import type { Words as AllWords } from '../lib/core/words/words.ts';
import { Words, type ClaimItem } from './ClaimList.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { useKeptFocus, useKeptPlace } from './focus.ts';
import { AnchorLine, ClaimNotes, RippleLine, SavedQuote } from './SavedClaim.tsx';
import { VerdictMark, withoutVerdict } from './VerdictMark.tsx';

/** A figure in the order of the page. */
export interface PanelItem extends ClaimItem {
  /** Where it stands in the text of the page. */
  start: number;
  isSaved: boolean;
}

export interface ClaimPanelProps {
  items: readonly PanelItem[];
  saved: readonly SavedClaim[];
  /** Claims of any page that are judged otherwise now and were not looked at, in a sentence; missing where there are none. */
  alertsLine?: string | undefined;
  /** False where Tickmark reads nothing. */
  readable: boolean;
  words: Pick<AllWords, 'tag' | 'dir' | 'verdicts' | 'card' | 'popup' | 'panel'>;
  libraryHref: string;
  onJump(key: string): void;
  onSave(key: string): void;
  onCopy(key: string, form: CopyForm): void;
  /** Takes an unjudged figure into the form of the ledger's page. */
  onPropose(key: string): void;
  onJumpSaved(id: string): void;
  onCopySaved(claim: SavedClaim, form: CopyForm): void;
  onSeen(id: string): void;
  onNote(id: string, note: string): void;
  onTags(id: string, tags: string[]): void;
}

type Filter = 'all' | VerdictKind;
const FILTERS = ['all', 'conflicting', 'outdated', 'consistent', 'unverified'] as const;

/** All that is known of the page beside it, for keyboard and screen reader first: the twin of its badges. */
export function ClaimPanel(props: ClaimPanelProps) {
  const { items, saved, alertsLine, readable, words, libraryHref } = props;
  const { panel, popup } = words;
  const [filter, setFilter] = useState<Filter>('all');
  const figures = useRef<HTMLElement>(null);
  useKeptFocus(figures, () => figures.current?.querySelector('select'));
  const shown = items.filter(({ verdict }) => filter === 'all' || verdict === filter);
  return (
    <>
      <header>
        <h1>Tickmark</h1>
        <a href={libraryHref} target="_blank" rel="noreferrer">{panel.library}</a>
      </header>
      <p class="told" role="status">{items.length > 0 && `${popup.figures}: ${items.length}`}</p>
      {saved.length > 0 && <p><a href="#saved">{panel.saved} ({saved.length})</a></p>}
      {alertsLine !== undefined && <p class="alert"><a href={`${libraryHref}?shelf=alerts`} target="_blank" rel="noreferrer">{alertsLine}</a></p>}
      <section aria-labelledby="figures" ref={figures}>
        <div class="bar">
          <h2 id="figures">{popup.figures}</h2>
          <label>
            <span>{panel.show}</span>{' '}
            <select value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}>
              {FILTERS.map((each) => (
                <option key={each} value={each}>
                  {each === 'all' ? panel.all : words.verdicts[each]} ({each === 'all' ? items.length : items.filter(({ verdict }) => verdict === each).length})
                </option>
              ))}
            </select>
          </label>
        </div>
        {shown.length === 0 ? <p class="empty">{readable ? popup.nothing.title : panel.unread}</p> : <Figures {...props} items={shown} />}
      </section>
      <section aria-labelledby="saved">
        <h2 id="saved" tabIndex={-1}>{panel.saved} ({saved.length})</h2>
        {saved.length === 0 && <p class="empty">{panel.noneSaved}</p>}
        <Saved {...props} />
      </section>
    </>
  );
}

/**
 * A list that is one stop of the Tab key: arrows, Home and End go from row to row, and what can be done with the row that
 * is current are the next stops. What arrives or goes moves nothing under the reader's focus, and takes it nowhere.
 */
function useOneStop(keys: readonly string[]) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<{ key: string; at: number }>();
  const same = keys.findIndex((key) => key === current?.key);
  const at = same >= 0 ? same : Math.min(current?.at ?? 0, keys.length - 1);
  const headOf = (row: number): HTMLElement | null | undefined => list.current?.children[row]?.querySelector<HTMLElement>('button, summary');
  useKeptPlace(list);
  useKeptFocus(list, () => headOf(at) ?? list.current);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).matches('textarea, input')) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: keys.length - 1 }[event.key];
    const head = to === undefined ? undefined : headOf(to);
    if (!head) return;
    event.preventDefault();
    head.focus();
  };
  return {
    list: { ref: list, onKeyDown },
    row: (i: number) => ({ 'data-current': i === at, onFocusIn: () => setCurrent({ key: keys[i] ?? '', at: i }) }),
    stop: (i: number): 0 | -1 => (i === at ? 0 : -1),
  };
}

/** Enter goes to a figure on the page. */
function Figures({ items, words, onJump, onSave, onCopy, onPropose }: ClaimPanelProps) {
  const one = useOneStop(items.map(({ key }) => key));
  return (
    <ul class="figures" {...one.list}>
      {items.map((item, i) => {
        const { key, quote, verdict, headline, reason, isSaved } = item;
        const tab = one.stop(i);
        return (
          <li key={key} {...one.row(i)}>
            <button type="button" class="figure" tabIndex={tab} onClick={() => onJump(key)}>
              <VerdictMark verdict={verdict} words={words.verdicts[verdict]} />
              <Words item={item} />
              <span class="reason" dir={words.dir} lang={words.tag}>{reason || withoutVerdict(headline, verdict, words)}</span>
            </button>
            <span class="actions">
              <button type="button" class="small" tabIndex={tab} aria-disabled={isSaved} aria-label={`${isSaved ? words.card.saved : words.card.save}: ${quote}`} onClick={() => isSaved || onSave(key)}>
                {isSaved ? words.card.saved : words.card.save}
              </button>
              <CopyMenu words={words.card} stop={tab} of={quote} onCopy={(form) => onCopy(key, form)} />
              {verdict === 'unverified' && <button type="button" class="small" tabIndex={tab} aria-label={`${words.popup.propose}: ${quote}`} onClick={() => onPropose(key)}>{words.popup.propose}</button>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Claims of the page that are kept, in their order. */
function Saved(props: ClaimPanelProps) {
  const one = useOneStop(props.saved.map(({ id }) => id));
  return (
    <ul class="saved" tabIndex={-1} {...one.list}>
      {props.saved.map((claim, i) => (
        <li key={claim.id} {...one.row(i)}>
          <SavedRow claim={claim} stop={one.stop(i)} {...props} />
        </li>
      ))}
    </ul>
  );
}

function SavedRow({ claim, stop, words, onJumpSaved, onCopySaved, onSeen, onNote, onTags }: ClaimPanelProps & { claim: SavedClaim; stop: 0 | -1 }) {
  const { id, judgement, anchor, note, tags, selectors: [{ exact }] } = claim;
  const text = words.panel;
  const noted = [text.note, note !== '' && `“${note.slice(0, 40)}”`, tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join(' ');
  return (
    <>
      <div class="kept-words">
        {judgement && <VerdictMark verdict={judgement.verdict.verdict} words={words.verdicts[judgement.verdict.verdict]} />}
        <SavedQuote claim={claim} />
        <AnchorLine claim={claim} text={text} />
      </div>
      <span class="actions">
        {anchor?.state !== 'gone' && <button type="button" class="small" tabIndex={stop} aria-label={`${text.jump}: ${exact}`} onClick={() => onJumpSaved(id)}>{text.jump}</button>}
        <CopyMenu words={words.card} stop={stop} of={exact} onCopy={(form) => onCopySaved(claim, form)} />
      </span>
      <RippleLine claim={claim} words={words} text={text} stop={stop} onSeen={() => onSeen(id)} />
      <details>
        <summary tabIndex={stop} aria-label={`${noted}: ${exact}`}>{noted}</summary>
        <ClaimNotes claim={claim} text={text} onNote={(value) => onNote(id, value)} onTags={(value) => onTags(id, value)} />
      </details>
    </>
  );
}
