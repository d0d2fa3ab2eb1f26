/** The badges: one spot of the layer for each figure, in reading order. */
import type { CardTarget } from './card.tsx';
import { createFaces, type Face, type FaceWords } from './face.ts';
import type { Sight } from './sight.ts';

/** A figure with a badge. */
export interface Mark {
  /** `Claim.id`. */
  id: number;
  range: Range;
  verdict: 'consistent' | 'outdated' | 'conflicting';
}

/** A mark with its place in the layer. */
export interface Spot extends CardTarget {
  verdict: Mark['verdict'];
  face: Face;
  sight: Sight;
  /** The box around the figure; null before it is known. */
  box: Element | null;
  /** Whether its place was ever looked for. */
  isLaid: boolean;
  /** The figure as it is written. */
  words: string;
}

export interface Spots {
  readonly all: readonly Spot[];
  /** Shows these marks from now on. Returns the spots that are gone, or say something else than before. */
  take(marks: readonly Mark[], words: FaceWords): ReadonlySet<Spot>;
  /** The spot whose badge this is. */
  at(node: EventTarget | null): Spot | undefined;
  /** The spot of a mark. */
  of(id: number): Spot | undefined;
}

/** Keeps spots as children of `overlay`. */
export function createSpots(document: Document, overlay: HTMLElement): Spots {
  const keys = keysOfRanges();
  const makeFace = createFaces(document);
  let all: readonly Spot[] = [];
  let byId = new Map<number, Spot>();
  const byBadge = new WeakMap<EventTarget, Spot>();

  const take = (marks: readonly Mark[], words: FaceWords): Set<Spot> => {
    const before = all;
    const known = new Map(before.map((spot) => [keys.of(spot.range), spot]));
    const changed = new Set<Spot>();
    all = marks.map((mark) => {
      const key = keys.of(mark.range);
      const spot = known.get(key) ?? makeSpot(document, mark, makeFace());
      byBadge.set(spot.badge, spot);
      // Two figures that have become one place are two spots all the same.
      known.delete(key);
      if (renew(spot, mark, words)) changed.add(spot);
      return spot;
    });
    byId = new Map(all.map((spot) => [spot.id, spot]));
    const kept = new Set(all);
    for (const spot of before) {
      if (kept.has(spot)) continue;
      changed.add(spot);
      byBadge.delete(spot.badge);
      spot.spot.remove();
    }
    arrange(overlay, all);
    return changed;
  };

  return {
    get all() {
      return all;
    },
    take,
    at: (node) => (node ? byBadge.get(node) : undefined),
    of: (id) => byId.get(id),
  };
}

/** The same key for ranges that begin at the same letter: a figure keeps its badge, and its focus, when the page is read again. */
function keysOfRanges(): { of(range: Range): string } {
  const numbers = new WeakMap<Node, number>();
  let last = 0;
  return {
    of: ({ startContainer, startOffset }) => {
      let number = numbers.get(startContainer);
      if (number === undefined) numbers.set(startContainer, (number = ++last));
      return `${number}:${startOffset}`;
    },
  };
}

function makeSpot(document: Document, { id, range, verdict }: Mark, face: Face): Spot {
  const spot = document.createElement('div');
  const badge = document.createElement('button');
  spot.className = 'spot';
  // Until it has its place: one that appears elsewhere first counts as a shift of the page's layout.
  spot.dataset['state'] = 'gone';
  badge.className = 'badge';
  badge.type = 'button';
  badge.setAttribute('aria-haspopup', 'dialog');
  badge.setAttribute('aria-expanded', 'false');
  badge.append(face.host);
  spot.append(badge);
  return { id, range, verdict, badge, spot, face, sight: { state: 'gone' }, box: null, isLaid: false, words: '' };
}

/** @returns whether the spot now says something else. */
function renew(spot: Spot, { id, range, verdict }: Mark, said: FaceWords): boolean {
  const words = range.toString();
  const isOther = spot.verdict !== verdict || spot.words !== words;
  spot.face.show(verdict, said);
  Object.assign(spot, { id, range, verdict, words });
  return isOther;
}

/** Puts spots into their order; those that stand right already are not moved, since that would cost them the focus. */
function arrange(overlay: HTMLElement, spots: readonly Spot[]): void {
  let next = overlay.firstElementChild;
  for (const { spot } of spots) {
    if (spot === next) next = next.nextElementSibling;
    else overlay.insertBefore(spot, next);
  }
}
