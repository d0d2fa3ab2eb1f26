/**
 * The facts of a ledger as a table: RFC 4180, one fact a line, with a Frictionless descriptor beside it.
 * Nothing is lost either way. What a column can't hold plainly (sources, other values, history) stands in
 * it as JSON, so that the file stays one table.
 *
 * A spreadsheet takes text that begins like a formula for one. Such a cell gets an apostrophe in front,
 * and so does a cell that begins with one, so that reading takes away just what writing has put there.
 */
import Papa from 'papaparse';
import { brief, LEDGER_LIMITS, sortLedger, type LedgerLimits } from './ledger.ts';
import { byText } from './ledger-rows.ts';
import { ROW_SCHEMAS } from './ledger-schema.ts';
import type { Fact, Ledger } from './types.ts';

/** How a field of a fact stands in a cell. */
type CellKind = 'text' | 'number' | 'words' | 'json';

interface Column {
  name: keyof Fact;
  kind: CellKind;
  /** For people who meet the file without its program. */
  description: string;
  optional?: true;
}

/** A field without a column would be lost: this fails to compile then. */
const BY_FIELD: Readonly<Record<keyof Fact, Omit<Column, 'name'>>> = {
  id: { kind: 'text', description: 'Readable and stable name of the fact' },
  entity: { kind: 'text', description: 'Id of the company that the figure is about' },
  metric: { kind: 'text', description: 'What is measured' },
  event: { kind: 'text', description: 'Id of the event that the figure belongs to' },
  label: { kind: 'text', description: 'The fact in words' },
  parties: { kind: 'words', description: 'Ids of those whose money or share it is, with a space between' },
  value: { kind: 'number', description: 'In base units: 122 billion dollars is 122000000000' },
  unit: { kind: 'text', description: 'ISO 4217 code, or percent, users, tokens/min, times, shares, year, count' },
  qualifier: { kind: 'text', description: 'exact, approx, at_least or up_to' },
  announced: { kind: 'text', description: 'ISO 8601 date, which may be a month or a year only' },
  validFrom: { kind: 'text', description: 'First day on which it holds' },
  validTo: { kind: 'text', description: 'Day on which a newer figure took over', optional: true },
  supersedes: { kind: 'text', description: 'Id of the fact that it replaced', optional: true },
  status: { kind: 'text', description: 'official, reported or disputed' },
  accepted: { kind: 'json', description: 'Other legitimate values of this very fact, each with a note' },
  sources: { kind: 'json', description: 'Where it is written: title, publisher, https address, date, and whether it was read' },
  note: { kind: 'text', description: 'What else is worth knowing', optional: true },
  reviewAfter: { kind: 'text', description: 'After this date the fact may be out of date', optional: true },
  history: { kind: 'json', description: 'Who wrote or changed it when' },
};

const COLUMNS = (Object.entries(BY_FIELD) as [keyof Fact, Omit<Column, 'name'>][]).map(([name, column]): Column => ({ name, ...column }));

// ---------------------------------------------------------------------------------------------
// Writing

const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unguard = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

/** The facts of a ledger as CSV, in the order of their ids. */
export function formatFactsCsv({ facts }: Pick<Ledger, 'facts'>): string {
  const rows = facts.toSorted((a, b) => byText(a.id, b.id)).map((fact) => COLUMNS.map((column) => cellOf(fact, column)));
  return `${Papa.unparse({ fields: COLUMNS.map(({ name }) => name), data: rows }, { newline: '\r\n' })}\r\n`;
}

function cellOf(fact: Fact, { name, kind }: Column): string | number {
  const value = fact[name];
  if (value === undefined) return '';
  if (kind === 'number') return value as number;
  if (kind === 'json') return (value as unknown[]).length === 0 ? '' : JSON.stringify(value);
  return guard(kind === 'words' ? (value as string[]).join(' ') : (value as string));
}

// ---------------------------------------------------------------------------------------------
// Reading

export type ParsedFacts = { ok: true; facts: Fact[] } | { ok: false; errors: string[] };

/**
 * Reads facts from CSV that may come from anyone, also as a spreadsheet has saved it: with semicolons or tabs,
 * other line ends, columns in another order. Never throws. Each error names the row, counted with the
 * header as 1, and the column. References are not looked at: lay the facts into a ledger and ask `faultsOf`.
 */
