/** Every kind of document is read and marked where its text stands: in shadow roots, frames, XHTML, text files, on hostile ground. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Route, type Served } from '../../lib/cli/serve.ts';
import { eventually, openWithExtension, type Harness } from '../support/extension.ts';

const ROUND = 'OpenAI closed its $122 billion funding round on March 31, 2026.';
const STALE = 'OpenAI, now valued at $500 billion, is hiring.';
const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title><style>body, p { font: 16px/1.5 sans-serif }</style>';
/** What the page itself breaks its policy with, whenever the browser gets to it. */
const OWN_ICON = '/own-icon.png';
const page = (body: string): string => `${HEAD}<body>${body}`;

const as = (type: string, body: string, headers: Record<string, string> = {}): Route => (_, response) => {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers });
  response.end(body);
};

const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>News</title></head><body><p>${ROUND}</p><p>${STALE}</p></body></html>`;

/** Takes whatever is no node of the page's own out again, as often as it comes. */
const GUARDED = `<p>${ROUND}</p><script>
  const own = new Set(document.querySelectorAll('*'));
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (!own.has(node)) node.remove();
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** Breaks whatever a script might use. */
const PATCHED = `<script>
  const broken = () => { throw new Error('patched'); };
  for (const [owner, names] of [
    [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'contains', 'getRootNode', 'cloneNode']], [Element.prototype, ['attachShadow', 'append', 'remove', 'closest', 'matches', 'querySelector', 'getBoundingClientRect', 'setAttribute']],
    [Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'querySelectorAll', 'adoptNode']], [Range.prototype, ['setStart', 'setEnd', 'getClientRects']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']], [Array.prototype, ['map', 'filter', 'flatMap', 'at', 'push']], [String.prototype, ['replace', 'replaceAll', 'match', 'matchAll', 'slice']],
    [RegExp.prototype, ['exec', 'test']], [Map.prototype, ['get', 'set']], [Promise.prototype, ['then']], [JSON, ['parse', 'stringify']], [globalThis, ['getComputedStyle', 'requestAnimationFrame', 'setTimeout', 'MutationObserver', 'IntersectionObserver', 'Highlight']],
  ]) for (const name of names) owner[name] = broken;
  for (const name of ['textContent', 'childNodes', 'parentNode']) Object.defineProperty(Node.prototype, name, { get: broken, set: broken });
  Object.defineProperty(Object.prototype, 'signal', { get: broken, set: broken });
</script><p>${ROUND}</p>`;

const PAGES: Record<string, Route> = {
  '/open': page(`<x-a></x-a><p>${STALE}</p><script>document.querySelector('x-a').attachShadow({ mode: 'open' }).innerHTML = '<p>${ROUND}</p>'</script>`),
  '/closed': page(`<x-a></x-a><script>document.querySelector('x-a').attachShadow({ mode: 'closed' }).innerHTML = '<p>${ROUND}</p><p>${STALE}</p>'</script>`),
  '/declared': page(`<article><template shadowrootmode="open"><p>${ROUND}</p><slot></slot></template><p>${STALE}</p></article>`),
  '/declared-closed': page(`<article><template shadowrootmode="closed"><section><template shadowrootmode="closed"><p>${ROUND}</p></template></section><slot></slot></template><p>${STALE}</p></article>`),
  '/inner': page(`<p>${STALE}</p>`),
  '/same-origin': page(`<p>${ROUND}</p><iframe src="/inner" width="600" height="150"></iframe>`),
  '/cross-origin': page(`<p>${ROUND}</p><script>document.body.insertAdjacentHTML('beforeend', '<iframe width="600" height="150" src="http://localhost:' + location.port + '/inner"></iframe>')</script>`),
  '/sandboxed': page(`<p>${ROUND}</p><iframe sandbox src="/inner" width="600" height="150"></iframe>`),
  '/blank': page(`<p>${ROUND}</p><iframe width="600" height="150"></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML = '<p>${STALE}</p>'</script>`),
  '/written': page(`<p>${ROUND}</p><iframe width="600" height="150"></iframe><script>onload = () => { const inner = document.querySelector('iframe').contentDocument; inner.open(); inner.write('<p>${STALE}</p>'); inner.close() }</script>`),
  '/srcdoc': page(`<p>${ROUND}</p><iframe width="600" height="150" srcdoc="<p>${STALE}</p>"></iframe>`),
  '/nested': page(`<iframe width="700" height="300" srcdoc="<p>${ROUND}</p><iframe src='/inner' width='600' height='150'></iframe>"></iframe>`),
  '/tiny': page(`<p>${ROUND}</p><iframe src="/inner" width="90" height="50"></iframe><iframe src="/inner" width="0" height="0"></iframe><iframe src="/inner" hidden></iframe>`),
  '/xhtml': as('application/xhtml+xml', XHTML),
  '/text': as('text/plain', `NEWS\n\n${ROUND}\n\n${STALE}\n`),
  '/strictest': as('text/html', `${HEAD.replace('data:,', OWN_ICON)}<p>${ROUND}</p><p>${STALE}</p>`, { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox" }),
  '/patched': page(PATCHED),
  '/guarded': page(GUARDED),
  '/named': page(`<p>${ROUND}</p><form name="body"><input name="textContent"><input name="childNodes"><input name="attributes"></form><img name="querySelectorAll"><img name="implementation"><a id="CSS">x</a><a id="getComputedStyle"></a>`),
};

let server: Served;
beforeAll(async () => {
  server = await serve((address) => PAGES[address]);
});
afterAll(() => server.close());

/** Figures that are underlined in a frame, each with what a pointer finds at its end. Asked with little, since a page may have broken the rest. */
const marksIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const marks: string[] = [];
    for (const range of (CSS.highlights.get('tickmark') ?? []) as Iterable<Range>) {
      const { right, top } = range.getBoundingClientRect();
      marks[marks.length] = `${range.toString()} ${document.elementFromPoint(right + 5, top + 5)?.localName}`;
    }
    return marks;
  });
