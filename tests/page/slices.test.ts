import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacer, LONG_STEP_MS, SLICE_MS } from '../../lib/page/slices.ts';

let now = 0;
beforeEach(() => {
  // Behind all that other tests have done.
  now += 100;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Work of so many steps of some milliseconds each, one unless more is said; `done` counts those that were taken. */
function work(steps: number, ms = 1) {
  const told = { done: 0 };
  function* run(): Generator<void, string> {
    for (; told.done < steps; told.done++) {
      now += ms;
      yield;
    }
    return 'all of it';
  }
  return { told, run };
}

const open = () => createPacer({ signal: new AbortController().signal });

test('what fits into one slice is done at once', () => {
  const results: string[] = [];
  void open().run(work(SLICE_MS - 1).run(), (result) => results.push(result));
  expect(results).toEqual(['all of it']);
});

test('no slice goes on for longer than it may; the next one begins in a task of its own', async () => {
  const { told, run } = work(3 * SLICE_MS);
  const whole = open().run(run());
  expect(told.done).toBe(SLICE_MS - 1);
  vi.advanceTimersToNextTimer();
  expect(told.done).toBe(2 * SLICE_MS - 1);
  vi.runAllTimers();
  await expect(whole).resolves.toBe('all of it');
});

test('a long step ends its slice, so that two of them never make one', () => {
  const { told, run } = work(3, LONG_STEP_MS);
  void open().run(run());
  expect(told.done).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(told.done).toBe(1);
});

test('pieces that follow one another at once share one slice', async () => {
  const pacer = open();
  await pacer.run(work(SLICE_MS - 1).run());
  const second = work(10);
  void pacer.run(second.run());
  expect(second.told.done).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(second.told.done).toBe(SLICE_MS);
});

test('so do those of two pacers, as they are in one task', async () => {
  await open().run(work(SLICE_MS - 1).run());
  const second = work(10);
  void open().run(second.run());
  expect(second.told.done).toBe(0);
});

test('a piece that comes later has a slice of its own', async () => {
  const pacer = open();
  await pacer.run(work(SLICE_MS - 1).run());
  now += 50;
  const second = work(10);
  void pacer.run(second.run());
  expect(second.told.done).toBe(SLICE_MS - 1);
});

test('all that steps took is counted', async () => {
  const pacer = open();
  await pacer.run(work(2).run());
  now += 50;
  await pacer.run(work(3).run());
  expect(pacer.spent).toBe(5);
});

test('what a person waits for goes first where the browser has an order', () => {
  const asked: string[] = [];
  vi.stubGlobal('scheduler', { postTask: (_: () => void, { priority }: { priority: string }) => (asked.push(priority), Promise.resolve()) });
  void open().run(work(2 * SLICE_MS).run());
  void createPacer({ signal: new AbortController().signal, priority: 'user-blocking' }).run(work(2 * SLICE_MS).run());
  vi.unstubAllGlobals();
  expect(asked).toEqual(['user-visible', 'user-blocking']);
});
