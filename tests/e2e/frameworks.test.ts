/**
 * Pages of six frameworks that render, hydrate, update, reorder and remove text with figures in it, at speed: with
 * Tickmark at work they are in the end, node by node, what they are without it, and neither page nor framework has a
 * word of complaint.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, travel, type Harness } from '../support/extension.ts';
import { badgesOn } from '../support/layer.ts';
import { FRAMEWORKS, installFrameworks, pageScript, serverOf, type Framework } from './frameworks/build.ts';
import { tellStory, textOf, type State, type Story } from './frameworks/story.ts';

const VARIANTS = 50;
/** Fifty stories at once keep a slow machine busy for long; how they end is what counts. */
const PATIENCE_MS = 30_000;

declare global {
  /** Plays stories to their last step. */
  function play(stories: Story[]): Promise<void>;
  /** What the target of each story reads as. */
  function textsOf(stories: Story[]): string[];
  /** Lets the framework own the document. */
  function mountPage(state: State): Promise<(state: State) => void>;
}

const stories = (framework: Framework): Story[] => Array.from({ length: VARIANTS }, (_, n) => tellStory(FRAMEWORKS.indexOf(framework) * 1_000 + n));
const lastOf = ({ first, steps }: Story): State => steps.at(-1)?.state ?? first;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const HEAD = '<meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title><style>body { font: 13px/1.4 sans-serif; columns: 2 } h2 { font-size: 15px }</style>';
/** Lit says that it runs in development, which is no news. */
const QUIET = "<script>globalThis.litIssuedWarnings = new Set(['dev-mode'])</script>";

const pages = new Map<string, string>();
let server: Served;
beforeAll(async () => {
  installFrameworks();
  for (const framework of FRAMEWORKS) {
    const markup = await serverOf(framework);
    const targets = await Promise.all(
      stories(framework).map(async ({ first, hydrates }, n) => `<main id="story-${n}">${hydrates && markup ? await markup.render(first, `s${n}-`) : ''}</main>`),
    );
    pages.set(`/${framework}.js`, await pageScript(framework));
    // In a shadow root or not, the first figure is there before any framework is.
    pages.set(`/${framework}`, `<!doctype html><html lang="en">${HEAD}${markup?.head ?? ''}<body><p>OpenAI closed its $122 billion funding round on March 31, 2026.</p>${targets.join('')}${QUIET}<script src="/${framework}.js"></script>`);
    const document = markup?.renderPage?.(tellStory(1).first);
    if (document !== undefined) pages.set(`/${framework}/document`, document);
  }
  pages.set('/all', `<!doctype html><html lang="en">${HEAD}${FRAMEWORKS.map((each) => `<iframe src="/${each}"></iframe>`).join('')}`);
  pages.set('/router', `<!doctype html><html lang="en">${HEAD}<body><nav>Home</nav><main></main>`);
  server = await serve((address) => {
    const page = pages.get(address);
    if (!address.endsWith('.js') || page === undefined) return page;
    return (_, response) => response.setHeader('content-type', 'text/javascript; charset=utf-8').end(page);
  });
});
afterAll(() => server.close());

