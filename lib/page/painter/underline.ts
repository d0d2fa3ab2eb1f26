/** The underline of figures: one entry in the page's registry of highlights. */
import { HIGHLIGHT, TINT } from '../highlight.ts';

/** Underlines these ranges, and no others, until the next call or the end of the signal. */
export type Underline = (ranges: readonly Range[]) => void;

/** On a page with more elements figures are tinted. */
export const LONG = 5_000;

export function createUnderline(view: Window, signal: AbortSignal): Underline {
  const { document } = view;
  // Chromium paints all highlights like selected text where colours are forced: the badges have to do there.
  const forced = view.matchMedia('(forced-colors: active)');
  let wanted: readonly Range[] = [];
  let copies: readonly Range[] = [];
  let painted: { name: string; highlight: Highlight } | undefined;
  // What a copy has left that was stopped before it could clean up behind itself.
  for (const name of [HIGHLIGHT, TINT]) CSS.highlights.delete(name);
  /** The registry gets copies: a page can move the ranges in it, and badges would go to other figures. */
  const paint = (): void => {
    const { highlights } = CSS;
    if (painted && highlights.get(painted.name) === painted.highlight) highlights.delete(painted.name);
    painted = undefined;
    copies = wanted.map((range) => range.cloneRange());
    if (copies.length === 0 || forced.matches) return;
    const name = document.getElementsByTagName('*').length > LONG ? TINT : HIGHLIGHT;
    painted = { name, highlight: new Highlight(...copies) };
    highlights.set(name, painted.highlight);
  };
  const underline: Underline = (ranges) => {
    wanted = ranges;
    // A page that was read again has new ranges at the same places; each new highlight has browsers look at all of a page.
    if (ranges.length !== copies.length || !ranges.every((range, i) => isSame(range, copies[i]!))) paint();
  };
  forced.addEventListener('change', paint, { signal });
  signal.addEventListener('abort', () => underline([]));
  return underline;
}

const isSame = (a: Range, b: Range): boolean => a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
