import { describe, expect, test } from 'vitest';
import { createTabCounts, type SessionArea } from '../../lib/store/tab-counts.ts';

/** Storage that answers late, as the browser's does. */
function area(): SessionArea & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  const later = <T>(value: () => T): Promise<T> => new Promise((done) => setTimeout(() => done(value()), 1));
  return {
    held,
    get: (key) => later(() => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {})),
    set: (items) => later(() => Object.entries(items).forEach(([key, value]) => held.set(key, structuredClone(value)))),
    remove: (key) => later(() => void held.delete(key)),
  };
}

const counts = (outdated: number, conflicting = 0) => ({ consistent: 1, outdated, conflicting, unverified: 0 });

describe('the counts of a tab', () => {
  test('are the sum of its frames, each with what it said last', async () => {
    const tabs = createTabCounts(area());
    await tabs.report(7, 0, counts(1));
    await tabs.report(7, 3, counts(2, 1));
    expect(await tabs.report(7, 0, counts(0))).toEqual({ consistent: 2, outdated: 2, conflicting: 1, unverified: 0 });
  });

  test('lose nothing when frames report at once', async () => {
    const tabs = createTabCounts(area());
    await Promise.all([0, 1, 2, 3, 4].map((frame) => tabs.report(7, frame, counts(1))));
    expect(await tabs.report(7, 5, counts(0))).toMatchObject({ consistent: 6, outdated: 5 });
  });

  test('survive the worker, and are kept apart by tab', async () => {
    const session = area();
    await createTabCounts(session).report(7, 0, counts(1));
    const revived = createTabCounts(session);
    expect(await revived.report(7, 2, counts(1))).toMatchObject({ outdated: 2 });
    expect(await revived.report(8, 0, counts(1))).toMatchObject({ outdated: 1 });
  });

  test('name the frames that have reported, the top one first', async () => {
    const tabs = createTabCounts(area());
    for (const frame of [12, 3, 0]) await tabs.report(7, frame, counts(0));
    expect(await tabs.frames(7)).toEqual([0, 3, 12]);
    expect(await tabs.frames(8)).toEqual([]);
  });

  test('are forgotten with the page, and leave nothing behind', async () => {
    const session = area();
    const tabs = createTabCounts(session);
    await tabs.report(7, 0, counts(1));
    await tabs.clear(7);
    expect([await tabs.frames(7), session.held.size]).toEqual([[], 0]);
  });

  test('go on after a write that failed', async () => {
    const session = area();
    const { set } = session;
    session.set = () => Promise.reject(new Error('full'));
    const tabs = createTabCounts(session);
    await expect(tabs.report(7, 0, counts(1))).rejects.toThrow('full');
    session.set = set;
    expect(await tabs.report(7, 0, counts(1))).toMatchObject({ outdated: 1 });
  });
});
