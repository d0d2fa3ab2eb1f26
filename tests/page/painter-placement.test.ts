import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideFigure } from '../../lib/page/painter/card-place.ts';
import { badgeSize, lastBox, overlap, placeBadge, probePoint, type Box, type Lettering } from '../../lib/page/painter/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const text = (boxes: Box[], more: Partial<Lettering> = {}): Lettering => ({ boxes, fontSize: 16, direction: 'ltr', flow: 'across', tall: false, ...more });
const WIDE = 1000;

describe('the size of a badge', () => {
  test('grows with its text, more slowly, between 11 and 24 pixels', () => {
    expect([8, 16, 18, 27, 42, 90].map(badgeSize)).toEqual([11, 12, 13, 16, 22, 24]);
  });
});

describe('the box in which a figure ends', () => {
  test('is the one on the last line, where a figure is broken over two', () => {
    expect(lastBox(text([box(700, 100, 90, 20), box(50, 124, 60, 20)]))).toEqual(box(50, 124, 60, 20));
  });

  test('is still that one in a headline whose lines overlap', () => {
    expect(lastBox(text([box(850, 50, 140, 49), box(78, 97, 180, 49)], { fontSize: 42 }))).toEqual(box(78, 97, 180, 49));
  });

  test('is the one furthest in the reading direction, whatever order the runs come in', () => {
    const runs = [box(300, 0, 40, 20), box(200, 0, 90, 20)];
    expect(lastBox(text(runs))).toEqual(runs[0]);
    expect(lastBox(text(runs, { direction: 'rtl' }))).toEqual(runs[1]);
  });

  test('passes over runs that take no room, such as a blank that was collapsed', () => {
    expect(lastBox(text([box(100, 0, 60, 20), box(160, 0, 0, 20)]))).toEqual(box(100, 0, 60, 20));
    expect(lastBox(text([box(100, 0, 0, 20)]))).toBeUndefined();
  });
});

describe('the place of a badge', () => {
  test('begins at the end of the figure and rests above the small letters', () => {
    const { left, top, size } = placeBadge(text([box(100, 200, 80, 18)]), WIDE)!;
    expect(left).toBe(178);
    expect(top).toBeLessThan(200);
    expect(top + size).toBeGreaterThan(200);
    expect(top + size).toBeLessThan(209);
  });

  test('hides less of letters that fill their height', () => {
    const bottom = (tall: boolean): number => {
      const { top, size } = placeBadge(text([box(100, 200, 80, 24)], { tall }), WIDE)!;
      return top + size;
    };
    expect(bottom(true)).toBeLessThan(bottom(false));
  });

  test('is on the left where text runs to the left, and below where it runs down', () => {
    expect(placeBadge(text([box(100, 200, 80, 18)], { direction: 'rtl' }), WIDE)!.left).toBe(90);
    expect(placeBadge(text([box(100, 200, 18, 80)], { flow: 'down' }), WIDE)!.top).toBe(279);
  });

  test('never makes the page scroll sideways, unless the figure itself does', () => {
    fc.assert(fc.property(fc.integer({ min: -50, max: 1200 }), fc.integer({ min: 1, max: 300 }), fc.constantFrom('ltr', 'rtl'), (left, width, direction) => {
      const placed = placeBadge(text([box(left, 0, width, 18)], { direction }), WIDE)!;
      expect(placed.left).toBeGreaterThanOrEqual(0);
      expect(placed.left + placed.size).toBeLessThanOrEqual(Math.max(WIDE, left + width, placed.size + 4));
    }));
  });
});

describe('overlap', () => {
  test('is what two boxes share, and nothing when they only touch', () => {
    expect(overlap(box(0, 0, 10, 10), box(5, 6, 10, 10))).toEqual(box(5, 6, 5, 4));
    expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBeUndefined();
  });
});

describe('the point at which a cover is looked for', () => {
  test('lies within the figure, near its end', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom('ltr', 'rtl'), (width, direction) => {
      const end = box(100, 50, width, 20);
      const { x, y } = probePoint(end, direction, 'across');
      expect(overlap({ left: x, top: y, right: x + 0.01, bottom: y + 0.01 }, end)).toBeDefined();
      expect(Math.abs(x - (direction === 'rtl' ? end.left : end.right))).toBeLessThanOrEqual(4);
    }));
  });
});

describe('the place of a card', () => {
  const screen = box(0, 0, 1000, 800);
  const card = { width: 360, height: 480, rtl: false };

  test('is below its figure, where it begins, with all the room that there is', () => {
    expect(besideFigure(box(100, 200, 80, 20), screen, card)).toEqual({ x: 100, y: 226, side: 'bottom', room: 480 });
    expect(besideFigure(box(100, 200, 80, 20), screen, { ...card, rtl: true })).toMatchObject({ x: 8, y: 226 });
  });

  test('is above it where it fits only there, or fits neither way and has more room', () => {
    expect(besideFigure(box(100, 700, 80, 20), screen, card)).toEqual({ x: 100, y: 214, side: 'top', room: 480 });
    expect(besideFigure(box(100, 300, 80, 20), box(0, 0, 1000, 600), card)).toEqual({ x: 100, y: 8, side: 'top', room: 286 });
  });

  test('stays where it fits as it is, though there is more room on the other side', () => {
    expect(besideFigure(box(100, 400, 80, 20), screen, { ...card, height: 360 })).toMatchObject({ side: 'bottom', room: 366 });
  });

  test('is within the screen, and leaves the figure free, wherever there is room for the least card', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 980 }), fc.integer({ min: 0, max: 780 }), fc.integer({ min: 1, max: 300 }), fc.boolean(), (left, top, width, rtl) => {
      const figure = box(left, top, width, 20);
      const { x, y, room } = besideFigure(figure, screen, { ...card, rtl });
      expect(overlap(box(x, y, card.width, room), figure)).toBeUndefined();
      expect([x >= 8, x + card.width <= 992, y >= 8, y + room <= 792]).toEqual([true, true, true, true]);
    }));
  });
});
