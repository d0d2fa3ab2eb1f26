import type { Entity, ExchangeRate, Fact, Ledger, LedgerEvent, MetricInfo } from './types.ts';

/** The effective ledger, ready to be asked. Built once and kept in memory by whoever judges. */
export interface LedgerIndex {
  readonly ledger: Ledger;
  fact(id: string): Fact | undefined;
  entity(id: string): Entity | undefined;
  event(id: string): LedgerEvent | undefined;
  metric(id: string): MetricInfo | undefined;
  /** Facts of one company, oldest first. */
  factsAbout(entity: string): readonly Fact[];
  /** Facts of one company and metric, oldest first. */
  factsOf(entity: string, metric: string): readonly Fact[];
  /** Facts of one company that a claim of this metric is compared with, by metric, oldest first. */
  comparableWith(entity: string, metric: string): readonly Fact[];
  /** The fact that supersedes this one, if any. */
  successor(id: string): Fact | undefined;
  /** Rates of one currency, oldest first. */
  rates(currency: string): readonly ExchangeRate[];
}

const byDate = (a: Fact, b: Fact): number =>
  a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.id < b.id ? -1 : 1;

/** Makes the index of a ledger, each part of it when it is first asked for. The ledger is taken as valid: check it with `parseLedger` first. */
export function indexLedger(ledger: Ledger): LedgerIndex {
  const facts = byId(ledger.facts);
  const entities = byId(ledger.entities);
  const events = byId(ledger.events);
  const metrics = byId(ledger.metrics);
  const about = keptBy((entity) => ledger.facts.filter((fact) => fact.entity === entity).sort(byDate));
  const groups = keptBy((entity) => keptBy((metric) => about(entity).filter((fact) => fact.metric === metric)));
  const comparable = keptBy((entity) => keptBy((metric) => compared(entity, metric)));
  const rates = keptBy((currency) => ledger.rates.filter((rate) => rate.currency === currency).sort((a, b) => (a.month < b.month ? -1 : 1)));
  let successors: Map<string, Fact> | undefined;
  const factsOf = (entity: string, metric: string): readonly Fact[] => groups(entity)(metric);
  const compared = (entity: string, metric: string): readonly Fact[] => {
    const { comparedWith = [] } = metrics(metric) ?? {};
    return (comparedWith.length > 0 ? comparedWith : [metric]).flatMap((id) => factsOf(entity, id));
  };
  return {
    ledger,
    fact: facts,
    entity: entities,
    event: events,
    metric: metrics,
    factsAbout: about,
    factsOf,
    comparableWith: (entity, metric) => comparable(entity)(metric),
    // Of several that supersede the same one, the newest does.
    successor: (id) => (successors ??= new Map(ledger.facts.filter((fact) => fact.supersedes !== undefined).sort(byDate).map((fact) => [fact.supersedes as string, fact]))).get(id),
    rates,
  };
}

/** Finds rows by their id; of several, the last. */
function byId<T extends { id: string }>(rows: readonly T[]): (id: string) => T | undefined {
  let known: Map<string, T> | undefined;
  return (id) => (known ??= new Map(rows.map((row) => [row.id, row]))).get(id);
}

/** Keeps what is made of a key. */
function keptBy<V>(make: (key: string) => V): (key: string) => V {
  const kept = new Map<string, V>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) kept.set(key, (value = make(key)));
    return value;
  };
}
