/**
 * The gate: all that runs on every page. It looks for a subject's name in the page's text, once, and then in
 * what is added; it carries no library. A page that goes on changing without the name is left alone, until it
 * has grown a good deal or shows another address.
 */
import { SUBJECT_NAMES } from '../core/subject-names.ts';
import { addressOf } from './address.ts';

/** Added text is looked at together, not more often than this. */
export const LOOK_EVERY_MS = 500;
/** After so many fruitless looks at added text, the gate rests. */
export const FRUITLESS_LOOKS = 120;
/** A gate that rests asks now and then how large the page has become, */
export const REST_MS = 30_000;
/** and looks at all of it again when it has so many times as many elements. */
export const GROWN = 1.5;
/** Custom elements get their shadow root when they please, which no observer hears: so many looks wait for it. */
export const LOOKS_FOR_ROOTS = 10;
/** More additions than this at once are looked at as what they are: a new page. */
export const MOST_ADDITIONS = 5_000;
/** Frames smaller than this show advertising and trackers, not articles. */
export const SMALLEST_FRAME = { width: 100, height: 60 } as const;

/** Letters of scripts other than Latin, in which the other names are written. */
const OTHER_LETTERS = /[\u0400-\u1fff\u3040-\ud7ff\uff21-\uff5a]/;

const patternOf = (names: readonly string[]): RegExp => new RegExp(names.map((name) => name.replace(/ /g, '\\s?')).join('|'), 'i');
const LATIN_NAMES = patternOf(SUBJECT_NAMES.filter((name) => !OTHER_LETTERS.test(name)));
const OTHER_NAMES = patternOf(SUBJECT_NAMES.filter((name) => OTHER_LETTERS.test(name)));

/** Whether a text names a subject. A pattern is only compiled where it is asked, which takes longer than to search most pages. */
export const namesSubject = (text: string): boolean => LATIN_NAMES.test(text) || (OTHER_LETTERS.test(text) && OTHER_NAMES.test(text));

export interface GateOptions {
  /** Hears that the page names a subject; answers whether it was heard, else it is told again. */
  found(): Promise<boolean>;
  /** False once this copy's extension is gone, which ends the gate when it next hears of anything. */
  isAlive(): boolean;
  /** Opens a shadow root that the page closed; extensions can. */
  shadowRootOf?(element: Element): ShadowRoot | null;
}

/**
 * Watches a page until it names a subject, and tells once for each address.
 * @returns what ends it.
 */
export function guard(window: Window & typeof globalThis, options: GateOptions): () => void {
  if (window.top === window) return watch(window, options);
  // A frame may be asked before it has its size, which fires no `resize` when it comes first.
  const large = window.matchMedia(`(min-width: ${SMALLEST_FRAME.width}px) and (min-height: ${SMALLEST_FRAME.height}px)`);
  if (large.matches) return watch(window, options);
  let end = (): void => large.removeEventListener('change', grow);
  const grow = (): void => {
    end();
    end = watch(window, options);
  };
  large.addEventListener('change', grow);
  return () => end();
}

