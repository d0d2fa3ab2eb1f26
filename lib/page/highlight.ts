/**
 * The underline of figures, as the CSS Custom Highlight API paints it. All figures of a page share one name and one look,
 * since a page can read the registry: it may learn that a figure was found, and never what became of it.
 */
export const HIGHLIGHT = 'tickmark';
/**
 * The look of figures on long pages, a tint. An underline may reach beyond its text, so with a single one on the page
 * Chromium measures all text around it anew in each frame in which anything changes: half a millisecond for a thousand elements.
 */
export const TINT = 'tickmark-long';
