/**
 * Every page of the extension, empty and full, in light, dark and forced colours: axe finds nothing, and can tell
 * every contrast; nothing is wider than a small screen. With TICKMARK_PICTURES set to a folder, pictures of all.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { tabOf } from '../../lib/cli/driver.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { urlKey } from '../../lib/core/url-key.ts';
import type { Ledger } from '../../lib/core/types.ts';
import type { FeedRecord } from '../../lib/store/db.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { cardOn, inCard } from '../support/layer.ts';
import { bringClaims } from '../support/library.ts';
import { faultsOf, LOOKS, openLooks, type Look } from '../support/looks.ts';
import { ROOT } from '../support/modules.ts';

const ARTICLE = readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8');
const BREAD = '<!doctype html><title>Bread</title><p>A bakery in Ghent raised $2 million.</p>';
const bundle = JSON.parse(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8')) as Ledger;
const POST = 'openai.2026-03.valuation-post';
const PRE = 'openai.2026-03.valuation-pre';
const PICTURES = process.env['TICKMARK_PICTURES'];

let server: Served;
let url: string;
beforeAll(async () => {
  server = await serve((address) => ({ '/article': ARTICLE, '/bread': BREAD })[address]);
  url = `${server.origin}/article`;
});
afterAll(() => server.close());

/** Claims of the article in every state that a saved claim can be in. */
async function claimsInAllStates(): Promise<SavedClaim[]> {
  const at = '2026-11-20T08:00:00.000Z';
  const states = ['intact', 'moved', 'reworded', 'number-changed', 'gone'] as const;
  const claims = await sampleClaims();
  return claims.map((claim, i) => {
    const state = states[i % states.length]!;
    const verdict = claim.judgement!.verdict;
    return {
      ...claim,
      // Those of the open page are looked for in it; the states of the others stay.
      ...(i < 12 && { page: { ...claim.page, url }, pageKey: urlKey(url) }),
      anchor: { state, at, ...(state === 'number-changed' && { exact: '$999 billion' }) },
      ...(i % 4 === 0 && { ripple: { before: 'consistent' as const, verdict: { ...verdict, verdict: 'outdated' as const }, ledger: claim.judgement!.ledger, at, headline: 'Outdated', why: 'Right when written, replaced on 1 November 2026.', seen: i % 8 === 0 } }),
      ...(i % 8 === 4 && { exportedAt: '2026-11-01T00:00:00.000Z' }),
    };
  });
}

