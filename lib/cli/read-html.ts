import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import type { TextMeta } from '../core/plain-text.ts';
import type { DocumentText } from '../core/types.ts';
import { indexText } from '../page/by-tag.ts';
import { publicationDate } from '../page/publication.ts';

/**
 * Reads an HTML page as the extension would, as far as that goes without a layout. What is known of the
 * page from outside goes before what it says of itself.
 *
 * @throws RangeError when its elements are nested deeper than `DEEPEST`.
 */
export function readHtml(html: string, meta: TextMeta = {}): DocumentText {
  // parse5 stumbles over halves of characters, which no file holds but JSON may.
  const whole = html.toWellFormed();
  // linkedom's own parser leaves out what a browser adds (html, body, tbody) and mends less.
  const page: Document = parseHTML(serialize(parse(whole, { treeAdapter: shallowTree() }))).document;
  return { ...indexText(page).document, ...publicationDate(page), ...meta };
}

/**
 * Deeper than any page that a person made: Chromium itself stops at 512. The parser's time grows with the
 * square of the depth, and what walks the tree afterwards needs the stack.
 */
export const DEEPEST = 1000;

/** Builds the parser's usual tree, and gives up on one that becomes too deep. */
function shallowTree(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  const descend = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw new RangeError(`Nested deeper than ${DEEPEST} elements.`);
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      descend(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      descend(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
}
