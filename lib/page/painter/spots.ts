/**
 * The badges: one spot of the layer for each figure, in reading order. On a page of usual length all are there, for
 * who goes by Tab or listens; of more figures, only those that somebody is near.
 */
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
  /** Whether it stands in the layer. Asking for its badge puts it there. */
  readonly isMade: boolean;
  sight: Sight;
  /** The element that the figure ends in, as it was when somebody asked last; undefined before. */
  anchor: Element | null | undefined;
  /** Whether its place was ever looked for. */
  isLaid: boolean;
  /** Whether what is known of its sight is of the look before, and not of long ago. */
  isFollowed: boolean;
  /** The figure as it is written. */
  words: string;
  isSaved: boolean;
  /** Takes its badge out of the layer until somebody asks for it. */
  drop(): void;
}

export interface Spots {
  readonly all: readonly Spot[];
  /** Shows these marks from its last step on. Returns the spots that are gone, or say something else than before. */
  take(marks: readonly Mark[], words: FaceWords): Generator<void, ReadonlySet<Spot>>;
  /** From now on these marks are those that the reader has saved. */
  keep(ids: ReadonlySet<number>, words: FaceWords): void;
  /** The spot whose badge this is. */
  at(node: EventTarget | null): Spot | undefined;
  /** The spot of a mark. */
  of(id: number): Spot | undefined;
}

/** Marks that are taken in one step. */
const TAKEN_IN_STEP = 200;

/** Keeps spots as children of `overlay`. */
export function createSpots(document: Document, overlay: HTMLElement): Spots {
  const keyOf = keysOfRanges();
  const makeFace = createFaces(document);
  let all: readonly LazySpot[] = [];
  let said: FaceWords | undefined;
  const byBadge = new WeakMap<EventTarget, Spot>();

  const make = (spot: LazySpot): Parts => {
    const parts = makeParts(document, makeFace());
    byBadge.set(parts.badge, spot);
    if (said) parts.face.show(spot, said);
    const next = all.slice(all.indexOf(spot) + 1).find(({ isMade }) => isMade);
    overlay.insertBefore(parts.spot, next?.spot ?? null);
    return parts;
  };

  function* take(marks: readonly Mark[], words: FaceWords): Generator<void, Set<Spot>> {
    const before = all;
    const known = new Map(before.map((spot) => [keyOf(spot.range), spot]));
    const changed = new Set<Spot>();
    said = words;
    const next: LazySpot[] = [];
    for (const mark of marks) {
      const key = keyOf(mark.range);
      const spot = known.get(key) ?? new LazySpot(mark, make);
      // Two figures that have become one place are two spots all the same.
      known.delete(key);
      if (spot.renew(mark, words)) changed.add(spot);
      if (next.push(spot) % TAKEN_IN_STEP === 0) yield;
    }
    all = next;
    const kept = new Set(all);
    for (const spot of before) {
      if (kept.has(spot)) continue;
      changed.add(spot);
      if (!spot.isMade) continue;
      byBadge.delete(spot.badge);
      spot.drop();
    }
    arrange(overlay, all);
    return changed;
  }

  return {
    get all() {
      return all;
    },
    take,
    keep: (ids, words) => {
      for (const spot of all) spot.keep(ids.has(spot.id), words);
    },
    at: (node) => (node ? byBadge.get(node) : undefined),
    of: (id) => all.find((spot) => spot.id === id),
  };
}

/** The same key for ranges that begin at the same letter: a figure keeps its badge, and its focus, when the page is read again. */
function keysOfRanges(): (range: Range) => string {
  const numbers = new WeakMap<Node, number>();
  let last = 0;
  return ({ startContainer, startOffset }) => {
    let number = numbers.get(startContainer);
    if (number === undefined) numbers.set(startContainer, (number = ++last));
    return `${number}:${startOffset}`;
  };
}

interface Parts {
  badge: HTMLElement;
  spot: HTMLElement;
  face: Face;
}

class LazySpot implements Spot {
  id: number;
  range: Range;
  verdict: Mark['verdict'];
  words = '';
  isSaved = false;
  sight: Sight = { state: 'gone' };
  anchor: Element | null | undefined;
  isLaid = false;
  isFollowed = false;
  readonly #make: (spot: LazySpot) => Parts;
  #parts: Parts | undefined;

  constructor({ id, range, verdict }: Mark, make: (spot: LazySpot) => Parts) {
    this.id = id;
    this.range = range;
    this.verdict = verdict;
    this.#make = make;
  }

  get isMade(): boolean {
    return this.#parts !== undefined;
  }

  get badge(): HTMLElement {
    return (this.#parts ??= this.#make(this)).badge;
  }

  get spot(): HTMLElement {
    return (this.#parts ??= this.#make(this)).spot;
  }

  drop(): void {
    this.#parts?.spot.remove();
    this.#parts = undefined;
    this.isLaid = false;
    this.sight = { state: 'gone' };
  }

  /** @returns whether the spot now says something else. */
  renew({ id, range, verdict }: Mark, said: FaceWords): boolean {
    const words = range.toString();
    const isOther = this.verdict !== verdict || this.words !== words;
    // The same place with another figure in it is not what was saved.
    const isSaved = this.isSaved && !isOther;
    Object.assign(this, { id, range, verdict, words, isSaved });
    this.#parts?.face.show(this, said);
    return isOther;
  }

  keep(isSaved: boolean, said: FaceWords): void {
    if (this.isSaved === isSaved) return;
    this.isSaved = isSaved;
    this.#parts?.face.show(this, said);
  }
}

function makeParts(document: Document, face: Face): Parts {
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
  return { badge, spot, face };
}

/** Puts spots into their order; those that stand right already are not moved, since that would cost them the focus. */
function arrange(overlay: HTMLElement, spots: readonly Spot[]): void {
  let next = overlay.firstElementChild;
  for (const each of spots) {
    if (!each.isMade) continue;
    if (each.spot === next) next = next.nextElementSibling;
    else overlay.insertBefore(each.spot, next);
  }
}
