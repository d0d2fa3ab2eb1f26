/**
 * Keeps badges at their figures. They stand in the document's own coordinates, so that they scroll with it
 * for nothing; everything else that can move a figure is watched. What can't be watched (a script that moves
 * things about, a cover that slides in) is caught by a slow beat, which looks at the figures near the screen only.
 */
import type { Layer } from './layer.ts';
import { property } from './properties.ts';
import { beginPass } from './sight.ts';
import type { Spot, Spots } from './spots.ts';

export interface Follower {
  /** Brings badges to where their figures are now; all of them by default. */
  lay(some?: readonly Spot[]): void;
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

  const isNear = ({ sight, top }: Spot): boolean =>
    sight.state !== 'shown' || (top - view.scrollY > -NEAR_PX && top - view.scrollY < view.innerHeight + NEAR_PX);

  let frame = 0;
  let all = false;
  const schedule = (what: 'near' | 'all'): void => {
    if (spots.all.length === 0 || signal.aborted) return;
    all ||= what === 'all';
    frame ||= view.requestAnimationFrame(() => {
      const some = all ? spots.all : spots.all.filter(isNear);
      frame = 0;
      all = false;
      lay(some);
    });
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
    view.cancelAnimationFrame(frame);
    boxes.disconnect();
  });

  return {
    lay,
    watch: () => {
      boxes.disconnect();
      const around = [document.documentElement, document.body, ...spots.all.map(({ range }) => boxOf(range))];
      for (const box of new Set(around)) if (box) boxes.observe(box);
    },
  };
}

/** Writes a spot's place, which was read in the viewport, in the layer's own coordinates. */
function put(spot: Spot, origin: ReturnType<Layer['origin']>, scrolled: number): void {
  const { dataset, style } = spot.spot;
  dataset['state'] = spot.sight.state;
  if (spot.sight.state === 'gone') return;
  const { place, ground } = spot.sight;
  const pixels = (length: number): string => `${Math.round((length / origin.scale) * 4) / 4}px`;
  spot.top = place.top + scrolled;
  style.left = pixels(place.left - origin.left);
  style.top = pixels(place.top - origin.top);
  style.setProperty(property('size'), pixels(place.size));
  style.setProperty(property('ground'), ground);
}

/** The nearest element that has a size of its own: inline ones tell no observer of theirs. */
function boxOf(range: Range): Element | null {
  let element = range.endContainer.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}
