/** The underline of figures: one entry in the page's registry of highlights. */
import { HIGHLIGHT } from '../highlight.ts';

/** Underlines these ranges, and no others, until the next call or the end of the signal. */
export type Underline = (ranges: readonly Range[]) => void;

export function createUnderline(view: Window, signal: AbortSignal): Underline {
  // Chromium paints all highlights like selected text where colours are forced: the badges have to do there.
  const forced = view.matchMedia('(forced-colors: active)');
  let wanted: readonly Range[] = [];
  let copies: readonly Range[] = [];
  let painted: Highlight | undefined;
  // What a copy has left that was stopped before it could clean up behind itself.
  CSS.highlights.delete(HIGHLIGHT);
  /** The registry gets copies: a page can move the ranges in it, and badges would go to other figures. */
  const paint = (): void => {
    const { highlights } = CSS;
    if (painted && highlights.get(HIGHLIGHT) === painted) highlights.delete(HIGHLIGHT);
    painted = undefined;
    copies = wanted.map((range) => range.cloneRange());
    if (copies.length === 0 || forced.matches) return;
    painted = new Highlight(...copies);
    highlights.set(HIGHLIGHT, painted);
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
