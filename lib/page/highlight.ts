/**
 * The underline of figures, as the CSS Custom Highlight API paints it. All figures of a page share one name and one look,
 * since a page can read the registry: it may learn that a figure was found, and never what became of it.
 */
export const HIGHLIGHT = 'tickmark';
