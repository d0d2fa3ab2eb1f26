/** Asks the extension in a running browser what it has read, as its popup does. */
import type { Page } from 'puppeteer-core';
import type { ListedFigure } from '../messages/protocol.ts';

/** The little of the browser's own interface that is used inside an extension page. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
}

/** The browser's number for the tab that shows an address; undefined where none does. */
export function tabOf(extensionPage: Page, url: string): Promise<number | undefined> {
  return extensionPage.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (await (browser ?? chrome).tabs.query({})).find((each) => each.url === wanted)?.id;
  }, url);
}

/**
 * The figures that the reader of a page reports, in reading order; undefined while no reader runs there.
 *
 * @param extensionPage any page of the extension, such as its popup in a tab.
 * @param url of the page that is asked about.
 */
export async function figuresOn(extensionPage: Page, url: string): Promise<ListedFigure[] | undefined> {
  const tab = await tabOf(extensionPage, url);
  if (tab === undefined) return undefined;
  const answer = await extensionPage.evaluate((tabId) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    // It rejects where nobody listens: the page has no reader, or not yet.
    return (browser ?? chrome).tabs.sendMessage(tabId, { type: 'list', request: {} }, { frameId: 0 }).catch(() => undefined);
  }, tab);
  const result = answer as { ok: boolean; value?: { figures: ListedFigure[] } } | undefined;
  return result?.ok ? result.value?.figures : undefined;
}

const POLL_MS = 100;

/**
 * Waits until the reader of a page has figures and their number has stayed the same for `calm` milliseconds.
 *
 * @throws Error when that has not happened within `timeout` milliseconds.
 */
export async function settledFiguresOn(extensionPage: Page, url: string, { timeout = 20_000, calm = 500 } = {}): Promise<ListedFigure[]> {
  const end = Date.now() + timeout;
  let last = '';
  let since = Date.now();
  while (Date.now() < end) {
    const figures = (await figuresOn(extensionPage, url)) ?? [];
    const now = JSON.stringify(figures);
    if (now !== last) {
      last = now;
      since = Date.now();
    } else if (figures.length > 0 && Date.now() - since >= calm) return figures;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  throw new Error(`The extension has not read ${url} within ${timeout / 1000} s.`);
}
