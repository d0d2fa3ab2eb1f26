/**
 * `npm start`: builds the extension and shows it on the sample article. Without a display it leaves a
 * screenshot and prints what the extension found.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ListedFigure } from '../messages/protocol.ts';
import { launchWithExtension, type ExtensionBrowser } from './browsers.ts';
import { settledFiguresOn } from './driver.ts';
import { BROWSER_NAMES, browserHere, findBrowser, hasDisplay, type BrowserName } from './find-browser.ts';
import { figureList, stylesFor } from './report.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLE = path.join(ROOT, 'tests/fixtures/pages/sample-article.html');
const SCREENSHOT = path.join(ROOT, '.output/start.png');

/** @throws Error with a sentence for the person who made the call. */
function chosenBrowser(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  if (values.browser === undefined) return BROWSER_NAMES.find((name) => browserHere(name) !== undefined) ?? 'chromium';
  const named = BROWSER_NAMES.find((name) => name === values.browser);
  if (named === undefined) throw new Error(`--browser is ${BROWSER_NAMES.join(' or ')}, not "${values.browser}".`);
  return named;
}

/** Builds for a browser and returns the folder. */
function build(name: BrowserName): string {
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', target, '--level', 'warn'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The build failed; see above.');
  return path.join(ROOT, '.output', `${target}-mv3`);
}

async function showOnScreen({ browser }: ExtensionBrowser, url: string): Promise<void> {
  const [blank] = await browser.pages();
  await (blank ?? (await browser.newPage())).goto(url);
  console.log(`
The sample article is open at ${url}

  ✓  consistent: the ledger holds the same      ↻  outdated: a newer figure has replaced it
  ✕  conflicting: the ledger says otherwise

Point at a badge for the reason and its sources. The toolbar button lists every figure of the page, also
those without a badge. Any other page works as well. Close the browser, or press Ctrl+C, to end.
`);
  await new Promise((closed) => browser.once('disconnected', closed));
}

async function showInText(extension: ExtensionBrowser, url: string): Promise<void> {
  const popup = await extension.openExtensionPage('/popup.html');
  // Last, because a page is read only while it is in front.
  const page = await extension.browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const figures = await settledFiguresOn(popup, url);
  await page.screenshot({ path: SCREENSHOT });
  printFigures(figures);
  console.log(`\nThere is no display, so ${await extension.browser.version()} ran without a window. Screenshot: ${SCREENSHOT}`);
}

function printFigures(figures: readonly ListedFigure[]): void {
  console.log('What the extension in the browser says of the sample article:\n');
  console.log(figureList(figures, stylesFor(process.stdout)));
}

async function main(): Promise<void> {
  const name = chosenBrowser();
  // Before the build: who has no browser should not wait for it.
  findBrowser(name);
  const onScreen = hasDisplay();
  const article = await readFile(ARTICLE, 'utf8');
  console.log(`Building for ${name === 'firefox' ? 'Firefox' : 'Chromium'}…`);
  const folder = build(name);
  // Without a window the whole article fits in, so that the screenshot shows every badge.
  const extension = await launchWithExtension(name, { extension: folder, headless: !onScreen, viewport: { width: 1000, height: 3000 } });
  const server = await serve((address) => (address === '/' ? article : undefined));
  try {
    await (onScreen ? showOnScreen : showInText)(extension, `${server.origin}/`);
  } finally {
    await server.close();
    await extension.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
