/** What rows of all tables have in common: a key, a content to compare, and for facts a history to join. */
import type { Entity, ExchangeRate, Fact, Ledger, LedgerEvent, LedgerTable, MetricInfo } from './types.ts';

export const LEDGER_TABLES: readonly LedgerTable[] = ['entities', 'events', 'metrics', 'rates', 'facts'];

export type LedgerRow = Entity | LedgerEvent | MetricInfo | ExchangeRate | Fact;

/** The rows of a ledger without its head. */
export type LedgerRows = Pick<Ledger, LedgerTable>;

/** The key of a row within its table: its id, or currency and month of a rate. */
export const keyOfRow = (row: LedgerRow): string => ('id' in row ? row.id : `${row.currency} ${row.month}`);

/** The rows of one table by their keys. */
export const rowsByKey = (rows: readonly LedgerRow[]): Map<string, LedgerRow> => new Map(rows.map((row) => [keyOfRow(row), row]));

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two values of JSON are the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** Whether two rows say the same. A fact's history tells how it came about, not what it says. */
export function saysTheSame(a: LedgerRow, b: LedgerRow): boolean {
  return a === b || changedFields(a, b).length === 0;
}

/** Names of the fields in which two rows differ, without a fact's history. */
export function changedFields(a: LedgerRow, b: LedgerRow): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  names.delete('history');
  return [...names].filter((name) => !isSame((a as unknown as Record<string, unknown>)[name], (b as unknown as Record<string, unknown>)[name]));
}

type History = Fact['history'];

const stepText = ({ at, by, what }: History[number]): string => JSON.stringify([at, by, what]);

/** Both histories as one, in the order of time; the first as it is where the second adds nothing. */
export function joinHistories(a: History, b: History): History {
  const known = new Set(a.map(stepText));
  const added = b.filter((step) => !known.has(stepText(step)));
  if (added.length === 0) return a;
  return [...a, ...added].toSorted((x, y) => byText(x.at, y.at) || byText(stepText(x), stepText(y)));
}
