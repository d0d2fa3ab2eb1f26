import { ledgerSchema } from './ledger-schema.ts';
import { z } from './zod.ts';

/** Where the schema is published. */
export const JSON_SCHEMA_FILE = 'ledger.schema.json';

/**
 * The text of the JSON Schema (2020-12) of a ledger file, for editors and for programs that are not ours. It
 * can't say everything: ids used twice, references to nothing and days that don't exist are found by reading.
 */
export function formatJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(ledgerSchema, { target: 'draft-2020-12', io: 'input' });
  const head = { $schema, title: 'A ledger of Tickmark', description: 'Sourced facts that figures on web pages are compared with.' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
