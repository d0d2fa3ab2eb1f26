/**
 * Saved claims as W3C Web Annotations (JSON-LD). Quote, position, note and tags stand where every reader of annotations
 * looks for them; the claim itself rides along as a body of its own kind, so that nothing is lost on the way back.
 */
import { canonical, readSavedClaim, sorted, type ReadClaim } from './schema.ts';
import type { SavedClaim } from './types.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Names in this space belong to Tickmark. */
export const NAMESPACE = 'urn:tickmark:ns:';

const CONTEXT = [ANNOTATION_CONTEXT, { tickmark: NAMESPACE, tickmarkClaim: { '@id': `${NAMESPACE}claim`, '@type': '@json' } }];

const textual = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose, format: 'text/plain' });

/** One claim as an annotation, without its context. */
export function toAnnotation(claim: SavedClaim): Record<string, unknown> {
  const { id, savedAt, changedAt, page, selectors, note, tags, judgement } = claim;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: savedAt,
    modified: changedAt,
    generator: { id: 'urn:tickmark', type: 'Software', name: 'Tickmark' },
    body: [
      ...(note === '' ? [] : [textual(note, 'commenting')]),
      ...tags.map((tag) => textual(tag, 'tagging')),
      ...(judgement ? [textual(`${judgement.headline}\n${judgement.why}`, 'assessing')] : []),
      { type: 'tickmark:SavedClaim', purpose: 'describing', tickmarkClaim: canonical(claim) },
    ],
    target: [{ type: 'SpecificResource', source: page.url, selector: selectors }],
  };
}

/** A collection of annotations, sorted by id, a line for each. @throws when a claim does not fit the schema. */
export const formatAnnotations = (claims: readonly SavedClaim[]): string => [...annotationPieces(claims)].join('');

/** The same text in pieces, one for each claim. @throws as they are taken. */
export function* annotationPieces(claims: readonly SavedClaim[]): Generator<string> {
  const page = { id: 'urn:tickmark:claims:1', type: 'AnnotationPage', startIndex: 0, items: [] };
  const collection = { '@context': CONTEXT, id: 'urn:tickmark:claims', type: 'AnnotationCollection', label: 'Saved claims', total: claims.length, first: page };
  const [head, tail] = JSON.stringify(collection).split(EMPTY) as [string, string];
  yield `${head}"items":[`;
  for (const [i, claim] of sorted(claims).entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(toAnnotation(claim))}`;
  yield `\n]${tail}\n`;
}

const EMPTY = '"items":[]';

/** The annotations of a collection, a page, a list or a single one; undefined where a value is none of these. */
export function annotationsIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value.every((each) => typeOf(each) === 'Annotation') && value.length > 0 ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const kind = typeOf(value);
  if (kind === 'Annotation') return [value];
  if (kind === 'AnnotationPage') return listOf((value as { items?: unknown }).items);
  if (kind === 'AnnotationCollection') return annotationsIn((value as { first?: unknown }).first);
  return undefined;
}

const listOf = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? value : undefined);
const typeOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined);

/** The claim that an annotation carries; undefined for an annotation of another's making. */
export function claimInAnnotation(annotation: unknown): ReadClaim | undefined {
  const { body } = annotation as { body?: unknown };
  const bodies: unknown[] = Array.isArray(body) ? body : [body];
  const own = bodies.find((each) => typeOf(each) === 'tickmark:SavedClaim') as { tickmarkClaim?: unknown } | undefined;
  return own && readSavedClaim(own.tickmarkClaim);
}
