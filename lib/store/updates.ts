/**
 * Keeps subscribed ledgers up to date: asks each when it is due, takes what is newer and in order, and says
 * why where it does not. Whatever happens, the last good ledger of a feed stays until the next good one is
 * written whole.
 *
 * Without a feed nothing here asks the network, and no alarm is set.
 */
import { isNewerVersion } from '../core/ledger.ts';
import { indexLedger } from '../core/ledger-index.ts';
import { composeLayers, type LedgerLayer } from '../core/ledger-layers.ts';
import { isSame } from '../core/ledger-rows.ts';
import { findFlips, type Flip } from '../core/ripple.ts';
import type { Ledger } from '../core/types.ts';
import type { FeedRecord, QuarantinedLedger, TickmarkDatabase, WaitingUpdate } from './db.ts';
import { DownloadError, faultOfAddress, type DownloadLimits, type Fetch } from './download.ts';
import { isDue, nextTry, type Tried } from './feed-schedule.ts';
import { loadFeed, type Asked, type NothingNew, type Offer } from './feeds.ts';
import { readLayer, replaceLayer, rowsOf, WRITTEN_TABLES } from './journal.ts';
import { READ_TABLES, readLayers } from './ledger-store.ts';
import { faultOfStorage } from './storage-fault.ts';

/** What became of asking a feed. `waiting`: it would change much, so a person must look at it. */
export type Checked = 'updated' | 'unchanged' | 'waiting' | 'failed' | 'gone';

export interface Updates {
  /**
   * Fetches a ledger to look at before subscribing; nothing is kept.
   *
   * @param key public key file that the reader has from elsewhere; else the one that the feed brings is trusted.
   * @throws DownloadError with the reason.
   */
  look(url: string, key?: string): Promise<Offer>;
  /** Subscribes to what was looked at: its name and key are held on to. @throws DownloadError where it is subscribed to already. */
  subscribe(offer: Offer, access?: HostAccess): Promise<FeedRecord>;
  /** Ends a subscription and takes its rows out of the ledger; what was granted for its host goes, unless another feed is there. */
  unsubscribe(id: string): Promise<void>;
  /** Asks one feed now. */
  check(id: string): Promise<Checked>;
  /** Asks all feeds that are due, one after the other, and sets the alarm for the next. */
  checkDue(): Promise<void>;
  /** Sets the alarm for the earliest next try, or takes it away where there is no feed. */
  schedule(): Promise<void>;
  /** Holds on to the key that a feed has begun to sign with: from then on nothing else is taken. */
  trustKey(id: string): Promise<void>;
  /** The saved claims that an update which waits would judge otherwise. */
  flipsOf(id: string): Promise<Flip[]>;
  /** Takes an update that waits. False where none does. */
  accept(id: string): Promise<boolean>;
  /** Refuses an update that waits; the feed is asked again for the versions after it. */
  refuse(id: string): Promise<void>;
}

/** What the browser said to a feed's host: `fresh` where it was granted only now, for this. */
export interface HostAccess {
  granted: boolean;
  fresh: boolean;
}

export interface UpdatesOptions {
  database: TickmarkDatabase;
  fetch: Fetch;
  limits?: DownloadLimits;
  /** Wakes this code at an instant, or never. */
  setAlarm(at: Date | undefined): Promise<void>;
  now(): Date;
  /** From 0 up to 1. */
  random(): number;
  /** Gives back what was granted for the host of an address. */
  releaseHost?(url: string): Promise<void>;
  /** Called after each change of the ledger. */
  onWritten?(): void;
}

/** An update waits that would flip more saved claims than this, */
const MANY_FLIPS = 5;
/** or touch more than this share of the facts that a feed of some size has. */
const LARGE_SHARE = 0.3;
const SOME_SIZE = 20;