/** The same in all frames, in the order of the tree. */
const marksOn = async (tab: Page): Promise<string[][]> => Promise.all(tab.frames().map((frame) => marksIn(frame).catch(() => [])));

const round = ['$122 billion tickmark-layer'];
const stale = ['$500 billion tickmark-layer'];

describe.each(BROWSER_NAMES)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  test.each<[kind: string, address: string, marks: string[][]]>([
    ['an open shadow root', '/open', [[...round, ...stale]]],
    ['a closed shadow root', '/closed', [[...round, ...stale]]],
    ['a shadow root in markup, with text in its slot', '/declared', [[...round, ...stale]]],
    ['a closed shadow root in markup, within another', '/declared-closed', [[...round, ...stale]]],
    ['a frame of the same origin', '/same-origin', [round, stale]],
    ['a frame of another origin', '/cross-origin', [round, stale]],
    ['a frame in a sandbox', '/sandboxed', [round, stale]],
    ['an empty frame that is filled by its page', '/blank', [round, stale]],
    ['a frame whose document is written', '/written', [round, stale]],
    ['a frame with its own markup', '/srcdoc', [round, stale]],
    ['a frame within a frame', '/nested', [[], round, stale]],
    ['XHTML', '/xhtml', [[...round, ...stale]]],
    ['a text file', '/text', [[...round, ...stale]]],
    ['the strictest policies, in a sandbox', '/strictest', [[...round, ...stale]]],
    ['a page that has broken its prototypes', '/patched', [round]],
    ['a page that has elements by the names of what we ask', '/named', [round]],
  ])('%s', async (_, address, marks) => {
    const complaints: string[] = [];
    const complain = (error: unknown): void => void (String(error).includes(OWN_ICON) || complaints.push(String(error)));
    const tab = await harness.reopen(server.origin + address);
    tab.on('pageerror', complain);
    await eventually(() => marksOn(tab), (seen) => JSON.stringify(seen) === JSON.stringify(marks));
    expect(complaints).toEqual([]);
    tab.off('pageerror', complain);
  });

  test('frames too small to be read are not', async () => {
    const tab = await harness.reopen(`${server.origin}/tiny`);
    await eventually(() => marksOn(tab), (seen) => JSON.stringify(seen) === JSON.stringify([round, [], [], []]));
    // One that has grown is a frame like any other.
    await tab.$eval('iframe', (frame) => Object.assign(frame, { width: '600', height: '150' }) && undefined);
    await eventually(() => marksOn(tab), (seen) => JSON.stringify(seen) === JSON.stringify([round, stale, [], []]));
  });

  test('a page that removes all foreign nodes is not fought for ever, and its reader learns of its figures all the same', async () => {
    const tab = await harness.reopen(`${server.origin}/guarded`);
    const figures = await harness.figures(tab.url());
    expect(figures.map(({ verdict }) => verdict)).toEqual(['consistent']);
    const count = (): Promise<number> => tab.evaluate(() => document.querySelectorAll('tickmark-layer').length);
    await eventually(count, (layers) => layers === 0);
    // Nothing goes on in the background of it.
    const added = await tab.evaluate(() => new Promise<number>((done) => {
      let nodes = 0;
      const observer = new MutationObserver((changes) => { nodes += changes.length; });
      observer.observe(document, { childList: true, subtree: true });
      setTimeout(() => { observer.disconnect(); done(nodes); }, 1_200);
    }));
    expect(added).toBe(0);
  });
});
