/**
 * The one element that Tickmark adds to a page: a host on the root element, with a closed shadow root in
 * which everything else is. Nothing in it can be clicked or read by the page, and what is typed or
 * clicked in it stays in it.
 */
import cardStyle from '../../../components/claim-card.css?inline';
import markStyle from '../../../components/verdict-mark.css?inline';
import { LAYER_TAG } from '../text-index.ts';
import layerStyle from './layer.css?inline';

export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  /** Where badges go, in reading order. */
  overlay: HTMLElement;
  /** Makes sure that the host is on the page; a page may have thrown it out with its own nodes. */
  attach(): void;
  detach(): void;
  /** The layer's zero point in the viewport, and how many pixels of the viewport one of its own is: a page may be zoomed by style. */
  origin(): { left: number; top: number; scale: number };
  /** Says something once to those who listen to the page. */
  tell(words: string): void;
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
const TOLD_FOR_MS = 4_000;

/** Builds the layer; it is not on the page yet. All its listeners end with the signal. `onKey` gets the keys that were pressed in it. */
export function createLayer(document: Document, signal: AbortSignal, onKey: (event: KeyboardEvent) => void): Layer {
  const host = document.createElement(LAYER_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const make = (tag: string, name: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = name;
    return element;
  };
  const style = document.createElement('style');
  style.textContent = [markStyle, cardStyle, layerStyle].join('\n');
  const origin = make('div', 'origin');
  const overlay = make('div', 'overlay');
  const told = make('div', 'told');
  told.setAttribute('role', 'status');
  root.append(style, origin, overlay, told);

  // The page can make events of its own on the host; only a person's count.
  for (const type of [...KEPT, ...KEYS]) {
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true, signal });
  }
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Keys are caught before anything of the page hears them; what they do by themselves (Tab, Enter) is not prevented.
  const view = document.defaultView!;
  const catchKey = (event: KeyboardEvent): void => {
    if (event.target !== host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    onKey(event);
  };
  for (const type of KEYS) view.addEventListener(type, catchKey, { capture: true, signal });

  let attachments = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(telling);
    host.remove();
  });

  return {
    host,
    root,
    overlay,
    attach: () => {
      if (host.isConnected || signal.aborted || attachments >= MOST_ATTACHMENTS) return;
      attachments++;
      // Firefox stops a copy whose extension is reloaded before it can clean up behind itself.
      for (const stale of document.querySelectorAll(LAYER_TAG)) stale.remove();
      document.documentElement.append(host);
    },
    detach: () => host.remove(),
    origin: () => {
      const { left, top, width } = origin.getBoundingClientRect();
      return { left, top, scale: width > 0 ? width / PROBE : 1 };
    },
    tell: (words) => {
      told.textContent = words;
      clearTimeout(telling);
      // Left there, it would be found by the page's search.
      telling = setTimeout(() => told.replaceChildren(), TOLD_FOR_MS);
    },
  };
}
