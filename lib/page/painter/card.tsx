/** The one card: what keeps it open, what it shows, where it stands. */
import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { render } from 'preact';
import { ClaimCard, type CardContent } from '../../../components/ClaimCard.tsx';
import type { Explanation, VerdictKind } from '../../core/types.ts';

/** Why the card is open. Only what a person did on purpose outlives the pointer: a pinned card stays until it is closed. */
export type Reason = 'hover' | 'focus' | 'pin';

/** The badge whose card is asked for; `spot` is the place in the layer that holds both. */
export interface CardTarget {
  id: number;
  verdict: VerdictKind;
  badge: HTMLElement;
  spot: HTMLElement;
  range: Range;
}

export interface Card {
  /** The badge whose card is open. */
  readonly target: CardTarget | undefined;
  /** Opens the card, or gives it one more reason to stay. */
  open(target: CardTarget, reason: Reason): void;
  isPinned(): boolean;
  /** Takes a reason away; the card closes with the last one. */
  release(reason: Reason): void;
  close(): void;
  /** Moves the focus into the card. */
  enter(): void;
  contains(node: EventTarget | null): boolean;
  /** Stands where its badge is now. */
  place(): void;
}

const GAP = 6;
const MARGIN = 8;
/** Lower than this a card would be all scroll bar. */
const LEAST_ROOM = 160;
const MOST_ROOM = 480;

export interface CardOptions {
  document: Document;
  explain(id: number): Promise<Explanation>;
  /** The card was closed from within it. */
  onDismiss(): void;
}

export function createCard({ document, explain, onDismiss }: CardOptions): Card {
  let target: CardTarget | undefined;
  let holder: HTMLElement | undefined;
  const reasons = new Set<Reason>();

  const show = (content: CardContent): void => {
    if (!target || !holder) return;
    render(<ClaimCard verdict={target.verdict} content={content} onClose={onDismiss} onRetry={load} />, holder);
    place();
  };

  const load = (): void => {
    const asked = holder;
    const answer = (content: CardContent): void => {
      if (holder === asked) show(content);
    };
    if (!target) return;
    show({ state: 'loading' });
    explain(target.id).then(
      (explanation) => answer({ state: 'ready', explanation }),
      (error: unknown) => answer({ state: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  };

  const place = (): void => {
    const placed = holder;
    if (!target || !placed) return;
    void computePosition(besideFigure(target), placed, {
      strategy: 'absolute',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            placed.style.setProperty('--room', `${Math.round(Math.min(MOST_ROOM, Math.max(LEAST_ROOM, availableHeight)))}px`);
          },
        }),
      ],
    }).then(({ x, y }) => {
      placed.style.left = `${Math.round(x)}px`;
      placed.style.top = `${Math.round(y)}px`;
    });
  };

  const close = (): void => {
    reasons.clear();
    if (holder) {
      render(null, holder);
      holder.remove();
    }
    target?.badge.setAttribute('aria-expanded', 'false');
    target = holder = undefined;
  };

  return {
    get target() {
      return target;
    },
    open: (next, reason) => {
      if (target?.badge === next.badge) {
        reasons.add(reason);
        return;
      }
      close();
      reasons.add(reason);
      target = next;
      holder = document.createElement('div');
      holder.className = 'card-place';
      // Behind its badge, so that Tab leads from the one into the other.
      next.spot.append(holder);
      next.badge.setAttribute('aria-expanded', 'true');
      load();
    },
    isPinned: () => reasons.has('pin'),
    release: (reason) => {
      if (reasons.delete(reason) && reasons.size === 0) close();
    },
    close,
    enter: () => holder?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    contains: (node) => holder !== undefined && node instanceof Node && holder.contains(node),
    place,
  };
}

/** The card leaves free what it is about: the line in which the figure ends, with its badge. */
function besideFigure({ badge, range }: CardTarget): VirtualElement {
  return {
    contextElement: badge,
    getBoundingClientRect: () => {
      const { left, top, right, bottom } = badge.getBoundingClientRect();
      const line = [...range.getClientRects()].at(-1);
      if (!line) return new DOMRect(left, top, right - left, bottom - top);
      const start = Math.min(left, line.left);
      const above = Math.min(top, line.top);
      return new DOMRect(start, above, Math.max(right, line.right) - start, Math.max(bottom, line.bottom) - above);
    },
  };
}
