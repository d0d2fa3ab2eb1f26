/** Long work in short steps, for who wants to do something else in between, or to stop. */

/** So much is done. */
export interface Progress {
  done: number;
  total: number;
}

/** Work that hands back now and then, after some 10 ms each, and comes to a result. */
export type Steps<T> = Generator<Progress, T, void>;

/** Does all of it at once. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work, whose steps are told as one place of a longer way. */
export function* within<T>(progress: Progress, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}

/** The same of each item, in steps of so many. */
export function* eachInSteps<T>(items: readonly T[], size: number, take: (item: T, index: number) => void): Steps<void> {
  for (let at = 0; at < items.length; at += size) {
    for (let i = at; i < Math.min(at + size, items.length); i++) take(items[i] as T, i);
    yield { done: Math.min(at + size, items.length), total: items.length };
  }
}
