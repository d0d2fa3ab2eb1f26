/**
 * Finds Chromium and Firefox on this machine and starts them with the built extension.
 * Used by `npm start` and by the tests in real browsers.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** What the search for a browser may ask of the machine; a parameter, so that tests can describe other machines. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  isProgram(file: string): boolean;
  /** Runs a command to its end and tells whether it succeeded. */
  run(command: string, args: readonly string[]): boolean;
  /** Tells the person what takes so long. */
  tell(line: string): void;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  tell: (line) => void process.stderr.write(`${line}\n`),
};

interface Known {
  title: string;
  variables: readonly string[];
  /** Names on the PATH. */
  names: readonly string[];
  mac: readonly string[];
  /** Below the folders where Windows keeps programs. */
  windows: readonly string[];
  debian: string;
}

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    title: 'Chromium',
    variables: ['TICKMARK_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variables: ['TICKMARK_FIREFOX'],
    names: ['firefox', 'firefox-esr'],
    mac: ['Firefox', 'Firefox Developer Edition'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/**
 * The program of a browser: named by an environment variable, else under one of its usual names, else
 * installed from Debian's packages where this is Debian and we are root.
 *
 * @throws Error with one sentence that says what to install or set.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string {
  const { title, variables, debian } = KNOWN[name];
  for (const variable of variables) {
    const file = machine.env[variable];
    if (!file) continue;
    if (machine.isProgram(file)) return file;
    throw new Error(`${variable} is set to ${file}, and there is no such program.`);
  }
  const found = usualPlaces(name, machine).find((file) => machine.isProgram(file));
  if (found !== undefined) return found;
  if (installFromDebian(debian, machine)) {
    const installed = usualPlaces(name, machine).find((file) => machine.isProgram(file));
    if (installed !== undefined) return installed;
  }
  throw new Error(`${title} was not found: install it${machine.platform === 'linux' ? ` (on Debian: apt-get install ${debian})` : ''}, or set ${variables[0]} to its program.`);
}

function usualPlaces(name: BrowserName, { platform, env }: Machine): string[] {
  const { names, mac, windows } = KNOWN[name];
  if (platform === 'darwin') {
    return mac.map((app) => `/Applications/${app}.app/Contents/MacOS/${app.startsWith('Firefox') ? 'firefox' : app}`);
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return windows.flatMap((file) => folders.flatMap((folder) => (folder ? [`${folder}\\${file}`] : [])));
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  return names.flatMap((program) => folders.map((folder) => path.posix.join(folder, program)));
}

function installFromDebian(packageName: string, machine: Machine): boolean {
  const aptGet = '/usr/bin/apt-get';
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.isProgram(aptGet)) return false;
  machine.tell(`Installing Debian's ${packageName}…`);
  return machine.run(aptGet, ['update']) && machine.run(aptGet, ['install', '-y', '--no-install-recommends', packageName]);
}

const CHROMIUM_ARGUMENTS = [
  '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** The extension's id in Firefox, as its manifest has it. */
const FIREFOX_ID = 'tickmark@tickmark.example';
/** Firefox makes up the address of an extension's pages at install, unless the profile already holds one. */
const FIREFOX_UUID = '5a6e0b7e-6f5d-4f0f-9a3e-0c8a7b6d5e4f';

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
}

/** Starts a browser with a new profile that has the extension, and nothing else. */
export async function launchWithExtension(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extension, headless = true, viewport = { width: 1100, height: 800 } } = options;
  const common = { executablePath: findBrowser(name), headless, defaultViewport: headless ? viewport : null };
  if (name === 'chromium') {
    const browser = await puppeteer.launch({
      ...common,
      // Over a pipe the extension is installed by command, which branded Chrome allows; it refuses --load-extension.
      pipe: true,
      enableExtensions: true,
      // Chromium's sandbox does not start for root.
      args: [...CHROMIUM_ARGUMENTS, ...(thisMachine.isRoot ? ['--no-sandbox'] : [])],
    });
    const id = await browser.installExtension(extension);
    return handleOf(name, browser, `chrome-extension://${id}`);
  }
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    // Without it, Firefox lets no driver open an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }) },
  });
  await browser.installExtension(extension);
  return handleOf(name, browser, `moz-extension://${FIREFOX_UUID}`);
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
