/**
 * Saved claims: one row each. Whatever touches several of them is one transaction, so that an import, an
 * edit of many or a new judgement is there as a whole or not at all.
 */
import type { LedgerIndex } from '../core/ledger-index.ts';
import type { LedgerMark } from '../core/receipt.ts';
import { judgeSaved } from '../core/ripple.ts';
import type { AnchorReport, Ripple, SavedClaim } from '../core/saved-claims/types.ts';
import type { PartialDate, Verdict } from '../core/types.ts';
import { claimParts } from './claim-parts.ts';
import { claimsAt, hasOfSite, type Place } from './claim-places.ts';
import type { LongWork } from './claim-traffic.ts';
import type { TickmarkDatabase } from './db.ts';

/** What is known of a claim when it is saved. */
export type NewClaim = Pick<SavedClaim, 'page' | 'pageKey' | 'selectors' | 'passage' | 'judgement'>;

/** What became of one item of an import. `refused` items never get as far as the store. */
export type Added = { id: string; became: 'imported' | 'duplicate' };

export interface Rejudging extends LongWork {
  index: LedgerIndex;
  ledger: LedgerMark;
  asOf: PartialDate;
  /** What the new verdict is called, in the reader's language. */
  explain(claim: SavedClaim, verdict: Verdict): Promise<{ headline: string; why: string }>;
}

export interface Rejudged {
  /** Claims whose verdict is another one now. */
  changed: number;
  /** Claims whose verdict has changed, now or before, and that nobody has looked at since. */
  unseen: number;
}

export interface ClaimStore {
  /** Saves a claim; one that is there already, at the same place of the same page, is given back as it is. */
  save(claim: NewClaim): Promise<{ claim: SavedClaim; isNew: boolean }>;
  get(id: string): Promise<SavedClaim | undefined>;
  /** Claims of a page in the order of the page, without those in the trash, by whatever address it is come to. */
  ofPage(place: Place): Promise<SavedClaim[]>;
  /** Whether anything is saved of the site of an address. */
  hasOfSite(url: string): Promise<boolean>;
  /** All claims, the latest first, with those in the trash. */
  all(): Promise<SavedClaim[]>;
  /** Notes how claims of one page were found. Claims of other pages are left alone. */
  reportAnchors(place: Place, reports: readonly (Omit<AnchorReport, 'at'> & { id: string })[]): Promise<void>;
  /** What the reader writes about a claim. */
  annotate(id: string, words: Partial<Pick<SavedClaim, 'note' | 'tags'>>): Promise<void>;
  /** Puts tags on claims and takes tags off. */
  retag(ids: readonly string[], tags: { add?: readonly string[]; remove?: readonly string[] }): Promise<void>;
  /** Into the trash, or out of it. */
  trash(ids: readonly string[], isTrash?: boolean): Promise<void>;
  /** For ever; only what is in the trash. */
  purge(ids: readonly string[]): Promise<void>;
  /** The reader has looked at what became of these. Returns of how many that was new. */
  look(ids: readonly string[]): Promise<number>;
  /** Stopped by the signal, none is marked. */
  markExported(ids: readonly string[], work?: LongWork): Promise<void>;
  /** Adds claims from elsewhere. One whose id is known stays as it is here. Stopped by the signal, nothing is added. */
  add(claims: readonly SavedClaim[], work?: LongWork): Promise<Added[]>;
  /**
   * Judges saved claims by another ledger, and notes those whose verdict is another one than the reader was told. Stopped by
   * the signal, nothing is noted.
   */
  rejudge(options: Rejudging): Promise<Rejudged>;
}

export interface ClaimStoreOptions {
  database: Pick<TickmarkDatabase, 'claims' | 'transaction'>;
  now(): Date;
  newId?(): string;
}

/** Claims judged between two rests. */
const JUDGED_AT_ONCE = 250;
/** Dexie tells others which rows were written where they are fewer than 50 at once, and else only that some were. */
const NAMED_PART = 49;
/** Where more than this are written, whoever shows them had better read all of them again. */
const MOST_NAMED = 5_000;
const LARGE_PART = 1_000;

