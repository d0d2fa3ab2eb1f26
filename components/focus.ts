import { useLayoutEffect } from 'preact/hooks';

interface Box {
  readonly current: HTMLElement | null;
}

/**
 * Keeps the focus in a part of the page: where what had it is no longer drawn, `next` has it. Without, the browser
 * would lead whoever goes by keys back to the top of the page.
 */
export function useKeptFocus(box: Box, next: () => HTMLElement | null | undefined): void {
  // While a component is called, the page is still as it was.
  const held = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (held && document.activeElement === document.body) next()?.focus();
  });
}

/** Keeps what has the focus where it is on the screen, when something is put in before it. */
export function useKeptPlace(box: Box): void {
  const held = box.current?.contains(document.activeElement) ? document.activeElement : null;
  const top = held?.getBoundingClientRect().top;
  useLayoutEffect(() => {
    if (!held || top === undefined || !held.isConnected) return;
    const moved = held.getBoundingClientRect().top - top;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  });
}
