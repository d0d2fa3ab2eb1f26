/** The library's own page in a real Chromium, with its IndexedDB full: opened, searched, and one claim changed in another tab. */
import type { Page } from 'puppeteer-core';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { medianOf } from './median.ts';
import { typed } from './typing.ts';

const WRITTEN_AT_ONCE = 2_000;
const QUERIES = ['revenue', '$122', 'tender deal', 'investors letter bank', 'news.example/77'];
const LONGEST_MS = 180_000;

const line = (name: string, ms: number, note = ''): void => console.log(`library: ${name.padEnd(64)} ${ms.toFixed(0).padStart(7)} ms${note}`);

/** Writes the claims past Tickmark: only what comes after is measured. */
async function fill({ extensionPage }: Harness, claims: readonly SavedClaim[]): Promise<void> {
  for (let at = 0; at < claims.length; at += WRITTEN_AT_ONCE) {
    await extensionPage.evaluate(async (json) => {
      const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
      const database = await asked(indexedDB.open('tickmark'));
      const transaction = database.transaction('claims', 'readwrite');
      for (const claim of JSON.parse(json) as SavedClaim[]) transaction.objectStore('claims').put(claim);
      await new Promise((done) => { transaction.oncomplete = done; });
      database.close();
    }, JSON.stringify(claims.slice(at, at + WRITTEN_AT_ONCE)));
  }
}

/** The page's own time once it says how many claims there are. */
const shows = async (page: Page, count: number): Promise<number> =>
  (await (await page.waitForFunction((digits) => (document.querySelector('.bar p[role=status]')?.textContent?.replace(/\D/g, '') === digits ? performance.now() : false), { polling: 'raf', timeout: LONGEST_MS }, String(count))).jsonValue()) as number;

/** Milliseconds from a note written in another tab until the library, which was searched for it, shows its claim. */
async function changed(harness: Harness, library: Page, { id }: SavedClaim, word: string): Promise<number> {
  const claim = await harness.openExtensionPage(`/options.html#/saved/${id}`);
  await eventually(() => claim.$('.notes textarea'), (field) => field !== null, LONGEST_MS);
  await library.evaluate((query) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, word);
  const seen = library.waitForFunction(() => (/^1\D/.test(document.querySelector('.bar p[role=status]')?.textContent ?? '') ? Date.now() : false), { polling: 20, timeout: LONGEST_MS });
  const began = await claim.$eval('.notes textarea', (field, note) => {
    field.focus();
    field.value = note;
    field.blur();
    return Date.now();
  }, word);
  const ms = ((await (await seen).jsonValue()) as number) - began;
  await claim.close();
  return ms;
}

export async function benchLibraryPage(claims: readonly SavedClaim[]): Promise<void> {
  const harness = await openWithExtension('chromium');
  try {
    await eventually(() => harness.extensionPage.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'tickmark')), Boolean, LONGEST_MS);
    await fill(harness, claims);
    const opened: number[] = [];
    let library: Page | undefined;
    for (let round = 0; round < 3; round++) {
      await library?.close();
      library = await harness.openExtensionPage('/options.html#/library');
      opened.push(await shows(library, claims.length));
    }
    if (!library) return;
    line(`${claims.length} claims in IndexedDB: the library opens and shows how many`, medianOf(opened));
    const times = await typed(library, QUERIES);
    line('a letter typed until its answer is drawn, median', medianOf(times), `   slowest ${Math.max(...times).toFixed(0)} ms`);
    const changes: number[] = [];
    for (const [i, claim] of claims.slice(0, 3).entries()) changes.push(await changed(harness, library, claim, `zebra${i}`));
    line('a note written in another tab until the library shows it, median', medianOf(changes));
    const { JSHeapUsedSize = 0 } = await library.metrics();
    console.log(`library: memory of the page ${(JSHeapUsedSize / 1e6).toFixed(0)} MB`);
  } finally {
    await harness.close();
  }
}
