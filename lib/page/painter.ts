/**
 * Paints verdicts on a page without touching it: an underline by the CSS Custom Highlight API, and a badge
 * at each figure's end in one overlay. Badges stand in the document's own coordinates, so that they scroll
 * with it for nothing; everything else that can move them is watched.
 *
 * What can't be watched (a script that moves things about, a cover that slides in) is caught by a slow
 * beat, which looks at the figures near the screen only.
 */
import type { Explanation } from '../core/types.ts';
import { HIGHLIGHT } from './highlight.ts';
import { createCard, type CardTarget } from './painter/card.tsx';
import { createLayer } from './painter/layer.ts';
import { beginPass, bringIntoSight, type Sight } from './painter/sight.ts';

/** A figure with a badge. */
export interface Mark {
  /** `Claim.id`. */
  id: number;
  range: Range;
  verdict: 'consistent' | 'outdated' | 'conflicting';
}

export interface PainterOptions {
  /** Removes all that was painted, with all listeners. */
  signal: AbortSignal;
  /** Asked when a card opens; a rejection shows in the card. */
  explain(id: number): Promise<Explanation>;
  /** The page; this script's own by default. */
  document?: Document;
}

export interface Painter {
  /** Marks to show from now on, in reading order. Figures that were shown before keep their badge and an open card. */
  show(marks: readonly Mark[]): void;
  /** Scrolls to a figure and opens its card; nothing happens when it is not shown. */
  focus(id: number): void;
  /** Goes to the figure after, or before, the one that was visited last; from the ends around. */
  next(): void;
  previous(): void;
}

/** A pointer that only passes by opens nothing. */
const HOVER_MS = 140;
/** Time to get from the badge into its card. */
const LEAVE_MS = 260;
const BEAT_MS = 500;
/** Figures this far above or below the screen are looked at while scrolling. */
const NEAR_PX = 400;

const WORDS = { consistent: 'Consistent', outdated: 'Outdated', conflicting: 'Conflicting' } as const;

interface Spot extends CardTarget {
  verdict: Mark['verdict'];
  sight: Sight;
  /** Top of the badge in the document, where it was seen last. */
  top: number;
}

