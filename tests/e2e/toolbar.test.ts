/** The number at the toolbar's icon, over frames and from page to page; and a life after the extension was reloaded. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { eventually, openWithExtension, travel, type Harness } from '../support/extension.ts';

const STALE = '<p>OpenAI, now valued at <b>$500 billion</b>, is hiring.</p>';
const PAGES: Readonly<Record<string, string>> = {
  '/one': `<!doctype html><html lang="en"><title>One</title>${STALE}`,
  '/framed': `<!doctype html><html lang="en"><title>Framed</title>${STALE}<iframe src="/one" width="500" height="200"></iframe>`,
  '/bread': '<!doctype html><html lang="en"><title>Bread</title><p>A bakery in Ghent raised $2 million.</p>',
};

let server: Served;
beforeAll(async () => {
  server = await serve((address) => PAGES[address]);
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  const numberAt = (url: string): Promise<string> =>
    harness.extensionPage.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<string, { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> }; action: { getBadgeText(of: object): Promise<string> } }>;
      const api = (browser ?? chrome)!;
      const tab = (await api.tabs.query({})).find((each) => each.url === wanted);
      return tab ? api.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    }, url);
  /** Waits until a tab with that page shows that number. */
  const shows = (address: string, number: string): Promise<string> => eventually(() => numberAt(server.origin + address), (text) => text === number);
  const layers = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('tickmark-layer').length);

  test('counts outdated and conflicting figures in all frames, and forgets them with the page', async () => {
    const page = await harness.open(`${server.origin}/framed`);
    await shows('/framed', '2');
    await page.goto(`${server.origin}/one`);
    await shows('/one', '1');
    await page.goto(`${server.origin}/bread`);
    await shows('/bread', '');
    await travel(page, -1);
    await shows('/one', '1');
    await page.close();
  });

  test('hears what was switched while it was in the cache', async () => {
    const page = await harness.open(`${server.origin}/one`);
    await shows('/one', '1');
    await page.goto(`${server.origin}/bread`);
    await harness.tell('set-enabled', { enabled: false });
    await travel(page, -1);
    await shows('/one', '');
    await eventually(() => layers(page), (count) => count === 0);
    await harness.tell('set-enabled', { enabled: true });
    await shows('/one', '1');
    await page.close();
  });

  test('is empty where Tickmark is off', async () => {
    const page = await harness.open(`${server.origin}/one`);
    await shows('/one', '1');
    await harness.tell('set-host-enabled', { host: '127.0.0.1', enabled: false });
    await shows('/one', '');
    await harness.tell('set-host-enabled', { host: '127.0.0.1', enabled: true });
    await shows('/one', '1');
    await page.close();
  });
});
