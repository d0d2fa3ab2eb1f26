/**
 * A fact while somebody writes it: text as typed, what is understood of it, what is wrong with it, and which
 * facts it may repeat. The ledger's schema has the last word; here each field is helped on its own.
 */
import { spanOf } from './dates.ts';
import { findFigures } from './figures.ts';
import { toolsOf } from './languages/index.ts';
import { ROW_SCHEMAS } from './ledger-schema.ts';
import { faultsOf } from './ledger.ts';
import type { Fact, FactStatus, Ledger, LedgerEvent, PartialDate, Qualifier, Source, Unit } from './types.ts';

export interface DraftSource {
  title: string;
  publisher: string;
  url: string;
  published: string;
}

/** The fields of the form, as text. */
export interface FactDraft {
  /** Empty for a new fact, whose id is made of what it says. */
  id: string;
  entity: string;
  metric: string;
  event: string;
  label: string;
  /** Ids, with commas between them. */
  parties: string;
  /** As people write it: "$6.6bn", "at least 900 million users", "40 %". */
  amount: string;
  announced: string;
  validFrom: string;
  validTo: string;
  supersedes: string;
  status: FactStatus;
  sources: DraftSource[];
  note: string;
  reviewAfter: string;
}

export type DraftField = Exclude<keyof FactDraft, 'sources'> | 'sources' | `sources.${number}`;

/** An amount in base units. */
export interface ReadAmount {
  value: number;
  unit: Unit;
  qualifier: Qualifier;
  /** Worth of the last digit that was written. */
  step: number;
}

export type DraftReading = { ok: true; fact: Fact } | { ok: false; errors: Partial<Record<DraftField, string>> };

/** What a fact may repeat, and why it looks so. */
export interface Duplicate {
  fact: Fact;
  why: 'same-value' | 'same-event' | 'same-source';
}

export const EMPTY_SOURCE: DraftSource = { title: '', publisher: '', url: '', published: '' };

export const EMPTY_DRAFT: FactDraft = {
  id: '', entity: '', metric: '', event: '', label: '', parties: '', amount: '', announced: '', validFrom: '', validTo: '', supersedes: '', status: 'reported',
  sources: [EMPTY_SOURCE], note: '', reviewAfter: '',
};

/**
 * The amount that a text means; undefined where it holds none, more than one, or a range. A bare number is a count.
 * English must be known to `languages`.
 */
export function readAmount(text: string): ReadAmount | undefined {
  const figures = findFigures(text, toolsOf('en').numbers);
  const [figure] = figures;
  if (figure) {
    if (figures.length > 1 || figure.low !== figure.high) return undefined;
    const { high: value, unit, qualifier, step } = figure;
    return { value, unit, qualifier, step };
  }
  const bare = /^\s*(\d{1,15}(?:\.\d{1,6})?)\s*$/.exec(text)?.[1];
  return bare === undefined ? undefined : { value: Number(bare), unit: 'count', qualifier: 'exact', step: 1 };
}

/** A fact as the form shows it. `amount` is its amount in words. */
export function draftOf(fact: Fact, amount: string): FactDraft {
  const { id, entity, metric, event, label, parties, announced, validFrom, validTo = '', supersedes = '', status, sources, note = '', reviewAfter = '' } = fact;
  return {
    id, entity, metric, event, label, parties: parties.join(', '), amount, announced, validFrom, validTo, supersedes, status, note, reviewAfter,
    sources: sources.map(({ title, publisher, url, published = '' }) => ({ title, publisher, url, published })),
  };
}

const HTTPS = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/;
const isDate = (text: string): boolean => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) && spanOf(text) !== undefined;
const isDay = (text: string): boolean => isDate(text) && text.length === 10;

/**
 * The fact that a draft means.
 *
 * @param base the fact that is corrected: what the form does not show is kept from it, and so is an amount that
 *   was not touched.
 */
export function factOf(draft: FactDraft, base?: Fact, baseAmount?: string): DraftReading {
  const errors: Partial<Record<DraftField, string>> = {};
  const text = trimmed(draft);
  const need = (field: 'entity' | 'metric' | 'event' | 'label'): void => {
    if (text[field] === '') errors[field] = 'This is needed.';
  };
  (['entity', 'metric', 'event', 'label'] as const).forEach(need);
  const kept = base !== undefined && text.amount === baseAmount;
  const amount = kept ? base : readAmount(text.amount);
  if (!amount) errors.amount = text.amount === '' ? 'This is needed.' : 'One amount is expected, such as $6.6bn, 900 million users or 40 %.';
  if (!isDate(text.announced)) errors.announced = 'A date like 2026, 2026-03 or 2026-03-31 is expected.';
  if (!isDay(text.validFrom)) errors.validFrom = 'A day like 2026-03-31 is expected.';
  if (text.validTo !== '' && !isDay(text.validTo)) errors.validTo = 'A day like 2026-03-31 is expected, or nothing.';
  else if (text.validTo !== '' && text.validTo < text.validFrom) errors.validTo = 'It lies before the first day.';
  if (text.reviewAfter !== '' && !isDate(text.reviewAfter)) errors.reviewAfter = 'A date is expected, or nothing.';
  const sources = sourcesOf(text.sources, base, errors);
  if (!amount || Object.keys(errors).length > 0) return { ok: false, errors };

  const { value, unit, qualifier } = amount;
  const fact: Fact = {
    id: text.id === '' ? idOf(text) : text.id,
    entity: text.entity,
    metric: text.metric,
    event: text.event,
    label: text.label,
    parties: text.parties.split(/[\s,;]+/).filter(Boolean),
    value,
    unit,
    qualifier,
    announced: text.announced,
    validFrom: text.validFrom,
    ...(text.validTo !== '' && { validTo: text.validTo }),
    ...(text.supersedes !== '' && { supersedes: text.supersedes }),
    status: text.status,
    accepted: base?.accepted ?? [],
    sources,
    ...(text.note !== '' && { note: text.note }),
    ...(text.reviewAfter !== '' && { reviewAfter: text.reviewAfter }),
    history: base?.history ?? [],
  };
  return { ok: true, fact };
}

