/**
 * The gate: all that runs on every page. It looks for a subject's name in the page's text, now and in
 * what is added later, and does nothing else; it carries no library.
 */
import { SUBJECT_NAMES } from '../core/subject-names.ts';
import { addressOf } from './address.ts';

/** Added text is looked at together, not more often than this. */
export const LOOK_EVERY_MS = 500;
/** After so many fruitless looks at added text, the gate only looks again when the address changes. */
export const FRUITLESS_LOOKS = 120;
/** Frames smaller than this show advertising and trackers, not articles. */
export const SMALLEST_FRAME = { width: 100, height: 60 } as const;

const NAMES = new RegExp(SUBJECT_NAMES.map((name) => name.replace(/ /g, '[\\s\\u00a0]')).join('|'), 'i');

/** Whether a text names a subject. */
export const namesSubject = (text: string): boolean => NAMES.test(text);

/** Watches a page until it names a subject, and tells once for each address. `found` answers whether it was heard; else it is told again. */
export function guard(window: Window & typeof globalThis, found: () => Promise<boolean>): void {
  const { document } = window;
  if (window.top !== window && (window.innerWidth < SMALLEST_FRAME.width || window.innerHeight < SMALLEST_FRAME.height)) return;
  let address = addressOf(window);
  let told = false;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    if (addressOf(window) !== address) {
      address = addressOf(window);
      told = false;
      looks = 0;
    }
    if (told || looks++ > FRUITLESS_LOOKS || !(namesSubject(document.title) || namesSubject(document.body?.textContent ?? '') || inShadows(document))) return;
    told = true;
    void found().then((heard) => {
      if (heard) return;
      told = false;
      soon();
    });
  };
  const soon = (): void => {
    timer ??= setTimeout(look, LOOK_EVERY_MS);
  };
  new MutationObserver(() => {
    if (!told || addressOf(window) !== address) soon();
  }).observe(document, { subtree: true, childList: true, characterData: true });
  window.addEventListener('popstate', soon);
  look();
}

/** Text of open shadow roots, which `textContent` leaves out. */
function inShadows(document: Document): boolean {
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot && namesSubject(element.shadowRoot.textContent ?? '')) return true;
  }
  return false;
}
