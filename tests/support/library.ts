/** Brings saved claims into the library of a browser, as a person does with a file. */
import type { Page } from 'puppeteer-core';
import { formatClaims } from '../../lib/core/saved-claims/schema.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { eventually } from './extension.ts';

/** Gives the library a file to import; what comes of it stands on the page. */
export function giveFile(library: Page, text: string): Promise<void> {
  return library.$eval('.traffic input[type=file]', (input, content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'claims.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Imports claims, and waits until they are there. */
export async function bringClaims(library: Page, claims: readonly SavedClaim[]): Promise<void> {
  await giveFile(library, formatClaims(claims));
  await eventually(() => library.$eval('.outcome', (outcome) => outcome.textContent), (words) => words.startsWith(`${claims.length} imported`), 30_000);
}
