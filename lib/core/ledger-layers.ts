/**
 * The effective ledger, composed of layers: own rows over the team's, the team's over feeds, feeds over the
 * bundle. A weaker layer never overwrites a stronger row. Feeds are equally strong: where two of them say
 * different things of one fact, both stand side by side as disputed.
 */
import { byText, keyOfRow, LEDGER_TABLES, saysTheSame, type LedgerRow, type LedgerRows } from './ledger-rows.ts';
import { twinOf } from './merge.ts';
import { eachInSteps, finish, type Steps } from './steps.ts';
import type { Fact, LayerName, Ledger, LedgerTable, PartialDate, RetiredFact } from './types.ts';

/** What one layer holds. */
export interface LedgerLayer extends LedgerRows {
  layer: LayerName;
  retired: readonly RetiredFact[];
  /** Missing for layers that are no published ledger. */
  name?: string;
  version?: string;
  asOf?: PartialDate;
}

/** A row of a layer. */
export interface LayeredRow {
  layer: LayerName;
  table: LedgerTable;
  id: string;
  /** The layer that says it too, or that stands in its way; missing for a retirement of what no weaker layer holds. */
  other?: LayerName;
}

export interface Composed {
  /** Name and version are those of the bundle; its day is the latest of all published layers. */
  ledger: Ledger;
  /** Rows and retirements of a person or team that a weaker layer has made needless. */
  moot: LayeredRow[];
  /** Rows of a weaker layer that a stronger one replaces with something else, or retires. */
  overridden: LayeredRow[];
  /** Ids of facts of the effective ledger that are disputed. */
  disputed: string[];
}

/** How strong a layer is: rows of a stronger one stand in for rows with the same id. */
export function strengthOf(layer: LayerName): number {
  if (layer === 'mine') return 3;
  if (layer === 'team') return 2;
  return layer === 'bundled' ? 0 : 1;
}

/** Composes layers, given in any order. Time is linear in the rows. */
export const composeLayers = (layers: readonly LedgerLayer[]): Composed => finish(composeLayersInSteps(layers));

/** As `composeLayers`. */
export function* composeLayersInSteps(layers: readonly LedgerLayer[]): Steps<Composed> {
  const ordered = layers.toSorted((a, b) => strengthOf(b.layer) - strengthOf(a.layer) || byText(a.layer, b.layer));
  const notes: Pick<Composed, 'moot' | 'overridden'> = { moot: [], overridden: [] };
  const rows: Partial<Record<LedgerTable, LedgerRow[]>> = {};
  for (const table of LEDGER_TABLES) rows[table] = yield* composeTable(table, ordered, notes);
  const bundled = ordered.find(({ layer }) => layer === 'bundled');
  const asOf = ordered.flatMap((each) => (each.layer === 'mine' ? [] : (each.asOf ?? []))).reduce((a, b) => (a > b ? a : b), '');
  const ledger: Ledger = { format: 'tickmark-ledger', formatVersion: 2, name: bundled?.name ?? '', version: bundled?.version ?? '', asOf, ...(rows as unknown as LedgerRows), retired: [] };
  return { ledger, ...notes, disputed: ledger.facts.flatMap(({ id, status }) => (status === 'disputed' ? [id] : [])) };
}

/** What stands under one key, in the layers that hold or retire it; the strongest first. */
interface Entry {
  layer: LayerName;
  row?: LedgerRow;
}

/** Rows between two steps: some 10 ms of work. */
const PORTION = 5000;

function* composeTable(table: LedgerTable, ordered: readonly LedgerLayer[], notes: Pick<Composed, 'moot' | 'overridden'>): Steps<LedgerRow[]> {
  const entries = new Map<string, Entry[]>();
  const add = (id: string, entry: Entry): void => {
    const held = entries.get(id);
    if (held) held.push(entry);
    else entries.set(id, [entry]);
  };
  for (const layer of ordered) {
    if (table === 'facts') for (const { id } of layer.retired) add(id, { layer: layer.layer });
    yield* eachInSteps<LedgerRow>(layer[table], PORTION, (row) => add(keyOfRow(row), { layer: layer.layer, row }));
  }
  const chosen = new Map<string, Required<Entry>>();
  const retired: Retired[] = [];
  yield* eachInSteps([...entries], PORTION, ([id, held]) => {
    const [first, ...weaker] = held as [Entry, ...Entry[]];
    note({ table, id }, first, weaker, notes);
    const below = weaker.find(({ row }) => row !== undefined)?.row;
    if (!first.row) {
      if (below) retired.push({ fact: below as Fact, by: first.layer });
      return;
    }
    const rivals = table === 'facts' ? rivalsOf(first as Required<Entry>, weaker) : [];
    const row = rivals.length > 0 ? { ...(first.row as Fact), status: 'disputed' as const } : first.row;
    chosen.set(id, { layer: first.layer, row });
    for (const rival of rivals) {
      const twin = twinOf(rival.row as Fact);
      chosen.set(twin.id, { layer: rival.layer, row: twin });
    }
  });
  closeGaps(chosen, retired);
  return [...chosen].toSorted(([a], [b]) => byText(a, b)).map(([, { row }]) => row);
}

