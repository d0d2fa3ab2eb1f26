/**
 * What went wrong with the browser's storage, in words for the user. Browsers tell a full disk or a damaged
 * profile by many names, often wrapped in another error.
 */

export type StorageFault = 'full' | 'newer' | 'damaged' | 'absent' | 'silent' | 'unknown';

/** The database was written by a newer Tickmark, whose rows this one would not understand. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

/** The database does not answer: another tab holds it open, or the browser has stalled. */
export class DatabaseSilent extends Error {
  override name = 'DatabaseSilent';
}

const NAMES: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  NewerDatabase: 'newer',
  VersionError: 'newer',
  DatabaseSilent: 'silent',
  MissingAPIError: 'absent',
  SecurityError: 'absent',
  InvalidStateError: 'absent',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotFoundError: 'damaged',
  NoLedger: 'damaged',
};

const SENTENCES: Readonly<Record<StorageFault, string>> = {
  full: 'The disk, or the room that the browser gives, is full: nothing was saved, and nothing is lost. Make room and try again.',
  newer: 'This profile was used by a newer Tickmark, and what it saved is left as it is. Update Tickmark to see it again.',
  damaged: 'The browser can’t read what Tickmark saved. It was not written over; a backup can be restored.',
  absent: 'The browser gives Tickmark no storage here, as in some private windows: nothing can be saved.',
  silent: 'The browser’s storage does not answer. Close other tabs of Tickmark, or restart the browser.',
  unknown: 'Nothing was saved.',
};

/** Which fault an error tells of, and the sentence for the user. */
export function faultOfStorage(error: unknown): { fault: StorageFault; message: string } {
  const chain = causesOf(error);
  const fault = chain.map(({ name, message }) => NAMES[name] ?? (/quota|full disk|disk is full|no space/i.test(message) ? 'full' : undefined)).find((each) => each !== undefined) ?? 'unknown';
  const detail = fault === 'unknown' ? ` (${(chain[0]?.message || chain[0]?.name || String(error)).slice(0, 200)})` : '';
  return { fault, message: SENTENCES[fault] + detail };
}

/** What to tell the user of work that failed, whether storage is to blame or not. */
export function wordsForFailure(error: unknown): string {
  const { fault, message } = faultOfStorage(error);
  return fault === 'unknown' ? String(error).slice(0, 200) : message;
}

/** An error with those that it wraps, innermost first: that one knows best. */
function causesOf(error: unknown): { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 8; depth++) {
    const { name, message, inner, cause } = at as Partial<Error> & { inner?: unknown };
    found.unshift({ name: name ?? '', message: message ?? '' });
    at = inner ?? cause;
  }
  return found;
}
