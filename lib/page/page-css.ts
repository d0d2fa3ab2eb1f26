/**
 * What reaches a page as style of the extension (`scripting.insertCSS`): it adds no element, shows in none of the
 * page's lists of style sheets and works under any content security policy. As style of the user it wins against
 * all rules of the page.
 */
import { HIGHLIGHT, TINT } from './highlight.ts';
import { LAYER_TAG } from './surface.ts';

/**
 * The underline of figures is legible on light and on dark: the grey keeps some 3:1 against both. The layer is shown
 * by this alone, on screens: Firefox stops a copy whose extension is disabled before it can remove its layer, but takes back its style.
 */
export const PAGE_CSS: readonly { css: string; origin: 'USER' | 'AUTHOR' }[] = [
  {
    css: `@media screen {
  :root > ${LAYER_TAG} { display: block !important; }
  ::highlight(${HIGHLIGHT}) { text-decoration: underline 2px #8488a8 !important; text-underline-offset: 0.14em !important; text-decoration-skip-ink: none !important; }
}`,
    origin: 'USER',
  },
  {
    // Chromium paints no colour behind a highlight that only the user's style gives it.
    css: `@media screen {
  ::highlight(${TINT}) { background-color: rgb(132 136 168 / 0.3) !important; }
}`,
    origin: 'AUTHOR',
  },
];
