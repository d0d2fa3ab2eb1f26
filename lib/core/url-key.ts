/**
 * The address that a page's saved claims are kept under: one for all addresses that lead to the same text.
 *
 *   urlKey('https://www.news.example/a/?utm_source=x#top')  // 'news.example/a'
 *   urlKey('https://web.archive.org/web/2026/https://m.news.example/a')  // 'news.example/a'
 *
 * What tells pages apart stays: host, path, and every parameter that is not known to be there for tracking.
 */

/** The one web global of this floor, by hand: it is built without the library of the DOM. */
interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly searchParams: { get(name: string): string | null };
}
declare const URL: new (address: string, base?: string) => Address;
declare const URLSearchParams: new (search: string | [string, string][]) => Iterable<[string, string]> & { toString(): string };

/**
 * The key of a page. `canonical` is what the page itself calls its address; it counts only where it leads to the same
 * site and is not just the site's front page, since a copied template names another page. Never throws: what is
 * no web address is its own key.
 */
export function urlKey(address: string, canonical?: string): string {
  const page = originalOf(address);
  if (!page) return address.trim();
  const own = keyOf(page);
  const named = canonical === undefined ? undefined : originalOf(absolute(canonical, address));
  if (!named || siteOf(named) !== siteOf(page)) return own;
  const key = keyOf(named);
  return isFrontPage(named) || isMorePrecise(page, named) ? own : key;
}

/** The keys that claims of a page may be kept under: of the address that it gives itself, and of the one that it has. */
export const urlKeys = (address: string, canonical?: string): string[] => [...new Set([urlKey(address, canonical), urlKey(address)])];

