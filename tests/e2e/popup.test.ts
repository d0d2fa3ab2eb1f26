/**
 * The popup as a reader has it: what the page holds, jumping there, the switches. It stands in a tab of
 * its own, since no driver clicks a toolbar.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { badgesOn, cardOn } from '../support/layer.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
  <p>OpenAI closed its $122 billion funding round on March 31, 2026.</p>
  <p>OpenAI, now valued at $500 billion, is hiring.</p>
  <p>OpenAI is in talks to raise $30 billion more.</p>`;

let server: Served;
beforeAll(async () => {
  server = await serve((address) => ({ '/': PAGE, '/bread': '<!doctype html><title>Bread</title><p>A bakery.</p>' })[address]);
});
afterAll(() => server.close());

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(BROWSER_NAMES)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  test('lists the figures of the page, also those that were not judged', async () => {
    const tab = await harness.open(`${server.origin}/`);
    await harness.figures(tab.url());
    const popup = await harness.openPopup(tab.url());
    const text = await eventually(() => textOf(popup), (words) => words.includes('$122 billion'));
    expect(text).toContain('$500 billion');
    expect(text).toContain('Not judged (1)');
    expect(await violationsOn(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('jumps to a figure and opens its card', async () => {
    const tab = await harness.open(`${server.origin}/`);
    await harness.figures(tab.url());
    const popup = await harness.openPopup(tab.url());
    await popup.waitForFunction(() => document.querySelectorAll('li button').length === 2);
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('li button')].find((button) => button.textContent?.includes('$500'))!.click());
    // The popup makes way for the page, and Firefox changes no tab while one is closing.
    await eventually(() => tab.bringToFront().then(() => true, () => false), Boolean);
    expect(await eventually(() => cardOn(tab), (card) => card !== undefined)).toContain('$500 billion');
    await tab.close();
  });

  test('switches this site off and on again', async () => {
    const tab = await harness.open(`${server.origin}/`);
    await harness.figures(tab.url());
    const popup = await harness.openPopup(tab.url());
    await popup.waitForSelector('[role="switch"]');
    await popup.click('[role="switch"]');
    await eventually(() => textOf(popup), (words) => words.includes('Switched off on this site'));
    await tab.bringToFront();
    await eventually(() => badgesOn(tab), (badges) => badges.length === 0);
    await popup.bringToFront();
    await popup.click('[role="switch"]');
    await tab.bringToFront();
    await eventually(() => badgesOn(tab), (badges) => badges.length === 2);
    await popup.close();
    await tab.close();
  });

  test('says so where a page has no figures', async () => {
    const tab = await harness.open(`${server.origin}/bread`);
    const popup = await harness.openPopup(tab.url());
    await eventually(() => textOf(popup), (words) => words.includes('No OpenAI funding figures found on this page'));
    expect(await violationsOn(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });
});
