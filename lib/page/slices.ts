/**
 * Work that is cut in slices, so that the page can answer its reader between two of them. All of a visit's
 * work goes through one pacer, one piece after another.
 */

/** No slice goes on for longer, but for the step that it is in: a frame has 16 ms, most of which are the page's. */
export const SLICE_MS = 4;
/** A step that took so long ends its slice: such steps are followed by others of their kind, as a language is compiled. */
export const LONG_STEP_MS = 2;
/** Pieces of work that follow one another sooner than this are in one task, and share its slice. */
const AT_ONCE_MS = 1;

export interface Pacer {
  /**
   * Does the steps one after another, resting after each slice and as long as nobody sees the page. Returns
   * what they return; it never settles once the visit is over. What is done within the first slice is done at
   * once: `done` hears of it before this returns.
   */
  run<T>(steps: Generator<unknown, T>, done?: (value: T) => void): Promise<T>;
  /** Milliseconds that all steps took so far. */
  readonly spent: number;
}

export interface PacerOptions {
  signal: AbortSignal;
  /** Waits while it is hidden. */
  document?: Pick<Document, 'visibilityState' | 'addEventListener'>;
  /** What a person waits for goes before all else that is cut in slices. */
  priority?: Priority;
}

/** When the slice began that is going on, and when the last piece of it ended: of all pacers, since they share the tasks of one page. */
let began = -Infinity;
let ended = -Infinity;

export function createPacer({ signal, document, priority = 'user-visible' }: PacerOptions): Pacer {
  let spent = 0;

  /** Goes on as soon as somebody sees the page, and after whatever waits to be done for it. */
  const later = (then: () => void): void => {
    if (document?.visibilityState === 'hidden') document.addEventListener('visibilitychange', () => later(then), { once: true, signal });
    else soon(then, priority);
  };

  const run = <T>(steps: Generator<unknown, T>, done?: (value: T) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const slice = (): void => {
        if (signal.aborted) return;
        const now = performance.now();
        if (now - ended > AT_ONCE_MS) began = now;
        let before = now;
        try {
          for (;;) {
            const step = steps.next();
            if (step.done) {
              done?.(step.value);
              resolve(step.value);
              return;
            }
            const after = performance.now();
            if (after - began >= SLICE_MS || after - before >= LONG_STEP_MS) break;
            before = after;
          }
        } catch (error) {
          reject(error);
          return;
        } finally {
          ended = performance.now();
          spent += ended - now;
        }
        later(() => {
          ended = -Infinity;
          slice();
        });
      };
      slice();
    });

  return {
    run,
    get spent() {
      return spent;
    },
  };
}

type Priority = 'user-blocking' | 'user-visible';

interface Scheduler {
  postTask(task: () => void, options: { priority: Priority }): Promise<void>;
}

/** A timer where the browser has no scheduler; it would wait 4 ms each time. */
function soon(task: () => void, priority: Priority): void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask) void scheduler.postTask(task, { priority });
  else setTimeout(task);
}
