/** Pages that nobody should write and somebody will: they cost nobody an error, and what can be read in them is read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { badgesOn } from '../support/layer.ts';

const ROUND = 'OpenAI closed its $122 billion funding round on March 31, 2026.';

/** A form has its fields under their names before its own: here `children` is how many travel. */
const BOOKING = ['children', 'title', 'id', 'name', 'lang', 'style', 'hidden', 'host', 'dataset', 'append', 'remove', 'prefix', 'animate', 'slot', 'part', 'before', 'after'];
/** Nothing can be asked of a form with such fields. */
const HOSTILE = ['nodeType', 'localName', 'childNodes', 'parentNode', 'getAttribute', 'querySelector', 'matches', 'closest', 'contains', 'checkVisibility', 'shadowRoot', 'textContent', 'firstChild'];
const formOf = (fields: readonly string[], words: string): string => `<form><p>${words}</p>${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}OpenAI, now valued at $500 billion, hires</form>`;

const PAGES: Record<string, string> = {
  '/empty': '',
  '/digits': `<!doctype html><title>Digits</title><p>${ROUND}</p><p>${'1234567890'.repeat(500_000)}</p>`,
  '/broken': `<p><b>${ROUND}<table><p></b></i><div><td><li>OpenAI, now valued at $500 billion, <script>let x = "</p>";</script> hires</span></p><p`,
  '/deep': `<!doctype html><title>Deep</title>${'<div>'.repeat(400)}<p>${ROUND}`,
  '/rtl': `<!doctype html><html dir="rtl" lang="ar"><meta charset="utf-8"><title>أخبار</title><p lang="en" dir="ltr">${ROUND}</p><p>أعلنت الشركة اليوم.</p>`,
  '/empty-frame': `<!doctype html><title>Frames</title><p>${ROUND}</p><iframe></iframe><iframe srcdoc="" width="300" height="200"></iframe>`,
  '/pictures': `<!doctype html><title>Pictures</title><p>${ROUND}</p>${['URL', 'title', 'body', 'head', 'evaluate', 'querySelector', 'documentElement'].map((name) => `<img name="${name}" alt="">`).join('')}`,
  '/booking': `<!doctype html><title>Booking</title>${formOf(BOOKING, ROUND)}`,
  '/hostile-form': `<!doctype html><title>Forms</title><p>${ROUND}</p>${HOSTILE.map((name) => formOf([name], ROUND)).join('')}${formOf(HOSTILE, ROUND)}<p>OpenAI, now valued at $500 billion, is hiring.</p>`,
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
    ['/pictures', 'consistent'],
    ['/booking', 'consistent outdated'],
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

  // Firefox hides such fields from extensions: there, the forms are read, too.
  test('forms that can’t be asked anything', async () => {
    const tab = await harness.open(`${server.origin}/hostile-form`);
    await eventually(() => badgesOn(tab), (badges) => badges[0]?.verdict === 'consistent' && badges.at(-1)?.verdict === 'outdated');
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
