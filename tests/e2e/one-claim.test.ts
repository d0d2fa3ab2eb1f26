/** What is done with a single claim: saved by the browser's menu and by keys, taken along from its card, seen to be saved, proposed for the ledger. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabOf } from '../../lib/cli/driver.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { openBrowserUi, type BrowserUi } from '../support/browser-ui.ts';
import { clickInCard, openCard } from '../support/card.ts';
import { eventually, LONG_BROWSERS, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { cardOn, inCard, inLayer } from '../support/layer.ts';
import { ROOT } from '../support/modules.ts';

/** Figures that are judged and one that is not, far down. */
const LONG = `<!doctype html><html lang="en"><head><title>The round</title><meta name="author" content="Mara Quill"></head><body style="font: 16px/1.5 sans-serif">
<h1>OpenAI and its money</h1><p>OpenAI raised $122 billion in its funding round of March 2026, the company said on Tuesday.</p><p id="canteen">Its canteen, says OpenAI, is the best in town.</p>
<div style="height: 2000px"></div><p>The post-money valuation was $852 billion after the deal, according to OpenAI.</p>
<p id="plan">OpenAI plans to raise $600 billion in a funding round next year.</p><div style="height: 2000px"></div></body></html>`;

const PAGES: Readonly<Record<string, string>> = { '/long': LONG, '/bread': '<!doctype html><title>Bread</title><p>A bakery in Ghent raised its dough.</p>' };