const FEEDS: readonly FeedRecord[] = [
  {
    id: 'f1', url: 'https://ledgers.example/index.json', name: 'team', addedAt: '2026-11-01T00:00:00.000Z', failures: 2, nextTry: '2026-12-01T00:00:00.000Z', lastSuccess: '2026-11-02T00:00:00.000Z',
    lastFailure: { at: '2026-11-20T00:00:00.000Z', reason: 'The signature is not by the key that was pinned.' }, expires: '2026-12-24T00:00:00.000Z', key: 'untrusted comment: tests\nRWQ\n',
    waiting: { version: '2026-11-20.1', since: '2026-11-20T00:00:00.000Z', added: 3, changed: 40, removed: 2, facts: 180, flips: 7 },
  },
  { id: 'f2', url: 'https://other.example/ledger.json', name: 'other', addedAt: '2026-11-01T00:00:00.000Z', failures: 0, nextTry: '2026-12-01T00:00:00.000Z' },
];

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let look: (page: Page, look: Look) => Promise<void>;
  beforeAll(async () => {
    harness = await openWithExtension(name);
    look = await openLooks(harness);
  });
  afterAll(() => harness.close());

  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const until = (page: Page, words: string): Promise<string> => eventually(() => textOf(page), (text) => text.includes(words));
  const go = async (page: Page, hash: string, words: string): Promise<void> => {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await until(page, words);
  };
  const click = (page: Page, label: string): Promise<void> =>
    page.$$eval('button, summary', (all, wanted) => (all.find((each) => each.textContent?.trim().startsWith(wanted)) as HTMLElement).click(), label);
  const type = (page: Page, selector: string, value: string): Promise<void> =>
    page.$eval(selector, (field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);

  /** Of one test: all are told at once. */
  const faults: string[] = [];
  /** Looks at a page as it is now, in every look. */
  const examine = async (page: Page, title: string): Promise<void> => {
    await toFront(page);
    const found: string[] = [];
    // Structure and words are the same in both browsers: in the second, one look tells whether its colours are.
    for (const each of name === 'chromium' ? LOOKS : (['dark'] as const)) {
      await look(page, each);
      // Looks differ in their colours alone.
      found.push(...(await faultsOf(page, each === 'light' ? 'all' : 'colours')).map((fault) => `${title}, ${each}: ${fault}`));
      if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}-${title}-${each}.png` });
    }
    await look(page, 'light');
    const before = page.viewport();
    await page.setViewport({ width: 360, height: 740 });
    const wide = await page.evaluate(() => {
      const scrolls = (each: Element): boolean => each.parentElement !== document.body && each.parentElement !== null && (getComputedStyle(each.parentElement).overflowX !== 'visible' || scrolls(each.parentElement));
      return [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1 && !scrolls(each)).map((each) => `${each.localName}.${each.getAttribute('class')}`);
    });
    if (wide.length > 0) found.push(`${title}: wider than the screen: ${wide.join(', ')}`);
    if (PICTURES !== undefined) {
      await page.screenshot({ path: `${PICTURES}/${name}-${title}-narrow.png` });
      await page.setViewport({ width: 1400, height: 900 });
      await page.screenshot({ path: `${PICTURES}/${name}-${title}-wide.png` });
    }
    await page.setViewport(before);
    faults.push(...found);
  };
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  const sidepanelOf = async (address: string): Promise<Page> => harness.openExtensionPage(`/sidepanel.html?tab=${await tabOf(harness.extensionPage, address)}`);

  test('pages with nothing on them', async () => {
    const bread = await harness.open(`${server.origin}/bread`);
    const popup = await harness.openPopup(bread.url());
    await until(popup, 'No OpenAI funding figures');
    await examine(popup, 'popup-nothing');
    const panel = await sidepanelOf(bread.url());
    await until(panel, 'Nothing saved from this page');
    await examine(panel, 'panel-nothing');
    for (const page of [popup, panel, bread]) await page.close();

    const tab = await harness.openExtensionPage('/options.html');
    await until(tab, 'Clear filters');
    await type(tab, '.filters input[type=search]', 'zebra');
    await until(tab, 'No fact fits');
    await examine(tab, 'ledger-nothing');
    for (const [hash, words, title] of [['#/fact/none', 'There is no fact', 'fact-nothing'], ['#/library', 'Nothing is saved yet', 'library-nothing'], ['#/saved/none', 'There is no such claim', 'saved-nothing'], ['#/new', 'Add a fact', 'form-nothing'], ['#/import', 'Export', 'import-nothing'], ['#/feeds', 'Subscribe', 'feeds-nothing'], ['#/backup', 'Restore', 'backup'], ['#/nowhere', 'There is nothing', 'nowhere']] as const) {
      await go(tab, hash, words);
      await examine(tab, title);
    }
    await tab.close();
  }, 180_000);

  test('popup and panel of a page full of figures', async () => {
    const library = await harness.openExtensionPage('/options.html#/library');
    await until(library, 'Nothing is saved yet');
    await bringClaims(library, await claimsInAllStates());
    await library.close();
    const page = await harness.open(url);
    await harness.figures(url);
    const popup = await harness.openPopup(url);
    await eventually(() => popup.$$eval('.claims li', (all) => all.length), (count) => count > 0);
    await examine(popup, 'popup');
    await popup.$eval('details', (details) => { details.open = true; });
    await examine(popup, 'popup-all');
    const panel = await sidepanelOf(url);
    await eventually(() => panel.$$eval('.saved > li', (all) => all.length), (count) => count > 0);
    await examine(panel, 'panel');
    await panel.$eval('.saved details:not(.copy)', (details) => { details.open = true; details.scrollIntoView(); });
    await examine(panel, 'panel-saved');
    for (const each of [popup, panel, page]) await each.close();
  }, 180_000);

  test('the card', async () => {
    const page = await harness.open(url);
    await harness.figures(url);
    const guide = await harness.openPopup(url);
    await eventually(() => guide.$$eval('.claims li', (all) => all.length), (count) => count > 0);
    await guide.$eval('.claims section:has([data-verdict="outdated"]) button', (button) => (button as HTMLElement).click());
    await toFront(page);
    await eventually(() => cardOn(page), (card) => card?.includes('In the ledger') ?? false);
    // axe can't look into a closed root: the card is looked at on a page of its own.
    const card = await inCard(page, (inside) => {
      const copy = inside.cloneNode(true) as HTMLElement;
      for (const words of copy.querySelectorAll('q-words')) words.replaceWith(words.getAttribute('words')!);
      return `<style>${(inside.getRootNode() as ShadowRoot).querySelector('style')!.textContent}</style><main><h1>Card</h1>${copy.outerHTML}</main>`;
    });
    const alone = await harness.browser.newPage();
    await alone.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title>${card}<style>[role="dialog"], [role="dialog"] * { max-height: none !important; }</style>`);
    await examine(alone, 'card');
    for (const each of [alone, page]) await each.close();
  }, 60_000);

  test('the library, full', async () => {
    const tab = await harness.openExtensionPage('/options.html#/library');
    await eventually(() => tab.$$eval('.rows li', (all) => all.length), (count) => count > 5);
    await examine(tab, 'library');
    await tab.select('.library select', 'alerts');
    await eventually(() => tab.$$eval('.ripple', (all) => all.length), (count) => count > 0);
    await examine(tab, 'library-alerts');
    await tab.select('.library select', 'kept');
    await click(tab, 'Figures over time');
    await eventually(() => tab.$$eval('.plot svg', (all) => all.length), (count) => count === 1);
    await examine(tab, 'library-picture');
    await click(tab, 'Figures over time');
    await tab.$$eval('.library select', (selects) => {
      const group = [...selects].find((each) => [...each.options].some(({ value }) => value === 'tag'))!;
      group.value = 'verdict';
      group.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually(() => tab.$$eval('.rows h2', (all) => all.length), (count) => count > 0);
    await tab.$eval('.rows input[type=checkbox]', (box) => (box as HTMLElement).click());
    await until(tab, '1 selected');
    await examine(tab, 'library-grouped');
    await click(tab, 'Move to trash');
    await until(tab, '1 claim is in the trash');
    await examine(tab, 'library-undo');
    const [alert] = (await claimsInAllStates()).filter(({ ripple, anchor }) => ripple && anchor?.state !== 'intact');
    await go(tab, `#/saved/${alert!.id}`, 'Copy with source');
    await examine(tab, 'saved');
    await tab.close();
  }, 180_000);

  test('the ledger’s own pages, full', async () => {
    const tab = await harness.openExtensionPage('/options.html#/ledger');
    await eventually(() => tab.$$eval('.rows tbody tr', (all) => all.length), (count) => count > 5);
    await examine(tab, 'ledger');
    for (const [hash, words, title] of [[`#/fact/${POST}`, 'What replaced what', 'fact'], [`#/correct/${POST}`, 'Correct a fact', 'correct'], [`#/contest/${POST}`, 'Contest a fact', 'contest'], [`#/retire/${POST}`, 'Retire a fact', 'retire'], ['#/picture', 'Save as SVG', 'picture']] as const) {
      await go(tab, hash, words);
      await examine(tab, title);
    }
    await tab.$eval('.picture > details', (details) => { details.open = true; });
    await examine(tab, 'picture-table');
    await go(tab, '#/new?entity=openai&metric=tender_offer&amount=%246.6bn&date=2026-11&url=https%3A%2F%2Fpaper.example%2Fa&title=A%20sale', 'It may be in the ledger already');
    await tab.$eval('.fact-form [type=submit], .fact-form .primary', (button) => (button as HTMLElement).click());
    await eventually(() => tab.$$eval('[aria-invalid=true]', (all) => all.length), (count) => count > 0);
    await examine(tab, 'form-faults');

    const theirs: Ledger = {
      ...bundle, name: 'colleague',
      facts: bundle.facts.filter(({ id }) => id !== PRE).map((fact) => (fact.id === POST ? { ...fact, value: 860e9, note: 'Counted anew.' } : fact)),
    };
    await go(tab, '#/import', 'Export');
    await type(tab, 'main textarea', JSON.stringify(theirs));
    await eventually(() => tab.$$eval('main button', (all) => all.some((each) => each.textContent === 'Look at it' && !each.disabled)), Boolean);
    await click(tab, 'Look at it');
    await until(tab, '1 changed');
    await tab.$$eval('main details', (all) => { for (const each of all) each.open = true; });
    await examine(tab, 'import-review');
    await type(tab, 'main textarea', '{"format":"tickmark-ledger"}').catch(() => undefined);

    await tab.evaluate(async (feeds) => {
      const database = await new Promise<IDBDatabase>((resolve) => { indexedDB.open('tickmark').onsuccess = (event) => resolve((event.target as IDBOpenDBRequest).result); });
      const write = database.transaction('feeds', 'readwrite');
      for (const feed of feeds) write.objectStore('feeds').put(feed);
      await new Promise((resolve) => { write.oncomplete = resolve; });
      database.close();
    }, FEEDS as FeedRecord[]);
    await go(tab, '#/feeds', 'pinned');
    await examine(tab, 'feeds');
    await tab.close();
  }, 180_000);
});
