/**
 * Saved claims on their way out and in, piece by piece: the page that asks for it goes on answering its reader, tells how far
 * it is, and may stop it. What is stopped has changed nothing.
 */
import type { ExportForm } from '../core/saved-claims/forms.ts';
import { openImportFile, type ImportItem } from '../core/saved-claims/import.ts';
import { createKnown } from '../core/saved-claims/known.ts';
import type { SavedClaim } from '../core/saved-claims/types.ts';
import type { ClaimStore } from './claim-store.ts';

export interface LongWork {
  /** Stops it, which is told by an exception. */
  signal?: AbortSignal;
  onProgress?(done: number, all: number): void;
}

/** Milliseconds of work between two rests: a page still feels at hand. */
const SLICE_MS = 30;

/** Goes through items, rests now and then, and tells how far it is. */
export async function inSlices<T>(items: Iterable<T>, all: number, take: (item: T) => void, { signal, onProgress }: LongWork): Promise<void> {
  let done = 0;
  let began = performance.now();
  signal?.throwIfAborted();
  for (const item of items) {
    take(item);
    done++;
    if (performance.now() - began < SLICE_MS) continue;
    onProgress?.(Math.min(done, all), all);
    await new Promise((rested) => setTimeout(rested, 0));
    signal?.throwIfAborted();
    began = performance.now();
  }
  onProgress?.(all, all);
}

/** A form's file, in the parts that a `Blob` is made of. Claims are marked as exported in one transaction, once all of it is there. */
export async function exportClaims(claims: readonly SavedClaim[], form: ExportForm, { store, at, ...work }: LongWork & { store: Pick<ClaimStore, 'markExported'>; at: string }): Promise<(string | Uint8Array<ArrayBuffer>)[]> {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  await inSlices(form.pieces(claims, at), claims.length, (piece) => void parts.push(piece), work);
  await store.markExported(claims.map(({ id }) => id), work);
  return parts;
}

/** What became of a file: of each of its items, in their order. */
export type Imported = { ok: true; items: readonly ImportItem[]; counts: Readonly<Record<ImportItem['outcome'], number>> } | { ok: false; error: string };

/** Reads a file whole, then adds what is new in one transaction: all of it or nothing. */
export async function importClaims(bytes: Uint8Array, { store, ...work }: LongWork & { store: Pick<ClaimStore, 'all' | 'add'> }): Promise<Imported> {
  const opened = openImportFile(bytes, createKnown(await store.all()));
  if (!opened.ok) return opened;
  const items: ImportItem[] = [];
  await inSlices(opened.items, opened.total, (item) => void items.push(item), work);
  const added = await store.add(items.flatMap((item) => (item.outcome === 'imported' ? [item.claim] : [])), work);
  // Another tab may have added the same meanwhile.
  const late = new Set(added.flatMap(({ id, became }) => (became === 'duplicate' ? [id] : [])));
  const told = items.map((item): ImportItem => (item.outcome === 'imported' && late.has(item.claim.id) ? { ...item, outcome: 'duplicate' } : item));
  const counts = { imported: 0, duplicate: 0, refused: 0 };
  for (const { outcome } of told) counts[outcome]++;
  return { ok: true, items: told, counts };
}
