/**
 * Two ledgers made one, in two steps: a plan that a person can look at, and the ledger that follows from
 * what they choose. Nothing is written here.
 *
 * With a common ancestor, what only one side changed is no conflict. Without one, all that can be said is
 * where the other side differs. A fact's history is never a difference: both are joined. No row gets lost
 * unless a side withdrew it, and a row that others still refer to stays even then.
 */
import { isNewerVersion } from './ledger.ts';
import { byText, changedFields, joinHistories, keyOfRow, LEDGER_TABLES, saysTheSame, type LedgerRow } from './ledger-rows.ts';
import { eachInSteps, finish, type Steps } from './steps.ts';
import type { Fact, Ledger, LedgerTable, RetiredFact } from './types.ts';

/**
 * What taking theirs would do to a row. `own`: only mine has it or changed it, so it stays. `conflict`: both
 * changed it, and not alike.
 */
export type MergeState = 'added' | 'changed' | 'withdrawn' | 'same' | 'own' | 'conflict';

/** Which side counts. `both`: two facts side by side, each disputed. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

/** A field in which mine and theirs differ; undefined where a side lacks it. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** One row of any table, as each side has it. */
export interface MergeRow {
  table: LedgerTable;
  /** Id, or currency and month of a rate. */
  id: string;
  state: MergeState;
  mine?: LedgerRow;
  theirs?: LedgerRow;
  base?: LedgerRow;
  /** Set where the side retired the fact. */
  mineRetired?: RetiredFact;
  theirsRetired?: RetiredFact;
  /** Where theirs differs from mine; empty unless both have the row. */
  changes: FieldChange[];
  /** What can be chosen, and what is unless somebody chooses. A row without choices stays as it is. */
  choices: MergeChoice[];
  suggested: MergeChoice;
}

export interface MergePlan {
  mine: Ledger;
  theirs: Ledger;
  base?: Ledger;
  /** In the order of tables and ids. */
  rows: MergeRow[];
  counts: Record<MergeState, number>;
}

/** The key of a row in the choices: table and id. */
export const keyOfChoice = ({ table, id }: Pick<MergeRow, 'table' | 'id'>): string => `${table} ${id}`;

interface Slot {
  row?: LedgerRow | undefined;
  retired?: RetiredFact | undefined;
}

/** What is merged; `base` is the version that both sides know. */
export interface MergeSides {
  mine: Ledger;
  theirs: Ledger;
  base?: Ledger;
}

/** Compares two ledgers row by row, three ways where both sides know a common version. */
export const planMerge = (sides: MergeSides): MergePlan => finish(planMergeInSteps(sides));

/** Rows between two steps: some 10 ms of work. */
const PORTION = 1000;

/** As `planMerge`. */
export function* planMergeInSteps({ mine, theirs, base }: MergeSides): Steps<MergePlan> {
  const counts: MergePlan['counts'] = { added: 0, changed: 0, withdrawn: 0, same: 0, own: 0, conflict: 0 };
  const rows: MergeRow[] = [];
  for (const table of LEDGER_TABLES) {
    const [ours, others, before] = [yield* slotsOf(mine, table), yield* slotsOf(theirs, table), base && (yield* slotsOf(base, table))];
    const ids = [...new Set([...ours.keys(), ...others.keys(), ...(before?.keys() ?? [])])];
    // Without a comparison of one's own: the order is the same, and a hundred thousand ids take a tenth of the time.
    // oxlint-disable-next-line typescript/require-array-sort-compare
    ids.sort();
    yield* eachInSteps(ids, PORTION, (id) => {
      const row = rowOf({ table, id }, { mine: ours.get(id) ?? {}, theirs: others.get(id) ?? {}, ...(before && { base: before.get(id) ?? {} }) }, ours);
      if (!row) return;
      counts[row.state] += 1;
      rows.push(row);
    });
  }
  return { mine, theirs, ...(base && { base }), rows, counts };
}

function* slotsOf(ledger: Ledger, table: LedgerTable): Steps<Map<string, Slot>> {
  const slots = new Map<string, Slot>();
  yield* eachInSteps<LedgerRow>(ledger[table], PORTION, (row) => slots.set(keyOfRow(row), { row }));
  if (table === 'facts') for (const retired of ledger.retired) slots.set(retired.id, { ...slots.get(retired.id), retired });
  return slots;
}

interface Sides {
  mine: Slot;
  theirs: Slot;
  base?: Slot;
}

