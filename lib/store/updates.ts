/**
 * Keeps subscribed ledgers up to date: asks each when it is due, takes what is newer and in order, and says
 * why where it does not. Whatever happens, the last good ledger of a feed stays until the next good one is
 * written whole.
 *
 * Without a feed nothing here asks the network, and no alarm is set.
 */
import { isNewerVersion } from '../core/ledger.ts';
import { isSame } from '../core/ledger-rows.ts';
import type { Ledger } from '../core/types.ts';
import type { FeedRecord, QuarantinedLedger, TickmarkDatabase, WaitingUpdate } from './db.ts';
import { DownloadError } from './download.ts';
import { isDue, nextTry } from './feed-schedule.ts';
import { readLayer, replaceLayer, WRITTEN_TABLES } from './journal.ts';
import { faultOfStorage } from './storage-fault.ts';

/** What a feed has now. `key`: the one that counts from here on, after a rotation that the old key has signed. */
export type Loaded = { changed: false } | { changed: true; ledger: Ledger; etag?: string; key?: string };

/** Fetches a feed's newest ledger and checks its signature. @throws DownloadError */
export type LoadFeed = (feed: Pick<FeedRecord, 'url' | 'name' | 'key' | 'etag'>, held: Ledger | undefined) => Promise<Loaded>;

/** What became of asking a feed. `waiting`: it would change much, so a person must look at it. */
export type Checked = 'updated' | 'unchanged' | 'waiting' | 'failed' | 'gone';

export interface Updates {
  /**
   * Subscribes to a ledger: fetches it at once, and keeps its name and key from then on.
   *
   * @param key public key that must have signed it; without one the feed counts as unsigned.
   * @throws DownloadError with the reason; nothing is kept then.
   */
  subscribe(url: string, key?: string): Promise<FeedRecord>;
  /** Ends a subscription and takes its rows out of the ledger. */
  unsubscribe(id: string): Promise<void>;
  /** Asks one feed now. */
  check(id: string): Promise<Checked>;
  /** Asks all feeds that are due, one after the other, and sets the alarm for the next. */
  checkDue(): Promise<void>;
  /** Sets the alarm for the earliest next try, or takes it away where there is no feed. */
  schedule(): Promise<void>;
  /** Takes an update that waits. False where none does. */
  accept(id: string): Promise<boolean>;
  /** Refuses an update that waits; the feed is asked again for the versions after it. */
  refuse(id: string): Promise<void>;
}

export interface UpdatesOptions {
  database: TickmarkDatabase;
  load: LoadFeed;
  /** How many saved claims a changed ledger would judge otherwise. */
  countFlips(feed: string, ledger: Ledger): Promise<number>;
  /** Wakes this code at an instant, or never. */
  setAlarm(at: Date | undefined): Promise<void>;
  now(): Date;
  /** From 0 up to 1. */
  random(): number;
  /** Called after each change of the ledger. */
  onWritten?(): void;
}

/** An update waits that would flip more saved claims than this, */
const MANY_FLIPS = 5;
/** or touch more than this share of the facts that a feed of some size has. */
const LARGE_SHARE = 0.3;
const SOME_SIZE = 20;

