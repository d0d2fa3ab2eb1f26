/** The address that a page is known by: a fragment is a place in the page, not another page. */
export const addressOf = ({ location }: { location: Location }): string => location.href.replace(/#.*$/s, '');
