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
    if (!changes.every(isOurs)) schedule();
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
  // A style sheet that arrives late, or a window of another width, shows and hides without a change of nodes.
  document.addEventListener('load', ({ target }) => (target as Partial<Element> | null)?.localName === 'link' && schedule(), { signal, capture: true });
  const { defaultView: view } = document;
  let width = view?.innerWidth;
  view?.addEventListener(
    'resize',
    () => {
      if (view.innerWidth !== width) schedule();
      width = view.innerWidth;
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  read();
}

/** A change within our layer, or our putting it there. Whoever takes it away gives a reason to look again. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if ((target.nodeType === 1 ? (target as Element) : target.parentElement)?.closest(LAYER_TAG)) return true;
  return addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every((node) => (node as Partial<Element>).localName === LAYER_TAG);
}