export function createUpdates(options: UpdatesOptions): Updates {
  const { database, load, countFlips, setAlarm, now, random, onWritten = () => undefined } = options;
  const nextAt = (failures: number, more: { updateEvery?: number | undefined; wait?: number | undefined }): string => nextTry({ failures, ...more }, now(), random()).toISOString();

  /** Changes a feed's record, unless the subscription has ended meanwhile. */
  const note = async (id: string, change: (feed: FeedRecord) => FeedRecord): Promise<void> =>
    database.transaction('rw', database.feeds, async () => {
      const feed = await database.feeds.get(id);
      if (feed) await database.feeds.put(change(feed));
    });

  const noteFailure = (id: string, reason: string, wait?: number): Promise<void> =>
    note(id, (feed) => {
      const failures = feed.failures + 1;
      const at = now().toISOString();
      return { ...feed, failures, lastTry: at, lastFailure: { at, reason }, nextTry: nextAt(failures, { wait }) };
    });

  const noteSuccess = (feed: FeedRecord, loaded: Loaded): FeedRecord => {
    const { etag: _etag, updateEvery, expires, ...rest } = feed;
    const at = now().toISOString();
    const terms = loaded.changed ? loaded.ledger : { updateEvery, expires };
    const etag = loaded.changed ? loaded.etag : feed.etag;
    return {
      ...rest,
      ...(etag !== undefined && { etag }),
      ...(loaded.changed && loaded.key !== undefined && { key: loaded.key }),
      ...(terms.updateEvery !== undefined && { updateEvery: terms.updateEvery }),
      ...(terms.expires !== undefined && { expires: terms.expires }),
      failures: 0,
      lastTry: at,
      lastSuccess: at,
      nextTry: nextAt(0, { updateEvery: terms.updateEvery }),
    };
  };

  /** Writes a feed's ledger and its record at once. False where the subscription has ended, or another tab was quicker. */
  const write = (feed: FeedRecord, ledger: Ledger): Promise<boolean> =>
    database.transaction('rw', [...WRITTEN_TABLES, 'feeds', 'quarantine'], async () => {
      const layer = `feed:${feed.id}` as const;
      const held = await database.meta.get(layer);
      if (!(await database.feeds.get(feed.id)) || (held && !isNewerVersion(ledger.version, held.version))) return false;
      await replaceLayer(database, ledger, { layer, kind: 'update', at: now().toISOString(), author: feed.name, reason: `Version ${ledger.version} of ${feed.url}` });
      const { waiting: _waiting, refused: _refused, ...rest } = feed;
      await database.feeds.put(rest);
      await database.quarantine.delete(feed.id);
      return true;
    });

  const take = async (feed: FeedRecord, loaded: Extract<Loaded, { changed: true }>, held: Ledger | undefined): Promise<Checked> => {
    const { ledger } = loaded;
    const fault = faultOf(ledger, feed, held, now());
    if (fault !== undefined) throw new DownloadError('refused', fault);
    if (held?.version === ledger.version || feed.refused === ledger.version) {
      await note(feed.id, (current) => noteSuccess(current, loaded));
      return 'unchanged';
    }
    const { waiting: _before, ...next } = noteSuccess(feed, loaded);
    const change = changeBetween(held, ledger);
    const flips = await countFlips(feed.id, ledger);
    if (!isLarge(change, held) && flips <= MANY_FLIPS) {
      if (!(await write(next, ledger))) return 'gone';
      onWritten();
      return 'updated';
    }
    const waiting: WaitingUpdate = { version: ledger.version, since: now().toISOString(), ...change, flips };
    await database.transaction('rw', ['feeds', 'quarantine'], async () => {
      if (!(await database.feeds.get(feed.id))) return;
      await database.feeds.put({ ...next, waiting });
      await database.quarantine.put({ feed: feed.id, ledger });
    });
    return 'waiting';
  };

  const check = async (id: string): Promise<Checked> => {
    const feed = await database.feeds.get(id);
    if (!feed) return 'gone';
    try {
      const held = await heldOf(database, feed);
      const loaded = await load(feed, held);
      if (loaded.changed) return await take(feed, loaded, held);
      if (hasExpired(feed, now())) throw new DownloadError('refused', `The host has nothing newer than version ${held?.version ?? ''}. ${expiryOf(feed.expires, now())}`);
      await note(id, (current) => noteSuccess(current, loaded));
      return 'unchanged';
    } catch (error) {
      const wait = error instanceof DownloadError ? error.wait : undefined;
      await noteFailure(id, error instanceof DownloadError ? error.message : faultOfStorage(error).message, wait);
      return 'failed';
    }
  };

  const schedule = async (): Promise<void> => {
    const feeds = await database.feeds.toArray();
    const times = feeds.map((feed) => (isDue(feed.nextTry, now()) ? now().getTime() : Date.parse(feed.nextTry)));
    await setAlarm(times.length === 0 ? undefined : new Date(Math.min(...times)));
  };

  return {
    async subscribe(url, key) {
      const known = await database.feeds.toArray();
      if (known.some((feed) => feed.url === url)) throw new DownloadError('refused', 'You are subscribed to this ledger already.');
      const loaded = await load({ url, name: '', ...(key !== undefined && { key }) }, undefined);
      if (!loaded.changed) throw new DownloadError('refused', 'The host sends no ledger.');
      const { ledger } = loaded;
      const at = now().toISOString();
      const feed: FeedRecord = noteSuccess({ id: crypto.randomUUID().slice(0, 8), url, name: ledger.name, addedAt: at, failures: 0, nextTry: at, ...(key !== undefined && { key }) }, loaded);
      const fault = faultOf(ledger, feed, undefined, now());
      if (fault !== undefined) throw new DownloadError('refused', fault);
      await database.transaction('rw', [...WRITTEN_TABLES, 'feeds', 'quarantine'], async () => {
        await database.feeds.put(feed);
        await write(feed, ledger);
      });
      onWritten();
      await schedule();
      return feed;
    },
    async unsubscribe(id) {
      await database.transaction('rw', [...WRITTEN_TABLES, 'feeds', 'quarantine'], async () => {
        const feed = await database.feeds.get(id);
        await database.feeds.delete(id);
        await database.quarantine.delete(id);
        await replaceLayer(database, undefined, { layer: `feed:${id}`, kind: 'update', at: now().toISOString(), author: feed?.name ?? id, reason: 'The subscription has ended' });
        await database.meta.delete(`feed:${id}`);
      });
      onWritten();
      await schedule();
    },
    check: async (id) => {
      const checked = await check(id);
      await schedule();
      return checked;
    },
    async checkDue() {
      // The alarm is set before anything is asked: a worker that is killed meanwhile is woken again.
      const due = (await database.feeds.toArray()).filter((feed) => isDue(feed.nextTry, now()));
      if (due.length > 0) await setAlarm(new Date(now().getTime() + AFTER_A_KILL));
      for (const { id } of due) await check(id);
      await schedule();
    },
    schedule,
    async accept(id) {
      const [feed, waiting] = await Promise.all([database.feeds.get(id), database.quarantine.get(id)]);
      if (!feed || !waiting) return false;
      const written = await write(feed, waiting.ledger);
      if (written) onWritten();
      return written;
    },
    refuse: (id) =>
      database.transaction('rw', ['feeds', 'quarantine'], async () => {
        const held: QuarantinedLedger | undefined = await database.quarantine.get(id);
        const feed = await database.feeds.get(id);
        if (!feed || !held) return;
        const { waiting: _waiting, ...rest } = feed;
        await database.feeds.put({ ...rest, refused: held.ledger.version });
        await database.quarantine.delete(id);
      }),
  };
}

