/** The address that a page is known by: a fragment is a place in the page, not another page. */
export const addressOf = ({ location }: { location: Location }): string => location.href.replace(/#.*$/s, '');

/** The address that a page is kept under; a canonical one only where it is an address. */
export function placeOf(document: Document): { url: string; canonical?: string } {
  const link = document.querySelector<HTMLLinkElement>('head link[rel~="canonical" i][href]');
  const canonical = link && /^https?:/.test(link.href) ? link.href : undefined;
  return { url: document.location.href, ...(canonical !== undefined && { canonical }) };
}
