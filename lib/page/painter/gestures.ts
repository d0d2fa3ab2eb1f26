/** What a person does with badges and card, by pointer, touch and keys. */
import type { Card } from './card.tsx';
import type { Layer } from './layer.ts';
import type { Spot, Spots } from './spots.ts';

export interface GestureOptions {
  document: Document;
  signal: AbortSignal;
  layer: Layer;
  spots: Spots;
  card: Card;
  /** A badge got the focus, or was clicked. */
  onVisit(spot: Spot): void;
}

export interface Gestures {
  /** Closes the card; the focus goes back to where it came from. */
  dismiss(): void;
}

/** A pointer that only passes by opens nothing. */
const HOVER_MS = 140;
/** Time to get from the badge into its card. */
const LEAVE_MS = 260;

/** Listens until the signal aborts. */
export function listen({ document, signal, layer: { host, root, byKey }, spots, card, onVisit }: GestureOptions): Gestures {
  const view = document.defaultView!;
  const isInside = (node: EventTarget | null): boolean => spots.at(node) !== undefined || card.contains(node);
  const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void): void =>
    root.addEventListener(type, act as EventListener, { signal });

  let pointing: ReturnType<typeof setTimeout> | undefined;
  const after = (milliseconds: number, act: () => void): void => {
    clearTimeout(pointing);
    pointing = setTimeout(act, milliseconds);
  };
  signal.addEventListener('abort', () => clearTimeout(pointing));

  // Only a pointer that moves points: what a page slides under one at rest opens nothing.
  let pointedAt: Spot | undefined;
  on('pointermove', ({ target, pointerType }) => {
    const spot = spots.at(target);
    if (pointerType === 'touch' || !spot || spot === pointedAt || spot === card.target || card.isPinned()) return;
    pointedAt = spot;
    after(HOVER_MS, () => card.open(spot, 'hover'));
  });
  on('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch' && (card.contains(target) || target === card.target?.badge)) clearTimeout(pointing);
  });
  on('pointerout', ({ relatedTarget, pointerType }) => {
    pointedAt = undefined;
    if (pointerType !== 'touch' && !isInside(relatedTarget)) after(LEAVE_MS, () => card.release('hover'));
  });
  on('click', ({ target, detail }) => {
    const spot = spots.at(target);
    if (!spot) return;
    clearTimeout(pointing);
    onVisit(spot);
    if (card.target === spot && card.isPinned()) return card.close();
    card.open(spot, 'pin');
    // From the keyboard: the card is what is wanted next.
    if (detail === 0) card.enter();
  });

  let returning = false;
  on('focusin', ({ target }) => {
    const spot = spots.at(target);
    if (!spot || returning) return;
    onVisit(spot);
    if (byKey() && spot.badge.matches(':focus-visible')) card.open(spot, 'focus');
  });
  on('focusout', ({ relatedTarget }) => {
    if (!isInside(relatedTarget)) card.release('focus');
  });

  on('pointerdown', ({ target }) => {
    if (card.isMargin(target)) card.close();
  });
  on('copy', (event) => {
    if (!card.contains(event.target)) return;
    event.clipboardData?.setData('text/plain', card.words());
    event.preventDefault();
  });

  const elsewhere = (type: 'pointerdown' | 'keydown', isMeant: (event: Event) => boolean): void =>
    view.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && event.target !== host && isMeant(event)) card.close();
      },
      { capture: true, signal },
    );
  elsewhere('pointerdown', () => true);
  // A card that was opened by pointing must not stay in the way of one who can't move the pointer.
  elsewhere('keydown', (event) => (event as KeyboardEvent).key === 'Escape');

  return {
    dismiss: () => {
      const { target } = card;
      const hadFocus = card.contains(root.activeElement);
      card.close();
      if (!target || !hadFocus) return;
      returning = true;
      target.badge.focus({ preventScroll: true });
      returning = false;
    },
  };
}
