/** Where a card stands: beside its figure, on whichever side has room, within what is seen of the page. */
import { computePosition, flip, offset, shift, size, type Platform, type Rect } from '@floating-ui/core';
import { property } from './properties.ts';

const GAP = 6;
const MARGIN = 8;
/** Lower than this a card would be all scroll bar. */
const LEAST_ROOM = 160;
export const MOST_ROOM = 480;

/** What a card stands beside, in px of the viewport: asked anew at each move. */
export type Beside = () => { left: number; top: number; right: number; bottom: number };

/** Moves a card, which is absolutely positioned in the layer, beside `figure`; sets the room that it has there. */
export async function placeCard(card: HTMLElement, figure: Beside): Promise<void> {
  const { x, y, placement } = await computePosition(figure, card, {
    platform,
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          card.style.setProperty(property('room'), `${Math.round(Math.min(MOST_ROOM, Math.max(LEAST_ROOM, availableHeight)))}px`);
        },
      }),
    ],
  });
  card.dataset['side'] = placement.startsWith('top') ? 'top' : 'bottom';
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

/**
 * The layer as the positioning library sees it, in the card's own px from where its left and top are zero. The
 * library's platform for any page at all weighs as much as the rest of it; a card has one layer, with nothing
 * around it that scrolls or clips.
 */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: ownRect(floating as HTMLElement, (reference as Beside)()),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  getClippingRect: ({ element }) => ownRect(element as HTMLElement, viewportOf(element as HTMLElement)),
  getDimensions: (element) => sizeOf(element as HTMLElement),
  isRTL: (element) => getComputedStyle(element as HTMLElement).direction === 'rtl',
};

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement): { width: number; height: number } => ({ width, height });

/** The viewport without its scroll bars. */
const viewportOf = ({ ownerDocument: { documentElement: root } }: HTMLElement): ReturnType<Beside> => ({ left: 0, top: 0, right: root.clientWidth, bottom: root.clientHeight });

/** A place in the viewport in the card's own px. */
function ownRect(card: HTMLElement, { left, top, right, bottom }: ReturnType<Beside>): Rect {
  const now = card.getBoundingClientRect();
  const scale = now.width / card.offsetWidth || 1;
  return {
    x: (left - now.left) / scale + card.offsetLeft,
    y: (top - now.top) / scale + card.offsetTop,
    width: (right - left) / scale,
    height: (bottom - top) / scale,
  };
}
