/**
 * A hostile page can learn that figures are underlined. It can't tell one verdict from another, and it can't open,
 * save or change anything.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabOf } from '../../lib/cli/driver.ts';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import { serve, type Served } from '../../lib/cli/serve.ts';
import { LONG_BROWSERS, eventually, openWithExtension, type Harness } from '../support/extension.ts';
import { badgesOn, cardOn, inCard, inLayer } from '../support/layer.ts';
import { ROOT } from '../support/modules.ts';
import { layTrap, showCarelessly, SPIES } from '../support/spies.ts';

/** As many billions as give the verdict. Pages that are told apart differ in these three digits only. */
const BILLIONS = { consistent: 852, outdated: 157, conflicting: 200 } as const;
type Verdict = keyof typeof BILLIONS;
const VERDICTS = Object.keys(BILLIONS) as Verdict[];

const claim = (billions: number): string => `OpenAI is valued at <b id="figure">$${billions} billion</b> today.`;
const hostile = (billions: number): string => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>
<style>body { font: 16px/1.5 monospace; width: 600px }</style><body>
<script>(${layTrap.toString()})(); function runSpy(spy) { return spy() }</script>
<p id="claim">${claim(billions)}</p><p>No more is known.</p>`;

/** More than a thousand figures; of some the ledger knows what to say. */
const PROBES = Array.from({ length: 1_050 }, (_, i) => i + 100);
const probing = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<style>body { font: 12px/20px monospace; width: 1090px; margin: 0 } p { display: inline-block; width: 360px; margin: 0 }</style>
<body>${PROBES.map((billions) => `<p>OpenAI is valued at $${billions} billion today.</p>`).join('')}`;