function watch(window: Window & typeof globalThis, { found, isAlive, shadowRootOf = (element) => element.shadowRoot }: GateOptions): () => void {
  const { document } = window;
  let address = addressOf(window);
  let told = false;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** What was added since the last look; undefined for the whole page. */
  let added: Set<Node> | undefined;

  /** Custom elements without a shadow root so far. */
  const rootless = new Set<Element>();
  const watched = new WeakSet<ShadowRoot>();

  const isNamed = (node: Node): boolean => namesSubject(node.textContent ?? '') || hostsIn(node).some(isNamedWithin);
  // A pattern is compiled at once for a long text, and then once more where a short one came first.
  const isNamedAnywhere = (): boolean => namesSubject(textOf(document)) || namesSubject(document.title) || hostsIn(document).some(isNamedWithin);
  const isNamedWithin = (host: Element): boolean => {
    const root = shadowRootOf(host);
    if (!root) {
      if (host.localName.includes('-')) rootless.add(host);
      return false;
    }
    rootless.delete(host);
    if (!watched.has(root)) observer.observe(root, WATCHED);
    watched.add(root);
    return isNamed(root);
  };
  const size = (): number => document.querySelectorAll('*').length;

  const look = (): void => {
    timer = undefined;
    if (!isAlive()) return end();
    if (addressOf(window) !== address) {
      address = addressOf(window);
      told = false;
      looks = 0;
      added = undefined;
    }
    if (told || looks > FRUITLESS_LOOKS) return;
    const isWhole = added === undefined;
    const nodes = [...(added ?? []), ...rootless];
    added = new Set();
    const isFound = (isWhole && isNamedAnywhere()) || nodes.some((node) => node.isConnected && isNamed(node));
    if (!isFound) {
      if (++looks > FRUITLESS_LOOKS) rest(size());
      else if (rootless.size > 0 && looks < LOOKS_FOR_ROOTS) soon();
      return;
    }
    told = true;
    void found().then((heard) => {
      if (heard || isOver) return;
      told = false;
      added = undefined;
      soon();
    });
  };
  const soon = (): void => {
    timer ??= setTimeout(look, LOOK_EVERY_MS);
  };
  const rest = (before: number): void => {
    resting = setTimeout(() => {
      if (looks <= FRUITLESS_LOOKS) return;
      if (!isAlive()) return end();
      const isHidden = document.visibilityState === 'hidden';
      const now = isHidden ? before : size();
      if (now < before * GROWN) return rest(before);
      looks = 0;
      added = undefined;
      look();
    }, REST_MS);
  };

  const observer = new MutationObserver((changes) => {
    if (!isAlive()) return end();
    const moved = addressOf(window) !== address;
    if (!moved && (told || looks > FRUITLESS_LOOKS)) return;
    if (added) note(changes, added);
    if (added && added.size > MOST_ADDITIONS) added = undefined;
    soon();
  });
  observer.observe(document, WATCHED);
  window.addEventListener('popstate', soon);
  let isOver = false;
  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
    clearTimeout(resting);
    observer.disconnect();
    window.removeEventListener('popstate', soon);
  };
  look();
  return end;
}

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/**
 * The text of a page, asked for as a path: the first element that a script touches makes the browser lay out all that
 * elements can do, which takes longer than a search of most pages.
 */
const textOf = (document: Document): string => document.evaluate('string(/html/body | /*/*[local-name()="body"])', document, null, STRING, null).stringValue;
/** `XPathResult.STRING_TYPE` */
const STRING = 2;

/** Adds what is new. A name may be made of old words and new ones, so a text counts with its neighbours. */
function note(changes: readonly MutationRecord[], added: Set<Node>): void {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'characterData') added.add(target.parentNode ?? target);
    else for (const node of addedNodes) added.add(node.nodeType === 1 ? node : target);
  }
}

/** Pages that keep their text in shadow roots have few elements outside; in larger ones no roots are looked for, which would cost as much as their text. */
const MOST_WITH_HOSTS = 10_000;
/**
 * Elements that may have a shadow root whose text nobody else shows: those that are no tags of HTML, and empty
 * boxes. A native search by the tags that pages are made of, the most frequent first.
 */
const HOSTS = `:not(a,span,p,li,td,div,i,b,em,strong,sup,img,svg,path,g,br,script,style,link,meta,ul,ol,tr,th,h1,h2,h3,h4,h5,h6,button,input,option,label,section,article,nav,header,
  footer,main,aside,figure,figcaption,picture,source,table,tbody,thead,small,code,pre,time,form,dl,dt,dd,noscript,template,iframe,select,html,head,title,body),:is(div,span,section,main):empty`;

function hostsIn(node: Node): Element[] {
  const parent = node as ParentNode & Node;
  const own = node.nodeType === 1 ? [node as Element] : [];
  return 'querySelectorAll' in node && parent.querySelectorAll('*').length <= MOST_WITH_HOSTS ? [...own, ...parent.querySelectorAll(HOSTS)] : own;
}
