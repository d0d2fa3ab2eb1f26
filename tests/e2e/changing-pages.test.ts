/** Pages that change while they are read: late text, navigation without loading, the back button. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, travel, type Harness } from '../support/extension.ts';
import { badgesOn } from '../support/layer.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body style="font:16px/1.5 sans-serif">${body}</body></html>`;
const ROUND = '<p>OpenAI closed its $122 billion funding round on March 31, 2026.</p>';
const STALE = '<p>OpenAI, now valued at $500 billion, is hiring.</p>';

let server: Served;
beforeAll(async () => {
  const pages: Record<string, string> = { '/': page(`<main>${ROUND}</main>`), '/other': page(STALE), '/app': page(`<main>${ROUND}</main>`) };
  server = await serve((address) => pages[address]);
});
afterAll(() => server.close());

const verdicts = async (tab: Page): Promise<string> => (await badgesOn(tab)).filter(({ visible }) => visible).map(({ verdict }) => verdict).join(' ');
const becomes = (tab: Page, wanted: string) => eventually(() => verdicts(tab), (now) => now === wanted);

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  test('reads text that comes later, that changes and that goes', async () => {
    const tab = await harness.open(`${server.origin}/`);
    await becomes(tab, 'consistent');
    await tab.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'OpenAI, now valued at $500 billion, is hiring.';
      document.querySelector('main')!.append(late);
    });
    await becomes(tab, 'consistent outdated');
    await tab.evaluate(() => {
      document.querySelector('p')!.firstChild!.nodeValue = 'Nothing to see here.';
    });
    await becomes(tab, 'outdated');
    await tab.evaluate(() => document.querySelector('main')!.replaceChildren());
    await becomes(tab, '');
    await tab.close();
  });

  test('starts anew when an app changes its address and its content', async () => {
    const tab = await harness.open(`${server.origin}/app`);
    await becomes(tab, 'consistent');
    await tab.evaluate(() => {
      history.pushState({}, '', '/app/next');
      const next = document.createElement('p');
      next.textContent = 'OpenAI, now valued at $500 billion, is hiring.';
      document.querySelector('main')!.replaceChildren(next);
    });
    await becomes(tab, 'outdated');
    await tab.close();
  });

  test('is there again after the back button', async () => {
    const tab = await harness.open(`${server.origin}/`);
    await becomes(tab, 'consistent');
    await tab.goto(`${server.origin}/other`);
    await becomes(tab, 'outdated');
    // Puppeteer waits for a load that Firefox does not make when the page comes out of its cache.
    await travel(tab, -1);
    await becomes(tab, 'consistent');
    await tab.close();
  });

  test('can be switched off for one site and on again', async () => {
    const tab = await harness.open(`${server.origin}/`);
    await becomes(tab, 'consistent');
    await harness.tell('set-host-enabled', { host: '127.0.0.1', enabled: false });
    await becomes(tab, '');
    await harness.tell('set-host-enabled', { host: '127.0.0.1', enabled: true });
    await becomes(tab, 'consistent');
    await tab.close();
  });

  test('is taken over by the new copy when the extension is updated', async () => {
    const tab = await harness.open(`${server.origin}/`);
    await becomes(tab, 'consistent');
    const hosts = () => tab.evaluate(() => document.querySelectorAll('tickmark-layer').length);
    await tab.evaluate(() => document.querySelector('tickmark-layer')!.setAttribute('data-of', 'the old copy'));
    await harness.update();
    await toFront(tab);
    await eventually(() => tab.evaluate(() => document.querySelector('tickmark-layer:not([data-of])') !== null), Boolean);
    await eventually(hosts, (count) => count === 1);
    await becomes(tab, 'consistent');
    await tab.close();
  });
});
