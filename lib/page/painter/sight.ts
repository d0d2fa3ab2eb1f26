/**
 * Whether a reader sees a figure's end, and where. Reads layout only; a pass over all figures asks each
 * element's style once.
 */
import { badgeBox, lastBox, overlap, placeBadge, probePoint, type Box, type Lettering, type Placed, type Point } from './placement.ts';
import { isInTopLayer, isPaintedAbove, parentsOf, type Stacking } from './stacking.ts';

/**
 * `shown`: in plain sight, or off screen and one scroll of the page away. `away`: scrolled out of an inner
 * box, or covered. `gone`: takes no room at all.
 */
export type Sight = { state: 'gone' } | { state: 'shown' | 'away'; place: Placed; ground: string; topLayer: Element | undefined };

/** Letters that fill their height: Han, kana, hangul. */
const TALL = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Elements that paint without a background. */
const PICTURES = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'picture']);
const SKIPPED = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true } as const;

interface Style extends Stacking {
  clips: boolean;
  containsFixed: boolean;
  /** Colour of its ground, transparent under a picture; undefined when one sees through it. */
  ground: string | undefined;
  opacity: number;
  fontSize: number;
  direction: 'ltr' | 'rtl';
  writingMode: string;
}

export interface Pass {
  /** @param last what the look before saw: with it, what covers the figure is asked only while there is time. */
  look(range: Range, last?: Sight): Sight;
  /** Whether there was no time left to ask what covers each. */
  readonly isHasty: boolean;
}

/** Asking what lies at a point takes long on long pages: of a frame, no more than this goes into it. */
const ASK_MS = 4;

/** What need not be asked in a pass. */
export interface Haste {
  /** The next frame is waited for: what takes long is left for a later pass. */
  isPressed?: boolean;
  /** Nothing has stirred since the pass before: what lies under a badge that stays where it was is the same. */
  isStill?: boolean;
  /** Nothing has stirred for some while, but far from the screen: what lies above a figure that stays where it was is the same. */
  isCalm?: boolean;
}

/**
 * Begins a pass. Answers hold only until the page changes.
 * @param ghosts elements that may cover figures though no pointer hits them.
 */
