/** The link that is copied with a saved claim opens its page at the very figure, in the browsers themselves. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { readHtml } from '../../lib/cli/read-html.ts';
import { quoteOf } from '../../lib/core/receipt.ts';
import { toLink } from '../../lib/core/saved-claims/quotation.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { eventually, openWithExtension, type Harness } from '../support/extension.ts';

const FILL = '<p>Something else is told here that nobody asked for.</p>'.repeat(60);
/** The same amount stands in four places, each amid signs that mean something to a fragment. */
const PLACES: Readonly<Record<string, string>> = {
  prose: '<p id="prose">The company said that OpenAI raised <b>$122&nbsp;billion</b> in March, led by Amazon &amp; SoftBank.</p>',
  hyphens: '<p id="hyphens">A so-called “R&amp;D” fund, of $122 billion – was built.</p>',
  cell: '<table><tr><td>Amazon</td><td>$50 billion</td></tr><tr><td>All of them</td><td id="cell">$122 billion</td></tr></table>',
  long: `<p id="long">OpenAI said ${'again and again '.repeat(20)}that it had raised $122 billion in all.</p>`,
};
const html = `<!doctype html><html lang="en"><head><title>Four places</title></head><body><h1>OpenAI</h1>${FILL}${Object.values(PLACES).join(FILL)}${FILL}</body></html>`;
const { text } = readHtml(html, {});

/** The link of what stands in one of the places: its amount, or of the long one all of it. */
function linkTo(origin: string, place: string): string {
  const around: Readonly<Record<string, string>> = { prose: 'OpenAI raised ', hyphens: 'fund, of ', cell: 'All of them\n', long: '' };
  const amount = /\$122\s?billion/g;
  amount.lastIndex = text.indexOf(around[place] as string);
  const found = amount.exec(text)!;
  const start = place === 'long' ? text.indexOf('OpenAI said again') : found.index;
  const end = place === 'long' ? text.indexOf(' in all.', start) : start + found[0].length;
  const claim = { page: { url: `${origin}/places` }, selectors: [{ type: 'TextQuoteSelector', ...quoteOf(text, start, end) }, { type: 'TextPositionSelector', start, end }] };
  return toLink(claim as SavedClaim);
}

/** The places that are in sight. */
const inSight = (page: Page): Promise<string[]> =>
  page.evaluate((ids) => ids.filter((id) => {
    const { top, bottom } = document.querySelector(`#${id}`)!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }), Object.keys(PLACES));

let server: Served;
beforeAll(async () => {
  server = await serve((address) => (address.startsWith('/places') ? html : undefined));
});
afterAll(() => server.close());

describe.each(BROWSER_NAMES)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  test.each(Object.keys(PLACES))('opens at the place that is meant: %s', async (place) => {
    const page = await harness.open(linkTo(server.origin, place));
    await eventually(() => inSight(page), (seen) => seen.length > 0);
    expect(await inSight(page)).toEqual([place]);
    await page.close();
  });

  test('stays at the top where the words are gone', async () => {
    const page = await harness.open(`${server.origin}/places#:~:text=${encodeURIComponent('$999 billion')}`);
    expect(await inSight(page)).toEqual([]);
    await page.close();
  });
});
