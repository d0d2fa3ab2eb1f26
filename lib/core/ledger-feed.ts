/**
 * A feed: a ledger that its publisher keeps in a folder of any static host.
 *
 *     index.json              the manifest, which this module reads: what there is, and in which version
 *     feed.json               the newest version of the ledger, in its canonical text, for who wants one file
 *     feed.json.sig           its signature in signify's form, over the bytes of feed.json
 *     feed.pub                the publisher's public key: shown when somebody subscribes, and pinned then
 *     patches/VERSION.json    makes the newest version out of that earlier one
 *     versions/VERSION.json   every version that was published, with its signature beside it: what the manifest
 *                             names, what patches are made from, and an archive
 *
 * A subscription names index.json, or any ledger file on its own (then its signature is looked for beside
 * it, under the same name and `.sig`); `format` tells which it is. Paths are relative to the manifest and
 * never leave its folder.
 *
 * The manifest is not signed, since nothing is believed because of it: name, version and expiry count as the
 * signed ledger says them, a patch must make the very text that the signature is over, and a new key must be
 * signed with the one that is pinned. So a host that serves what it likes can withhold an update until the
 * ledger expires, and nothing else.
 */
import { sha256Of } from './hash.ts';
import { formatLedger, isNewerVersion, parseLedger } from './ledger.ts';
import { ledgerSchema } from './ledger-schema.ts';
import { verifyText, type PublicKey } from './ledger-signature.ts';
import type { Ledger } from './types.ts';
import { z } from './zod.ts';

/** The files of a published feed. */
export const FEED_FILES = { manifest: 'index.json', ledger: 'feed.json', signature: 'feed.json.sig', publicKey: 'feed.pub', patches: 'patches', versions: 'versions' } as const;

const { name, version, expires, updateEvery } = ledgerSchema.shape;
const path = z.string().max(300).regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/, 'expected a path within the folder of the feed');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal');
const bytes = z.int().min(0);
const keyFile = z.string().max(4096);

const manifestSchema = z.strictObject({
  format: z.literal('tickmark-feed', 'this is no feed of Tickmark'),
  formatVersion: z.literal(1, 'made by a newer Tickmark: only feeds of version 1 are understood'),
  name,
  version,
  expires,
  updateEvery,
  /** Of the file of the ledger: bytes as served, before any compression. */
  ledger: z.strictObject({ path, sha256, size: bytes }),
  /** Missing for a feed that is not signed. */
  signature: path.exactOptional(),
  publicKey: path.exactOptional(),
  /** Newest first. `from` is the version that each one fits. */
  patches: z.array(z.strictObject({ from: version, path, sha256, size: bytes })).max(1000),
  /** Public key files that came after another, oldest first, each with the signature of the key before. */
  successions: z.array(z.strictObject({ publicKey: keyFile, signature: keyFile })).max(100),
});

export type FeedManifest = z.output<typeof manifestSchema>;
export type ParsedManifest = { ok: true; manifest: FeedManifest } | { ok: false; reason: string };

/** The longest manifest that is read, in UTF-16 code units. */
export const LONGEST_MANIFEST = 1024 * 1024;

/** Reads a manifest from text that may come from anyone. Never throws. */
export function parseManifest(text: string): ParsedManifest {
  if (text.length > LONGEST_MANIFEST) return { ok: false, reason: 'The manifest of the feed is too large.' };
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { ok: true, manifest: parsed.data };
    const [issue] = parsed.error.issues;
    return { ok: false, reason: `The manifest of the feed is not understood: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.slice(0, 300) };
  } catch {
    return { ok: false, reason: 'The manifest of the feed is not JSON.' };
  }
}

/** The text of a manifest. */
export const formatManifest = (manifest: FeedManifest): string => `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`;

// ---------------------------------------------------------------------------------------------
// What a subscriber takes

/** Why an answer of a feed is refused. */
export type FeedFault = 'unsigned' | 'wrong-signature' | 'damaged' | 'wrong-name' | 'expired' | 'older' | 'same-version';

/** `fresh` is false for the very ledger that is held already. */
export type FeedAnswer = { ok: true; ledger: Ledger; fresh: boolean } | { ok: false; fault: FeedFault; reason: string };

export interface FeedExpectation {
  /** The name that was subscribed to; missing for the first answer. */
  name?: string;
  /** The pinned key, or the one that followed it; missing for a feed that is not signed. */
  key?: PublicKey;
  /** The version that is held, with the SHA-256 of its canonical text. */
  held?: { version: string; sha256: string };
  /** An instant in UTC. */
  now: string;
  /** The ledger that the feed is laid over: its rows may be referred to. */
  below?: Ledger;
}

/**
 * Decides whether the text of a feed's ledger is taken. The signature is looked at before anything else, and
 * over the text as it was served. Never throws; the reason is one sentence for the reader.
 *
 * @param signature the text of the signature file, where there is one.
 */
export async function checkFeed(text: string, signature: string | undefined, expected: FeedExpectation): Promise<FeedAnswer> {
  if (expected.key) {
    if (signature === undefined) return refused('unsigned', expected.name === undefined ? 'The feed is not signed.' : 'The feed is not signed any more.');
    const verified = await verifyText(text, signature, expected.key);
    if (!verified.ok) return refused('wrong-signature', verified.reason);
  }
  const parsed = parseLedger(text, expected.below && { below: expected.below });
  if (!parsed.ok) return refused('damaged', parsed.errors[0] ?? '');
  const { ledger } = parsed;
  if (expected.name !== undefined && ledger.name !== expected.name) return refused('wrong-name', `It is the ledger ${ledger.name}, not ${expected.name}.`);
  if (ledger.expires !== undefined && Date.parse(ledger.expires) <= Date.parse(expected.now)) return refused('expired', `It has expired on ${ledger.expires.slice(0, 10)}.`);
  const { held } = expected;
  if (!held) return { ok: true, ledger, fresh: true };
  if (isNewerVersion(held.version, ledger.version)) return refused('older', `It is version ${ledger.version}, older than the ${held.version} that is held.`);
  if (isNewerVersion(ledger.version, held.version)) return { ok: true, ledger, fresh: true };
  if ((await sha256Of(formatLedger(ledger))) === held.sha256) return { ok: true, ledger, fresh: false };
  return refused('same-version', `It differs from what is held, and has the same version ${ledger.version}.`);
}

const refused = (fault: FeedFault, reason: string): FeedAnswer => ({ ok: false, fault, reason });
