import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { spanOf } from '../core/dates.ts';
import type { PartialDate } from '../core/types.ts';

export const USAGE = `Usage: npm run check -- [options] PATH… | -
       npm run check -- --replay RECEIPTS… [--ledger FILE] [--as-of DATE] [--words TAG] [--json]

Reads documents, finds OpenAI funding figures in them and compares each with the ledger.
A PATH is a file, or a folder whose text and HTML files are read; - is the standard input.

  --json             one line of JSON for each figure, instead of a table
  --as-of DATE       the day of judgement, YYYY-MM-DD (today)
  --published DATE   when the documents were published (what each one says itself)
  --lang TAG         their language, such as en or zh-TW (what each one says itself)
  --words TAG        language of the explanations (that of the terminal, else English)
  --ledger FILE      another ledger than the bundled one
  --input KIND       text, html or ndjson (by the file's name; text for -)
  --receipts PATH    write a receipt for each figure: into a folder, or as lines into a .ndjson file
  --replay RECEIPTS  judge receipts again: a file, a folder, or a .ndjson file; on their own day unless --as-of is given
  --help             this text

NDJSON input has one document a line: {"id","text"|"html","lang"?,"published"?,"url"?}.
Exit code: 0 all was read; 1 some input could not be read; 2 nothing was done (wrong options, unusable ledger).
Of --replay: 0 every verdict holds; 1 one is different now; 2 a receipt could not be read.
`;

export type InputKind = 'text' | 'html' | 'ndjson';

export interface ReplayOptions {
  json: boolean;
  /** A full day, where it is not each receipt's own. */
  asOf?: string;
  ledger?: string;
  words?: string;
  /** Files and folders of receipts; at least one. */
  replay: string[];
}

export interface CheckOptions {
  json: boolean;
  /** A full day. */
  asOf: string;
  published?: PartialDate;
  lang?: string;
  /** Path of a ledger file. */
  ledger?: string;
  input?: InputKind;
  /** Language of the explanations, where it is not the terminal's. */
  words?: string;
  /** Where receipts are written. */
  receipts?: string;
  /** At least one. */
  paths: string[];
}

/** A call that can't be carried out as it was made; the message is a sentence for the person who made it. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 *
 * @param today the day of judgement when none is named.
 * @throws UsageError
 */
export function readOptions(args: readonly string[], today: string): CheckOptions | ReplayOptions | 'help' {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  if (values.help) return 'help';
  if (values['as-of'] !== undefined && (!isDate(values['as-of']) || values['as-of'].length !== 10)) throw new UsageError(`--as-of needs a day such as 2026-11-21, not "${values['as-of']}".`);
  if (values.words !== undefined && !isLanguageTag(values.words)) throw new UsageError(`--words needs a language tag such as de or zh-TW, not "${values.words}".`);
  return values.replay === undefined ? checkOptions(values, positionals, today) : replayOptions(values, values.replay, positionals);
}

type Values = ReturnType<typeof parseCommandLine<typeof OPTIONS>>['values'];

function replayOptions(values: Values, replay: string[], others: readonly string[]): ReplayOptions {
  for (const name of ['receipts', 'published', 'lang', 'input'] as const) {
    if (values[name] !== undefined) throw new UsageError(`--${name} says nothing about receipts, so it can't stand beside --replay.`);
  }
  const { json, ledger, words, 'as-of': asOf } = values;
  return { json, replay: [...replay, ...others], ...(asOf !== undefined && { asOf }), ...(ledger !== undefined && { ledger }), ...(words !== undefined && { words }) };
}

function checkOptions(values: Values, positionals: string[], today: string): CheckOptions {
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder, or - for the standard input.');
  if (positionals.filter((path) => path === '-').length > 1) throw new UsageError('The standard input can be read only once.');
  const { 'as-of': asOf = today, published, lang, input, ledger, receipts, words } = values;
  if (published !== undefined && !isDate(published)) throw new UsageError(`--published needs a date such as 2026-04-01, not "${published}".`);
  if (lang !== undefined && !isLanguageTag(lang)) throw new UsageError(`--lang needs a language tag such as en or zh-TW, not "${lang}".`);
  if (input !== undefined && !isInputKind(input)) throw new UsageError(`--input is text, html or ndjson, not "${input}".`);
  return {
    json: values.json,
    asOf,
    paths: positionals,
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
    ...(input !== undefined && { input }),
    ...(ledger !== undefined && { ledger }),
    ...(receipts !== undefined && { receipts }),
    ...(words !== undefined && { words }),
  };
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  published: { type: 'string' },
  lang: { type: 'string' },
  ledger: { type: 'string' },
  input: { type: 'string' },
  words: { type: 'string' },
  receipts: { type: 'string' },
  replay: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Options and names of a command line.
 *
 * @throws UsageError on an option that is unknown or lacks its value
 */
export function parseCommandLine<const T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const isDate = (text: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(text) && spanOf(text) !== undefined;
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,7}$/i.test(text);
const isInputKind = (text: string): text is InputKind => text === 'text' || text === 'html' || text === 'ndjson';
