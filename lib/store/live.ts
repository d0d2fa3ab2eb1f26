import { liveQuery } from 'dexie';

/**
 * Calls `onValue` with what a query of the database answers: now, and again after each change of what it
 * has read, also by another tab or the worker.
 *
 * @returns the way to stop.
 */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void {
  // What an async function asks after its first await is followed, too; of another function it would not be.
  const subscription = liveQuery(async () => query()).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}
