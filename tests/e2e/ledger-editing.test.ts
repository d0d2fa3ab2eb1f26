/** What a person does to the ledger in the full tab, in real browsers: written, told with who and why, taken back, and carried over in a backup. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { buttonOf, LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { ROOT } from '../support/modules.ts';

const bundle = JSON.parse(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8')) as Ledger;
const POST = 'openai.2026-03.valuation-post';
const SOURCE = { url: 'https://paper.example/a', title: 'Another count', publisher: 'A paper' };

const SALE = '<!doctype html><html lang="en"><title>A sale</title><link rel="canonical" href="https://paper.example/sale"><p>In November 2026, OpenAI completed a tender offer of $7.7 billion.</p>';
let server: Served;
beforeAll(async () => {
  server = await serve((address) => (address === '/sale' ? SALE : undefined));
});
afterAll(() => server.close());

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'tickmark-editing-'));
    harness = await openWithExtension(name);
    page = await harness.openExtensionPage('/options.html');
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await harness.close();
    rmSync(folder, { recursive: true });
  });

  const text = (selector = 'main', on = page): Promise<string> => on.$$eval(selector, (all) => all.map((element) => (element as HTMLElement).innerText).join('\n'));
  const shown = (...words: string[]): Promise<string> => eventually(() => text(), (all) => words.every((word) => all.includes(word)));
  const told = (word: string): Promise<string> => eventually(() => text('.toast'), (all) => all.includes(word));
  const go = async (hash: string, heading: string, on = page): Promise<void> => {
    await on.evaluate((to) => { location.hash = to; }, hash);
    await eventually(() => text('#app', on), (all) => all.includes(heading));
  };
  const click = async (label: string, on = page): Promise<void> => (await buttonOf(on, label)).click();
  const fill = async (fields: Record<string, string>, on = page): Promise<void> => {
    for (const [id, value] of Object.entries(fields)) {
      const field = (await on.waitForSelector(`#field-${id}`)) as ElementHandle<HTMLInputElement>;
      await field.evaluate((input) => input.select());
      await field.type(value);
    }
  };
  /** The tab with such an address, asked itself: Firefox does not tell the driver where a tab of an extension has gone. */
  const pageAt = async (part: string): Promise<Page | undefined> => {
    for (const each of await harness.browser.pages()) if ((await each.evaluate(() => location.href).catch(() => '')).includes(part)) return each;
    return undefined;
  };
  const sign = { author: 'Ada', reason: 'Read in the filing' };
  const historyOf = (): Promise<string[]> => page.$$eval('.history > li', (lines) => lines.map((line) => (line as HTMLElement).innerText));
  /** The last lines of the history, once they say this. */
  const lastSteps = (...wanted: RegExp[]): Promise<string[]> => eventually(async () => (await historyOf()).slice(-wanted.length), (lines) => wanted.every((line, i) => line.test(lines[i] ?? '')));
  const countNow = async (): Promise<string> => {
    await go('#/ledger', 'Clear filters');
    return text('.count');
  };

  beforeEach(() => go(`#/fact/${POST}`, 'What replaced what'));

  test('a fact is contested: both values stand side by side, and the history says who and why', async () => {
    await click('Contest');
    await shown('Contest a fact', 'Now: $852 billion');
    await click('Save');
    await shown('This is needed.', 'A fact needs a source.');
    await fill({ amount: '$900bn', 'source-0-url': SOURCE.url, 'source-0-title': SOURCE.title, 'source-0-publisher': SOURCE.publisher, ...sign });
    await shown('Understood as $900 billion.');
    await click('Save');
    await shown('Disputed', '$900 billion', 'In the layers', SOURCE.title);
    await lastSteps(/Ada.*Edited \(Mine\): Read in the filing[^]*\$852 billion → \$900 billion/);
    await click('Undo');
    await told('Undone: Read in the filing');
    await eventually(() => text('.amount'), (amount) => amount.includes('$852 billion'));
    await lastSteps(/Undone \(Mine\)/);
    await click('Redo');
    await eventually(() => text('.amount'), (amount) => amount.includes('$900 billion'));
    await click('Undo');
    await eventually(() => text('.amount'), (amount) => amount.includes('$852 billion'));
  });

  test('a fact is retired, and undo brings it back', async () => {
    const before = await countNow();
    await go(`#/fact/${POST}`, 'What replaced what');
    await click('Retire');
    await shown('Retire a fact', 'Now: $852 billion');
    await fill({ reason: 'Superseded by hearsay' });
    await click('Save');
    await eventually(() => text('.count'), (count) => count === `${bundle.facts.length - 1} facts`);
    await go(`#/fact/${POST}`, 'It no longer counts: retired by Ada');
    await lastSteps(/Ada.*Edited \(Mine\): Superseded by hearsay[^]*retired/);
    await click('Undo');
    await told('Undone: Superseded by hearsay');
    await lastSteps(/no longer retired/);
    await eventually(() => text(), (all) => !all.includes('It no longer counts'));
    expect(await countNow()).toBe(before);
  });

  test('corrections by two people stand in the order in which they were made, each with its reason', async () => {
    for (const [amount, author, reason] of [['$853bn', 'Ada', 'A slip'], ['$854bn', 'Grace', 'Another slip']] as const) {
      await go(`#/correct/${POST}`, 'Correct a fact');
      await fill({ amount, author, reason });
      await click('Save');
      await shown(reason);
    }
    await lastSteps(/Ada.*A slip[^]*\$852 billion → \$853 billion/, /Grace.*Another slip[^]*\$853 billion → \$854 billion/);
  });

  test('what would make no ledger is told, and nothing is written', async () => {
    await click('Correct');
    await fill({ supersedes: 'nothing.like.it', reason: 'It has to' });
    await click('Save');
    await eventually(() => text('[role=alert]'), (all) => all.includes('nothing.like.it'));
    await go(`#/fact/${POST}`, 'What replaced what');
    expect((await historyOf()).join()).not.toContain('It has to');
  });

  test('what another tab has changed meanwhile is not written over', async () => {
    const other = await harness.openExtensionPage(`/options.html#/correct/${POST}`);
    await fill({ amount: '$855bn', reason: 'In the other tab' }, other);
    await page.bringToFront();
    await click('Correct');
    await fill({ amount: '$856bn', reason: 'In this tab' });
    await click('Save');
    await shown('In this tab', '$856 billion');
    await other.bringToFront();
    await click('Save', other);
    await eventually(() => text('[role=alert]', other), (all) => all.includes('changed meanwhile'));
    await other.close();
    await page.bringToFront();
    expect(await text('.amount')).toContain('$856 billion');
  });

  test('an unjudged figure of a page is proposed, filled in with what was read; once it is in the ledger, the page is judged by it', async () => {
    const url = `${server.origin}/sale`;
    const story = await harness.open(url);
    expect((await harness.figures(url)).map(({ verdict }) => verdict)).toEqual(['unverified']);
    const popup = await harness.openPopup(url);
    const propose = await popup.waitForSelector('.propose', { visible: false });
    await propose?.evaluate((button) => (button as HTMLElement).click());
    const form = (await eventually(() => pageAt('#/new?'), (found) => found !== undefined))!;
    await eventually(() => text('main', form), (all) => all.includes('Understood as $7.7 billion.'));
    const valueOf = (id: string): Promise<string> => form.$eval(`#field-${id}`, (field) => (field as HTMLInputElement).value);
    expect(await Promise.all(['entity', 'metric', 'announced', 'source-0-url', 'source-0-title'].map(valueOf))).toEqual(['openai', 'tender_offer', '2026-11', 'https://paper.example/sale', 'A sale']);
    await form.select('#field-event', '+');
    await fill({ label: 'Share sale of November 2026', newEvent: 'Share sale of November 2026', reason: 'Told by the paper' }, form);
    await click('Save', form);
    await eventually(() => text('main', form), (all) => all.includes('$7.7 billion') && all.includes('Told by the paper'));
    await form.close();
    await toFront(story);
    await eventually(() => harness.figures(url), (figures) => figures.map(({ verdict }) => verdict).join() === 'consistent');
    await story.close();
    await toFront(page);
    await click('Undo');
    await told('Undone: Told by the paper');
  });

  test('a backup brings everything into an empty profile: own facts with their history, saved claims, the name one signs with', async () => {
    const [claim] = await sampleClaims();
    await page.evaluate(putClaim, JSON.stringify(claim));
    await go('#/backup', 'Save a backup');
    await page.evaluate(catchFile);
    await click('Save a backup');
    const saved = await eventually(() => page.evaluate(caughtFile), (found) => found !== undefined);
    expect(saved?.name).toMatch(/^tickmark-backup-\d{4}-\d{2}-\d{2}\.json$/);
    const file = path.join(folder, 'backup.json');
    writeFileSync(file, saved?.text ?? '');

    await page.evaluate(emptyProfile);
    await page.close();
    page = await harness.openExtensionPage('/options.html');
    await go(`#/fact/${POST}`, '$852 billion');
    await go('#/backup', 'Restore');
    const choose = async (what: string): Promise<void> => {
      const input = (await page.waitForSelector('main input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(what);
    };
    const damaged = path.join(folder, 'damaged.json');
    writeFileSync(damaged, (saved?.text ?? '').replace('856000000000', '956000000000'));
    await choose(damaged);
    await shown('altered or damaged');
    await choose(file);
    await shown('1 saved claims and 0 feeds');
    await click('Restore it');
    await told('Restored.');
    await go(`#/fact/${POST}`, '$856 billion');
    await lastSteps(/Ada.*A slip/, /Grace.*Another slip/, /Grace.*In this tab/);
    await go('#/library', claim!.selectors[0].exact);
    await go(`#/correct/${POST}`, 'Correct a fact');
    await eventually(() => page.$eval('#field-author', (input) => (input as HTMLInputElement).value), (author) => author === 'Grace');
    await go(`#/fact/${POST}`, '$856 billion');
    await click('Undo');
    await eventually(() => text('.amount'), (amount) => amount.includes('$854 billion'));
  });

  test('where the disk is full, form and undo say so, and what was typed is saved once there is room', async () => {
    const before = await text('.amount');
    await click('Correct');
    await fill({ amount: '$857bn', reason: 'In time' });
    await page.evaluate(fillDisk);
    await click('Save');
    await eventually(() => text('[role=alert]'), (all) => all.includes('is full') && all.includes('Make room and try again.'));
    await page.evaluate(emptyDisk);
    await click('Save');
    await shown('In time', '$857 billion');
    await page.evaluate(fillDisk);
    await click('Undo');
    await told('Make room and try again.');
    expect(await text('.amount')).toContain('$857 billion');
    await page.evaluate(emptyDisk);
    await click('Undo');
    await told('Undone: In time');
    await eventually(() => text('.amount'), (amount) => amount === before);
  });
});

