/** The one card: what keeps it open, what it shows, where it stands. */
import { render } from 'preact';
import { ClaimCard, type CardContent, type Copying, type Keeping } from '../../../components/ClaimCard.tsx';
import markStyle from '../../../components/verdict-mark.css?inline';
import type { CopyForm } from '../../core/saved-claims/quotation.ts';
import type { Explanation, VerdictKind } from '../../core/types.ts';
import type { PageSpeech } from '../../messages/protocol.ts';
import { MOST_ROOM, placeCard, type Beside } from './card-place.ts';
import { property, withOwnProperties } from './properties.ts';
import { renderUnsearchable, UNSEARCHABLE_CSS, wordsIn } from './unsearchable.ts';

/** Why the card is open. Only what a person did on purpose outlives the pointer: a pinned card stays until it is closed. */
export type Reason = 'hover' | 'focus' | 'pin';

/** The badge whose card is asked for; `spot` is the place in the layer that holds both. */
export interface CardTarget {
  id: number;
  verdict: VerdictKind;
  badge: HTMLElement;
  spot: HTMLElement;
  range: Range;
  /** Whether the reader has saved it. */
  isSaved: boolean;
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
  /** Whether this is the room around the card, which looks like the page. */
  isMargin(node: EventTarget | null): boolean;
  /** Something of its target is otherwise. */
  renew(): void;
  /** What the card says. */
  words(): string;
  /** Stands where its badge is now. */
  place(): void;
}

/** A click that comes sooner after the card came under the pointer was not meant for it: a page may move a figure under a finger. */
const MEANT_MS = 300;

export interface CardOptions {
  document: Document;
  explain(id: number): Promise<Explanation>;
  save?(id: number): Promise<void>;
  copy?(id: number, form: CopyForm): Promise<void>;
  /** What is said on this page; known once a badge is shown. */
  said(): PageSpeech | undefined;
  /** The card was closed from within it. */
  onDismiss(): void;
}

export function createCard({ document, explain, save, copy, said, onDismiss }: CardOptions): Card {
  let target: CardTarget | undefined;
  let holder: HTMLElement | undefined;
  let sheet: Sheet | undefined;
  const reasons = new Set<Reason>();

  let shown: CardContent = { state: 'loading' };
  let keeping: Keeping = 'not';
  let copying: Copying = 'not';
  const show = (content: CardContent): void => {
    const words = said();
    if (!target || !sheet || !words) return;
    shown = content;
    render(
      <ClaimCard
        verdict={target.verdict}
        content={content}
        words={words}
        onClose={onDismiss}
        onRetry={load}
        {...(save && { keeping: isKept() ? 'kept' : keeping, onSave: keepIt })}
        {...(copy && { copying, onCopy: copyIt })}
      />,
      sheet.inside,
    );
    place();
  };

  const isKept = (): boolean => keeping === 'kept' || target?.isSaved === true;
  /** Runs in the card that is open now, and no other. */
  const inThisCard = (run: () => void): (() => void) => {
    const asked = sheet;
    return () => {
      if (sheet !== asked) return;
      run();
      show(shown);
    };
  };
  const keepIt = (): void => {
    if (target && save && !isKept()) save(target.id).then(inThisCard(() => (keeping = 'kept')), inThisCard(() => (keeping = 'failed')));
  };
  const copyIt = (form: CopyForm): void => {
    if (target && copy) copy(target.id, form).then(inThisCard(() => (copying = 'copied')), inThisCard(() => (copying = 'failed')));
  };

  const load = (): void => {
    const asked = sheet;
    const answer = (content: CardContent): void => {
      if (sheet === asked) show(content);
    };
    if (!target) return;
    show({ state: 'loading' });
    explain(target.id).then(
      (explanation) => answer({ state: 'ready', explanation }),
      (error: unknown) => answer({ state: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  };

  const place = (): void => {
    if (target && holder) placeCard(holder, lineOf(target));
  };

  const close = (): void => {
    reasons.clear();
    if (sheet) render(null, sheet.inside);
    holder?.remove();
    target?.badge.setAttribute('aria-expanded', 'false');
    target = holder = sheet = undefined;
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
      keeping = copying = 'not';
      holder = document.createElement('div');
      holder.className = 'card-place';
      holder.style.setProperty(property('room'), `${MOST_ROOM}px`);
      sheet = makeSheet(document, said()?.style ?? '');
      const weight = document.createElement('div');
      weight.className = 'card-weight';
      holder.append(weight, sheet.host);
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
    enter: () => sheet?.inside.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    contains: (node) => sheet !== undefined && node === sheet.host,
    isMargin: (node) => holder !== undefined && node === holder,
    renew: () => show(shown),
    words: () => (sheet ? wordsIn(sheet.inside) : ''),
    place,
  };
}

/** What the card is rendered into: a closed root of its own, for the reason that faces have theirs. */
interface Sheet {
  host: HTMLElement;
  inside: HTMLElement;
}

function makeSheet(document: Document, cardStyle: string): Sheet {
  renderUnsearchable();
  const host = document.createElement('div');
  host.className = 'card-sheet';
  const style = document.createElement('style');
  style.textContent = withOwnProperties([markStyle, cardStyle, UNSEARCHABLE_CSS].join('\n'));
  const inside = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(style, inside);

  const opened = performance.now();
  let entered = opened;
  host.addEventListener('pointerenter', ({ pointerType }) => {
    // A finger enters by the very touch that it means.
    if (pointerType !== 'touch') entered = performance.now();
  });
  const onClick = (event: Event): void => {
    const { target, detail } = event as MouseEvent;
    const byPointer = detail > 0;
    if (!byPointer || performance.now() - entered >= MEANT_MS || (target as Element).closest('.close')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', onClick, { capture: true });
  return { host, inside };
}

/** The card leaves free what it is about: the line in which the figure ends, with its badge. */
const lineOf = ({ badge, range }: CardTarget): Beside => () => {
  const { left, top, right, bottom } = badge.getBoundingClientRect();
  const line = [...range.getClientRects()].at(-1);
  if (!line) return { left, top, right, bottom };
  return { left: Math.min(left, line.left), top: Math.min(top, line.top), right: Math.max(right, line.right), bottom: Math.max(bottom, line.bottom) };
};
