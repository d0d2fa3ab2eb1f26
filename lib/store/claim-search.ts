/**
 * Search as you type over saved claims: every word that is typed must stand somewhere in a claim, also as a
 * part of a word. A plain look through the folded texts: for 100,000 claims that is quicker than an index
 * is built, needs no words to be told apart (Chinese), and finds the middle of a word.
 */
import type { SavedClaim } from '../core/saved-claims/types.ts';

export interface ClaimSearch {
  /** The claims that hold all words of the query, in their order; all of them for an empty query. */
  find(query: string): readonly SavedClaim[];
}

/** Folds a text, so that case and accents make no difference. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();

/** Folded once for each claim as it is; a claim that is changed is another object. */
const folded = new WeakMap<SavedClaim, string>();

function foldedOf(claim: SavedClaim): string {
  const known = folded.get(claim);
  if (known !== undefined) return known;
  const text = fold(textOf(claim));
  folded.set(claim, text);
  return text;
}

/** Gives a claim back ready to be searched: done one by one as they are read, nobody waits for all of them. */
export function foldClaim(claim: SavedClaim): SavedClaim {
  foldedOf(claim);
  return claim;
}

export function createClaimSearch(claims: readonly SavedClaim[]): ClaimSearch {
  const texts = claims.map(foldedOf);
  /** The last answer: who types on only narrows it. */
  let last: { words: string[]; places: number[] } | undefined;
  return {
    find(query) {
      const words = fold(query).split(/\s+/).filter((word) => word !== '');
      if (words.length === 0) return claims;
      const narrows = last?.words.every((word, i) => (i < (last?.words.length ?? 0) - 1 ? words[i] === word : words[i]?.startsWith(word)));
      const among = narrows && last ? last.places : texts.keys();
      // The longest word is in the fewest texts.
      const byLength = words.toSorted((a, b) => b.length - a.length);
      const places: number[] = [];
      for (const i of among) {
        const text = texts[i] as string;
        if (byLength.every((word) => text.includes(word))) places.push(i);
      }
      last = { words, places };
      return places.map((i) => claims[i] as SavedClaim);
    },
  };
}

function textOf({ selectors: [quote], passage, note, tags, page: { title, url, author } }: SavedClaim): string {
  return [quote.exact, passage?.text ?? `${quote.prefix}${quote.exact}${quote.suffix}`, note, tags.join(' '), title, author, url].filter(Boolean).join('\n');
}
