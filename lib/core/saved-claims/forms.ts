/** The forms in which saved claims leave, each as a file in pieces. */
import { zipPieces } from '../zip.ts';
import { formatBibtex } from './bibtex.ts';
import { formatClaimReviews } from './claim-review.ts';
import { formatCsl } from './csl.ts';
import { csvPieces, formatDataPackage } from './csv.ts';
import { hypothesisPieces } from './hypothesis.ts';
import { formatMarkdownPages, markdownPieces } from './markdown.ts';
import { formatRis } from './ris.ts';
import { claimPieces } from './schema.ts';
import type { Instant, SavedClaim } from './types.ts';
import { annotationPieces } from './web-annotation.ts';

export interface ExportForm {
  id: string;
  label: string;
  /** Name of the file, and its media type. */
  file: string;
  type: string;
  /** Whether an import brings all back as it was. */
  lossless: boolean;
  /** At most a few pieces more than there are claims. `at` is the instant of the export. @throws as they are taken. */
  pieces(claims: readonly SavedClaim[], at: Instant): Iterable<string | Uint8Array<ArrayBuffer>>;
}

const JSON_TYPE = 'application/json';
const TABLE = 'tickmark-claims.csv';

export const EXPORT_FORMS: readonly ExportForm[] = [
  { id: 'tickmark', label: 'Tickmark (JSON)', file: 'tickmark-claims.json', type: JSON_TYPE, lossless: true, pieces: claimPieces },
  { id: 'annotation', label: 'Web Annotation (JSON-LD)', file: 'tickmark-annotations.jsonld', type: 'application/ld+json', lossless: true, pieces: annotationPieces },
  { id: 'csv', label: 'Table (CSV)', file: TABLE, type: 'text/csv', lossless: true, pieces: csvPieces },
  { id: 'datapackage', label: 'Table with its descriptor (Frictionless, ZIP)', file: 'tickmark-claims-table.zip', type: 'application/zip', lossless: true, pieces: tableWithDescriptor },
  { id: 'markdown', label: 'Markdown', file: 'tickmark-claims.md', type: 'text/markdown', lossless: true, pieces: markdownPieces },
  { id: 'markdown-pages', label: 'Markdown, one file a page (ZIP)', file: 'tickmark-claims-markdown.zip', type: 'application/zip', lossless: true, pieces: (claims, at) => zipPieces(formatMarkdownPages(claims), at) },
  { id: 'hypothesis', label: 'Hypothesis (JSON), without verdicts', file: 'tickmark-hypothesis.json', type: JSON_TYPE, lossless: false, pieces: hypothesisPieces },
  { id: 'review', label: 'ClaimReview (schema.org)', file: 'tickmark-reviews.jsonld', type: 'application/ld+json', lossless: false, pieces: (claims) => [formatClaimReviews(claims)] },
  { id: 'csl', label: 'Citations (CSL-JSON)', file: 'tickmark-pages.json', type: JSON_TYPE, lossless: false, pieces: (claims) => [formatCsl(claims)] },
  { id: 'bibtex', label: 'Citations (BibTeX)', file: 'tickmark-pages.bib', type: 'text/plain', lossless: false, pieces: (claims) => [formatBibtex(claims)] },
  { id: 'ris', label: 'Citations (RIS)', file: 'tickmark-pages.ris', type: 'text/plain', lossless: false, pieces: (claims) => [formatRis(claims)] },
];

function* tableWithDescriptor(claims: readonly SavedClaim[], at: Instant): Generator<string | Uint8Array<ArrayBuffer>> {
  yield* zipPieces([{ name: 'datapackage.json', text: formatDataPackage(TABLE) }, { name: TABLE, text: [...csvPieces(claims)].join('') }], at);
}
