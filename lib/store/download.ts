/**
 * Fetches one file of a feed from a host that may be slow, broken or hostile: within bounds of time and size,
 * counted on decoded bytes as they come, and without a word about the reader.
 *
 * Redirects are refused, also within the host: a browser tells only after it has asked the other address, and
 * a feed's host is the only one that may ever hear from us. The reader is told how to find the new address, and
 * to subscribe there: the browser keeps it from us.
 */

import { LEDGER_LIMITS } from '../core/ledger.ts';

/** `retry`: it may work later by itself. `absent`: the host has no such file. `refused`: it answers, with something that is not taken. */
export type DownloadFault = 'offline' | 'retry' | 'absent' | 'refused';

/** Why a file could not be had; the message is one sentence for the user. */
export class DownloadError extends Error {
  override name = 'DownloadError';
  readonly fault: DownloadFault;
  /** Milliseconds that the host asks us to wait. */
  readonly wait: number | undefined;
  constructor(fault: DownloadFault, message: string, wait?: number) {
    super(message);
    this.fault = fault;
    this.wait = wait;
  }
}

export interface DownloadLimits {
  /** Decoded bytes. */
  bytes: number;
  /** Milliseconds without a byte. */
  silence: number;
  /** Milliseconds in all. */
  total: number;
}

/** A file may be as long as an import's. */
export const DOWNLOAD_LIMITS: DownloadLimits = { bytes: LEDGER_LIMITS.characters, silence: 20_000, total: 180_000 };

export type Downloaded = { changed: false } | { changed: true; text: string; etag?: string; /** What the host takes the time to be. */ date?: Date };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What is wrong with an address as that of a feed; undefined where nothing is. */
export function faultOfAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return 'This is no web address.';
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'An address with a name or password in it is not used.';
  if (protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname))) return undefined;
  return protocol === 'http:' ? 'Only https addresses are used, since anybody on the way can change what http brings.' : 'Only https addresses are used.';
}

/**
 * Fetches a file of text.
 *
 * @param etag of the file as it was had last: then `changed: false` is an answer.
 * @throws DownloadError
 */
export async function download(url: string, { fetch, etag, limits = DOWNLOAD_LIMITS }: { fetch: Fetch; etag?: string | undefined; limits?: DownloadLimits }): Promise<Downloaded> {
  const stop = new AbortController();
  const clock = startClock(stop, limits);
  try {
    const response = await fetch(url, {
      signal: stop.signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...(etag !== undefined && { headers: { 'if-none-match': etag } }),
    });
    clock.heard();
    if (response.status === 304 && etag !== undefined) return { changed: false };
    refuseStatus(response);
    const text = await readBounded(response, limits.bytes, clock.heard);
    if (/^\s*<(?:!doctype|html)\b/i.test(text)) throw new DownloadError('refused', 'The host answers with a web page instead of the file.');
    const [newTag, date] = [response.headers.get('etag'), new Date(response.headers.get('date') ?? '')];
    return { changed: true, text, ...(newTag !== null && { etag: newTag }), ...(!Number.isNaN(date.getTime()) && { date }) };
  } catch (error) {
    throw error instanceof DownloadError ? error : faultOf(error, clock);
  } finally {
    clock.end();
    stop.abort();
  }
}

interface Clock {
  /** Something came: the silence begins anew. */
  heard(): void;
  /** Why the clock has stopped the download. */
  late(): string | undefined;
  end(): void;
}

function startClock(stop: AbortController, { silence, total }: DownloadLimits): Clock {
  let late: string | undefined;
  const giveUp = (why: string) => (): void => {
    late = why;
    stop.abort();
  };
  const quiet = giveUp(`The host was silent for ${silence / 1000} seconds.`);
  let silent = setTimeout(quiet, silence);
  const long = setTimeout(giveUp(`The download took longer than ${total / 1000} seconds.`), total);
  return {
    heard: () => {
      clearTimeout(silent);
      silent = setTimeout(quiet, silence);
    },
    late: () => late,
    end: () => {
      clearTimeout(silent);
      clearTimeout(long);
    },
  };
}

function faultOf(error: unknown, clock: Clock): DownloadError {
  const late = clock.late();
  if (late !== undefined) return new DownloadError('retry', late);
  if (error instanceof TypeError && !navigatorOnline()) return new DownloadError('offline', 'This computer is offline.');
  const words = error instanceof Error ? [error.message, error.cause instanceof Error ? error.cause.message : ''].filter(Boolean).join(': ') : String(error);
  return new DownloadError('retry', `The host can't be reached, or its answer breaks off (${words.slice(0, 200)}).`);
}

/** Engines outside a browser may have no such thing. */
const navigatorOnline = (): boolean => (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine !== false;

function refuseStatus({ status, headers, type }: Response): void {
  if (status === 200) return;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) throw new DownloadError('refused', 'The host sends us on to another address, which is never followed unasked. Open this address in a tab, and subscribe to the one that it ends at.');
  if (status === 404 || status === 410) throw new DownloadError('absent', `The host has no such file (${status}).`);
  if (status === 401 || status === 403) throw new DownloadError('refused', `The host does not let us have the file (${status}).`);
  throw new DownloadError(status === 429 || status >= 500 ? 'retry' : 'refused', `The host answers with an error (${status}).`, waitOf(headers.get('retry-after')));
}

/** `Retry-After` in seconds; a date depends on two clocks and is not used. */
function waitOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : undefined;
}

async function readBounded(response: Response, most: number, heard: () => void): Promise<string> {
  const tooLarge = (): DownloadError => new DownloadError('refused', `The file is larger than ${Math.floor(most / 1024 / 1024)} MB.`);
  // What is announced counts packed bytes, which are fewer than those that come out.
  if (Number(response.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    heard();
    bytes += read.value.byteLength;
    if (bytes > most) throw tooLarge();
    parts.push(decode(decoder, read.value));
  }
  return parts.join('') + decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new DownloadError('refused', 'The file is no text in UTF-8.');
  }
}
