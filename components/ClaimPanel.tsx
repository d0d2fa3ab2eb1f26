import { useRef, useState } from 'preact/hooks';
import type { CopyForm } from '../lib/core/saved-claims/quotation.ts';
import type { SavedClaim } from '../lib/core/saved-claims/types.ts';
import type { VerdictKind } from '../lib/core/types.ts';
import type { LibraryWords } from '../lib/core/words/library-page.ts';
import { Words, type ClaimItem } from './ClaimList.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { useKeptFocus, useKeptPlace } from './focus.ts';
import { AnchorLine, ClaimNotes, RippleLine, SavedQuote, type VerdictNames } from './SavedClaim.tsx';
import { VerdictMark, withoutVerdict } from './VerdictMark.tsx';
import { counted } from './words.ts';

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
  words: VerdictNames;
  text: LibraryWords;
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
  const { items, saved, alertsLine, readable, words, text, libraryHref } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const figures = useRef<HTMLElement>(null);
  useKeptFocus(figures, () => figures.current?.querySelector('select'));
  const shown = items.filter(({ verdict }) => filter === 'all' || verdict === filter);
  return (
    <>
      <header>
        <h1>{text.panel.title}</h1>
        <a href={libraryHref} target="_blank" rel="noreferrer">{text.panel.library}</a>
      </header>
      <p class="told" role="status">{items.length > 0 && counted(text.panel.found, items.length, 'en')}</p>
      {alertsLine !== undefined && <p class="alert"><a href={`${libraryHref}?shelf=alerts`} target="_blank" rel="noreferrer">{alertsLine}</a></p>}
      <section aria-labelledby="figures" ref={figures}>
        <div class="bar">
          <h2 id="figures">{text.panel.figures}</h2>
          <label>
            <span>{text.panel.show}</span>{' '}
            <select value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}>
              {FILTERS.map((each) => (
                <option key={each} value={each}>
                  {each === 'all' ? text.panel.all : words.verdicts[each]} ({each === 'all' ? items.length : items.filter(({ verdict }) => verdict === each).length})
                </option>
              ))}
            </select>
          </label>
        </div>
        {shown.length === 0 ? <p class="empty">{readable ? text.panel.none : text.panel.unread}</p> : <Figures {...props} items={shown} />}
      </section>
      <section aria-labelledby="saved">
        <h2 id="saved">{text.panel.saved} ({saved.length})</h2>
        {saved.length === 0 && <p class="empty">{text.panel.noneSaved}</p>}
        <Saved {...props} />
      </section>
    </>
  );
}

/**
 * One stop of the Tab key: arrows go from figure to figure, Enter goes there on the page. The buttons of the
 * figure that is current are the next stops. Figures that arrive move nothing under the reader's focus.
 */
function Figures({ items, words, text, onJump, onSave, onCopy, onPropose }: ClaimPanelProps) {
  const [current, setCurrent] = useState<{ key: string; at: number }>();
  const list = useRef<HTMLUListElement>(null);
  const same = items.findIndex(({ key }) => key === current?.key);
  const at = same >= 0 ? same : Math.min(current?.at ?? 0, items.length - 1);
  const stop = (): HTMLElement | null | undefined => list.current?.querySelector<HTMLElement>('.figure[tabindex="0"]');
  useKeptPlace(list);
  useKeptFocus(list, stop);
  const go = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const next = to === undefined ? undefined : list.current?.querySelectorAll<HTMLElement>('.figure')[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ul class="figures" ref={list} onKeyDown={go}>
      {items.map((item, i) => {
        const { key, quote, verdict, headline, reason, isSaved } = item;
        const tab = i === at ? 0 : -1;
        return (
          <li key={key} data-current={i === at} onFocusIn={() => setCurrent({ key, at: i })}>
            <button type="button" class="figure" tabIndex={tab} onClick={() => onJump(key)}>
              <VerdictMark verdict={verdict} words={words.verdicts[verdict]} />
              <Words item={item} />
              <span class="reason" dir={words.dir} lang={words.tag}>{reason || withoutVerdict(headline, verdict, words)}</span>
            </button>
            <span class="actions">
              <button type="button" class="small" tabIndex={tab} aria-disabled={isSaved} aria-label={`${isSaved ? text.saved : text.save}: ${quote}`} onClick={() => isSaved || onSave(key)}>
                {isSaved ? text.saved : text.save}
              </button>
              <CopyMenu words={text.take} stop={tab} of={quote} onCopy={(form) => onCopy(key, form)} />
              {verdict === 'unverified' && <button type="button" class="small" tabIndex={tab} aria-label={`${text.propose}: ${quote}`} onClick={() => onPropose(key)}>{text.propose}</button>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Claims of the page, kept in their order. */
function Saved(props: ClaimPanelProps) {
  const list = useRef<HTMLUListElement>(null);
  useKeptPlace(list);
  useKeptFocus(list, () => list.current?.querySelector<HTMLElement>('button, summary') ?? list.current);
  return (
    <ul class="saved" ref={list} tabIndex={-1}>
      {props.saved.map((claim) => <SavedRow key={claim.id} claim={claim} {...props} />)}
    </ul>
  );
}

function SavedRow({ claim, words, text, onJumpSaved, onCopySaved, onSeen, onNote, onTags }: ClaimPanelProps & { claim: SavedClaim }) {
  const { id, judgement, anchor, note, tags, selectors: [{ exact }] } = claim;
  return (
    <li>
      <div class="kept-words">
        {judgement && <VerdictMark verdict={judgement.verdict.verdict} words={words.verdicts[judgement.verdict.verdict]} />}
        <SavedQuote claim={claim} />
        <AnchorLine claim={claim} text={text} />
      </div>
      <span class="actions">
        {anchor?.state !== 'gone' && <button type="button" class="small" aria-label={`${text.jump}: ${exact}`} onClick={() => onJumpSaved(id)}>{text.jump}</button>}
        <CopyMenu words={text.take} of={exact} onCopy={(form) => onCopySaved(claim, form)} />
      </span>
      <RippleLine claim={claim} words={words} text={text} onSeen={() => onSeen(id)} />
      <details>
        <summary>{[text.note, note !== '' && `“${note.slice(0, 40)}”`, tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join(' ')}</summary>
        <ClaimNotes claim={claim} text={text} onNote={(value) => onNote(id, value)} onTags={(value) => onTags(id, value)} />
      </details>
    </li>
  );
}
