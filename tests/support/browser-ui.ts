/** What a person does outside of pages: the browser's own menu, an extension's keys, the clipboard. */
import type { Page } from 'puppeteer-core';
import { eventually, toFront, type Harness } from './extension.ts';

export interface BrowserUi {
  /** Chooses the extension's entry in the menu of what is selected on a page. */
  chooseFromMenu(page: Page): Promise<void>;
  /** Presses the keys of a command, as the browser has them. */
  press(command: string, page: Page): Promise<void>;
  /** Keys that commands have in this browser, where it has given them any. */
  keys(): Promise<Record<string, string>>;
  clipboard(): Promise<string>;
}

interface Api {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]>; onCommand: Dispatcher };
  contextMenus: { onClicked: Dispatcher };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}
interface Dispatcher {
  dispatch(...details: unknown[]): void;
}

export async function openBrowserUi(harness: Harness): Promise<BrowserUi> {
  const keys = (): Promise<Record<string, string>> =>
    harness.extensionPage.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return Object.fromEntries((await (browser ?? chrome).commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
    });
  return { keys, ...(harness.name === 'firefox' ? await inFirefox(harness) : inChromium(harness)) };
}

/** Chromium's menus and keys are no driver's: what they set off is handed to the background's listeners, as the browser does it. */
function inChromium({ browser, origin, extensionPage }: Harness): Omit<BrowserUi, 'keys'> {
  const worker = async () => {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
    return (await target.worker())!;
  };
  return {
    async chooseFromMenu(page) {
      await toFront(page);
      await (await worker()).evaluate(async (url) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-selection', editable: false, frameId: 0, pageUrl: url }, tab);
      }, page.url());
    },
    async press(command, page) {
      await toFront(page);
      await (await worker()).evaluate((name) => (globalThis as unknown as { chrome: Api }).chrome.commands.onCommand.dispatch(name), command);
    },
    async clipboard() {
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      // A tab that has come to the front has the focus a moment later, and without it may not read.
      const read = async (): Promise<string | undefined> => {
        await toFront(extensionPage);
        return extensionPage.evaluate(() => navigator.clipboard.readText()).catch(() => undefined);
      };
      return (await eventually(read, (text) => text !== undefined))!;
    },
  };
}

/** A page of the browser itself, from which its window is reached. */
interface BrowserPage {
  browsingContext: { topChromeWindow: { document: Document } };
}
interface Menu extends Element {
  state: string;
  activateItem(item: Element): void;
}

async function inFirefox({ browser }: Harness): Promise<Omit<BrowserUi, 'keys'>> {
  const own = await browser.newPage();
  await own.goto('about:addons', { waitUntil: [] });
  await eventually(() => own.evaluate(() => 'ChromeUtils' in globalThis), Boolean);
  return {
    async chooseFromMenu(page) {
      await toFront(page);
      const at = await page.evaluate(() => {
        const { x, y, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.mouse.click(at.x, at.y, { button: 'right' });
      const choose = (): Promise<boolean> =>
        own.evaluate(() => {
          const menu = (globalThis as unknown as BrowserPage).browsingContext.topChromeWindow.document.querySelector<Menu>('#contentAreaContextMenu')!;
          const item = menu.querySelector('[id^="tickmark_"]');
          if (menu.state !== 'open' || !item) return false;
          menu.activateItem(item);
          return true;
        });
      await eventually(choose, Boolean);
    },
    async press(command, page) {
      await toFront(page);
      // What the window does with the keys that it has for the command; a key of the driver's goes to the page alone.
      const key = { 'save-claim': 'S', 'next-figure': 'J', 'previous-figure': 'K' }[command];
      await own.evaluate((letter) => {
        const { document } = (globalThis as unknown as BrowserPage).browsingContext.topChromeWindow;
        document.querySelector<Element & { doCommand(): void }>(`keyset[id*="tickmark"] key[modifiers="alt,shift"][key="${letter}"]`)!.doCommand();
      }, key);
    },
    clipboard: () => own.evaluate(() => navigator.clipboard.readText()),
  };
}
