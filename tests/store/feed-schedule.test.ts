import { describe, expect, test } from 'vitest';
import { isDue, nextTry } from '../../lib/store/feed-schedule.ts';

const NOW = new Date('2026-11-21T12:00:00.000Z');
const MINUTES = 60_000;
const minutesUntil = (date: Date): number => Math.round((date.getTime() - NOW.getTime()) / MINUTES);
const after = (failures: number, more: { updateEvery?: number; wait?: number } = {}, random = 0.5): number => minutesUntil(nextTry({ failures, ...more }, NOW, random));

describe('the next try', () => {
  test('after a success is as the feed wishes, within bounds', () => {
    expect([after(0), after(0, { updateEvery: 6 }), after(0, { updateEvery: 0 }), after(0, { updateEvery: 1e6 })]).toEqual([24 * 60, 6 * 60, 60, 30 * 24 * 60]);
  });

  test('after failures comes ever later, up to half a day', () => {
    expect([1, 2, 3, 7, 8, 9, 500].map((failures) => after(failures))).toEqual([5, 10, 20, 320, 640, 720, 720]);
  });

  test('heeds a host that asks for more time, not for more than half a day', () => {
    expect([after(1, { wait: 60 * MINUTES }), after(1, { wait: 1e9 })]).toEqual([60, 720]);
  });

  test('differs from reader to reader', () => {
    expect([after(0, {}, 0), after(0, {}, 1)]).toEqual([1296, 1584]);
  });
});

describe('a feed is due', () => {
  const due = (next: string): boolean => isDue(next, NOW);
  test('from its time on', () => {
    expect([due('2026-11-21T12:00:01.000Z'), due('2026-11-21T12:00:00.000Z'), due('2026-11-20T12:00:00.000Z')]).toEqual([false, true, true]);
  });
  test('when the clock was a year ahead as the time was set', () => {
    expect(due('2027-11-22T12:00:00.000Z')).toBe(true);
  });
  test('when the time can not be read', () => {
    expect(due('soon')).toBe(true);
  });
});
