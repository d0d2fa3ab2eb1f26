/** Starts Chromium or Firefox with the built extension. Used by `npm start` and by the tests in real browsers. */
import puppeteer, { type Browser, type LaunchOptions as PuppeteerLaunch, type Page } from 'puppeteer-core';
import { findBrowser, sandboxArguments, type BrowserName } from './find-browser.ts';

/** The extension's id in Firefox, as its manifest has it. */
const FIREFOX_ID = 'tickmark@tickmark.example';
/** Firefox makes up the address of an extension's pages at install, unless the profile already holds one. */
const FIREFOX_UUID = '5a6e0b7e-6f5d-4f0f-9a3e-0c8a7b6d5e4f';

const CHROMIUM: PuppeteerLaunch = {
  // Over a pipe the extension is installed by command, which branded Chrome allows; it refuses --load-extension.
  pipe: true,
  enableExtensions: true,
  args: [
    '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', ...sandboxArguments(),
  ],
};

const FIREFOX: PuppeteerLaunch = {
  browser: 'firefox',
  // Without it, Firefox lets no driver open an extension's page.
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    // An extension that was loaded from its folder leaves with the browser, and would take along what it has stored.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  },
};

/** A running browser that has the extension. */
export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /** Origin of the extension's own pages, without a slash at the end. */
  origin: string;
  /** Opens one of the extension's pages, such as `/popup.html`, in a tab of its own. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Without a window; the default. */
  headless?: boolean;
  /** Of the page, in CSS pixels; the window's own where there is a window. */
  viewport?: { width: number; height: number };
  /** A port of this machine through which the browser asks everything, its own addresses too. */
  proxy?: number;
  /** Folder of a profile that stays; by default there is a new one, which goes with the browser. */
  profile?: string;
}

/** Starts a browser that has the extension, and nothing else. */
export async function launchWithExtension(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extension, headless = true, viewport = { width: 1100, height: 800 }, profile } = options;
  const common = { executablePath: findBrowser(name), headless, defaultViewport: headless ? viewport : null, ...(profile !== undefined && { userDataDir: profile }) };
  const browser = await puppeteer.launch({ ...common, ...withProxy(name === 'chromium' ? CHROMIUM : FIREFOX, options.proxy) });
  try {
    const id = await browser.installExtension(extension);
    return handleOf(name, browser, name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`);
  } catch (error) {
    // Else the browser would keep this process alive.
    await browser.close();
    throw error;
  }
}

function withProxy(launch: PuppeteerLaunch, port: number | undefined): PuppeteerLaunch {
  if (port === undefined) return launch;
  const host = '127.0.0.1';
  return {
    ...launch,
    ...(launch.browser === 'firefox'
      ? { extraPrefsFirefox: { ...launch.extraPrefsFirefox, 'network.proxy.type': 1, 'network.proxy.http': host, 'network.proxy.http_port': port, 'network.proxy.ssl': host, 'network.proxy.ssl_port': port, 'network.proxy.allow_hijacking_localhost': true } }
      : { args: [...(launch.args ?? []), `--proxy-server=${host}:${port}`, '--proxy-bypass-list=<-loopback>'] }),
  };
}

function handleOf(name: BrowserName, browser: Browser, origin: string): ExtensionBrowser {
  return {
    name,
    browser,
    origin,
    async openExtensionPage(file) {
      const page = await browser.newPage();
      // The tab changes its process on the way, and Firefox then never tells the driver that it has loaded.
      await page.goto(origin + file, { waitUntil: [] });
      await page.waitForFunction(() => document.readyState === 'complete' && location.protocol.endsWith('extension:'));
      return page;
    },
    close: () => browser.close(),
  };
}
