import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, formatLedger } from '../../lib/core/ledger.ts';
import { applyPlan, keyOfChoice, planMerge, twinOf, type MergeChoice, type MergePlan } from '../../lib/core/merge.ts';
import type { Fact, Ledger, RetiredFact } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const V = '2026-11-21.1';
const retire = (id: string, by = 'Ada'): RetiredFact => ({ id, at: '2026-11-20', by, reason: 'the source took it back' });
const ledgerOf = (facts: Fact[], retired: RetiredFact[] = [], version = V): Ledger => ({ ...makeLedger(version, facts), retired });
const settle = (plan: MergePlan, choice: MergeChoice): Ledger =>
  applyPlan(plan, new Map(plan.rows.filter(({ choices }) => choices.includes(choice)).map((row) => [keyOfChoice(row), choice])));
const statesOf = ({ rows }: MergePlan): Record<string, string> => Object.fromEntries(rows.filter(({ table }) => table === 'facts').map(({ id, state }) => [id, state]));
const factOf = ({ facts }: Ledger, id: string): Fact | undefined => facts.find((each) => each.id === id);

const [A, B, C] = ['a', 'b', 'c'].map((id) => makeFact({ id })) as [Fact, Fact, Fact];

describe('a plan', () => {
  it('without a common version tells what is new, what differs, what was withdrawn, and what only mine has', () => {
    const plan = planMerge({ mine: ledgerOf([A, B, makeFact({ id: 'own' }), makeFact({ id: 'gone' })]), theirs: ledgerOf([A, { ...B, value: 7e9 }, C], [retire('gone')]) });
    expect(statesOf(plan)).toEqual({ a: 'same', b: 'changed', c: 'added', gone: 'withdrawn', own: 'own' });
    expect(plan.counts).toMatchObject({ added: 1, changed: 1, withdrawn: 1, own: 1, conflict: 0 });
  });

  it('tells each field that differs, with before and after', () => {
    const { rows } = planMerge({ mine: ledgerOf([A]), theirs: ledgerOf([{ ...A, value: 7e9, note: 'corrected', history: [] }]) });
    expect(rows.find(({ id }) => id === 'a')?.changes).toEqual([
      { field: 'value', before: 6.6e9, after: 7e9 },
      { field: 'note', before: undefined, after: 'corrected' },
    ]);
  });

  it('asks about a fact that I withdrew and they still hold, and leaves it withdrawn', () => {
    const plan = planMerge({ mine: ledgerOf([], [retire('a')]), theirs: ledgerOf([A]) });
    expect(statesOf(plan)).toEqual({ a: 'conflict' });
    expect(applyPlan(plan)).toMatchObject({ facts: [], retired: [{ id: 'a' }] });
  });

  const corrected = { ...A, value: 7e9 };
  it.each<[string, { base: Fact[]; mine: Fact[]; theirs: Fact[] }, string | undefined]>([
    ['nobody changed', { base: [A], mine: [A], theirs: [A] }, 'same'],
    ['only I changed', { base: [A], mine: [corrected], theirs: [A] }, 'own'],
    ['only they changed', { base: [A], mine: [A], theirs: [corrected] }, 'changed'],
    ['both changed alike', { base: [A], mine: [corrected], theirs: [corrected] }, 'same'],
    ['both changed, and not alike', { base: [A], mine: [corrected], theirs: [{ ...A, value: 8e9 }] }, 'conflict'],
    ['only they took away', { base: [A], mine: [A], theirs: [] }, 'withdrawn'],
    ['I changed and they took away', { base: [A], mine: [corrected], theirs: [] }, 'conflict'],
    ['I took away and they changed', { base: [A], mine: [], theirs: [corrected] }, 'conflict'],
    ['I took away', { base: [A], mine: [], theirs: [A] }, 'own'],
    ['both took away', { base: [A], mine: [], theirs: [] }, undefined],
    ['only they have', { base: [], mine: [], theirs: [A] }, 'added'],
  ])('with a common version knows a row that %s', (_, { base, mine, theirs }, state) => {
    expect(statesOf(planMerge({ base: ledgerOf(base), mine: ledgerOf(mine), theirs: ledgerOf(theirs) }))['a']).toBe(state);
  });
});

