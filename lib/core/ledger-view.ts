/**
 * The ledger as people look at it: which facts are shown and in which order, what replaced what, what stood
 * on an earlier day, and the lines of the picture. Nothing here judges.
 */
import { spanOf } from './dates.ts';
import { strengthOf, type LedgerLayer } from './ledger-layers.ts';
import { eachInSteps, finish, type Steps } from './steps.ts';
import type { Entity, Fact, FactStatus, LayerName, LedgerEvent, Metric, MetricInfo, PartialDate } from './types.ts';

/** A fact of one layer. */
export interface LayeredFact {
  layer: LayerName;
  fact: Fact;
  /** A stronger layer holds a row with the same id, which counts instead. */
  overruled: boolean;
}

/** What rows refer to by their ids. */
export interface LedgerNames {
  entities: ReadonlyMap<string, Pick<Entity, 'name'>>;
  events: ReadonlyMap<string, Pick<LedgerEvent, 'label'>>;
  metrics: ReadonlyMap<Metric, Pick<MetricInfo, 'label'>>;
}

export type SortKey = 'label' | 'metric' | 'value' | 'validFrom' | 'status' | 'layer';

/** A day of the past, and in which sense: what was true then, or what was publicly known then. */
export interface Moment {
  day: PartialDate;
  sense: 'true' | 'known';
}

/** Which facts are shown; what is missing or empty does not narrow. */
export interface FactQuery {
  /** All of these words, in any order. */
  text?: string;
  entity?: string;
  metric?: Metric;
  event?: string;
  status?: FactStatus;
  /** The rows of one layer, overruled ones too; without it, what counts. */
  layer?: string;
  /** Held at some time from this day on, or up to it. */
  from?: PartialDate;
  to?: PartialDate;
  moment?: Moment;
  sort?: SortKey;
  descending?: boolean;
}

/** Answers queries on the rows of all layers. */
export interface FactCatalogue {
  /** The facts that a query asks for, in its order; the newest first without one. */
  select(query: FactQuery): LayeredFact[];
  /** The rows of one id, the one that counts first. */
  rowsOf(id: string): LayeredFact[];
  /** What counts, by id. */
  effective: ReadonlyMap<string, Fact>;
  /** Ids that some fact has, with how many that count; in the order of their names. */
  choices(field: ChoiceField): { id: string; label: string; count: number }[];
  /** Makes ready what the first search would have to wait for. */
  prepareSearch(): Steps<void>;
}

const CHOICE_FIELDS = ['entity', 'metric', 'event', 'status', 'layer'] as const;
type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** What a catalogue is made of: all layers, in any order; what counts of them, in the order of ids; what ids are called; the amount of a fact in words, by which it can be searched too. */
type CatalogueParts = [layers: readonly Pick<LedgerLayer, 'layer' | 'facts'>[], facts: readonly Fact[], names: LedgerNames, shown: (fact: Fact) => string];

export const createCatalogue = (...parts: CatalogueParts): FactCatalogue => finish(createCatalogueInSteps(...parts));

/** Facts between two steps: some 10 ms of work. */
const PORTION = 5000;
/** Facts whose words are made between two steps: as long. */
const WORDS = 1000;

