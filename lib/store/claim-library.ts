/**
 * All saved claims in memory, for a page that shows them. They are read once, part by part; after that only what was
 * changed is read again, here or in another tab or the worker, as Dexie tells which rows those were.
 */
import Dexie, { RangeSet, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { SavedClaim } from '../core/saved-claims/types.ts';
import { claimParts } from './claim-parts.ts';
import { foldClaim } from './claim-search.ts';
import type { TickmarkDatabase } from './db.ts';

export interface ClaimWatcher {
  /** The claims, the latest first, with those in the trash: now, and again after each change. What stayed is the same object. */
  onClaims(claims: readonly SavedClaim[]): void;
  /** How many of all were read so far. */
  onProgress?(done: number, all: number): void;
  onError(error: unknown): void;
}

/** Reads all claims and follows their changes. @returns the way to stop. */
export function watchClaims({ claims, name }: Pick<TickmarkDatabase, 'claims' | 'name'>, { onClaims, onProgress, onError }: ClaimWatcher): () => void {
  let shown: readonly SavedClaim[] = [];
  let isOver = false;
  /** Changes are applied one after the other, the first ones after all was read. */
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<readonly SavedClaim[]>): void => {
    turn = turn.then(async () => {
      if (isOver) return;
      shown = await work();
      if (!isOver) onClaims(shown);
    }).catch((error: unknown) => {
      if (!isOver) onError(error);
    });
  };

  const readAll = async (): Promise<readonly SavedClaim[]> => {
    const count = await claims.count();
    const all: SavedClaim[] = [];
    for await (const part of claimParts(claims)) {
      if (isOver) break;
      for (const claim of part) all.push(foldClaim(claim));
      onProgress?.(all.length, Math.max(count, all.length));
      await new Promise((rested) => setTimeout(rested, 0));
    }
    return all.toSorted(latestFirst);
  };

  const readSome = async (ids: ReadonlySet<string>): Promise<readonly SavedClaim[]> => {
    const now = (await claims.bulkGet([...ids])).filter((claim) => claim !== undefined).map(foldClaim).toSorted(latestFirst);
    return merged(shown.filter(({ id }) => !ids.has(id)), now);
  };

  const listen = (changes: ObservabilitySet): void => {
    // A page that comes back from the browser's cache has missed what was changed meanwhile.
    if (changes['all']) return inTurn(readAll);
    const rows = changes[`idb://${name}/claims/`];
    const ids = rows && idsIn(rows);
    if (ids) inTurn(() => readSome(ids));
    else if (rows) inTurn(readAll);
  };
  Dexie.on('storagemutated', listen);
  inTurn(readAll);
  return () => {
    isOver = true;
    Dexie.on.storagemutated.unsubscribe(listen);
  };
}

/** The rows that were changed; undefined where no more is told than that some were. */
function idsIn(rows: IntervalTree): Set<string> | undefined {
  const ids = new Set<string>();
  // What comes from another tab is a plain object.
  for (const { from, to } of new RangeSet().add(rows)) {
    if (from !== to || typeof from !== 'string') return undefined;
    ids.add(from);
  }
  return ids;
}

const latestFirst = (a: SavedClaim, b: SavedClaim): number => (a.savedAt > b.savedAt ? -1 : a.savedAt < b.savedAt ? 1 : a.id > b.id ? -1 : 1);

/** Two sorted lists as one. */
function merged(one: readonly SavedClaim[], other: readonly SavedClaim[]): SavedClaim[] {
  const all: SavedClaim[] = [];
  let next = 0;
  for (const claim of one) {
    while (next < other.length && latestFirst(other[next] as SavedClaim, claim) < 0) all.push(other[next++] as SavedClaim);
    all.push(claim);
  }
  return [...all, ...other.slice(next)];
}