function rowOf(name: Pick<MergeRow, 'table' | 'id'>, { mine, theirs, base }: Sides, ours: ReadonlyMap<string, Slot>): MergeRow | undefined {
  if (isEmpty(mine) && isEmpty(theirs)) return undefined;
  const state = stateOf({ mine, theirs, ...(base && { base }) }, ours);
  const open = state !== 'same' && state !== 'own';
  const changes = mine.row && theirs.row ? changesBetween(mine.row, theirs.row) : [];
  // Two facts that differ in nothing but what is thought of them are one.
  const twoFacts = name.table === 'facts' && changes.some(({ field }) => field !== 'status');
  return {
    ...name,
    state,
    ...(mine.row && { mine: mine.row }),
    ...(theirs.row && { theirs: theirs.row }),
    ...(base?.row && { base: base.row }),
    ...(mine.retired && { mineRetired: mine.retired }),
    ...(theirs.retired && { theirsRetired: theirs.retired }),
    changes,
    choices: open ? ['mine', 'theirs', ...(twoFacts ? (['both'] as const) : [])] : [],
    suggested: open && state !== 'conflict' ? 'theirs' : 'mine',
  };
}

const isEmpty = ({ row, retired }: Slot): boolean => row === undefined && retired === undefined;

function isAlike(a: Slot, b: Slot): boolean {
  if (a.retired || b.retired) return a.retired !== undefined && b.retired !== undefined;
  return a.row && b.row ? saysTheSame(a.row, b.row) : a.row === b.row;
}

function stateOf({ mine, theirs, base }: Sides, ours: ReadonlyMap<string, Slot>): MergeState {
  if (isAlike(mine, theirs) || (mine.row && theirs.row && standsBeside(mine.row, theirs.row, ours))) return 'same';
  if (base ? isAlike(theirs, base) : isEmpty(theirs)) return 'own';
  if (base ? !isAlike(mine, base) : mine.retired !== undefined) return 'conflict';
  if (theirs.row === undefined || theirs.retired) return 'withdrawn';
  return mine.row ? 'changed' : 'added';
}

/** Whether theirs already stands beside mine, from an earlier merge. */
function standsBeside(mine: LedgerRow, theirs: LedgerRow, ours: ReadonlyMap<string, Slot>): boolean {
  if (!isFact(mine) || !isFact(theirs) || mine.status !== 'disputed') return false;
  const twin = ours.get(twinOf(theirs).id)?.row;
  return twin !== undefined && saysTheSame(twin, twinOf(theirs));
}

function changesBetween(mine: LedgerRow, theirs: LedgerRow): FieldChange[] {
  const [before, after] = [mine, theirs] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return changedFields(mine, theirs).map((field) => ({ field, before: before[field], after: after[field] }));
}

const isFact = (row: LedgerRow): row is Fact => 'metric' in row && 'value' in row;

// ---------------------------------------------------------------------------------------------
// Side by side

/** An id may have so many characters; room is left for the mark of a twin. */
const LONGEST_STEM = 108;

/** A fact as it stands beside the one whose id it has: disputed, under an id that follows from what it says. */
export function twinOf(fact: Fact): Fact {
  const { id, status: _status, history: _history, ...content } = fact;
  return { ...fact, id: `${id.slice(0, LONGEST_STEM)}.x${fingerprint(content)}`, status: 'disputed' };
}

