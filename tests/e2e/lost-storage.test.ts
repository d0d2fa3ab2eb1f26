/** Where the browser has no storage for Tickmark, or throws it away: private windows, and a profile whose database is damaged. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { figuresOn } from '../../lib/cli/driver.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import type { Status } from '../../lib/messages/protocol.ts';
import { LONG_BROWSERS, buttonOf, eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { openManager } from '../support/manager.ts';

const STORY = '<!doctype html><html lang="en"><title>Story</title><p>OpenAI, now valued at $852 billion, is hiring.</p>';

let server: Served;
beforeAll(async () => {
  server = await serve((address) => (address === '/story' ? STORY : undefined));
});
afterAll(() => server.close());

let harness: Harness;
afterEach(() => harness.close());

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

describe.each(LONG_BROWSERS)('a private window of %s', (name) => {
  test('has its figures judged, and says where nothing can be saved', async () => {
    harness = await openWithExtension(name);
    await (await openManager(harness)).allowPrivate();
    // What takes longer than the extension's own return.
    const own = await eventually(() => harness.openExtensionPage('/popup.html').catch(() => undefined), (page) => page !== undefined);
    const story = `${server.origin}/story`;
    const window = await own!.evaluate(openPrivately, story);
    const figures = await eventually(() => figuresOn(own!, story), (found) => found !== undefined && found.length > 0, 20_000);
    expect(figures?.map(({ verdict }) => verdict)).toEqual(['consistent']);
    await own!.evaluate(openTab, window, `${harness.origin}/options.html`);
    const options = async (): Promise<Page | undefined> => {
      for (const page of await harness.browser.pages()) if ((await page.evaluate(() => location.href).catch(() => '')).endsWith('/options.html')) return page;
      return undefined;
    };
    const tab = await eventually(options, (page) => page !== undefined);
    // Chromium opens pages of extensions in windows that are not private, with all that is saved.
    await eventually(() => textOf(tab!), (text) => text.includes(name === 'firefox' ? 'The browser gives Tickmark no storage here, as in some private windows: nothing can be saved.' : 'Add a fact'));
  });
});

describe('a profile of chromium whose database was damaged while the browser was closed', () => {
  let profile: string;
  beforeEach(() => {
    profile = mkdtempSync(path.join(tmpdir(), 'tickmark-damaged-'));
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true }));

  const start = async (): Promise<void> => {
    harness = await openWithExtension('chromium', undefined, { profile });
  };
  const status = async (): Promise<Status['ledger']> => ((await harness.tell('status', { tabId: 0 })) as { value: Status }).value.ledger;

  test('is filled anew from the bundle, and what the browser has lost is told until the user has seen to it', async () => {
    await start();
    expect(await status()).toMatchObject({ origin: 'database' });
    await harness.extensionPage.evaluate(putJournal);
    expect((await status()).problem).toBeUndefined();
    await harness.close();

    overwriteDatabase(path.join(profile, 'Default', 'IndexedDB'));
    await start();
    const page = await harness.open(`${server.origin}/story`);
    expect((await harness.figures(`${server.origin}/story`)).map(({ verdict }) => verdict)).toEqual(['consistent']);
    await page.close();
    expect(await status()).toMatchObject({ origin: 'database', problem: expect.stringMatching(/has lost what Tickmark saved.*A backup brings them back/) });

    const ledger = await harness.openExtensionPage('/options.html');
    await eventually(() => textOf(ledger), (text) => text.includes('has lost what Tickmark saved'));
    await (await buttonOf(ledger, 'Begin anew')).click();
    await eventually(() => textOf(ledger), (text) => !text.includes('has lost'));
    expect((await status()).problem).toBeUndefined();
  });
});

/** Writes nonsense over most of what the browser keeps of the extension's database. */
function overwriteDatabase(folder: string): void {
  const own = readdirSync(folder).filter((each) => each.startsWith('chrome-extension_') && each.endsWith('.leveldb')).map((each) => path.join(folder, each));
  const files = own.flatMap((each) => readdirSync(each).filter((file) => /\.(?:log|ldb)$/.test(file)).map((file) => path.join(each, file)));
  expect(files.map((file) => statSync(file).size).reduce((a, b) => a + b, 0)).toBeGreaterThan(10_000);
  for (const file of files) writeFileSync(file, readFileSync(file).fill(0x55, 64));
}

// These run in a page of the extension.

interface Api {
  windows: { create(what: { incognito: true; url: string }): Promise<{ id: number }> };
  tabs: { create(what: { windowId: number; url: string }): Promise<unknown> };
}

/** @returns the window's number. */
async function openPrivately(url: string): Promise<number> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return (await (browser ?? chrome).windows.create({ incognito: true, url })).id;
}

async function openTab(windowId: number, url: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).tabs.create({ windowId, url });
}

/** The trace that an own edit leaves. */
async function putJournal(): Promise<void> {
  await new Promise<void>((done) => {
    const opening = indexedDB.open('tickmark');
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('journal', 'readwrite');
      transaction.objectStore('journal').add({ at: '2026-11-20T12:00:00.000Z', layer: 'mine', kind: 'edit', author: 'Ada', reason: 'a slip', rows: 0 });
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
    });
  });
}
