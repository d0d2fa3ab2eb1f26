/** A large import when storage fails it, or a person does: a full disk, a change of mind half-way, another tab that writes at the same time. */
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { makeFact } from '../fixtures/ledgers/small-ledger.ts';
import { buttonOf, buildFor, eventually, LONG_BROWSERS, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { ROOT } from '../support/modules.ts';

const bundle = JSON.parse(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8')) as Ledger;
const POST = bundle.facts.find(({ id }) => id === 'openai.2026-03.valuation-post')!;
const BUNDLED = bundle.facts.length;
/** Facts of an import that takes a second or two to write. */
const MANY = 8000;

let folder: string;
/** A colleague's ledger: the bundle's, with so many facts more. Their notes are such as no browser can compress. */
let colleague: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-imports-'));
  const own = Array.from({ length: MANY }, (_, i) => makeFact({ ...POST, id: `team.${String(i).padStart(5, '0')}`, value: i, validTo: '2026-04-30', note: randomBytes(200).toString('hex') }));
  colleague = path.join(folder, 'colleague.json');
  writeFileSync(colleague, formatLedger({ ...bundle, version: '2099-01-01.1', facts: [...bundle.facts, ...own].toSorted((a, b) => (a.id < b.id ? -1 : 1)) }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** So much a full disk has room for: the bundled ledger, and not the import. */
const ROOM = 2.5 * 1024 * 1024;

/**
 * The extension in Chromium with little room for what it stores, without the wish for more than others have: only so
 * does Chromium keep to a quota that a test sets. It looks up the quota every half a minute, so this one stands
 * before the extension does.
 */
async function openInLittleRoom(): Promise<{ harness: Harness; makeRoom(): Promise<unknown> }> {
  const copy = path.join(folder, 'extension');
  mkdirSync(copy);
  const put = (file: string, content: string): void => writeFileSync(path.join(copy, file), content);
  put('manifest.json', JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1' }));
  put('popup.html', '');
  const harness = await openWithExtension('chromium', copy);
  const cdp = await (await harness.browser.newPage()).createCDPSession();
  const { origin } = harness;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });

  cpSync(buildFor('chromium'), copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(copy, 'manifest.json'), 'utf8')) as { permissions: string[] };
  put('manifest.json', JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((each) => each !== 'unlimitedStorage') }));
  await harness.update();
  return { harness, makeRoom: () => cdp.send('Storage.overrideQuotaForOrigin', { origin }) };
}

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let page: Page;
  let makeRoom: () => Promise<unknown>;
  beforeAll(async () => {
    if (name === 'chromium') ({ harness, makeRoom } = await openInLittleRoom());
    else harness = await openWithExtension(name);
    page = await harness.openExtensionPage('/options.html');
    await page.evaluate(sign, 'Ada');
  });
  afterAll(() => harness.close());

  const text = (selector = 'main', on = page): Promise<string> => on.$$eval(selector, (all) => all.map((element) => (element as HTMLElement).innerText).join('\n'));
  const shown = (part: string | RegExp, { selector = 'main', on = page }: { selector?: string; on?: Page } = {}): Promise<string> =>
    eventually(() => text(selector, on), (all) => (typeof part === 'string' ? all.includes(part) : part.test(all)), 15_000);
  const go = async (hash: string, heading: string, on = page): Promise<void> => {
    await on.evaluate((to) => { location.hash = to; }, hash);
    await shown(heading, { on });
  };
  /** As a click does it, without a wait for the page to be in front. */
  const click = async (label: string, on = page): Promise<void> => (await buttonOf(on, label)).evaluate((element) => element.click());
  const fill = async (fields: Record<string, string>, on = page): Promise<void> => {
    await toFront(on);
    for (const [id, value] of Object.entries(fields)) {
      const field = (await on.waitForSelector(`#field-${id}`)) as ElementHandle<HTMLInputElement>;
      await field.evaluate((input) => input.select());
      await field.type(value);
    }
  };
  /** The table has so many facts, and no more or less. */
  const expectFacts = async (facts: number, on = page): Promise<void> => {
    await go('#/ledger', 'Clear filters', on);
    await shown(new RegExp(`^${facts.toLocaleString('en')} facts$`), { selector: '.count', on });
  };

  /** A colleague's file, up to the look at what it would do. */
  const review = async (): Promise<void> => {
    // Work of a tab behind another one is slowed down by the browser.
    await toFront(page);
    await go('#/ledger', 'Clear filters');
    await go('#/import', 'Choose a file');
    const input = (await page.waitForSelector('main input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(colleague);
    await shown(`${MANY} added`);
    await eventually(() => page.$$eval('main fieldset input[autocomplete=name]', ([field]) => field?.value), (author) => (author ?? '') !== '');
  };
  if (name === 'chromium') test('where the disk is full, nothing is written, the page says what to do, and once there is room the same works', async () => {
    await review();
    const before = await page.evaluate(rowsOfLayers);
    await click('Import');
    expect(await shown('is full', { selector: '[role=alert]' })).toBe('The disk, or the room that the browser gives, is full: nothing was saved, and nothing is lost. Make room and try again.');
    expect(await page.evaluate(rowsOfLayers)).toEqual(before);
    await makeRoom();
    await click('Import');
    await shown('Undo takes it back', { selector: '.toast' });
    await expectFacts(BUNDLED + MANY);
    await click('Undo');
    await expectFacts(BUNDLED);
  });

  test('an import that is stopped while it is written leaves the ledger as it was', async () => {
    await review();
    const before = await page.evaluate(rowsOfLayers);
    const stopped = page.evaluate(whileWriting, 'Stop');
    await click('Import');
    await stopped;
    await shown('Stopped. Nothing was written.', { selector: '.toast' });
    expect(await page.evaluate(rowsOfLayers)).toEqual(before);
    await expectFacts(BUNDLED);
  });

  test('two tabs that write at once both end whole: whoever was late is told, and loses nothing', async () => {
    const other = await harness.openExtensionPage(`/options.html#/correct/${POST.id}`);
    await shown('Correct a fact', { on: other });
    await fill({ amount: '$853bn', author: 'Grace', reason: 'A slip' }, other);
    await review();
    const writing = page.evaluate(whileWriting, '');
    await click('Import');
    await writing;
    // It waits for the import, and then comes on top of it.
    await click('Save', other);
    await shown('Undo takes it back', { selector: '.toast' });
    await shown('$853 billion', { on: other });
    await expectFacts(BUNDLED + MANY);

    // The other way round: a look at a file is late once somebody has changed the ledger.
    await go('#/ledger', 'Clear filters');
    await click('Undo');
    await click('Undo');
    await expectFacts(BUNDLED);
    await review();
    await go(`#/retire/${POST.id}`, 'Retire a fact', other);
    await fill({ author: 'Grace', reason: 'Wrong' }, other);
    const hearing = name === 'chromium' ? await freeze(page) : undefined;
    const saved = click('Save', other).then(() => expectFacts(BUNDLED - 1, other));
    if (hearing) await saved;
    await click('Import');
    await hearing?.();
    await shown('The ledger was changed meanwhile', { selector: '[role=alert]' });
    await saved;
    await shown(`${MANY} added`);
    // That may still be the look that was late.
    await review();
    await click('Import');
    await shown('Undo takes it back', { selector: '.toast' });
    await expectFacts(BUNDLED - 1 + MANY, other);
    await other.close();
    await go('#/ledger', 'Clear filters');
    await click('Undo');
    await click('Undo');
    await expectFacts(BUNDLED);
  });
});

