/** The popup beside a page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { badgesOn, cardOn } from '../support/layer.ts';
import { ROOT } from '../support/modules.ts';

const ARTICLE = readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8');
const BREAD = '<!doctype html><title>Bread</title><p>A bakery in Ghent raised $2 million.</p>';

let server: Served;
beforeAll(async () => {
  server = await serve((address) => ({ '/article': ARTICLE, '/bread': BREAD })[address]);
});
afterAll(() => server.close());

const textOf = (popup: Page): Promise<string> => popup.$eval('#popup', (main) => (main as HTMLElement).innerText);

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  /** The popup as it is for one open page. */
  const popupFor = async (url: string): Promise<Page> => {
    const tab = await harness.extensionPage.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<string, { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } }>;
      return (await (browser ?? chrome)!.tabs.query({})).find((each) => each.url === wanted)?.id;
    }, url);
    const popup = await harness.openExtensionPage(`/popup.html?tab=${tab}`);
    await eventually(() => textOf(popup), (text) => text.includes('Ledger'));
    return popup;
  };

  test('counts and lists what the page shows, and goes there', async () => {
    const url = `${server.origin}/article`;
    const page = await harness.open(url);
    const figures = await harness.figures(url);
    const popup = await popupFor(url);
    const count = (verdict: string): number => figures.filter((figure) => figure.verdict === verdict).length;
    const tally = await popup.$$eval('.tally li', (items) => items.map((item) => (item as HTMLElement).innerText.replaceAll(/\s+/g, ' ')));
    expect(tally).toEqual([`${count('conflicting')} conflicting`, `${count('outdated')} outdated`, `${count('consistent')} consistent`]);
    expect(await popup.$$eval('.claims li', (items) => items.length)).toBe(figures.length);
    expect(await textOf(popup)).toMatch(/Ledger \d{4}-\d{2}-\d{2}\.\d+, facts up to \d+ \w+ \d{4}/);

    const first = figures.find(({ verdict }) => verdict === 'conflicting')!;
    expect(await popup.$eval('.claims button strong', (quote) => quote.textContent)).toBe(first.quote);
    await popup.$eval('.claims button', (button) => (button as HTMLElement).click());
    await toFront(page);
    await eventually(() => cardOn(page), (card) => card?.includes('Conflicting') ?? false);
    await page.close();
  });

  test('says what there is to say where there is no figure', async () => {
    const page = await harness.open(`${server.origin}/bread`);
    const popup = await popupFor(page.url());
    expect(await textOf(popup)).toContain('No OpenAI funding figures found on this page');
    const own = await popupFor(`${harness.origin}/popup.html`);
    expect(await textOf(own)).toContain('can’t read this page');
    for (const tab of [own, popup, page]) await tab.close();
  });

  test('switches off here and everywhere, and on again', async () => {
    const url = `${server.origin}/article`;
    const page = await harness.open(url);
    await eventually(() => badgesOn(page), (badges) => badges.length > 0);
    const popup = await popupFor(url);
    const flip = (nth: number): Promise<void> => popup.$$eval('.switch input', (inputs, i) => (inputs[i] as HTMLElement).click(), nth);
    for (const nth of [0, 1]) {
      await flip(nth);
      await eventually(() => textOf(popup), (text) => text.includes('Switched off'));
      await eventually(() => badgesOn(page), (badges) => badges.length === 0);
      await flip(nth);
      await toFront(page);
      await eventually(() => badgesOn(page), (badges) => badges.length > 0);
    }
    for (const tab of [popup, page]) await tab.close();
  });
});
