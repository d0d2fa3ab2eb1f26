/** Saved claims that another ledger judges otherwise: listed with before, after and why, and marked until they are looked at. By keyboard alone. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { formatLedger } from '../../lib/core/ledger.ts';
import { markOf } from '../../lib/core/replay.ts';
import { findFlips, judgeSaved } from '../../lib/core/ripple.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { LONG_BROWSERS, buildFor, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { keysOf, type Keys } from '../support/keys.ts';
import { openManager } from '../support/manager.ts';
import { bringClaims } from '../support/library.ts';
import { ROOT } from '../support/modules.ts';

const TOTAL = 'openai.2026-03.round.total';
const bundle = JSON.parse(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8')) as Ledger;
const grown: Ledger = { ...bundle, version: bundle.version.replace(/\d+$/, (nth) => String(Number(nth) + 1)), facts: bundle.facts.map((fact) => (fact.id === TOTAL ? { ...fact, value: 130e9 } : fact)) };
const claims = await sampleClaims();
const asOf = new Date().toISOString().slice(0, 10);
const quoteOf = ({ selectors: [{ exact }] }: SavedClaim): string => exact;
/** The claims that a change of this one row concerns. */
const flipped = findFlips(claims, { before: indexLedger(bundle), after: indexLedger(grown), asOf }).map(({ claim }) => claim);

/** The same claims, saved by somebody who has another ledger. */
async function savedBy(ledger: Ledger): Promise<SavedClaim[]> {
  const mark = await markOf(ledger);
  return claims.map((claim) => ({ ...claim, judgement: { ...claim.judgement!, verdict: judgeSaved(claim, indexLedger(ledger), asOf)!, ledger: mark } }));
}

