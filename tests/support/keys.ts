/** A reader who has a keyboard and nothing else, and who always wants to see where they are. */
import type { KeyInput, Page } from 'puppeteer-core';

export interface Keys {
  press(...keys: KeyInput[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Tab, or back with Shift, until what has the focus is called so. @throws after a whole round, or where the focus can't be seen. */
  tabTo(name: string | RegExp, back?: 'back'): Promise<void>;
  /** What has the focus is called, or nothing where the focus is lost. */
  focused(): Promise<string>;
}

const MOST_STOPS = 120;

export function keysOf(page: Page): Keys {
  const press = async (...keys: KeyInput[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = async (): Promise<string> => (await page.evaluate(nameOfFocus)).name;
  return {
    press,
    type: (text) => page.keyboard.type(text),
    focused,
    async tabTo(name, back) {
      const passed: string[] = [];
      for (let i = 0; i < MOST_STOPS; i++) {
        if (back) await page.keyboard.down('Shift');
        await press('Tab');
        if (back) await page.keyboard.up('Shift');
        const now = await page.evaluate(nameOfFocus);
        if (now.name !== '' && !now.seen) throw new Error(`Nobody sees that the focus is on “${now.name}”.`);
        if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
        passed.push(now.name);
      }
      throw new Error(`Tab does not lead to ${String(name)}, but to ${passed.slice(0, 40).join(' | ')}`);
    },
  };
}

function nameOfFocus(): { name: string; seen: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', seen: true };
  const label = (element as HTMLInputElement).labels?.[0]?.querySelector('span') ?? (element as HTMLInputElement).labels?.[0];
  const name = (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '').trim() || element.localName;
  // In a drawing the ring is drawn.
  const ring = getComputedStyle(element.querySelector('.reach') ?? element);
  return { name, seen: element.querySelector('.reach') ? ring.stroke !== 'none' : ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 1 };
}
