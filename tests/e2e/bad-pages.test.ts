/** Pages that nobody should write and somebody will: they cost nobody an error, and what can be read in them is read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { badgesOn } from '../support/layer.ts';

const ROUND = 'OpenAI closed its $122 billion funding round on March 31, 2026.';

const PAGES: Record<string, string> = {
  '/empty': '',
  '/digits': `<!doctype html><title>Digits</title><p>${ROUND}</p><p>${'1234567890'.repeat(500_000)}</p>`,
  '/broken': `<p><b>${ROUND}<table><p></b></i><div><td><li>OpenAI, now valued at $500 billion, <script>let x = "</p>";</script> hires</span></p><p`,
  '/deep': `<!doctype html><title>Deep</title>${'<div>'.repeat(400)}<p>${ROUND}`,
  '/rtl': `<!doctype html><html dir="rtl" lang="ar"><meta charset="utf-8"><title>أخبار</title><p lang="en" dir="ltr">${ROUND}</p><p>أعلنت الشركة اليوم.</p>`,
  '/empty-frame': `<!doctype html><title>Frames</title><p>${ROUND}</p><iframe></iframe><iframe srcdoc="" width="300" height="200"></iframe>`,
  '/text.svg': `<!doctype html><title>Picture</title><p>${ROUND}</p><svg width="300" height="40"><text y="20">OpenAI, now valued at $500 billion</text></svg>`,
};

let server: Served;
beforeAll(async () => {
  server = await serve((address) => PAGES[address]);
});
afterAll(() => server.close());

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  test.each([
    ['/empty', ''],
    ['/digits', 'consistent'],
    ['/broken', 'consistent outdated'],
    ['/deep', 'consistent'],
    ['/rtl', 'consistent'],
    ['/empty-frame', 'consistent'],
    ['/text.svg', 'consistent'],
  ])('%s', async (address, verdicts) => {
    const errors: string[] = [];
    const tab = await harness.browser.newPage();
    tab.on('pageerror', (error) => errors.push(String(error)));
    await tab.goto(server.origin + address);
    await toFront(tab);
    await eventually(() => badgesOn(tab), (badges) => badges.map(({ verdict }) => verdict).join(' ') === verdicts, 20_000);
    // The page is still there for its reader.
    expect(await tab.evaluate(() => 6 * 7)).toBe(42);
    expect(errors).toEqual([]);
    await tab.close();
  });

  test('half a letter in the text', async () => {
    const tab = await harness.open(`${server.origin}/rtl`);
    await tab.evaluate(() => {
      const odd = document.createElement('p');
      odd.lang = 'en';
      odd.textContent = '\ud83d OpenAI, now valued at $500 billion\udc00, hires \ud800';
      document.body.append(odd);
    });
    await eventually(() => badgesOn(tab), (badges) => badges.map(({ verdict }) => verdict).join(' ') === 'consistent outdated');
    await tab.close();
  });
});
