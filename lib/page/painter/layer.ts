/**
 * The one element that Tickmark adds to a page: a host on the root element, with a closed shadow root in
 * which everything else is. Nothing in it can be clicked or read by the page, and what is typed or
 * clicked in it stays in it. Verdicts stand in closed roots of their own within it (`face.ts`, `card.tsx`).
 */
import { LAYER_TAG } from '../text-index.ts';
import layerStyle from './layer.css?inline';
import { withOwnProperties } from './properties.ts';

export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  /** Where badges go, in reading order. */
  overlay: HTMLElement;
  /** Makes sure that the host is on the page; a page may have thrown it out with its own nodes. */
  attach(): void;
  detach(): void;
  /** Puts the layer above these elements of the page's top layer, or back into the page when there are none. */
  raise(above: ReadonlySet<Element>): void;
  /** The layer's zero point in the viewport, and how many pixels of the viewport one of its own is: a page may be zoomed by style. */
  origin(): { left: number; top: number; scale: number };
  /** Has another size after each frame in which `beat` was called: who observes it hears of it once that frame is laid out. */
  pulse: { element: Element; beat(): void };
  /** Says something once to those who listen to the page. */
  tell(words: string): void;
  /** Whether a person pressed a key just now: a page may move the focus, but no key. */
  byKey(): boolean;
}

/** Kept from the page when they happen in the layer. Wheel and touch moves are left alone: the page scrolls by them. */
const KEPT = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mouseover', 'mouseout', 'mousemove',
  'pointerdown', 'pointerup', 'pointerover', 'pointerout', 'pointermove', 'pointercancel', 'touchstart', 'touchend',
  'focusin', 'focusout', 'copy', 'cut', 'selectstart', 'dragstart', 'toggle',
] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

const PROBE = 10;
/** A page that throws the host out each time is not fought for ever. */
const MOST_ATTACHMENTS = 50;
/** What a key does happens at once. */
const KEY_MS = 300;
const TOLD_FOR_MS = 4_000;

/** Builds the layer; it is not on the page yet. All its listeners end with the signal. `onKey` gets the keys that were pressed in it. */
export function createLayer(document: Document, signal: AbortSignal, onKey: (event: KeyboardEvent) => void): Layer {
  const { host, root } = makeHost(document);
  const make = (tag: string, name: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = name;
    return element;
  };
  const style = document.createElement('style');
  style.textContent = withOwnProperties(layerStyle);
  const origin = make('div', 'origin');
  const overlay = make('div', 'overlay');
  const pulse = make('div', 'pulse');
  let beats = 0;
  const beating = document.createElement('div');
  const rhythm = new document.defaultView!.CSSStyleSheet();
  Object.assign(pulse.attachShadow({ mode: 'closed' }), { adoptedStyleSheets: [rhythm] }).append(beating);
  const told = make('div', 'told');
  told.setAttribute('role', 'status');
  root.append(style, origin, pulse, overlay, told);

  // The page can make events of its own on the host; only a person's count.
  for (const type of [...KEPT, ...KEYS]) {
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true, signal });
  }
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Keys are caught before anything of the page hears them; what they do by themselves (Tab, Enter) is not prevented.
  const view = document.defaultView!;
  let keyedAt = -Infinity;
  const catchKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown') keyedAt = performance.now();
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    onKey(event);
  };
  for (const type of KEYS) view.addEventListener(type, catchKey, { capture: true, signal });

  // Firefox stops a copy whose extension is reloaded before it can clean up behind itself.
  const removeStale = (): void => document.querySelectorAll(`:root > ${LAYER_TAG}`).forEach((stale) => stale.remove());
  removeStale();
  let attachments = 0;
  let wanted = false;
  const attach = (): void => {
    wanted = true;
    if (host.parentNode === document.documentElement || signal.aborted) return;
    // Elsewhere in the page it would show badges beside other figures.
    if (attachments >= MOST_ATTACHMENTS) return host.remove();
    attachments++;
    removeStale();
    document.documentElement.append(host);
  };
  const watch = new MutationObserver(() => wanted && attach());
  watch.observe(document.documentElement, { childList: true });

  let raisedAbove: ReadonlySet<Element> = new Set();
  const raise = (above: ReadonlySet<Element>): void => {
    const isHigher = [...above].some((element) => !raisedAbove.has(element));
    raisedAbove = above;
    // Out of the top layer with the attribute; into it, above all that is there, by being shown anew.
    if (above.size === 0) return void (host.popover && (host.popover = null));
    if (!isHigher && host.matches(':popover-open')) return;
    host.popover = null;
    host.popover = 'manual';
    host.showPopover();
  };

  let telling: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(telling);
    watch.disconnect();
    host.remove();
  });

  return {
    host,
    root,
    overlay,
    attach,
    raise,
    detach: () => {
      wanted = false;
      raise(new Set());
      host.remove();
    },
    origin: () => {
      const { left, top, width } = origin.getBoundingClientRect();
      return { left, top, scale: width > 0 ? width / PROBE : 1 };
    },
    pulse: {
      element: beating,
      // Not by an attribute, which Firefox would let a page read.
      beat: () => rhythm.replaceSync(`div { height: ${(beats = 1 - beats)}px }`),
    },
    tell: (words) => {
      told.textContent = words;
      clearTimeout(telling);
      // Left there, it would be found by the page's search.
      telling = setTimeout(() => told.replaceChildren(), TOLD_FOR_MS);
    },
    byKey: () => performance.now() - keyedAt < KEY_MS,
  };
}

/**
 * A page may define a custom element by our name, and the browser hands each element that is made in its
 * document to it, closed root and all. One that is made in another document keeps its root to itself.
 */
function makeHost(document: Document): Pick<Layer, 'host' | 'root'> {
  const host = document.implementation.createHTMLDocument('').createElement(LAYER_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, root };
}
