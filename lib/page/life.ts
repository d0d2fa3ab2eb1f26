/**
 * The life of a script in a page. A visit lasts from one address to the next; it ends early when the
 * extension is switched off, reloaded or removed, or when a newer copy of the script takes over. All that
 * a visit makes hangs on its signal.
 */
import { addressOf } from './address.ts';

/**
 * Heard by an older copy of the script, which then looks whether its extension is gone. A page can make this
 * event too: that ends no copy which still has its extension.
 */
const TAKE_OVER = 'tickmark-take-over';
/** After the extension was reloaded, its old copies lose their id with some 0.2 s of delay. */
const LOOKS_AFTER_MS = [0, 100, 200, 400, 700];
/** Frameworks change the address first and the page a moment later. */
const SETTLE_MS = 50;
const POLL_MS = 1_000;

export interface LifeOptions {
  window: Window;
  /** False once this copy's extension is gone. */
  isAlive(): boolean;
  /** Begins a visit. */
  visit(signal: AbortSignal): void;
}

export interface Life {
  /** Ends everything. */
  end(): void;
  readonly ended: AbortSignal;
}

/** Lives in a page until it is ended, visit after visit. */
export function live({ window, isAlive, visit }: LifeOptions): Life {
  const life = new AbortController();
  const { signal } = life;
  const { document } = window;
  document.dispatchEvent(new Event(TAKE_OVER));

  let current: AbortController | undefined;
  let address = addressOf(window);
  const begin = (): void => {
    current?.abort();
    current = new AbortController();
    visit(current.signal);
  };
  signal.addEventListener('abort', () => current?.abort());

  let settling: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (!isAlive()) return life.abort();
    const now = addressOf(window);
    if (now === address) return;
    address = now;
    current?.abort();
    clearTimeout(settling);
    settling = setTimeout(begin, SETTLE_MS);
  };
  const timer = setInterval(look, POLL_MS);
  let looks: ReturnType<typeof setTimeout>[] = [];
  const lookOften = (): void => {
    looks.forEach(clearTimeout);
    looks = LOOKS_AFTER_MS.map((delay) => setTimeout(look, delay));
  };
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(settling);
    looks.forEach(clearTimeout);
  });
  document.addEventListener(TAKE_OVER, lookOften, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // A page that comes back from the cache is as it was, but its extension may be gone, or have forgotten it.
      if (!isAlive()) life.abort();
      else if (persisted) begin();
    },
    { signal },
  );
  window.addEventListener(
    'pagehide',
    ({ persisted, isTrusted }) => {
      // Should the extension be gone when a page comes out of the cache, nobody is there to clean up: nothing of it goes in.
      if (persisted && isTrusted) current?.abort();
    },
    { signal },
  );
  navigationOf(window)?.addEventListener('navigatesuccess', look, { signal });
  begin();
  return { end: () => life.abort(), ended: signal };
}

/** The Navigation API, where the browser has it. */
const navigationOf = (window: Window): EventTarget | undefined => (window as { navigation?: EventTarget }).navigation;
