/** Publishes ledgers to a folder, as a team does. */
import { sha256Of } from '../../lib/core/hash.ts';
import { FEED_FILES, formatManifest, type FeedManifest } from '../../lib/core/ledger-feed.ts';
import { formatPatch, makePatch } from '../../lib/core/ledger-patch.ts';
import { formatPublicKey, keyPairOf, signText, type SecretKey, type Succession } from '../../lib/core/ledger-signature.ts';
import { formatLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';

/** A key pair that is the same each time. */
export const keyPair = (seed: number): Promise<SecretKey> => keyPairOf(new Uint8Array(32).fill(seed), `00000000000000${seed.toString(16).padStart(2, '0')}`);
export const publicFile = (key: SecretKey): string => formatPublicKey(key, 'tests');

export interface Edition {
  ledger: Ledger;
  key?: SecretKey;
  /** Versions before it, for which there are patches. */
  earlier?: readonly Ledger[];
  successions?: Succession[];
}

/** The files of a feed by their paths. */
export async function publish({ ledger, key, earlier = [], successions = [] }: Edition): Promise<Record<string, string>> {
  const text = formatLedger(ledger);
  const patches = await Promise.all(earlier.map(async (from) => {
    const patch = formatPatch(await makePatch(from, ledger));
    return { text: patch, from: from.version, path: `${FEED_FILES.patches}/${from.version}.json`, sha256: await sha256Of(patch), size: Buffer.byteLength(patch) };
  }));
  const manifest: FeedManifest = {
    format: 'tickmark-feed',
    formatVersion: 1,
    name: ledger.name,
    version: ledger.version,
    ...(ledger.expires !== undefined && { expires: ledger.expires }),
    ...(ledger.updateEvery !== undefined && { updateEvery: ledger.updateEvery }),
    ledger: { path: FEED_FILES.ledger, sha256: await sha256Of(text), size: Buffer.byteLength(text) },
    ...(key && { signature: FEED_FILES.signature, publicKey: FEED_FILES.publicKey }),
    patches: patches.map(({ text: _text, ...patch }) => patch),
    successions,
  };
  return {
    [FEED_FILES.manifest]: formatManifest(manifest),
    [FEED_FILES.ledger]: text,
    ...(key && { [FEED_FILES.signature]: await signText(text, key, 'tests'), [FEED_FILES.publicKey]: publicFile(key) }),
    ...Object.fromEntries(patches.map((patch) => [patch.path, patch.text])),
  };
}
