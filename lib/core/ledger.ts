/**
 * The ledger file: how it is read, and the one text form that it is written in. Its schema is in
 * `ledger-schema.ts`.
 *
 * A ledger may come from a stranger, so reading refuses rather than repairs: a row that is not
 * understood fails the file. Exchange rates are approximate, one for the middle of a quarter or month,
 * and for months after the last known rate the last one is held; the judge compares through them with a
 * band of at least 15 % before it calls two amounts different.
 */
import { parseJson, scan } from './json.ts';
import { byText, LEDGER_TABLES } from './ledger-rows.ts';
import { ledgerSchema, ROW_SCHEMAS, shellSchema } from './ledger-schema.ts';
import { eachInSteps, finish, within, type Progress, type Steps } from './steps.ts';
import type { Fact, Ledger } from './types.ts';

/** The name of the ledger that comes with Tickmark. */
export const BUNDLED_NAME = 'tickmark';

/** What a ledger file may be at most. */
export interface LedgerLimits {
  /** Length of the text in UTF-16 code units. */
  characters: number;
  /** Rows of all tables. */
  rows: number;
  /** Errors that are told; the rest is only counted. */
  errors: number;
}

/** A hundred thousand facts as those of the bundle, 1430 characters each in the canonical text, fit in with what belongs to them. */
export const LEDGER_LIMITS: LedgerLimits = { characters: 160 * 1024 * 1024, rows: 500_000, errors: 20 };

export type ParsedLedger = { ok: true; ledger: Ledger } | { ok: false; errors: string[] };

export interface ParseOptions {
  limits?: LedgerLimits;
  /** The ledger that this one is laid over: its rows may be referred to. */
  below?: Ledger;
}

// ---------------------------------------------------------------------------------------------
// Reading

/**
 * Reads a ledger from text that may come from anyone. Never throws.
 *
 * Refused are: more than the limits, no JSON, keys that reach for a prototype, fields that are missing,
 * unknown or of a wrong form, ids used twice, references to nothing, chains that run in circles.
 * Each error names the row and the field. Files of earlier versions of the format are brought up to date.
 */
export function parseLedger(text: string, options: ParseOptions = {}): ParsedLedger {
  return finish(parseLedgerInSteps(text, options));
}

/** Rows between two yields: some 10 ms of work. */
const PORTION = 250;

const BEGIN: Progress = { done: 0, total: 1 };

/** As `parseLedger`, for who wants to do something else in between: only where the text is no JSON one step is linear in it. */
export function* parseLedgerInSteps(text: string, { limits = LEDGER_LIMITS, below }: ParseOptions = {}): Steps<ParsedLedger> {
  if (text.length > limits.characters) {
    return refusal([`The file is too large: ${text.length} characters, at most ${limits.characters} are read.`], limits);
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { bomb, inner } = yield* within(BEGIN, scan(json));
  if (bomb !== undefined) return refusal([bomb], limits);
  let value: unknown;
  try {
    value = yield* within(BEGIN, parseJson(json, inner));
  } catch (error) {
    return refusal([`The file is not JSON: ${placeOf(error, text)}`], limits);
  }
  const total = tablesIn(value).reduce((sum, { rows }) => sum + rows.length, 0);
  if (total > limits.rows) return refusal([`The file has too many rows: ${total}, at most ${limits.rows} are read.`], limits);
  const forbidden = typeof value === 'object' && value !== null ? yield* within(BEGIN, forbiddenKey(value)) : undefined;
  if (forbidden !== undefined) return refusal([`${forbidden}: this key is not allowed.`], limits);
  const upgraded = upgrade(value);
  const shell = shellSchema.safeParse(withoutRows(upgraded));
  const told = shell.success ? [] : shell.error.issues.map((issue) => `${nameOf(issue.path, upgraded)}: ${issue.message}`);
  const errors = yield* rowErrors(upgraded, told);
  if (errors.length > 0) return refusal(errors, limits);
  const ledger = upgraded as Ledger;
  const broken = yield* within({ done: total, total }, faultsOfInSteps(ledger, below));
  return broken.length > 0 ? refusal(broken, limits) : { ok: true, ledger };
}

/** After so many errors the rest of the file is not looked at. */
const ENOUGH_ERRORS = 1000;

/** The tables of what may be a ledger file. */
function tablesIn(file: unknown): { table: keyof typeof ROW_SCHEMAS; rows: unknown[] }[] {
  if (typeof file !== 'object' || file === null) return [];
  return ([...LEDGER_TABLES, 'retired'] as const).flatMap((table) => {
    const rows = (file as Record<string, unknown>)[table];
    return Array.isArray(rows) ? [{ table, rows }] : [];
  });
}

/** What may be a ledger file, with its tables empty: the rows are looked at one by one. */
const withoutRows = (file: unknown): unknown => (typeof file === 'object' && file !== null && !Array.isArray(file) ? { ...file, ...Object.fromEntries(tablesIn(file).map(({ table }) => [table, []])) } : file);

/** Adds the errors of all rows to those of the file. */
function* rowErrors(file: unknown, errors: string[]): Steps<string[]> {
  const tables = tablesIn(file);
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { table, rows } of tables) {
    for (const [i, row] of rows.entries()) {
      const parsed = ROW_SCHEMAS[table].safeParse(row);
      if (!parsed.success) errors.push(...parsed.error.issues.map((issue) => `${nameOf([table, i, ...issue.path], file)}: ${issue.message}`));
      if (errors.length > ENOUGH_ERRORS) return errors;
      done += 1;
      if (done % PORTION === 0) yield { done, total };
    }
  }
  return errors;
}