export function parseFactsCsv(text: string, limits: LedgerLimits = LEDGER_LIMITS): ParsedFacts {
  if (text.length > limits.characters) return refusal([`The file is too large: ${text.length} characters, at most ${limits.characters} are read.`], limits);
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { data, errors } = Papa.parse<string[]>(source, { delimiter: delimiterOf(source), skipEmptyLines: 'greedy', preview: limits.rows + 2 });
  const [broken] = errors;
  if (broken) return refusal([`row ${(broken.row ?? 0) + 1}: ${broken.message}.`], limits);
  const [header = [], ...rows] = data;
  const faults = headerFaults(header);
  if (faults.length > 0) return refusal(faults, limits);
  if (rows.length > limits.rows) return refusal([`The file has too many rows: at most ${limits.rows} are read.`], limits);
  return readRows(header as (keyof Fact)[], rows, limits);
}

function refusal(errors: string[], { errors: limit }: LedgerLimits): ParsedFacts {
  return { ok: false, errors: [...errors.slice(0, limit).map(brief), ...(errors.length > limit ? ['and more errors.'] : [])] };
}

const DELIMITERS = [',', ';', '\t'];

/** The one that makes most columns of the header. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 4096).split(/[\r\n]/, 1)[0] ?? '';
  return DELIMITERS.toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
}

function headerFaults(header: readonly string[]): string[] {
  const known = new Map(COLUMNS.map((column) => [column.name as string, column]));
  return [
    ...header.flatMap((name, i) => (!known.has(name) ? [`The column ${name.slice(0, 120)} is not known.`] : header.indexOf(name) < i ? [`The column ${name} is there twice.`] : [])),
    ...COLUMNS.filter(({ name, kind, optional }) => !header.includes(name) && !optional && (name === 'sources' || (kind !== 'json' && kind !== 'words'))).map(({ name }) => `The column ${name} is missing.`),
  ];
}

function readRows(header: readonly (keyof Fact)[], rows: readonly string[][], limits: LedgerLimits): ParsedFacts {
  const columns = header.map((name) => COLUMNS.find((column) => column.name === name) as Column);
  const facts: Fact[] = [];
  const ids = new Set<string>();
  const errors: string[] = [];
  for (const [i, cells] of rows.entries()) {
    if (errors.length > limits.errors) break;
    const row = `row ${i + 2} ${(cells[header.indexOf('id')] ?? '').slice(0, 120)}`.trim();
    if (cells.length > columns.length) {
      errors.push(`${row}: it has more cells than the header.`);
      continue;
    }
    const parsed = ROW_SCHEMAS.facts.safeParse({ parties: [], accepted: [], history: [], ...Object.fromEntries(columns.flatMap((column, at) => fieldOf(column, cells[at] ?? ''))) });
    if (!parsed.success) errors.push(...parsed.error.issues.map((issue) => `${row}, ${issue.path.join('.')}: ${issue.message}`));
    else if (ids.has(parsed.data.id)) errors.push(`${row}: the id is used twice.`);
    else {
      ids.add(parsed.data.id);
      facts.push(parsed.data);
    }
  }
  return errors.length > 0 ? refusal(errors, limits) : { ok: true, facts };
}

/** A cell as a field of a fact; an empty one is no field. What can't be read is left for the schema to refuse. */
function fieldOf({ name, kind }: Column, cell: string): [string, unknown][] {
  if (cell === '') return [];
  if (kind === 'number') return [[name, /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell]];
  if (kind === 'text') return [[name, unguard(cell)]];
  if (kind === 'words') return [[name, unguard(cell).split(' ')]];
  try {
    return [[name, JSON.parse(cell)]];
  } catch {
    return [[name, cell]];
  }
}

// ---------------------------------------------------------------------------------------------
// Descriptor

const FRICTIONLESS_TYPES: Readonly<Record<CellKind, string>> = { text: 'string', words: 'string', number: 'number', json: 'array' };

/** The Frictionless Data Package of the CSV file `path`, as the text of its `datapackage.json`. */
export function formatDataPackage(ledger: Ledger, path = 'facts.csv'): string {
  const { name, version, asOf, facts } = sortLedger(ledger);
  const fields = COLUMNS.map(({ name: column, kind, description, optional }) => ({
    name: column,
    type: FRICTIONLESS_TYPES[kind],
    description,
    ...(!optional && kind !== 'json' && kind !== 'words' && { constraints: { required: true, ...(column === 'id' && { unique: true }) } }),
  }));
  const schema = { fields, primaryKey: 'id', foreignKeys: [{ fields: 'supersedes', reference: { resource: '', fields: 'id' } }], missingValues: [''] };
  const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };
  const resource = { name: 'facts', path, profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect, schema };
  const title = `Ledger ${name}, version ${version}: ${facts.length} facts up to ${asOf}`;
  return `${JSON.stringify({ profile: 'tabular-data-package', name, title, version, resources: [resource] }, null, 2)}\n`;
}
