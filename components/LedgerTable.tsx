import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { SortKey } from '../lib/core/ledger-view.ts';
import type { FactStatus } from '../lib/core/types.ts';
import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';

/** One fact as its row says it. */
export interface FactRow {
  id: string;
  href: string;
  label: string;
  /** Company and event, in a second, quieter line. */
  detail: string;
  metric: string;
  value: string;
  when: string;
  status: FactStatus;
  layer: string;
  /** Another layer's row counts instead. */
  overruled: boolean;
  /** It holds no more. */
  ended: boolean;
}

export interface LedgerTableProps {
  /** How many rows there are. */
  count: number;
  /** The row at a place; asked only for rows in view. */
  rowAt(index: number): FactRow;
  sort: SortKey;
  descending: boolean;
  words: LedgerPageWords['ledger'];
  onSort(key: SortKey): void;
}

const COLUMNS = ['label', 'metric', 'value', 'validFrom', 'status', 'layer'] as const;

/** Height of a row in px: two lines. All are alike, so that the place of each is known without drawing it. */
const ROW = 52;

/**
 * The facts as a table, of which only the rows in view are drawn. Up and down, Home and End go from fact to
 * fact, so that Tab passes the table in one step.
 */
export function LedgerTable({ count, rowAt, sort, descending, words, onSort }: LedgerTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(count, scroller);
  const [active, setActive] = useState(0);
  const wanted = useRef<number>(undefined);
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const reachable = items.some(({ index }) => index === active) ? active : (first?.index ?? 0);

  useLayoutEffect(() => {
    const link = wanted.current === undefined ? null : scroller.current?.querySelector<HTMLElement>(`a[data-row="${wanted.current}"]`);
    if (!link) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
  });

  const go = (index: number): void => {
    const next = Math.max(0, Math.min(count - 1, index));
    wanted.current = next;
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, items.length - 8);
    const to = { ArrowDown: reachable + 1, ArrowUp: reachable - 1, PageDown: reachable + page, PageUp: reachable - page, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };

  return (
    <div class="rows" ref={scroller} style={{ '--row': `${ROW}px` }}>
      <table aria-label={words.table} aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" class={key} aria-sort={key !== sort ? 'none' : descending ? 'descending' : 'ascending'}>
                <button type="button" onClick={() => onSort(key)}>{words.columns[key]}</button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          <Gap height={first?.start ?? 0} />
          {items.map(({ index }) => (
            <Row key={index} index={index} row={rowAt(index)} words={words} reachable={index === reachable} onFocus={() => setActive(index)} />
          ))}
          <Gap height={virtual.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

function Row({ index, row, words, reachable, onFocus }: { index: number; row: FactRow; words: LedgerPageWords['ledger']; reachable: boolean; onFocus(): void }) {
  return (
    <tr aria-rowindex={index + 2} data-ended={row.ended} data-overruled={row.overruled}>
      <td class="label">
        <a href={row.href} data-row={index} tabIndex={reachable ? 0 : -1} onFocus={onFocus} dir="auto">{row.label}</a>
        <small>{row.detail}</small>
      </td>
      <td class="metric">{row.metric}</td>
      <td class="value">{row.value}</td>
      <td class="validFrom">
        {row.when}
        {row.ended && <small>{words.ended}</small>}
      </td>
      <td class="status"><span class="pill" data-status={row.status}>{words.statuses[row.status]}</span></td>
      <td class="layer">
        {row.layer}
        {row.overruled && <small>{words.overruled}</small>}
      </td>
    </tr>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr class="gap" aria-hidden="true"><td colSpan={COLUMNS.length} style={{ height: `${height}px` }} /></tr> : null;
}

function useVirtualRows(count: number, scroller: { current: HTMLDivElement | null }): Virtualizer<HTMLDivElement, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    // Links that arrow keys lead to must not stand under the head of the table.
    scrollPaddingStart: 40,
    onChange: () => redraw(0),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  return virtual;
}
