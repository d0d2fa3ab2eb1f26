import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LEDGER_LIMITS, parseLedger } from '../core/ledger.ts';
import type { Ledger } from '../core/types.ts';
import { UsageError } from './options.ts';

const BUNDLED_LEDGER = fileURLToPath(new URL('../../public/ledger/ledger.json', import.meta.url));

/**
 * The ledger of a file, or the bundled one where none is named.
 *
 * @param name how the person who called named the file.
 * @param resolve makes a path of that name.
 * @throws UsageError that names the file and what is wrong with it.
 */
export async function loadLedger(name: string | undefined, resolve: (file: string) => string): Promise<Ledger> {
  const title = name ?? 'the bundled ledger';
  const parsed = parseLedger(await ledgerText(name === undefined ? BUNDLED_LEDGER : resolve(name), title));
  if (parsed.ok) return parsed.ledger;
  throw new UsageError(`The ledger ${title} can't be used:\n${parsed.errors.map((error) => `  ${error}`).join('\n')}`);
}

async function ledgerText(file: string, name: string): Promise<string> {
  try {
    const { size } = await stat(file);
    // A character has at most three bytes in UTF-8 for each UTF-16 unit, so this refuses only what would be refused anyway.
    if (size <= 3 * LEDGER_LIMITS.characters) return await readFile(file, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(`The ledger ${name} can't be read: ${missing ? 'there is no such file.' : error instanceof Error ? error.message : String(error)}`);
  }
  throw new UsageError(`The ledger ${name} is too large: at most ${LEDGER_LIMITS.characters / 1024 / 1024} MB are read.`);
}
