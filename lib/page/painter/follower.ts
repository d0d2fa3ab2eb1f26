/**
 * Keeps badges at their figures. They stand in the document's own coordinates, so that they scroll with it for
 * nothing; for all else, the figures near the screen are looked at frame by frame as long as something stirs. At rest
 * nothing runs but a slow beat, for what nobody can notice.
 */
import { Allowance } from './allowance.ts';
import { findGhosts, type Ghosts } from './ghosts.ts';
import type { Layer } from './layer.ts';
import { makeRoom } from './placement.ts';
import { property } from './properties.ts';
import { beginPass, type Haste, type Sight } from './sight.ts';
import type { Spot, Spots } from './spots.ts';
import { parentOf } from './stacking.ts';
import { listenForStirring, type Cause } from './stirring.ts';
import type { Underline } from './underline.ts';

const SIZE = property('size');
const GROUND = property('ground');

export interface Follower {
  /** Brings badges to where their figures are now; all that are made by default. */
  lay(some?: readonly Spot[]): void;
  /** Takes the underlines away of figures that are gone. */
  underline(): void;
  /** Watches the figures that there are now, in short steps. Those near the screen get their badges, and underlines, with the next frames. */
  watch(): Generator<void, void>;
}

export interface FollowerOptions {
  document: Document;
  signal: AbortSignal;
  layer: Layer;
  spots: Spots;
  underline: Underline;
  /** Badges have been brought to their places. */
  onLaid(): void;
}

const BEAT_MS = 500;
/** Figures this far beside the screen are near it. */
const NEAR_PX = 400;
/** Frames without a change after which a page is at rest. */
const REST_FRAMES = 3;
/** After so many looks in a row at a page that scrolls, each has to be quick. */
const UNPRESSED_LOOKS = 4;
/** Where nothing stirs but what comes below the screen, it is asked no more often than this what lies above figures. */
const ASK_EVERY_MS = 2_000;
/** Figures that are looked for in the tree in one step. */
const WATCHED_IN_STEP = 100;
/** Of so many figures all have badge and underline from the beginning; of more, those that somebody is near. */
const AT_HAND = 200;
/** Figures far from the screen that are brought along in one frame. */
const FAR_IN_FRAME = 40;

