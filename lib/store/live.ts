import { liveQuery } from 'dexie';
import { faultOfStorage } from './storage-fault.ts';

/**
 * Calls `onValue` with what a query of the database answers: now, and again after each change of what it
 * has read, also by another tab or the worker.
 *
 * @returns the way to stop.
 */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void {
  // What an async function asks after its first await is followed, too; of another function it would not be.
  const subscription = liveQuery(async () => {
    try {
      return await query();
    } catch (error) {
      throw isNeverOpened(error) ? new Error('The database could not be opened.', { cause: error }) : error;
    }
  }).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}

/** Dexie keeps silent about a database that is closed, since it may open again; not where the browser has none to open. */
const isNeverOpened = (error: unknown): boolean => error instanceof Error && error.name === 'DatabaseClosedError' && faultOfStorage(error).fault !== 'unknown';
