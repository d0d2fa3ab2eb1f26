/**
 * Fetches the newest ledger of a feed: its manifest, the patch from the version that is here or else the
 * whole file, and its signature. What is taken and what is refused is decided in `lib/core/ledger-feed.ts`.
 */
import { sha256Of } from '../core/hash.ts';
import { checkFeed, parseManifest, LONGEST_MANIFEST, type FeedManifest } from '../core/ledger-feed.ts';
import { applyPatch, LONGEST_PATCH, parsePatch } from '../core/ledger-patch.ts';
import { followSuccession, formatPublicKey, parsePublicKey, verifyText, type PublicKey } from '../core/ledger-signature.ts';
import type { Ledger } from '../core/types.ts';
import type { FeedRecord } from './db.ts';
import { download, DOWNLOAD_LIMITS, DownloadError, type DownloadLimits, type Fetch } from './download.ts';

/** A feed's newest ledger. `key` is the one that counts from here on: given, found or followed to. */
export interface Offer {
  url: string;
  ledger: Ledger;
  /** Of the text as it was served. */
  sha256: string;
  /** A public key file; missing for a feed that is not signed. */
  key?: string;
  /** The same, where the feed was subscribed to without one: it has signed this ledger, and is for the reader to trust. */
  offeredKey?: string;
  /** Of the file that the feed's address names. */
  etag?: string;
}

/** The feed has nothing new. */
export interface NothingNew {
  unchanged: true;
  etag?: string;
}

/** What is asked for: of a new feed only its address, and the key where the reader has it from elsewhere. */
export type Asked = Pick<FeedRecord, 'url' | 'key' | 'etag'> & Partial<Pick<FeedRecord, 'name' | 'sha256'>>;

export interface LoadOptions {
  fetch: Fetch;
  now: Date;
  /** The version that is here. */
  held?: Ledger | undefined;
  /** What the feed is laid over: its rows may be referred to. */
  below?: Ledger | undefined;
  limits?: DownloadLimits;
}

/** What a feed's address leads to. */
interface Published {
  text: string;
  signature?: string | undefined;
  /** Must have signed it. */
  key?: PublicKey | undefined;
  /** A key that has come to a feed which was subscribed to without one. */
  newcomer?: PublicKey | undefined;
}

/** @throws DownloadError with the reason for the reader. */
export async function loadFeed(asked: Asked, options: LoadOptions): Promise<Offer | NothingNew> {
  const { now, held, below } = options;
  const first = await download(asked.url, { fetch: options.fetch, etag: asked.etag, limits: options.limits ?? DOWNLOAD_LIMITS });
  if (!first.changed) return { unchanged: true, ...(asked.etag !== undefined && { etag: asked.etag }) };
  const tag = first.etag !== undefined && { etag: first.etag };
  const pinned = asked.key === undefined ? undefined : keyIn(asked.key);
  const manifest = isManifest(first.text) ? manifestIn(first.text) : undefined;
  if (manifest && manifest.ledger.sha256 === asked.sha256) return { unchanged: true, ...tag };

  const { text, signature, key, newcomer } = manifest ? await publishedBy(manifest, asked, pinned, options) : await alone(first.text, asked.url, pinned, options);
  const answer = await checkFeed(text, signature, {
    now: now.toISOString(),
    ...(asked.name !== undefined && { name: asked.name }),
    ...(key && { key }),
    ...(held && { held: { version: held.version, sha256: asked.sha256 ?? '' } }),
    ...(below && { below }),
  });
  if (!answer.ok) throw new DownloadError('refused', answer.fault === 'expired' ? `${answer.reason} ${clocks(now, first.date)}` : answer.reason);
  if (!answer.fresh) return { unchanged: true, ...tag };
  const fileOf = (each: PublicKey): string => formatPublicKey(each, `key of ${answer.ledger.name}`);
  const offered = newcomer && signature !== undefined && (await verifyText(text, signature, newcomer)).ok ? fileOf(newcomer) : undefined;
  return {
    url: asked.url,
    ledger: answer.ledger,
    sha256: await sha256Of(text),
    ...(key && { key: key === pinned ? (asked.key ?? '') : fileOf(key) }),
    ...(offered !== undefined && { offeredKey: offered }),
    ...tag,
  };
}

