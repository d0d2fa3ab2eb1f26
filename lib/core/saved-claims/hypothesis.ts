/**
 * Annotations of Hypothesis: its own export file and what its interface answers, both ways. Only what is in an
 * annotation comes in: a quotation, its surroundings, note and tags; nothing is judged by it.
 */
import { urlKey } from '../url-key.ts';
import { z } from '../zod.ts';
import { readSavedClaim, sorted, type ReadClaim } from './schema.ts';
import type { SavedClaim } from './types.ts';

const text = z.string();
const selectorSchema = z.union([
  z.object({ type: z.literal('TextQuoteSelector'), exact: text, prefix: text.optional(), suffix: text.optional() }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
  z.object({ type: text }),
]);
const annotationSchema = z.object({
  id: text.max(200).optional(),
  created: text,
  updated: text.optional(),
  uri: text,
  text: text.nullish(),
  tags: z.array(text).nullish(),
  references: z.array(text).nullish(),
  target: z.array(z.object({ source: text.optional(), selector: z.array(selectorSchema).optional() })),
  document: z.object({ title: z.union([text, z.array(text)]).optional() }).nullish(),
});

/** The annotations of an export or an answer; undefined where a value is neither. */
export function hypothesisAnnotationsIn(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { annotations, rows, target, uri } = value as Record<string, unknown>;
  const list = Array.isArray(value) ? (value as unknown[]) : Array.isArray(annotations) ? (annotations as unknown[]) : Array.isArray(rows) ? (rows as unknown[]) : Array.isArray(target) && typeof uri === 'string' ? [value] : undefined;
  return list?.every((each) => typeof each === 'object' && each !== null && !('type' in each && each.type === 'Annotation')) ? list : undefined;
}

/** One annotation as a saved claim. The same annotation always gets the same id. */
export function readHypothesis(annotation: unknown): ReadClaim {
  const parsed = annotationSchema.safeParse(annotation);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { refused: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`.slice(0, 300) };
  }
  const { id, created, updated, uri, text: note, tags, target, document, references } = parsed.data;
  if (references && references.length > 0) return { refused: 'It is a reply to another annotation.' };
  const selectors = target.flatMap(({ selector }) => selector ?? []);
  const quote = selectors.find((each) => each.type === 'TextQuoteSelector' && 'exact' in each);
  if (!quote || !('exact' in quote) || quote.exact.trim() === '') return { refused: 'It quotes nothing: it is a note on a whole page.' };
  const position = selectors.find((each) => each.type === 'TextPositionSelector' && 'start' in each);
  const at = position && 'start' in position ? position : { start: 0, end: quote.exact.length };
  const [savedAt, changedAt] = [instantOf(created), instantOf(updated ?? created)];
  if (savedAt === undefined || changedAt === undefined) return { refused: 'created, updated: no such instant.' };
  const title = [document?.title].flat()[0];
  return readSavedClaim({
    id: uuidOf(id ?? JSON.stringify([uri, created, quote.exact, quote.prefix, quote.suffix])),
    savedAt,
    changedAt,
    page: { url: uri, ...(title !== undefined && { title }) },
    pageKey: urlKey(uri),
    selectors: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
      { type: 'TextPositionSelector', start: at.start, end: at.end },
    ],
    note: note ?? '',
    tags: (tags ?? []).filter((tag) => tag.trim() !== ''),
  });
}

/** Hypothesis writes microseconds and an offset. */
function instantOf(time: string): string | undefined {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** A UUID (version 8) that is made of a name: four FNV-1a hashes with different beginnings. */
function uuidOf(name: string): string {
  const hex = [0x811c9dc5, 0x01000193, 0x5bd1e995, 0x9e3779b9].map((seed) => {
    let hash = seed;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const all = hex.join('');
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-8${all.slice(13, 16)}-a${all.slice(17, 20)}-${all.slice(20)}`;
}

/**
 * A file as Hypothesis exports and imports it, sorted by id. It has room for the words, their place, note and tags: verdict,
 * passage, state and trash stay behind, so it is a way to Hypothesis and no backup. `at` is the instant of the export.
 */
export const formatHypothesis = (claims: readonly SavedClaim[], at: string): string => [...hypothesisPieces(claims, at)].join('');

/** The same text in pieces, one for each claim. */
export function* hypothesisPieces(claims: readonly SavedClaim[], at: string): Generator<string> {
  yield `{"export_date":${JSON.stringify(at)},"export_userid":"${USER}","client_version":"Tickmark","annotations":[`;
  for (const [i, { id, savedAt, changedAt, page, selectors, note, tags }] of sorted(claims).entries()) {
    const annotation = { id, created: savedAt, updated: changedAt, user: USER, uri: page.url, text: note, tags, target: [{ source: page.url, selector: selectors }], document: { title: page.title === undefined ? [] : [page.title] } };
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(annotation)}`;
  }
  yield '\n]}\n';
}

const USER = 'acct:tickmark@localhost';
