/**
 * Several text files in one: a ZIP archive whose files are stored as they are (APPNOTE 6.3, method 0), with names and
 * texts in UTF-8. Just what it takes to hand on a folder, and to read such a folder again.
 */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

export interface TextFile {
  /** A relative path with slashes. */
  name: string;
  text: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
const VERSION = 20;
const UTF8 = 0x0800;
/** Numbers of files and bytes that the plain format has room for. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;

/**
 * The archive in pieces, one for each file and one at the end. `at` is the instant (ISO 8601, UTC) that its files bear.
 *
 * @throws RangeError where they are more, or larger, than the format can hold.
 */
export function* zipPieces(files: readonly TextFile[], at: string): Generator<Uint8Array<ArrayBuffer>> {
  if (files.length > MOST_FILES) throw new RangeError(`An archive holds at most ${MOST_FILES} files.`);
  const time = dosTimeOf(at);
  const entries: { name: Uint8Array; crc: number; size: number; offset: number }[] = [];
  let offset = 0;
  for (const file of files) {
    const [name, data] = [encode(file.name), encode(file.text)];
    const entry = { name, crc: crcOf(data), size: data.length, offset };
    const piece = new Uint8Array(LOCAL_SIZE + name.length + data.length);
    write(piece, [[4, LOCAL], [2, VERSION], [2, UTF8], [2, 0], [4, time], [4, entry.crc], [4, entry.size], [4, entry.size], [2, name.length], [2, 0]]);
    piece.set(name, LOCAL_SIZE);
    piece.set(data, LOCAL_SIZE + name.length);
    entries.push(entry);
    offset += piece.length;
    if (offset > MOST_BYTES) throw new RangeError('An archive holds at most 4 GB.');
    yield piece;
  }
  const size = entries.reduce((sum, { name }) => sum + CENTRAL_SIZE + name.length, 0);
  const tail = new Uint8Array(size + END_SIZE);
  let written = 0;
  for (const { name, crc, size: length, offset: start } of entries) {
    write(tail.subarray(written), [[4, CENTRAL], [2, VERSION], [2, VERSION], [2, UTF8], [2, 0], [4, time], [4, crc], [4, length], [4, length], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, start]]);
    tail.set(name, written + CENTRAL_SIZE);
    written += CENTRAL_SIZE + name.length;
  }
  write(tail.subarray(written), [[4, END], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, size], [4, offset], [2, 0]]);
  yield tail;
}

export const isZip = (bytes: Uint8Array): boolean => bytes.length > 4 && numberAt(bytes, 0, 4) === LOCAL;

/** The files of an archive that a stranger may have made, folders left out; or why it is not read. Never throws. */
export function unzip(bytes: Uint8Array): TextFile[] | { error: string } {
  const end = endOf(bytes);
  if (end === undefined) return { error: 'The archive is cut off.' };
  const count = numberAt(bytes, end + 10, 2);
  const files: TextFile[] = [];
  let at = numberAt(bytes, end + 16, 4);
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_SIZE > bytes.length || numberAt(bytes, at, 4) !== CENTRAL) return { error: 'The archive is damaged.' };
    const [method, crc, size, nameSize, more, comment, start] = [[10, 2], [16, 4], [20, 4], [28, 2], [30, 2], [32, 2], [42, 4]].map(([offset, length]) => numberAt(bytes, at + (offset as number), length as number)) as [number, number, number, number, number, number, number];
    const name = decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameSize));
    const data = start + LOCAL_SIZE + numberAt(bytes, start + 26, 2) + numberAt(bytes, start + 28, 2);
    at += CENTRAL_SIZE + nameSize + more + comment;
    if (name?.endsWith('/')) continue;
    if (method !== 0) return { error: 'The archive is packed: unpack it, and take the files.' };
    const content = bytes.subarray(data, data + size);
    const text = content.length === size && crcOf(content) === crc ? decode(content) : undefined;
    if (name === undefined || text === undefined) return { error: 'The archive is damaged.' };
    files.push({ name, text });
  }
  return files;
}

/** Where the end of the directory begins; a comment may stand behind it. */
function endOf(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - 0xffff); at--) if (numberAt(bytes, at, 4) === END) return at;
  return undefined;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Numbers of two and four bytes, the lowest first. */
function write(bytes: Uint8Array, numbers: readonly (readonly [length: number, value: number])[]): void {
  let at = 0;
  for (const [length, value] of numbers) for (let i = 0; i < length; i++) bytes[at++] = value >>> (8 * i);
}

function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** Day above, time below, in steps of two seconds; nothing is before 1980. */
function dosTimeOf(at: string): number {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = at.split(/\D/).map(Number);
  return (((Math.max(0, year - 1980) << 9) | (month << 5) | day) << 16) | (hour << 11) | (minute << 5) | (second >> 1);
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
