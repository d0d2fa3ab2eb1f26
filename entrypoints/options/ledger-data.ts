import { ENGLISH, formatAmount, formatDate, formatPeriod, formatQuantity } from '../../lib/core/format.ts';
import { composeLayersInSteps, type Composed, type LedgerLayer } from '../../lib/core/ledger-layers.ts';
import { createCatalogueInSteps, type FactCatalogue, type LedgerNames } from '../../lib/core/ledger-view.ts';
import type { Entity, Fact, LedgerEvent, MetricInfo } from '../../lib/core/types.ts';
import type { TickmarkDatabase } from '../../lib/store/db.ts';
import { generationOf } from '../../lib/store/journal.ts';
import { READ_TABLES, readLayers } from '../../lib/store/ledger-store.ts';
import { inTurns } from '../../lib/store/turns.ts';
import type { UnreadableRow } from '../../lib/store/unreadable.ts';
import type { Desk } from './desk.ts';
import { share, useShared, type Live, type Shared } from './live.ts';

/** The ledger with all its layers, as the views show it. */
export interface LedgerData {
  catalogue: FactCatalogue;
  names: LedgerNames;
  entities: ReadonlyMap<string, Entity>;
  events: ReadonlyMap<string, LedgerEvent>;
  metrics: ReadonlyMap<string, MetricInfo>;
  layers: readonly LedgerLayer[];
  /** Rows of layers that are of a wrong shape: they are in none of the others. */
  unreadable: readonly UnreadableRow[];
  composed: Composed;
  /** Counts the changes of all layers: a plan that was made for this one holds for no other. */
  generation: number;
}

/** The ledger in the database, kept up to date. */
export const shareLedger = (database: TickmarkDatabase): Shared<LedgerData> =>
  share(() => database.transaction('r', READ_TABLES, async () => ({ ...(await readLayers(database)), generation: await generationOf(database) })), dataOf);

export const useLedger = ({ ledger }: Desk): Live<LedgerData> => useShared(ledger);

async function dataOf({ layers, unreadable, generation }: Pick<LedgerData, 'layers' | 'unreadable' | 'generation'>, signal: AbortSignal): Promise<LedgerData> {
  const composed = await inTurns(composeLayersInSteps(layers), { signal });
  const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));
  const [entities, events, metrics] = [byId(composed.ledger.entities), byId(composed.ledger.events), byId(composed.ledger.metrics)];
  const names = { entities, events, metrics };
  const catalogue = await inTurns(createCatalogueInSteps(layers, composed.ledger.facts, names, amountOf), { signal });
  // Stopped by the next answer; until it is done, a search does the rest by itself.
  void inTurns(catalogue.prepareSearch(), { signal }).catch(() => undefined);
  return { names, entities, events, metrics, layers, unreadable, composed, generation, catalogue };
}

export const amountOf = ({ value, unit, qualifier }: Pick<Fact, 'value' | 'unit' | 'qualifier'>): string =>
  formatQuantity({ low: value, high: value, unit, qualifier }, ENGLISH);

export const whenOf = ({ validFrom, validTo }: Fact): string => formatPeriod(validFrom, validTo, ENGLISH);

export const dateOf = (date: string): string => formatDate(date, ENGLISH);

/** "21 November 2026, 12:50", by the reader's clock. */
export function instantOf(at: string): string {
  const time = new Date(at);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${dateOf(`${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`)}, ${pad(time.getHours())}:${pad(time.getMinutes())}`;
}

/** "Mine", "Feed example.org". */
export function layerName({ text: { layers } }: Desk, layer: string): string {
  if (layer === 'mine' || layer === 'team' || layer === 'bundled') return layers[layer];
  return layers.feed.replace('{name}', layer.replace(/^feed:/, ''));
}

/** A sentence with a number, in the form that the number asks for. */
export function counted(forms: { readonly one: string; readonly other: string }, n: number): string {
  return (n === 1 ? forms.one : forms.other).replace('{n}', n.toLocaleString('en'));
}

/** What a field of a fact is called. */
export function fieldName({ text: { form, fact } }: Desk, key: keyof Fact): string {
  if (key === 'value') return form.amount;
  if (key === 'accepted') return fact.accepted;
  const name = key in form ? form[key as keyof typeof form] : undefined;
  return typeof name === 'string' ? name : key;
}

/** A field of a fact in words; empty where it has none. */
export function shownField(fact: Fact, key: keyof Fact): string {
  if (key === 'value') return amountOf(fact);
  if (key === 'sources') return fact.sources.map(({ url }) => url).join(' ');
  if (key === 'accepted') return fact.accepted.map(({ value }) => formatAmount(value, fact.unit, ENGLISH)).join(', ');
  if (key === 'parties') return fact.parties.join(', ');
  const value = fact[key];
  return typeof value === 'string' ? value : '';
}