test('what is changed here concerns some of the claims', () => {
  expect(new Set(flipped.map(quoteOf))).toEqual(new Set(['$122 billion']));
  expect(flipped.length).toBeGreaterThan(1);
  expect(flipped.length).toBeLessThan(claims.length);
});

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let page: Page;
  let keys: Keys;
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /** Each begins with an empty library and the ledger that came with Tickmark. */
  beforeEach(async () => {
    cpSync(buildFor(name), folder, { recursive: true });
    harness = await openWithExtension(name, folder);
    await openLibrary('Nothing is saved yet');
  });
  afterEach(() => harness.close());

  const openLibrary = async (words: string): Promise<void> => {
    page = await harness.openExtensionPage('/options.html#/library');
    keys = keysOf(page);
    await until(words);
    await toFront(page);
  };
  const bring = async (all: readonly SavedClaim[]): Promise<void> => {
    await bringClaims(page, all);
    await page.$eval('.traffic select', (form) => form.focus());
  };
  const text = (): Promise<string> => page.$eval('#app', (element) => (element as HTMLElement).innerText);
  const until = (words: string): Promise<string> => eventually(text, (all) => all.includes(words), 30_000);
  const shown = async (): Promise<number> => Number.parseInt(await page.$eval('.count', (count) => count.textContent ?? ''), 10);
  const quotes = (): Promise<string[]> => page.$$eval('.rows li .words strong', (all) => all.map((each) => each.textContent ?? ''));
  const told = (): Promise<string[]> => page.$$eval('.rows .ripple', (all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ')));
  const toolbar = (): Promise<string[]> => page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, { action: { getTitle(o: object): Promise<string>; getBadgeText(o: object): Promise<string> } } | undefined>;
    const { action } = (browser ?? chrome)!;
    return [await action.getTitle({}), await action.getBadgeText({})];
  });
  const alarm = `Tickmark: ${flipped.length} saved claims are judged otherwise now.`;
  const toAlerts = async (back?: 'back'): Promise<void> => {
    await keys.tabTo('Show', back);
    await keys.type('Judged');
    await eventually(shown, (count) => count === flipped.length);
    expect((await quotes()).toSorted()).toEqual(flipped.map(quoteOf).toSorted());
  };

  test('“Judge all again” tells what the ledger here makes of claims that were judged by another one', async () => {
    await bring(await savedBy(grown));
    await keys.tabTo('Judge all again');
    await keys.press('Enter');
    await until(`${flipped.length} claims are judged otherwise now.`);
    expect(await keys.focused()).toBe('Judge all again');
    await eventually(toolbar, ([title, dot]) => title === alarm && dot === '•');
    await toAlerts('back');
    for (const each of await told()) expect(each).toMatch(/^New Conflicting Consistent \S.*\$122 billion/);
    // Nothing has changed since.
    await keys.tabTo('Judge all again');
    await keys.press('Enter');
    await until('0 claims are judged otherwise now.');
  });

  test('a ledger that says 130 instead of 122: exactly the claims that rest on it are listed with before, after and why, also on the toolbar, until they are looked at; what was exported before says so', async () => {
    await bring(claims);
    // One of them is exported; a driver has no use for the file.
    await page.evaluate(() => { HTMLAnchorElement.prototype.click = () => undefined; });
    await eventually(shown, (count) => count === claims.length);
    const box = await page.waitForSelector('.pick input[aria-label="Select: $122 billion"]');
    await box!.focus();
    await keys.type(' ');
    await keys.tabTo('Export (1)', 'back');
    await keys.press('Enter');
    await until('1 claim is in the file.');

    await page.evaluate((to) => { location.hash = to; }, `#/correct/${TOTAL}`);
    await until('Correct a fact');
    await keys.tabTo('Amount');
    await page.keyboard.down('Control');
    await keys.press('a');
    await page.keyboard.up('Control');
    await keys.type('$130 billion');
    await keys.tabTo(/^Your name|^Name$|^Author/);
    await keys.type('Ada');
    await keys.tabTo(/^Reason|^Why/);
    await keys.type('It grew');
    await keys.press('Enter');
    await until('$130 billion');

    await eventually(toolbar, ([title, dot]) => title === alarm && dot === '•');
    await page.evaluate(() => { location.hash = '#/library'; });
    await eventually(shown, (count) => count === claims.length);
    await toAlerts();
    for (const each of await told()) expect(each).toMatch(/^New Consistent Conflicting \S.*\$130 billion/);
    expect((await told()).filter((each) => each.includes('Exported before it changed'))).toHaveLength(1);

    for (let left = flipped.length; left > 0; left--) {
      await keys.tabTo('I have seen it');
      await keys.press('Enter');
      await eventually(shown, (count) => count === left - 1);
      // The next one is at hand, and at the end the search.
      await eventually(() => keys.focused(), (words) => words !== '');
    }
    await eventually(toolbar, ([title, dot]) => title === 'Tickmark' && dot === '');
    // What was looked at is still told with its claim.
    await keys.tabTo('Show');
    await keys.type('Saved');
    await eventually(shown, (count) => count === claims.length);
    for (const each of await eventually(told, (all) => all.length > 0)) expect(each).toMatch(/^Consistent Conflicting \S.*\$130 billion/);
  });

  test('so are those that rest on what another version of Tickmark brings', async () => {
    await bring(claims);
    const manager = await openManager(harness);
    writeFileSync(path.join(folder, 'ledger/ledger.json'), formatLedger(grown));
    await manager.reload();
    // Nothing that shows saved claims is opened before it is told.
    page = await harness.openExtensionPage('/popup.html');
    await eventually(toolbar, ([title, dot]) => title === alarm && dot === '•');
    await openLibrary('$130 billion');
    await toAlerts();
  });

  test('judging that was broken off is done when the background next starts', async () => {
    await bring(await savedBy(grown));
    const manager = await openManager(harness);
    const owed = (isOwed?: boolean): Promise<unknown> =>
      page.evaluate(async (to) => {
        const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } } } | undefined>;
        const { local } = (browser ?? chrome)!.storage;
        if (to !== undefined) await local.set({ 'alerts-owed': to });
        return (await local.get('alerts-owed'))['alerts-owed'];
      }, isOwed);
    // What it does once it was installed is done.
    await eventually(() => owed(), (is) => is === false);
    await owed(true);
    await manager.stopBackground();
    await harness.tell('status', { tabId: 0 });
    await eventually(toolbar, ([title, dot]) => title === alarm && dot === '•');
  });
});
