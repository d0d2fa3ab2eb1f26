/** The main job as a reader has it: badges at the figures of a real page, and the card behind each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { badgesOn, cardOn } from '../support/layer.ts';
import { ROOT } from '../support/modules.ts';

const ARTICLE = readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8');
const EXPECTED = JSON.parse(readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.expected.json'), 'utf8')) as { quote: string; nth: number; verdict: string }[];

const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body style="font:16px/1.5 sans-serif">${body}</body></html>`;
const ROUND = '<p id="round">OpenAI closed its <b id="figure">$122 billion</b> funding round on March 31, 2026.</p>';
const STALE = '<p>OpenAI, now valued at <b id="stale">$500 billion</b>, is hiring.</p>';

let server: Served;
beforeAll(async () => {
  server = await serve((address) => {
    if (address === '/article') return ARTICLE;
    if (address === '/round') return page(ROUND + STALE);
    if (address === '/strict') {
      return (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" });
        response.end(`<!doctype html><meta charset="utf-8"><title>News</title>${ROUND}`);
      };
    }
    return undefined;
  });
});
afterAll(() => server.close());

const shown = (tab: Page, count: number) => eventually(() => badgesOn(tab), (badges) => badges.filter(({ visible }) => visible).length === count);
const boxOf = (tab: Page, id: string) => tab.$eval(id, (element) => element.getBoundingClientRect().toJSON() as DOMRect);

describe.each(BROWSER_NAMES)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  test('judges the sample article as its author meant it', async () => {
    const url = `${server.origin}/article`;
    const tab = await harness.reopen(url);
    const figures = await harness.figures(url);
    const seen = new Map<string, number>();
    const said = figures.map(({ quote, verdict }) => {
      const nth = (seen.get(quote) ?? 0) + 1;
      seen.set(quote, nth);
      return { quote, nth, verdict };
    });
    expect(said).toEqual(expect.arrayContaining(EXPECTED));
    const badges = await eventually(() => badgesOn(tab), (all) => all.length > 0);
    expect(badges.map(({ verdict }) => verdict)).toEqual(figures.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'unverified'));
  });

  test('puts the badge at the end of its figure', async () => {
    const tab = await harness.reopen(`${server.origin}/round`);
    const [badge] = await shown(tab, 2);
    const figure = await boxOf(tab, '#figure');
    expect(badge!.verdict).toBe('consistent');
    expect(badge!.x).toBeGreaterThan(figure.right - 8);
    expect(badge!.x).toBeLessThan(figure.right + 12);
    expect(badge!.y + badge!.height).toBeGreaterThan(figure.top - 4);
    expect(badge!.y).toBeLessThan(figure.bottom);
  });

  test('opens the card on click, says why, and closes it on Esc', async () => {
    const tab = await harness.reopen(`${server.origin}/round`);
    const stale = (await shown(tab, 2))[1]!;
    expect(stale.verdict).toBe('outdated');
    await tab.mouse.click(stale.x + stale.width / 2, stale.y + stale.height / 2);
    const card = await eventually(() => cardOn(tab), (text) => text?.includes('$852 billion') ?? false);
    expect(card).toContain('$500 billion');
    await tab.keyboard.press('Escape');
    await eventually(() => cardOn(tab), (text) => text === undefined);
  });

  test('opens the card on hover and on focus', async () => {
    const tab = await harness.reopen(`${server.origin}/round`);
    const [badge] = await shown(tab, 2);
    await tab.mouse.move(badge!.x + badge!.width / 2, badge!.y + badge!.height / 2, { steps: 3 });
    await eventually(() => cardOn(tab), (text) => text !== undefined);
    await tab.mouse.move(5, 500, { steps: 3 });
    await eventually(() => cardOn(tab), (text) => text === undefined);
    await tab.keyboard.press('Tab');
    await eventually(() => cardOn(tab), (text) => text !== undefined);
  });

  test('works under the strictest content security policy', async () => {
    const tab = await harness.reopen(`${server.origin}/strict`);
    const [badge] = await shown(tab, 1);
    expect(badge).toMatchObject({ verdict: 'consistent' });
    expect(badge!.width).toBeGreaterThanOrEqual(10);
  });
});
