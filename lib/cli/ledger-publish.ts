/** `npm run ledger -- publish`: the folder of a feed, as `lib/core/ledger-feed.ts` describes it. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../core/hash.ts';
import { FEED_FILES, formatManifest, parseManifest, type FeedManifest } from '../core/ledger-feed.ts';
import { formatPatch, makePatch } from '../core/ledger-patch.ts';
import { formatPublicKey, parsePublicKey, signText, type SecretKey, type Succession } from '../core/ledger-signature.ts';
import { formatLedger, isNewerVersion } from '../core/ledger.ts';
import type { Ledger } from '../core/types.ts';
import { readIfThere, readLedger, Refusal, writeWhole, type NamedFile } from './ledger-files.ts';

/** Older subscribers than this fetch the whole file. */
const MOST_PATCHES = 20;

export interface Publication {
  ledger: Ledger;
  folder: NamedFile;
  key?: SecretKey;
  /** The key that was used until now, where `key` is a new one. */
  previousKey?: SecretKey;
  /** An instant in UTC. */
  now: string;
}

/** What was published, for the person who did it. */
export interface Published {
  manifest: FeedManifest;
  /** Size of the ledger in bytes. */
  size: number;
}

/**
 * Writes the folder. The manifest names files of its own version alone, and comes after them: so whoever asks
 * in between has one version or the next, with its own signature.
 *
 * @throws Refusal when subscribers would refuse it: another name, no newer version, expired, another key that
 *   the one before has not signed, or none any more.
 */
export async function publish({ ledger, folder, key, previousKey, now }: Publication): Promise<Published> {
  const at = (...parts: string[]): NamedFile => ({ name: join(folder.name, ...parts), path: join(folder.path, ...parts) });
  const before = await publishedBefore(at(FEED_FILES.manifest));
  const text = formatLedger(ledger);
  const sha256 = await sha256Of(text);
  checkSuccessor(ledger, sha256, before, now);
  await mkdir(at(FEED_FILES.patches).path, { recursive: true });
  await mkdir(at(FEED_FILES.versions).path, { recursive: true });

  const earlier = await earlierVersions(at(FEED_FILES.versions), ledger);
  const patches = await writePatches(earlier, ledger, Buffer.byteLength(text), at);
  const successions = await followKeys({ key, previousKey }, before?.successions ?? [], at(FEED_FILES.publicKey));
  const lasting = `${ledger.version}.json`;
  const signature = key && (await signText(text, key, `ledger ${ledger.name}, version ${ledger.version}`));
  await writeWhole(at(FEED_FILES.versions, lasting), text);
  if (signature !== undefined) await writeWhole(at(FEED_FILES.versions, `${lasting}.sig`), signature);
  const { name, version, expires, updateEvery } = ledger;
  const size = Buffer.byteLength(text);
  const manifest: FeedManifest = {
    format: 'tickmark-feed',
    formatVersion: 1,
    name,
    version,
    ...(expires !== undefined && { expires }),
    ...(updateEvery !== undefined && { updateEvery }),
    ledger: { path: `${FEED_FILES.versions}/${lasting}`, sha256, size },
    ...(key && { signature: `${FEED_FILES.versions}/${lasting}.sig`, publicKey: FEED_FILES.publicKey }),
    patches,
    successions,
  };
  await writeWhole(at(FEED_FILES.manifest), formatManifest(manifest));
  if (signature !== undefined) await writeWhole(at(FEED_FILES.signature), signature);
  await writeWhole(at(FEED_FILES.ledger), text);
  // Last: until the manifest tells of a succession, the key before is the one in use.
  if (key) await writeWhole(at(FEED_FILES.publicKey), publicKeyText(key));
  return { manifest, size };
}

async function publishedBefore(file: NamedFile): Promise<FeedManifest | undefined> {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const parsed = parseManifest(text);
  if (!parsed.ok) throw new Refusal(`${file.name}: ${parsed.reason}`);
  return parsed.manifest;
}

function checkSuccessor({ name, version, expires }: Ledger, sha256: string, before: FeedManifest | undefined, now: string): void {
  if (expires !== undefined && Date.parse(expires) <= Date.parse(now)) throw new Refusal(`The ledger has expired on ${expires}: nobody would take it.`);
  if (!before) return;
  if (before.name !== name) throw new Refusal(`The folder is the feed of the ledger ${before.name}, not of ${name}: its subscribers would refuse it.`);
  if (version === before.version && sha256 !== before.ledger.sha256) throw new Refusal(`The ledger was changed since version ${version} was published: give it a new version.`);
  if (isNewerVersion(before.version, version)) throw new Refusal(`Version ${version} is older than ${before.version}, which is published already.`);
}

/** Versions that were published before, newest first. */
async function earlierVersions(folder: NamedFile, { version }: Ledger): Promise<Ledger[]> {
  const names = (await readdir(folder.path)).flatMap((file) => /^(\d{4}-\d{2}-\d{2}\.\d{1,4})\.json$/.exec(file)?.[1] ?? []);
  const older = names.filter((name) => isNewerVersion(version, name)).toSorted((a, b) => (isNewerVersion(a, b) ? -1 : 1));
  return Promise.all(older.slice(0, MOST_PATCHES).map((name) => readLedger({ name: join(folder.name, `${name}.json`), path: join(folder.path, `${name}.json`) })));
}

/** Only patches that save something: a patch of the size of the ledger helps nobody. */
async function writePatches(earlier: readonly Ledger[], ledger: Ledger, size: number, at: (...parts: string[]) => NamedFile): Promise<FeedManifest['patches']> {
  const patches: FeedManifest['patches'] = [];
  for (const from of earlier) {
    const text = formatPatch(await makePatch(from, ledger));
    const bytes = Buffer.byteLength(text);
    if (from.name !== ledger.name || bytes >= size) continue;
    await writeWhole(at(FEED_FILES.patches, `${from.version}.json`), text);
    patches.push({ from: from.version, path: `${FEED_FILES.patches}/${from.version}.json`, sha256: await sha256Of(text), size: bytes });
  }
  return patches;
}

const publicKeyText = (key: SecretKey): string => formatPublicKey(key, 'Tickmark feed');

/** All keys that came after another, with `key` where it is a new one. */
async function followKeys({ key, previousKey }: { key: SecretKey | undefined; previousKey: SecretKey | undefined }, successions: Succession[], file: NamedFile): Promise<Succession[]> {
  const held = await readIfThere(file);
  const trusted = held === undefined ? undefined : parsePublicKey(held);
  if (!trusted) return successions;
  if (!trusted.ok) throw new Refusal(`${file.name}: ${trusted.reason}`);
  const { number } = trusted.value;
  if (!key) throw new Refusal(`The feed is signed with the key ${number}, so its subscribers would refuse it unsigned: name the key with --key.`);
  if (isKey(key, trusted.value)) return successions;
  if (!previousKey || !isKey(previousKey, trusted.value)) throw new Refusal(`Until now the feed is signed with the key ${number}: name it with --previous-key, so that it can vouch for the new one.`);
  const publicKey = publicKeyText(key);
  return [...successions, { publicKey, signature: await signText(publicKey, previousKey, `the key ${key.number} follows ${number}`) }];
}

const isKey = (a: { key: Uint8Array }, b: { key: Uint8Array }): boolean => Buffer.compare(a.key, b.key) === 0;
