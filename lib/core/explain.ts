/**
 * Verdict -> words. The same text serves the card, the popup, the command line and exports, so that all of
 * them say the same thing. What is said stands in one table a language, in `words/`.
 */
import { arithmeticOf } from './arithmetic.ts';
import { spanOf } from './dates.ts';
import { fill, formatAmount, formatDate, formatNumber, formatPeriod, formatQuantity, roundTo } from './format.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { en as ENGLISH_WORDS } from './words/en.ts';
import type { Words } from './words/words.ts';
import { compareValue, rateOn } from './match.ts';
import type { Claim, Explanation, Fact, FactView, Metric, PageNote, PartialDate, Verdict } from './types.ts';

export interface ExplainOptions {
  /** The day of judgement, `YYYY-MM-DD`. */
  asOf: PartialDate;
  /** The day that the document says it was published. */
  published?: PartialDate;
}

/**
 * Says a verdict in plain words, with the facts that decided it.
 *
 * `verdict` must be the judge's answer to `claim` on this very ledger; facts that the ledger no longer
 * holds are left out. Never throws.
 */
export function explain(claim: Claim, verdict: Verdict, index: LedgerIndex, options: ExplainOptions, s: Words = ENGLISH_WORDS): Explanation {
  const judged: Claim = verdict.metric === undefined ? claim : { ...claim, metric: verdict.metric };
  const deciding = verdict.facts.flatMap((id) => index.fact(id) ?? []);
  const roles = rolesOf(judged, verdict, deciding, index, options);
  const facts = roles.map(({ fact }) => fact);
  return {
    verdict: verdict.verdict,
    headline: headlineOf(verdict, roles, s),
    reading: readingOf(judged, index, s),
    why: whyOf(judged, verdict, roles, index, options, s),
    facts: roles.map(({ fact, role }) => viewOf(fact, role, index, s)),
    chain: verdict.verdict === 'unverified' ? [] : chainsOf(facts, index, options, s),
    arithmetic: verdict.verdict === 'unverified' ? [] : arithmeticOf(facts, index, s.wording),
    page: (verdict.page ?? []).map((note) => pageLine(note, s)),
    ledger: ledgerLine(facts, index, options, s),
  };
}

interface Role {
  fact: Fact;
  role: FactView['role'];
}

/** What each fact is to the reader; an outdated figure that nothing followed directly is set beside what holds today. */
function rolesOf(claim: Claim, verdict: Verdict, deciding: readonly Fact[], index: LedgerIndex, { asOf }: ExplainOptions): Role[] {
  if (verdict.verdict === 'unverified') return deciding.map((fact) => ({ fact, role: 'related' }));
  if (verdict.verdict === 'conflicting') return deciding.map((fact) => ({ fact, role: 'current' }));
  const replaces = verdict.verdict === 'outdated' || verdict.rule === 'event-stage';
  if (!replaces) return deciding.map((fact) => ({ fact, role: 'match' }));
  const [matched, ...after] = deciding;
  if (!matched) return [];
  const current = after[0] ?? newestState(claim, matched, index, asOf);
  const next = after.at(-1);
  const roles: Role[] = [{ fact: matched, role: 'match' }];
  if (current) roles.push({ fact: current, role: 'current' });
  // What lies between the next and the newest is told by the chain.
  if (next && next !== current) roles.push({ fact: next, role: 'related' });
  return roles;
}

/** The newest fact that a state is compared with: 730 billion before the money has no successor of its kind, yet 852 billion is the valuation today. */
function newestState(claim: Claim, matched: Fact, index: LedgerIndex, asOf: PartialDate): Fact | undefined {
  const info = index.metric(claim.metric ?? matched.metric);
  if (info?.kind !== 'state') return undefined;
  const holder = matched.parties.join(' ');
  const held = info.comparedWith
    .flatMap((metric) => index.factsOf(matched.entity, metric))
    .filter((fact) => fact !== matched && fact.validFrom > matched.validFrom && fact.validFrom <= asOf && (fact.validTo === undefined || fact.validTo > asOf) && (holder === '' || fact.parties.length === 0 || fact.parties.join(' ') === holder));
  return held.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
}

function headlineOf({ verdict, rule }: Verdict, roles: readonly Role[], s: Words): string {
  if (verdict === 'outdated' && !roles.some(({ role }) => role === 'current')) return s.gone;
  return (rule && s.ruleHeadlines[rule]) ?? s.headlines[verdict];
}

