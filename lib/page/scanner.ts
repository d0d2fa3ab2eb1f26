/**
 * When to read the page: once it is there, what is on the screen first, and again when it has changed. Changes are only noted; the
 * page is read when it has been quiet for a moment, and never more often than the page can bear.
 */
import { createPacer, type Pacer } from './slices.ts';
import { createPageText, LAYER_TAG, type IndexOptions, type TextIndex } from './text-index.ts';

/** Changes closer together than this are one. */
export const QUIET_MS = 120;
/** At most one reading in this time, */
export const READ_EVERY_MS = 1_000;
/** nor more than this share of the main thread: a reading of 20 ms is followed by a second without one. The first one, of a whole page by code that never ran before, is no measure of those that follow. */
export const READING_SHARE = 0.02;
/** A page that never rests, such as a ticker, is read all the same after this time. */
export const PATIENCE_MS = 1_500;
/** After so many readings in a row that found nothing new, changes are taken for those of a ticker, */
export const FRUITLESS_READINGS = 30;
/** which is read seldom. */
export const TICKER_MS = 5_000;
/** What was kept of earlier readings counts no longer than this: some looks change without a trace, as by a style for what is hovered. */
export const FORGET_AFTER_MS = 30_000;

export interface ScannerOptions extends IndexOptions {
  document: Document;
  signal: AbortSignal;
  /** Does the reading; one of its own by default. */
  pacer?: Pacer;
  /** The page's text, when it is new. The next reading waits for the answer, which is false where there was nothing new in it. */
  onText(index: TextIndex): Promise<boolean | void> | void;
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'lang', 'contenteditable', 'aria-hidden'],
};

/** Reads the page now and after its changes, until the signal aborts. */
export function scan({ document, signal, onText, pacer = createPacer({ signal, document }), ...options }: ScannerOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let notBefore = 0;
  let isReading = false;
  let changedMeanwhile = false;
  let fruitless = 0;
  let forgottenAt = performance.now();
  const watched = new WeakSet<Node>();

  const observer = new MutationObserver((changes) => {
    const theirs = changes.filter((change) => !isOurs(change));
    if (theirs.length === 0) return;
    page.note(theirs);
    schedule();
  });
  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WATCHED);
  };
  const page = createPageText(document, {
    ...options,
    shadowRootOf: (element) => {
      const root = element.shadowRoot ?? options.shadowRootOf?.(element);
      if (root) watch(root);
      return root;
    },
  });

  const read = (): void => {
    timer = undefined;
    // A hidden tab waits until somebody looks.
    if (signal.aborted || document.visibilityState === 'hidden') return;
    waitingSince = 0;
    isReading = true;
    if (performance.now() - forgottenAt > FORGET_AFTER_MS) forget();
    const before = pacer.spent;
    const end = (isFruitful: boolean): void => {
      isReading = false;
      fruitless = isFruitful ? 0 : fruitless + 1;
      const pause = fruitless > FRUITLESS_READINGS ? TICKER_MS : READ_EVERY_MS;
      const isFirst = notBefore === 0;
      notBefore = performance.now() + (isFirst ? pause : Math.max(pause, (pacer.spent - before) / READING_SHARE));
      if (changedMeanwhile) schedule();
    };
    void pacer.run(page.read(), (index) => {
      const answer = onText(index);
      if (answer) void answer.then((isNew) => end(isNew !== false), () => end(true));
      else end(true);
    });
  };
  const schedule = (): void => {
    changedMeanwhile = isReading;
    if (isReading) return;
    const now = performance.now();
    if (waitingSince === 0) waitingSince = now;
    if (timer !== undefined && now - waitingSince > PATIENCE_MS) return;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(QUIET_MS, notBefore - now));
  };
  const forget = (): void => {
    forgottenAt = performance.now();
    page.forget();
  };

  watch(document);
  document.addEventListener('visibilitychange', schedule, { signal });
  // A `<details>` or a popover that opens shows text that was hidden; so does a box that is ticked, on many pages.
  for (const type of ['toggle', 'change']) {
    document.addEventListener(
      type,
      ({ target }) => {
        if (isNode(target)) page.restyled(target);
        schedule();
      },
      { signal, capture: true },
    );
  }
  // A style sheet that arrives late, or a window of another width, shows and hides without a change of nodes.
  const restyle = (): void => {
    forget();
    schedule();
  };
  document.addEventListener('load', ({ target }) => (target as Partial<Element> | null)?.localName === 'link' && restyle(), { signal, capture: true });
  const { defaultView: view } = document;
  let width = view?.innerWidth;
  view?.addEventListener(
    'resize',
    () => {
      if (view.innerWidth !== width) restyle();
      width = view.innerWidth;
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const glance = document.visibilityState === 'hidden' ? undefined : page.glance();
  if (!glance) return read();
  isReading = true;
  void pacer.run(glance).then(async (index) => {
    await Promise.resolve(onText(index)).catch(() => undefined);
    read();
  });
}

const isNode = (target: EventTarget | null): target is Node => target !== null && 'nodeType' in target;

/** A change within our layer, or our putting it there. Whoever takes it away gives a reason to look again. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if ((target.nodeType === 1 ? (target as Element) : target.parentElement)?.closest(LAYER_TAG)) return true;
  return addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every((node) => (node as Partial<Element>).localName === LAYER_TAG);
}