/** As `createCatalogue`. */
export function* createCatalogueInSteps(...[layers, facts, names, shown]: CatalogueParts): Steps<FactCatalogue> {
  const effective = new Map<string, Fact>();
  yield* eachInSteps(facts, PORTION, (fact) => effective.set(fact.id, fact));
  const byFact = new Map<string, LayeredFact[]>();
  const counts = Object.fromEntries(CHOICE_FIELDS.map((field) => [field, new Map()])) as Record<ChoiceField, Map<string, number>>;
  const count = (field: ChoiceField, id: string): void => void counts[field].set(id, (counts[field].get(id) ?? 0) + 1);
  for (const { layer, facts: rows } of layers.toSorted((a, b) => strengthOf(b.layer) - strengthOf(a.layer))) {
    yield* eachInSteps(rows, PORTION, (fact) => {
      const same = byFact.get(fact.id);
      if (same) same.push({ layer, fact, overruled: true });
      else byFact.set(fact.id, [{ layer, fact, overruled: !effective.has(fact.id) }]);
    });
  }
  const unordered: LayeredFact[] = [];
  yield* eachInSteps(facts, PORTION, (fact) => {
    const same = byFact.get(fact.id);
    // Of facts that stand side by side, one has an id of its own, made from that of its row.
    const layer = same?.[0]?.layer ?? byFact.get(fact.id.replace(/\.x[\da-f]{8}$/, ''))?.at(-1)?.layer ?? 'bundled';
    const entry = { layer, fact, overruled: false };
    byFact.set(fact.id, [entry, ...(same?.slice(1) ?? [])]);
    unordered.push(entry);
    for (const field of ['entity', 'metric', 'event', 'status'] as const) count(field, fact[field]);
  });
  yield* eachInSteps([...byFact.values()], PORTION, (same) => same.forEach(({ layer }) => count('layer', layer)));
  const counting = byKey(unordered, ({ fact }) => fact.validFrom, true);

  let next: Map<string, Fact> | undefined;
  const successors = (): Map<string, Fact> => (next ??= successorsOf(effective.values()));

  const words = new Map<Fact, string>();
  const wordsOf = (fact: Fact): string => {
    let text = words.get(fact);
    if (text === undefined) {
      text = folded([
        fact.label, fact.id, shown(fact), fact.note ?? '', names.events.get(fact.event)?.label ?? '', names.metrics.get(fact.metric)?.label ?? fact.metric,
        ...[fact.entity, ...fact.parties].map((id) => names.entities.get(id)?.name ?? id), ...fact.sources.flatMap(({ title, publisher }) => [title, publisher]),
      ].join(' '));
      words.set(fact, text);
    }
    return text;
  };

  const nameOf = { entity: names.entities, metric: names.metrics, event: names.events, status: undefined, layer: undefined };
  return {
    effective,
    rowsOf: (id) => byFact.get(id) ?? [],
    choices: (field) => [...counts[field]].map(([id, n]) => ({ id, label: labelOf(nameOf[field]?.get(id), id), count: n })).toSorted((a, b) => compare(a.label, b.label)),
    select(query) {
      const from = query.layer === undefined || query.layer === '' ? counting : byKey([...byFact.values()].flat().filter(({ layer }) => layer === query.layer), ({ fact }) => fact.validFrom, true);
      const wanted = folded(query.text ?? '').split(' ').filter(Boolean);
      const found = from.filter(({ fact }) => fits(fact, query, successors()) && wanted.every((word) => wordsOf(fact).includes(word)));
      return sorted(found, query, names);
    },
    prepareSearch: () => eachInSteps(facts, WORDS, (fact) => wordsOf(fact)),
  };
}

const labelOf = (named: { name: string } | { label: string } | undefined, id: string): string => (named === undefined ? id : 'name' in named ? named.name : named.label);

const PLAIN = /^[\x20-\x7e]*$/;

/** Without case, accents and doubled spaces. Plain text, as most is, needs the first alone. */
function folded(text: string): string {
  const bare = PLAIN.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}+/gu, '').replaceAll(/\s+/g, ' ');
  return bare.toLowerCase().trim();
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function fits(fact: Fact, { entity, metric, event, status, from, to, moment }: FactQuery, successors: ReadonlyMap<string, Fact>): boolean {
  const is = (wanted: string | undefined, own: string): boolean => wanted === undefined || wanted === '' || wanted === own;
  if (!is(entity, fact.entity) || !is(metric, fact.metric) || !is(event, fact.event) || !is(status, fact.status)) return false;
  if (from !== undefined && from !== '' && fact.validTo !== undefined && fact.validTo <= from) return false;
  if (to !== undefined && to !== '' && fact.validFrom > to) return false;
  return moment === undefined || stoodAt(fact, moment, successors.get(fact.id));
}

/** @param found the newest first, those of one day by id: so rows that have the same key stay. */
function sorted(found: LayeredFact[], { sort = 'validFrom', descending = sort === 'validFrom' }: FactQuery, names: LedgerNames): LayeredFact[] {
  if (sort === 'validFrom' && descending) return found;
  return byKey(found, (each) => {
    if (sort === 'layer') return strengthOf(each.layer);
    if (sort === 'metric') return names.metrics.get(each.fact.metric)?.label ?? each.fact.metric;
    return each.fact[sort];
  }, descending);
}

