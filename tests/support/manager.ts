/** What happens to an extension as a whole: its person disables it, its browser reloads it, its background dies. */
import type { Page } from 'puppeteer-core';
import { eventually, type Harness } from './extension.ts';

export interface Manager {
  disable(): Promise<void>;
  enable(): Promise<void>;
  /** As an update does it: all at once, with what is in the extension's folder now. */
  reload(): Promise<void>;
  /** Lets the extension into private windows; its pages may be gone afterwards. */
  allowPrivate(): Promise<void>;
  /** Puts a tab in front that may have been discarded, whoever is there to do it. */
  wake(url: string): Promise<void>;
  /** Stops the background as a browser that wants its memory back. The next event starts it again. */
  stopBackground(): Promise<void>;
  /** Kills the process in which the background runs, and all pages of the extension with it. */
  crashBackground(): Promise<void>;
}

/** Opens the browser's own page of extensions, from which the others are done. */
export async function openManager({ name, browser, origin, openExtensionPage }: Harness): Promise<Manager> {
  const page = await browser.newPage();
  await page.goto(name === 'chromium' ? 'chrome://extensions' : 'about:addons', { waitUntil: [] });
  await eventually(() => page.evaluate(() => 'ChromeUtils' in globalThis || ('chrome' in globalThis && 'developerPrivate' in (globalThis as unknown as ChromiumPage).chrome)), Boolean);
  if (name === 'firefox') return inFirefox(page);
  const id = new URL(origin).host;
  await page.evaluate(() => (globalThis as unknown as ChromiumPage).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const set = (enabled: boolean): Promise<void> => page.evaluate((own, is) => (globalThis as unknown as ChromiumPage).chrome.management.setEnabled(own, is), id, enabled);
  return {
    disable: () => set(false),
    enable: () => set(true),
    reload: () => page.evaluate((own) => (globalThis as unknown as ChromiumPage).chrome.developerPrivate.reload(own), id),
    allowPrivate: () => page.evaluate((extensionId) => (globalThis as unknown as ChromiumPage).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }), id),
    wake: async (url) => {
      await (await browser.pages()).find((each) => each.url() === url)?.bringToFront();
    },
    stopBackground: async () => {
      const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
      if (!target) throw new Error('The background does not run.');
      const worker = await target.worker();
      // The driver lets go of a worker that it has stopped, which may have gone by itself before.
      await worker?.close().catch((error: unknown) => {
        if (!String(error).includes('No session with given id')) throw error;
      });
    },
    crashBackground: async () => {
      const own = await openExtensionPage('/popup.html');
      const gone = new Promise((done) => own.once('error', done));
      const cdp = await own.createCDPSession();
      // It can't answer.
      void cdp.send('Page.crash').catch(() => undefined);
      await gone;
      await own.close();
    },
  };
}

interface ChromiumPage {
  chrome: {
    developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>; reload(id: string): Promise<void>; updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void> };
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  };
}

interface FirefoxPage {
  ChromeUtils: {
    importESModule(url: string): {
      AddonManager: { getAddonByID(id: string): Promise<Record<'disable' | 'enable' | 'reload', () => Promise<void>>> };
      ExtensionPermissions: { add(id: string, what: { permissions: string[]; origins: string[] }, extension: object): Promise<void> };
    };
    requestProcInfo(): Promise<{ children: { type: string; pid: number }[] }>;
  };
  Cc: Record<string, { getService(type: unknown): { kill(pid: number): void } }>;
  Ci: Record<string, unknown>;
  browsingContext: { topChromeWindow: { gBrowser: { tabs: { linkedBrowser: { currentURI: { spec: string } } }[]; selectedTab: unknown } } };
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } };
}

function inFirefox(page: Page): Manager {
  const id = 'tickmark@tickmark.example';
  const run = (act: 'disable' | 'enable' | 'reload'): Promise<void> =>
    page.evaluate(async (own, what) => {
      const { AddonManager } = (globalThis as unknown as FirefoxPage).ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(own))[what]();
    }, id, act);
  return {
    disable: () => run('disable'),
    enable: () => run('enable'),
    reload: () => run('reload'),
    allowPrivate: async () => {
      await page.evaluate(async (own) => {
        const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxPage;
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(own, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, WebExtensionPolicy.getByID(own).extension);
      }, id);
      await run('reload');
    },
    wake: (url) =>
      page.evaluate((wanted) => {
        const { gBrowser } = (globalThis as unknown as FirefoxPage).browsingContext.topChromeWindow;
        gBrowser.selectedTab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === wanted);
      }, url),
    stopBackground: () => page.evaluate((own) => (globalThis as unknown as FirefoxPage).WebExtensionPolicy.getByID(own).extension.terminateBackground(), id),
    crashBackground: () =>
      page.evaluate(async () => {
        const { ChromeUtils, Cc, Ci } = globalThis as unknown as FirefoxPage;
        const { children } = await ChromeUtils.requestProcInfo();
        for (const { type, pid } of children) if (type === 'extension') Cc['@mozilla.org/processtools-service;1']!.getService(Ci['nsIProcessToolsService']).kill(pid);
      }),
  };
}
