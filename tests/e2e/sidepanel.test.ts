/** The panel beside a page: for keyboard and screen reader first, and the twin of the page's badges. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabOf } from '../../lib/cli/driver.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { keysOf } from '../support/keys.ts';
import { cardOn } from '../support/layer.ts';
import { ROOT } from '../support/modules.ts';

const ARTICLE = readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8');
const GROWING = `<!doctype html><html lang="en"><title>It grows</title><body>
<p>OpenAI raised $122 billion in its funding round of March 2026, the company said.</p>
<p id="last">The post-money valuation was $852 billion after the deal, according to OpenAI.</p>`;

let server: Served;
beforeAll(async () => {
  server = await serve((address) => ({ '/article': ARTICLE, '/growing': GROWING })[address]);
});
afterAll(() => server.close());

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  test('lists figures in reading order, goes through them by keys, saves and jumps', async () => {
    const url = `${server.origin}/article`;
    const page = await harness.open(url);
    const figures = await harness.figures(url);
    const panel = await harness.openExtensionPage(`/sidepanel.html?tab=${await tabOf(harness.extensionPage, url)}`);
    const quotes = (): Promise<string[]> => panel.$$eval('.figure .words strong', (found) => found.map((each) => each.textContent ?? ''));
    expect(await eventually(quotes, (found) => found.length === figures.length)).toEqual(figures.map(({ quote }) => quote));
    expect(await panel.$eval('[role=status]', (told) => told.textContent)).toContain(String(figures.length));

    await toFront(panel);
    const focused = (): Promise<string> => panel.evaluate(() => document.activeElement?.textContent ?? '');
    await panel.focus('.figure');
    await panel.keyboard.press('ArrowDown');
    await eventually(focused, (words) => words.includes(figures[1]!.quote));
    await panel.keyboard.press('End');
    await eventually(focused, (words) => words.includes(figures.at(-1)!.quote));
    await panel.keyboard.press('Tab');
    expect(await focused()).toBe('Save');
    await panel.keyboard.press('Enter');
    const kept = (count: number): Promise<string> => eventually(() => panel.$eval('#saved', (head) => head.textContent ?? ''), (words) => words.includes(`(${count})`));
    await kept(1);

    // Saved claims are one stop of the Tab key too, however many they are; what is done with the one that is current comes next.
    const keys = keysOf(panel);
    const [, second] = figures.slice(-2).map(({ quote }) => quote);
    await keys.press('ArrowUp', 'Tab', 'Enter');
    await kept(2);
    await keys.tabTo(/^Go to it: /);
    await keys.press('ArrowDown');
    expect(await keys.focused()).toBe(`Go to it: ${second}`);
    await keys.press('Tab', 'Tab');
    expect(await keys.focused()).toBe(`Note: ${second}`);
    await keys.press('Enter', 'Tab');
    // In a text, arrows go from letter to letter.
    await keys.type('Ask Mara');
    await keys.press('ArrowUp', 'Tab');
    await eventually(() => panel.$$eval('.saved summary', (all) => all.map((each) => each.textContent)), (all) => all.includes('Note “Ask Mara”'));
    await keys.tabTo(`Note “Ask Mara”: ${second}`, 'back');
    await keys.press('Home');
    expect(await keys.focused()).toMatch(/^Go to it: /);
    expect(await panel.$$eval('.saved :is(button, summary)[tabindex="0"]', (all) => new Set(all.map((each) => each.closest('li'))).size)).toBe(1);

    await panel.select('select', 'conflicting');
    const conflicting = figures.filter(({ verdict }) => verdict === 'conflicting');
    await eventually(quotes, (found) => found.length === conflicting.length);

    await panel.focus('.figure');
    await panel.keyboard.press('Enter');
    await toFront(page);
    await eventually(() => cardOn(page), (card) => card?.includes('Conflicting') ?? false);
  }, 40_000);

  test('is told politely of figures that arrive, which move nothing under the reader’s focus, and take it nowhere when they go', async () => {
    const url = `${server.origin}/growing`;
    const page = await harness.open(url);
    await harness.figures(url);
    const panel = await harness.openExtensionPage(`/sidepanel.html?tab=${await tabOf(harness.extensionPage, url)}`);
    await panel.setViewport({ width: 360, height: 360 });
    const quotes = (): Promise<string[]> => panel.$$eval('.figure .words strong', (found) => found.map((each) => each.textContent ?? ''));
    const change = async (turn: (paragraph: string) => void): Promise<void> => {
      await toFront(page);
      await page.evaluate(turn, 'In 2025 OpenAI raised $40 billion in a funding round led by SoftBank.');
    };
    const place = (): Promise<{ words: string; top: number }> => panel.evaluate(() => ({ words: document.activeElement?.querySelector('strong')?.textContent ?? '', top: Math.round(document.activeElement!.getBoundingClientRect().top) }));
    await eventually(quotes, (found) => found.length === 2);
    expect(await panel.$eval('.told', (told) => [told.getAttribute('role'), told.getAttribute('aria-live') ?? 'polite', told.textContent])).toEqual(['status', 'polite', expect.stringContaining('2')]);
    await toFront(panel);
    await panel.focus('.figure');
    await panel.keyboard.press('End');
    const before = await place();
    expect(before.words).toBe('$852 billion');

    await change((words) => {
      for (let i = 0; i < 3; i++) document.body.prepend(Object.assign(document.createElement('p'), { textContent: words }));
    });
    // A page that nobody sees is not read.
    await eventually(quotes, (found) => found.length === 5, 20_000);
    await toFront(panel);
    expect(await quotes()).toEqual(['$40 billion', '$40 billion', '$40 billion', '$122 billion', '$852 billion']);
    expect(await place()).toEqual(before);
    expect(await panel.$eval('.told', (told) => told.textContent)).toContain('5');

    // What has the focus goes from the page: its neighbour has it then.
    await change(() => document.querySelector('#last')!.remove());
    await eventually(quotes, (found) => found.length === 4, 20_000);
    await toFront(panel);
    expect((await place()).words).toBe('$122 billion');
    await panel.keyboard.press('ArrowUp');
    expect((await place()).words).toBe('$40 billion');
    for (const each of [panel, page]) await each.close();
  }, 60_000);
});
