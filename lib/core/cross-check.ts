/**
 * Figures of one document against each other: sums that the document itself completes, or gets wrong,
 * and two values that it gives for one thing. It never makes a verdict; the card tells it. Only what is
 * stated in plain words is held against each other, because a wrong reproach costs more than a missing one.
 */
import { intervalOf } from './match.ts';
import type { Claim, PageNote } from './types.ts';

/** Shares that a sum may be off by: parts and wholes are rounded, each for itself. */
const SUM_SLACK = 0.006;
/** A run-rate may be twelve times the month that began it or the one that ended it. */
const RUN_RATE_SLACK = 0.25;
const MONTHS = 12;
/** More than this of one figure is no help. */
const MOST_NOTES = 3;
/** More parts than any round is told in. */
const MOST_PARTS = 12;
/** Values of one thing that are compared with each other; a page with more is a table of history. */
const MOST_VALUES = 20;

/** What the other figures of a document say about each: notes by `Claim.id`; claims without any are left out. */
export function crossCheck(claims: readonly Claim[]): ReadonlyMap<number, PageNote[]> {
  const notes = new Map<number, PageNote[]>();
  const note = (on: readonly Claim[], made: PageNote): void => {
    for (const { id } of on) {
      const own = notes.get(id) ?? [];
      if (own.length < MOST_NOTES && !own.some((other) => JSON.stringify(other) === JSON.stringify(made))) notes.set(id, [...own, made]);
    }
  };
  const plain = claims.filter(isPlain);
  for (const block of groupsOf(plain, ({ entity, block }) => `${entity} ${block}`)) {
    checkRound(block, note);
    checkRunRate(block, note);
  }
  for (const sentence of groupsOf(plain, ({ entity, sentence }) => `${entity} ${sentence}`)) checkParts(sentence, note);
  for (const same of groupsOf(plain, sameThing)) checkElsewhere(same, note);
  return notes;
}

type Note = (on: readonly Claim[], made: PageNote) => void;

/** Stated, exact, and explicit about company and measure. */
function isPlain(claim: Claim): boolean {
  const { figure, entity, entityCertainty, metricCertainty, metric, unjudged } = claim;
  return unjudged === undefined && entity !== undefined && metric !== undefined && metricCertainty === 'explicit' && (entityCertainty === 'explicit' || isMoney(figure.unit)) && figure.low === figure.high && figure.unitStated;
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

function groupsOf(claims: readonly Claim[], keyOf: (claim: Claim) => string | undefined): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The only value that claims of one metric have among them; undefined where they have none, or several. */
function only(claims: readonly Claim[], metric: string): { value: number; unit: string; claims: Claim[] } | undefined {
  const own = claims.filter((claim) => claim.metric === metric);
  const [first] = own;
  return first && own.every(({ figure }) => figure.low === first.figure.low && figure.unit === first.figure.unit) ? { value: first.figure.low, unit: first.figure.unit, claims: own } : undefined;
}

const differs = (a: number, b: number, slack: number): boolean => Math.abs(a - b) > Math.abs(b) * slack;

/** "Raised $110 billion at $730 billion pre-money, $852 billion post-money" does not add up. */
function checkRound(claims: readonly Claim[], note: Note): void {
  const [round, pre, post] = [only(claims, 'round_total'), only(claims, 'valuation_pre'), only(claims, 'valuation_post')];
  if (!round || !pre || !post || round.unit !== pre.unit || pre.unit !== post.unit) return;
  const exact = [...round.claims, ...pre.claims, ...post.claims].every(({ figure }) => figure.qualifier === 'exact');
  const total = pre.value + round.value;
  const off = differs(total, post.value, SUM_SLACK);
  if (off && !exact) return;
  note([...pre.claims, ...round.claims, ...post.claims], { kind: off ? 'off' : 'adds-up', unit: post.unit, parts: [pre.value, round.value], total, told: post.value });
}

/** "$2 billion a month, or $24 billion a year". */
function checkRunRate(claims: readonly Claim[], note: Note): void {
  const [month, year] = [only(claims, 'revenue_monthly'), only(claims, 'revenue_annualized')];
  if (!month || !year || month.unit !== year.unit) return;
  const total = month.value * MONTHS;
  if (total === year.value) note([...month.claims, ...year.claims], { kind: 'adds-up', unit: year.unit, parts: [month.value], months: true, total, told: year.value });
  else if (differs(total, year.value, RUN_RATE_SLACK) && month.claims.some(({ sentence }) => year.claims.some((other) => other.sentence === sentence))) {
    note([...month.claims, ...year.claims], { kind: 'off', unit: year.unit, parts: [month.value], months: true, total, told: year.value });
  }
}

/** "Amazon put in $50 billion, Nvidia $30 billion and SoftBank $30 billion, $110 billion in all": cheques of one sentence against its round. */
function checkParts(claims: readonly Claim[], note: Note): void {
  const round = only(claims, 'round_total');
  const parts = claims.filter((claim) => claim.metric === 'investor_commitment' && claim.parties.length === 1 && claim.figure.unit === round?.unit);
  const payers = new Set(parts.map(({ parties }) => parties[0]));
  if (!round || parts.length < 2 || parts.length > MOST_PARTS || payers.size !== parts.length || parts.some(({ figure }) => figure.low >= round.value)) return;
  const values = parts.map(({ figure }) => figure.low);
  const total = values.reduce((sum, value) => sum + value, 0);
  const made = { unit: round.unit, parts: values, total, told: round.value };
  if (!differs(total, round.value, SUM_SLACK)) note([...parts, ...round.claims], { kind: 'adds-up', ...made });
  // Others may have paid the rest; more than the whole nobody can.
  else if (total > round.value && round.claims.every(({ figure }) => figure.qualifier === 'exact')) note([...parts, ...round.claims], { kind: 'off', ...made });
}

/** What two claims must share for their values to be held against each other. Only what is told as today's, or of one day, can be one thing. */
function sameThing({ entity, metric, figure, present, past, date, parties }: Claim): string | undefined {
  if (metric === undefined || !/^(?:valuation|valuation_pre|valuation_post|weekly_active_users|subscribers|revenue_monthly|revenue_annualized)$/.test(metric) || parties.length > 0 || past) return undefined;
  const when = present && !date ? 'now' : date && !present && date.from.slice(0, 7) === date.to.slice(0, 7) ? `${date.from} ${date.to}` : undefined;
  return when === undefined ? undefined : `${entity} ${metric} ${figure.unit} ${figure.per ?? ''} ${when}`;
}

function checkElsewhere(claims: readonly Claim[], note: Note): void {
  const distinct = [...new Map(claims.map((claim) => [claim.figure.low, claim])).values()].slice(0, MOST_VALUES);
  for (const claim of claims) {
    for (const other of distinct) {
      const [a, b] = [intervalOf(claim.figure), intervalOf(other.figure)];
      // Two values of one sentence are told apart by its words.
      if (other.sentence === claim.sentence || (a.low <= b.high && b.low <= a.high)) continue;
      note([claim], { kind: 'elsewhere', unit: claim.figure.unit, parts: [], total: claim.figure.low, told: other.figure.low });
    }
  }
}
