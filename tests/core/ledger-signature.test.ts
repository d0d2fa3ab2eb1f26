import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { followSuccession, formatPublicKey, formatSecretKey, keyPairOf, parsePublicKey, parseSecretKey, signText, verifyText, type Parsed, type PublicKey, type SecretKey } from '../../lib/core/ledger-signature.ts';

/** Made with OpenBSD's signify: two key pairs, a ledger signed with the old key, the new public key signed with the old one. */
const file = (name: string): string => readFileSync(new URL(`../fixtures/ledgers/signify/${name}`, import.meta.url), 'utf8');

function must<T>(parsed: Parsed<T>): T {
  return parsed.ok ? parsed.value : expect.fail(parsed.reason);
}

const OLD = must(parsePublicKey(file('old.pub')));
const NEW = must(parsePublicKey(file('new.pub')));
const FEED = file('feed.json');
const SIGNATURE = file('feed.json.sig');

const reasonOf = async (text: string, signature: string, key: PublicKey = OLD): Promise<string> => {
  const verified = await verifyText(text, signature, key);
  return verified.ok ? 'it fits' : verified.reason;
};

describe('what signify made', () => {
  it('is understood: keys and signatures', async () => {
    expect(await reasonOf(FEED, SIGNATURE)).toBe('it fits');
    expect(must(await parseSecretKey(file('old.sec')))).toMatchObject(OLD);
  });

  it('is what we make, byte for byte: Ed25519 has one signature for one text', async () => {
    const secret = must(await parseSecretKey(file('old.sec')));
    expect((await signText(FEED, secret, 'any words')).split('\n')[1]).toBe(SIGNATURE.split('\n')[1]);
    expect(formatPublicKey(OLD, 'a test key public key')).toBe(file('old.pub'));
  });
});

describe('a signature is refused', () => {
  it('when any character of the text is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: FEED.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), async (at, char) => {
        fc.pre(FEED[at] !== char);
        expect(await reasonOf(FEED.slice(0, at) + char + FEED.slice(at + 1), SIGNATURE)).toContain('changed after it was signed');
      }),
    );
  });

  it('when it was made with another key, and says with which', async () => {
    expect(await reasonOf(FEED, SIGNATURE, NEW)).toContain(`another key (${OLD.number}) than the one that is trusted (${NEW.number})`);
  });

  it('when a stranger gives their key the number of the trusted one', async () => {
    const stranger = { ...(await keyPairOf(new Uint8Array(32).fill(7), OLD.number)) };
    expect(await reasonOf(FEED, await signText(FEED, stranger, 'trust me'))).toContain('changed after it was signed');
  });

  it('by a browser that knows no Ed25519, with a word on what helps', async () => {
    const missing = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'));
    expect(await reasonOf(FEED, SIGNATURE)).toBe('The signature could not be checked: this browser knows no Ed25519. A newer one does.');
    missing.mockRestore();
    expect(await reasonOf(FEED, SIGNATURE)).toBe('it fits');
  });

  it('whatever the file is, without a throw', async () => {
    const [comment = '', line = ''] = SIGNATURE.split('\n');
    const texts = ['', 'untrusted comment: ', `${comment}\n`, line, `${comment}\n${line.slice(4)}\n`, `${comment}\n${line}\n${line}\n`, `${comment}\n${'A'.repeat(3000)}\n`, `${comment}\n!!!!\n`, file('old.pub'), 'x'.repeat(1e6)];
    for (const text of texts) expect(await reasonOf(FEED, text)).toBe('The signature is not in the form of signify.');
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await reasonOf(FEED, `untrusted comment: ${text}`)).not.toBe('it fits');
    }));
  });

  it('but not for other line ends or words in its comment, which nothing vouches for', async () => {
    expect(await reasonOf(FEED, SIGNATURE.replaceAll('\n', '\r\n').replace('verify with', 'look at'))).toBe('it fits');
  });
});

describe('a secret key', () => {
  const anySeed = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const anyNumber = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('hex'));

  it('survives its file, and signs what its public key confirms', async () => {
    await fc.assert(
      fc.asyncProperty(anySeed, anyNumber, fc.string({ unit: 'grapheme' }), async (seed, number, text) => {
        const pair: SecretKey = await keyPairOf(seed, number);
        expect(must(await parseSecretKey(await formatSecretKey(pair, 'a key')))).toEqual(pair);
        const key = must(parsePublicKey(formatPublicKey(pair, 'a key')));
        expect(await reasonOf(text, await signText(text, pair, 'a signature'), key)).toBe('it fits');
      }),
      { numRuns: 30 },
    );
  });

  it('with a passphrase is refused with a word on what to do', async () => {
    const [comment = '', line = ''] = file('old.sec').split('\n');
    const bytes = Buffer.from(line, 'base64');
    bytes[7] = 42;
    const parsed = await parseSecretKey(`${comment}\n${bytes.toString('base64')}\n`);
    expect(parsed).toEqual({ ok: false, reason: expect.stringContaining('has a passphrase') as unknown });
  });

  it('that is damaged is known by its checksum', async () => {
    const [comment = '', line = ''] = file('old.sec').split('\n');
    const bytes = Buffer.from(line, 'base64');
    bytes[50] = (bytes[50] ?? 0) ^ 1;
    expect(await parseSecretKey(`${comment}\n${bytes.toString('base64')}\n`)).toEqual({ ok: false, reason: expect.stringContaining('damaged') as unknown });
  });

  it('is not a public one', async () => {
    expect(await parseSecretKey(file('old.pub'))).toMatchObject({ ok: false });
    expect(parsePublicKey(file('old.sec'))).toMatchObject({ ok: false });
  });
});

describe('a new key', () => {
  const step = { publicKey: file('new.pub'), signature: file('new.pub.sig') };

  it('is trusted when the key before has signed it', async () => {
    expect(await followSuccession(OLD, [step])).toEqual(NEW);
  });

  it('is trusted over several steps, by whoever comes in late or early', async () => {
    const [second, third] = [await keyPairOf(new Uint8Array(32).fill(1), '01'.repeat(8)), await keyPairOf(new Uint8Array(32).fill(2), '02'.repeat(8))];
    const publicKey = formatPublicKey(third, 'third');
    const steps = [
      { publicKey: formatPublicKey(second, 'second'), signature: await signText(formatPublicKey(second, 'second'), must(await parseSecretKey(file('old.sec'))), '') },
      { publicKey, signature: await signText(publicKey, second, '') },
    ];
    for (const trusted of [OLD, second, third]) expect((await followSuccession(trusted, steps)).number).toBe(third.number);
  });

  it('is not trusted on its own word, or on that of another', async () => {
    const stranger = await keyPairOf(new Uint8Array(32).fill(9), OLD.number);
    const forged = { publicKey: step.publicKey, signature: await signText(step.publicKey, stranger, '') };
    expect(await followSuccession(OLD, [forged, { publicKey: 'nonsense', signature: 'nonsense' }])).toEqual(OLD);
  });
});