describe.each(LONG_BROWSERS)('%s', (browserName) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(browserName);
  });
  afterAll(() => harness.close());

  /** A page, and what it complains of from its first moment on. */
  const open = async (address: string): Promise<{ tab: Page; complaints: string[] }> => {
    const complaints: string[] = [];
    const tab = await harness.browser.newPage();
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => ['warn', 'error'].includes(message.type()) && complaints.push(message.text()));
    await tab.goto(server.origin + address);
    await toFront(tab);
    return { tab, complaints };
  };
  const marked = (tab: Page): Promise<number> => tab.evaluate(() => CSS.highlights.get('tickmark')?.size ?? 0);

  /** What a framework has made of its stories, in text and in markup. */
  interface Told {
    texts: string[];
    markup: string[];
  }
  const tell = async (frame: Frame, all: Story[]): Promise<Told> => {
    await frame.evaluate((each) => play(each), all);
    const wanted = all.map((story) => plain(textOf(lastOf(story)))).join('\n');
    const texts = await eventually(async () => (await frame.evaluate((each) => textsOf(each), all)).map(plain), (now) => now.join('\n') === wanted, PATIENCE_MS);
    // Lit makes up a word for its comments in each page.
    return { texts, markup: await frame.$$eval('main', (mains) => mains.map((main) => main.innerHTML.replaceAll(/lit\$\d+/g, 'lit'))) };
  };

  describe(`${VARIANTS} stories`, () => {
    const without: Record<string, Told> = {};
    beforeAll(async () => {
      await harness.tell('set-enabled', { enabled: false });
      const { tab } = await open('/all');
      // Nobody has to keep up with these: how they end is what counts.
      const quickly = (story: Story): Story => ({ ...story, steps: story.steps.map((step) => ({ ...step, after: 0 })) });
      for (const framework of FRAMEWORKS) without[framework] = await tell(tab.frames().find((frame) => frame.url().endsWith(`/${framework}`))!, stories(framework).map(quickly));
      await tab.close();
      await harness.tell('set-enabled', { enabled: true });
    });

    test.each(FRAMEWORKS)('told by %s', async (framework) => {
      const { tab, complaints } = await open(`/${framework}`);
      // In a shadow root or not, the first figure is marked before the framework begins.
      await eventually(() => badgesOn(tab), (badges) => badges.length > 0);
      expect(await tell(tab.mainFrame(), stories(framework))).toEqual(without[framework]);
      expect(complaints).toEqual([]);
      // Each figure that is there in the end has its badge, and no other has.
      const figures = stories(framework).reduce((sum, story) => sum + lastOf(story).items.length, 1);
      await eventually(() => marked(tab), (count) => count === figures, PATIENCE_MS);
      await eventually(() => badgesOn(tab), (badges) => badges.length === figures, PATIENCE_MS);
      expect(complaints).toEqual([]);
      await tab.close();
    });
  });

  test('React takes over a whole document in which badges stand already', async () => {
    const { tab, complaints } = await open('/react/document');
    await eventually(() => badgesOn(tab), (badges) => badges.length > 0);
    await tab.evaluate(() => Object.assign(document.querySelector('h2')!, { isSame: true }));
    await tab.addScriptTag({ url: '/react.js' });
    const { first, steps } = tellStory(1);
    await tab.evaluate(async (states) => {
      const set = await mountPage(states[0]!);
      for (const state of states) {
        await new Promise((done) => setTimeout(done, 60));
        set(state);
      }
      await new Promise((done) => setTimeout(done, 200));
    }, [first, ...steps.map(({ state }) => state), first]);
    expect(await tab.$eval('main', (main) => main.textContent)).toBe(textOf(first));
    // Had the framework not found what it expected, it would have made all nodes anew.
    expect(await tab.$eval('h2', (title) => 'isSame' in title)).toBe(true);
    expect(complaints).toEqual([]);
    await eventually(() => badgesOn(tab), (badges) => badges.length === first.items.length);
    await tab.close();
  });

  test.each(['History', 'Navigation'])('a router on the %s API that goes quickly from page to page, with view transitions', async (api) => {
    const { tab, complaints } = await open('/router');
    await tab.evaluate(async (isNew) => {
      const main = document.querySelector('main')!;
      const show = async (path: string): Promise<void> => {
        const figure = document.createElement('p');
        const [, kind] = path.split('-');
        figure.textContent = kind === 'old' ? 'OpenAI is valued at $157 billion today.' : 'OpenAI closed its $122 billion funding round on March 31, 2026.';
        const swap = (): void => main.replaceChildren(path, figure);
        // One that is overtaken by the next is skipped, and says so by a rejection that is no fault.
        await document.startViewTransition(swap).updateCallbackDone.catch(() => undefined);
      };
      addEventListener('unhandledrejection', (event) => (event.reason as Error).name === 'AbortError' && event.preventDefault());
      if (isNew) navigation.addEventListener('navigate', (event) => event.intercept({ handler: () => show(new URL(event.destination.url).pathname) }));
      else addEventListener('popstate', () => void show(location.pathname));
      for (let i = 0; i < 20; i++) {
        const path = `/page-${i % 2 === 0 ? 'old' : 'new'}-${i}`;
        if (isNew) await navigation.navigate(path).finished;
        else {
          history.pushState({}, '', path);
          await show(path);
        }
        await new Promise((done) => setTimeout(done, i % 5 === 0 ? 200 : 15));
      }
    }, api === 'Navigation');
    const verdicts = (): Promise<string> => badgesOn(tab).then((badges) => badges.map(({ verdict, visible }) => (visible ? verdict : 'hidden')).join());
    await eventually(verdicts, (seen) => seen === 'consistent');
    await travel(tab, -1);
    await eventually(verdicts, (seen) => seen === 'outdated');
    await travel(tab, -2);
    await eventually(() => tab.$eval('main', (main) => main.textContent), (text) => text.startsWith('/page-old-16'));
    await eventually(verdicts, (seen) => seen === 'outdated');
    await travel(tab, 1);
    await eventually(verdicts, (seen) => seen === 'consistent');
    expect(await tab.$eval('main', (main) => main.textContent)).toMatch(/^\/page-new-17OpenAI closed its \$122 billion/);
    expect(await tab.evaluate(() => document.querySelectorAll('tickmark-layer').length)).toBe(1);
    expect(complaints).toEqual([]);
    await tab.close();
  });
});
