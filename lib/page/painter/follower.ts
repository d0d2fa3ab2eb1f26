/**
 * Keeps badges at their figures. They stand in the document's own coordinates, so that they scroll with it for
 * nothing; for all else, the figures near the screen are looked at frame by frame as long as something stirs. At rest
 * nothing runs but a slow beat, for what nobody can notice.
 */
import { findGhosts, type Ghosts } from './ghosts.ts';
import type { Layer } from './layer.ts';
import { makeRoom } from './placement.ts';
import { property } from './properties.ts';
import { beginPass, type Sight } from './sight.ts';
import type { Spot, Spots } from './spots.ts';
import { parentsOf } from './stacking.ts';
import { listenForStirring } from './stirring.ts';

const SIZE = property('size');
const GROUND = property('ground');

export interface Follower {
  /** Brings badges to where their figures are now; all of them by default. */
  lay(some?: readonly Spot[]): void;
  /** Watches the figures that there are now. Those near the screen get their badges with the next frames, the others soon. */
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
/** Figures this far beside the screen are near it. */
const NEAR_PX = 400;
/** Frames without a change after which a page is at rest. */
const REST_FRAMES = 3;
/** A page that never rests, yet moves no figure, is looked at in every frame at first, then more and more rarely; */
const PATIENT_LOOKS = 20;
/** but at least in one of so many frames. */
const RAREST = 6;
/** Figures far from the screen that are brought along in one frame. */
const FAR_IN_FRAME = 40;

export function createFollower({ document, signal, layer, spots, onLaid }: FollowerOptions): Follower {
  const view = document.defaultView!;
  let ghosts: Ghosts | undefined;

  /** First all reading, then all writing: the page is laid out once. @returns whether any badge moved, came or went. */
  const layOut = (some: readonly Spot[]): boolean => {
    layer.attach();
    ghosts ??= findGhosts(document);
    ghosts.note(stirring.changed());
    const pass = beginPass(document, layer.host, ghosts);
    const sights = some.map(({ range }) => pass.look(range));
    layer.raise(liftOut(sights));
    giveRoom(sights);
    const origin = layer.origin();
    let moved = false;
    some.forEach((spot, i) => {
      if (put(Object.assign(spot, { sight: sights[i]!, isLaid: true }), origin)) moved = true;
    });
    onLaid();
    return moved;
  };

  /** What is near the screen, as the browser tells it for nothing. */
  const near = new Set<Element>();
  const watched = new Set<Element>();
  const isNear = ({ box }: Spot): boolean => !box || near.has(box);

  let frame = 0;
  let rest = 0;
  let fruitless = 0;
  let skipped = 0;
  let isPinned = false;
  const look = (): void => {
    frame = 0;
    const { all } = spots;
    if (all.length === 0 || signal.aborted) return;
    if (++skipped < Math.min(RAREST, fruitless / PATIENT_LOOKS)) return again();
    skipped = 0;
    // What the browser knows already and would tell a little later.
    takeNear(nearness.takeRecords());
    const some: Spot[] = [];
    let far = 0;
    for (const spot of all) {
      if (isNear(spot)) some.push(spot);
      else if (!spot.isLaid && far++ < FAR_IN_FRAME) some.push(spot);
      // Where it stands now may be anywhere by the time that it comes near.
      else if (spot.sight.state === 'shown') hide(spot);
    }
    const moved = layOut(some);
    isPinned &&= !moved;
    fruitless = moved ? 0 : fruitless + 1;
    rest = moved ? REST_FRAMES : rest - 1;
    if (rest > 0 || far > 0 || stirring.isAnimated()) return again();
    if (!isPinned) stirring.pin([...near]);
    isPinned = true;
  };
  const again = (): void => {
    frame ||= view.requestAnimationFrame(look);
  };
  const stir = (byPage = false): void => {
    if (spots.all.length === 0 || signal.aborted) return;
    rest = REST_FRAMES;
    if (!byPage) fruitless = 0;
    again();
  };

  const stirring = listenForStirring(document, signal, stir);
  const sizes = new ResizeObserver(() => stir());
  for (const element of [document.documentElement, document.body]) if (element) sizes.observe(element);
  const takeNear = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    isPinned &&= entries.length === 0;
  };
  const nearness = new IntersectionObserver(
    (entries) => {
      takeNear(entries);
      stir();
    },
    { root: document, rootMargin: `${NEAR_PX}px`, scrollMargin: `${NEAR_PX}px` },
  );
  const beat = setInterval(() => {
    if (document.visibilityState === 'hidden' || spots.all.length === 0) return;
    rest = Math.max(rest, 1);
    again();
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    view.cancelAnimationFrame(frame);
    sizes.disconnect();
    nearness.disconnect();
  });