describe('the merged ledger', () => {
  const theirs = ledgerOf([{ ...A, value: 7e9, history: [...A.history, { at: '2026-11-22', by: 'Bob', what: 'counted again' }] }]);
  const plan = planMerge({ mine: ledgerOf([{ ...A, history: [...A.history, { at: '2026-11-23', by: 'Ada', what: 'looked at it' }] }]), theirs });

  it('follows the choice of each row', () => {
    expect(factOf(settle(plan, 'theirs'), 'a')?.value).toBe(7e9);
    expect(factOf(settle(plan, 'mine'), 'a')?.value).toBe(6.6e9);
  });

  it('joins the histories in the order of time', () => {
    expect(factOf(settle(plan, 'theirs'), 'a')?.history.map(({ by }) => by)).toEqual(['Tickmark', 'Bob', 'Ada']);
  });

  it('sets both side by side, disputed, theirs under an id that follows from what it says', () => {
    const both = settle(plan, 'both');
    const twin = twinOf(theirs.facts[0] as Fact);
    expect(both.facts.map(({ id, value, status }) => ({ id, value, status }))).toEqual([
      { id: 'a', value: 6.6e9, status: 'disputed' },
      { id: twin.id, value: 7e9, status: 'disputed' },
    ]);
    expect(planMerge({ mine: both, theirs }).counts).toMatchObject({ changed: 0, conflict: 0, added: 0 });
  });

  it('keeps what a row needs, though they withdrew it, and closes a chain over what is gone', () => {
    const base = ledgerOf([A, { ...B, supersedes: 'a' }]);
    const mine = { ...base, facts: [...base.facts, { ...C, supersedes: 'b' }] };
    const merged = applyPlan(planMerge({ base, mine, theirs: { ...ledgerOf([A], [retire('b')]), events: [] } }));
    expect(factOf(merged, 'c')?.supersedes).toBe('a');
    expect(merged.events).toHaveLength(1);
    expect(faultsOf(merged)).toEqual([]);
  });

  it('has the version of the newer side, and the terms that come with it', () => {
    const newer = { ...ledgerOf([A], [], '2026-11-22.1'), expires: '2027-01-01T00:00:00Z' };
    expect(applyPlan(planMerge({ mine: ledgerOf([A]), theirs: newer }))).toMatchObject({ version: '2026-11-22.1', expires: '2027-01-01T00:00:00Z' });
    expect(applyPlan(planMerge({ mine: newer, theirs: ledgerOf([A]) }))).toMatchObject({ version: '2026-11-22.1', expires: '2027-01-01T00:00:00Z' });
  });

  it('refuses a choice that the row does not have', () => {
    expect(() => applyPlan(plan, new Map([['entities openai', 'both']]))).toThrow(RangeError);
  });
});

