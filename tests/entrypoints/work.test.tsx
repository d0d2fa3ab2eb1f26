/** Long work of the full tab: told of, stopped, one thing at a time. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isReplaced, useWork, type Work } from '../../entrypoints/options/work.ts';
import { eachInSteps, type Steps } from '../../lib/core/steps.ts';
import { body, draw } from '../support/draw.ts';
import { soon } from '../support/soon.ts';

let work: Work;
function Desk() {
  work = useWork('{done} of {total} rows');
  return <p>{work.told}</p>;
}

beforeEach(() => {
  draw(<Desk />);
});
afterEach(() => {
  draw(null);
});

const told = (wanted: string | RegExp): Promise<void> => soon(() => expect(body.textContent).toMatch(wanted));

/** So many rows, each of which takes a millisecond at least. */
function* rows(count: number, done: number[] = []): Steps<number[]> {
  yield* eachInSteps(Array.from({ length: count }, (_, i) => i), 1, (i) => {
    const end = performance.now() + 1;
    while (performance.now() < end);
    done.push(i);
  });
  return done;
}

describe('work in turns', () => {
  test('comes to what it makes, and is told of with how far it is until it is done', async () => {
    const done = work.turns('Reading', rows(400));
    await told(/^Reading: \d+ of 400 rows$/);
    expect(await done).toHaveLength(400);
    await told(/^$/);
  });

  test('comes to nothing where it is stopped half-way', async () => {
    const made: number[] = [];
    const done = work.turns('Reading', rows(100_000, made));
    await told(/of 100,000 rows/);
    work.stop();
    expect(await done).toBeUndefined();
    expect(made.length).toBeLessThan(100_000);
    await told(/^$/);
  });

  test('ends where other work begins, which is then told of', async () => {
    const first = work.turns('Reading', rows(100_000));
    const second = work.turns('Comparing', rows(300));
    expect(await first).toBeUndefined();
    await told(/^Comparing/);
    expect(await second).toHaveLength(300);
  });

  test('throws what goes wrong', async () => {
    await expect(work.run('Writing', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await told(/^$/);
  });
});

describe('work that minds a signal', () => {
  const untilStopped = (): Promise<boolean> =>
    work.run('Writing', (_, signal) => new Promise<boolean>((done) => signal.addEventListener('abort', () => done(isReplaced(signal))))) as Promise<boolean>;

  test('knows whether the reader has stopped it or other work', async () => {
    const first = untilStopped();
    work.stop();
    expect(await first).toBe(false);
    const second = untilStopped();
    await work.turns('Comparing', rows(1));
    expect(await second).toBe(true);
  });

  test('ends with the page', async () => {
    const running = untilStopped();
    await told('Writing');
    draw(null);
    expect(await running).toBe(false);
  });
});
