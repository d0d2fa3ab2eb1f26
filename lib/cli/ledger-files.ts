/** Files of `npm run ledger`: read within bounds, written whole or not at all. */
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { parseFactsCsv } from '../core/ledger-csv.ts';
import { faultsOf, LEDGER_LIMITS, parseLedger } from '../core/ledger.ts';
import type { Ledger } from '../core/types.ts';
import { reasonOf } from './input.ts';

/** What was asked for is not done; the message says why, in a sentence for the person who asked. */
export class Refusal extends Error {}

/** A file as the person named it, and where it is. */
export interface NamedFile {
  name: string;
  path: string;
}

/** @throws Refusal */
export async function readText({ name, path }: NamedFile): Promise<string> {
  let size: number;
  try {
    ({ size } = await stat(path));
    // A character has at most three bytes in UTF-8 for each UTF-16 unit, so this refuses only what would be refused anyway.
    if (size <= 3 * LEDGER_LIMITS.characters) return await readFile(path, 'utf8');
  } catch (error) {
    throw new Refusal(`${name}: ${reasonOf(error)}`);
  }
  throw new Refusal(`${name}: it is too large, at most ${LEDGER_LIMITS.characters / 1024 / 1024} MB are read.`);
}

/** As `readText`; undefined where there is no such file. @throws Refusal */
export async function readIfThere(file: NamedFile): Promise<string | undefined> {
  const found = await stat(file.path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(new Refusal(`${file.name}: ${reasonOf(error)}`))));
  return found && readText(file);
}

/**
 * Reads a ledger, or facts as CSV laid over the ledger `over`.
 *
 * @throws Refusal
 */
export async function readLedger(file: NamedFile, over?: Ledger): Promise<Ledger> {
  const text = await readText(file);
  if (!/\.[ct]sv$/i.test(file.name)) {
    const parsed = parseLedger(text, over && { below: over });
    if (parsed.ok) return parsed.ledger;
    throw refusalOf(file, parsed.errors);
  }
  if (!over) throw new Refusal(`${file.name}: facts alone are no ledger; name the one that they belong to.`);
  const parsed = parseFactsCsv(text);
  if (!parsed.ok) throw refusalOf(file, parsed.errors);
  const ids = new Set(parsed.facts.map(({ id }) => id));
  const ledger = { ...over, facts: parsed.facts, retired: over.retired.filter(({ id }) => !ids.has(id)) };
  const faults = faultsOf(ledger, over).slice(0, LEDGER_LIMITS.errors);
  if (faults.length > 0) throw refusalOf(file, faults);
  return ledger;
}

const refusalOf = ({ name }: NamedFile, errors: readonly string[]): Refusal => new Refusal([`${name} can't be used:`, ...errors.map((error) => `  ${error}`)].join('\n'));

/** Writes a file beside its place and moves it there: readers see the old one or the new one. @throws Refusal */
export async function writeWhole({ name, path }: NamedFile, text: string, mode = 0o644): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(aside, text, { mode });
    await rename(aside, path);
  } catch (error) {
    throw new Refusal(`${name}: it can't be written (${error instanceof Error ? error.message : String(error)}).`);
  }
}
