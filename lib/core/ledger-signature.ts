/**
 * Signatures of feeds: Ed25519 in the file format of OpenBSD's signify, so that a team can sign with a tool
 * that it trusts and anybody can check by hand. Each file is a comment line, which nothing vouches for, and a
 * line of base64: `Ed`, the number of the key in eight bytes, and the key or signature.
 *
 * Secret keys are read without a passphrase only (`signify -G -n`): bcrypt, which guards the others, is not
 * part of the web's cryptography.
 */
import { hexOf } from './hash.ts';

/** The web globals that are used here, by hand: this floor is built without the library of the DOM. */
interface CryptoKey {
  readonly type: string;
}
declare const crypto: {
  subtle: {
    digest(algorithm: 'SHA-512', data: Uint8Array): Promise<ArrayBuffer>;
    importKey(format: 'raw' | 'pkcs8', data: Uint8Array, algorithm: 'Ed25519', extractable: boolean, usages: readonly ('sign' | 'verify')[]): Promise<CryptoKey>;
    exportKey(format: 'jwk', key: CryptoKey): Promise<{ x?: string }>;
    sign(algorithm: 'Ed25519', key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
    verify(algorithm: 'Ed25519', key: CryptoKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
  };
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const atob: (text: string) => string;
declare const btoa: (bytes: string) => string;

/** A key that signatures are checked with. */
export interface PublicKey {
  /** Sixteen hexadecimal digits: tells keys apart, proves nothing. */
  number: string;
  /** 32 bytes. */
  key: Uint8Array;
}

export interface SecretKey extends PublicKey {
  /** 32 bytes, from which the rest follows. */
  seed: Uint8Array;
}

/** Where it went wrong, the reason is one sentence for a person. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string };
export type Verified = { ok: true } | { ok: false; reason: string };

const COMMENT = 'untrusted comment: ';
const LONGEST_FILE = 4096;
const NUMBER_AT = 2;
const NUMBER_BYTES = 8;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

// ---------------------------------------------------------------------------------------------
// Files

/** Reads a public key file. Never throws. */
export function parsePublicKey(text: string): Parsed<PublicKey> {
  const bytes = payloadOf(text, NUMBER_AT + NUMBER_BYTES + KEY_BYTES);
  if (!bytes) return { ok: false, reason: 'This is no public key in the form of signify.' };
  return { ok: true, value: { number: numberIn(bytes, NUMBER_AT), key: bytes.slice(NUMBER_AT + NUMBER_BYTES) } };
}

/** The text of a public key file. The comment is one line. */
export const formatPublicKey = ({ number, key }: PublicKey, comment: string): string => fileOf(comment, [ALGORITHM, bytesOfHex(number), key]);

/** Where the parts of a secret key file are: `Ed`, `BK`, rounds, salt, checksum, number, seed and public key. */
const [ROUNDS_AT, CHECKSUM_AT, OWN_NUMBER_AT, SECRET_AT] = [4, 24, 32, 40];
const SECRET_BYTES = SECRET_AT + 2 * KEY_BYTES;

/** Reads a secret key file without a passphrase. Never throws. */
export async function parseSecretKey(text: string): Promise<Parsed<SecretKey>> {
  const bytes = payloadOf(text, SECRET_BYTES);
  if (!bytes || bytes[2] !== 0x42 || bytes[3] !== 0x4b) return { ok: false, reason: 'This is no secret key in the form of signify.' };
  if (bytes.slice(ROUNDS_AT, ROUNDS_AT + 4).some((byte) => byte !== 0)) {
    return { ok: false, reason: 'This secret key has a passphrase, which is not supported; make one without (keygen, or signify -G -n).' };
  }
  const secret = bytes.slice(SECRET_AT);
  if (!isEqual(await checksumOf(secret), bytes.slice(CHECKSUM_AT, OWN_NUMBER_AT))) return { ok: false, reason: 'This secret key is damaged: its checksum does not fit.' };
  return { ok: true, value: { number: numberIn(bytes, OWN_NUMBER_AT), seed: secret.slice(0, KEY_BYTES), key: secret.slice(KEY_BYTES) } };
}

/** The text of a secret key file without a passphrase: whoever has it can sign. */
export async function formatSecretKey({ number, seed, key }: SecretKey, comment: string): Promise<string> {
  const secret = joined([seed, key]);
  const unguarded = new Uint8Array(4 + 16);
  return fileOf(comment, [ALGORITHM, new Uint8Array([0x42, 0x4b]), unguarded, await checksumOf(secret), bytesOfHex(number), secret]);
}

async function checksumOf(secret: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-512', secret)).slice(0, NUMBER_BYTES);
}

const ALGORITHM = new Uint8Array([0x45, 0x64]);

function fileOf(comment: string, parts: readonly Uint8Array[]): string {
  return `${COMMENT}${comment}\n${btoa(String.fromCharCode(...joined(parts)))}\n`;
}

/** The bytes of a file of this kind, where it is one and has so many. */
function payloadOf(text: string, size: number): Uint8Array | undefined {
  if (text.length > LONGEST_FILE || !text.startsWith(COMMENT)) return undefined;
  const [, line = '', rest = ''] = text.replaceAll('\r\n', '\n').split(/\n([^\n]*)\n?/);
  if (rest !== '' || line.length > 4 * Math.ceil(size / 3) || !/^[A-Za-z0-9+/]+={0,2}$/.test(line) || line.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(line), (char) => char.charCodeAt(0));
  return bytes.length === size && bytes[0] === ALGORITHM[0] && bytes[1] === ALGORITHM[1] ? bytes : undefined;
}

const numberIn = (bytes: Uint8Array, at: number): string => hexOf(bytes.slice(at, at + NUMBER_BYTES));
const bytesOfHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const isEqual = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

// ---------------------------------------------------------------------------------------------
// Signing

/** What PKCS #8 puts before the 32 bytes of an Ed25519 key. */
const PKCS8_HEAD = bytesOfHex('302e020100300506032b657004220420');

const importSeed = (seed: Uint8Array): Promise<CryptoKey> => crypto.subtle.importKey('pkcs8', joined([PKCS8_HEAD, seed]), 'Ed25519', true, ['sign']);

/**
 * The key pair that follows from 32 random bytes.
 *
 * @param number eight random bytes as hexadecimal digits.
 */
export async function keyPairOf(seed: Uint8Array, number: string): Promise<SecretKey> {
  const { x = '' } = await crypto.subtle.exportKey('jwk', await importSeed(seed));
  const key = Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return { number, seed, key };
}

/** The text of a signature file over the UTF-8 of a text. */
export async function signText(text: string, { number, seed }: SecretKey, comment: string): Promise<string> {
  const signature = await crypto.subtle.sign('Ed25519', await importSeed(seed), new TextEncoder().encode(text));
  return fileOf(comment, [ALGORITHM, bytesOfHex(number), new Uint8Array(signature)]);
}

/** Checks a signature file over the UTF-8 of a text. Never throws. */
export async function verifyText(text: string, signature: string, { number, key }: PublicKey): Promise<Verified> {
  const bytes = payloadOf(signature, NUMBER_AT + NUMBER_BYTES + SIGNATURE_BYTES);
  if (!bytes) return { ok: false, reason: 'The signature is not in the form of signify.' };
  const by = numberIn(bytes, NUMBER_AT);
  if (by !== number) return { ok: false, reason: `It is signed with another key (${by}) than the one that is trusted (${number}).` };
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    const right = await crypto.subtle.verify('Ed25519', imported, bytes.slice(NUMBER_AT + NUMBER_BYTES), new TextEncoder().encode(text));
    return right ? { ok: true } : { ok: false, reason: 'The signature does not fit: the file was changed after it was signed.' };
  } catch (error) {
    const missing = (error as { name?: string }).name === 'NotSupportedError';
    return { ok: false, reason: `The signature could not be checked: ${missing ? 'this browser knows no Ed25519. A newer one does' : 'the key is none of Ed25519'}.` };
  }
}

// ---------------------------------------------------------------------------------------------
// Succession

/** A public key file and, over it, the signature of the key before. */
export interface Succession {
  publicKey: string;
  signature: string;
}

/**
 * Follows a publisher from the key that is trusted to the one in use: each new key is signed with the one
 * before. Steps that have nothing to do with the trusted key are passed over.
 *
 * @param steps oldest first.
 */
export async function followSuccession(trusted: PublicKey, steps: readonly Succession[]): Promise<PublicKey> {
  let key = trusted;
  for (const { publicKey, signature } of steps) {
    const next = parsePublicKey(publicKey);
    if (next.ok && (await verifyText(publicKey, signature, key)).ok) key = next.value;
  }
  return key;
}
