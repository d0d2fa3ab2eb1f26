/**
 * The researcher's whole way: read, save three claims, close the browser, open it again, come back to the page,
 * which has changed meanwhile, see what became of each, export all, and import that into an empty profile.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { tabOf } from '../../lib/cli/driver.ts';
import { openImport } from '../../lib/core/saved-claims/import.ts';
import { formatClaims } from '../../lib/core/saved-claims/schema.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { urlKey } from '../../lib/core/url-key.ts';
import { clickInCard, openCard } from '../support/card.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { badgesOn, cardOn, inCard } from '../support/layer.ts';

const page = (round: string, aside: string): string => `<!doctype html><html lang="en"><head><title>The round</title>
<meta name="author" content="Mara Quill"><link rel="canonical" href="/story"></head><body><h1>OpenAI and its money</h1>
<p>OpenAI raised ${round} in its funding round of March 2026, the company said on Tuesday.</p>
<p>The post-money valuation was $852 billion after the deal, according to OpenAI.</p>
${aside}
<p id="last">The office smelled of fresh paint, and nobody minded.</p></body></html>`;
const BEFORE = page('$122 billion', '<p>Its canteen, says OpenAI, is the best in town.</p>');
const AFTER = page('$125 billion', '<p>A word was put in here later on, by somebody who had to.</p>');

/** Names no company, and calls itself by another address than it has. */
const QUIET = `<!doctype html><html lang="en"><head><title>The house</title><link rel="canonical" href="/house"></head><body><h1>A house and its neighbours</h1>
<p>The canteen on the ground floor was painted green last week, and most people like it.</p></body></html>`;

let story = BEFORE;
let server: Served;
beforeAll(async () => {
  server = await serve((address) => (address.startsWith('/story') ? story : /^\/(?:amp\/)?house|^\/read/.test(address) ? QUIET : undefined));
});
afterAll(() => server.close());

