/** The full tab in real browsers: looking, writing, importing, by keyboard alone and for everybody. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '../../lib/core/types.ts';
import { LONG_BROWSERS, eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { ROOT } from '../support/modules.ts';

const bundle = JSON.parse(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8')) as Ledger;
const POST = 'openai.2026-03.valuation-post';

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await openWithExtension(name);
    page = await harness.openExtensionPage('/options.html');
    // As somebody who has signed a change before.
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: { set(items: object): Promise<void> } } } | undefined>;
      await (browser ?? chrome)!.storage.local.set({ author: 'Ada' });
    });
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => harness.close());

  const text = (selector = 'main'): Promise<string> => page.$$eval(selector, ([element]) => (element as HTMLElement | undefined)?.innerText ?? '');
  const go = async (hash: string, heading: string): Promise<void> => {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await eventually(() => text('#app'), (all) => all.includes(heading));
  };
  const rows = (): Promise<string[]> => page.$$eval('.rows tbody tr:not(.gap)', (all) => all.map((row) => (row as HTMLElement).innerText));
  const rowCount = (): Promise<number> => page.$$eval('.rows table', ([table]) => Number(table?.getAttribute('aria-rowcount') ?? 1) - 1);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  /** Puts the focus into a field by its label, as a click on the label does. */
  const into = (id: string): Promise<void> => page.$eval(`#field-${id}`, (field) => (field as HTMLElement).focus());
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const chord = async (modifier: 'Control' | 'Shift', key: Parameters<Page['keyboard']['press']>[0]): Promise<void> => {
    await page.keyboard.down(modifier);
    await press(key);
    await page.keyboard.up(modifier);
  };
  const choose = (id: string, value: string): Promise<string[]> => page.select(`#field-${id}`, value);

  beforeEach(() => go('#/ledger', 'Clear filters'));

  test('the facts are a table that is searched, narrowed and sorted, and the way back leads to the same rows', async () => {
    expect(await rowCount()).toBe(bundle.facts.length);
    expect((await rows()).length).toBeLessThan(60);
    await page.focus('.filters input[type=search]');
    await page.keyboard.type('852 post-money');
    await eventually(rowCount, (count) => count < 10);
    expect((await rows()).join()).toContain('$852 billion');
    await page.$eval(`.rows a[href="#/fact/${POST}"]`, (link) => (link as HTMLElement).click());
    await eventually(() => text(), (all) => all.includes('What replaced what'));
    await page.goBack();
    await eventually(() => page.$eval('.filters input[type=search]', (field) => field.value).catch(() => ''), (value) => value === '852 post-money');
    await page.$$eval('.filters button', ([reset]) => (reset as HTMLElement).click());
    await eventually(rowCount, (count) => count === bundle.facts.length);
    await page.$eval('.rows th.value button', (button) => (button as HTMLElement).click());
    await eventually(() => page.$eval('.rows th.value', (head) => head.getAttribute('aria-sort')), (sort) => sort === 'descending');
  });

  test('arrow keys go from fact to fact, End to the last one, and Enter opens it', async () => {
    await page.focus('.rows td a');
    const first = await focused();
    await press('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(await focused()).not.toBe(first);
    await press('End');
    await eventually(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')), (index) => index === String(bundle.facts.length + 1));
    const last = await focused();
    await press('Enter');
    await eventually(() => text('h1'), (heading) => heading === last);
  });

  test('an earlier day shows what was true then', async () => {
    await page.select('.filters select', 'openai');
    await page.$eval('.time input[type=date]', (field) => {
      field.value = '2025-06-15';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.$$eval('.filters select', (selects) => {
      selects[1]!.value = 'valuation_post';
      selects[1]!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually(rows, (shown) => shown.length === 1 && shown[0]!.includes('$300 billion'));
    expect(await text('.time')).toContain('--as-of 2025-06-15');
  });

  test('a fact is written by keyboard alone, taken back and done again', async () => {
    await go('#/new?entity=openai&metric=tender_offer&amount=%246.6bn&date=2026-11&url=https%3A%2F%2Fpaper.example%2Fa&title=A%20sale', 'Add a fact');
    await eventually(() => text(), (all) => all.includes('Understood as $6.6 billion.') && all.includes('It may be in the ledger already'));
    await into('label');
    await page.keyboard.type('Sale of November');
    await into('reason');
    await press('Enter');
    // What is missing is told, and the first such field has the focus.
    await eventually(() => page.evaluate(() => document.activeElement?.id), (id) => id === 'field-event');
    await choose('event', '+');
    await into('newEvent');
    await page.keyboard.type('Share sale of November 2026');
    await into('author');
    await chord('Control', 'a');
    await page.keyboard.type('Grace');
    await into('reason');
    await page.keyboard.type('Told by the paper');
    await press('Enter');
    await eventually(() => text(), (all) => all.includes('Sale of November') && all.includes('History') && all.includes('Told by the paper'));
    await go('#/ledger', 'Clear filters');
    await eventually(rowCount, (count) => count === bundle.facts.length + 1);
    await page.focus('main');
    await chord('Control', 'z');
    await eventually(rowCount, (count) => count === bundle.facts.length);
    await chord('Control', 'y');
    await eventually(rowCount, (count) => count === bundle.facts.length + 1);
    await chord('Control', 'z');
    await eventually(rowCount, (count) => count === bundle.facts.length);
  });

  test('a fact is corrected in the own layer, over the bundle', async () => {
    await go(`#/correct/${POST}`, 'Correct a fact');
    await into('amount');
    await chord('Control', 'a');
    await page.keyboard.type('$853 billion');
    await into('reason');
    await page.keyboard.type('A slip');
    await press('Enter');
    await eventually(() => text(), (all) => all.includes('$853 billion') && all.includes('In the layers') && all.includes('$852 billion → $853 billion'));
    await page.focus('main');
    await chord('Control', 'z');
    await eventually(() => text('.amount'), (amount) => amount.includes('$852 billion'));
  });

  test('an import is looked at before it is written, and taken back', async () => {
    const theirs: Ledger = {
      ...bundle,
      name: 'colleague',
      facts: bundle.facts.map((fact) => (fact.id === POST ? { ...fact, value: 860e9 } : fact)),
    };
    await go('#/import', 'Export');
    await page.$eval('main textarea', (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, JSON.stringify(theirs));
    const click = (label: string): Promise<void> => page.$$eval('main button', (buttons, wanted) => buttons.find((button) => button.textContent === wanted)!.click(), label);
    await eventually(() => page.$$eval('main button', (buttons) => buttons.some((button) => button.textContent === 'Look at it' && !button.disabled)), Boolean);
    await click('Look at it');
    await eventually(() => text(), (all) => all.includes('0 added, 1 changed, 0 withdrawn, 0 in conflict') && all.includes('$860 billion') && all.includes('No saved claim'));
    await click('Import');
    await eventually(() => text('.toast'), (told) => told.includes('Imported'));
    await go(`#/fact/${POST}`, '$860 billion');
    await page.focus('main');
    await chord('Control', 'z');
    await eventually(() => text('.amount'), (amount) => amount.includes('$852 billion'));
    await go('#/import', 'Export');
    await page.$eval('main textarea', (field) => {
      field.value = '{"format":"tickmark-ledger"}';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await eventually(() => page.$$eval('main button', (buttons) => buttons.some((button) => button.textContent === 'Look at it' && !button.disabled)), Boolean);
    await click('Look at it');
    await eventually(() => text(), (all) => all.includes('It can’t be imported'));
  });

  test('the picture is walked by arrow keys, and saved as SVG and PNG', async () => {
    await go('#/picture', 'Save as SVG');
    await page.$eval('.picture svg a[tabindex="0"]', (point) => point.focus());
    await press('End');
    await eventually(() => text('.readout'), (told) => told.includes('$852 billion'));
    await press('ArrowLeft');
    expect(await text('.readout')).not.toContain('$852 billion');
    await page.evaluate(() => {
      const saved: { name: string; blob: Blob }[] = [];
      Object.assign(globalThis, { saved });
      let last: Blob | undefined;
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => create((last = blob));
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        if (this.download === '') HTMLElement.prototype.click.call(this);
        else saved.push({ name: this.download, blob: last! });
      };
    });
    for (const label of ['Save as SVG', 'Save as PNG']) await page.$$eval('main button', (buttons, wanted) => buttons.find((button) => button.textContent === wanted)!.click(), label);
    const files = (): Promise<{ name: string; head: string }[]> => page.evaluate(() => Promise.all((globalThis as unknown as { saved: { name: string; blob: Blob }[] }).saved.map(async ({ name, blob }) => ({ name, head: (await blob.text()).slice(0, 4000) }))));
    const [svg, png] = await eventually(files, (all) => all.length === 2);
    expect(svg).toMatchObject({ name: expect.stringMatching(/\.svg$/), head: expect.stringMatching(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/) });
    expect(png).toMatchObject({ name: expect.stringMatching(/\.png$/), head: expect.stringContaining('PNG') });
  });

  // The table is the same code in both: one browser is enough for what takes so long to write.
  if (name === 'chromium') test('a hundred thousand facts scroll, of which only those in sight are rows', async () => {
    await page.evaluate(async (fact) => {
      const database = await new Promise<IDBDatabase>((resolve) => { indexedDB.open('tickmark').onsuccess = (event) => resolve((event.target as IDBOpenDBRequest).result); });
      const write = database.transaction(['packs', 'meta'], 'readwrite');
      const ids = Array.from({ length: 100_000 }, (_, i) => `many.${String(i).padStart(6, '0')}`);
      for (let at = 0; at < ids.length; at += 200) {
        const own = ids.slice(at, at + 200);
        write.objectStore('packs').put({ layer: 'team', table: 'facts', from: at === 0 ? '' : own[0], ids: own, rows: own.map((id, i) => ({ ...fact, id, label: `Fact ${at + i}`, value: at + i, supersedes: undefined })) });
      }
      write.objectStore('meta').put({ layer: 'team', version: '', asOf: '', rows: 100_000, generation: 1 });
      await new Promise((resolve) => { write.oncomplete = resolve; });
      database.close();
    }, bundle.facts[0]!);
    await page.reload();
    await eventually(rowCount, (count) => count === 100_000 + bundle.facts.length, 120_000);
    const most = await page.evaluate(async () => {
      const scroller = document.querySelector('.rows')!;
      const counts: number[] = [];
      for (let i = 1; i <= 60; i++) {
        scroller.scrollTop = (scroller.scrollHeight * i) / 60;
        await new Promise(requestAnimationFrame);
        counts.push(scroller.querySelectorAll('[role="row"], tr').length);
      }
      return Math.max(...counts);
    });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(60);
    expect(await rows()).not.toEqual([]);
  }, 180_000);
});