export function beginPass(document: Document, host: Element, ghosts: Iterable<Element>, { isPressed = false, isStill = false, isCalm = false }: Haste): Pass {
  const view = document.defaultView!;
  const root = document.documentElement;
  const screen: Box = { left: 0, top: 0, right: root.clientWidth, bottom: view.innerHeight };
  // One that is not displayed shows the page as it was.
  const full = document.fullscreenElement?.checkVisibility() ? document.fullscreenElement : null;
  const styleOf = once((element) => readStyle(element, view.getComputedStyle(element)));
  const boxOf = once((element) => element.getBoundingClientRect());

  /** A body's overflow is the viewport's, unless the root has its own. */
  const isViewport = (element: Element): boolean =>
    element === root || (element === document.body && view.getComputedStyle(root).overflow === 'visible');

  /** The part of a box that the scrolling boxes around it let through. */
  const clipped = (box: Box, parents: readonly Element[]): Box | undefined => {
    let left: Box | undefined = box;
    let floating = false;
    for (const element of parents) {
      const { clips, position, containsFixed } = styleOf(element);
      if (clips && !isViewport(element) && (!floating || position !== 'static')) left = overlap(left, boxOf(element));
      if (!left || (position === 'fixed' && !containsFixed)) return left;
      if (position !== 'static') floating = position === 'absolute';
    }
    return left;
  };

  let shades: (readonly [Element, Box])[] | undefined;
  /** Ghosts that hide what is below them, with the part of each that is seen. */
  const shading = (): readonly (readonly [Element, Box])[] =>
    (shades ??= [...ghosts].flatMap((element) => {
      const box = paints(styleOf(element)) && element.checkVisibility(SKIPPED) && clipped(boxOf(element), parentsOf(element));
      return box ? [[element, box]] : [];
    }));

  const isHidden = (text: Lettering, end: Box, place: Placed, parents: readonly Element[], last: Sight | undefined): boolean => {
    const container = parents[0]!;
    const isOwn = (element: Element): boolean => parents.includes(element) || container.contains(element);
    const isAbove = (element: Element): boolean => isPaintedAbove(element, container, styleOf);
    const letter = probePoint(end, text.direction, text.flow);
    const { left, top, right, bottom } = badgeBox(place);
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    if (shading().some(([element, box]) => (isIn(letter, box) || isIn(middle, box)) && !isOwn(element) && isAbove(element))) return true;
    const stays = last !== undefined && last.state !== 'gone' && last.place.left === place.left && last.place.top === place.top;
    if (isCalm && stays) return last.state === 'away';
    if (last && last.state !== 'gone' && performance.now() > until) {
      isHasty = true;
      return last.state === 'away';
    }
    const isHiddenAt = (point: Point, counts: (cover: Element) => boolean, isKnown = false): boolean => {
      // Mostly nothing lies above, and the whole pile costs more than its top.
      const top = document.elementFromPoint(point.x, point.y);
      if (!top || isOwn(top)) return false;
      // All else is inert then, and no question about a point finds it.
      if (top.matches(':modal')) return true;
      // The pile takes long on long pages.
      if (isKnown && top === host) return false;
      for (const element of document.elementsFromPoint(point.x, point.y)) {
        if (element === host) continue;
        if (isOwn(element)) return false;
        if (hides(element, styleOf(element), point) && counts(element)) return true;
      }
      return false;
    };
    const wasSeen = isStill && stays && last.state === 'shown';
    // What lies on its last letter, or above the text where its badge would be.
    return isHiddenAt(letter, () => true) || isHiddenAt(middle, isAbove, wasSeen);
  };

  /** What lies under the figure, for the ring around its badge. */
  const groundOf = (parents: readonly Element[]): string => {
    for (const element of parents) {
      const { ground } = styleOf(element);
      if (ground !== undefined) return ground;
    }
    return 'Canvas';
  };

  const letter = document.createRange();
  /** The last letter tells where a figure ends however its lines are turned and whichever way its words run; where it takes no room, all of them do. */
  const boxesOf = (range: Range): Box[] => {
    const { endContainer, endOffset, startContainer, startOffset } = range;
    if (endContainer.nodeType === 3 && endOffset > (endContainer === startContainer ? startOffset : 0)) {
      letter.setStart(endContainer, endOffset - 1);
      letter.setEnd(endContainer, endOffset);
      const boxes = [...letter.getClientRects()];
      if (boxes.some(({ width, height }) => width > 0 && height > 0)) return boxes;
    }
    return [...range.getClientRects()];
  };

  const until = performance.now() + (isPressed ? ASK_MS : Infinity);
  let isHasty = false;

  const look = (range: Range, last?: Sight): Sight => {
    const parents = parentsOf(range.endContainer);
    const [container] = parents;
    if (!container?.isConnected || !container.checkVisibility(SKIPPED)) return { state: 'gone' };
    const text = letteringOf(range, boxesOf(range), styleOf(container), container);
    const end = lastBox(text);
    const place = placeBadge(text, screen.right);
    if (!end || !place) return { state: 'gone' };
    const seen = clipped(end, parents);
    const ground = groundOf(parents);
    const topLayer = parents.find(isInTopLayer);
    // Kept inside the box that hides it: out there it would make the page longer.
    if (!seen || !reaches(seen, end, text)) return { state: 'away', place: pulledIn(place, parents), ground, topLayer };
    const isOut = full !== null && !parents.includes(full) && !topLayer;
    const onScreen = overlap(seen, screen) !== undefined;
    return { state: isOut || (onScreen && isHidden(text, end, place, parents, last)) ? 'away' : 'shown', place, ground, topLayer };
  };

  const pulledIn = (place: Placed, parents: readonly Element[]): Placed => {
    const clipping = parents.find((element) => styleOf(element).clips);
    if (!clipping) return place;
    const box = boxOf(clipping);
    const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
    return { ...place, left: within(place.left, box.left, box.right - place.size), top: within(place.top, box.top, box.bottom - place.size) };
  };

  return {
    look,
    get isHasty() {
      return isHasty;
    },
  };
}

