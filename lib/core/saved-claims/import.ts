/**
 * Files that bring saved claims in: Tickmark's own exports, and annotations of Hypothesis. Each item ends as
 * imported, duplicate or refused. Items are read as they are asked for, so that a caller can tell how far it is,
 * rest between two, or stop; nothing is written here.
 */
import { readRow, rowsIn } from './csv.ts';
import { hypothesisAnnotationsIn, readHypothesis } from './hypothesis.ts';
import { commentsIn, readComment } from './markdown.ts';
import { forbiddenKey, LONGEST_FILE, parseClaims, readJson, type ReadClaim } from './schema.ts';
import type { SavedClaim } from './types.ts';
import { isZip, unzip } from '../zip.ts';
import { annotationsIn, claimInAnnotation } from './web-annotation.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

export type ImportFormat = 'tickmark-claims' | 'web-annotation' | 'hypothesis' | 'csv' | 'markdown';

/** What has become of one item of a file. */
export type ImportItem = { outcome: 'imported'; claim: SavedClaim } | { outcome: 'duplicate'; claim: SavedClaim } | { outcome: 'refused'; reason: string };

export type OpenedImport = { ok: true; format: ImportFormat; total: number; items: Iterable<ImportItem> } | { ok: false; error: string };

/**
 * Opens a file. Never throws, neither here nor while items are read. `isKnown` tells whether the library has a claim
 * already (`known.ts`); a claim that stands twice in the file is a duplicate, too.
 */
export function openImport(text: string, isKnown: (claim: SavedClaim) => boolean): OpenedImport {
  if (text.length > LONGEST_FILE) return { ok: false, error: `It is too large: at most ${LONGEST_FILE / 1024 / 1024} million characters are read.` };
  const read = readersOf(text);
  return 'error' in read ? { ok: false, error: read.error } : { ok: true, format: read.format, total: read.readers.length, items: itemsOf(read.readers, isKnown) };
}

/** Files that an archive may hold beside those with claims. */
function isBeside(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return name === 'datapackage.json' || name.startsWith('.') || folders.includes('__MACOSX');
}

/**
 * Opens what a reader hands in, as bytes: a file, or an archive of several as the export makes it. A file of it that is no
 * import counts as one refused item. Never throws.
 */
export function openImportFile(bytes: Uint8Array, isKnown: (claim: SavedClaim) => boolean): OpenedImport {
  const files = isZip(bytes) ? unzip(bytes) : [{ name: '', text: new TextDecoder().decode(bytes) }];
  if ('error' in files) return { ok: false, error: files.error };
  const [only, ...others] = files.filter(({ name }) => !isBeside(name));
  if (!only) return { ok: false, error: NOT_KNOWN };
  if (others.length === 0) return openImport(only.text, isKnown);
  const read = [only, ...others].map(({ name, text }): { format?: ImportFormat; readers: (() => ReadClaim)[] } => {
    const inside = readersOf(text);
    return 'error' in inside ? { readers: [() => ({ refused: `${name}: ${inside.error}` })] } : inside;
  });
  const format = read.find((each) => each.format)?.format;
  const readers = read.flatMap((each) => each.readers);
  return format ? { ok: true, format, total: readers.length, items: itemsOf(readers, isKnown) } : { ok: false, error: NOT_KNOWN };
}

function* itemsOf(readers: readonly (() => ReadClaim)[], isKnown: (claim: SavedClaim) => boolean): Generator<ImportItem> {
  const seen = new Set<string>();
  for (const reader of readers) {
    const read = reader();
    if ('refused' in read) yield { outcome: 'refused', reason: read.refused };
    else {
      const { claim } = read;
      const known = seen.has(claim.id) || isKnown(claim);
      seen.add(claim.id);
      yield { outcome: known ? 'duplicate' : 'imported', claim };
    }
  }
}

type Readers = { format: ImportFormat; readers: (() => ReadClaim)[] } | { error: string };

const NOT_KNOWN = 'It is neither an export of Tickmark nor of Hypothesis.';

function readersOf(text: string): Readers {
  if (/^\ufeff?\s*[[{]/.test(text)) return readersOfJson(text);
  const comments = commentsIn(text);
  if (comments) return { format: 'markdown', readers: comments.map((json) => () => readComment(json)) };
  const rows = rowsIn(text);
  return rows ? { format: 'csv', readers: rows.map((json) => () => readRow(json)) } : { error: NOT_KNOWN };
}

function readersOfJson(text: string): Readers {
  const read = readJson(text);
  if ('error' in read) return read;
  const { value } = read;
  if (typeof value === 'object' && value !== null && (value as { format?: unknown }).format === 'tickmark-claims') return readersOfClaims(value);
  const annotations = annotationsIn(value);
  if (annotations) return { format: 'web-annotation', readers: annotations.map((each) => () => readAnnotation(each)) };
  const foreign = hypothesisAnnotationsIn(value);
  return foreign ? { format: 'hypothesis', readers: foreign.map((each) => () => guarded(each, readHypothesis)) } : { error: NOT_KNOWN };
}

function readersOfClaims(value: unknown): Readers {
  const parsed = parseClaims(value);
  return parsed.ok ? { format: 'tickmark-claims', readers: parsed.readers } : { error: parsed.error };
}

/** A key that reaches for a prototype refuses the whole item, wherever it stands. */
function guarded(item: unknown, read: (item: unknown) => ReadClaim): ReadClaim {
  const forbidden = forbiddenKey(item);
  return forbidden === undefined ? read(item) : { refused: `${forbidden}: this key is not allowed.` };
}

/** An annotation without a claim of Tickmark's is taken as one of anybody's. */
const readAnnotation = (annotation: unknown): ReadClaim => guarded(annotation, (each) => claimInAnnotation(each) ?? readForeign(each));

function readForeign(annotation: unknown): ReadClaim {
  const { id, created, modified, body, target } = annotation as Record<string, unknown>;
  const bodies = [body].flat().filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null);
  const valuesFor = (tagging: boolean): unknown[] => bodies.filter(({ type, purpose }) => type === 'TextualBody' && (purpose === 'tagging') === tagging).map(({ value }) => value);
  const targets = [target].flat().filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null);
  return readHypothesis({
    id,
    created,
    ...(modified !== undefined && { updated: modified }),
    uri: targets[0]?.['source'],
    text: valuesFor(false).join('\n\n'),
    tags: valuesFor(true),
    target: targets.map(({ source, selector }) => ({ source, selector: [selector].flat() })),
  });
}