describe.each(LONG_BROWSERS)('%s', (name) => {
  const folders: string[] = [];
  const open: Harness[] = [];
  const start = async (profile: string): Promise<Harness> => {
    const harness = await openWithExtension(name, undefined, { profile });
    open.push(harness);
    return harness;
  };
  const stop = async (harness: Harness): Promise<void> => {
    open.splice(open.indexOf(harness), 1);
    await harness.close();
  };
  const folder = (): string => {
    const made = mkdtempSync(path.join(tmpdir(), 'tickmark-'));
    folders.push(made);
    return made;
  };
  afterAll(async () => {
    for (const harness of open) await harness.close();
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  });

  const panelOf = async (harness: Harness, url: string): Promise<Page> => harness.openExtensionPage(`/sidepanel.html?tab=${await tabOf(harness.extensionPage, url)}`);
  const textOf = (shown: Page): Promise<string> => shown.evaluate(() => document.querySelector('main')?.innerText ?? '');

  /** What the menu and the keys do, which no driver can open: the background's message to the page. */
  const saveSelection = (harness: Harness, url: string): Promise<unknown> =>
    harness.extensionPage.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<string, { tabs: { query(q: object): Promise<{ id: number; url: string }[]>; sendMessage(id: number, message: unknown): Promise<unknown> } } | undefined>;
      const tabs = (browser ?? chrome)!.tabs;
      const tab = (await tabs.query({})).find((each) => each.url === wanted)!;
      return tabs.sendMessage(tab.id, { type: 'save-selection', request: {} });
    }, url);

  /** The export as a file: its text is caught where the page hands it to the browser. */
  const exported = async (harness: Harness): Promise<string> => {
    const library = await harness.openExtensionPage('/options.html#/library');
    await eventually(() => textOf(library), (text) => text.includes('3 claims'));
    await library.evaluate(() => {
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => { document.documentElement.dataset['export'] = text; });
        return '#/library';
      };
    });
    await library.$$eval('.traffic button', (buttons) => (buttons[0] as HTMLElement).click());
    const text = await eventually(() => library.evaluate(() => document.documentElement.dataset['export'] ?? ''), (found) => found !== '');
    await library.close();
    return text;
  };
  /** Claims without a figure, of the page that names no company. */
  const fromHouse = (quotes: readonly string[]): string => {
    const at = '2026-11-20T09:00:00.000Z';
    const [url, canonical] = [`${server.origin}/read?story=7&from=home`, `${server.origin}/house`];
    return formatClaims(quotes.map((exact, i) => ({
      id: `00000000-0000-4000-8000-00000000000${i}`, savedAt: at, changedAt: at, page: { url, canonical }, pageKey: urlKey(url, canonical), note: '', tags: [],
      selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 30 * i, end: 30 * i + exact.length }],
    })));
  };
  const claimsIn = (text: string): SavedClaim[] => {
    const read = openImport(text, () => false);
    if (!read.ok) throw new Error(read.error);
    return [...read.items].map((item) => (item.outcome === 'refused' ? expect.fail(item.reason) : item.claim));
  };

  test('what is saved outlives the browser, is found again, leaves and comes back', async () => {
    story = BEFORE;
    const url = `${server.origin}/story`;
    const profile = folder();
    let harness = await start(profile);
    const tab = await harness.open(url);
    await harness.figures(url);
    await eventually(() => badgesOn(tab), (badges) => badges.length >= 2);

    // From the card, by a real click.
    await openCard(tab);
    // A click of the page's own making saves nothing.
    await inCard(tab, (card) => card.querySelector<HTMLElement>('.keep button')!.click());
    await new Promise((done) => setTimeout(done, 350));
    expect(await cardOn(tab)).not.toContain('Saved');
    await clickInCard(tab, '.keep button');
    if (process.env['TICKMARK_PICTURES'] !== undefined) await tab.screenshot({ path: `${process.env['TICKMARK_PICTURES']}/card-${name}.png` as `${string}.png` });
    await eventually(() => cardOn(tab), (card) => card?.includes('Saved') ?? false);

    // From the panel.
    const panel = await panelOf(harness, url);
    await eventually(() => textOf(panel), (text) => text.includes('Saved from this page (1)'));
    await panel.$$eval('.figures li', (rows) => {
      const row = rows.find((each) => each.textContent?.includes('852'));
      row?.querySelector<HTMLElement>('.actions button')?.click();
    });
    await eventually(() => textOf(panel), (text) => text.includes('Saved from this page (2)'));

    // A selection without a figure.
    await toFront(tab);
    await tab.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p:nth-of-type(3)')!));
    expect(await saveSelection(harness, url)).toEqual({ ok: true, value: { saved: true } });
    await eventually(() => textOf(panel), (text) => text.includes('Saved from this page (3)'));
    expect(await textOf(panel)).toContain('canteen');

    await toFront(panel);
    await panel.$eval('.saved li > details', (details) => { details.open = true; });
    await panel.focus('.saved textarea');
    await panel.keyboard.type('Ask Mara');
    await panel.keyboard.press('Tab');
    await eventually(() => textOf(panel), (text) => text.includes('“Ask Mara”'));
    await stop(harness);

    story = AFTER;
    harness = await start(profile);
    const changed = `${url}?utm_source=letter`;
    await harness.open(changed);
    await harness.figures(changed);
    const again = await panelOf(harness, changed);
    await eventually(() => textOf(again), (text) => text.includes('Number changed') && text.includes('No longer there'), 15_000);
    const states = await again.$$eval('.saved > li', (rows) => rows.map((row) => `${row.querySelector('.words strong')?.textContent}: ${row.querySelector('.state')?.textContent}`));
    expect(states[0]).toMatch(/^\$122 billion: Number changed.*\$125 billion/);
    expect(states[1]).toMatch(/^\$852 billion: (?:Unchanged|Moved)/);
    expect(states[2]).toMatch(/canteen.*No longer there/);

    const file = await exported(harness);
    expect(claimsIn(file)).toHaveLength(3);
    expect(claimsIn(file).find(({ note }) => note !== '')).toMatchObject({ note: 'Ask Mara', page: { author: 'Mara Quill', title: 'The round' } });
    await stop(harness);

    const other = await start(folder());
    const library = await other.openExtensionPage('/options.html#/library');
    await eventually(() => textOf(library), (text) => text.includes('Nothing is saved yet'));
    const bring = (content = file): Promise<void> =>
      library.$eval('.traffic input[type=file]', (input, text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], 'claims.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, content);
    await bring();
    await eventually(() => textOf(library), (text) => text.includes('3 imported, 0 known already, 0 refused.'));
    await bring();
    await eventually(() => textOf(library), (text) => text.includes('0 imported, 3 known already, 0 refused.'));
    expect(await exported(other)).toBe(file);

    // Claims of a page that names no company, by its address and as AMP.
    await bring(fromHouse(['The canteen on the ground floor was painted green last week', 'The roof was painted red by somebody in spring']));
    await eventually(() => textOf(library), (text) => text.includes('2 imported, 0 known already, 0 refused.'));
    for (const address of ['/read?story=7&from=home', '/amp/house/']) {
      const house = `${server.origin}${address}`;
      const tab = await other.open(house);
      const beside = await panelOf(other, house);
      // What nobody sees is not read.
      await toFront(tab);
      await eventually(() => other.hasReader(house), (has) => has);
      await eventually(() => textOf(beside), (text) => /canteen[^]*Unchanged[^]*roof[^]*No longer there/.test(text), 15_000);
      await beside.close();
      await tab.close();
    }
    if (process.env['TICKMARK_PICTURES'] !== undefined) await library.screenshot({ path: `${process.env['TICKMARK_PICTURES']}/library-${name}.png` as `${string}.png` });
  }, 240_000);
});
