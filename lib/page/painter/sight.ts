/**
 * Whether a reader sees a figure's end, and where. Reads layout only; a pass over all figures asks each
 * element's style once.
 */
import { lastBox, overlap, placeBadge, probePoint, type Box, type Lettering, type Placed } from './placement.ts';

/**
 * `shown`: in plain sight, or off screen and one scroll of the page away. `away`: scrolled out of an inner
 * box, or covered. `gone`: takes no room at all.
 */
export type Sight = { state: 'gone' } | { state: 'shown' | 'away'; place: Placed; ground: string };

/** Letters that fill their height: Han, kana, hangul. */
const TALL = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
/** Elements that paint without a background. */
const PICTURES = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'picture']);

interface Style {
  clips: boolean;
  position: string;
  containsFixed: boolean;
  /** Colour of its ground; undefined when one sees through it. */
  ground: string | undefined;
  pictured: boolean;
  opacity: number;
}

export interface Pass {
  look(range: Range): Sight;
}

/** Begins a pass. Answers hold only until the page changes. */
export function beginPass(document: Document, host: Element): Pass {
  const view = document.defaultView!;
  const root = document.documentElement;
  const screen: Box = { left: 0, top: 0, right: root.clientWidth, bottom: view.innerHeight };
  const styles = new Map<Element, Style>();

  const styleOf = (element: Element): Style => {
    let style = styles.get(element);
    if (!style) styles.set(element, (style = readStyle(element, view.getComputedStyle(element))));
    return style;
  };

  /** A body's overflow is the viewport's, unless the root has its own. */
  const isViewport = (element: Element): boolean =>
    element === root || (element === document.body && view.getComputedStyle(root).overflow === 'visible');

  /** The part of a box that the scrolling boxes around it let through. */
  const clipped = (box: Box, parents: readonly Element[]): Box | undefined => {
    let left: Box | undefined = box;
    let floating = false;
    for (const element of parents) {
      const { clips, position, containsFixed } = styleOf(element);
      if (clips && !isViewport(element) && (!floating || position !== 'static')) left = overlap(left, element.getBoundingClientRect());
      if (!left || (position === 'fixed' && !containsFixed)) return left;
      if (position !== 'static') floating = position === 'absolute';
    }
    return left;
  };

  const isCovered = (end: Box, direction: 'ltr' | 'rtl', parents: readonly Element[]): boolean => {
    const { x, y } = probePoint(end, direction);
    const [container] = parents;
    const isOwn = (element: Element): boolean => parents.includes(element) || container!.contains(element);
    // Mostly nothing lies above, and the whole pile costs more than its top.
    const top = document.elementFromPoint(x, y);
    if (!top || isOwn(top)) return false;
    for (const element of document.elementsFromPoint(x, y)) {
      if (element === host) continue;
      if (isOwn(element)) return false;
      if (hides(element, styleOf(element), x, y)) return true;
    }
    return false;
  };

  /** What lies under the figure, for the ring around its badge. */
  const groundOf = (parents: readonly Element[]): string => {
    for (const element of parents) {
      const { ground, pictured } = styleOf(element);
      if (pictured) return 'transparent';
      if (ground !== undefined) return ground;
    }
    return 'Canvas';
  };

  const look = (range: Range): Sight => {
    const parents = parentsOf(range.endContainer);
    const [container] = parents;
    if (!container?.isConnected || !container.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return { state: 'gone' };
    const text = letteringOf(range, view.getComputedStyle(container));
    const end = lastBox(text);
    const place = placeBadge(text, screen.right);
    if (!end || !place) return { state: 'gone' };
    const seen = clipped(end, parents);
    const ground = groundOf(parents);
    // Kept inside the box that hides it: out there it would make the page longer.
    if (!seen || !reaches(seen, end, text.direction)) return { state: 'away', place: pulledIn(place, parents, styleOf), ground };
    const onScreen = overlap(seen, screen) !== undefined;
    return { state: onScreen && isCovered(end, text.direction, parents) ? 'away' : 'shown', place, ground };
  };

  return { look };
}

/** Scrolls a figure to the middle of all boxes that hide it, the page's own among them. @returns whether anything moved. */
export function bringIntoSight(range: Range): boolean {
  const view = range.endContainer.ownerDocument!.defaultView!;
  const { documentElement: root } = view.document;
  let moved = false;
  for (const element of parentsOf(range.endContainer)) {
    const { overflowX, overflowY } = view.getComputedStyle(element);
    if (element === root || (overflowX === 'visible' && overflowY === 'visible')) continue;
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
function reaches(seen: Box, end: Box, direction: 'ltr' | 'rtl'): boolean {
  const point = probePoint(end, direction);
  return point.x >= seen.left && point.x <= seen.right && point.y >= seen.top && point.y <= seen.bottom;
}

function pulledIn(place: Placed, parents: readonly Element[], styleOf: (element: Element) => Style): Placed {
  const box = parents.find((element) => styleOf(element).clips)?.getBoundingClientRect();
  if (!box) return place;
  const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
  return { ...place, left: within(place.left, box.left, box.right - place.size), top: within(place.top, box.top, box.bottom - place.size) };
}

function letteringOf(range: Range, style: CSSStyleDeclaration): Lettering {
  const lastLetter = range.endContainer.nodeType === 3 ? (range.endContainer as Text).data.slice(Math.max(0, range.endOffset - 1), range.endOffset) : '';
  return {
    boxes: [...range.getClientRects()],
    fontSize: Number.parseFloat(style.fontSize),
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    vertical: style.writingMode.startsWith('vertical'),
    tall: TALL.test(lastLetter),
  };
}

/** The elements around a node, innermost first, out of shadow roots and through slots, as they are laid out. */
function parentsOf(node: Node): Element[] {
  const parents: Element[] = [];
  let current: Node | null = node.nodeType === 1 ? node : parentOf(node);
  while (current) {
    if (current.nodeType === 1) parents.push(current as Element);
    current = parentOf(current);
  }
  return parents;
}

const parentOf = (node: Node): Node | null => ('assignedSlot' in node && (node as Element).assignedSlot) || node.parentNode || ('host' in node ? (node as ShadowRoot).host : null);

function readStyle(element: Element, style: CSSStyleDeclaration): Style {
  return {
    clips: style.display !== 'inline' && (style.overflowX !== 'visible' || style.overflowY !== 'visible'),
    position: style.position,
    containsFixed: style.transform !== 'none' || style.filter !== 'none' || style.contain.includes('paint'),
    ground: isSolid(style.backgroundColor) ? style.backgroundColor : undefined,
    pictured: style.backgroundImage !== 'none' || PICTURES.has(element.localName),
    opacity: Number.parseFloat(style.opacity),
  };
}

/** Less than half transparent. Browsers give colours as `rgb(r, g, b)`, `rgba(r, g, b, a)` or `color(space c c c / a)`. */
function isSolid(color: string): boolean {
  if (color === 'transparent') return false;
  const alpha = /^rgba\([^)]*,\s*([\d.]+)\)$/.exec(color) ?? /\/\s*([\d.]+)\s*\)$/.exec(color);
  return Number(alpha?.[1] ?? 1) > 0.5;
}

/** A link stretched over its card covers the text, but hides nothing. */
function hides(element: Element, { ground, pictured, opacity }: Style, x: number, y: number): boolean {
  if (opacity < 0.5 || (ground === undefined && !pictured)) return false;
  // The hit may come from what hangs out of the element, such as a stretched `::after`.
  return [...element.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
