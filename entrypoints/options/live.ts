import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { watch } from '../../lib/store/live.ts';
import { wordsForFailure } from '../../lib/store/storage-fault.ts';

/** `done` and `all` tell how far a long reading is. */
export type Live<T> = { state: 'loading'; done?: number; all?: number } | { state: 'failed'; detail: string } | { state: 'ready'; value: T };

/** What a query of the database answers, kept up to date. It is asked anew when one of `inputs` changes. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(
    () => watch(query, (value) => setLive({ state: 'ready', value }), (error) => setLive(failedBy(error))),
    [...inputs],
  );
  return live;
}

/** One query that all views share: it goes on between views, so that the next one has its answer at once. */
export interface Shared<T> {
  current(): Live<T>;
  listen(listener: () => void): () => void;
}

/**
 * Begins at its first listener and goes on from then. `make` turns an answer into what views work with; it is
 * stopped by its signal where a newer answer has come meanwhile.
 */
export const share = <A, T>(query: () => Promise<A>, make: (answer: A, signal: AbortSignal) => Promise<T>): Shared<T> =>
  shareFollowed((set) => {
    let making = new AbortController();
    const made = async (answer: A): Promise<void> => {
      making.abort();
      making = new AbortController();
      const { signal } = making;
      try {
        const value = await make(answer, signal);
        if (!signal.aborted) set({ state: 'ready', value });
      } catch (error) {
        if (!signal.aborted) set(failedBy(error));
      }
    };
    watch(query, (answer) => void made(answer), (error) => set(failedBy(error)));
  });

/** The same of whatever tells its states by itself. */
export function shareFollowed<T>(follow: (set: (live: Live<T>) => void) => void): Shared<T> {
  const listeners = new Set<() => void>();
  let live: Live<T> = { state: 'loading' };
  let begun = false;
  const set = (next: Live<T>): void => {
    live = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => live,
    listen(listener) {
      listeners.add(listener);
      if (!begun) follow(set);
      begun = true;
      return () => listeners.delete(listener);
    },
  };
}

export const failedBy = (error: unknown): Live<never> => ({ state: 'failed', detail: wordsForFailure(error) });

export function useShared<T>(shared: Shared<T>): Live<T> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  // At once: what is told between a view's drawing and the frame that shows it would be missed.
  useLayoutEffect(() => shared.listen(() => redraw(0)), [shared]);
  return shared.current();
}
