/** Documents without layout, such as the command line's. */
import { finish } from '../core/steps.ts';
import { BLOCK_TAGS, type Surface } from './surface.ts';
import { createPageText, type IndexOptions, type TextIndex } from './text-index.ts';

/** Whether an inline style gives a property a value that begins like one of these: "pre" for "pre-wrap !important", too. */
function declares(element: Element, property: string, values: readonly string[]): boolean {
  return (element.getAttribute('style') ?? '').split(';').some((declaration) => {
    const [name = '', value = ''] = declaration.toLowerCase().split(':');
    return name.trim() === property && values.some((each) => value.trim().startsWith(each));
  });
}

/** What a reader would see of them, by tag, attribute and inline style. */
export const byTag: Surface = {
  flowOf(element) {
    const closed = element.hasAttribute('popover') || (element.localName === 'dialog' && !element.hasAttribute('open'));
    if (closed || element.hasAttribute('hidden') || declares(element, 'display', ['none']) || declares(element, 'visibility', ['hidden', 'collapse'])) return 'hidden';
    return BLOCK_TAGS.has(element.localName) ? 'block' : 'inline';
  },
  textWithout(element, parts) {
    if (parts.length === 0) return element.textContent;
    const texts: string[] = [];
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) texts.push((child as Text).data);
      else if (child.nodeType === 1 && !parts.includes(child as Element)) texts.push(byTag.textWithout(child as Element, parts));
    }
    return texts.join('');
  },
  keepsLines: (element) => element.closest('pre') !== null || declares(element, 'white-space', ['pre', 'break-spaces']),
};

/** Reads a document, or the part of it below `root`, at once. */
export function indexText(root: Document | Element | ShadowRoot, options: IndexOptions = {}): TextIndex {
  return finish(createPageText(root, { surface: byTag, ...options }).read());
}
