/** Where a badge goes: pure geometry. All boxes are CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

/** What is known of a figure's text. */
export interface Lettering {
  /** One box for each run of text on each line, in the order of the text. */
  boxes: readonly Box[];
  /** Pixels. */
  fontSize: number;
  direction: 'ltr' | 'rtl';
  /** The way in which its lines run: of vertical ones there are two. */
  flow: 'across' | 'down' | 'up';
  /** Its letters fill their height, as Chinese ones do: there is no room above small letters. */
  tall: boolean;
}

export interface Placed {
  left: number;
  top: number;
  size: number;
}

const SMALLEST = 11;
const LARGEST = 24;
/** What a badge can be hit by beyond what is seen of it, on either side; the style sheet has the same number. */
const REACH = 4;

/** How far a badge reaches back over its figure, whose last letter mostly is a small one: so much less of the next word is hidden. */
const BACK_PX = 2;

/** A badge grows more slowly than its text: beside a headline it would else be louder than the words. */
export function badgeSize(fontSize: number): number {
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, 6 + 0.38 * fontSize)));
}

/**
 * Like a footnote's mark: it begins where the figure ends, and stands with its ring on the height of the small letters,
 * so that of the words that follow it hides at most the tip of a tall letter.
 * @returns undefined when the text takes no room.
 */
export function placeBadge(text: Lettering, widest: number): Placed | undefined {
  const end = lastBox(text);
  if (!end) return undefined;
  const size = badgeSize(text.fontSize);
  if (text.flow === 'down') return { left: end.right - size / 2, top: end.bottom - 1, size };
  if (text.flow === 'up') return { left: end.left - size / 2, top: end.top + 1 - size, size };
  const left = text.direction === 'rtl' ? end.left + BACK_PX - size : end.right - BACK_PX;
  const height = end.bottom - end.top;
  const rest = text.tall ? 0.12 * height : height / 2 - 0.26 * text.fontSize;
  // A badge must not make the page scroll sideways.
  return { left: Math.max(REACH, Math.min(left, Math.max(widest, end.right) - REACH - size)), top: end.top + rest - size, size };
}

/** The box in which a figure ends: on its last line, at the end of the reading direction. */
export function lastBox({ boxes, direction, flow }: Lettering): Box | undefined {
  const solid = boxes.filter((box) => box.right - box.left > 0 && box.bottom - box.top > 0);
  const last = solid.at(-1);
  if (!last || flow !== 'across') return last;
  // Where lines stand close, the boxes of two lines overlap a little.
  const line = solid.filter((box) => Math.min(box.bottom, last.bottom) - Math.max(box.top, last.top) > (last.bottom - last.top) / 2);
  return line.reduce((end, box) => (direction === 'rtl' ? box.left < end.left : box.right > end.right) ? box : end, last);
}

/** What two boxes share; undefined when that is nothing. */
export function overlap(a: Box, b: Box): Box | undefined {
  const both = { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) };
  return both.right > both.left && both.bottom > both.top ? both : undefined;
}

/** Where to ask what lies on top of a figure's end: well inside its last letter. */
export function probePoint(end: Box, direction: 'ltr' | 'rtl', flow: Lettering['flow']): Point {
  const inset = (length: number): number => Math.min(4, length / 2);
  if (flow !== 'across') return { x: (end.left + end.right) / 2, y: flow === 'down' ? end.bottom - inset(end.bottom - end.top) : end.top + inset(end.bottom - end.top) };
  const across = inset(end.right - end.left);
  return { x: direction === 'rtl' ? end.left + across : end.right - across, y: end.top + 0.6 * (end.bottom - end.top) };
}

/** What a badge takes up. */
export const badgeBox = ({ left, top, size }: Placed): Box => ({ left, top, right: left + size, bottom: top + size });

/** Badges that share no more than this are told apart. */
const SHARED_PX = 2;

/**
 * Makes room among badges, which are given in reading order: one that would stand on an earlier one moves out of its way,
 * by as little as it takes, along the line or down.
 */
export function makeRoom(places: readonly Placed[]): Placed[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]!.top - places[b]!.top || a - b);
  const made = [...places];
  order.forEach((own, nth) => {
    for (let before = nth - 1; before >= 0; before--) {
      const other = made[order[before]!]!;
      // The highest come first, so that what is far above now has only such above it.
      if (other.top + 2 * LARGEST < made[own]!.top) break;
      const place = made[own]!;
      const shared = overlap(badgeBox(other), badgeBox(place));
      if (!shared) continue;
      const [wide, high] = [shared.right - shared.left, shared.bottom - shared.top];
      if (wide <= SHARED_PX || high <= SHARED_PX) continue;
      if (high < wide) made[own] = { ...place, top: place.top + high - SHARED_PX };
      else made[own] = { ...place, left: place.left + (place.left < other.left ? -1 : 1) * (wide - SHARED_PX) };
    }
  });
  return made;
}