/** In the order of a key that many have in common; those that do stay as they were. Only the keys are compared. */
function byKey<K extends string | number>(rows: readonly LayeredFact[], keyOf: (row: LayeredFact) => K, descending: boolean): LayeredFact[] {
  const groups = new Map<K, LayeredFact[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const keys = [...groups.keys()].toSorted(compare);
  return (descending ? keys.toReversed() : keys).flatMap((key) => groups.get(key) ?? []);
}

// ---------------------------------------------------------------------------------------------
// Time

/**
 * Whether a fact stood on a day. In the sense of `true`: it had begun and nothing had replaced it. In the
 * sense of `known`: it was public by then, and so was nothing that replaced it, however long before that it
 * had been wrong. A date that names only a month or year counts as its last day: surely known by then.
 */
export function stoodAt(fact: Fact, { day, sense }: Moment, successor: Fact | undefined): boolean {
  if (sense === 'true') return fact.validFrom <= day && (fact.validTo === undefined || fact.validTo > day);
  if (publicBy(fact) > day) return false;
  if (fact.validTo === undefined || fact.validTo > day) return true;
  return successor !== undefined && publicBy(successor) > day;
}

const publicBy = (fact: Fact): string => spanOf(fact.announced)?.to ?? fact.announced;

/** First and last day that the ledger's facts speak of; undefined where it has none. */
export function daysOf(facts: Iterable<Fact>): { from: string; to: string } | undefined {
  let from: string | undefined;
  let to = '';
  for (const { validFrom, validTo } of facts) {
    if (from === undefined || validFrom < from) from = validFrom;
    if (validFrom > to) to = validFrom;
    if (validTo !== undefined && validTo > to) to = validTo;
  }
  return from === undefined ? undefined : { from, to };
}

/** What a fact replaced and what replaced it, oldest first, itself among them. Circles are survived. */
export function chainOf(fact: Fact, facts: ReadonlyMap<string, Fact>): Fact[] {
  const chain = [fact];
  const seen = new Set([fact.id]);
  for (let before = facts.get(fact.supersedes ?? ''); before && !seen.has(before.id); before = facts.get(before.supersedes ?? '')) {
    seen.add(before.id);
    chain.unshift(before);
  }
  const next = successorsOf(facts.values());
  for (let after = next.get(fact.id); after && !seen.has(after.id); after = next.get(after.id)) {
    seen.add(after.id);
    chain.push(after);
  }
  return chain;
}

/** What replaced each fact, by the id of what was replaced. */
export function successorsOf(facts: Iterable<Fact>): Map<string, Fact> {
  const next = new Map<string, Fact>();
  for (const fact of facts) if (fact.supersedes !== undefined) next.set(fact.supersedes, fact);
  return next;
}

// ---------------------------------------------------------------------------------------------
// Picture

/** One line of the picture. Values of `steps` hold until the next point; `marks` stand alone. */
export interface PictureSeries {
  id: 'post' | 'pre' | 'secondary' | 'round';
  kind: 'steps' | 'marks';
  points: { fact: Fact; day: string; until?: string }[];
}

const SERIES = [
  { id: 'post', metric: 'valuation_post', kind: 'steps' },
  { id: 'pre', metric: 'valuation_pre', kind: 'steps' },
  { id: 'secondary', metric: 'valuation_secondary', kind: 'steps' },
  { id: 'round', metric: 'round_total', kind: 'marks' },
] as const;

/**
 * Valuations and rounds of a company over time, in one unit, oldest first. Of a round that grew, its stages
 * stand beside each other. Series without a point are left out.
 */
export function pictureOf(facts: Iterable<Fact>, entity: string, unit = 'USD'): PictureSeries[] {
  const own = [...facts].filter((fact) => fact.entity === entity && fact.unit === unit && fact.value > 0);
  return SERIES.flatMap(({ id, metric, kind }) => {
    const points = own
      .filter((fact) => fact.metric === metric)
      .map((fact) => ({ fact, day: fact.validFrom, ...(fact.validTo !== undefined && { until: fact.validTo }) }))
      .sort((a, b) => compare(a.day, b.day) || a.fact.value - b.fact.value);
    return points.length === 0 ? [] : [{ id, kind, points }];
  });
}