export function createFollower({ document, signal, layer, spots, underline, onLaid }: FollowerOptions): Follower {
  const view = document.defaultView!;
  let ghosts: Ghosts | undefined;

  /** Where the next look begins, so that each figure has its turn where there is no time for all, as there was not in the last one. */
  let turn = 0;
  let isHasty = false;

  /** First all reading, then all writing: the page is laid out once. @returns whether any badge near the screen moved, came or went. */
  const layOut = (some: readonly Spot[], haste: Haste = {}): boolean => {
    layer.attach();
    const pass = beginPass(document, layer.host, (ghosts ??= findGhosts(document)), haste);
    const sights: Sight[] = [];
    const from = turn % Math.max(1, some.length);
    for (let nth = 0; nth < some.length; nth++) {
      const i = (from + nth) % some.length;
      const spot = some[i]!;
      if (!pass.isHasty) turn = i;
      sights[i] = pass.look(spot.range, spot.isFollowed ? spot.sight : undefined);
      spot.isFollowed = isNear(spot);
    }
    layer.raise(liftOut(sights));
    giveRoom(sights);
    const origin = layer.origin();
    let moved = false;
    some.forEach((spot, i) => {
      if (put(Object.assign(spot, { sight: sights[i]!, isLaid: true }), origin) && isNear(spot)) moved = true;
    });
    ({ isHasty } = pass);
    onLaid();
    return moved;
  };

  /** What is near the screen, as the browser tells it for nothing. */
  const near = new Set<Element>();
  const watched = new Set<Element>();
  const isNear = (spot: Spot | undefined): boolean => spot?.anchor === null || near.has(spot?.anchor as Element);

  /** Browsers find all underlined ranges anew whenever a page changes. Of many figures, only those that somebody is near can be worth that. */
  const underlineNear = (): void => {
    const { all } = spots;
    underline((all.length > AT_HAND ? all.filter(isNear) : all).map(({ range }) => range));
  };

  let frame = 0;
  let rest = 0;
  /** What may have changed since the last look, beside our badges: elements have come, or anything at all; */
  let change: 'none' | 'growth' | 'any' = 'any';
  /** whether it was more than growth at any time since the page was at rest; */
  let isRestless = true;
  /** and when it was asked last what lies above figures. */
  let askedAt = -Infinity;
  const allowance = new Allowance(() => again());
  let isPinned = false;
  let looks = 0;
  const look = (): void => {
    const { all } = spots;
    if (all.length === 0 || signal.aborted) return;
    const began = performance.now();
    if (!allowance.ask(began)) return;
    // What the browser knows already and would tell a little later.
    takeNear(nearness.takeRecords());
    const moving = stirring.moving();
    noteChanges(moving);
    isRestless ||= moving.length > 0;
    const isCalm = !isRestless && began - askedAt < ASK_EVERY_MS;
    if (!isCalm) askedAt = began;
    const some: Spot[] = [];
    const left: Spot[] = [];
    const spare: Spot[] = [];
    let far = 0;
    all.forEach((spot, i) => {
      if (isNear(spot)) return void some.push(spot);
      spot.isFollowed = false;
      // Of many figures, the next one either way stands ready for who goes by Tab.
      if (all.length > AT_HAND && !isNear(all[i - 1]) && !isNear(all[i + 1])) {
        if (spot.isMade && layer.root.activeElement !== spot.badge) spare.push(spot);
      } else if (!spot.isLaid && far++ < FAR_IN_FRAME) some.push(spot);
      // Where it stands now may be anywhere by the time that it comes near.
      else if (spot.sight.state === 'shown') {
        spot.sight = { ...spot.sight, state: 'away' };
        left.push(spot);
      }
    });
    // The last look before a rest is a whole one.
    const moved = layOut(some, { isPressed: ++looks > UNPRESSED_LOOKS, isStill: change !== 'any' && moving.length === 0 && rest > 1, isCalm });
    change = 'none';
    // Behind all that is read: the browser would lay the page out twice in this frame.
    for (const { spot, sight } of left) spot.dataset['state'] = sight.state;
    for (const spot of spare) spot.drop();
    underlineNear();
    isPinned &&= !moved;
    allowance.spend(performance.now() - began, !moved && far === 0);
    if (moved) allowance.refill();
    rest = moved ? REST_FRAMES : rest - 1;
    if (rest > 0 || far > 0 || isHasty || moving.length > 0) return again();
    looks = 0;
    isRestless = false;
    if (!isPinned) stirring.pin([...near]);
    isPinned = true;
  };
  /** Of what has come, only what is on the screen stirs. */
  const noteChanges = (moving: readonly Element[] = []): void => {
    const changed = stirring.changed();
    (ghosts ??= findGhosts(document)).note(changed, moving);
    if (change !== 'growth' || [...changed].every(isOffScreen)) return;
    change = 'any';
    isRestless = true;
    rest = REST_FRAMES;
  };
  const again = (): void => {
    if (allowance.isAwaited) return;
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      layer.pulse.beat();
    });
  };
  const stir = (cause: Cause = 'page'): void => {
    if (spots.all.length === 0 || signal.aborted) return;
    if (cause !== 'scroll') looks = 0;
    if (cause === 'growth') {
      if (change === 'none') change = cause;
      rest = Math.max(rest, 1);
      return again();
    }
    change = 'any';
    isRestless = true;
    if (cause !== 'page') allowance.refill();
    follow();
  };
  /** Looks at figures that are new, or near for the first time, as at all others where the page has changed. */
  const follow = (): void => {
    rest = allowance.isShort ? 1 : REST_FRAMES;
    again();
  };

  const stirring = listenForStirring(document, signal, stir);
  /**
   * Browsers tell of sizes when all scripts of a frame have run and the page is laid out, and before it is seen: what
   * is looked at then is where it will be seen, whoever moved it, and nothing is laid out for us.
   */
  const sizes = new ResizeObserver(({ length }) => {
    if (length > 1 && change !== 'growth') stir();
    look();
  });
  sizes.observe(layer.pulse.element);
  if (document.body) sizes.observe(document.body);
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
      follow();
    },
    { root: document, rootMargin: `${NEAR_PX}px`, scrollMargin: `${NEAR_PX}px` },
  );
  const beat = setInterval(() => {
    // Where something stirs all the time it is seen to without a beat.
    if (document.visibilityState === 'hidden' || spots.all.length === 0 || performance.now() - allowance.askedAt < BEAT_MS) return;
    rest = Math.max(rest, 1);
    again();
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    allowance.end();
    view.cancelAnimationFrame(frame);
    sizes.disconnect();
    nearness.disconnect();
  });

  function* watch(): Generator<void, void> {
    // No frame waits for it.
    if (spots.all.length > 0) ghosts ??= findGhosts(document);
    yield;
    const roots = new Set<Node>();
    const anchors = new Set<Element>();
    for (const [i, spot] of spots.all.entries()) {
      if (i % WATCHED_IN_STEP === WATCHED_IN_STEP - 1) yield;
      spot.anchor = anchorOf(spot.range);
      if (!spot.anchor) continue;
      anchors.add(spot.anchor);
      for (let root = spot.anchor.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) roots.add(root);
    }
    yield;
    for (const anchor of watched) {
      if (anchors.has(anchor)) continue;
      nearness.unobserve(anchor);
      watched.delete(anchor);
      near.delete(anchor);
    }
    for (const anchor of anchors) {
      if (watched.has(anchor)) continue;
      nearness.observe(anchor);
      watched.add(anchor);
    }
    stirring.watch(roots);
    if (watched.size === 0) stirring.pin([]);
    // New figures do not wait.
    allowance.forgive();
    follow();
  }

  return {
    lay: (some = spots.all.filter(({ isMade }) => isMade)) => {
      noteChanges();
      layOut(some);
    },
    underline: underlineNear,
    watch,
  };
}

/** Not so what takes no room: what it holds may stand anywhere. */
function isOffScreen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && (bottom < 0 || top > element.ownerDocument.defaultView!.innerHeight);
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

/**
 * Writes a spot's place, which was read in the viewport, in the layer's own coordinates. Writing costs more than a
 * look at what is there.
 * @returns whether anything was written.
 */
function put(laid: Spot, origin: ReturnType<Layer['origin']>): boolean {
  const { sight } = laid;
  if (sight.state === 'gone' && !laid.isMade) return false;
  const { dataset, style } = laid.spot;
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

/** The innermost element around a figure's end that has a box of its own. */
function anchorOf({ endContainer }: Range): Element | null {
  let node: Node | null = endContainer;
  while (node && !(node.nodeType === 1 && (node as Element).checkVisibility())) node = parentOf(node);
  return node as Element | null;
}
