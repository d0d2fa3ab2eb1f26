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

/** Builds the index. The ledger is taken as valid: check it with `parseLedger` first. */
export function indexLedger(ledger: Ledger): LedgerIndex {
  const facts = new Map(ledger.facts.map((f) => [f.id, f]));
  const entities = new Map(ledger.entities.map((e) => [e.id, e]));
  const events = new Map(ledger.events.map((e) => [e.id, e]));
  const metrics = new Map(ledger.metrics.map((m) => [m.id, m]));
  const groups = new Map<string, Map<string, Fact[]>>();
  const companies = new Map<string, Fact[]>();
  const comparable = new Map<string, Map<string, readonly Fact[]>>();
  const successors = new Map<string, Fact>();
  for (const fact of [...ledger.facts].sort(byDate)) {
    entryOf(entryOf(groups, fact.entity, () => new Map<string, Fact[]>()), fact.metric, () => []).push(fact);
    entryOf(companies, fact.entity, () => []).push(fact);
    if (fact.supersedes !== undefined) successors.set(fact.supersedes, fact);
  }
  const rates = new Map<string, ExchangeRate[]>();
  for (const rate of [...ledger.rates].sort((a, b) => (a.month < b.month ? -1 : 1))) {
    entryOf(rates, rate.currency, () => []).push(rate);
  }
  const factsOf = (entity: string, metric: string): readonly Fact[] => groups.get(entity)?.get(metric) ?? [];
  const compared = (entity: string, metric: string): readonly Fact[] => {
    const { comparedWith = [] } = metrics.get(metric) ?? {};
    return (comparedWith.length > 0 ? comparedWith : [metric]).flatMap((id) => factsOf(entity, id));
  };
  return {
    ledger,
    fact: (id) => facts.get(id),
    entity: (id) => entities.get(id),
    event: (id) => events.get(id),
    metric: (id) => metrics.get(id),
    factsAbout: (entity) => companies.get(entity) ?? [],
    factsOf,
    comparableWith: (entity, metric) => entryOf(entryOf(comparable, entity, () => new Map<string, readonly Fact[]>()), metric, () => compared(entity, metric)),
    successor: (id) => successors.get(id),
    rates: (currency) => rates.get(currency) ?? [],
  };
}

/** The entry of a key, made when it is first asked for. */
function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
