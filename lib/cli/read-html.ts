import { parseHTML } from 'linkedom';
import type { TextMeta } from '../core/plain-text.ts';
import type { DocumentText } from '../core/types.ts';
import { publicationDate } from '../page/publication.ts';
import { indexText } from '../page/text-index.ts';

/**
 * Reads an HTML page as the extension would, as far as that goes without a layout. What is known of the
 * page from outside goes before what it says of itself.
 */
export function readHtml(html: string, meta: TextMeta = {}): DocumentText {
  const page: Document = parseHTML(asDocument(html)).document;
  const own = publicationDate(page);
  return { ...indexText(page).document, ...own, ...meta };
}

/** The parser takes whatever element comes first for the root, where a browser would make an `<html>`. */
const asDocument = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
