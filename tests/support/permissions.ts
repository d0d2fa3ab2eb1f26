/** What a person lets the extension into: hosts withheld from it as a whole, and its question for one of them. */
import type { Page } from 'puppeteer-core';
import { eventually, type Harness } from './extension.ts';

export interface Permissions {
  /** Takes every host from the extension, as a person does in the browser's page of extensions. */
  withhold(): Promise<void>;
  /** Answers the browser's question for a host, once it stands there. */
  answer(allow: boolean): Promise<void>;
  /** The hosts that the extension may ask, as match patterns. */
  hosts(): Promise<string[]>;
}

/**
 * @param page of the extension, from which it asks.
 *
 * In Firefox all of it is real, down to the buttons of the browser's own question. Chromium draws that question
 * where no driver can reach it and without a window nobody sees it, so there the page's `permissions.request`
 * alone is a stand-in: it waits for the test, which then grants the host as the page of extensions does.
 */
export async function openPermissions({ name, browser, origin, extensionPage }: Harness, page: Page): Promise<Permissions> {
  const own = await browser.newPage();
  await own.goto(name === 'chromium' ? 'chrome://extensions' : 'about:addons', { waitUntil: [] });
  await eventually(() => own.evaluate(() => 'Services' in globalThis || ('chrome' in globalThis && 'developerPrivate' in (globalThis as unknown as ChromiumPage).chrome)), Boolean);
  await page.bringToFront();
  const hosts = (): Promise<string[]> =>
    extensionPage.evaluate(async () => {
      const { browser: firefox, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (firefox ?? chrome).permissions.getAll()).origins;
    });
  if (name === 'firefox') {
    return {
      hosts,
      withhold: () =>
        extensionPage.evaluate(async () => {
          const { permissions } = (globalThis as unknown as { browser: Api }).browser;
          await permissions.remove({ origins: (await permissions.getAll()).origins });
        }),
      answer: async (allow) => {
        await eventually(() => own.evaluate(clickNotification, allow ? 'button' : 'secondaryButton'), Boolean);
      },
    };
  }
  const id = new URL(origin).host;
  await page.evaluate(standIn);
  return {
    hosts,
    withhold: () => own.evaluate((extensionId) => (globalThis as unknown as ChromiumPage).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }), id),
    answer: async (allow) => {
      const asked = await eventually(() => page.evaluate(() => (globalThis as unknown as StandIn).asked?.origins), (origins) => origins !== undefined);
      for (const host of allow ? (asked ?? []) : []) await own.evaluate((own, pattern) => (globalThis as unknown as ChromiumPage).chrome.developerPrivate.addHostPermission(own, pattern), id, host);
      await page.evaluate((said) => {
        const { asked: question } = globalThis as unknown as StandIn;
        delete (globalThis as unknown as StandIn).asked;
        question?.answer(said);
      }, allow);
    },
  };
}

interface Api {
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    contains(wanted: { origins: string[] }): Promise<boolean>;
    request(wanted: { origins: string[] }): Promise<boolean>;
    remove(wanted: { origins: string[] }): Promise<boolean>;
  };
}

interface ChromiumPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
      addHostPermission(id: string, pattern: string): Promise<void>;
    };
  };
}

interface StandIn {
  asked?: { origins: string[]; answer(allow: boolean): void };
}

function standIn(): void {
  const { permissions } = (globalThis as unknown as { chrome: Api }).chrome;
  permissions.request = async ({ origins }) => {
    if (await permissions.contains({ origins })) return true;
    return new Promise((answer) => Object.assign(globalThis, { asked: { origins, answer } } satisfies StandIn));
  };
}

interface FirefoxPage {
  Services: { wm: { getMostRecentWindow(type: string): { PopupNotifications: { isPanelOpen: boolean; panel: { firstElementChild: Record<string, { click(): void }> | null } } } } };
}

/** Runs in a page of Firefox itself. */
function clickNotification(button: string): boolean {
  const { isPanelOpen, panel } = (globalThis as unknown as FirefoxPage).Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
  if (!isPanelOpen) return false;
  panel.firstElementChild?.[button]?.click();
  return true;
}
