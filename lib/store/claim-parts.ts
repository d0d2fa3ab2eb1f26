import type { SavedClaim } from '../core/saved-claims/types.ts';
import type { TickmarkDatabase } from './db.ts';

/** Claims that are read at once: some 50 ms of a page's time. */
const READ_AT_ONCE = 2_000;

/** All saved claims in the order of their ids, part by part: however many there are, neither time nor memory goes for all of them at once. */
export async function* claimParts(claims: TickmarkDatabase['claims']): AsyncGenerator<SavedClaim[]> {
  for (let part: SavedClaim[] | undefined; !part || part.length === READ_AT_ONCE; yield part) {
    const last = part?.at(-1)?.id;
    part = await (last === undefined ? claims.orderBy(':id') : claims.where(':id').above(last)).limit(READ_AT_ONCE).toArray();
  }
}
