/**
 * The ledger file: its schema, how it is read, and the one text form that it is written in.
 *
 * A ledger may come from a stranger, so reading refuses rather than repairs: a row that is not
 * understood fails the file. Exchange rates are approximate, one for the middle of a quarter or month,
 * and for months after the last known rate the last one is held; the judge compares through them with a
 * band of at least 15 % before it calls two amounts different.
 */
import { spanOf } from './dates.ts';
import type { AcceptedValue, Entity, ExchangeRate, Fact, Ledger, LedgerEvent, MetricInfo, Source } from './types.ts';
import { z } from './zod.ts';

/** What a ledger file may be at most. */
export interface LedgerLimits {
  /** Length of the text in UTF-16 code units. */
  characters: number;
  /** Errors that are told; the rest is only counted. */
  errors: number;
}

export const LEDGER_LIMITS: LedgerLimits = { characters: 32 * 1024 * 1024, errors: 20 };

export type ParsedLedger = { ok: true; ledger: Ledger } | { ok: false; errors: string[] };

// ---------------------------------------------------------------------------------------------
// Schema

const isRealDate = (text: string): boolean => spanOf(text) !== undefined;
const line = (longest: number) => z.string().min(1).max(longest);
const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,119}$/, 'expected an id of small letters, digits, dots and hyphens');
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a date like 2026, 2026-03 or 2026-03-31').refine(isRealDate, 'no such date');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day like 2026-03-31').refine(isRealDate, 'no such date');
const unit = z.string().regex(/^(?:[A-Z]{3}|percent|users|tokens\/min|times|shares|year|count)$/, 'expected an ISO 4217 code or a unit of count');
const url = z.string().max(2000).regex(/^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/, 'expected an https address');

const sourceSchema = z.strictObject({
  title: line(500),
  publisher: line(200),
  url,
  published: partialDate.exactOptional(),
  seen: z.boolean(),
});

const acceptedSchema = z.strictObject({ value: z.number().nonnegative(), note: line(500) });

const factSchema = z.strictObject({
  id,
  entity: id,
  metric: id,
  event: id,
  label: line(300),
  parties: z.array(id).max(50),
  value: z.number().nonnegative(),
  unit,
  qualifier: z.enum(['exact', 'approx', 'at_least', 'up_to']),
  announced: partialDate,
  validFrom: day,
  validTo: day.exactOptional(),
  supersedes: id.exactOptional(),
  status: z.enum(['official', 'reported', 'disputed']),
  accepted: z.array(acceptedSchema).max(50),
  sources: z.array(sourceSchema).min(1).max(50),
  note: line(4000).exactOptional(),
  reviewAfter: partialDate.exactOptional(),
  history: z.array(z.strictObject({ at: partialDate, by: line(200), what: line(1000) })).max(1000),
});

const entitySchema = z.strictObject({
  id,
  name: line(200),
  role: z.enum(['subject', 'comparison', 'party']),
  aliases: z.array(line(200)).max(1000),
  epithets: z.array(line(200)).max(1000).exactOptional(),
});

const eventSchema = z.strictObject({
  id,
  entity: id,
  label: line(300),
  from: partialDate,
  to: partialDate.exactOptional(),
  hints: z.array(id).max(50),
});

const metricSchema = z.strictObject({
  id,
  kind: z.enum(['event', 'state']),
  label: line(200),
  comparedWith: z.array(id).max(50),
  units: z.array(unit).max(50),
  judged: z.boolean(),
});

const rateSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code'),
  month: partialDate,
  perUsd: z.number().positive(),
});

const ledgerSchema = z.strictObject({
  format: z.literal('tickmark-ledger'),
  formatVersion: z.literal(1),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d{1,4}$/, 'expected a version like 2026-11-21.1'),
  asOf: day,
  entities: z.array(entitySchema),
  events: z.array(eventSchema),
  metrics: z.array(metricSchema),
  rates: z.array(rateSchema),
  facts: z.array(factSchema),
});

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;
/** Fails to compile when schema and types part ways, in either direction. */
export type SchemaMatchesTypes = [
  Holds<Same<z.output<typeof sourceSchema>, Source>>,
  Holds<Same<z.output<typeof acceptedSchema>, AcceptedValue>>,
  Holds<Same<z.output<typeof factSchema>, Fact>>,
  Holds<Same<z.output<typeof entitySchema>, Entity>>,
  Holds<Same<z.output<typeof eventSchema>, LedgerEvent>>,
  Holds<Same<z.output<typeof metricSchema>, MetricInfo>>,
  Holds<Same<z.output<typeof rateSchema>, ExchangeRate>>,
  Holds<Same<z.output<typeof ledgerSchema>, Ledger>>,
];

// ---------------------------------------------------------------------------------------------
// Reading

/**
 * Reads a ledger from text that may come from anyone. Never throws.
 *
 * Refused are: more than the limit, no JSON, keys that reach for a prototype, fields that are missing,
 * unknown or of a wrong form, ids used twice, references to nothing, chains that run in circles.
 * Each error names the row and the field.
 */
