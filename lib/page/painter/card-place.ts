/**
 * Where a card stands: beside its figure, on whichever side has room, within what is seen of the page. A library for
 * any page at all weighs twenty times as much as this; a card has one layer, with nothing around it that scrolls or clips.
 */
import { property } from './properties.ts';

const GAP = 6;
const MARGIN = 8;
/** Lower than this a card would be all scroll bar. */
const LEAST_ROOM = 160;
export const MOST_ROOM = 480;

interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a card stands beside, in px of the viewport: asked anew at each move. */
export type Beside = () => Sides;

/** Moves a card, which is absolutely positioned in the layer, beside `figure`; sets the room that it has there. */
export function placeCard(card: HTMLElement, figure: Beside): void {
  const root = card.ownerDocument.documentElement;
  const own = ownPixels(card);
  const beside = own(figure());
  // Without its scroll bars.
  const screen = own({ left: 0, top: 0, right: root.clientWidth, bottom: root.clientHeight });
  const { x, y, side, room } = besideFigure(beside, screen, { width: card.offsetWidth, height: card.offsetHeight, rtl: getComputedStyle(card).direction === 'rtl' });
  card.style.setProperty(property('room'), `${Math.round(room)}px`);
  card.dataset['side'] = side;
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

/**
 * Below the figure where the card fits there as it is, else above where it does, else where there is more room; it begins where the
 * figure does, as far as the screen allows.
 */
export function besideFigure(figure: Sides, screen: Sides, card: { width: number; height: number; rtl: boolean }): { x: number; y: number; side: 'top' | 'bottom'; room: number } {
  const below = screen.bottom - MARGIN - figure.bottom - GAP;
  const above = figure.top - GAP - screen.top - MARGIN;
  const side = below >= card.height || (above < card.height && below >= above) ? 'bottom' : 'top';
  const room = Math.min(MOST_ROOM, Math.max(LEAST_ROOM, side === 'bottom' ? below : above));
  const start = card.rtl ? figure.right - card.width : figure.left;
  return {
    x: Math.max(screen.left + MARGIN, Math.min(start, screen.right - MARGIN - card.width)),
    y: side === 'bottom' ? figure.bottom + GAP : figure.top - GAP - room,
    side,
    room,
  };
}

/** From px of the viewport to those of the card, counted from where its left and top are zero: a page may be zoomed by style. */
function ownPixels(card: HTMLElement): (place: Sides) => Sides {
  const now = card.getBoundingClientRect();
  const scale = now.width / card.offsetWidth || 1;
  const across = (x: number): number => (x - now.left) / scale + card.offsetLeft;
  const down = (y: number): number => (y - now.top) / scale + card.offsetTop;
  return ({ left, top, right, bottom }) => ({ left: across(left), top: down(top), right: across(right), bottom: down(bottom) });
}