/** The part of a key that all pages of its site share. */
export const siteOfKey = (key: string): string => key.split(/[/?#]/, 1)[0] ?? key;

const isFrontPage = ({ pathname, search }: Address): boolean => pathname === '/' && search === '';

/** Some canonical addresses leave out the very parameter that names the page: `?p=12`. */
function isMorePrecise(page: Address, named: Address): boolean {
  return keyOf({ ...partsOf(page), search: '' }) === keyOf({ ...partsOf(named), search: '' }) && IDS.some((id) => page.searchParams.get(id) !== null && named.searchParams.get(id) === null);
}

const partsOf = ({ protocol, hostname, port, pathname, search, hash, searchParams }: Address): Address => ({ protocol, hostname, port, pathname, search, hash, searchParams });

const IDS = ['id', 'p', 'q', 'v', 'page', 'article', 'story', 'newsid', 'aid'];

function absolute(address: string, base: string): string {
  try {
    const { protocol, hostname, port, pathname, search } = new URL(address.trim(), base);
    return `${protocol}//${hostname}${port === '' ? '' : `:${port}`}${pathname}${search}`;
  } catch {
    return '';
  }
}

function parse(address: string): Address | undefined {
  try {
    const url = new URL(address.trim());
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url : undefined;
  } catch {
    return undefined;
  }
}

// ---------------------------------------------------------------------------------------------
// Copies that others keep

/** A copy of a copy of a copy is still one; a chain that goes on for ever is not followed. */
const MOST_COPIES = 5;

/** The page that an archive's or a cache's address is a copy of, else the page itself. */
function originalOf(address: string): Address | undefined {
  let page = parse(address);
  for (let i = 0; page && i < MOST_COPIES; i++) {
    const original = copiedBy(page);
    const next = original === undefined ? undefined : parse(original);
    if (!next) break;
    page = next;
  }
  return page;
}

function copiedBy({ hostname, pathname, search }: Address): string | undefined {
  const rest = pathname + search;
  if (hostname === 'web.archive.org') return withScheme(/^\/web\/(?:\d{1,14}(?:[a-z]{2}_)?|\*)\/(.+)$/s.exec(rest)?.[1]);
  if (/^archive\.(?:today|is|ph|fo|li|md|vn)$/.test(hostname)) return withScheme(/^\/(?:(?:\d{4,14}|[\d.-]{6,20}|newest|oldest|o\/[A-Za-z0-9]+)\/)?(https?:\/.+)$/s.exec(rest)?.[1]);
  if (hostname.endsWith('.cdn.ampproject.org') || hostname === 'cdn.ampproject.org') return ampOriginal(/^\/(?:c|v|wp\/c|wp)\/(.+)$/s.exec(rest)?.[1]);
  if (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname)) return ampOriginal(/^\/amp\/(.+)$/s.exec(rest)?.[1]);
  return undefined;
}

/** Archives write the slashes of a scheme once or twice, or leave it out. */
function withScheme(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const plain = /^https?%3a/i.test(address) ? decoded(address) : address;
  return /^https?:\//i.test(plain) ? plain.replace(/^(https?):\/{1,2}/i, '$1://') : /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?]|$)/.test(plain) ? `http://${plain}` : undefined;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `s/` in front stands for https. */
const ampOriginal = (rest: string | undefined): string | undefined => (rest === undefined ? undefined : withScheme(rest.startsWith('s/') ? `https://${rest.slice(2)}` : rest));

// ---------------------------------------------------------------------------------------------
// The key

const siteOf = ({ hostname }: Address): string => hostOf(hostname);

/** Without what only chooses a layout. A name of two labels stays as it is: `m.de` is a site. */
function hostOf(hostname: string): string {
  let host = hostname.toLowerCase().replace(/\.$/, '');
  for (let next = host.replace(VARIANT, ''); next !== host && next.includes('.'); next = host.replace(VARIANT, '')) host = next;
  // Wikipedia and its like put it second: `en.m.wikipedia.org`.
  return host.replace(/^([a-z-]{2,12})\.m\.(?=[^.]+\.[^.]+$)/, '$1.');
}

const VARIANT = /^(?:www\d?|m|mobile|amp|wap)\./;

function keyOf({ hostname, port, pathname, search, hash }: Address): string {
  return `${hostOf(hostname)}${port === '' || port === '80' || port === '443' ? '' : `:${port}`}${pathOf(pathname)}${searchOf(search)}${routeOf(hash)}`;
}

function pathOf(pathname: string): string {
  let path = pathname.replace(/\/{2,}/g, '/');
  for (let next = trimmed(path); next !== path; next = trimmed(path)) path = next;
  return path;
}

/** Without a last slash, the name of a folder's index, and what asks for the AMP layout. */
const trimmed = (path: string): string =>
  path.replace(/\/$/, '').replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '').replace(/\/amp$/i, '').replace(/^\/amp(?=\/)/i, '').replace(/\.amp(?=\.html?$|$)/i, '');

const TRACKING_FAMILIES = 'utm_ mc_ pk_ piwik_ mtm_ matomo_ hsa_ _hs __hs at_ ga_ fb_ vero_ oly_ guce_ soc_ wt_mc wtmc amp_ _x_tr_'.split(' ');
const TRACKING = new Set('_ga _gl gclid gclsrc gbraid wbraid dclid fbclid msclkid twclid ttclid yclid ysclid igsh igshid li_fat_id epik srsltid _openstat mkt_tok rb_clickid s_cid cmpid cmp ncid icid spm share_token sharetoken smid ref_src refsrc ref_url refurl referrer source_campaign sourcecampaign campaign_id campaignid ocid cvid guccounter xtor dm_i trk trkcampaign sr_share unlocked_article_code amp outputtype usqp'.split(' '));

function isTracking(name: string): boolean {
  const key = name.toLowerCase();
  return TRACKING.has(key) || TRACKING_FAMILIES.some((family) => key.startsWith(family));
}

function searchOf(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name, value]) => !isTracking(name) && !(/^(?:output|layout|format|view)$/i.test(name) && /^amp$/i.test(value)));
  if (kept.length === 0) return '';
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  return `?${new URLSearchParams(kept).toString()}`;
}

/** A fragment is a place in the page, unless it is the address of a page that runs in one: `#!/a`, `#/a`. */
const routeOf = (hash: string): string => (/^#!?\//.test(hash) && hash.length > 2 ? hash : '');