// ---------------------------------------------------------------------------------------------
// Reading

function amountOf({ figure }: Claim, s: Words): string {
  const amount = formatQuantity(figure, s.wording);
  return figure.unitStated ? amount : fill(s.reading.currencyImplied, { amount });
}

/** A metric's name in the table's language, or the ledger's own; undefined where neither knows it. */
function metricName(metric: Metric | undefined, index: LedgerIndex, s: Words): string | undefined {
  return metric === undefined ? undefined : (s.metrics[metric] ?? index.metric(metric)?.label);
}

const nameOf = (id: string, index: LedgerIndex): string => index.entity(id)?.name ?? id;

function readingOf(claim: Claim, index: LedgerIndex, s: Words): string {
  const { entity, entityCertainty, metric, parties, modality, date, past, present } = claim;
  const company = entity === undefined || entity === '?' ? s.reading.unknownCompany : nameOf(entity, index);
  const parts = [
    amountOf(claim, s),
    entityCertainty === 'inferred' && entity !== undefined && entity !== '?' ? fill(s.reading.fromContext, { company }) : company,
    metricName(metric, index, s) ?? s.reading.unknownMetric,
  ];
  if (parties.length > 0) parts.push(fill(s.reading.party, { parties: parties.map((id) => nameOf(id, index)).join(s.join.names) }));
  if (date) parts.push(fill(s.reading.date, { date: spanText(date, s) }));
  if (past) parts.push(s.reading.past);
  if (present) parts.push(s.reading.present);
  parts.push(s.reading.modality[modality]);
  return parts.join(s.join.parts);
}

/** A span of days as it was most likely written: a whole month or year by its name. */
function spanText({ from, to }: { from: PartialDate; to: PartialDate }, s: Words): string {
  for (const date of [from.slice(0, 4), from.slice(0, 7)]) {
    const span = spanOf(date);
    if (span?.from === from && span.to === to) return formatDate(date, s.wording);
  }
  return formatPeriod(from, to, s.wording);
}

// ---------------------------------------------------------------------------------------------
// Facts

const quantityOf = (fact: Fact, s: Words): string => formatQuantity({ low: fact.value, high: fact.value, unit: fact.unit, qualifier: fact.qualifier }, s.wording);

function whenOf(fact: Fact, index: LedgerIndex, s: Words): string {
  if (fact.validTo !== undefined) return formatPeriod(fact.validFrom, fact.validTo, s.wording);
  if (index.metric(fact.metric)?.kind === 'state') return formatPeriod(fact.validFrom, undefined, s.wording);
  return fill(s.notes.announced, { date: formatDate(fact.announced, s.wording) });
}

/** The language in which ledgers name and annotate their facts. */
const LEDGER_LANGUAGE = 'en';
const isLedgerLanguage = ({ tag }: Words): boolean => tag === LEDGER_LANGUAGE;

/** A round with more investors is nobody's in particular. */
const MOST_PARTIES = 3;

/** A fact by name: the ledger's own label where it is in the reader's language, else what it measures and whose it is. */
function labelOf(fact: Fact, index: LedgerIndex, s: Words): string {
  const metric = s.metrics[fact.metric];
  if (isLedgerLanguage(s) || metric === undefined) return fact.label;
  const label = fact.parties.length === 0 || fact.parties.length > MOST_PARTIES ? metric : fill(s.notes.ofParties, { metric, parties: fact.parties.map((id) => nameOf(id, index)).join(s.join.names) });
  return label.charAt(0).toLocaleUpperCase(s.tag) + label.slice(1);
}

function viewOf(fact: Fact, role: FactView['role'], index: LedgerIndex, s: Words): FactView {
  const { id, status, note, sources } = fact;
  const label = labelOf(fact, index, s);
  return {
    id,
    role,
    label,
    ...(label !== fact.label && { ownLabel: fact.label }),
    value: quantityOf(fact, s),
    status,
    when: whenOf(fact, index, s),
    ...(note !== undefined && { note }),
    sources,
  };
}

function predecessorOf(fact: Fact, index: LedgerIndex): Fact | undefined {
  return fact.supersedes === undefined ? undefined : index.fact(fact.supersedes);
}

/** Links of a chain that are shown; what lies between is left out. */
const CHAIN_HEAD = 1;
const CHAIN_TAIL = 4;