/** A worker that was killed amid its feeds is woken after this. */
const AFTER_A_KILL = 5 * 60_000;

/** The last good ledger of a feed, as it was published. */
export async function heldOf(database: TickmarkDatabase, { id, expires, updateEvery }: FeedRecord): Promise<Ledger | undefined> {
  const held = await readLayer(database, `feed:${id}`);
  return held && { ...held, ...(expires !== undefined && { expires }), ...(updateEvery !== undefined && { updateEvery }) };
}

/** Why a ledger is not taken as the next one of a feed, whoever signed it. */
function faultOf(ledger: Ledger, { name }: FeedRecord, held: Ledger | undefined, now: Date): string | undefined {
  if (ledger.name !== name) return `This is another ledger: it is called ${ledger.name}, and the one that you subscribed to is ${name}.`;
  if (held && isNewerVersion(held.version, ledger.version)) return `The host offers version ${ledger.version}, which is older than ${held.version}, the one that is here.`;
  if (held?.version === ledger.version && !isSame(rowsIn(held), rowsIn(ledger))) return `The host offers other facts under the version ${ledger.version} that is here already.`;
  return hasExpired(ledger, now) ? `Version ${ledger.version} is not taken. ${expiryOf(ledger.expires, now)}` : undefined;
}

const hasExpired = ({ expires }: Pick<Ledger, 'expires'>, now: Date): boolean => expires !== undefined && Date.parse(expires) <= now.getTime();

/** Names both days: the clock may be the one that is wrong. */
const expiryOf = (expires: string | undefined, now: Date): string => `It ran out on ${expires?.slice(0, 10)}, and by this computer's clock it is ${now.toISOString().slice(0, 10)}.`;

const rowsIn = ({ entities, events, metrics, rates, facts, retired }: Ledger): unknown => ({ entities, events, metrics, rates, facts, retired });

type Change = Pick<WaitingUpdate, 'added' | 'changed' | 'removed' | 'facts'>;

function changeBetween(held: Ledger | undefined, next: Ledger): Change {
  const before = new Map(held?.facts.map((fact) => [fact.id, fact]));
  const after = new Set(next.facts.map(({ id }) => id));
  const known = next.facts.filter(({ id }) => before.has(id));
  return {
    added: next.facts.length - known.length,
    changed: known.filter((fact) => !isSame(fact, before.get(fact.id))).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
    facts: before.size,
  };
}

/** Additions count for less: a ledger grows. */
const isLarge = ({ changed, removed, facts }: Change, held: Ledger | undefined): boolean => held !== undefined && facts >= SOME_SIZE && changed + removed > LARGE_SHARE * facts;
