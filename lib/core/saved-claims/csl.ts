/** The pages of saved claims as CSL-JSON, which citation processors read; BibTeX and RIS are made of the same items. */
import { sorted } from './schema.ts';
import type { SavedClaim, SavedPage } from './types.ts';

export interface CslDate {
  'date-parts': [number[]];
}

/** A web page as a citation processor takes it. */
export interface CslItem {
  /** Readable and unique in its file: `mara-quill-2026-which-of-openai`. */
  id: string;
  type: 'webpage';
  title: string;
  URL: string;
  accessed: CslDate;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: CslDate;
  language?: string;
}

const dateOf = (iso: string): CslDate => ({ 'date-parts': [iso.slice(0, 10).split('-').map(Number)] });

/** The site that a page belongs to, as its address says. */
export const siteOf = ({ url }: SavedPage): string => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** One page, looked up at that instant. */
export function toCslItem(page: SavedPage, accessed: string, id: string): CslItem {
  const { title, author, published, lang, url } = page;
  const site = siteOf(page);
  return {
    id,
    type: 'webpage',
    title: oneLine(title ?? '') || url,
    URL: url,
    accessed: dateOf(accessed),
    ...(site !== '' && { 'container-title': site }),
    ...(author !== undefined && oneLine(author) !== '' && { author: [{ literal: oneLine(author) }] }),
    ...(published !== undefined && { issued: dateOf(published) }),
    ...(lang !== undefined && { language: lang }),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The pages of some claims, each once, in the order of their keys; a page's claim that was saved first speaks for it. */
export function citationsOf(claims: readonly SavedClaim[]): CslItem[] {
  const pages = new Map<string, SavedClaim>();
  for (const claim of sorted(claims).toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0))) {
    if (!pages.has(claim.pageKey)) pages.set(claim.pageKey, claim);
  }
  const taken = new Map<string, number>();
  return [...pages.keys()].toSorted().map((key) => {
    const { page, savedAt } = pages.get(key) as SavedClaim;
    const stem = stemOf(page);
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return toCslItem(page, savedAt, count === 1 ? stem : `${stem}--${count}`);
  });
}

function stemOf(page: SavedPage): string {
  const title = plain(page.title ?? '').split('-').slice(0, 3).join('-');
  return [plain(page.author ?? '').slice(0, 40) || plain(siteOf(page)), page.published?.slice(0, 4) ?? '', title].filter((part) => part !== '').join('-').slice(0, 80) || 'page';
}

/** Only what every citation program takes in a key. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** CSL-JSON: a list of items. */
export const formatCsl = (claims: readonly SavedClaim[]): string => `${JSON.stringify(citationsOf(claims), null, 2)}\n`;
