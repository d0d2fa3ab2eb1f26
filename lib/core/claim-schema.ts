/** Schemas of what crosses a border as JSON and comes back: messages from pages, receipts from strangers. */
import type { Claim, PageNote, Verdict } from './types.ts';
import { z } from './zod.ts';

export const partialDateSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const id = z.string().min(1).max(120);
const index = z.int().min(0);
const reasonCode = z.enum([
  'no-subject', 'other-subject', 'no-metric', 'not-funding', 'planned', 'rumoured', 'hypothetical', 'denied',
  'conversion', 'change', 'no-facts', 'not-sure', 'newer-than-ledger', 'ledger-unavailable',
]);

export const claimSchema = z.object({
  id: index,
  figure: z.object({
    low: z.number(),
    high: z.number(),
    step: z.number().positive(),
    unit: id,
    qualifier: z.enum(['exact', 'approx', 'at_least', 'up_to']),
    unitStated: z.boolean(),
    per: z.enum(['month', 'quarter', 'year', 'week', 'day', 'minute', 'share', 'each']).exactOptional(),
  }),
  entity: id.exactOptional(),
  entityCertainty: z.enum(['explicit', 'inferred']),
  metric: id.exactOptional(),
  metricCertainty: z.enum(['explicit', 'inferred']),
  alternatives: z.array(id).max(50),
  parties: z.array(id).max(50),
  modality: z.enum(['stated', 'planned', 'rumoured', 'hypothetical', 'denied']),
  date: z.object({ from: partialDateSchema, to: partialDateSchema }).exactOptional(),
  past: z.boolean(),
  present: z.boolean(),
  hints: z.array(id).max(50),
  sentence: index,
  block: index,
  unjudged: reasonCode.exactOptional(),
});

const pageNoteSchema = z.object({
  kind: z.enum(['adds-up', 'off', 'elsewhere']),
  unit: id,
  parts: z.array(z.number()).max(20),
  months: z.literal(true).exactOptional(),
  total: z.number(),
  told: z.number(),
});

export const verdictSchema = z.object({
  claim: index,
  verdict: z.enum(['consistent', 'outdated', 'conflicting', 'unverified']),
  rule: z
    .enum(['event-match', 'event-stage', 'state-newest', 'state-then', 'state-replaced', 'event-replaced', 'unit-mismatch', 'currency-mismatch', 'no-match'])
    .exactOptional(),
  reason: reasonCode.exactOptional(),
  metric: id.exactOptional(),
  facts: z.array(id).max(100),
  page: z.array(pageNoteSchema).max(20).exactOptional(),
});

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;
/** Fails to compile when a schema and its type part ways, in either direction. */
export type ClaimSchemasMatchTypes = [Holds<Same<z.output<typeof claimSchema>, Claim>>, Holds<Same<z.output<typeof pageNoteSchema>, PageNote>>, Holds<Same<z.output<typeof verdictSchema>, Verdict>>];