let server: Served;
const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-'));
beforeAll(async () => {
  server = await serve((address) => PAGES[address]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const textOf = (shown: Page): Promise<string> => shown.evaluate(() => document.querySelector('main')?.innerText ?? '');

/** Whether the focus is on the button of the open card that saves. */
const saveHasFocus = async (tab: Page): Promise<boolean> =>
  (await inCard(tab, (card) => (card.getRootNode() as ShadowRoot).activeElement === card.querySelector('.keep button'))) ?? false;

/** Notes the transactions in which the background writes from now on. */
async function watchWrites({ browser, origin }: Harness): Promise<() => Promise<{ tables: string; rows: number }[]>> {
  const worker = (await (await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(origin))).worker())!;
  await worker.evaluate(() => {
    const seen = new Map<IDBTransaction, number>();
    (globalThis as { seen?: typeof seen }).seen = seen;
    for (const name of ['add', 'put', 'delete', 'clear'] as const) {
      const write = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...rest: unknown[]) => IDBRequest;
      Object.assign(IDBObjectStore.prototype, { [name](this: IDBObjectStore, ...rest: unknown[]) {
        seen.set(this.transaction, (seen.get(this.transaction) ?? 0) + 1);
        return write.apply(this, rest);
      } });
    }
  });
  return () => worker.evaluate(() => [...(globalThis as { seen?: Map<IDBTransaction, number> }).seen!].map(([transaction, rows]) => ({ tables: [...transaction.objectStoreNames].join(), rows })));
}

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let ui: BrowserUi;
  beforeAll(async () => {
    // By way of the proxy there are pages with https' rights and pages without them.
    harness = await openWithExtension(name, undefined, { proxy: Number(new URL(server.origin).port) });
    ui = await openBrowserUi(harness);
  });
  afterAll(() => harness.close());

  test('a selection is saved by the browser’s menu and by keys: any words, a figure that is not judged, and on a page that was never read', async () => {
    // A key that another command of the browser has already would not be given.
    expect(await ui.keys()).toMatchObject({ 'save-claim': 'Alt+Shift+S', 'next-figure': 'Alt+Shift+J', 'previous-figure': 'Alt+Shift+K' });
    const library = await harness.openExtensionPage('/options.html#/library');
    const saved = (many: string) => eventually(() => textOf(library), (text) => text.includes(many));
    const select = (tab: Page, selector: string): Promise<void> => tab.evaluate((wanted) => {
      document.querySelector(wanted)!.scrollIntoView();
      getSelection()!.selectAllChildren(document.querySelector(wanted)!);
    }, selector);

    const bread = await harness.open(`${server.origin}/bread`);
    await select(bread, 'p');
    await ui.chooseFromMenu(bread);
    await saved('1 claim');
    const tab = await harness.open(`${server.origin}/long`);
    await harness.figures(tab.url());
    await select(tab, '#plan');
    await ui.press('save-claim', tab);
    await saved('2 claims');
    await select(tab, '#canteen');
    await ui.chooseFromMenu(tab);
    const shown = await saved('3 claims');
    for (const words of ['A bakery in Ghent raised its dough.', 'OpenAI plans to raise $600 billion', 'Its canteen, says OpenAI']) expect(shown).toContain(words);
    // What is not judged is kept as it was read, with the reason; what holds no figure, without one.
    expect(shown.match(/No figure/g)).toHaveLength(2);
    expect(shown).toContain('Not judged');
    // Nothing selected, nothing saved.
    await tab.evaluate(() => getSelection()!.removeAllRanges());
    await ui.press('save-claim', tab);
    await new Promise((done) => setTimeout(done, 500));
    expect(await textOf(library)).toContain('3 claims');
  }, 60_000);

  // Where there is no https, browsers keep the clipboard from pages.
  test.each(['https', 'http'])('a figure is taken along from its card on a page with %s: as a quotation, a link to it, a receipt', async (scheme) => {
    const address = scheme === 'https' ? `${server.origin}/long` : 'http://news.example/long';
    const tab = await harness.open(address);
    expect(await tab.evaluate(() => isSecureContext)).toBe(scheme === 'https');
    await tab.evaluate(() => {
      document.documentElement.dataset['heard'] = '';
      addEventListener('copy', ({ clipboardData }) => {
        document.documentElement.dataset['heard'] += `[${clipboardData?.getData('text/plain')}]`;
        clipboardData?.setData('text/plain', 'something else');
      }, true);
    });
    await openCard(tab);
    await clickInCard(tab, '.copy summary');
    const copied = async (nth: number): Promise<string> => {
      await toFront(tab);
      await clickInCard(tab, `.copy button:nth-of-type(${nth})`);
      await eventually(() => inCard(tab, (card) => card.querySelector('.keep [role="status"] [words]')?.getAttribute('words')), (words) => words === 'Copied.');
      return ui.clipboard();
    };
    const link = `${address}#:~:text=OpenAI%20raised-,%24122%20billion,-in%20its%20funding%20round`;
    await eventually(() => copied(1), (text) => text === `“OpenAI raised $122 billion in its funding round of March 2026, the company said on Tuesday.”\n— Mara Quill, “The round”, ${new URL(address).hostname}. ${link} (accessed ${new Date().toISOString().slice(0, 10)})`);
    await eventually(() => copied(2), (text) => text === link);
    const receipt = await eventually(() => copied(3), (text) => text.startsWith('{'));
    const file = path.join(folder, 'receipt.json');
    writeFileSync(file, receipt);
    expect(execFileSync(process.execPath, ['lib/cli/check.ts', '--replay', file], { cwd: ROOT, encoding: 'utf8' })).toMatch(/\$122 billion/);
    // Where it is only a command, a page hears of it, but neither reads what is copied nor puts in anything.
    expect(await tab.evaluate(() => document.documentElement.dataset['heard'])).toMatch(scheme === 'https' ? /^$/ : /^(?:\[\])+$/);
    // A click of the page's own making copies nothing.
    await tab.evaluate(() => { document.documentElement.dataset['heard'] = ''; });
    await inCard(tab, (card) => card.querySelector<HTMLElement>('.copy button')!.click());
    await new Promise((done) => setTimeout(done, 300));
    expect(await ui.clipboard()).toBe(receipt);
    await tab.close();
  }, 60_000);

  test('a saved figure shows so on its page, until it is thrown away; what is not judged is proposed for the ledger', async () => {
    const url = `${server.origin}/long?other`;
    const tab = await harness.open(url);
    const [, , plan] = await harness.figures(url);
    expect(plan).toMatchObject({ quote: '$600 billion', verdict: 'unverified' });
    const marks = (): Promise<unknown> => inLayer(tab, (root) =>
      [...root.querySelectorAll('.badge')].map((badge) => {
        const sign = root.inside(badge.firstElementChild).querySelector('.sign')!;
        return [sign.hasAttribute('data-saved'), /\(Saved\)/.test(sign.ariaLabel ?? '')].join();
      }).join(' '));
    // By keys alone: to the figure, into its card, to the button.
    await ui.press('next-figure', tab);
    await eventually(() => cardOn(tab), (card) => card?.includes('Read as') ?? false);
    expect(await marks()).toBe('false,false false,false');
    await tab.keyboard.press('Enter');
    for (let stops = 0; !(await saveHasFocus(tab)); stops++) {
      expect(stops).toBeLessThan(20);
      await tab.keyboard.press('Tab');
    }
    const writes = name === 'chromium' ? await watchWrites(harness) : undefined;
    await tab.keyboard.press('Enter');
    await eventually(marks, (found) => found === 'true,true false,false');
    // What is saved is there as a whole or not at all, and costs one wait for the disk.
    if (writes) expect(await writes()).toEqual([{ tables: 'claims', rows: 1 }]);
    await tab.reload();
    await eventually(marks, (found) => found === 'true,true false,false');
    await openCard(tab);
    expect(await cardOn(tab)).toContain('Saved');

    const library = await harness.openExtensionPage('/options.html#/library');
    await eventually(() => textOf(library), (text) => /\d claims?/.test(text) && !text.includes('0 claims'));
    await library.$eval('.pick input[aria-label*="$122"]', (box) => (box as HTMLElement).click());
    await library.$$eval('.bulk button', (buttons) => buttons.find((each) => each.textContent === 'Move to trash')!.click());
    await eventually(() => textOf(library), (text) => text.includes('3 claims'));
    await toFront(tab);
    await tab.keyboard.press('Escape');
    await openCard(tab);
    await eventually(marks, (found) => found === 'false,false false,false');

    /** Of a tab that the extension opens by itself, Firefox's driver has no address. */
    const openForm = async (): Promise<Page | undefined> => {
      const pages = await harness.browser.pages();
      const addresses = await Promise.all(pages.map((each) => each.evaluate(() => location.hash).catch(() => '')));
      return pages.find((_, i) => addresses[i]!.startsWith('#/new?'));
    };
    const form = async (): Promise<string[]> => {
      const found = await openForm();
      if (!found) return [];
      return found.$$eval('main :is(input, select, textarea)', (all) => (all as HTMLInputElement[]).map(({ value }) => value)).catch(() => []);
    };
    const isFilledIn = (fields: string[]): boolean =>
      ['openai', 'round_total', '$600 billion', 'The round', '127.0.0.1'].every((value) => fields.includes(value)) && fields.some((value) => value.includes('plans to raise'));
    const panel = await harness.openExtensionPage(`/sidepanel.html?tab=${await tabOf(harness.extensionPage, url)}`);
    await eventually(() => textOf(panel), (text) => text.includes('Propose for the ledger'));
    await panel.$eval('button[aria-label="Propose for the ledger: $600 billion"]', (button) => (button as HTMLElement).click());
    await eventually(form, isFilledIn);
    await (await openForm())!.close();
    const popup = await harness.openPopup(url);
    await popup.waitForSelector('.propose');
    await popup.$eval('.propose', (button) => (button as HTMLElement).click());
    await eventually(form, isFilledIn);
  }, 60_000);
});
