/**
 * Paints verdicts on a page without touching it: an underline by the CSS Custom Highlight API, and a badge
 * at each figure's end in one overlay, which opens the figure's card.
 */
import { counted } from '../../components/words.ts';
import type { CopyForm } from '../core/saved-claims/quotation.ts';
import type { Explanation } from '../core/types.ts';
import type { PageSpeech } from '../messages/protocol.ts';
import { createCard } from './painter/card.tsx';
import { createFollower } from './painter/follower.ts';
import { listen } from './painter/gestures.ts';
import { createLayer } from './painter/layer.ts';
import { bringIntoSight } from './painter/sight.ts';
import { createSpots, type Mark, type Spot } from './painter/spots.ts';
import { createUnderline } from './painter/underline.ts';
import { createPacer } from './slices.ts';

export type { Mark } from './painter/spots.ts';

export interface PainterOptions {
  /** Removes all that was painted, with all listeners. */
  signal: AbortSignal;
  /** Asked when a card opens; a rejection shows in the card. */
  explain(id: number): Promise<Explanation>;
  /** Keeps a figure for the reader, who has clicked for it. Without it, cards have no button for that. */
  save?(id: number): Promise<void>;
  /** Puts a figure on the clipboard in one of these forms, likewise. */
  copy?(id: number, form: CopyForm): Promise<void>;
  /** The page; this script's own by default. */
  document?: Document;
}

export interface Painter {
  /** Marks to show from now on, in reading order. Figures that were shown before keep their badge and an open card. */
  show(marks: readonly Mark[], words: PageSpeech): void;
  /** Tells which of the figures the reader has saved. */
  showSaved(ids: ReadonlySet<number>): void;
  /** Scrolls to a figure and opens its card; nothing happens when it is not shown. */
  focus(id: number): void;
  /** Goes to the figure after, or before, the one that was visited last; from the ends around. */
  next(): void;
  previous(): void;
}

/** What is told of a page is told once: not before the whole page may have been read. */
const TELL_AFTER_MS = 1_000;

export function createPainter({ signal, explain, save, copy, document = globalThis.document }: PainterOptions): Painter {
  const view = document.defaultView!;
  const layer = createLayer(document, signal, (event) => {
    if (event.type === 'keydown' && event.key === 'Escape') gestures.dismiss();
  });
  const spots = createSpots(document, layer.overlay);
  const card = createCard({ document, explain, ...(save && { save }), ...(copy && { copy }), said: () => said, onDismiss: () => gestures.dismiss() });
  const underline = createUnderline(view, signal);
  const follower = createFollower({ document, signal, layer, spots, underline, onLaid: () => keepCard() });
  let visited: Spot | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let said: PageSpeech | undefined;

  const gestures = listen({
    document, signal, layer, spots, card,
    onVisit: (spot) => {
      visited = spot;
      reveal(spot);
    },
  });

  /** A card goes with its figure, unless somebody is on their way to it by keyboard. */
  const keepCard = (): void => {
    const { target } = card;
    if (target && spots.at(target.badge)?.sight.state !== 'shown' && layer.root.activeElement !== target.badge) card.close();
    card.place();
  };

  // What was read is shown before more is read.
  const pacer = createPacer({ signal, priority: 'user-blocking' });
  let newest: Generator<void, void> | undefined;
  function* showing(marks: readonly Mark[], words: PageSpeech): Generator<void, void> {
    said = words;
    const changed = yield* spots.take(marks, words);
    for (const spot of changed) if (card.target === spot) card.close();
    if (spots.all.length > 0) {
      layer.attach();
      telling ??= setTimeout(() => said && layer.tell(counted(said.told, spots.all.length, said.tag)), TELL_AFTER_MS);
    } else {
      follower.underline();
      layer.detach();
    }
    yield;
    yield* follower.watch();
  }
  /** As long as nothing newer is shown. */
  function* asNewest(steps: Generator<void, void>): Generator<void, void> {
    newest = steps;
    while (newest === steps && !steps.next().done) yield;
  }

  const reveal = (spot: Spot): void => {
    follower.lay([spot]);
    if (bringIntoSight(spot.range)) follower.lay();
  };

  const visit = (spot: Spot, reason: 'focus' | 'pin'): void => {
    reveal(spot);
    spot.badge.focus({ preventScroll: true });
    visited = spot;
    card.open(spot, reason);
  };

  const isThere = (spot: Spot): boolean => {
    follower.lay([spot]);
    return spot.sight.state !== 'gone';
  };

  const step = (by: 1 | -1): void => {
    const { all } = spots;
    const here = visited ? all.indexOf(visited) : -1;
    const from = here >= 0 ? here + by : besideScreenTop(all, by);
    const inOrder = all.map((_, nth) => all.at((from + by * nth) % all.length)!);
    const spot = inOrder.find(isThere);
    if (spot) visit(spot, 'focus');
  };

  signal.addEventListener('abort', () => {
    clearTimeout(telling);
    card.close();
  });

  return {
    show: (marks, words) => {
      if (!signal.aborted) void pacer.run(asNewest(showing(marks, words)));
    },
    showSaved: (ids) => {
      if (said) spots.keep(ids, said);
      card.renew();
    },
    focus: (id) => {
      const spot = spots.of(id);
      if (spot) visit(spot, 'pin');
    },
    next: () => step(1),
    previous: () => step(-1),
  };
}

/** Where a tour begins: at the first figure that is not above the screen, or at the one before it. */
function besideScreenTop(spots: readonly Spot[], by: 1 | -1): number {
  const below = spots.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  if (below < 0) return by === 1 ? 0 : -1;
  return by === 1 ? below : below - 1;
}
