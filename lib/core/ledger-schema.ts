/** The schema of a ledger file. Reading refuses rather than repairs, so every object is strict. */
import { spanOf } from './dates.ts';
import type { AcceptedValue, Entity, ExchangeRate, Fact, Ledger, LedgerEvent, MetricInfo, RetiredFact, Source } from './types.ts';
import { z } from './zod.ts';

/** Dates that were looked at: a ledger of any size has some thousand. */
const realDates = new Map<string, boolean>();
const MOST_DATES = 4096;

function isRealDate(text: string): boolean {
  let isReal = realDates.get(text);
  if (isReal === undefined) {
    isReal = spanOf(text) !== undefined;
    if (realDates.size >= MOST_DATES) realDates.clear();
    realDates.set(text, isReal);
  }
  return isReal;
}

/** Some text; a name of nothing but blanks would be found everywhere. */
const line = (longest: number) => z.string().max(longest).regex(/\S/, 'expected some text');
const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,119}$/, 'expected an id of small letters, digits, dots and hyphens');
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a date like 2026, 2026-03 or 2026-03-31').refine(isRealDate, 'no such date');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day like 2026-03-31').refine(isRealDate, 'no such date');
const instant = z.iso.datetime('expected an instant like 2027-03-31T12:00:00Z');
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

const retiredSchema = z.strictObject({ id, at: partialDate, by: line(200), reason: line(1000) });

const rows = z.array(z.unknown());

/** A ledger's version: a day, and its count on that day. */
export const VERSION = /^\d{4}-\d{2}-\d{2}\.\d{1,4}$/;

/** The whole file. */
export const ledgerSchema = z.strictObject({
  format: z.literal('tickmark-ledger'),
  formatVersion: z.literal(2),
  name: id,
  version: z.string().regex(VERSION, 'expected a version like 2026-11-21.1'),
  asOf: day,
  expires: instant.exactOptional(),
  updateEvery: z.int().min(4).max(8784).exactOptional(),
  entities: z.array(entitySchema),
  events: z.array(eventSchema),
  metrics: z.array(metricSchema),
  rates: z.array(rateSchema),
  facts: z.array(factSchema),
  retired: z.array(retiredSchema),
});

/** The file with rows that nobody has looked at yet. */
export const shellSchema = ledgerSchema.extend({
  entities: rows, events: rows, metrics: rows, rates: rows, facts: rows, retired: rows,
});

/** One row of each table. */
export const ROW_SCHEMAS = { entities: entitySchema, events: eventSchema, metrics: metricSchema, rates: rateSchema, facts: factSchema, retired: retiredSchema } as const;

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
  Holds<Same<z.output<typeof retiredSchema>, RetiredFact>>,
  Holds<Same<z.output<typeof ledgerSchema>, Ledger>>,
];