/** One line for each chain that a fact stands in: what came before it, and all that followed. */
function chainsOf(facts: readonly Fact[], index: LedgerIndex, { asOf }: ExplainOptions, s: Words): string[] {
  const told = new Set<string>();
  const lines: string[] = [];
  for (const fact of facts.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (told.has(fact.id)) continue;
    const links = [fact];
    for (let next = index.successor(fact.id); next && !links.includes(next) && next.validFrom <= asOf; next = index.successor(next.id)) links.push(next);
    for (const link of links) told.add(link.id);
    const before = predecessorOf(fact, index);
    if (links.length === 1 && before) links.unshift(before);
    const steps = links.filter((link, i) => i === 0 || link.value !== links[i - 1]?.value || link.unit !== links[i - 1]?.unit);
    if (steps.length > 1) lines.push(shorten(steps.map((link) => fill(s.join.step, { value: quantityOf(link, s), date: formatDate(link.validFrom, s.wording) }))).join(s.join.steps));
  }
  return lines;
}

function shorten(steps: string[]): string[] {
  return steps.length <= CHAIN_HEAD + CHAIN_TAIL + 1 ? steps : [...steps.slice(0, CHAIN_HEAD), '…', ...steps.slice(-CHAIN_TAIL)];
}

// ---------------------------------------------------------------------------------------------
// Why

function whyOf(claim: Claim, verdict: Verdict, roles: readonly Role[], index: LedgerIndex, options: ExplainOptions, s: Words): string {
  if (verdict.verdict === 'unverified') return s.reasons[verdict.reason ?? 'not-sure'];
  // Of several facts that hold instead, the one that a slip of scale leads to says most.
  const first = (verdict.verdict === 'conflicting' ? roles.find(({ fact }) => slipOf(claim, fact) !== undefined) : undefined)?.fact ?? roles[0]?.fact;
  if (!first || !verdict.rule) return s.headlines[verdict.verdict];
  const parts = [fill(s.why[verdict.rule], { label: labelOf(first, index, s), value: quantityOf(first, s), when: whenOf(first, index, s) })];
  if (verdict.verdict === 'outdated') parts.push(...replacement(claim, first, roles, index, options, s));
  else if (verdict.verdict === 'conflicting') parts.push(...difference(claim, first, index, options, s));
  if (verdict.verdict !== 'conflicting') parts.push(howItMatches(claim, first, index, options, s));
  parts.push(sidesOf(first, s) || s.notes.status[first.status]);
  return parts.filter((part) => part !== '').join(s.join.sentences);
}

/** When it was replaced, by what, and whether that was before or after the page was written. */
function replacement(claim: Claim, matched: Fact, roles: readonly Role[], index: LedgerIndex, { published }: ExplainOptions, s: Words): string[] {
  const parts: string[] = [];
  const asked = claim.metric === undefined ? undefined : index.metric(claim.metric);
  // A label of ours is the measure already.
  if (asked && asked.id !== matched.metric && isLedgerLanguage(s)) parts.push(fill(s.replaced.as, { metric: metricName(matched.metric, index, s) }));
  const current = roles.find(({ role }) => role === 'current')?.fact;
  const until = matched.validTo ?? current?.validFrom;
  if (until === undefined) return parts;
  if (!current) return [...parts, fill(s.replaced.goneSince, { date: formatDate(until, s.wording) }), (isLedgerLanguage(s) && matched.note) || ''];
  const next = index.successor(matched.id) ?? current;
  parts.push(fill(s.replaced.by, { sentence: timing(matched, until, published, s), value: quantityOf(next, s) }));
  if (next !== current) parts.push(fill(s.replaced.today, { value: quantityOf(current, s) }));
  return parts;
}

function timing(matched: Fact, until: PartialDate, published: PartialDate | undefined, s: Words): string {
  const date = formatDate(until, s.wording);
  const written = published === undefined ? undefined : spanOf(published);
  if (published !== undefined && written) {
    const day = fill(written.from === written.to ? s.replaced.onDay : s.replaced.inMonth, { date: formatDate(published, s.wording) });
    if (written.to < until && written.to >= matched.validFrom) return fill(s.replaced.rightWhenWritten, { published: day, date });
    if (written.from >= until) return fill(s.replaced.alreadyReplaced, { published: day, date });
  }
  return fill(s.replaced.untilThen, { from: formatDate(matched.validFrom, s.wording), date });
}