/** Ledgers over few ids, so that two of them often speak of the same fact. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyRow = fc.record({ value: fc.constantFrom(1e9, 2e9, 3e9), status: fc.constantFrom<Fact['status']>('official', 'reported', 'disputed'), by: fc.constantFrom('Ada', 'Bob') });
const anyRows = fc.record(Object.fromEntries(IDS.map((id) => [id, fc.option(fc.oneof({ arbitrary: anyRow, weight: 4 }, { arbitrary: fc.constant('retired' as const), weight: 1 }))])));
const anyLedger: fc.Arbitrary<Ledger> = anyRows.map((rows) => {
  const held = Object.entries(rows);
  const facts = held.flatMap(([id, row]) => (row && row !== 'retired' ? [makeFact({ id, value: row.value, status: row.status, history: [{ at: '2026-11-21', by: row.by, what: 'wrote it' }] })] : []));
  return ledgerOf(facts, held.flatMap(([id, row]) => (row === 'retired' ? [retire(id)] : [])));
});
const anyChoice = fc.constantFrom<MergeChoice>('mine', 'theirs', 'both');

/** A later version of a ledger: some facts corrected, withdrawn, added. */
const laterThan = (base: Ledger, ids: readonly string[]): fc.Arbitrary<Ledger> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom('keep', 'correct', 'retire')]))).map((deeds) => {
    const touched = base.facts.filter(({ id }) => deeds[id] === 'retire');
    const facts = base.facts.flatMap((fact) => (deeds[fact.id] === 'retire' ? [] : deeds[fact.id] === 'correct' ? [{ ...fact, value: fact.value + 5e8 }] : [fact]));
    const added = ids.filter((id) => deeds[id] === 'correct' && !base.facts.some((fact) => fact.id === id) && !base.retired.some((each) => each.id === id)).map((id) => makeFact({ id, value: 9e9 }));
    return { ...base, facts: [...facts, ...added], retired: [...base.retired, ...touched.map(({ id }) => retire(id))] };
  });

describe('merging', () => {
  it('twice changes nothing, whatever was chosen to be taken', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, anyChoice, (mine, theirs, choice) => {
        const once = settle(planMerge({ mine, theirs }), choice);
        expect(formatLedger(settle(planMerge({ mine: once, theirs }), choice))).toBe(formatLedger(once));
      }),
    );
  });

  it('has nothing left to ask after theirs, or both, were taken', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, fc.constantFrom<MergeChoice>('theirs', 'both'), (mine, theirs, choice) => {
        const plan = planMerge({ mine, theirs });
        const choices = new Map(plan.rows.flatMap((row) => (row.choices.length > 0 ? [[keyOfChoice(row), row.choices.includes(choice) ? choice : 'theirs'] as const] : [])));
        const { counts } = planMerge({ mine: applyPlan(plan, choices), theirs });
        expect(counts).toMatchObject({ added: 0, changed: 0, withdrawn: 0, conflict: 0 });
      }),
    );
  });

  it('comes out the same from either side, where both changed different rows of a common version', () => {
    const pair = anyLedger.chain((base) => fc.tuple(fc.constant(base), laterThan(base, ['a', 'b', 'c']), laterThan(base, ['d', 'e', 'f'])));
    fc.assert(
      fc.property(pair, ([base, mine, theirs]) => {
        const plan = planMerge({ base, mine, theirs });
        expect(plan.counts.conflict).toBe(0);
        expect(formatLedger(applyPlan(plan))).toBe(formatLedger(applyPlan(planMerge({ base, mine: theirs, theirs: mine }))));
      }),
    );
  });

  it('never loses a row that nobody withdrew, and says of every other why it is not there', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, fc.array(anyChoice, { minLength: 12, maxLength: 12 }), (mine, theirs, picks) => {
        const plan = planMerge({ mine, theirs });
        const open = plan.rows.filter(({ choices }) => choices.length > 0);
        const choices = new Map(open.map((row, i) => [keyOfChoice(row), row.choices.includes(picks[i % 12] ?? 'mine') ? (picks[i % 12] ?? 'mine') : 'mine']));
        const merged = applyPlan(plan, choices);
        const lost = mine.facts.filter(({ id }) => !factOf(merged, id) && !merged.retired.some((each) => each.id === id));
        expect(lost).toEqual([]);
        expect(faultsOf(merged)).toEqual([]);
      }),
    );
  });

  it('of ledgers without facts in common takes all of both', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (mine, theirs) => {
        const apart = { ...theirs, facts: theirs.facts.map((fact) => ({ ...fact, id: `their-${fact.id}` })), retired: [] };
        expect(applyPlan(planMerge({ mine, theirs: apart })).facts).toHaveLength(mine.facts.length + apart.facts.length);
      }),
    );
  });
});
