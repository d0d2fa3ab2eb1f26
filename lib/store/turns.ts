import type { Progress, Steps } from '../core/steps.ts';

/** Milliseconds of work after which the page gets its turn: a frame and a half. */
const TURN_MS = 24;

export interface Turns {
  onProgress?(progress: Progress): void;
  /** Stops the work. */
  signal?: AbortSignal | undefined;
}

/**
 * Does long work in turns with all else, so that the page stays responsive.
 *
 * @throws the signal's reason when it is stopped.
 */
export async function inTurns<T>(steps: Steps<T>, { onProgress, signal }: Turns = {}): Promise<T> {
  let begun = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < TURN_MS) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
