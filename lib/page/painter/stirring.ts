/**
 * Notices that something on a page may have moved, shown or hidden itself. What it can't notice (a rule of style
 * that a script adds, an animation that it starts) is seen by its effect: an element that no longer
 * fills the very frame that was set around it.
 */
import { LAYER_TAG } from '../text-index.ts';

export interface Stirring {
  /** Watches these roots from now on; the document itself always is. */
  watch(roots: ReadonlySet<Node>): void;
  /** Notices when one of these moves from where it is now; earlier ones are let go. */
  pin(elements: readonly Element[]): void;
  /** Elements that came or changed since this was asked last; no more than a few hundred. */
  changed(): Set<Element>;
  /** What moves by itself and will come to rest. */
  moving(): Element[];
}

/** Events after which things are elsewhere, without a change of nodes. Styles follow pointer and focus. */
const EVENTS = [
  'load', 'scroll', 'toggle', 'beforetoggle', 'fullscreenchange', 'change', 'input', 'click', 'pointerover', 'pointerdown', 'pointerup', 'focusin', 'focusout',
  'transitionrun', 'transitionend', 'transitioncancel', 'animationstart', 'animationend',
] as const;
const MOST_CHANGED = 300;
const MOST_PINNED = 60;

/** What is behind it: nobody but the page's own script, and it has done nothing but add elements (`growth`) or anything else; a person; or something that scrolls, on and on perhaps. */
export type Cause = 'growth' | 'page' | 'person' | 'scroll';

export function listenForStirring(document: Document, signal: AbortSignal, onStir: (cause: Cause) => void): Stirring {
  const view = document.defaultView!;
  // A page may begin one transition behind the other for ever; those that a person begins come with an event of theirs.
  const stir = ({ type }: Event): void => onStir(type === 'scroll' ? type : /^(?:trans|anim)/.test(type) ? 'page' : 'person');
  let changed = new Set<Element>();
  const note = (node: Node): void => {
    if (node.nodeType === 1 && changed.size < MOST_CHANGED) changed.add(node as Element);
  };

  const mutations = new MutationObserver((records) => {
    let isOwn = true;
    let isGrowth = true;
    for (const { target, type, addedNodes, removedNodes } of records) {
      const layers = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
      if (layers.every((node) => (node as Partial<Element>).localName === LAYER_TAG)) continue;
      isOwn = false;
      isGrowth &&= removedNodes.length === 0 && addedNodes.length > 0 && layers.every(({ nodeType }) => nodeType === 1);
      if (type === 'attributes') note(target);
      else addedNodes.forEach(note);
    }
    if (!isOwn) onStir(isGrowth && changed.size < MOST_CHANGED ? 'growth' : 'page');
  });
  const observe = (root: Node): void => mutations.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const listenTo = (root: Node, until: AbortSignal): void => {
    observe(root);
    for (const type of EVENTS) root.addEventListener(type, stir, { capture: true, passive: true, signal: until });
  };
  listenTo(document, signal);
  view.addEventListener('resize', stir, { signal });
  document.fonts.addEventListener('loadingdone', stir, { signal });

  let within = new AbortController();
  let roots: ReadonlySet<Node> = new Set();
  const watch = (next: ReadonlySet<Node>): void => {
    if (next.size === roots.size && [...next].every((root) => roots.has(root))) return;
    roots = next;
    within.abort();
    within = new AbortController();
    mutations.disconnect();
    observe(document);
    for (const root of next) listenTo(root, within.signal);
  };

  const pins = new Set<IntersectionObserver>();
  const letGo = (): void => {
    for (const pin of pins) pin.disconnect();
    pins.clear();
  };
  const pin = (elements: readonly Element[]): void => {
    letGo();
    for (const element of elements.slice(0, MOST_PINNED)) pins.add(pinDown(element, document, () => onStir('person')));
  };

  signal.addEventListener('abort', () => {
    within.abort();
    mutations.disconnect();
    letGo();
  });
  return {
    watch,
    pin,
    changed: () => {
      const known = changed;
      changed = new Set();
      return known;
    },
    moving: () =>
      document.getAnimations().flatMap(({ playState, effect }) => {
        const target = playState === 'running' && Number(effect?.getComputedTiming().endTime) < Infinity && (effect as KeyframeEffect).target;
        return target || [];
      }),
  };
}

/** Watches an element through a frame that it just fills: whatever part of it is seen now, another part is when it moves. */
function pinDown(element: Element, document: Document, onMove: () => void): IntersectionObserver {
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const rootMargin = [top, clientWidth - right, clientHeight - bottom, left].map((space) => `${-Math.floor(space)}px`).join(' ');
  let isFirst = true;
  const observer = new IntersectionObserver(
    () => {
      if (!isFirst) onMove();
      isFirst = false;
    },
    { root: document, rootMargin, threshold: [0, 0.5, 0.9, 0.99, 0.999, 1] },
  );
  observer.observe(element);
  return observer;
}