/** All that is told of a disputed fact, with who or what tells it: no side is chosen. */
function sidesOf(fact: Fact, s: Words): string {
  if (fact.status !== 'disputed' || fact.accepted.length === 0) return '';
  const others = fact.accepted.map(({ value, note }) => formatAmount(value, fact.unit, s.wording) + (isLedgerLanguage(s) ? ` (${note.replace(/\.$/, '')})` : ''));
  return fill(s.notes.sides, { sides: [quantityOf(fact, s), ...others].join(' / ') });
}

function pageLine({ kind, unit, parts, months, total, told }: PageNote, s: Words): string {
  const amount = (value: number, per?: 'month' | 'year'): string => formatQuantity({ low: value, high: value, unit, qualifier: 'exact', ...(per && { per }) }, s.wording);
  if (kind === 'elsewhere') return fill(s.page.elsewhere, { told: amount(told) });
  const sum = months ? `${parts.map((part) => amount(part, 'month')).join(' + ')} × 12 = ${amount(total, 'year')}` : `${parts.map((part) => amount(part)).join(' + ')} = ${amount(total)}`;
  return fill(kind === 'adds-up' ? s.page.addsUp : s.page.off, { sum, told: amount(told, months && 'year') });
}

/** Where the figure is not the ledger's value itself: an accepted one, a rounded one, or one in another currency. */
function howItMatches(claim: Claim, fact: Fact, index: LedgerIndex, { asOf }: ExplainOptions, s: Words): string {
  const { figure } = claim;
  if (compareValue(figure, fact.value, fact, index, asOf) !== 'same') {
    const accepted = fact.accepted.find(({ value }) => compareValue(figure, value, fact, index, asOf) === 'same');
    return accepted ? fill(s.notes.accepted, { value: formatAmount(accepted.value, fact.unit, s.wording), note: accepted.note.replace(/\.$/, '') }) : '';
  }
  if (figure.unit !== fact.unit) {
    const amount = converted(figure.low, figure.unit, fact.unit, index, fact.validFrom);
    return amount === undefined ? '' : fill(s.notes.converted, { claimed: formatAmount(figure.low, figure.unit, s.wording), amount: formatAmount(amount, fact.unit, s.wording) });
  }
  const rounded = figure.qualifier === 'exact' && figure.low === figure.high && figure.low !== fact.value && fact.qualifier === 'exact';
  return rounded ? fill(s.notes.rounded, { value: formatAmount(figure.low, figure.unit, s.wording) }) : '';
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** The amount in another currency, to two digits: the rates allow no more. */
function converted(value: number, from: string, to: string, index: LedgerIndex, date: PartialDate): number | undefined {
  if (!isCurrency(from) || !isCurrency(to)) return undefined;
  const out = rateOn(index, from, date);
  const into = rateOn(index, to, date);
  return out === undefined || into === undefined ? undefined : roundTo((value / out) * into, 2);
}

const SLIPS = [10, 100, 1000, 10_000, 1_000_000];

/** The slip of scale that would make the figure the ledger's value. */
function slipOf({ figure }: Claim, fact: Fact): number | undefined {
  if (figure.unit !== fact.unit) return undefined;
  const ratio = Math.max(figure.low / fact.value, fact.value / figure.low);
  return SLIPS.find((factor) => Math.abs(ratio / factor - 1) < 0.02);
}

/** What the figure would have to be in its own currency, or the slip that explains it. */
function difference(claim: Claim, fact: Fact, index: LedgerIndex, { asOf }: ExplainOptions, s: Words): string[] {
  const { figure } = claim;
  if (figure.unit !== fact.unit) {
    const amount = converted(fact.value, fact.unit, figure.unit, index, asOf);
    return amount === undefined ? [] : [fill(s.notes.shouldBe, { value: formatAmount(fact.value, fact.unit, s.wording), amount: formatAmount(amount, figure.unit, s.wording) })];
  }
  const slip = slipOf(claim, fact);
  return slip === undefined ? [] : [fill(s.notes.factor, { factor: formatNumber(slip, s.wording) })];
}

function ledgerLine(facts: readonly Fact[], index: LedgerIndex, { asOf }: ExplainOptions, s: Words): string {
  const { version, asOf: known } = index.ledger;
  const line = fill(s.ledger, { version, asOf: formatDate(known, s.wording) });
  const due = facts.flatMap(({ reviewAfter }) => (reviewAfter !== undefined && (spanOf(reviewAfter)?.to ?? reviewAfter) < asOf ? [reviewAfter] : [])).toSorted()[0];
  return due === undefined ? line : fill(s.behind, { ledger: line, date: formatDate(due, s.wording) });
}
