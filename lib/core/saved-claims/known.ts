/** Whether a library has a claim already: by its id, or by its words at their place, saved on another machine or brought in by another way. */
import { urlKeys } from '../url-key.ts';
import type { SavedClaim } from './types.ts';

/** What stands on either side of the words, as far as two tools cut it alike. */
const AROUND = 16;

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Names of a place: of a page by whatever of its addresses, and the words there, whatever their typography. */
function placesOf({ page: { url, canonical }, pageKey, selectors: [{ exact, prefix, suffix }] }: SavedClaim): string[] {
  const words = `${squeezed(prefix).slice(-AROUND)}\n${squeezed(exact)}\n${squeezed(suffix).slice(0, AROUND)}`;
  return [...new Set([pageKey, ...urlKeys(url, canonical)])].map((key) => `${key}\n${words}`);
}

/**
 * Tells of claims whether they are known. One that stands at a known place is, unless it brings what is not there: a note
 * or a tag of its own, or a verdict. Nothing that somebody wrote is passed over.
 */
export function createKnown(claims: Iterable<SavedClaim>): (claim: SavedClaim) => boolean {
  const ids = new Set<string>();
  const kept = new Map<string, SavedClaim[]>();
  for (const claim of claims) {
    ids.add(claim.id);
    if (claim.trashedAt !== undefined) continue;
    for (const place of placesOf(claim)) {
      const there = kept.get(place);
      if (there) there.push(claim);
      else kept.set(place, [claim]);
    }
  }
  return (claim) => ids.has(claim.id) || placesOf(claim).some((place) => kept.get(place)?.some((known) => saysNoMore(claim, known)) === true);
}

const saysNoMore = ({ note, tags, judgement, trashedAt }: SavedClaim, known: SavedClaim): boolean =>
  trashedAt === undefined && (note.trim() === '' || note === known.note) && tags.every((tag) => known.tags.includes(tag)) && (judgement === undefined || known.judgement !== undefined);
