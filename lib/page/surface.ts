/**
 * What a reader sees of an element: whether it is shown, and whether it begins a block. The browser
 * asks the computed style; a document without layout (the command line's) is judged by its tags.
 */

/** `inline`: its text runs on with its neighbours'. `hidden`: its text is not seen at all. */
export type Flow = 'inline' | 'inline-box' | 'block' | 'hidden';

/** Tells an element's flow. */
export type FlowOf = (element: Element) => Flow;

const BLOCK_TAGS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6
   header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** For documents without layout: by tag, `hidden` attribute and inline style. */
export const flowByTag: FlowOf = (element) => {
  if (element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? '')) return 'hidden';
  return BLOCK_TAGS.has(element.localName) ? 'block' : 'inline';
};

/** For live pages: by computed style. */
export const flowByStyle: FlowOf = (element) => {
  const view = element.ownerDocument.defaultView;
  if (!view) return flowByTag(element);
  const style = view.getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return 'hidden';
  if (display === 'contents') return 'inline';
  // A child may be visible within: `visibility` is asked again at each element.
  if (style.visibility !== 'visible' && element.childElementCount === 0) return 'hidden';
  if (isClippedAway(style)) return 'hidden';
  if (display === 'inline' || display.startsWith('ruby')) return 'inline';
  return display.startsWith('inline-') ? 'inline-box' : 'block';
};

/** Text for screen readers only: taken out of the flow and cut down to nothing. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip !== 'auto' && style.clip !== '' && /rect\((?:0px|1px),? ?(?:0px|1px),? ?(?:0px|1px),? ?(?:0px|1px)\)/.test(style.clip)) return true;
  if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
  return style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}
