/** Addresses within the full tab: `#/fact/openai.2026-03.round.total?layer=mine`. */
export interface Route {
  name: string;
  /** What stands behind the name, decoded; empty where nothing does. */
  argument: string;
  query: URLSearchParams;
}

/** Reads the fragment of an address. Any text is survived; without a name it is the first page. */
export function readRoute(hash: string): Route {
  const [path, query] = split(hash.replace(/^#?\/?/, ''), '?');
  const [name, argument] = split(path, '/');
  return { name: name === '' ? 'ledger' : name, argument: decoded(argument), query: new URLSearchParams(query) };
}

/** The fragment that leads to a page. */
export function hashOf(name: string, argument = '', query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${name}${argument === '' ? '' : `/${encodeURIComponent(argument)}`}${search === '' ? '' : `?${search}`}`;
}

function split(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
