/** The panel beside a page: for keyboard and screen reader first, and the twin of the page's badges. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabOf } from '../../lib/cli/driver.ts';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { cardOn } from '../support/layer.ts';
import { ROOT } from '../support/modules.ts';

const ARTICLE = readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8');
let server: Served;
beforeAll(async () => {
  server = await serve((address) => (address === '/article' ? ARTICLE : undefined));
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('%s', (name) => {
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
    await eventually(() => panel.$eval('#saved', (head) => head.textContent ?? ''), (words) => words.includes('(1)'));

    await panel.select('select', 'conflicting');
    const conflicting = figures.filter(({ verdict }) => verdict === 'conflicting');
    await eventually(quotes, (found) => found.length === conflicting.length);

    await panel.focus('.figure');
    await panel.keyboard.press('Enter');
    await toFront(page);
    await eventually(() => cardOn(page), (card) => card?.includes('Conflicting') ?? false);
  }, 40_000);
});
