/**
 * Notices when the browser has thrown the database away: a damaged one it replaces by an empty one, and says
 * nothing. So there is a note beside the database, in `storage.local`, of which database held something.
 */
import { z } from '../core/zod.ts';
import type { TickmarkDatabase } from './db.ts';

/** The part of `browser.storage.local` that is needed. */
export interface NoteArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface LossWatch {
  /** Takes down whether the database holds something of the user's. Call it after changes. It never rejects. */
  note(): Promise<void>;
  /** One or two sentences for the user where what the database held is gone; undefined otherwise. It never rejects. */
  told(): Promise<string | undefined>;
  /** The user knows: what is there now is what counts. */
  accept(): Promise<void>;
}

const KEY = 'database-note';
/** `born` is the instant of the first entry of its journal: the day that it was filled from the bundle. */
const noteSchema = z.object({ born: z.string(), own: z.boolean() });
type Note = z.output<typeof noteSchema>;

const LOST = 'The browser has lost what Tickmark saved before: own facts, feeds, saved claims. A backup brings them back; on the ledger page you can also begin anew.';

export function createLossWatch(database: TickmarkDatabase, area: NoteArea): LossWatch {
  const held = async (): Promise<Note | undefined> => noteSchema.safeParse((await area.get(KEY))[KEY]).data;
  const here = (): Promise<Note | undefined> =>
    database.transaction('r', ['journal', 'claims'], async () => {
      const first = await database.journal.orderBy('id').first();
      if (!first) return undefined;
      const own = (await database.journal.where('layer').notEqual('bundled').limit(1).count()) + (await database.claims.limit(1).count());
      return { born: first.at, own: own > 0 };
    });
  const isLost = (before: Note | undefined, now: Note | undefined): boolean => before !== undefined && now !== undefined && before.own && before.born !== now.born;

  return {
    async note() {
      try {
        const [before, now] = [await held(), await here()];
        // What is lost stays told, whatever is written since.
        if (!now || isLost(before, now) || (before?.born === now.born && before.own === now.own)) return;
        await area.set({ [KEY]: now });
      } catch {
        // Where nothing can be read or written, that itself is told.
      }
    },
    async told() {
      try {
        return isLost(await held(), await here()) ? LOST : undefined;
      } catch {
        return undefined;
      }
    },
    async accept() {
      const now = await here();
      if (now) await area.set({ [KEY]: now });
    },
  };
}
