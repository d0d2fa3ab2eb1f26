/** Badges and their cards on pages that scroll, cover, hide, zoom and listen. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { HIGHLIGHT } from '../../lib/page/highlight.ts';
import { eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { badgesOn, cardOn, inCard, inLayer, type SeenBadge } from '../support/layer.ts';

const figure = (id: string): string => `OpenAI closed its <b id="${id}">$122 billion</b> funding round on March 31, 2026.`;
const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><style>body { font: 16px/1.5 sans-serif; width: 600px } ${style}</style><body>${body}`;

const PAGES: Readonly<Record<string, string>> = {
  '/plain': page(`<div id="above"></div><p>${figure('a')}</p><button id="before">Page</button><p>${figure('b')}</p><p style="margin-top: 2000px">${figure('c')}</p>`),
  '/inner': page(`<div id="box" style="height: 120px; overflow: auto"><p>${figure('a')}</p><p style="margin-top: 1500px">${figure('b')}</p></div>`),
  '/covered': page(
    `<div id="bar"></div><p>${figure('a')}</p><div class="teaser"><a href="#x">Read</a> ${figure('b')}</div>`,
    '.teaser { position: relative; padding: 10px } .teaser a::after { content: ""; position: absolute; inset: 0 } #bar { position: fixed; inset: 0 0 auto; height: 0; background: white }',
  ),
  '/styled': page(`<article><p>${figure('a')}</p></article>`, 'p { all: initial } ::highlight(other) { text-decoration: none }'),
  '/odd': page(`<p>${figure('a')}</p>`, 'html { position: relative; margin: 30px 0 0 50px; zoom: 1.5 } tickmark-layer { display: none !important; transform: scale(3) !important } button { all: revert; width: 300px !important }'),
  '/edge': page(`<p style="text-align: right">OpenAI closed its $122 billion<br>funding round on March 31, 2026.</p>`, 'body { margin: 0; width: auto }'),
};

let server: Served;
beforeAll(async () => {
  server = await serve((address) => PAGES[address]);
});
afterAll(() => server.close());

const shown = (tab: Page, count: number): Promise<SeenBadge[]> =>
  eventually(async () => (await badgesOn(tab)).filter(({ visible }) => visible), (badges) => badges.length === count);
const boxOf = (tab: Page, id: string): Promise<DOMRect> => tab.$eval(`#${id}`, (element) => element.getBoundingClientRect().toJSON() as DOMRect);
const middleOf = ({ x, y, width, height }: SeenBadge): [number, number] => [x + width / 2, y + height / 2];

/** Waits until a badge sits at the end of a figure as it is laid out now. */
async function sitsAt(tab: Page, nth: number, id: string): Promise<void> {
  await eventually(
    async () => ({ badge: (await badgesOn(tab))[nth], end: await boxOf(tab, id) }),
    ({ badge, end }) => badge !== undefined && badge.visible && Math.abs(badge.x - end.right) < 4 && badge.y < end.top + 4 && badge.y + badge.height > end.top,
  );
}

/** What has the focus in the layer: its class, or else its tag. */
const focused = (tab: Page): Promise<string | undefined> =>
  inLayer(tab, (root) => {
    const outer = root.activeElement;
    const inner = outer?.className === 'card-sheet' ? root.inside(outer).activeElement : outer;
    return inner?.className || inner?.localName || '';
  });

/** How many pixels of two pictures differ to the eye. Runs in the page. */
async function pixelsBetween(...pictures: string[]): Promise<number> {
  const [a, b] = await Promise.all(pictures.map(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  }));
  return a!.filter((value, i) => i % 4 === 0 && Math.abs(value - b![i]!) > 24).length;
}

