/**
 * The address that a page is known by: a fragment is a place in the page, not another page. Asked of the document,
 * since every page would wait for the browser to make its `location`.
 */
export const addressOf = ({ document }: Pick<Window, 'document'>): string => document.URL.split('#', 1)[0]!;

/** The address that a page is kept under; a canonical one only where it is an address. */
export function placeOf(document: Document): { url: string; canonical?: string } {
  const link = document.querySelector<HTMLLinkElement>('head link[rel~="canonical" i][href]');
  const canonical = link && /^https?:/.test(link.href) ? link.href : undefined;
  return { url: document.location.href, ...(canonical !== undefined && { canonical }) };
}
