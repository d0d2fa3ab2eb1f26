import type { Entity, ExchangeRate, Fact, Ledger, LedgerEvent, MetricInfo } from './types.ts';

/** The effective ledger, ready to be asked. Built once and kept in memory by whoever judges. */
export interface LedgerIndex {
  readonly ledger: Ledger;
  fact(id: string): Fact | undefined;
  entity(id: string): Entity | undefined;
  event(id: string): LedgerEvent | undefined;
  metric(id: string): MetricInfo | undefined;
  /** Facts of one company and metric, oldest first. */
  factsOf(entity: string, metric: string): readonly Fact[];
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
  const groups = new Map<string, Fact[]>();
  const successors = new Map<string, Fact>();
  for (const fact of [...ledger.facts].sort(byDate)) {
    const key = `${fact.entity} ${fact.metric}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
    if (fact.supersedes !== undefined) successors.set(fact.supersedes, fact);
  }
  const rates = new Map<string, ExchangeRate[]>();
  for (const rate of [...ledger.rates].sort((a, b) => (a.month < b.month ? -1 : 1))) {
    const list = rates.get(rate.currency);
    if (list) list.push(rate);
    else rates.set(rate.currency, [rate]);
  }
  return {
    ledger,
    fact: (id) => facts.get(id),
    entity: (id) => entities.get(id),
    event: (id) => events.get(id),
    metric: (id) => metrics.get(id),
    factsOf: (entity, metric) => groups.get(`${entity} ${metric}`) ?? [],
    successor: (id) => successors.get(id),
    rates: (currency) => rates.get(currency) ?? [],
  };
}