export function parseLedger(text: string, limits: LedgerLimits = LEDGER_LIMITS): ParsedLedger {
  if (text.length > limits.characters) {
    return { ok: false, errors: [`The file is too large: ${text.length} characters, at most ${limits.characters} are read.`] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    return { ok: false, errors: [`The file is not JSON: ${placeOf(error, text)}`] };
  }
  const forbidden = forbiddenKey(value);
  if (forbidden !== undefined) return { ok: false, errors: [`${forbidden}: this key is not allowed.`] };
  const parsed = ledgerSchema.safeParse(value);
  if (!parsed.success) return refusal(parsed.error.issues.map((issue) => `${nameOf(issue.path, value)}: ${issue.message}`), limits);
  const broken = brokenReferences(parsed.data);
  return broken.length > 0 ? refusal(broken, limits) : { ok: true, ledger: parsed.data };
}

function refusal(errors: string[], { errors: limit }: LedgerLimits): ParsedLedger {
  const told = errors.slice(0, limit);
  if (errors.length > limit) told.push(`and ${errors.length - limit} more errors.`);
  return { ok: false, errors: told };
}

/** Engines tell the place of a JSON error in different words, or not at all where the text just ends. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return `line ${named[1]}, column ${named[2]}.`;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Path of the first key that reaches for a prototype. Walks with a stack of its own: a stranger's nesting may be deep. */
function forbiddenKey(root: unknown): string | undefined {
  const stack: { value: unknown; path: string }[] = [{ value: root, path: '' }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { value, path } = top;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const at = path === '' ? key : path.length < 200 ? `${path}.${key}` : path;
      if (FORBIDDEN.has(key)) return at;
      stack.push({ value: inner, path: at });
    }
  }
  return undefined;
}

/** "facts[12] openai.2026-03.round.total, value". */
function nameOf(path: readonly PropertyKey[], root: unknown): string {
  const [table, row, ...field] = path;
  if (table === undefined) return 'The file';
  if (row === undefined) return String(table);
  const rows = (root as Record<PropertyKey, unknown>)[table];
  const own = Array.isArray(rows) ? (rows[Number(row)] as { id?: unknown } | undefined)?.id : undefined;
  const name = `${String(table)}[${String(row)}]${typeof own === 'string' ? ` ${own.slice(0, 120)}` : ''}`;
  return field.length === 0 ? name : `${name}, ${field.map(String).join('.')}`;
}

function brokenReferences(ledger: Ledger): string[] {
  const errors: string[] = [];
  const idsOf = (table: 'entities' | 'events' | 'metrics' | 'facts'): Set<string> => {
    const ids = new Set<string>();
    ledger[table].forEach((row, i) => {
      if (ids.has(row.id)) errors.push(`${table}[${i}] ${row.id}: the id is used twice.`);
      ids.add(row.id);
    });
    return ids;
  };
  const entities = idsOf('entities');
  const events = idsOf('events');
  const metrics = idsOf('metrics');
  const facts = idsOf('facts');
  const need = (known: Set<string>, wanted: string | undefined, place: string): void => {
    if (wanted !== undefined && !known.has(wanted)) errors.push(`${place}: there is no ${wanted}.`);
  };
  ledger.events.forEach((event, i) => need(entities, event.entity, `events[${i}] ${event.id}, entity`));
  ledger.metrics.forEach((metric, i) => metric.comparedWith.forEach((other) => need(metrics, other, `metrics[${i}] ${metric.id}, comparedWith`)));
  ledger.facts.forEach((fact, i) => {
    const place = `facts[${i}] ${fact.id}`;
    need(entities, fact.entity, `${place}, entity`);
    need(events, fact.event, `${place}, event`);
    need(metrics, fact.metric, `${place}, metric`);
    need(facts, fact.supersedes, `${place}, supersedes`);
    for (const party of fact.parties) need(entities, party, `${place}, parties`);
    if (fact.validTo !== undefined && fact.validTo < fact.validFrom) errors.push(`${place}, validTo: it lies before validFrom.`);
  });
  const months = new Set<string>();
  ledger.rates.forEach(({ currency, month }, i) => {
    if (months.has(`${currency} ${month}`)) errors.push(`rates[${i}]: ${currency} has two rates for ${month}.`);
    months.add(`${currency} ${month}`);
  });
  return [...errors, ...circles(ledger.facts)];
}

/** Facts that supersede each other in a circle, each circle once. */
function circles(facts: readonly Fact[]): string[] {
  const before = new Map(facts.map((f) => [f.id, f.supersedes]));
  const done = new Set<string>();
  const errors: string[] = [];
  for (const fact of facts) {
    const walked = new Set<string>();
    let at: string | undefined = fact.id;
    while (at !== undefined && !done.has(at) && !walked.has(at)) {
      walked.add(at);
      at = before.get(at);
    }
    if (at !== undefined && walked.has(at)) errors.push(`${at}, supersedes: the chain runs in a circle.`);
    for (const each of walked) done.add(each);
  }
  return errors;
}

// ---------------------------------------------------------------------------------------------
// Writing

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

/**
 * The canonical text of a ledger: rows sorted by id (rates by currency and month), keys in the order of
 * the schema, two spaces, a line feed at the end. Equal ledgers have equal texts, so they diff well.
 *
 * @throws when the ledger does not fit the schema.
 */
export function formatLedger(ledger: Ledger): string {
  const sorted: Ledger = {
    ...ledger,
    entities: ledger.entities.toSorted(byId),
    events: ledger.events.toSorted(byId),
    metrics: ledger.metrics.toSorted(byId),
    rates: ledger.rates.toSorted((a, b) => byText(a.currency, b.currency) || byText(a.month, b.month)),
    facts: ledger.facts.toSorted(byId),
  };
  // Parsing copies each row in the order of its schema.
  return `${JSON.stringify(ledgerSchema.parse(sorted), null, 2)}\n`;
}

/** Whether version `a` is newer than `b`. Versions are a day and a count: `2026-11-21.2` is newer than `2026-11-21.1`. */
export function isNewerVersion(a: string, b: string): boolean {
  const [dayA = '', countA = '0'] = a.split('.');
  const [dayB = '', countB = '0'] = b.split('.');
  return dayA === dayB ? Number(countA) > Number(countB) : dayA > dayB;
}