/** A stranger's key or path may be of any length. */
const LONGEST_ERROR = 400;
/** An error as it is told. */
export const brief = (error: string): string => (error.length > LONGEST_ERROR ? `${error.slice(0, LONGEST_ERROR)}…` : error);

function refusal(errors: string[], { errors: limit }: LedgerLimits): ParsedLedger {
  const told = errors.slice(0, limit).map(brief);
  if (errors.length > limit) told.push(`and ${errors.length > ENOUGH_ERRORS ? 'at least ' : ''}${errors.length - limit} more errors.`);
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

/** Objects between two yields: some 10 ms of work. */
const OBJECTS = 10_000;

/** Path of the first key that reaches for a prototype. */
function* forbiddenKey(root: unknown): Steps<string | undefined> {
  const stack: Place[] = [{ value: root, key: '' }];
  let done = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { value } = top;
    if (++done % OBJECTS === 0) yield { done: 0, total: 1 };
    if (Array.isArray(value)) {
      value.forEach((inner: unknown, key) => {
        if (typeof inner === 'object' && inner !== null) stack.push({ value: inner, key, up: top });
      });
      continue;
    }
    for (const [key, inner] of Object.entries(value as object)) {
      if (FORBIDDEN.has(key)) return pathOf({ value: inner, key, up: top });
      if (typeof inner === 'object' && inner !== null) stack.push({ value: inner, key, up: top });
    }
  }
  return undefined;
}

/** A value and where it stands. */
interface Place {
  value: unknown;
  key: string | number;
  up?: Place;
}

function pathOf(place: Place): string {
  const keys: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.up; at = at.up) keys.unshift(String(at.key).slice(0, 200));
  return keys.join('.');
}

/** "facts[12] openai.2026-03.round.total, value". */
function nameOf(path: readonly PropertyKey[], root: unknown): string {
  const [table, row, ...field] = path;
  if (table === undefined) return 'The file';
  if (row === undefined) return String(table);
  const rows = (root as Record<PropertyKey, unknown>)[table];
  const own = Array.isArray(rows) ? (rows[Number(row)] as { id?: unknown } | null | undefined)?.id : undefined;
  const name = `${String(table)}[${String(row)}]${typeof own === 'string' ? ` ${own.slice(0, 120)}` : ''}`;
  return field.length === 0 ? name : `${name}, ${field.map(String).join('.')}`;
}

// ---------------------------------------------------------------------------------------------
// Earlier versions of the format

/** Each step makes the next version of the format; none is ever taken away. */
const UPGRADES: Readonly<Record<number, (file: Record<string, unknown>) => Record<string, unknown>>> = {
  // The only ledger that was published before ledgers had names.
  1: (file) => ({ ...file, formatVersion: 2, name: BUNDLED_NAME, retired: [] }),
};

function upgrade(value: unknown): unknown {
  let file = value;
  while (typeof file === 'object' && file !== null && 'formatVersion' in file) {
    const step = typeof file.formatVersion === 'number' ? UPGRADES[file.formatVersion] : undefined;
    if (!step) break;
    file = step(file);
  }
  return file;
}

// ---------------------------------------------------------------------------------------------
// References

/**
 * What is wrong with a ledger whose rows are each right: ids used twice, references to nothing, chains in
 * circles. Empty where all is well.
 *
 * @param below the ledger that this one is laid over.
 */
export const faultsOf = (ledger: Ledger, below?: Ledger): string[] => finish(faultsOfInSteps(ledger, below));

