/**
 * Rows that are none: put in by somebody's hand, or by an older Tickmark with a fault. They are set aside, so that
 * the rest of the ledger counts; they stay where they are until the user takes them away.
 */
import { byText } from '../core/ledger-rows.ts';
import { isRow } from '../core/row-guard.ts';
import type { Layer, RowTable } from './db.ts';

/** A row of a layer that is of a wrong shape, as it stands there. */
export interface UnreadableRow {
  layer: Layer;
  table: RowTable;
  id: string;
  row: unknown;
}

/** Whether a row that is stored counts. The bundle's were read before they were written, and a cold worker has no time to do that again. */
export const isReadable = (layer: Layer, table: RowTable, row: unknown): boolean => layer === 'bundled' || isRow(table, row);

/** How many rows of each layer can't be read, by the layers' names. */
export function countByLayer(rows: readonly UnreadableRow[]): [layer: Layer, count: number][] {
  return [...Map.groupBy(rows, ({ layer }) => layer)].map(([layer, own]): [Layer, number] => [layer, own.length]).toSorted(([a], [b]) => byText(a, b));
}

const NAMES: Readonly<Record<string, string>> = { mine: 'your own', team: 'the team’s' };
const FEED = /^feed:/;

/** One or two sentences for the user: whose rows can't be read, and what to do. */
export function tellUnreadable(rows: readonly UnreadableRow[]): string {
  const counts = countByLayer(rows);
  const told = counts.map(([layer, count]) => `${count} of ${NAMES[layer] ?? `the feed ${layer.replace(FEED, '')}`}`).join(', ');
  const feeds = counts.some(([layer]) => FEED.test(layer)) ? ' A feed’s come again with “Update now”.' : '';
  return `Rows of the ledger can’t be read and don’t count: ${told}. They are kept: the ledger page saves them to a file or deletes them, and a backup can be restored.${feeds}`;
}