/** 32 bits of FNV-1a over the sorted fields, as eight hexadecimal digits. */
function fingerprint(content: object): string {
  const text = JSON.stringify(Object.entries(content).toSorted(([a], [b]) => byText(a, b)));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

// ---------------------------------------------------------------------------------------------
// The merged ledger

/**
 * The ledger that follows from a plan. Rows that nobody chose for follow the suggestion: what only they
 * changed is taken, and in a conflict mine stays.
 *
 * @param choices by `keyOfChoice`.
 * @throws RangeError for a choice that the row does not have.
 */
export const applyPlan = (plan: MergePlan, choices?: ReadonlyMap<string, MergeChoice>): Ledger => finish(applyPlanInSteps(plan, choices));

/** As `applyPlan`. */
export function* applyPlanInSteps({ mine, theirs, base, rows }: MergePlan, choices: ReadonlyMap<string, MergeChoice> = new Map()): Steps<Ledger> {
  const merged = { ...headOf(mine, theirs, base), entities: [], events: [], metrics: [], rates: [], facts: [], retired: [] } as Ledger;
  yield* eachInSteps(rows, PORTION, (row) => {
    const choice = choices.get(keyOfChoice(row)) ?? row.suggested;
    if (choice !== row.suggested && !row.choices.includes(choice)) throw new RangeError(`${keyOfChoice(row)} can't be settled as ${choice}.`);
    const slot = chosen(row, choice);
    (merged[row.table] as LedgerRow[]).push(...slot.rows);
    if (slot.retired) merged.retired.push(slot.retired);
  });
  yield* mend(merged, base ? [mine, theirs, base] : [mine, theirs]);
  return merged;
}

function chosen({ state, mine, theirs, mineRetired, theirsRetired }: MergeRow, choice: MergeChoice): { rows: LedgerRow[]; retired?: RetiredFact } {
  if (choice === 'both' && mine && theirs && isFact(mine) && isFact(theirs)) {
    return { rows: [{ ...mine, status: 'disputed' }, twinOf(theirs)] };
  }
  const [row, retired] = choice === 'mine' ? [mine, mineRetired] : [theirs, theirsRetired];
  if (retired) return { rows: [], retired: state === 'same' && theirsRetired ? earlier(retired, theirsRetired) : retired };
  if (!row) return { rows: [] };
  if (!mine || !theirs || !isFact(row) || !isFact(mine) || !isFact(theirs)) return { rows: [row] };
  // What theirs went through did not happen to a row that is kept against it, or that it stands beside.
  const against = choice === 'mine' && (state === 'same' ? !saysTheSame(mine, theirs) : state !== 'own');
  return { rows: [against ? row : { ...row, history: joinHistories(mine.history, theirs.history) }] };
}

const earlier = (a: RetiredFact, b: RetiredFact): RetiredFact => (byText(JSON.stringify([a.at, a.by, a.reason]), JSON.stringify([b.at, b.by, b.reason])) <= 0 ? a : b);

/** Version and terms of the newer side; the name is mine. */
function headOf(mine: Ledger, theirs: Ledger, base: Ledger | undefined): Omit<Ledger, LedgerTable | 'retired'> {
  const { format, formatVersion, name } = mine;
  const term = <K extends 'expires' | 'updateEvery'>(key: K): Ledger[K] => {
    if (mine.version !== theirs.version) return (isNewerVersion(theirs.version, mine.version) ? theirs : mine)[key];
    return base && mine[key] === base[key] ? theirs[key] : mine[key];
  };
  const [expires, updateEvery] = [term('expires'), term('updateEvery')];
  return {
    format,
    formatVersion,
    name,
    version: isNewerVersion(theirs.version, mine.version) ? theirs.version : mine.version,
    asOf: theirs.asOf > mine.asOf ? theirs.asOf : mine.asOf,
    ...(expires !== undefined && { expires }),
    ...(updateEvery !== undefined && { updateEvery }),
  };
}

/** Brings back rows that others still refer to, and closes chains over facts that are gone. Changes `ledger`. */
function* mend(ledger: Ledger, pool: readonly Ledger[]): Steps<void> {
  const facts = yield* poolOf(pool, 'facts');
  const held = new Set<string>();
  yield* eachInSteps(ledger.facts, PORTION, ({ id }) => held.add(id));
  const unbroken = (fact: Fact): Fact => {
    const { supersedes, ...rest } = fact;
    let before = supersedes;
    const walked = new Set<string>();
    while (before !== undefined && !held.has(before) && facts.has(before) && !walked.has(before)) {
      walked.add(before);
      before = (facts.get(before) as Fact).supersedes;
    }
    if (before !== undefined && walked.has(before)) before = undefined;
    return before === supersedes ? fact : { ...rest, ...(before !== undefined && { supersedes: before }) };
  };
  const wanted = { metrics: new Set<string>(), events: new Set<string>(), entities: new Set<string>() };
  yield* eachInSteps(ledger.facts, PORTION, (fact, i) => {
    ledger.facts[i] = unbroken(fact);
    wanted.metrics.add(fact.metric);
    wanted.events.add(fact.event);
    for (const id of [fact.entity, ...fact.parties]) wanted.entities.add(id);
  });
  yield* restore(ledger, 'metrics', wanted.metrics, pool);
  yield* restore(ledger, 'metrics', new Set(ledger.metrics.flatMap(({ comparedWith }) => comparedWith)), pool);
  yield* restore(ledger, 'events', wanted.events, pool);
  for (const { entity } of ledger.events) wanted.entities.add(entity);
  yield* restore(ledger, 'entities', wanted.entities, pool);
}

function* restore(ledger: Ledger, table: 'metrics' | 'events' | 'entities', wanted: ReadonlySet<string>, pool: readonly Ledger[]): Steps<void> {
  const held = new Set(ledger[table].map(({ id }) => id));
  const missing = [...wanted].filter((id) => !held.has(id));
  if (missing.length === 0) return;
  const rows = yield* poolOf(pool, table);
  (ledger[table] as LedgerRow[]).push(...missing.flatMap((id) => rows.get(id) ?? []));
}

/** Rows of all ledgers by key, those of the first ledger first. */
function* poolOf(pool: readonly Ledger[], table: LedgerTable): Steps<Map<string, LedgerRow>> {
  const rows = new Map<string, LedgerRow>();
  for (const ledger of pool.toReversed()) yield* eachInSteps<LedgerRow>(ledger[table], PORTION, (row) => rows.set(keyOfRow(row), row));
  return rows;
}
