/**
 * Which saved claims are of a page, by whatever address it is come to. A page may be kept under the key of the address
 * that it gave itself, and give itself another one, or none, when it is next come to: then its own address tells.
 */
import { siteOfKey, urlKey, urlKeys } from '../core/url-key.ts';
import type { SavedClaim } from '../core/saved-claims/types.ts';
import type { TickmarkDatabase } from './db.ts';

/** A page by its address, and by the one that it gives itself. */
export interface Place {
  url: string;
  canonical?: string;
}

type Claims = TickmarkDatabase['claims'];

/** Claims of a page in the order of the page, without those in the trash. */
export async function claimsAt(claims: Claims, { url, canonical }: Place): Promise<SavedClaim[]> {
  const kept = await claims.where('pageKey').anyOf(urlKeys(url, canonical)).toArray();
  // To look at all that was saved of a site takes longer: only for pages that do not say what they are.
  const found = canonical === undefined ? [...kept, ...(await savedFrom(claims, url, new Set(kept.map(({ id }) => id))))] : kept;
  return found.filter(({ trashedAt }) => trashedAt === undefined).toSorted((a, b) => a.selectors[1].start - b.selectors[1].start);
}

/** Claims that were saved at this address, under whatever key. */
async function savedFrom(claims: Claims, url: string, known: ReadonlySet<string>): Promise<SavedClaim[]> {
  const key = urlKey(url);
  const rows = await ofSite(claims, siteOfKey(key)).toArray();
  return rows.filter(({ id, page }) => !known.has(id) && urlKey(page.url) === key);
}

const ofSite = (claims: Claims, site: string) => claims.where('pageKey').startsWith(site).and(({ pageKey }) => siteOfKey(pageKey) === site);

/** Whether anything is saved of the site of an address: cheap, so that it may be asked of every page. */
export async function hasOfSite(claims: Claims, url: string): Promise<boolean> {
  return (await ofSite(claims, siteOfKey(urlKey(url))).limit(1).count()) > 0;
}
