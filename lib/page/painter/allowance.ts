/**
 * How much of the main thread looks may take on a page that never rests: those after which no badge had to move are
 * paid for, out of what gathers while time passes.
 */

/** The share of the main thread that gathers, */
const SHARE = 0.01;
/** up to so many milliseconds; */
const MOST_MS = 500;
/** and nobody waits longer than this. */
const LONGEST_WAIT_MS = 1_000;
/** With fewer left than these, the next wait is near. */
const FEW_MS = 25;

export class Allowance {
  #left = MOST_MS;
  #tookBefore = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #resume: () => void;
  /** When it was asked last, as `performance.now` counts. */
  askedAt = performance.now();

  /** `resume` is called when a look that had to wait may be had. */
  constructor(resume: () => void) {
    this.#resume = resume;
  }

  get isAwaited(): boolean {
    return this.#waiting !== undefined;
  }

  get isShort(): boolean {
    return this.#left < FEW_MS;
  }

  /** Whether a look may be had now; if not, it has to wait. */
  ask(now: number): boolean {
    this.#left = Math.min(MOST_MS, this.#left + (now - this.askedAt) * SHARE);
    this.askedAt = now;
    if (this.#left >= 0) return true;
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      this.forgive();
      this.#resume();
    }, Math.min(LONGEST_WAIT_MS, -this.#left / SHARE));
    return false;
  }

  /** A look took so many milliseconds; it is paid for where it was for nothing. */
  spend(took: number, isForNothing: boolean): void {
    // Once it may be the machine that had something else to do.
    if (isForNothing) this.#left -= Math.min(took, 2 * this.#tookBefore);
    this.#tookBefore = took;
  }

  /** Looks are worth it again, at once. */
  refill(): void {
    this.#left = MOST_MS;
    this.end();
  }

  /** What was spent too much no longer counts. */
  forgive(): void {
    this.#left = Math.max(this.#left, 0);
  }

  end(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}
