/**
 * What reaches a page as style of the extension (`scripting.insertCSS`): it adds no element, shows in none of the
 * page's lists of style sheets and works under any content security policy. As style of the user it wins against
 * all rules of the page.
 */
import { HIGHLIGHT } from './highlight.ts';
import { LAYER_TAG } from './surface.ts';

/** Legible on light and on dark: the grey keeps some 3:1 against both. */
const UNDERLINE = 'text-decoration: underline 2px #8488a8 !important; text-underline-offset: 14% !important; text-decoration-skip-ink: none !important;';

/**
 * The layer is shown by this alone, on screens: Firefox stops a copy whose extension is disabled before it can remove
 * its layer, but takes back its style. Chromium hands highlights down the tree; a rule for all elements would give each
 * of them a style more, with which long pages take a tenth longer to lay out. Firefox does not hand them down.
 */
export const PAGE_CSS = {
  css: `@media screen {
  :root > ${LAYER_TAG} { display: block !important; }
  :root::highlight(${HIGHLIGHT}) { ${UNDERLINE} }
  @supports (-moz-appearance: none) { ::highlight(${HIGHLIGHT}) { ${UNDERLINE} } }
}`,
  origin: 'USER',
} as const;
