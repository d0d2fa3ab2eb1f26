/**
 * Tells rows of a ledger from what only looks like them, for rows in bulk: zod takes 20 µs a fact where no code
 * may be generated, which makes 2 s of 100,000 facts; this takes a quarter of that. The answer is the schema's
 * own, since it is made out of it; what is wrong with a row, only the schema itself can say.
 */
import { ROW_SCHEMAS } from './ledger-schema.ts';
import { z } from './zod.ts';

type Test = (value: unknown) => boolean;
type TableName = keyof typeof ROW_SCHEMAS;

const tests = new Map<TableName, Test>();

/** Whether a value is a row of a table, as the schema of ledger files has it: a field that is undefined is not there, as in JSON. Never throws. */
export function isRow(table: TableName, value: unknown): boolean {
  let test = tests.get(table);
  if (!test) tests.set(table, (test = testOf(ROW_SCHEMAS[table])));
  return test(value);
}

/** The same answer as `safeParse(value).success` of what JSON keeps of a value. Schemas of kinds that no row has are asked themselves. */
function testOf(schema: z.ZodType): Test {
  const base = baseOf(schema);
  if (!base) return (value) => schema.safeParse(value).success;
  const { checks = [] } = schema.def as unknown as { checks?: readonly z.core.$ZodCheck<unknown>[] };
  const [first, ...more] = checks.map(checkOf);
  if (!first) return base;
  return more.length === 0 ? (value) => base(value) && first(value) : (value) => base(value) && first(value) && more.every((check) => check(value));
}

/** A check without zod's walk around it is as quick as what it does. */
function checkOf({ _zod }: z.core.$ZodCheck<unknown>): Test {
  const { pattern } = _zod.def as { pattern?: RegExp };
  // Without these flags a pattern has no memory.
  if (pattern && !pattern.global && !pattern.sticky) return (value) => pattern.test(value as string);
  return (value) => {
    const payload = { value, issues: [] };
    void _zod.check(payload);
    return payload.issues.length === 0;
  };
}

function baseOf(schema: z.ZodType): Test | undefined {
  if (schema instanceof z.ZodString) return (value) => typeof value === 'string';
  if (schema instanceof z.ZodNumber) return Number.isFinite;
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodEnum) {
    const words = new Set<unknown>(schema.options);
    return (value) => words.has(value);
  }
  if (schema instanceof z.ZodArray) {
    const each = testOf(schema.element as z.ZodType);
    return (value) => {
      if (!Array.isArray(value)) return false;
      // Holes count, which `every` would leave out.
      for (let i = 0; i < value.length; i += 1) if (!each(value[i])) return false;
      return true;
    };
  }
  return schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever ? strictObject(schema.shape) : undefined;
}

function strictObject(shape: Readonly<Record<string, z.ZodType>>): Test {
  const fields = new Map(Object.entries(shape).map(([name, schema]) => [name, testOf(schema instanceof z.ZodExactOptional ? (schema.unwrap() as z.ZodType) : schema)]));
  const needed = Object.entries(shape).flatMap(([name, schema]) => (schema instanceof z.ZodExactOptional ? [] : [name]));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const row = value as Readonly<Record<string, unknown>>;
    for (const name of needed) if (row[name] === undefined) return false;
    for (const name in row) if (row[name] !== undefined && fields.get(name)?.(row[name]) !== true) return false;
    return true;
  };
}