/** Rows of equally strong layers that say something else, each saying once. */
function rivalsOf({ layer, row }: Required<Entry>, weaker: readonly Entry[]): Entry[] {
  const rivals: Entry[] = [];
  for (const other of weaker) {
    if (!other.row || strengthOf(other.layer) !== strengthOf(layer)) continue;
    const said = [row, ...rivals.map((rival) => rival.row as LedgerRow)];
    if (!said.some((each) => saysTheSame(each, other.row as LedgerRow))) rivals.push(other);
  }
  return rivals;
}

function note(name: Pick<LayeredRow, 'table' | 'id'>, first: Entry, weaker: readonly Entry[], { moot, overridden }: Pick<Composed, 'moot' | 'overridden'>): void {
  for (const [i, entry] of [first, ...weaker].entries()) {
    const { layer, row } = entry;
    const next = weaker[i];
    if (strengthOf(layer) >= strengthOf('team') && isMoot(entry, next)) moot.push({ ...name, layer, ...(next && { other: next.layer }) });
    if (i === 0 || !row || strengthOf(layer) === strengthOf(first.layer)) continue;
    if (!first.row || !saysTheSame(first.row, row)) overridden.push({ ...name, layer, other: first.layer });
  }
}

const isMoot = ({ row }: Entry, next: Entry | undefined): boolean => (row && next?.row ? saysTheSame(row, next.row) : row === next?.row);

/**
 * Makes chains as if retired facts had never been part of them: what replaced one replaces what it had
 * replaced, which holds on. Rows of the retiring layer, and of stronger ones, stay as they were written.
 */
function closeGaps(chosen: Map<string, Required<Entry>>, retired: readonly Retired[]): void {
  if (retired.length === 0) return;
  const gone = new Map(retired.map((each) => [each.fact.id, each]));
  const firsts = firstOfRuns(gone);
  for (const { layer, row } of chosen.values()) {
    const { supersedes = '', ...rest } = row as Fact;
    const first = firsts.get(supersedes);
    if (!first) continue;
    const before = first.fact.supersedes;
    chosen.set(rest.id, { layer, row: { ...rest, ...(before !== undefined && before !== rest.id && !gone.has(before) && { supersedes: before }) } });
  }
  const followed = new Set(retired.map(({ fact }) => fact.supersedes));
  for (const { fact } of retired) if (!followed.has(fact.id)) reopen(chosen, firsts.get(fact.id) as Retired, fact.validTo);
}

interface Retired {
  fact: Fact;
  by: LayerName;
}

/** For each retired fact, the first of the retired ones that follow each other up to it. */
function firstOfRuns(gone: ReadonlyMap<string, Retired>): Map<string, Retired> {
  const firsts = new Map<string, Retired>();
  for (const each of gone.values()) {
    const run = new Set<Retired>();
    let first = each;
    for (let before: Retired | undefined = each; before && !run.has(before); before = gone.get(before.fact.supersedes ?? '')) {
      const known = firsts.get(before.fact.id);
      first = known ?? before;
      if (known) break;
      run.add(before);
    }
    for (const { fact } of run) firsts.set(fact.id, first);
  }
  return firsts;
}

/** What the first of a run had replaced holds until the end of that run. */
function reopen(chosen: Map<string, Required<Entry>>, { fact, by }: Retired, end: PartialDate | undefined): void {
  const before = chosen.get(fact.supersedes ?? '');
  if (!before || strengthOf(before.layer) >= strengthOf(by)) return;
  const { validTo, ...rest } = before.row as Fact;
  if (validTo === fact.validFrom) chosen.set(rest.id, { layer: before.layer, row: { ...rest, ...(end !== undefined && { validTo: end }) } });
}