function trimmed(draft: FactDraft): FactDraft {
  const strip = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])) as T;
  return { ...strip(draft), sources: draft.sources.map(strip) };
}

function sourcesOf(sources: readonly DraftSource[], base: Fact | undefined, errors: Partial<Record<DraftField, string>>): Source[] {
  const written = sources.map((source, i) => ({ source, i })).filter(({ source }) => Object.values(source).some((text) => text !== ''));
  if (written.length === 0) errors.sources = 'A fact needs a source.';
  return written.map(({ source: { title, publisher, url, published }, i }) => {
    if (!HTTPS.test(url)) errors[`sources.${i}`] = 'The address has to begin with https://.';
    else if (title === '' || publisher === '') errors[`sources.${i}`] = 'Title and publisher are needed.';
    else if (published !== '' && !isDate(published)) errors[`sources.${i}`] = 'A date like 2026-03-31 is expected, or nothing.';
    const seen = base?.sources.find((each) => each.url === url)?.seen ?? true;
    return { title, publisher, url, ...(published !== '' && { published }), seen };
  });
}

/** "openai.2026-03.round-total": readable, and the same for the same fact. */
function idOf({ entity, announced, metric, label }: FactDraft): string {
  const words = label.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return [entity, announced.slice(0, 7), metric.replaceAll('_', '-'), words].filter(Boolean).join('.').slice(0, 110).replace(/[.-]{1,2}$/, '');
}

/**
 * What is wrong with a fact as a row laid over a ledger: fields out of the schema, references to nothing,
 * circles. Empty where it is right.
 *
 * @param events of its own that the ledger does not hold yet.
 */
export function faultsOfFact(fact: Fact, below: Ledger, events: readonly LedgerEvent[] = []): string[] {
  const parsed = ROW_SCHEMAS.facts.safeParse(fact);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  return faultsOf({ ...below, entities: [], events: [...events], metrics: [], rates: [], facts: [fact], retired: [] }, below);
}

/** How many likely duplicates are told. */
const MOST_DUPLICATES = 5;

/**
 * Facts that a draft may repeat, likeliest first: the same value of the same measure, the same measure of the
 * same event, or the same source for the same measure.
 */
export function duplicatesOf(draft: FactDraft, facts: Iterable<Fact>): Duplicate[] {
  if (draft.entity === '' || draft.metric === '') return [];
  const amount = readAmount(draft.amount);
  const urls = new Set(draft.sources.map(({ url }) => url.trim()).filter((url) => url !== ''));
  const found: Duplicate[] = [];
  for (const fact of facts) {
    if (fact.id === draft.id || fact.entity !== draft.entity || fact.metric !== draft.metric) continue;
    if (amount && amount.unit === fact.unit && Math.abs(amount.value - fact.value) <= amount.step / 2) found.push({ fact, why: 'same-value' });
    else if (draft.event !== '' && fact.event === draft.event) found.push({ fact, why: 'same-event' });
    else if (fact.sources.some(({ url }) => urls.has(url))) found.push({ fact, why: 'same-source' });
  }
  const order = { 'same-value': 0, 'same-event': 1, 'same-source': 2 };
  return found.toSorted((a, b) => order[a.why] - order[b.why]).slice(0, MOST_DUPLICATES);
}

/** What a proposal from a page may bring, as the fields of an address: the claim's measure and amount, and the page as source. */
export function draftFrom(query: { get(name: string): string | null }, today: PartialDate): FactDraft {
  const text = (name: string): string => (query.get(name) ?? '').slice(0, 2000).trim();
  const url = text('url');
  const day = isDate(text('date')) ? text('date') : '';
  const firstDay = spanOf(day)?.from ?? '';
  const published = isDate(text('published')) ? text('published') : '';
  return {
    ...EMPTY_DRAFT,
    entity: text('entity'),
    metric: text('metric'),
    event: text('event'),
    label: text('label').slice(0, 300),
    parties: text('parties'),
    amount: text('amount').slice(0, 200),
    announced: day === '' ? published : day,
    validFrom: firstDay === '' ? (spanOf(published)?.from ?? today) : firstDay,
    note: text('note'),
    sources: [{ title: text('title').slice(0, 500), publisher: text('publisher').slice(0, 200) || hostOf(url), url: HTTPS.test(url) ? url : '', published }],
  };
}

const hostOf = (url: string): string => /^https:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? '';