  const watch = (): void => {
    const roots = new Set<Node>();
    const boxes = new Set<Element>();
    for (const spot of spots.all) {
      spot.box = boxOf(spot.range);
      if (!spot.box) continue;
      boxes.add(spot.box);
      for (let root = spot.box.getRootNode(); root !== document && 'host' in root; root = (root as ShadowRoot).host.getRootNode()) roots.add(root);
    }
    for (const box of watched) {
      if (boxes.has(box)) continue;
      sizes.unobserve(box);
      nearness.unobserve(box);
      watched.delete(box);
      near.delete(box);
    }
    for (const box of boxes) {
      if (watched.has(box)) continue;
      sizes.observe(box);
      nearness.observe(box);
      watched.add(box);
    }
    stirring.watch(roots);
    stir();
  };

  return { lay: (some = spots.all) => void layOut(some), watch };
}

/** Elements of the top layer in which figures are seen. Behind those that let nothing else be used, no badge is. */
function liftOut(sights: Sight[]): Set<Element> {
  const above = new Set<Element>();
  for (const sight of sights) if (sight.state === 'shown' && sight.topLayer) above.add(sight.topLayer);
  if ([...above].some((element) => element.matches(':modal, :fullscreen'))) {
    sights.forEach((sight, i) => {
      if (sight.state === 'shown' && !sight.topLayer) sights[i] = { ...sight, state: 'away' };
    });
  }
  return above;
}

/** Badges that would stand on one another give way. */
function giveRoom(sights: Sight[]): void {
  const shown = sights.flatMap((sight, i) => (sight.state === 'shown' ? [{ i, sight }] : []));
  makeRoom(shown.map(({ sight }) => sight.place)).forEach((place, nth) => {
    const { i, sight } = shown[nth]!;
    sights[i] = { ...sight, place };
  });
}

function hide(spot: Spot): void {
  if (spot.sight.state === 'shown') spot.sight = { ...spot.sight, state: 'away' };
  spot.spot.dataset['state'] = spot.sight.state;
}

/**
 * Writes a spot's place, which was read in the viewport, in the layer's own coordinates. Writing costs more than a
 * look at what is there.
 * @returns whether anything was written.
 */
function put({ sight, spot }: Spot, origin: ReturnType<Layer['origin']>): boolean {
  const { dataset, style } = spot;
  let written = dataset['state'] !== sight.state;
  if (written) dataset['state'] = sight.state;
  if (sight.state === 'gone') return written;
  const { place, ground } = sight;
  const pixels = (length: number): string => `${Math.round((length / origin.scale) * 4) / 4}px`;
  const set = (name: string, value: string): void => {
    if (style.getPropertyValue(name) === value) return;
    style.setProperty(name, value);
    written = true;
  };
  set('left', pixels(place.left - origin.left));
  set('top', pixels(place.top - origin.top));
  set(SIZE, pixels(place.size));
  set(GROUND, ground);
  return written;
}

/** The nearest element that has a box of its own: inline ones tell no observer of their size. */
const boxOf = ({ endContainer }: Range): Element | null =>
  parentsOf(endContainer).find((element) => !/^(?:inline|contents)/.test(getComputedStyle(element).display)) ?? null;