export function createUpdates(options: UpdatesOptions): Updates {
  const { database, fetch, limits, setAlarm, now, random, releaseHost = async () => undefined, onWritten = () => undefined } = options;
  const nextAt = (failures: number, more: Omit<Tried, 'failures'>): string => nextTry({ failures, ...more }, now(), random()).toISOString();

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

  const noteSuccess = (feed: FeedRecord, { etag }: { etag?: string }): FeedRecord => {
    const { etag: _before, ...rest } = feed;
    const at = now().toISOString();
    return { ...rest, ...(etag !== undefined && { etag }), failures: 0, lastTry: at, lastSuccess: at, nextTry: nextAt(0, { updateEvery: feed.updateEvery }) };
  };

  /** Writes a feed's ledger and its record at once. False where the subscription has ended, or another tab was quicker. */
  const write = (feed: FeedRecord, { ledger, sha256, key }: Pick<QuarantinedLedger, 'ledger' | 'sha256' | 'key'>): Promise<boolean> =>
    database.transaction('rw', FEED_TABLES, async () => {
      const layer = `feed:${feed.id}` as const;
      const held = await database.meta.get(layer);
      const current = await database.feeds.get(feed.id);
      const isNewer = !held || isNewerVersion(ledger.version, held.version) || (ledger.version === held.version && !(await heldOf(database, feed)));
      if (!current || current.key !== feed.key || !isNewer) return false;
      await replaceLayer(database, ledger, { layer, kind: 'update', at: now().toISOString(), author: feed.name, reason: `Version ${ledger.version} of ${feed.url}` });
      const { waiting: _waiting, refused: _refused, expires: _expires, updateEvery: _updateEvery, ...rest } = feed;
      const { expires, updateEvery } = ledger;
      await database.feeds.put({ ...rest, sha256, ...(key !== undefined && { key }), ...(expires !== undefined && { expires }), ...(updateEvery !== undefined && { updateEvery }) });
      await database.quarantine.delete(feed.id);
      return true;
    });

  const take = async ({ offeredKey: _before, ...known }: FeedRecord, offer: Offer, held: Ledger | undefined): Promise<Checked> => {
    const { ledger, sha256, key, offeredKey } = offer;
    const feed: FeedRecord = { ...known, ...(offeredKey !== undefined && { offeredKey }) };
    if (feed.refused === ledger.version || feed.waiting?.version === ledger.version) {
      await note(feed.id, (current) => noteSuccess(current, offer));
      return feed.waiting ? 'waiting' : 'unchanged';
    }
    const change = changeBetween(held, ledger);
    const { length: flips } = await flipsWith(database, feed.id, ledger, now());
    if (!isLarge(change) && flips <= MANY_FLIPS) {
      if (!(await write(noteSuccess({ ...feed, ...(ledger.updateEvery !== undefined && { updateEvery: ledger.updateEvery }) }, offer), offer))) return 'gone';
      onWritten();
      return 'updated';
    }
    const waiting: WaitingUpdate = { version: ledger.version, since: now().toISOString(), ...change, flips };
    await database.transaction('rw', ['feeds', 'quarantine'], async () => {
      const current = await database.feeds.get(feed.id);
      if (!current) return;
      await database.feeds.put({ ...noteSuccess(current, offer), ...(offeredKey !== undefined && { offeredKey }), waiting });
      await database.quarantine.put({ feed: feed.id, ledger, sha256, ...(key !== undefined && { key }) });
    });
    return 'waiting';
  };

  const load = (asked: Asked, held: Ledger | undefined, below: Ledger | undefined): Promise<Offer | NothingNew> =>
    loadFeed(asked, { fetch, now: now(), held, below, ...(limits && { limits }) });

  const check = async (id: string): Promise<Checked> => {
    const feed = await database.feeds.get(id);
    if (!feed) return 'gone';
    try {
      const held = await heldOf(database, feed);
      // What is not whole here is asked for anew, and whole.
      const { etag: _etag, sha256: _sha256, ...bare } = feed;
      const loaded = await load(held ? feed : bare, held, await readLayer(database, 'bundled'));
      if (!('unchanged' in loaded)) return await take(feed, loaded, held);
      if (feed.expires !== undefined && Date.parse(feed.expires) <= now().getTime()) {
        throw new DownloadError('refused', `The host has nothing newer than what is here, which ran out on ${feed.expires.slice(0, 10)}; by this computer's clock it is ${now().toISOString().slice(0, 10)}.`);
      }
      await note(id, (current) => noteSuccess(current, loaded));
      return feed.waiting ? 'waiting' : 'unchanged';
    } catch (error) {
      const known = error instanceof DownloadError;
      await noteFailure(id, known ? error.message : faultOfStorage(error).message, known ? error.wait : undefined);
      return 'failed';
    }
  };

  const schedule = async (): Promise<void> => {
    const feeds = await database.feeds.toArray();
    const times = feeds.map((feed) => (isDue(feed.nextTry, now()) ? now().getTime() : Date.parse(feed.nextTry)));
    await setAlarm(times.length === 0 ? undefined : new Date(Math.min(...times)));
  };

  return {
    async look(url, key) {
      const fault = faultOfAddress(url);
      if (fault !== undefined) throw new DownloadError('refused', fault);
      const loaded = await load({ url, ...(key !== undefined && { key }) }, undefined, await readLayer(database, 'bundled'));
      if ('unchanged' in loaded) throw new DownloadError('refused', 'The host sends no ledger.');
      return loaded;
    },
    async subscribe(offer, access) {
      const { url, ledger } = offer;
      const id = crypto.randomUUID().slice(0, 8);
      const at = now().toISOString();
      const feed = noteSuccess({ id, url, name: ledger.name, addedAt: at, failures: 0, nextTry: at, ...(access?.fresh === true && { ownHost: true }), ...(ledger.updateEvery !== undefined && { updateEvery: ledger.updateEvery }) }, offer);
      await database.transaction('rw', FEED_TABLES, async () => {
        if (await database.feeds.filter((other) => other.url === url).count()) throw new DownloadError('refused', 'You are subscribed to this ledger already.');
        await database.feeds.put(feed);
        await write(feed, offer);
      });
      onWritten();
      await schedule();
      return (await database.feeds.get(id)) ?? feed;
    },
    async unsubscribe(id) {
      const alone = await database.transaction('rw', FEED_TABLES, async () => {
        const feed = await database.feeds.get(id);
        await database.feeds.delete(id);
        await database.quarantine.delete(id);
        await replaceLayer(database, undefined, { layer: `feed:${id}`, kind: 'update', at: now().toISOString(), author: feed?.name ?? id, reason: 'The subscription has ended' });
        await database.meta.delete(`feed:${id}`);
        if (feed?.ownHost !== true) return undefined;
        const neighbour = await database.feeds.filter(({ url }) => hostOf(url) === hostOf(feed.url)).first();
        if (neighbour) await database.feeds.put({ ...neighbour, ownHost: true });
        return neighbour ? undefined : feed;
      });
      if (alone) await releaseHost(alone.url);
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
    trustKey: (id) =>
      note(id, ({ offeredKey, ...feed }) => ({ ...feed, ...(offeredKey !== undefined && { key: offeredKey }) })),
    async flipsOf(id) {
      const waiting = await database.quarantine.get(id);
      return waiting ? flipsWith(database, id, waiting.ledger, now()) : [];
    },
    async accept(id) {
      const [feed, waiting] = await Promise.all([database.feeds.get(id), database.quarantine.get(id)]);
      if (!feed || !waiting) return false;
      const written = await write(feed, waiting);
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

const hostOf = (url: string): string => new URL(url).hostname;

const FEED_TABLES = [...WRITTEN_TABLES, 'feeds', 'quarantine'] as const;

/** A worker that was killed amid its feeds is woken after this. */
const AFTER_A_KILL = 5 * 60_000;

/** The last good ledger of a feed, as it was published; undefined where rows of it are lost or can't be read. */
export async function heldOf(database: TickmarkDatabase, { id, expires, updateEvery }: FeedRecord): Promise<Ledger | undefined> {
  const [held, record] = await database.transaction('r', ['packs', 'meta'], async () => [await readLayer(database, `feed:${id}`), await database.meta.get(`feed:${id}`)] as const);
  if (!held || rowsOf(held).length !== record?.rows) return undefined;
  return { ...held, ...(expires !== undefined && { expires }), ...(updateEvery !== undefined && { updateEvery }) };
}

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

/** Additions count for nothing: a ledger grows. */
const isLarge = ({ changed, removed, facts }: Change): boolean => facts >= SOME_SIZE && changed + removed > LARGE_SHARE * facts;

/** The saved claims that the effective ledger would judge otherwise with this ledger as a feed's. */
async function flipsWith(database: TickmarkDatabase, feed: string, ledger: Ledger, now: Date): Promise<Flip[]> {
  const claims = await database.claims.toArray();
  if (claims.length === 0) return [];
  const { layers } = await database.transaction('r', READ_TABLES, async () => readLayers(database));
  const layer = `feed:${feed}` as const;
  const indexed = (all: readonly LedgerLayer[]) => indexLedger(composeLayers(all).ledger);
  const after = [...layers.filter((each) => each.layer !== layer), { ...ledger, layer }];
  return findFlips(claims, { before: indexed(layers), after: indexed(after), asOf: now.toISOString().slice(0, 10) });
}