/** Frames one after another, each with one figure, in an order that gives each verdict every place alike. */
const ORDERS = ['852 157 200', '157 200 852', '200 852 157', '852 200 157', '200 157 852', '157 852 200', '852 157 200', '157 200 852'].join(' ').split(' ');
const timing = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title><body>`;

let server: Served;
beforeAll(async () => {
  server = await serve((address) => {
    if (address === '/probing') return probing;
    if (address === '/timing') return timing;
    const [, billions] = /^\/(\d+)$/.exec(address) ?? [];
    return billions === undefined ? undefined : hostile(Number(billions));
  });
});
afterAll(() => server.close());

/** What is no news: the figure itself, and names that are made up anew in each page. */
const withoutFigure = (seen: string): string => seen.replaceAll(/\$\d{3}/g, '$N').replaceAll(/--t\w+?-/g, '--');

async function spyOn(tab: Page): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const [name, spy] of Object.entries(SPIES)) {
    const json = await tab.evaluate(`(async () => JSON.stringify(await runSpy(${spy.toString()}), null, 1))()`);
    seen[name] = withoutFigure(String(json));
  }
  return seen;
}

describe.each(BROWSER_NAMES)('%s', (browserName) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(browserName);
  });
  afterAll(() => harness.close());

  /** A hostile page whose figure has its badge. */
  const open = async (verdict: Verdict, how = harness.open): Promise<Page> => {
    const tab = await how(`${server.origin}/${BILLIONS[verdict]}`);
    await eventually(() => badgesOn(tab), (badges) => badges.map((badge) => badge.verdict).join() === verdict && badges.every(({ visible }) => visible));
    return tab;
  };
  /** What comes last has come: screen readers are told how many figures there are, for some seconds. */
  const told = (tab: Page): Promise<string | undefined> => eventually(() => inLayer(tab, (root) => root.querySelector('.told')!.textContent), (words) => words !== '' && words !== null);
  const pointAtBadge = async (tab: Page): Promise<void> => {
    const [badge] = await badgesOn(tab);
    await tab.mouse.move(badge!.x + badge!.width / 2, badge!.y + badge!.height / 2, { steps: 3 });
  };
  const openCard = async (tab: Page): Promise<void> => {
    await pointAtBadge(tab);
    await eventually(() => cardOn(tab), (card) => card?.includes('In the ledger') ?? false);
  };

  describe.each(['at rest', 'with an open card'])('%s', (state) => {
    const seen: Partial<Record<Verdict, Record<string, string>>> = {};
    beforeAll(async () => {
      for (const verdict of VERDICTS) {
        const tab = await open(verdict);
        if (state === 'with an open card') await openCard(tab);
        await told(tab);
        await tab.pdf();
        seen[verdict] = await spyOn(tab);
        await tab.close();
      }
    });

    test.each(Object.keys(SPIES))('tells no verdict by %s', (spy) => {
      const [consistent, ...others] = VERDICTS.map((verdict) => seen[verdict]![spy]!);
      for (const other of others) expect(other).toBe(consistent);
      expect(consistent!.replaceAll(/"(?:Consistent|Outdated|Conflicting)",/g, '')).not.toMatch(/consistent|outdated|conflicting/i);
    });
  });

  test('tells not whether a figure is saved', async () => {
    const seen: Record<string, string>[] = [];
    for (const isSaved of [false, true]) {
      const tab = await open('outdated');
      if (isSaved) {
        const id = (await tabOf(harness.extensionPage, tab.url()))!;
        await harness.extensionPage.evaluate((tabId) => {
          interface Tabs { sendMessage(tab: number, message: unknown): Promise<unknown> }
          const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs }>;
          return (browser ?? chrome)!.tabs.sendMessage(tabId, { type: 'save-figure', request: { id: 0 } });
        }, id);
      }
      await tab.reload();
      const isMarked = (): Promise<boolean | undefined> => inLayer(tab, (root) => {
        const badge = root.querySelector('.badge');
        return badge ? root.inside(badge.firstElementChild).querySelector('.sign')!.hasAttribute('data-saved') : undefined;
      });
      await eventually(isMarked, (is) => is === isSaved);
      await told(tab);
      await tab.pdf();
      seen.push(await spyOn(tab));
      await tab.close();
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  // One browser is enough to try the spies themselves.
  if (LONG_BROWSERS.includes(browserName)) test('notices by each spy what a careless layer tells', async () => {
    await harness.tell('set-enabled', { enabled: false });
    const seen: Record<string, string>[] = [];
    for (const verdict of ['consistent', 'outdated']) {
      const tab = await harness.open(`${server.origin}/852`);
      await tab.evaluate(showCarelessly, verdict);
      await tab.mouse.move(400, 100, { steps: 3 });
      await new Promise((done) => setTimeout(done, 700));
      await tab.pdf();
      seen.push(await spyOn(tab));
      await tab.close();
    }
    await harness.tell('set-enabled', { enabled: true });
    const [consistent, outdated] = seen;
    const blind = Object.keys(SPIES).filter((spy) => consistent![spy] === outdated![spy]);
    // Firefox tells pages of no shifts.
    expect(blind).toEqual(browserName === 'firefox' ? ['shifts of the layout'] : []);
  });

  test('tells no verdict by the time of its answer', async () => {
    const tab = await harness.open(`${server.origin}/timing`);
    const times = await tab.evaluate(async (order) => {
      const answered: { figure: string; time: number }[] = [];
      for (const figure of order) {
        const frame = document.createElement('iframe');
        frame.width = '700';
        frame.height = '120';
        frame.src = `/${figure}`;
        document.body.append(frame);
        await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
        const began = performance.now();
        const registry = (frame.contentWindow as unknown as { CSS: typeof CSS }).CSS.highlights;
        const end = began + 5_000;
        while (!registry.has('tickmark') && performance.now() < end) await new Promise((done) => setTimeout(done, 1));
        answered.push({ figure, time: performance.now() - began });
        frame.remove();
      }
      return answered;
    }, ORDERS);
    await tab.close();
    expect(Math.max(...times.map(({ time }) => time))).toBeLessThan(5_000);
    const ranks = new Map(times.toSorted((a, b) => a.time - b.time).map((each, rank) => [each, rank]));
    const sums = Object.values(BILLIONS).map((billions) => times.filter(({ figure }) => figure === String(billions)).reduce((sum, each) => sum + ranks.get(each)!, 0));
    // Kruskal and Wallis: of answers whose time has nothing to do with their verdict, one run in 10,000 goes beyond 18.
    const n = times.length;
    const h = (12 / (n * (n + 1))) * sums.reduce((total, sum) => total + (sum + n / 3) ** 2 / (n / 3), 0) - 3 * (n + 1);
    expect(h).toBeLessThan(18);
  });

  test('tells a page nothing that probes the ledger with a thousand figures', async () => {
    const tab = await harness.open(`${server.origin}/probing`);
    expect((await harness.figures(tab.url())).length).toBeGreaterThanOrEqual(1_000);
    const marked = await eventually(() => tab.evaluate(() => CSS.highlights.get('tickmark')?.size ?? 0), (size) => size > 100);
    const verdicts = await badgesOn(tab);
    expect(verdicts).toHaveLength(marked);
    for (const verdict of VERDICTS) expect(verdicts.filter((each) => each.verdict === verdict).length).toBeGreaterThan(0);

    const looks = await tab.evaluate(async (wanted) => {
      const kinds: Record<string, string[]> = {};
      const ranges = ([...CSS.highlights.get('tickmark')!] as Range[]).filter((range, i) => i % 100 === 0 || wanted.includes(range.toString()));
      for (const range of ranges) {
        range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
        const { right, top } = range.getBoundingClientRect();
        // Badges come to where somebody looks; a spy can wait until nothing changes any more.
        let look = '';
        for (let same = 0; same < 6; ) {
          await new Promise(requestAnimationFrame);
          let now = `${range.startOffset} ${range.endOffset} `;
          for (let y = -8; y < 16; y += 3) for (let x = -8; x < 22; x += 3) now += document.elementFromPoint(right + x, top + y)?.localName === 'tickmark-layer' ? '#' : '.';
          same = now === look && now.includes('#') ? same + 1 : 0;
          look = now;
        }
        (kinds[look] ??= []).push(range.toString());
      }
      return kinds;
    }, VERDICTS.map((verdict) => `$${BILLIONS[verdict]} billion`));
    const kindsOf = (verdict: Verdict): string[] => Object.entries(looks).filter(([, figures]) => figures.includes(`$${BILLIONS[verdict]} billion`)).map(([look]) => look);
    expect(kindsOf('consistent')).toHaveLength(1);
    expect(kindsOf('outdated')).toEqual(kindsOf('consistent'));
    expect(kindsOf('conflicting')).toEqual(kindsOf('consistent'));
    await tab.close();
  });

  describe('a page can', () => {
    const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 500));
    /** The badge is where its figure ends. */
    const inPlace = async (tab: Page): Promise<void> => {
      await eventually(
        async () => ({ badges: await badgesOn(tab), end: await tab.$eval('#figure', (figure) => figure.getBoundingClientRect().toJSON() as DOMRect) }),
        ({ badges: [badge, ...more], end }) => badge !== undefined && more.length === 0 && badge.visible && Math.abs(badge.x - end.right) < 4 && badge.y < end.top + 4,
      );
    };

    test('not open a card by events or focus, not even with the root that Firefox shows it', async () => {
      const tab = await open('outdated', harness.reopen);
      // Too quick to open it, but Firefox has told where the pointer was.
      await pointAtBadge(tab);
      await tab.mouse.move(5, 500);
      await tab.evaluate(() => {
        const host = document.querySelector<HTMLElement>('tickmark-layer')!;
        const inner = [...window.trap.leaked].flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);
        for (const element of [host, ...inner]) {
          element.focus({ focusVisible: true });
          element.click();
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'mousedown', 'click', 'focusin', 'touchstart', 'copy']) {
            element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
          }
          for (const key of ['Enter', ' ', 'Tab']) element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        for (const key of ['N', 'P']) window.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
      });
      await settle();
      expect(await cardOn(tab)).toBeUndefined();
    });

    test('not open a card by moving a figure under the pointer', async () => {
      const tab = await open('outdated', harness.reopen);
      const [badge] = await badgesOn(tab);
      await tab.mouse.move(badge!.x + badge!.width / 2, badge!.y + 150 + badge!.height / 2, { steps: 3 });
      await tab.$eval('#claim', (paragraph) => { (paragraph as HTMLElement).style.marginTop = `${150 + Number.parseFloat(getComputedStyle(paragraph).marginTop)}px`; });
      await inPlace(tab);
      await settle();
      expect(await cardOn(tab)).toBeUndefined();
      // It is the pointer's own doing that counts.
      await pointAtBadge(tab);
      await tab.mouse.move(badge!.x + 3, badge!.y + 152);
      await eventually(() => cardOn(tab), (card) => card !== undefined);
    });

    test('not lead a click into a card that has only just come under the pointer', async () => {
      const tab = await open('outdated', harness.reopen);
      await openCard(tab);
      const place = (): Promise<{ x: number; y: number; open: boolean } | undefined> =>
        inCard(tab, (card) => {
          const details = card.querySelector('details')!;
          details.scrollIntoView({ block: 'center' });
          const { x, y } = details.getBoundingClientRect();
          return { x: x + 10, y: y + 6, open: details.open };
        });
      const at = (await place())!;
      await tab.mouse.click(at.x, at.y);
      expect((await place())!.open).toBe(false);
      await settle();
      await tab.mouse.click(at.x, at.y);
      expect((await place())!.open).toBe(true);
    });

    test('not switch it off or change anything by forged events and messages', async () => {
      const tab = await open('conflicting', harness.reopen);
      await tab.evaluate(() => {
        document.dispatchEvent(new Event('tickmark-take-over'));
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        const names = ['subject-found', 'vocabulary', 'judge', 'explain', 'report', 'status', 'set-enabled', 'set-host-enabled', 'list', 'jump', 'next', 'previous', 'switch-off', 'ledger-changed'];
        const request = { enabled: false, host: location.hostname, id: 0, outdated: 9, conflicting: 9, consistent: 9, unverified: 9 };
        const { chrome, browser } = window as unknown as Record<string, { runtime?: { sendMessage?(...message: unknown[]): unknown } } | undefined>;
        for (const type of names) {
          window.postMessage({ type, request }, '*');
          document.dispatchEvent(new CustomEvent(type, { detail: request }));
          window.dispatchEvent(new StorageEvent('storage', { key: type, newValue: 'false' }));
          for (const api of [chrome, browser]) {
            try {
              void Promise.resolve(api?.runtime?.sendMessage?.({ type, request })).catch(() => undefined);
            } catch {
              // The page has no such call, or it takes no message without an address.
            }
          }
        }
      });
      // Longer than the beat by which a reader looks whether it still has its extension.
      await new Promise((done) => setTimeout(done, 1_300));
      await inPlace(tab);
      expect(await harness.hasReader(tab.url())).toBe(true);
      expect((await harness.figures(tab.url())).map(({ verdict }) => verdict)).toEqual(['conflicting']);
    });

    test('not load anything of the extension', async () => {
      const tab = await open('consistent', harness.reopen);
      const files = ['manifest.json', 'reader.js', 'gate.js', 'popup.html', 'ledger/ledger.json', 'icon.svg'];
      const got = await tab.evaluate((urls) => Promise.all(urls.map((url) => fetch(url).then(() => url, () => ''))), files.map((file) => `${harness.origin}/${file}`));
      expect(got.join('')).toBe('');
    });

    test('not move badges by the ranges in the registry', async () => {
      const tab = await open('consistent', harness.reopen);
      await tab.evaluate(() => {
        const other = document.createElement('p');
        other.textContent = 'Elsewhere it is nine hundred.';
        document.body.append(other);
        for (const range of [...CSS.highlights.get('tickmark')!] as Range[]) {
          range.setStart(other.firstChild!, 0);
          range.setEnd(other.firstChild!, 9);
        }
        window.dispatchEvent(new Event('resize'));
      });
      await settle();
      await inPlace(tab);
    });

    test('not move, hide or restyle badges by their host', async () => {
      const tab = await open('consistent', harness.reopen);
      await tab.evaluate(() => {
        const host = document.querySelector<HTMLElement>('tickmark-layer')!;
        host.style.cssText = 'display: none !important; opacity: 0 !important; translate: 100px 40px !important; left: 300px !important; visibility: hidden !important';
        host.animate([{ transform: 'translateX(200px)', opacity: 0, left: '200px' }], { duration: 1e8, fill: 'both' });
        const style = document.createElement('style');
        style.textContent = 'tickmark-layer { position: static !important; contain: size !important; clip-path: inset(100%) !important; transition: all 100s !important; animation: x 100s !important } @keyframes x { from { translate: 300px 0 } }';
        document.head.append(style);
      });
      await inPlace(tab);
      await tab.evaluate(() => {
        const box = document.createElement('div');
        box.style.cssText = 'position: absolute; left: 222px; top: 111px; opacity: 0';
        document.body.append(box);
        box.append(document.querySelector('tickmark-layer')!);
      });
      await inPlace(tab);
      expect(await tab.evaluate(() => document.querySelector('tickmark-layer')!.parentElement!.localName)).toBe('html');
    });

    test('not blank badges by registering their custom properties', async () => {
      const css = ['components/verdict-mark.css', 'components/claim-card.css', 'lib/page/painter/layer.css', 'lib/page/painter/face.css'].map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('');
      const names = [...new Set(css.match(/--[a-z-]+/g))];
      expect(names).toContain('--sign');
      const looks: string[] = [];
      for (const register of [[], names]) {
        const tab = await open('outdated', harness.reopen);
        await tab.evaluate((all) => all.forEach((name) => CSS.registerProperty({ name, syntax: '<time>', inherits: false, initialValue: '1s' })), register);
        await new Promise((done) => setTimeout(done, 100));
        looks.push((await inLayer(tab, (root) => {
          const badge = root.querySelector('.badge')!;
          const sign = root.inside(badge.firstElementChild).querySelector('.sign')!;
          return [getComputedStyle(badge).width, getComputedStyle(sign).backgroundColor, getComputedStyle(sign, '::before').clipPath].join();
        }))!);
      }
      expect(looks[1]).toBe(looks[0]);
      expect(looks[0]).toContain('polygon');
    });

    test('imitate a badge, but not its card', async () => {
      const tab = await open('consistent', harness.reopen);
      await tab.evaluate(() => {
        const fake = document.createElement('tickmark-layer');
        fake.id = 'fake';
        const root = fake.attachShadow({ mode: 'open' });
        const badge = document.createElement('button');
        badge.className = 'badge';
        badge.style.cssText = 'position: absolute; left: 50px; top: 300px; width: 30px; height: 30px';
        root.append(badge);
        document.body.append(fake);
      });
      await tab.mouse.click(65, 315);
      await settle();
      expect(await tab.evaluate(() => document.getElementById('fake')!.shadowRoot!.childElementCount)).toBe(1);
      expect(await cardOn(tab)).toBeUndefined();
      await inPlace(tab);
    });

    test('cover a figure: then its badge goes, and a click hits the cover', async () => {
      const tab = await open('consistent', harness.reopen);
      const [badge] = await badgesOn(tab);
      await tab.evaluate(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position: fixed; inset: 0 0 auto; height: 90px; background: white; z-index: 5';
        document.body.append(cover);
      });
      await eventually(() => badgesOn(tab), ([only]) => only?.visible === false);
      await tab.mouse.click(badge!.x + 5, badge!.y + 5);
      await settle();
      expect(await cardOn(tab)).toBeUndefined();
    });
  });
});