export function createClaimStore({ database, now, newId = () => crypto.randomUUID() }: ClaimStoreOptions): ClaimStore {
  const { claims } = database;
  const instant = (): string => now().toISOString();

  /** Writes rows in parts within the transaction that it is called in: small ones are told to others row by row. */
  const inParts = async <T>(items: readonly T[], write: (part: T[]) => Promise<unknown>, { signal, onProgress }: LongWork = {}): Promise<void> => {
    const size = items.length > MOST_NAMED ? LARGE_PART : NAMED_PART;
    for (let at = 0; at < items.length; at += size) {
      signal?.throwIfAborted();
      await write(items.slice(at, at + size));
      onProgress?.(Math.min(at + size, items.length), items.length);
    }
    signal?.throwIfAborted();
  };

  /** Changes rows in one transaction; `change` gives back undefined for a row that stays. */
  const change = (ids: readonly string[], edit: (claim: SavedClaim) => SavedClaim | undefined, work?: LongWork): Promise<void> =>
    database.transaction('rw', claims, async () => {
      await inParts(ids, async (part) => {
        const rows = await claims.bulkGet(part);
        await claims.bulkPut(rows.flatMap((row) => (row ? (edit(row) ?? []) : [])));
      }, work);
    });

  return {
    save: (made) =>
      database.transaction('rw', claims, async () => {
        const [quote, position] = made.selectors;
        const known = (await claimsAt(claims, made.page)).find(({ selectors: [{ exact }, { start }] }) => exact === quote.exact && start === position.start);
        if (known) return { claim: known, isNew: false };
        const at = instant();
        const claim: SavedClaim = { id: newId(), savedAt: at, changedAt: at, ...made, note: '', tags: [], anchor: { state: 'intact', at } };
        await claims.add(claim);
        return { claim, isNew: true };
      }),
    get: (id) => claims.get(id),
    ofPage: (place) => claimsAt(claims, place),
    hasOfSite: (url) => hasOfSite(claims, url),
    all: () => claims.orderBy('savedAt').reverse().toArray(),
    reportAnchors: async (place, reports) => {
      const byId = new Map(reports.map(({ id, ...report }) => [id, report]));
      const own = (await claimsAt(claims, place)).flatMap(({ id }) => (byId.has(id) ? [id] : []));
      return change(own, (claim) => {
        const report = byId.get(claim.id);
        // What has not changed is not written: each write wakes every page that shows it.
        if (!report || (claim.anchor?.state === report.state && claim.anchor.exact === report.exact)) return undefined;
        return { ...claim, anchor: { ...report, at: instant() } };
      });
    },
    annotate: (id, { note, tags }) =>
      change([id], (claim) => ({ ...claim, ...(note !== undefined && { note }), ...(tags && { tags: cleaned(tags) }), changedAt: instant() })),
    retag: (ids, { add = [], remove = [] }) =>
      change(ids, (claim) => ({ ...claim, tags: cleaned([...claim.tags.filter((tag) => !remove.includes(tag)), ...add]), changedAt: instant() })),
    trash: (ids, isTrash = true) =>
      change(ids, (claim) => {
        const changed: SavedClaim = { ...claim, changedAt: instant() };
        if (isTrash) changed.trashedAt = instant();
        else delete changed.trashedAt;
        return changed;
      }),
    purge: (ids) =>
      database.transaction('rw', claims, async () => {
        const rows = await claims.bulkGet([...ids]);
        await claims.bulkDelete(rows.flatMap((row) => (row?.trashedAt === undefined ? [] : [row.id])));
      }),
    look: async (ids) => {
      let looked = 0;
      await change(ids, (claim) => {
        if (claim.ripple?.seen !== false) return undefined;
        if (claim.trashedAt === undefined) looked++;
        return { ...claim, ripple: { ...claim.ripple, seen: true } };
      });
      return looked;
    },
    markExported: (ids, work) => {
      const at = instant();
      return change(ids, (claim) => ({ ...claim, exportedAt: at }), work);
    },
    add: (items, work) =>
      database.transaction('rw', claims, async () => {
        const known = await claims.bulkGet(items.map(({ id }) => id));
        const taken = new Set(known.flatMap((row) => (row ? [row.id] : [])));
        const outcome = items.map(({ id }): Added => {
          const became = taken.has(id) ? 'duplicate' : 'imported';
          taken.add(id);
          return { id, became };
        });
        await inParts(items.filter((_, i) => outcome[i]?.became === 'imported'), (part) => claims.bulkAdd(part), work);
        return outcome;
      }),
    rejudge: async ({ index, ledger, asOf, explain, signal, onProgress }) => {
      const all = await claims.count();
      const ripples = new Map<string, Ripple | undefined>();
      let [done, unseen] = [0, 0];
      /** What is to be noted of a claim; null where nothing is. */
      const rippleOf = async (claim: SavedClaim): Promise<Ripple | undefined | null> => {
        const told = claim.ripple?.verdict ?? claim.judgement?.verdict;
        const verdict = lastLedger(claim) === ledger.sha256 ? undefined : judgeSaved(claim, index, asOf);
        if (!verdict || !told || !claim.judgement || verdict.verdict === told.verdict) return null;
        const before = claim.judgement.verdict.verdict;
        // What it was saved as holds again: there is nothing to tell.
        if (verdict.verdict === before) return undefined;
        const { headline, why } = await explain(claim, verdict);
        return { before, verdict, ledger, at: instant(), headline, why, seen: false };
      };
      for await (const part of claimParts(claims)) {
        for (const claim of part) {
          if (done % JUDGED_AT_ONCE === 0) {
            onProgress?.(done, Math.max(done, all));
            await new Promise((rested) => setTimeout(rested, 0));
          }
          signal?.throwIfAborted();
          done++;
          if (claim.trashedAt !== undefined) continue;
          const ripple = await rippleOf(claim);
          if (ripple !== null) ripples.set(claim.id, ripple);
          if ((ripple === null ? claim.ripple : ripple)?.seen === false) unseen++;
        }
      }
      onProgress?.(all, all);
      await change([...ripples.keys()], (claim) => {
        const changed = { ...claim };
        const ripple = ripples.get(claim.id);
        if (ripple) changed.ripple = ripple;
        else delete changed.ripple;
        return changed;
      });
      return { changed: ripples.size, unseen };
    },
  };
}

const lastLedger = ({ ripple, judgement }: SavedClaim): string | undefined => (ripple ?? judgement)?.ledger.sha256;

/** Tags without blanks around them, each once. */
const cleaned = (tags: readonly string[]): string[] => [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