export function createPainter({ signal, explain, document = globalThis.document }: PainterOptions): Painter {
  const view = document.defaultView!;
  const layer = createLayer(document, signal, (event) => {
    if (event.type === 'keydown' && event.key === 'Escape') dismiss();
  });
  const { host, root, overlay } = layer;
  const card = createCard({ document, explain, onDismiss: () => dismiss() });
  let spots: Spot[] = [];
  let visited: Spot | undefined;
  let told = false;

  // -------------------------------------------------------------------------------------------
  // Badges

  const show = (marks: readonly Mark[]): void => {
    if (signal.aborted) return;
    const old = new Map(spots.map((spot) => [keyOf(spot.range), spot]));
    spots = marks.map((mark) => {
      const key = keyOf(mark.range);
      const spot = old.get(key) ?? makeSpot(document, mark);
      old.delete(key);
      return renew(spot, mark);
    });
    for (const spot of old.values()) discard(spot);
    arrange(overlay, spots);
    highlight();
    if (spots.length === 0) return layer.detach();
    layer.attach();
    watchBoxes();
    lay(spots);
    if (!told) layer.tell(`Tickmark checked ${spots.length === 1 ? '1 figure' : `${spots.length} figures`} on this page.`);
    told = true;
  };

  /** Where a figure's verdict has changed, its open card no longer says the truth. */
  const renew = (spot: Spot, { id, range, verdict }: Mark): Spot => {
    if (spot.verdict !== verdict && card.target === spot) card.close();
    spot.badge.dataset['verdict'] = verdict;
    spot.badge.setAttribute('aria-label', `${WORDS[verdict]}. Tickmark: open details`);
    return Object.assign(spot, { id, range, verdict });
  };

  const discard = (spot: Spot): void => {
    if (card.target === spot) card.close();
    if (visited === spot) visited = undefined;
    spot.spot.remove();
  };

  // Chromium paints all highlights like selected text where colours are forced: the badges have to do there.
  const forced = view.matchMedia('(forced-colors: active)');
  let painted: Highlight | undefined;
  const highlight = (): void => {
    const { highlights } = CSS;
    if (painted && highlights.get(HIGHLIGHT) === painted) highlights.delete(HIGHLIGHT);
    painted = spots.length === 0 || forced.matches ? undefined : new Highlight(...spots.map(({ range }) => range));
    if (painted) highlights.set(HIGHLIGHT, painted);
  };
  forced.addEventListener('change', highlight, { signal });

  // -------------------------------------------------------------------------------------------
  // Layout: first all reading, then all writing

  const lay = (some: readonly Spot[]): void => {
    layer.attach();
    const { left, top, scale } = layer.origin();
    const pass = beginPass(document, host);
    const sights = some.map(({ range }) => pass.look(range));
    some.forEach((spot, i) => {
      spot.sight = sights[i]!;
      const { dataset, style } = spot.spot;
      dataset['state'] = spot.sight.state;
      if (spot.sight.state === 'gone') return;
      const { place, ground } = spot.sight;
      spot.top = place.top + view.scrollY;
      style.left = `${rounded((place.left - left) / scale)}px`;
      style.top = `${rounded((place.top - top) / scale)}px`;
      style.setProperty('--size', `${rounded(place.size / scale)}px`);
      style.setProperty('--ground', ground);
    });
    if (card.target && isHidden(card.target) && root.activeElement !== card.target.badge) card.close();
    card.place();
  };

  const isHidden = (target: CardTarget): boolean => spots.find((spot) => spot === target)?.sight.state !== 'shown';

  const isNear = ({ sight, top }: Spot): boolean =>
    sight.state !== 'shown' || (top - view.scrollY > -NEAR_PX && top - view.scrollY < view.innerHeight + NEAR_PX);

  let frame = 0;
  let wanted: 'near' | 'all' | undefined;
  const schedule = (what: 'near' | 'all'): void => {
    if (spots.length === 0 || signal.aborted) return;
    wanted = wanted === 'all' ? 'all' : what;
    frame ||= view.requestAnimationFrame(() => {
      const some = wanted === 'all' ? spots : spots.filter(isNear);
      frame = 0;
      wanted = undefined;
      lay(some);
    });
  };

  const boxes = new ResizeObserver(() => schedule('all'));
  const watchBoxes = (): void => {
    boxes.disconnect();
    for (const box of new Set([document.documentElement, document.body, ...spots.map(({ range }) => boxOf(range))])) {
      if (box) boxes.observe(box);
    }
  };
  for (const type of ['load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'] as const) {
    document.addEventListener(type, () => schedule('all'), { capture: true, passive: true, signal });
  }
  document.addEventListener('scroll', () => schedule('near'), { capture: true, passive: true, signal });
  view.addEventListener('resize', () => schedule('all'), { signal });
  document.fonts.addEventListener('loadingdone', () => schedule('all'), { signal });
  const beat = setInterval(() => {
    if (document.visibilityState === 'visible') schedule('near');
  }, BEAT_MS);

  // -------------------------------------------------------------------------------------------
  // Pointer, focus, keys

  const spotAt = (node: EventTarget | null): Spot | undefined => spots.find(({ badge }) => badge === node);
  const isInside = (node: EventTarget | null): boolean => spotAt(node) !== undefined || card.contains(node);

  let pointing: ReturnType<typeof setTimeout> | undefined;
  const after = (milliseconds: number, act: () => void): void => {
    clearTimeout(pointing);
    pointing = setTimeout(act, milliseconds);
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void): void =>
    root.addEventListener(type, act as EventListener, { signal });

  on('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const spot = spotAt(target);
    if (spot && spot !== card.target && !card.isPinned()) after(HOVER_MS, () => card.open(spot, 'hover'));
    else if (isInside(target)) clearTimeout(pointing);
  });
  on('pointerout', ({ relatedTarget, pointerType }) => {
    if (pointerType !== 'touch' && !isInside(relatedTarget)) after(LEAVE_MS, () => card.release('hover'));
  });
  on('click', ({ target, detail }) => {
    const spot = spotAt(target);
    if (!spot) return;
    clearTimeout(pointing);
    visited = spot;
    if (card.target === spot && card.isPinned()) return card.close();
    card.open(spot, 'pin');
    // From the keyboard: the card is what is wanted next.
    if (detail === 0) card.enter();
  });

  let returning = false;
  on('focusin', ({ target }) => {
    const spot = spotAt(target);
    if (!spot || returning) return;
    visited = spot;
    reveal(spot);
    if (spot.badge.matches(':focus-visible')) card.open(spot, 'focus');
  });
  on('focusout', ({ relatedTarget }) => {
    if (!isInside(relatedTarget)) card.release('focus');
  });

  /** Closes the card; the focus goes back to where it came from. */
  const dismiss = (): void => {
    const { target } = card;
    const hadFocus = card.contains(root.activeElement);
    card.close();
    if (!target || !hadFocus) return;
    returning = true;
    target.badge.focus({ preventScroll: true });
    returning = false;
  };

  view.addEventListener(
    'pointerdown',
    ({ target, isTrusted }) => {
      if (isTrusted && target !== host) card.close();
    },
    { capture: true, signal },
  );
  view.addEventListener(
    'keydown',
    ({ key, target, isTrusted }) => {
      // A card that was opened by pointing must not stay in the way of one who can't move the pointer.
      if (isTrusted && key === 'Escape' && target !== host) card.close();
    },
    { capture: true, signal },
  );

  // -------------------------------------------------------------------------------------------
  // Going from figure to figure

  const reveal = (spot: Spot): void => {
    lay([spot]);
    if (bringIntoSight(spot.range)) lay(spots);
  };

  const visit = (spot: Spot, reason: 'focus' | 'pin'): void => {
    reveal(spot);
    spot.badge.focus({ preventScroll: true });
    visited = spot;
    card.open(spot, reason);
  };

  const step = (by: 1 | -1): void => {
    lay(spots);
    const there = spots.filter(({ sight }) => sight.state !== 'gone');
    const here = visited ? there.indexOf(visited) : -1;
    const below = there.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    // Without a last one, from the top of the screen on.
    const from = here >= 0 ? here + by : below < 0 ? Math.min(0, by) : by === 1 ? below : below - 1;
    const spot = there.at(from % there.length);
    if (spot) visit(spot, 'focus');
  };

  signal.addEventListener('abort', () => {
    clearInterval(beat);
    clearTimeout(pointing);
    view.cancelAnimationFrame(frame);
    boxes.disconnect();
    card.close();
    spots = [];
    highlight();
  });

  return {
    show,
    focus: (id) => {
      const spot = spots.find((each) => each.id === id);
      if (spot) visit(spot, 'pin');
    },
    next: () => step(1),
    previous: () => step(-1),
  };
}

