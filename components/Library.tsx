import { observeElementOffset, observeElementRect, elementScroll, Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { SavedClaim } from '../lib/core/saved-claims/types.ts';
import type { LibraryWords } from '../lib/core/words/library-page.ts';
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

/** However many claims there are, only those in sight are drawn. */
export function LibraryList({ rows, selected, words, text, hrefOf, onSelect, onSeen }: LibraryListProps) {
  const box = useRef<HTMLDivElement>(null);
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
  return (
    <div class="rows" ref={box} tabIndex={0} role="region" aria-label={text.library.title}>
      <ul style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
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
            >
              {row.kind === 'group' ? (
                <h2>{row.label} <span class="soft">({row.count})</span></h2>
              ) : (
                <Row claim={row.claim} isSelected={selected.has(row.claim.id)} words={words} text={text} href={hrefOf(row.claim.id)} onSelect={(on) => onSelect(row.claim.id, on)} onSeen={() => onSeen(row.claim.id)} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface RowProps {
  claim: SavedClaim;
  isSelected: boolean;
  words: VerdictNames;
  text: LibraryWords;
  href: string;
  onSelect(on: boolean): void;
  onSeen(): void;
}

function Row({ claim, isSelected, words, text, href, onSelect, onSeen }: RowProps) {
  const { selectors: [{ exact }], page, judgement, note, tags, savedAt } = claim;
  return (
    <article class="kept">
      <label class="pick">
        <input type="checkbox" checked={isSelected} aria-label={text.library.select.replace('{quote}', exact.slice(0, 80))} onChange={({ currentTarget }) => onSelect(currentTarget.checked)} />
      </label>
      <div>
        <a class="quote" href={href}>
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
        <RippleLine claim={claim} words={words} text={text} onSeen={onSeen} />
      </div>
    </article>
  );
}

export interface LibraryBarProps {
  query: string;
  grouping: Grouping;
  shelf: Shelf;
  shown: number;
  text: LibraryWords;
  onQuery(query: string): void;
  onGrouping(grouping: Grouping): void;
  onShelf(shelf: Shelf): void;
}

/** What is shown, and in which order. */
export function LibraryBar({ query, grouping, shelf, shown, text: { library }, onQuery, onGrouping, onShelf }: LibraryBarProps) {
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
      <p role="status">{counted(library.count, shown, 'en')}</p>
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
  return (
    <div class="bar bulk">
      <label class="check">
        <input type="checkbox" checked={allSelected} onChange={({ currentTarget }) => onAll(currentTarget.checked)} /> {text.selectAll}
      </label>
      <span role="status">{!none && counted(text.selected, selected, 'en')}</span>
      {isTrash ? (
        <>
          <button type="button" class="small" disabled={none} onClick={onRestore}>{text.restore}</button>
          <button type="button" class="small" disabled={none} onClick={onPurge}>{text.purge}</button>
        </>
      ) : (
        <>
          <input type="text" aria-label={text.tag} placeholder={text.tag} value={tag} maxLength={200} onInput={({ currentTarget }) => setTag(currentTarget.value)} />
          <button type="button" class="small" disabled={none || tag.trim() === ''} onClick={() => onTag(tag, true)}>{text.addTag}</button>
          <button type="button" class="small" disabled={none || tag.trim() === ''} onClick={() => onTag(tag, false)}>{text.removeTag}</button>
          <button type="button" class="small" disabled={none} onClick={onTrash}>{text.trash}</button>
        </>
      )}
    </div>
  );
}
