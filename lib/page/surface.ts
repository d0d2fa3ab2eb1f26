/**
 * What a reader sees of an element: whether it is shown, and whether it begins a block, by its computed style. A
 * document without layout is judged by its tags (`by-tag.ts`).
 */

/** `inline`: its text runs on with its neighbours'. `hidden`: nothing of it is seen. `veiled`: only what its children show for themselves. */
export type Flow = 'inline' | 'inline-box' | 'block' | 'hidden' | 'veiled';

/** What a reader sees of a document. */
export interface Surface {
  /** `veiled`: the element around it is, which is inherited. */
  flowOf(element: Element, veiled?: boolean): Flow;
  /** Whether line feeds in an element's own text are seen as such. */
  keepsLines(element: Element): boolean;
  /** All text in an element but that in these parts of it, which come in the order of the tree. */
  textWithout(element: Element, parts: readonly Element[]): string;
}

/** The only node that Tickmark adds to a page. */
export const LAYER_TAG = 'tickmark-layer';

/** Tags of what begins a block. */
export const BLOCK_TAGS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6
   header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** What is one by its meaning, however it flows: entries of a list that stands in one line are no sentence. */
const ALWAYS_BLOCKS = /^(?:h[1-6]|li|dt|dd|th|td)$/;

const LEFT_OUT_TAGS = new Set(
  `script style template noscript head title code kbd samp var textarea input select option datalist button svg math canvas audio video iframe object embed
   map progress meter del s strike sup rt rp ${LAYER_TAG}`.split(/\s+/),
);
/** Left-out elements that stand at the word before them, whose text goes on behind. */
const ANNOTATIONS = new Set(['sup', 'rt', 'rp']);
/** What is raised for its looks and belongs to the amount: "<sup>$</sup>852". */
const RAISED_UNIT = /^\s*(?:\p{Sc}|%|[KMBT])\s*$/u;

/** Whether an element is no part of the text, and then whether the text around it is one: `parts` it or `annotates` it. */
export function leftOut(element: Element): 'parts' | 'annotates' | undefined {
  const tag = element.localName;
  if (!LEFT_OUT_TAGS.has(tag) || (tag === 'sup' && RAISED_UNIT.test(element.textContent ?? ''))) return undefined;
  return ANNOTATIONS.has(tag) ? 'annotates' : 'parts';
}

const DEEPEST_WORDS = 100;

/** An element's words in one line, without what is left out. Hidden words count: a header may be hidden and still speak for its column. */
export function wordsOf(element: Element): string {
  const parts: string[] = [];
  const collect = (parent: Element, depth: number): void => {
    if (depth > DEEPEST_WORDS) return;
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) parts.push((child as Text).data);
      else if (child.nodeType === 1 && !leftOut(child as Element)) {
        const breaks = BLOCK_TAGS.has((child as Element).localName) || (child as Element).localName === 'br';
        if (breaks) parts.push(' ');
        collect(child as Element, depth + 1);
        if (breaks) parts.push(' ');
      }
    }
  };
  collect(element, 0);
  return parts.join('').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

/** For live pages: by computed style. Asks of each element as little as tells it, since that is most of what reading a page costs. */
export function byStyle(view: Window): Surface {
  return {
    flowOf: (element, veiled = false) => flowOfStyle(view.getComputedStyle(element), element, veiled),
    keepsLines: (element) => {
      const style = view.getComputedStyle(element);
      return /^(?:pre|break)/.test(style.whiteSpaceCollapse || style.whiteSpace);
    },
    textWithout(element, parts) {
      if (parts.length === 0) return element.textContent;
      // Gives the text between two parts in one native call, which makes no object of any text node.
      const between = element.ownerDocument.createRange();
      between.setStart(element, 0);
      let last: Element | undefined;
      const texts: string[] = [];
      for (const part of parts) {
        if (last?.contains(part)) continue;
        last = part;
        between.setEndBefore(part);
        texts.push(between.toString());
        between.setStartAfter(part);
      }
      between.setEnd(element, element.childNodes.length);
      return texts.join('') + between.toString();
    },
  };
}

function flowOfStyle(style: CSSStyleDeclaration, element: Element, veiled: boolean): Flow {
  const { display } = style;
  if (display === 'none') return 'hidden';
  const isPlain = !element.hasAttributes();
  // `visibility` is inherited, and asked again at each child. Inline text that is hidden by itself is told by a class or the like.
  const mayBeVeiled = veiled || !isPlain || display !== 'inline';
  if (mayBeVeiled && style.visibility !== 'visible') return element.childElementCount > 0 || element.shadowRoot ? 'veiled' : 'hidden';
  const { localName } = element;
  // Whatever is taken out of the flow is no longer inline.
  if (display === 'inline' || display.startsWith('ruby')) return ALWAYS_BLOCKS.test(localName) ? 'block' : 'inline';
  // `hidden="until-found"` keeps its box.
  if (!isPlain && (style.contentVisibility === 'hidden' || isClippedAway(style))) return 'hidden';
  // Mostly a wrapper around the items of a grid.
  if (display === 'contents') return BLOCK_TAGS.has(localName) ? 'block' : 'inline';
  return display.startsWith('inline-') && !BLOCK_TAGS.has(localName) ? 'inline-box' : 'block';
}

/** Text for screen readers only: taken out of the flow and cut down to nothing. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip !== 'auto' && style.clip !== '' && /rect\((?:0px|1px),? ?(?:0px|1px),? ?(?:0px|1px),? ?(?:0px|1px)\)/.test(style.clip)) return true;
  if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
  return style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}
