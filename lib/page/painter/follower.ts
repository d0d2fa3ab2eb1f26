/**
 * Keeps badges at their figures. They stand in the document's own coordinates, so that they scroll with it
 * for nothing; everything else that can move a figure is watched. What can't be watched (a script that moves
 * things about, a cover that slides in) is caught by a slow beat, which looks at the figures near the screen only.
 */
import type { Layer } from './layer.ts';
import { property } from './properties.ts';
import { beginPass } from './sight.ts';
import type { Spot, Spots } from './spots.ts';

const SIZE = property('size');
const GROUND = property('ground');

export interface Follower {
  /** Brings badges to where their figures are now; all of them by default. */
  lay(some?: readonly Spot[]): void;
  /** Brings those near the screen there now, and the others soon. */
  layNearFirst(): void;
  /** Watches the boxes of the figures that there are now. */
  watch(): void;
}

export interface FollowerOptions {
  document: Document;
  signal: AbortSignal;
  layer: Layer;
  spots: Spots;
  /** Badges have been brought to their places. */
  onLaid(): void;
}

const BEAT_MS = 500;
/** Figures this far above or below the screen are looked at while scrolling. */
const NEAR_PX = 400;
/** What is farther away is brought along in slices of this length, one a frame. */
const SLICE_MS = 4;
const LEAST_IN_SLICE = 8;
/** On a page that never rests, following takes no more than this share of the main thread, */
const FOLLOWING_SHARE = 0.25;
/** once it has cost this much: a page that moves now and then is followed at once. */
const AT_ONCE_MS = 60;

export function createFollower({ document, signal, layer, spots, onLaid }: FollowerOptions): Follower {
  const view = document.defaultView!;

  /** First all reading, then all writing: the page is laid out once. */
  const lay = (some: readonly Spot[] = spots.all): void => {
    layer.attach();
    const origin = layer.origin();
    const pass = beginPass(document, layer.host);
    const sights = some.map(({ range }) => pass.look(range));
    some.forEach((spot, i) => put(Object.assign(spot, { sight: sights[i]! }), origin, view.scrollY));
    onLaid();
  };

  /** Those that still have to be brought along. */
  let far = new Set<Spot>();
  /** Milliseconds that one badge takes. */
  let pace = 0.2;
  let debt = 0;
  let paidAt = 0;

  const layTimed = (some: readonly Spot[]): void => {
    const began = performance.now();
    lay(some);
    const took = performance.now() - began;
    if (some.length > 0) pace = took / some.length;
    debt = Math.max(0, debt - (began - paidAt) * FOLLOWING_SHARE) + took;
    paidAt = began;
  };

  const isNear = (spot: Spot): boolean => {
    const isNew = Number.isNaN(spot.top);
    if (isNew) spot.top = spot.range.getBoundingClientRect().top + view.scrollY;
    const { sight, top } = spot;
    if (!isNew && sight.state !== 'shown' && !far.has(spot)) return true;
    return top - view.scrollY > -NEAR_PX && top - view.scrollY < view.innerHeight + NEAR_PX;
  };

  let frame = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let all = false;

  const layNearFirst = (): void => {
    const near: Spot[] = [];
    const others = new Set<Spot>();
    for (const spot of spots.all) {
      if (isNear(spot)) near.push(spot);
      else if (all || far.has(spot)) others.add(spot);
    }
    all = false;
    far = others;
    layTimed(near);
    if (far.size > 0) request();
  };

  const laySlice = (): void => {
    const some: Spot[] = [];
    const most = Math.max(LEAST_IN_SLICE, SLICE_MS / pace);
    for (const spot of far) {
      if (some.length >= most) break;
      far.delete(spot);
      some.push(spot);
    }
    layTimed(some);
    if (far.size > 0) request();
  };

  let isAsked = false;
  const request = (): void => {
    frame ||= view.requestAnimationFrame(() => {
      const asked = isAsked;
      frame = 0;
      isAsked = false;
      if (spots.all.length === 0) far.clear();
      else if (asked) layNearFirst();
      else laySlice();
    });
  };

  const schedule = (what: 'near' | 'all'): void => {
    if (spots.all.length === 0 || signal.aborted) return;
    all ||= what === 'all';
    if (isAsked || waiting !== undefined) return;
    const owed = debt - (performance.now() - paidAt) * FOLLOWING_SHARE - AT_ONCE_MS;
    const ask = (): void => {
      waiting = undefined;
      isAsked = true;
      request();
    };
    if (owed <= 0) ask();
    else waiting = setTimeout(ask, owed / FOLLOWING_SHARE);
  };

  const everything = (): void => schedule('all');
  const boxes = new ResizeObserver(everything);
  for (const type of ['load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange']) {
    document.addEventListener(type, everything, { capture: true, passive: true, signal });
  }
  document.addEventListener('scroll', () => schedule('near'), { capture: true, passive: true, signal });
  view.addEventListener('resize', everything, { signal });
  document.fonts.addEventListener('loadingdone', everything, { signal });
  const beat = setInterval(() => {
    if (document.visibilityState === 'visible') schedule('near');
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    clearTimeout(waiting);
    view.cancelAnimationFrame(frame);
    boxes.disconnect();
  });

  return {
    lay,
    layNearFirst: () => {
      all = true;
      layNearFirst();
    },
    watch: () => {
      boxes.disconnect();
      const around = [document.documentElement, document.body, ...spots.all.map(({ range }) => boxOf(range))];
      for (const box of new Set(around)) if (box) boxes.observe(box);
    },
  };
}

/** Writes a spot's place, which was read in the viewport, in the layer's own coordinates. Writing costs more than a look at what is there. */
function put(spot: Spot, origin: ReturnType<Layer['origin']>, scrolled: number): void {
  const { dataset, style } = spot.spot;
  if (dataset['state'] !== spot.sight.state) dataset['state'] = spot.sight.state;
  if (spot.sight.state === 'gone') return;
  const { place, ground } = spot.sight;
  const pixels = (length: number): string => `${Math.round((length / origin.scale) * 4) / 4}px`;
  const set = (name: string, value: string): void => {
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
  };
  spot.top = place.top + scrolled;
  set('left', pixels(place.left - origin.left));
  set('top', pixels(place.top - origin.top));
  set(SIZE, pixels(place.size));
  set(GROUND, ground);
}

/** The nearest element that has a size of its own: inline ones tell no observer of theirs. */
function boxOf(range: Range): Element | null {
  let element = range.endContainer.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}