// These run in a page of the extension.

interface Disk {
  put?: IDBObjectStore['put'];
}

/** From now on the browser answers each write as it does without room. */
function fillDisk(): void {
  (globalThis as Disk).put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('Encountered full disk while committing.', 'QuotaExceededError');
  };
}

function emptyDisk(): void {
  IDBObjectStore.prototype.put = (globalThis as Disk).put!;
}

async function putClaim(row: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    indexedDB.open('tickmark').onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result);
  });
  const transaction = database.transaction('claims', 'readwrite');
  transaction.objectStore('claims').put(JSON.parse(row));
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

interface Caught {
  caught?: { name: string; blob: Blob };
}

/** What is saved goes to the test instead of a folder that it would have to find. */
function catchFile(): void {
  let last: Blob;
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => create((last = blob));
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    if (this.download === '') HTMLElement.prototype.click.call(this);
    else (globalThis as Caught).caught = { name: this.download, blob: last };
  };
}

async function caughtFile(): Promise<{ name: string; text: string } | undefined> {
  const { caught } = globalThis as Caught;
  return caught && { name: caught.name, text: await caught.blob.text() };
}

async function emptyProfile(): Promise<void> {
  interface Api {
    storage: { local: { clear(): Promise<void> } };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('tickmark');
    deleting.onsuccess = done;
    deleting.onerror = failed;
  });
  await (browser ?? chrome).storage.local.clear();
}
