/** A browser with the built extension, for tests. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { launchWithExtension, type ExtensionBrowser, type LaunchOptions } from '../../lib/cli/browsers.ts';
import { figuresOn, settledFiguresOn, tabOf } from '../../lib/cli/driver.ts';
import { BROWSER_NAMES, type BrowserName } from '../../lib/cli/find-browser.ts';
import type { ListedFigure } from '../../lib/messages/protocol.ts';
import { ROOT } from './modules.ts';

export interface Harness extends ExtensionBrowser {
  /** A page of the extension, from which tests send what the popup would send. */
  extensionPage: Page;
  /** Opens an address in a new tab that is in front. */
  open(url: string): Promise<Page>;
  /** Opens an address in one and the same tab, which costs half of a new one. */
  reopen(url: string): Promise<Page>;
  /** What the reader of an open page has found, once that no longer changes. */
  figures(url: string): Promise<ListedFigure[]>;
  /** Whether a reader runs in an open page. */
  hasReader(url: string): Promise<boolean>;
  /** Opens the popup of an open page in a tab. */
  openPopup(url: string): Promise<Page>;
  /** Puts the extension in anew, as an update does; its pages are gone afterwards, `extensionPage` too. */
  update(): Promise<void>;
  /** Sends a message as the popup does. */
  tell(type: string, request: object): Promise<unknown>;
}

/** The browsers for what takes long: one, so that a change is tried within minutes. `npm run e2e:everywhere` tries it in both. */
export const LONG_BROWSERS: readonly BrowserName[] = process.env['TICKMARK_EVERYWHERE'] === '1' ? BROWSER_NAMES : ['chromium'];

/** Folder of the production build for a browser. */
export function buildFor(name: BrowserName): string {
  const folder = path.join(ROOT, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(path.join(folder, 'manifest.json'))) throw new Error(`Nothing was built in ${folder}: run npm run build and npm run build:firefox first.`);
  return folder;
}

export async function openWithExtension(name: BrowserName, extension = buildFor(name), options: Pick<LaunchOptions, 'proxy' | 'profile'> = {}): Promise<Harness> {
  const opened = await launchWithExtension(name, { ...options, extension });
  const extensionPage = await opened.openExtensionPage('/popup.html');
  let reopened: Page | undefined;
  return {
    ...opened,
    // Firefox takes seconds to write down what nobody will read.
    close: name === 'firefox' ? () => kill(opened.browser) : opened.close,
    extensionPage,
    async open(url) {
      const page = await opened.browser.newPage();
      await page.goto(url);
      await toFront(page);
      return page;
    },
    async reopen(url) {
      reopened ??= await opened.browser.newPage();
      await toFront(reopened);
      // What lies under a pointer that rests there is pointed at.
      await reopened.mouse.move(0, 0);
      await reopened.goto(url);
      return reopened;
    },
    figures: (url) => settledFiguresOn(extensionPage, url),
    openPopup: async (url) => opened.openExtensionPage(`/popup.html?tab=${await tabOf(extensionPage, url)}`),
    update: async () => {
      if (name === 'chromium') await opened.browser.uninstallExtension(new URL(opened.origin).host);
      await opened.browser.installExtension(extension);
    },
    hasReader: async (url) => (await figuresOn(extensionPage, url)) !== undefined,
    tell: (type, request) =>
      extensionPage.evaluate(
        (message) => {
          const { browser, chrome } = globalThis as unknown as Record<string, { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined>;
          return (browser ?? chrome)?.runtime.sendMessage(message);
        },
        { type, request },
      ),
  };
}

/** Its profile is removed by the driver, which hears of the end. */
async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) return browser.close();
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  await gone;
}

/** The button of one of the extension's pages, or the link that looks like one, by its words; waits until it can be clicked. */
export async function buttonOf(page: Page, label: string): Promise<ElementHandle<HTMLElement>> {
  const button = await page.waitForSelector(`main ::-p-xpath(//*[self::button or self::a][normalize-space()='${label}' and not(@disabled)])`);
  return button as ElementHandle<HTMLElement>;
}

/** Puts a tab in front. Firefox changes no tab while another is closing, and says so: then once more. */
export async function toFront(page: Page): Promise<void> {
  await eventually(() => page.bringToFront().then(() => '', String), (error) => error === '');
}

/** Goes by some steps through the history of a tab, whose page may be gone before it could answer: so it answers first. */
export function travel(page: Page, steps: number): Promise<unknown> {
  return page.evaluate((by) => setTimeout(() => history.go(by)), steps);
}

/**
 * Asks again until the answer is good, and returns it.
 *
 * @throws Error with the last answer when that takes longer than `timeout` milliseconds.
 */
export async function eventually<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(answer)} after ${timeout / 1000} s.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