const isManifest = (text: string): boolean => text.length <= LONGEST_MANIFEST && /^\s*\{\s*"format"\s*:\s*"tickmark-feed"/.test(text);

function manifestIn(text: string): FeedManifest {
  const parsed = parseManifest(text);
  if (!parsed.ok) throw new DownloadError('refused', parsed.reason);
  return parsed.manifest;
}

function keyIn(text: string): PublicKey {
  const parsed = parsePublicKey(text);
  if (!parsed.ok) throw new DownloadError('refused', parsed.reason);
  return parsed.value;
}

const DAY_MS = 24 * 3600_000;

/** It may be this computer's clock that is wrong: both are told where they differ. */
function clocks(now: Date, host: Date | undefined): string {
  const [here, there] = [now.toISOString().slice(0, 10), host?.toISOString().slice(0, 10)];
  const differ = host !== undefined && Math.abs(host.getTime() - now.getTime()) > DAY_MS;
  return `By this computer's clock it is ${here}${differ ? `, by the host's ${there}: one of them is wrong` : ''}.`;
}

/** A ledger file without a manifest; its signature is looked for beside it. */
async function alone(text: string, url: string, key: PublicKey | undefined, options: LoadOptions): Promise<Published> {
  if (!key) return { text };
  const beside = new URL(url);
  beside.pathname += '.sig';
  const signature = await fileAt(beside.href, SMALL, options).catch((error: unknown) => {
    if (error instanceof DownloadError && error.fault === 'absent') return undefined;
    throw error;
  });
  return { text, key, signature };
}

async function publishedBy(manifest: FeedManifest, { url, name }: Asked, pinned: PublicKey | undefined, options: LoadOptions): Promise<Published> {
  const at = (path: string): string => new URL(path, url).href;
  const { signature: signaturePath, publicKey: keyPath } = manifest;
  const signature = signaturePath === undefined ? undefined : await fileAt(at(signaturePath), SMALL, options);
  const found = pinned || signature === undefined || keyPath === undefined ? undefined : keyIn(await fileAt(at(keyPath), SMALL, options));
  // A key that comes along is shown to whoever is about to subscribe; later it would slip in unseen.
  const isNew = name === undefined;
  const key = pinned ? await followSuccession(pinned, manifest.successions) : isNew ? found : undefined;
  const text = (await patched(manifest, at, { signature, key }, options)) ?? (await whole(manifest, at, key, options));
  return { text, key, signature, newcomer: isNew ? undefined : found };
}

/** The newest text by way of a patch; undefined where that leads to nothing that is signed, for whatever reason. */
async function patched(manifest: FeedManifest, at: (path: string) => string, { signature, key }: Omit<Published, 'text'>, options: LoadOptions): Promise<string | undefined> {
  const { held, now, below } = options;
  const way = held && manifest.patches.find(({ from }) => from === held.version);
  if (!held || !way || way.size > LONGEST_PATCH) return undefined;
  try {
    const patch = parsePatch(await fileAt(at(way.path), LONGEST_PATCH, options));
    const made = patch.ok ? await applyPatch(held, patch.patch) : undefined;
    if (!made?.ok || (await sha256Of(made.text)) !== manifest.ledger.sha256) return undefined;
    const answer = await checkFeed(made.text, signature, { now: now.toISOString(), ...(key && { key }), ...(below && { below }) });
    return answer.ok || answer.fault === 'expired' ? made.text : undefined;
  } catch (error) {
    if (error instanceof DownloadError) return undefined;
    throw error;
  }
}

async function whole(manifest: FeedManifest, at: (path: string) => string, key: PublicKey | undefined, options: LoadOptions): Promise<string> {
  const text = await fileAt(at(manifest.ledger.path), options.limits?.bytes ?? DOWNLOAD_LIMITS.bytes, options);
  // A signed text speaks for itself.
  if (!key && (await sha256Of(text)) !== manifest.ledger.sha256) {
    throw new DownloadError('retry', 'The ledger does not fit the manifest of its feed: one of them is being published just now, or was damaged.');
  }
  return text;
}

/** Bytes of a key or signature, with room. */
const SMALL = 16 * 1024;

async function fileAt(url: string, bytes: number, { fetch, limits = DOWNLOAD_LIMITS }: LoadOptions): Promise<string> {
  const file = await download(url, { fetch, limits: { ...limits, bytes: Math.min(bytes, limits.bytes) } });
  return file.changed ? file.text : '';
}
