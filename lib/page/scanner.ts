/**
 * When to read the page: once it is there, and again when it has changed. Changes are only noted; the
 * page is read when it has been quiet for a moment, and never more often than the page can bear.
 */
import { indexText, LAYER_TAG, type IndexOptions, type TextIndex } from './text-index.ts';

/** Changes closer together than this are one. */
export const QUIET_MS = 120;
/** At most one reading in this time, */
export const READ_EVERY_MS = 1_000;
/** nor more than this share of the main thread: a reading of 20 ms is followed by 400 ms without one. */
export const READING_SHARE = 0.05;
/** A page that never rests, such as a ticker, is read all the same after this time. */
export const PATIENCE_MS = 1_500;

export interface ScannerOptions extends IndexOptions {
  document: Document;
  signal: AbortSignal;
  /** The page's text, when it is new. */
  onText(index: TextIndex): void;
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'lang', 'contenteditable', 'aria-hidden'],
};

/** Reads the page now and after its changes, until the signal aborts. */
export function scan({ document, signal, onText, ...options }: ScannerOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let notBefore = 0;
  const watched = new WeakSet<Node>();

  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !isOurs(target))) schedule();
  });
  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WATCHED);
  };

  const read = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    // A hidden tab waits until somebody looks.
    if (document.visibilityState === 'hidden') return;
    waitingSince = 0;
    const began = performance.now();
    const index = indexText(document, {
      ...options,
      shadowRootOf: (element) => {
        const root = element.shadowRoot ?? options.shadowRootOf?.(element) ?? null;
        if (root) watch(root);
        return root;
      },
    });
    onText(index);
    const took = performance.now() - began;
    notBefore = performance.now() + Math.max(READ_EVERY_MS, took / READING_SHARE);
  };
  const schedule = (): void => {
    const now = performance.now();
    if (waitingSince === 0) waitingSince = now;
    if (timer !== undefined && now - waitingSince > PATIENCE_MS) return;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(QUIET_MS, notBefore - now));
  };

  watch(document);
  document.addEventListener('visibilitychange', schedule, { signal });
  // A `<details>` that opens shows text that was hidden.
  document.addEventListener('toggle', schedule, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  read();
  if (document.visibilityState === 'hidden') schedule();
}

const isOurs = (node: Node): boolean => Boolean((node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(LAYER_TAG));