/** Lets a page hear of nothing that happens elsewhere, until what this returns is called. */
async function freeze(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return () => session.send('Page.setWebLifecycleState', { state: 'active' });
}

// These run in a page of the extension.

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
}

/** Waits until an import is half-way written, and presses a button then, where one is named. */
async function whileWriting(label: string): Promise<void> {
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      const [status] = document.querySelectorAll<HTMLElement>('main [role=status]');
      if (!/^Writing: [\d,]+ of/.test(status?.innerText ?? '')) return;
      observer.disconnect();
      [...document.querySelectorAll('button')].find((button) => label !== '' && button.innerText === label)?.click();
      done();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** As somebody who has signed a change before. */
async function sign(author: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).storage.local.set({ author });
}

/** How many rows each layer has; those that have none are left out. */
async function rowsOfLayers(): Promise<Record<string, number>> {
  return new Promise((done) => {
    const opening = indexedDB.open('tickmark');
    opening.addEventListener('success', () => {
      const packs = opening.result.transaction('packs').objectStore('packs').getAll();
      packs.addEventListener('success', () => {
        opening.result.close();
        const rows: Record<string, number> = {};
        for (const { layer, ids } of packs.result as { layer: string; ids: string[] }[]) rows[layer] = (rows[layer] ?? 0) + ids.length;
        done(rows);
      });
    });
  });
}
