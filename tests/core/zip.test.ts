import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZip, unzip, zipPieces, type TextFile } from '../../lib/core/zip.ts';

const AT = '2026-11-21T09:30:44.000Z';
const zip = (files: readonly TextFile[], at = AT): Uint8Array => Buffer.concat([...zipPieces(files, at)]);
const FILES: TextFile[] = [{ name: 'a.md', text: '# “Eins”\r\n' }, { name: 'notes/b.txt', text: '' }, { name: 'ü.csv', text: 'x'.repeat(70_000) }];

describe('an archive', () => {
  it('comes back as it went, whatever is in it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 50 });
    const name = fc.stringMatching(/^[\w.é-]{1,20}$/);
    fc.assert(fc.property(fc.uniqueArray(fc.record({ name, text }), { selector: (file) => file.name, maxLength: 8 }), (files) => {
      expect(unzip(zip(files))).toEqual(files);
    }));
    expect(isZip(zip(FILES))).toBe(true);
    expect(isZip(Buffer.from('{"format"'))).toBe(false);
  });

  it('has the sums and days that the format asks for', () => {
    const bytes = zip([{ name: 'a', text: '123456789' }]);
    // The check value of CRC-32, and 21 November 2026, 9:30:44.
    expect(Buffer.from(bytes).readUInt32LE(14).toString(16)).toBe('cbf43926');
    expect([Buffer.from(bytes).readUInt16LE(10), Buffer.from(bytes).readUInt16LE(12)]).toEqual([(9 << 11) | (30 << 5) | 22, ((2026 - 1980) << 9) | (11 << 5) | 21]);
  });

  it.each([
    ['cut off', zip(FILES).subarray(0, 100), 'The archive is cut off.'],
    ['with another byte in a file', zip(FILES).map((byte, at) => (at === 40 ? byte ^ 1 : byte)), 'The archive is damaged.'],
    ['packed by another program', zip(FILES).map((byte, at, all) => (at === all.length - 22 - 46 - 6 + 10 ? 8 : byte)), 'The archive is packed: unpack it, and take the files.'],
  ])('%s is refused', (_, bytes, error) => {
    expect(unzip(bytes)).toEqual({ error });
  });

  it('of anybody is survived', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), (noise, at) => {
      const bytes = Buffer.from(zip(FILES.slice(0, 2)));
      bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
      for (const file of [noise, bytes]) expect(unzip(file)).toBeDefined();
    }), { numRuns: 300 });
  });
});