const NODE_KEYS = new WeakMap<Node, number>();
let nodeKeys = 0;

/** The same for ranges that begin at the same letter. */
function keyOf({ startContainer, startOffset }: Range): string {
  let key = NODE_KEYS.get(startContainer);
  if (key === undefined) NODE_KEYS.set(startContainer, (key = nodeKeys++));
  return `${key}:${startOffset}`;
}

function makeSpot(document: Document, { id, range, verdict }: Mark): Spot {
  const spot = document.createElement('div');
  const badge = document.createElement('button');
  spot.className = 'spot';
  badge.className = 'badge';
  badge.type = 'button';
  badge.setAttribute('aria-haspopup', 'dialog');
  badge.setAttribute('aria-expanded', 'false');
  spot.append(badge);
  return { id, range, verdict, badge, spot, sight: { state: 'gone' }, top: 0 };
}

/** Puts spots into their order; those that stand right already are not moved, since that would cost them the focus. */
function arrange(overlay: HTMLElement, spots: readonly Spot[]): void {
  let next = overlay.firstElementChild;
  for (const { spot } of spots) {
    if (spot === next) next = next.nextElementSibling;
    else overlay.insertBefore(spot, next);
  }
}

/** The nearest element that has a size of its own: inline ones tell no observer of theirs. */
function boxOf(range: Range): Element | null {
  let element = range.endContainer.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

const rounded = (pixels: number): number => Math.round(pixels * 4) / 4;
