/** How pages look to readers with other settings of their system, and what axe finds wrong with them. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { eventually, type Harness } from './extension.ts';

export const LOOKS = ['light', 'dark', 'forced'] as const;
export type Look = (typeof LOOKS)[number];

const SCHEME = { light: 'light', dark: 'dark', forced: 'dark' } as const;

interface FirefoxPage {
  Services: { prefs: { setIntPref(name: string, value: number): void } };
}

/** A way to change the look of one page after the other. */
export async function openLooks({ name, browser }: Harness): Promise<(page: Page, look: Look) => Promise<void>> {
  const settled = (page: Page, look: Look): Promise<unknown> =>
    eventually(
      () => page.evaluate(() => [matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches].join()),
      (now) => now.endsWith(String(look === 'forced')) && (look === 'forced' || now.startsWith(String(look === 'dark'))),
    );
  if (name === 'chromium') {
    return async (page, look) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: SCHEME[look] }, { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' }] });
      await settled(page, look);
    };
  }
  const own = await browser.newPage();
  await own.goto('about:addons', { waitUntil: [] });
  await eventually(() => own.evaluate(() => 'Services' in globalThis), Boolean);
  return async (page, look) => {
    await own.evaluate((dark, forced) => {
      const { prefs } = (globalThis as unknown as FirefoxPage).Services;
      prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
      prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 1);
    }, look === 'dark', look === 'forced');
    await settled(page, look);
  };
}

/** Rules that the colours of a look can break; the others see the same in every look. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong with a page, and contrasts that are too low or can't be told: the rule, and where. */
export async function faultsOf(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe.source} })(); undefined`);
  const run = `axe.run(${JSON.stringify(what === 'all' ? {} : OF_COLOURS)}).then(({ violations, incomplete }) => JSON.stringify([...violations, ...incomplete.filter(({ id }) => id === "color-contrast")]
    .flatMap(({ id, nodes }) => nodes.filter(({ target }) => (${isInSight.toString()})(document.querySelector(target[0]))).map(({ html, failureSummary }) => id + " " + html.slice(0, 200) + " " + failureSummary))))`;
  const found = JSON.parse((await page.evaluate(run)) as string) as string[];
  return [...found, ...(await page.evaluate(faintWordsInPictures))];
}

/** Not in a drawing, and not cut off by the box that it scrolls in, where axe can't see it. */
function isInSight(element: Element | null): boolean {
  if (!element || element.closest('svg')) return false;
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const [own, around] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    if (own.top < around.top || own.bottom > around.bottom) return false;
  }
  return true;
}

/** axe takes a drawing for an image, and the colour of its words from the wrong property. */
function faintWordsInPictures(): string[] {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  const luminance = (colour: string): number => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paperOf = (element: Element | null): string => {
    const paper = element ? getComputedStyle(element).backgroundColor : 'white';
    return paper === 'rgba(0, 0, 0, 0)' ? paperOf(element!.parentElement) : paper;
  };
  return [...document.querySelectorAll('svg text')].flatMap((words) => {
    const [ink, paper] = [luminance(getComputedStyle(words).fill), luminance(paperOf(words))];
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    return contrast < 4.5 ? [`faint words in a picture: ${words.textContent} ${contrast.toFixed(2)}`] : [];
  });
}
