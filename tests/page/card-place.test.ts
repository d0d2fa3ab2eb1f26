import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeCard } from '../../lib/page/painter/card-place.ts';

interface Setting {
  /** Of the window; 1,000 by 800 unless told. */
  window?: { width: number; height: number };
  /** Height of the card before it has its room, which it fills then; it is 360 wide. */
  height?: number;
  direction?: 'ltr' | 'rtl';
  /** Pixels of the viewport in one of the card's. */
  scale?: number;
  /** How far the page was scrolled: the card's zero point is that of the page. */
  scrolled?: number;
}

/** Places a card beside a figure of 80 by 20 px that begins at these px of the viewport; tells where it stands in the viewport. */
function placeBeside(left: number, top: number, { window = { width: 1000, height: 800 }, height = 300, direction = 'ltr', scale = 1, scrolled = 0 }: Setting = {}) {
  vi.stubGlobal('getComputedStyle', () => ({ direction }));
  const set: Record<string, string> = {};
  const style = { left: '0px', top: '0px', setProperty: (_: string, value: string) => (set['room'] = value) };
  const dataset: Record<string, string> = {};
  const at = (value: string): number => Number.parseFloat(value);
  const card = {
    ownerDocument: { documentElement: { clientWidth: window.width, clientHeight: window.height } },
    style,
    dataset,
    offsetWidth: 360,
    get offsetHeight() {
      return set['room'] === undefined ? height : at(set['room']);
    },
    get offsetLeft() {
      return at(style.left);
    },
    get offsetTop() {
      return at(style.top);
    },
    getBoundingClientRect: () => ({ left: at(style.left) * scale, top: at(style.top) * scale - scrolled, width: 360 * scale }),
  };
  placeCard(card as unknown as HTMLElement, () => ({ left, top, right: left + 80, bottom: top + 20 }));
  const box = card.getBoundingClientRect();
  return { side: dataset['side'], left: box.left, top: box.top, bottom: box.top + card.offsetHeight * scale, room: at(set['room']!) };
}

describe('a card', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('stands below its figure, at its beginning', () => {
    expect(placeBeside(200, 100)).toMatchObject({ side: 'bottom', left: 200, top: 126 });
  });

  it('stands above where below there is no room for it', () => {
    expect(placeBeside(200, 600)).toMatchObject({ side: 'top', left: 200, bottom: 594 });
  });

  it('is where there is more room when there is enough on neither side, and no higher than that', () => {
    expect(placeBeside(200, 100, { window: { width: 1000, height: 360 } })).toMatchObject({ side: 'bottom', top: 126, room: 226 });
    expect(placeBeside(200, 240, { window: { width: 1000, height: 360 } })).toMatchObject({ side: 'top', bottom: 234, room: 226 });
  });

  it('has room for a few words at least, and is no taller than one reads at once', () => {
    expect(placeBeside(200, 40, { window: { width: 1000, height: 120 } }).room).toBe(160);
    expect(placeBeside(200, 100, { window: { width: 1000, height: 3000 } }).room).toBe(480);
  });

  it('stays within the window on both sides', () => {
    expect(placeBeside(900, 100).left).toBe(1000 - 8 - 360);
    expect(placeBeside(-50, 100).left).toBe(8);
  });

  it('begins on the right where one reads from there', () => {
    expect(placeBeside(600, 100, { direction: 'rtl' }).left).toBe(680 - 360);
  });

  it('stands there on a page that is scrolled, or zoomed by style', () => {
    expect(placeBeside(200, 100, { scrolled: 5000 })).toMatchObject({ side: 'bottom', left: 200, top: 126 });
    expect(placeBeside(200, 100, { scale: 2, height: 150 })).toMatchObject({ side: 'bottom', left: 200, top: 132 });
  });
});
