/** What is painted above what, told by the rules of CSS as far as pages use them. */

/** Of an element's style, what decides its layer. */
export interface Stacking {
  position: string;
  /** Undefined for `auto`. */
  zIndex: number | undefined;
  /** Whether it is a layer for all within it whatever its `zIndex`. */
  isolates: boolean;
}

/** The elements around a node, innermost first and itself among them, out of shadow roots and through slots, as they are laid out. */
export function parentsOf(node: Node): Element[] {
  const parents: Element[] = [];
  let current: Node | null = node.nodeType === 1 ? node : parentOf(node);
  while (current) {
    if (current.nodeType === 1) parents.push(current as Element);
    current = parentOf(current);
  }
  return parents;
}

/** The node around a node, out of shadow roots and through slots. */
export const parentOf = (node: Node): Node | null =>
  ('assignedSlot' in node && (node as Element).assignedSlot) || nodeAround.call(node) || ('host' in node ? (node as ShadowRoot).host : null);

/** Asked of no node itself: a form with a field of that name would lead around in a circle. */
const nodeAround = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!.get as (this: Node) => Node | null;

/** Above all the rest of the page, whatever that does: modal dialogs, popovers, what fills the screen. */
export const isInTopLayer = (element: Element): boolean => element.matches(':modal, :popover-open, :fullscreen');

/** In-flow content lies above negative layers and below those that are positioned. */
const IN_FLOW = -0.5;

/** Whether an element is painted above the text of another. Neither need be hit by a pointer. */
export function isPaintedAbove(element: Element, text: Element, styleOf: (element: Element) => Stacking): boolean {
  const [own, others] = [parentsOf(element), parentsOf(text)];
  const around = new Set(others);
  const ownLayers = own.slice(0, own.findIndex((each) => around.has(each)));
  const common = own[ownLayers.length];
  const otherLayers = others.slice(0, common ? others.indexOf(common) : others.length);
  if (ownLayers.some(isInTopLayer) !== otherLayers.some(isInTopLayer)) return ownLayers.some(isInTopLayer);
  const [a, b] = [layerOf(ownLayers, styleOf), layerOf(otherLayers, styleOf)];
  if (a !== b) return a > b;
  // In-flow neighbours paint their grounds before any text.
  return a !== IN_FLOW && (text.compareDocumentPosition(element) & 4 /* following */) !== 0;
}

/** The layer in which the outermost of these elements puts all within it; they come innermost first. */
function layerOf(elements: readonly Element[], styleOf: (element: Element) => Stacking): number {
  let layer = IN_FLOW;
  for (const element of elements.toReversed()) {
    const { position, zIndex, isolates } = styleOf(element);
    if (position !== 'static' && zIndex !== undefined) return zIndex;
    if (isolates) return Math.max(layer, 0);
    if (position !== 'static') layer = 0;
  }
  return layer;
}