function* faultsOfInSteps(ledger: Ledger, below?: Ledger): Steps<string[]> {
  const errors: string[] = [];
  const idsOf = function* (table: 'entities' | 'events' | 'metrics' | 'facts' | 'retired'): Steps<Set<string>> {
    const ids = new Set<string>();
    yield* eachInSteps<{ id: string }>(ledger[table], REFERENCES, ({ id }, i) => {
      if (ids.has(id)) errors.push(`${table}[${i}] ${id}: the id is used twice.`);
      ids.add(id);
    });
    if (table !== 'retired' && below) yield* eachInSteps<{ id: string }>(below[table], REFERENCES, ({ id }) => ids.add(id));
    return ids;
  };
  const entities = yield* idsOf('entities');
  const events = yield* idsOf('events');
  const metrics = yield* idsOf('metrics');
  const facts = yield* idsOf('facts');
  const retired = yield* idsOf('retired');
  const need = (known: Set<string>, wanted: string | undefined, place: string): void => {
    if (wanted !== undefined && !known.has(wanted)) errors.push(`${place}: there is no ${wanted}.`);
  };
  ledger.events.forEach((event, i) => need(entities, event.entity, `events[${i}] ${event.id}, entity`));
  ledger.metrics.forEach((metric, i) => metric.comparedWith.forEach((other) => need(metrics, other, `metrics[${i}] ${metric.id}, comparedWith`)));
  yield* eachInSteps(ledger.facts, REFERENCES, (fact, i) => {
    const place = `facts[${i}] ${fact.id}`;
    need(entities, fact.entity, `${place}, entity`);
    need(events, fact.event, `${place}, event`);
    need(metrics, fact.metric, `${place}, metric`);
    need(facts, fact.supersedes, `${place}, supersedes`);
    for (const party of fact.parties) need(entities, party, `${place}, parties`);
    if (fact.validTo !== undefined && fact.validTo < fact.validFrom) errors.push(`${place}, validTo: it lies before validFrom.`);
    if (retired.has(fact.id)) errors.push(`${place}: it is retired in the same file.`);
  });
  const months = new Set<string>();
  ledger.rates.forEach(({ currency, month }, i) => {
    if (months.has(`${currency} ${month}`)) errors.push(`rates[${i}]: ${currency} has two rates for ${month}.`);
    months.add(`${currency} ${month}`);
  });
  return [...errors, ...(yield* circles([...(below?.facts ?? []), ...ledger.facts]))];
}

/** Rows whose references are looked at between two yields: some 10 ms of work. */
const REFERENCES = 5000;

/** Facts that supersede each other in a circle, each circle once. */
function* circles(facts: readonly Fact[]): Steps<string[]> {
  const before = new Map<string, string | undefined>();
  yield* eachInSteps(facts, REFERENCES, ({ id, supersedes }) => before.set(id, supersedes));
  const done = new Set<string>();
  const errors: string[] = [];
  yield* eachInSteps(facts, REFERENCES, (fact) => {
    const walked = new Set<string>();
    let at: string | undefined = fact.id;
    while (at !== undefined && !done.has(at) && !walked.has(at)) {
      walked.add(at);
      at = before.get(at);
    }
    if (at !== undefined && walked.has(at)) errors.push(`${at}, supersedes: the chain runs in a circle.`);
    for (const each of walked) done.add(each);
  });
  return errors;
}

// ---------------------------------------------------------------------------------------------
// Writing

const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

/** A ledger with its rows in the canonical order: by id, rates by currency and month. */
export function sortLedger(ledger: Ledger): Ledger {
  return {
    ...ledger,
    entities: ledger.entities.toSorted(byId),
    events: ledger.events.toSorted(byId),
    metrics: ledger.metrics.toSorted(byId),
    rates: ledger.rates.toSorted((a, b) => byText(a.currency, b.currency) || byText(a.month, b.month)),
    facts: ledger.facts.toSorted(byId),
    retired: ledger.retired.toSorted(byId),
  };
}

/**
 * The canonical text of a ledger: rows in canonical order, keys in the order of the schema, two spaces, a
 * line feed at the end. Equal ledgers have equal texts, so they diff well.
 *
 * @throws when the ledger does not fit the schema.
 */
export function formatLedger(ledger: Ledger): string {
  // Parsing copies each row in the order of its schema.
  return `${JSON.stringify(ledgerSchema.parse(sortLedger(ledger)), null, 2)}\n`;
}

/** Whether version `a` is newer than `b`. Versions are a day and a count: `2026-11-21.2` is newer than `2026-11-21.1`. */
export function isNewerVersion(a: string, b: string): boolean {
  const [dayA = '', countA = '0'] = a.split('.');
  const [dayB = '', countB = '0'] = b.split('.');
  return dayA === dayB ? Number(countA) > Number(countB) : dayA > dayB;
}
