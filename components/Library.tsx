import { observeElementOffset, observeElementRect, elementScroll, Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { SavedClaim } from '../lib/core/saved-claims/types.ts';
import type { LibraryWords } from '../lib/core/words/library-page.ts';
import { useKeptFocus } from './focus.ts';
import { AnchorLine, RippleLine, SavedQuote, type VerdictNames } from './SavedClaim.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { counted } from './words.ts';

export const GROUPS = ['none', 'page', 'metric', 'verdict', 'tag'] as const;
export type Grouping = (typeof GROUPS)[number];
export const SHELVES = ['kept', 'alerts', 'trash'] as const;
export type Shelf = (typeof SHELVES)[number];

/** A row of the list: the head of a group, or a claim. */
export type LibraryRow = { kind: 'group'; key: string; label: string; count: number } | { kind: 'claim'; key: string; claim: SavedClaim };

export interface LibraryListProps {
  rows: readonly LibraryRow[];
  selected: ReadonlySet<string>;
  words: VerdictNames;
  text: LibraryWords;
  hrefOf(id: string): string;
  onSelect(id: string, on: boolean): void;
  onSeen(id: string): void;
}

const CLAIM_PX = 96;
const GROUP_PX = 40;

/**
 * However many claims there are, only those in sight are drawn. Up and down, Home and End go from claim to claim;
 * what can be done with the one that is current are the next stops of the Tab key.
 */
export function LibraryList({ rows, selected, words, text, hrefOf, onSelect, onSeen }: LibraryListProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(rows, box);
  const [current, setCurrent] = useState<{ key: string; at: number }>();
  const wanted = useRef<string>(undefined);
  const items = virtual.getVirtualItems();
  const stop = stopAmong(rows, items, current);
  useKeptFocus(box, () => linkOf(box.current, stop));
  useLayoutEffect(() => {
    const link = wanted.current === undefined ? null : linkOf(box.current, wanted.current);
    if (!link) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rows.findIndex(({ key }) => key === stop);
    const to = stepOf(event, rows, at);
    const row = to === undefined ? undefined : rows[to];
    if (to === undefined || !row) return;
    event.preventDefault();
    wanted.current = row.key;
    setCurrent({ key: row.key, at: to });
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  return (
    <div class="rows" ref={box} role="region" aria-label={text.library.list} onKeyDown={onKeyDown}>
      <ul style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              data-index={index}
              ref={(node) => { if (node) virtual.measureElement(node); }}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              onFocusIn={() => setCurrent({ key: row.key, at: index })}
            >
              {row.kind === 'group' ? (
                <h2>{row.label} <span class="soft">({row.count})</span></h2>
              ) : (
                <Row rowKey={row.key} claim={row.claim} stop={row.key === stop ? 0 : -1} isSelected={selected.has(row.claim.id)} words={words} text={text} href={hrefOf(row.claim.id)} onSelect={(on) => onSelect(row.claim.id, on)} onSeen={() => onSeen(row.claim.id)} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function useVirtualRows(rows: readonly LibraryRow[], box: { readonly current: HTMLDivElement | null }): Virtualizer<HTMLDivElement, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (i: number) => (rows[i]?.kind === 'group' ? GROUP_PX : CLAIM_PX),
    getItemKey: (i: number) => rows[i]?.key ?? i,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtual.setOptions(options);
  useEffect(() => virtual._didMount(), [virtual]);
  useEffect(() => virtual._willUpdate());
  useEffect(() => virtual.measure(), [rows]);
  return virtual;
}

/** The claim that Tab leads to: the one where the reader was, or what stands in its place now. */
function stopAmong(rows: readonly LibraryRow[], items: readonly { index: number }[], current: { key: string; at: number } | undefined): string | undefined {
  const drawn = items.flatMap(({ index }) => (rows[index]?.kind === 'claim' ? [{ index, key: rows[index].key }] : []));
  const same = drawn.find(({ key }) => key === current?.key);
  const near = current && (drawn.find(({ index }) => index >= current.at) ?? drawn.at(-1));
  return (same ?? near ?? drawn[0])?.key;
}

/** Where a key leads from a place in the list; the heads of groups are passed. */
function stepOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent, rows: readonly LibraryRow[], at: number): number | undefined {
  if (altKey || ctrlKey || metaKey || (target instanceof Element && target.matches('textarea, input[type=text]'))) return undefined;
  const isClaim = ({ kind }: LibraryRow): boolean => kind === 'claim';
  switch (key) {
    case 'ArrowDown': return rows[at + 1]?.kind === 'group' ? at + 2 : at + 1;
    case 'ArrowUp': return rows[at - 1]?.kind === 'group' ? at - 2 : at - 1;
    case 'Home': return rows.findIndex(isClaim);
    case 'End': return rows.findLastIndex(isClaim);
    default: return undefined;
  }
}

const linkOf = (box: HTMLElement | null, key: string | undefined): HTMLElement | null | undefined =>
  key === undefined ? undefined : box?.querySelector<HTMLElement>(`a[data-row="${CSS.escape(key)}"]`);

interface RowProps {
  rowKey: string;
  claim: SavedClaim;
  /** Whether Tab leads here. */
  stop: 0 | -1;
  isSelected: boolean;
  words: VerdictNames;
  text: LibraryWords;
  href: string;
  onSelect(on: boolean): void;
  onSeen(): void;
}

function Row({ rowKey, claim, stop, isSelected, words, text, href, onSelect, onSeen }: RowProps) {
  const { selectors: [{ exact }], page, judgement, note, tags, savedAt } = claim;
  return (
    <article class="kept">
      <label class="pick">
        <input type="checkbox" checked={isSelected} tabIndex={stop} aria-label={text.library.select.replace('{quote}', exact.slice(0, 80))} onChange={({ currentTarget }) => onSelect(currentTarget.checked)} />
      </label>
      <div>
        <a class="quote" href={href} data-row={rowKey} tabIndex={stop}>
          <SavedQuote claim={claim} />
        </a>
        <p class="line">
          {judgement ? <VerdictMark verdict={judgement.verdict.verdict} words={words.verdicts[judgement.verdict.verdict]} /> : <span class="soft">{text.library.noFigure}</span>}
          <AnchorLine claim={claim} text={text} />
          <span class="soft" dir="auto">{page.title ?? page.url}</span>
          <span class="soft">{savedAt.slice(0, 10)}</span>
          {tags.map((tag) => <span key={tag} class="tag">#{tag}</span>)}
        </p>
        {note !== '' && <p class="soft" dir="auto">{note.slice(0, 200)}</p>}
        <RippleLine claim={claim} words={words} text={text} stop={stop} onSeen={onSeen} />
      </div>
    </article>
  );
}

export interface LibraryBarProps {
  query: string;
  grouping: Grouping;
  shelf: Shelf;
  shown: number;
  selected: number;
  text: LibraryWords;
  onQuery(query: string): void;
  onGrouping(grouping: Grouping): void;
  onShelf(shelf: Shelf): void;
}

/** What is shown, and in which order. */
export function LibraryBar({ query, grouping, shelf, shown, selected, text: { library }, onQuery, onGrouping, onShelf }: LibraryBarProps) {
  return (
    <div class="bar" role="search">
      <label class="grow">
        <span>{library.search}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => onQuery(currentTarget.value)} />
      </label>
      <label>
        <span>{library.which}</span>
        <select value={shelf} onChange={({ currentTarget }) => onShelf(currentTarget.value as Shelf)}>
          {SHELVES.map((each) => <option key={each} value={each}>{library.shelves[each]}</option>)}
        </select>
      </label>
      <label>
        <span>{library.group}</span>
        <select value={grouping} onChange={({ currentTarget }) => onGrouping(currentTarget.value as Grouping)}>
          {GROUPS.map((each) => <option key={each} value={each}>{library.groups[each]}</option>)}
        </select>
      </label>
      <p role="status" class="count">{counted(library.count, shown, 'en')}{selected > 0 && `, ${counted(library.selected, selected, 'en')}`}</p>
    </div>
  );
}

export interface BulkBarProps {
  selected: number;
  isTrash: boolean;
  allSelected: boolean;
  text: LibraryWords['library'];
  onAll(on: boolean): void;
  onTag(tag: string, add: boolean): void;
  onTrash(): void;
  onRestore(): void;
  onPurge(): void;
}

/** What is done with all that is selected. */
export function BulkBar({ selected, isTrash, allSelected, text, onAll, onTag, onTrash, onRestore, onPurge }: BulkBarProps) {
  const [tag, setTag] = useState('');
  const none = selected === 0;
  const tagless = none || tag.trim() === '';
  return (
    <div class="bar bulk" role="group" aria-label={text.bulk}>
      <label class="check">
        <input type="checkbox" checked={allSelected} onChange={({ currentTarget }) => onAll(currentTarget.checked)} /> {text.selectAll}
      </label>
      {isTrash ? (
        <>
          <button type="button" class="small" disabled={none} onClick={onRestore}>{text.restore}</button>
          <Purge selected={selected} text={text} onPurge={onPurge} />
        </>
      ) : (
        <>
          <input type="text" aria-label={text.tag} placeholder={text.tag} value={tag} maxLength={200} onInput={({ currentTarget }) => setTag(currentTarget.value)} />
          <button type="button" class="small" disabled={tagless} onClick={() => onTag(tag, true)}>{text.addTag}</button>
          <button type="button" class="small" disabled={tagless} onClick={() => onTag(tag, false)}>{text.removeTag}</button>
          <button type="button" class="small" disabled={none} onClick={onTrash}>{text.trash}</button>
        </>
      )}
    </div>
  );
}

/** What nothing brings back is asked once more. */
function Purge({ selected, text, onPurge }: Pick<BulkBarProps, 'selected' | 'text' | 'onPurge'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="small" disabled={selected === 0} onClick={() => dialog.current?.showModal()}>{text.purge}</button>
      <dialog ref={dialog} aria-labelledby="sure">
        <p id="sure">{counted(text.sure, selected, 'en')}</p>
        <p class="actions">
          <button type="button" class="small" onClick={() => dialog.current?.close()}>{text.keep}</button>
          <button type="button" class="small" onClick={() => { dialog.current?.close(); onPurge(); }}>{text.purge}</button>
        </p>
      </dialog>
    </>
  );
}
