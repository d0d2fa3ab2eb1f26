/**
 * An extension is switched off, disabled, reloaded, updated; its background dies; tabs are put aside. No copy of the
 * page scripts leaves anything behind, and the next one takes over open tabs without a reload.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, travel, type Harness } from '../support/extension.ts';
import { badgesOn, cardOn } from '../support/layer.ts';
import { openManager, type Manager } from '../support/manager.ts';
import { buildWithWitness, testimonies, type Testimony } from '../support/witness.ts';

const page = (title: string, body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><body style="font:16px/1.5 sans-serif">${body}`;
const ROUND = '<p>OpenAI closed its <b id="figure">$122 billion</b> funding round on March 31, 2026.</p>';
const SHADOW = '<div><template shadowrootmode="open"><p>OpenAI, now valued at $500 billion, is hiring.</p></template></div>';
const PAGES: Readonly<Record<string, string>> = { '/round': page('Round', ROUND + SHADOW), '/aside': page('Aside', ROUND + SHADOW), '/bread': page('Bread', '<p>A bakery in Ghent raised $2 million.</p>') };

let server: Served;
beforeAll(async () => {
  server = await serve((address) => PAGES[address]);
});
afterAll(() => server.close());

describe.each(LONG_BROWSERS)('%s', (name) => {
  const build = buildWithWitness(name);
  let harness: Harness;
  let manager: Manager;
  beforeAll(async () => {
    harness = await openWithExtension(name, build.folder);
    manager = await openManager(harness);
  });
  afterAll(async () => {
    await harness.close();
    build.remove();
  });

  // A test that failed while the extension was disabled would take the others with it.
  afterEach(() => manager.enable());

  /** An open page with figures, which are all marked. */
  const open = async (address = '/round'): Promise<Page> => {
    const tab = await harness.open(server.origin + address);
    await marked(tab);
    return tab;
  };
  const marked = (tab: Page) => eventually(() => badgesOn(tab), (badges) => badges.filter(({ visible }) => visible).length === 2);
  const openCard = async (tab: Page): Promise<void> => {
    const [badge] = await badgesOn(tab);
    await tab.mouse.click(badge!.x + badge!.width / 2, badge!.y + badge!.height / 2);
    await eventually(() => cardOn(tab), (card) => card?.includes('In the ledger') ?? false);
  };
  /** What a page has of ours to show. Firefox stops a copy before it can remove its layer, which then is hidden. */
  const shown = (tab: Page): Promise<unknown> =>
    tab.evaluate(() => ({
      layers: [...document.querySelectorAll('tickmark-layer')].filter((layer) => getComputedStyle(layer).display !== 'none').length,
      underline: getComputedStyle(document.querySelector('p')!, '::highlight(tickmark)').textDecorationLine === 'underline' ? CSS.highlights.size : 0,
    }));
  const NOTHING = { layers: 0, underline: 0 };
  const ONCE = { layers: 1, underline: 1 };
  const atWork = ({ listeners, timers, observers }: Testimony): string[] => [...listeners, ...timers, ...observers];
  /** What copies have at work that are no longer wanted: all, or all but the newest. */
  const left = async (tab: Page, isReplaced: boolean): Promise<string[]> => (await testimonies(tab)).slice(0, isReplaced ? -1 : undefined).flatMap(atWork);
  const nothingLeft = (tab: Page) => eventually(() => left(tab, false), (found) => found.length === 0);
  /** The newest copy is alone at work, and has marked the page without a reload. */
  const takenOver = async (tab: Page): Promise<void> => {
    await toFront(tab);
    // A page that does not come out of the cache after all is loaded once more.
    await eventually(() => testimonies(tab).catch(() => []), (all) => all.at(-1)?.listeners.includes('window pageshow') ?? false);
    await marked(tab);
    await eventually(() => left(tab, true), (found) => found.length === 0);
    await eventually(() => shown(tab), (found) => JSON.stringify(found) === JSON.stringify(ONCE));
  };

  /** Does something with a tab, from a page of the extension as it is now; answers whether the tab was discarded before. */
  const tabDo = async (act: 'ask' | 'discard' | 'activate', url: string): Promise<boolean> => {
    const extensionPage = await harness.openExtensionPage('/popup.html');
    return extensionPage.evaluate(async (what, wanted) => {
      interface Tabs { query(filter: object): Promise<{ id: number; url?: string; discarded: boolean }[]>; discard(id: number): Promise<unknown>; update(id: number, change: object): Promise<unknown> }
      const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs }>;
      const { tabs } = (browser ?? chrome)!;
      const { id, discarded } = (await tabs.query({})).find((each) => each.url === wanted)!;
      if (what === 'discard') await tabs.discard(id);
      if (what === 'activate') await tabs.update(id, { active: true });
      return discarded;
    }, act, url);
  };

  test('leaves a gate at most where it is switched off, and never a second one', async () => {
    const tab = await open();
    const atFirst = (await testimonies(tab)).map(atWork);
    await openCard(tab);
    for (let i = 0; i < 3; i++) {
      await harness.tell('set-enabled', { enabled: false });
      await eventually(() => shown(tab), (found) => JSON.stringify(found) === JSON.stringify(NOTHING));
      expect((await testimonies(tab)).map(atWork)).toEqual([['window popstate', '[object MutationObserver]']]);
      await harness.tell('set-enabled', { enabled: true });
      await marked(tab);
    }
    await eventually(async () => (await testimonies(tab)).map(({ observers, timers }) => observers.length + timers.length), ([many]) => many! <= atFirst[0]!.length);
    await tab.close();
  });

  test('leaves nothing when it is disabled, and is there again when it is enabled', async () => {
    const bread = await harness.open(`${server.origin}/bread`);
    const tab = await open();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await openCard(tab);
    await manager.disable();
    await eventually(() => shown(tab), (found) => JSON.stringify(found) === JSON.stringify(NOTHING));
    await nothingLeft(tab);
    // A gate has nothing that runs by itself: it ends with the next that it would have looked at.
    await bread.evaluate(() => document.body.append('and bakes'));
    await nothingLeft(bread);
    await manager.enable();
    await takenOver(tab);
    await bread.evaluate(() => { document.querySelector('p')!.textContent = 'OpenAI closed its $122 billion funding round on March 31, 2026.'; });
    await toFront(bread);
    await eventually(() => badgesOn(bread), (badges) => badges.length === 1);
    expect(complaints).toEqual([]);
    await Promise.all([bread.close(), tab.close()]);
  });

  test('takes over all open tabs when it is reloaded, time and again', async () => {
    const tabs = [await open(), await open()];
    await openCard(tabs[1]!);
    for (let i = 0; i < 2; i++) {
      await manager.reload();
      for (const tab of tabs) await takenOver(tab);
    }
    for (const tab of tabs) await tab.close();
  });

  test.each(['stopBackground', 'crashBackground'] as const)('goes on after %s', async (kill) => {
    const tab = await open();
    await manager[kill]();
    await openCard(tab);
    await manager[kill]();
    await tab.evaluate(() => { document.querySelector('#figure')!.textContent = '$333 billion'; });
    await eventually(() => badgesOn(tab), ([first]) => first?.verdict === 'conflicting');
    await tab.close();
  });

  test('comes to tabs that were put aside meanwhile, when they are wanted, and wakes none of them', async () => {
    const url = (await open('/aside')).url();
    await harness.open(`${server.origin}/bread`);
    await tabDo('discard', url);
    await manager.reload();
    expect(await tabDo('ask', url)).toBe(true);
    await tabDo('activate', url);
    // It is another page to the driver now.
    const tab = await eventually(async () => (await harness.browser.pages()).find((each) => each.url() === url), (found) => found !== undefined);
    await takenOver(tab!);
  });

  test.each(['away', 'back again'])('shows nothing in a page out of the cache while it is disabled, and takes it over with the person %s', async (where) => {
    const tab = await open();
    await openCard(tab);
    await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset['cached'] = String(persisted); }));
    await tab.goto(`${server.origin}/bread`);
    await manager.disable();
    const back = async (): Promise<void> => {
      await travel(tab, -1);
      await eventually(() => tab.evaluate(() => location.pathname).catch(String), (path) => path === '/round');
    };
    if (where === 'away') await manager.enable();
    await back();
    // Else there would be nothing to prove.
    if (name === 'firefox') expect(await eventually(() => tab.evaluate(() => document.documentElement.dataset['cached']), (cached) => cached !== undefined)).toBe('true');
    if (where === 'back again') {
      await eventually(() => shown(tab), (found) => JSON.stringify(found) === JSON.stringify(NOTHING));
      await nothingLeft(tab);
      await manager.enable();
    }
    await takenOver(tab);
    await tab.close();
  });

  test('shows nothing in a tab that is woken while it is disabled', async () => {
    const url = (await open('/aside')).url();
    await harness.open(`${server.origin}/bread`);
    await tabDo('discard', url);
    await manager.disable();
    await manager.wake(url);
    const tab = (await eventually(async () => (await harness.browser.pages()).find((each) => each.url() === url), (found) => found !== undefined))!;
    await eventually(() => tab.evaluate(() => document.readyState).catch(String), (state) => state === 'complete');
    await eventually(() => shown(tab).catch(() => undefined), (found) => JSON.stringify(found) === JSON.stringify(NOTHING));
    await manager.enable();
    await takenOver(tab);
    await tab.close();
  });

  test('comes to pages out of the cache, in which an older copy has died', async () => {
    const tab = await open();
    await tab.goto(`${server.origin}/bread`);
    await manager.reload();
    await harness.openExtensionPage('/popup.html');
    await travel(tab, -1);
    await eventually(() => tab.evaluate(() => location.pathname).catch(String), (path) => path === '/round');
    await takenOver(tab);
    await tab.close();
  });
});
