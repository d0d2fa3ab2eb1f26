/**
 * Where documents come from: files, folders, the standard input. Everything is handed on one document
 * at a time, so that memory holds one document and never a folder.
 */
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { TextMeta } from '../core/plain-text.ts';
import { isDate, isLanguageTag, type CheckOptions, type InputKind } from './options.ts';

/** One document as it was handed in. */
export interface InputDocument {
  /** Its path, or the id it came with. */
  name: string;
  kind: 'text' | 'html';
  content: string;
  meta: TextMeta;
}

/** Something that could not be read. The rest goes on. */
export interface InputProblem {
  problem: string;
}

/** The longest document, and the longest NDJSON line, that is read. Well above any article, well below what fills a machine. */
export const LONGEST_DOCUMENT = 64 * 1024 * 1024;

const KINDS: Readonly<Record<string, InputKind>> = {
  '.html': 'html', '.htm': 'html', '.xhtml': 'html',
  '.ndjson': 'ndjson', '.jsonl': 'ndjson',
  '.txt': 'text', '.text': 'text', '.md': 'text',
};

type Source = Pick<CheckOptions, 'paths' | 'input' | 'lang' | 'published'>;

/** All documents of a call, in order. Never throws for what it is given to read: that becomes a problem. */
export async function* readDocuments(source: Source, stdin: Readable, resolve: (file: string) => string): AsyncGenerator<InputDocument | InputProblem> {
  const meta: TextMeta = {
    ...(source.lang !== undefined && { lang: source.lang }),
    ...(source.published !== undefined && { published: source.published }),
  };
  for (const name of source.paths) {
    if (name === '-') {
      yield* readStream(name, stdin, source.input ?? 'text', meta);
      continue;
    }
    try {
      yield* readPath(name, resolve(name), source.input, meta);
    } catch (error) {
      yield { problem: `${name}: ${reasonOf(error)}` };
    }
  }
}

async function* readPath(name: string, file: string, input: InputKind | undefined, meta: TextMeta): AsyncGenerator<InputDocument | InputProblem> {
  if ((await stat(file)).isDirectory()) yield* readFolder(name, file, input, meta);
  else yield* readFileAs(name, file, input ?? KINDS[path.extname(file).toLowerCase()] ?? 'text', meta);
}

/** How many documents a call will read, as far as that can be told without reading them: lines are not counted. */
export async function countDocuments({ paths, input }: Pick<Source, 'paths' | 'input'>, resolve: (file: string) => string): Promise<number | undefined> {
  let count = 0;
  const add = async (file: string): Promise<boolean> => {
    if ((await stat(file)).isDirectory()) {
      for (const entry of await entriesOf(file)) if (!(await add(path.join(file, entry.name)))) return false;
      return true;
    }
    count += 1;
    return (input ?? KINDS[path.extname(file).toLowerCase()]) !== 'ndjson';
  };
  try {
    for (const name of paths) if (name === '-' || !(await add(resolve(name)))) return undefined;
    return count;
  } catch {
    // What can't be counted is told of when it is read.
    return undefined;
  }
}

/** A folder's documents are the files whose names say so; hidden ones and links are left out. */
async function* readFolder(name: string, folder: string, input: InputKind | undefined, meta: TextMeta): AsyncGenerator<InputDocument | InputProblem> {
  for (const entry of await entriesOf(folder)) {
    const below = path.join(name, entry.name);
    const file = path.join(folder, entry.name);
    try {
      yield* readPath(below, file, input, meta);
    } catch (error) {
      yield { problem: `${below}: ${reasonOf(error)}` };
    }
  }
}

/** The folders and documents in a folder, by name. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || (entry.isFile() && path.extname(entry.name).toLowerCase() in KINDS)));
  return wanted.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function* readFileAs(name: string, file: string, kind: InputKind, meta: TextMeta): AsyncGenerator<InputDocument | InputProblem> {
  if (kind === 'ndjson') yield* readLines(name, createReadStream(file), meta);
  else if ((await stat(file)).size > LONGEST_DOCUMENT) yield { problem: `${name}: ${TOO_LONG}` };
  else yield { name, kind, content: decode(await readFile(file), kind), meta };
}

async function* readStream(name: string, stream: Readable, kind: InputKind, meta: TextMeta): AsyncGenerator<InputDocument | InputProblem> {
  if (kind === 'ndjson') return yield* readLines(name, stream, meta);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_DOCUMENT) return yield { problem: `${name}: ${TOO_LONG}` };
    chunks.push(chunk);
  }
  yield { name, kind, content: decode(Buffer.concat(chunks), kind), meta };
}

const TOO_LONG = `longer than ${LONGEST_DOCUMENT / 1024 / 1024} MB, so it was left out.`;

async function* readLines(name: string, stream: Readable, meta: TextMeta): AsyncGenerator<InputDocument | InputProblem> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    if (line === undefined) yield { problem: `${name}, line ${number}: ${TOO_LONG}` };
    else if (line.trim() !== '') {
      const read = readLine(line, number, meta);
      yield typeof read === 'string' ? { problem: `${name}, line ${number}: ${read}` } : read;
    }
  }
}

/** The lines of a stream; `undefined` stands for one that is too long. */
async function* linesOf(stream: Readable): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (): string | undefined => {
    const line = length > LONGEST_DOCUMENT ? undefined : parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  const add = (text: string): void => {
    length += text.length;
    if (length > LONGEST_DOCUMENT) parts = [];
    else parts.push(text);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    add(first);
    for (const text of rest) {
      yield take();
      add(text);
    }
  }
  add(decoder.decode());
  if (length > 0) yield take();
}

/** A document from one NDJSON line, or a sentence that says what is wrong with it. */
function readLine(line: string, number: number, meta: TextMeta): InputDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object.';
  const { id, text, html, title, lang, published, url } = value as Record<string, unknown>;
  const kind = typeof text === 'string' ? 'text' : 'html';
  const content = kind === 'text' ? text : html;
  if (typeof content !== 'string') return 'it has neither "text" nor "html".';
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return '"id" is neither text nor a number.';
  return {
    name: id === undefined ? String(number) : String(id),
    kind,
    content,
    meta: {
      ...(typeof title === 'string' && { title }),
      ...(typeof lang === 'string' && isLanguageTag(lang) && { lang }),
      ...(typeof published === 'string' && isDate(published.slice(0, 10)) && { published: published.slice(0, 10) }),
      ...(typeof url === 'string' && { url }),
      // What the caller says goes before what a document says of itself.
      ...meta,
    },
  };
}

/** The encoding that a page's head names. */
function charsetOf(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta[^<>]*/gi)) {
    const named = /charset\s*=\s*["']?([\w-]+)/i.exec(tag)?.[1];
    if (named !== undefined) return named;
  }
  return undefined;
}

/** Saved pages come in many encodings: a byte order mark tells, then the page's own `charset`, else it is UTF-8. */
function decode(bytes: Buffer, kind: 'text' | 'html'): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const named = kind === 'html' ? charsetOf(bytes.toString('latin1', 0, 2048)) : undefined;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    // A page may name an encoding that does not exist.
    return new TextDecoder().decode(bytes);
  }
}

/** What the file system says, in a sentence. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read.';
  return error instanceof Error ? error.message : String(error);
}