/** Reads of each element once. */
function once<T extends object>(read: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    let value = known.get(element);
    if (!value) known.set(element, (value = read(element)));
    return value;
  };
}

/** Scrolls a figure to the middle of all boxes that hide it, the page's own among them. @returns whether anything moved. */
export function bringIntoSight(range: Range): boolean {
  const view = range.endContainer.ownerDocument!.defaultView!;
  const { documentElement: root } = view.document;
  let moved = false;
  for (const element of parentsOf(range.endContainer)) {
    if (element === root || view.getComputedStyle(element).overflow === 'visible') continue;
    moved = scrollWithin(element, range, element.getBoundingClientRect()) || moved;
  }
  return scrollWithin(root, range, new DOMRect(0, 0, root.clientWidth, view.innerHeight)) || moved;
}

function scrollWithin(element: Element, range: Range, box: DOMRect): boolean {
  const figure = range.getBoundingClientRect();
  const off = (low: number, high: number, from: number, to: number): number => (low >= from && high <= to ? 0 : (low + high) / 2 - (from + to) / 2);
  const top = off(figure.top, figure.bottom, box.top, box.bottom);
  const left = off(figure.left, figure.right, box.left, box.right);
  if (top === 0 && left === 0) return false;
  element.scrollBy({ top, left, behavior: 'instant' });
  return true;
}

/** Whether the end itself is let through, not only the beginning of its word. */
const reaches = (seen: Box, end: Box, { direction, flow }: Lettering): boolean => isIn(probePoint(end, direction, flow), seen);

function letteringOf({ endContainer, endOffset }: Range, boxes: Box[], style: Style, container: Element): Lettering {
  const lastLetter = endContainer.nodeType === 3 ? (endContainer as Text).data.slice(endOffset - 1, endOffset) : '';
  return {
    boxes,
    fontSize: style.fontSize * zoomOf(container),
    direction: directionOf(style.direction, lastLetter),
    flow: style.writingMode === 'sideways-lr' ? 'up' : style.writingMode === 'horizontal-tb' ? 'across' : 'down',
    tall: TALL.test(lastLetter),
  };
}

/** Where the last letter lies: an English figure ends on its right within Hebrew text, too. */
const directionOf = (around: 'ltr' | 'rtl', letter: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(letter) ? 'rtl' : /\p{L}/u.test(letter) ? 'ltr' : around;

/** Computed sizes of text know nothing of the page's own zoom. */
const zoomOf = (element: Element): number => (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;

function readStyle(element: Element, style: CSSStyleDeclaration): Style {
  const containsFixed = style.transform !== 'none' || style.filter !== 'none' || style.contain.includes('paint');
  const opacity = Number(style.opacity);
  return {
    clips: style.display !== 'inline' && style.overflow !== 'visible',
    position: style.position,
    containsFixed,
    ground: style.backgroundImage !== 'none' || PICTURES.has(element.localName) ? 'transparent' : isSolid(style.backgroundColor) ? style.backgroundColor : undefined,
    opacity,
    fontSize: Number.parseFloat(style.fontSize),
    direction: style.direction as 'ltr' | 'rtl',
    writingMode: style.writingMode,
    zIndex: style.zIndex === 'auto' ? undefined : Number(style.zIndex),
    isolates: containsFixed || opacity < 1 || style.isolation === 'isolate' || style.position === 'fixed' || style.position === 'sticky',
  };
}

/** Less than half transparent. Browsers give colours as `rgb(r, g, b)`, `rgba(r, g, b, a)` or `color(space c c c / a)`. */
const isSolid = (color: string): boolean => Number(/(?:^rgba.*,|\/)\s*([\d.]+)\s*\)$/.exec(color)?.[1] ?? 1) > 0.5;

/** A link stretched over its card covers the text, but hides nothing. */
const paints = ({ ground, opacity }: Style): boolean => opacity >= 0.5 && ground !== undefined;

const isIn = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean => x >= left && x <= right && y >= top && y <= bottom;

/** The hit may come from what hangs out of the element, such as a stretched `::after`. */
const hides = (element: Element, style: Style, point: Point): boolean => paints(style) && [...element.getClientRects()].some((box) => isIn(point, box));
