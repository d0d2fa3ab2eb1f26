import { useMemo } from 'preact/hooks';
import { ENGLISH, formatDate, formatPeriod, formatQuantity } from '../../lib/core/format.ts';
import { composeLayers, type Composed, type LedgerLayer } from '../../lib/core/ledger-layers.ts';
import { createCatalogue, type FactCatalogue, type LedgerNames } from '../../lib/core/ledger-view.ts';
import type { Entity, Fact, LedgerEvent, MetricInfo } from '../../lib/core/types.ts';
import { ROW_TABLES } from '../../lib/store/db.ts';
import { readLayers } from '../../lib/store/ledger-store.ts';
import type { Desk } from './desk.ts';
import { useLive, type Live } from './live.ts';

/** The ledger with all its layers, as the views show it. */
export interface LedgerData {
  catalogue: FactCatalogue;
  names: LedgerNames;
  entities: ReadonlyMap<string, Entity>;
  events: ReadonlyMap<string, LedgerEvent>;
  metrics: ReadonlyMap<string, MetricInfo>;
  layers: readonly LedgerLayer[];
  composed: Composed;
}

/** The ledger in the database, kept up to date. */
export function useLedger({ database }: Desk): Live<LedgerData> {
  const live = useLive(() => database.transaction('r', [...ROW_TABLES, 'meta', 'journal', 'changes'], () => readLayers(database)));
  return useMemo(() => (live.state === 'ready' ? { state: 'ready', value: dataOf(live.value) } : live), [live]);
}

function dataOf(layers: readonly LedgerLayer[]): LedgerData {
  const composed = composeLayers(layers);
  const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));
  const [entities, events, metrics] = [byId(composed.ledger.entities), byId(composed.ledger.events), byId(composed.ledger.metrics)];
  const names = { entities, events, metrics };
  return { names, entities, events, metrics, layers, composed, catalogue: createCatalogue(layers, composed.ledger.facts, names, amountOf) };
}

export const amountOf = ({ value, unit, qualifier }: Pick<Fact, 'value' | 'unit' | 'qualifier'>): string =>
  formatQuantity({ low: value, high: value, unit, qualifier }, ENGLISH);

export const whenOf = ({ validFrom, validTo }: Fact): string => formatPeriod(validFrom, validTo, ENGLISH);

export const dateOf = (date: string): string => formatDate(date, ENGLISH);

/** "Mine", "Feed example.org". */
export function layerName({ text: { layers } }: Desk, layer: string): string {
  if (layer === 'mine' || layer === 'team' || layer === 'bundled') return layers[layer];
  return layers.feed.replace('{name}', layer.replace(/^feed:/, ''));
}

/** A sentence with a number, in the form that the number asks for. */
export function counted(forms: { readonly one: string; readonly other: string }, n: number): string {
  return (n === 1 ? forms.one : forms.other).replace('{n}', n.toLocaleString('en'));
}
