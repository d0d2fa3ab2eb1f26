/** The page is not touched, and a page that names no subject has nothing of ours but the gate. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { badgesOn } from '../support/layer.ts';
import { ROOT } from '../support/modules.ts';
import { buildWithWitness, testimonies } from '../support/witness.ts';

const ARTICLE = readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8');
const OTHER = '<!doctype html><title>Bread</title><p>A bakery in Ghent raised $2 million and bakes for 900 people a week.</p>';

let server: Served;
beforeAll(async () => {
  server = await serve((address) => ({ '/article': ARTICLE, '/bread': OTHER })[address]);
});
afterAll(() => server.close());

/** The whole document, node by node, so that a split text node or a new attribute shows; without our host. */
function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const told = (node: Node): unknown => {
      if (!(node instanceof Element)) return [node.nodeName, node.nodeValue];
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
      const children = [...node.childNodes].filter((child) => child.nodeName !== 'TICKMARK-LAYER');
      return [node.nodeName, attributes, children.map(told)];
    };
    return JSON.stringify([told(document.documentElement), document.title, document.adoptedStyleSheets.length, document.styleSheets.length]);
  });
}

const hosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('tickmark-layer').length);

describe.each(BROWSER_NAMES)('%s', (name) => {
  const build = buildWithWitness(name);
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name, build.folder);
  });
  afterAll(async () => {
    await harness.close();
    build.remove();
  });

  test('leaves the document as it was: before, while and after it marks figures', async () => {
    const url = `${server.origin}/article`;
    await harness.tell('set-enabled', { enabled: false });
    const page = await harness.open(url);
    const before = await snapshot(page);
    expect(await hosts(page)).toBe(0);

    await harness.tell('set-enabled', { enabled: true });
    await harness.figures(url);
    await eventually(() => badgesOn(page), (badges) => badges.length > 0);
    expect(await hosts(page)).toBe(1);
    expect(await snapshot(page)).toBe(before);

    await harness.tell('set-enabled', { enabled: false });
    await eventually(() => hosts(page), (count) => count === 0);
    expect(await snapshot(page)).toBe(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await harness.tell('set-enabled', { enabled: true });
    await page.close();
  });

  test('shows a page no verdict', async () => {
    const url = `${server.origin}/article`;
    const page = await harness.open(url);
    await harness.figures(url);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('tickmark-layer');
      return { root: host?.shadowRoot ?? null, inside: host?.innerHTML, attributes: [...(host?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).join(' '), highlights: [...CSS.highlights.keys()].join(' ') };
    });
    expect(seen.root).toBeNull();
    expect(seen.inside).toBe('');
    expect(`${seen.attributes} ${seen.highlights}`).not.toMatch(/consistent|outdated|conflicting/);
    await page.close();
  });

  test('runs nothing but the gate where no subject is named, and the reader once one is', async () => {
    const url = `${server.origin}/bread`;
    const page = await harness.open(url);
    const before = await snapshot(page);
    // It waits for the page to change, and has said nothing that the page could hear.
    const [gate] = await eventually(() => testimonies(page), (copies) => copies.length > 0);
    expect(gate).toMatchObject({ listeners: ['window popstate'], timers: [], observers: ['[object MutationObserver]'], told: [] });
    expect(await harness.hasReader(url)).toBe(false);
    expect(await hosts(page)).toBe(0);
    expect(await snapshot(page)).toBe(before);

    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'OpenAI closed its $122 billion funding round in March 2026.';
      document.body.append(late);
    });
    const figures = await harness.figures(url);
    expect(figures.find(({ quote }) => quote === '$122 billion')?.verdict).toBe('consistent');
    await page.close();
  });
});
