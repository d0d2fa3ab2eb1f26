/**
 * Saved claims as a table (CSV, RFC 4180) with a Frictionless descriptor. Columns are for people and their
 * spreadsheets, where no cell may act as a formula; the last one holds the whole claim, which is all that an import reads.
 */
import Papa from 'papaparse';
import { canonical, readSavedClaim, sorted, type ReadClaim } from './schema.ts';
import type { Instant, SavedClaim } from './types.ts';

interface Column {
  name: string;
  type: 'string' | 'number' | 'integer' | 'datetime';
  description: string;
  of: (claim: SavedClaim) => string | number | undefined;
}

const text = (name: string, description: string, of: Column['of']): Column => ({ name, type: 'string', description, of });
/** Frictionless knows seconds, and no parts of them. */
const instant = (name: string, description: string, of: (claim: SavedClaim) => Instant): Column => ({ name, type: 'datetime', description, of: (claim) => of(claim).replace(/\.\d+Z$/, 'Z') });
const number = (name: string, description: string, of: Column['of']): Column => ({ name, type: 'number', description, of });

const COLUMNS: readonly Column[] = [
  text('id', 'UUID of the saved claim', ({ id }) => id),
  instant('saved', 'When it was saved, in UTC', ({ savedAt }) => savedAt),
  instant('changed', 'When note or tags were last changed, in UTC', ({ changedAt }) => changedAt),
  text('url', 'Address of the page', ({ page }) => page.url),
  text('title', 'Title of the page', ({ page }) => page.title),
  text('author', 'Author of the page', ({ page }) => page.author),
  text('published', 'Day of publication: year, month or day', ({ page }) => page.published),
  text('language', 'BCP 47 tag of the page', ({ page }) => page.lang),
  text('quote', 'The words that were saved', ({ selectors: [{ exact }] }) => exact),
  text('prefix', 'The words before them', ({ selectors: [{ prefix }] }) => prefix),
  text('suffix', 'The words behind them', ({ selectors: [{ suffix }] }) => suffix),
  { ...number('start', 'Where they begin in the text of the page, in UTF-16 code units', ({ selectors: [, { start }] }) => start), type: 'integer' },
  { ...number('end', 'Where they end', ({ selectors: [, { end }] }) => end), type: 'integer' },
  text('passage', 'The sentence or block that they stand in', ({ passage }) => passage?.text),
  text('entity', 'Ledger id of the company', ({ judgement }) => judgement?.claim.entity),
  text('metric', 'What the figure measures', ({ judgement }) => judgement?.claim.metric),
  number('low', 'Lowest stated value, in base units', ({ judgement }) => judgement?.claim.figure.low),
  number('high', 'Highest stated value, in base units', ({ judgement }) => judgement?.claim.figure.high),
  text('unit', 'ISO 4217 code or unit of count', ({ judgement }) => judgement?.claim.figure.unit),
  text('qualifier', 'exact, approx, at_least or up_to', ({ judgement }) => judgement?.claim.figure.qualifier),
  text('verdict', 'consistent, outdated, conflicting or unverified', ({ judgement }) => judgement?.verdict.verdict),
  text('reason', 'The rule that decided, or why nothing was decided', ({ judgement }) => judgement?.verdict.rule ?? judgement?.verdict.reason),
  text('facts', 'Ledger ids of the facts that decided', ({ judgement }) => judgement?.verdict.facts.join('; ')),
  text('why', 'Why, in words', ({ judgement }) => judgement?.why),
  text('as_of', 'Day of judgement', ({ judgement }) => judgement?.asOf),
  text('ledger', 'Version of the ledger', ({ judgement }) => judgement?.ledger.version),
  text('ledger_sha256', 'Its fingerprint', ({ judgement }) => judgement?.ledger.sha256),
  text('state', 'How it was found when its page was last looked at', ({ anchor }) => anchor?.state),
  text('verdict_now', 'What a later ledger made of it', ({ ripple }) => ripple?.verdict.verdict),
  text('note', "The reader's note", ({ note }) => note),
  text('tags', 'Tags, parted by semicolons', ({ tags }) => tags.join('; ')),
  text('claim', 'The whole saved claim as JSON: what an import reads', (claim) => JSON.stringify(canonical(claim))),
];

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The table, sorted by id. @throws when a claim does not fit the schema. */
export const formatCsv = (claims: readonly SavedClaim[]): string => [...csvPieces(claims)].join('');

/** The same text in pieces, one for each claim. @throws as they are taken. */
export function* csvPieces(claims: readonly SavedClaim[]): Generator<string> {
  const line = (cells: unknown[]): string => `${Papa.unparse([cells], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
  yield line(COLUMNS.map(({ name }) => name));
  for (const claim of sorted(claims)) yield line(COLUMNS.map(({ of }) => of(claim) ?? ''));
}

/** The descriptor that stands beside the table as `datapackage.json`. `path` is the table's file name. */
export function formatDataPackage(path: string): string {
  const fields = COLUMNS.map(({ name, type, description }) => ({ name, type, description }));
  const resource = { name: 'claims', path, profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }, schema: { fields, primaryKey: 'id', missingValues: [''] } };
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'tickmark-claims', title: 'Saved claims', resources: [resource] }, null, 2)}\n`;
}

/** The rows of a table that has a column `claim`; undefined where a text is no such table. */
export function rowsIn(csv: string): string[] | undefined {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.startsWith('\ufeff') ? csv.slice(1) : csv, { header: true, skipEmptyLines: 'greedy' });
  return meta.fields?.includes('claim') && meta.fields.includes('id') ? data.map((row) => row['claim'] ?? '') : undefined;
}

/** The claim of a row. */
export function readRow(json: string): ReadClaim {
  try {
    return readSavedClaim(JSON.parse(json));
  } catch {
    return { refused: 'The column "claim" is not JSON.' };
  }
}