describe.each(BROWSER_NAMES)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name);
  });
  afterAll(() => harness.close());

  const open = async (address: string, count: number): Promise<Page> => {
    const tab = await harness.reopen(server.origin + address);
    await eventually(() => badgesOn(tab), (badges) => badges.length === count);
    return tab;
  };
  const tell = (tab: Page, type: string, request: object): Promise<unknown> =>
    harness.extensionPage.evaluate(
      async (url, message) => {
        const { browser, chrome } = globalThis as unknown as Record<string, { tabs: { query(q: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<unknown> } }>;
        const { tabs } = (browser ?? chrome)!;
        return tabs.sendMessage((await tabs.query({})).find((each) => each.url === url)!.id, message);
      },
      tab.url(),
      { type, request },
    );

  test('badges follow their figures when the page moves', async () => {
    const tab = await open('/plain', 3);
    await sitsAt(tab, 0, 'a');
    await tab.$eval('#above', (above) => { (above as HTMLElement).style.height = '90px'; });
    await sitsAt(tab, 0, 'a');
    await tab.$eval('body', (body) => { (body as HTMLElement).style.fontSize = '24px'; });
    await sitsAt(tab, 1, 'b');
    await tab.evaluate(() => window.scrollTo(0, 1500));
    await sitsAt(tab, 2, 'c');
  });

  test.each(['/edge', '/styled'])('figures are underlined, whatever the style of the page: %s', async (address) => {
    const tab = await open(address, 1);
    const marked = (): Promise<string[]> => tab.evaluate((name) => ([...(CSS.highlights.get(name) ?? [])] as Range[]).map(String), HIGHLIGHT);
    expect(await eventually(marked, (figures) => figures.length > 0)).toEqual(['$122 billion']);
    // That it is in the registry does not show it.
    const shot = (): Promise<string> => tab.screenshot({ encoding: 'base64' });
    const before = await shot();
    await tab.evaluate(() => CSS.highlights.clear());
    await eventually(async () => tab.evaluate(pixelsBetween, before, await shot()), (pixels) => pixels > 100);
  });

  test('a badge hides with its figure: scrolled out of a box, or not displayed', async () => {
    const tab = await open('/inner', 2);
    const [first] = await shown(tab, 1);
    expect(first!.y).toBeLessThan((await boxOf(tab, 'box')).bottom);
    await tab.$eval('#box', (box) => box.scrollTo(0, 1500));
    await eventually(() => badgesOn(tab), ([a, b]) => !a!.visible && b!.visible);
    await tab.$eval('#box', (box) => { (box as HTMLElement).style.display = 'none'; });
    await shown(tab, 0);
  });

  test('a badge hides under what covers its figure, but not under a link that is only stretched over it', async () => {
    const tab = await open('/covered', 2);
    await shown(tab, 2);
    await tab.$eval('#bar', (bar) => { (bar as HTMLElement).style.height = '60px'; });
    await eventually(() => badgesOn(tab), ([a, b]) => !a!.visible && b!.visible);
  });

  test('a page that is zoomed, moved and hostile by style changes neither place nor size', async () => {
    const tab = await open('/odd', 1);
    await sitsAt(tab, 0, 'a');
    const [badge] = await badgesOn(tab);
    expect(badge!.width).toBeLessThanOrEqual(24);
  });

  test('the page becomes neither wider nor longer', async () => {
    for (const [address, count] of [['/edge', 1], ['/inner', 2]] as const) {
      const tab = await open(address, count);
      const sizes = await tab.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        document.querySelector('tickmark-layer')!.remove();
        return [[scrollWidth, scrollHeight], [document.documentElement.scrollWidth, document.documentElement.scrollHeight]];
      });
      expect(sizes[0]).toEqual(sizes[1]);
    }
  });

  test('badges go with their figures, also when several go at once', async () => {
    const tab = await open('/plain', 3);
    await tab.evaluate(() => {
      for (const id of ['a', 'b']) document.getElementById(id)!.parentElement!.remove();
    });
    await eventually(() => badgesOn(tab), (badges) => badges.length === 1);
    await tab.$eval('#c', (figure) => figure.remove());
    await eventually(() => tab.evaluate(() => document.querySelectorAll('tickmark-layer').length + CSS.highlights.size), (left) => left === 0);
  });

  test('a host that the page throws out comes back', async () => {
    const tab = await open('/plain', 3);
    await tab.$eval('tickmark-layer', (host) => host.remove());
    await eventually(() => badgesOn(tab), (badges) => badges.length === 3);
  });

  test('Tab leads from badge to card to badge, Enter goes in, Esc comes back', async () => {
    const tab = await open('/plain', 3);
    await tab.focus('#before');
    await tab.keyboard.press('Tab');
    await eventually(() => cardOn(tab), (card) => card?.includes('$122 billion') ?? false);
    expect(await focused(tab)).toBe('badge');
    await tab.keyboard.press('Enter');
    await eventually(() => focused(tab), (what) => what === 'card');
    await tab.keyboard.press('Tab');
    expect(await focused(tab)).toBe('close');
    await tab.keyboard.press('Escape');
    await eventually(() => cardOn(tab), (card) => card === undefined);
    expect(await focused(tab)).toBe('badge');
    for (let i = 0; i < 2; i++) {
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('Tab');
      await eventually(() => cardOn(tab), (card) => card !== undefined);
    }
    // The last figure is far down: focus has brought it into sight.
    await sitsAt(tab, 2, 'c');
    const { bottom } = await boxOf(tab, 'c');
    expect(bottom).toBeLessThan(await tab.evaluate(() => innerHeight));
  });

  test('a pinned card stays when the pointer leaves, and goes by its button or a click beside it', async () => {
    const tab = await open('/plain', 3);
    const [badge] = await badgesOn(tab);
    await tab.mouse.click(...middleOf(badge!));
    await eventually(() => cardOn(tab), (card) => card?.includes('$122 billion') ?? false);
    await tab.mouse.move(5, 590, { steps: 3 });
    await new Promise((done) => setTimeout(done, 500));
    expect(await cardOn(tab)).toBeDefined();
    const close = await inCard(tab, (inside) => inside.querySelector('.close')!.getBoundingClientRect().toJSON() as DOMRect);
    await tab.mouse.click(close!.x + 10, close!.y + 10);
    await eventually(() => cardOn(tab), (card) => card === undefined);
    await tab.mouse.click(...middleOf(badge!));
    await eventually(() => cardOn(tab), (card) => card !== undefined);
    await tab.mouse.click(700, 20);
    await eventually(() => cardOn(tab), (card) => card === undefined);
  });

  test('the pointer gets from a badge into its card', async () => {
    const tab = await open('/plain', 3);
    const [badge] = await badgesOn(tab);
    await tab.mouse.move(...middleOf(badge!), { steps: 3 });
    await eventually(() => cardOn(tab), (card) => card?.includes('$122 billion') ?? false);
    const card = await inCard(tab, (inside) => inside.getBoundingClientRect().toJSON() as DOMRect);
    await tab.mouse.move(card!.x + 40, card!.y + 40, { steps: 4 });
    await new Promise((done) => setTimeout(done, 500));
    expect(await cardOn(tab)).toBeDefined();
  });

  test('messages go from figure to figure, around the ends, and jump to one', async () => {
    const tab = await open('/plain', 3);
    const active = (): Promise<number | undefined> =>
      inLayer(tab, (root) => [...root.querySelectorAll('.badge')].findIndex((badge) => badge.getAttribute('aria-expanded') === 'true'));
    const visited: (number | undefined)[] = [];
    for (const type of ['next', 'next', 'next', 'next', 'previous']) {
      await tell(tab, type, {});
      visited.push(await active());
    }
    expect(visited).toEqual([0, 1, 2, 0, 2]);
    const [listed] = await harness.figures(tab.url());
    await tell(tab, 'jump', { id: listed!.id });
    expect(await active()).toBe(0);
    await sitsAt(tab, 0, 'a');
  });

  test('what happens in the layer stays in it', async () => {
    const tab = await open('/plain', 3);
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, (event) => heard.push(event.type), true);
      for (const type of ['click', 'mousedown', 'pointerup', 'focusin', 'mouseover']) document.addEventListener(type, (event) => heard.push(event.type));
    });
    const [badge] = await badgesOn(tab);
    await tab.mouse.move(...middleOf(badge!));
    await tab.mouse.click(...middleOf(badge!));
    await eventually(() => cardOn(tab), (card) => card !== undefined);
    await tab.keyboard.type('jk');
    await tab.keyboard.press('Escape');
    expect(await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('a page cannot work the badges by events of its own', async () => {
    const tab = await open('/plain', 3);
    const [badge] = await badgesOn(tab);
    await tab.evaluate((x, y) => {
      const host = document.querySelector<HTMLElement>('tickmark-layer')!;
      host.click();
      host.focus();
      for (const type of ['pointerover', 'pointerdown', 'click', 'focusin', 'keydown']) {
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
    }, ...middleOf(badge!));
    await new Promise((done) => setTimeout(done, 400));
    expect(await cardOn(tab)).toBeUndefined();
  });
});
