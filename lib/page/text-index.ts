/**
 * DOM -> text, with the way back. The blocks are what a reader sees as one run of text: inline markup
 * does not part a figure, while cells, list items and everything that begins a new line do. Space is
 * collapsed as it is on the screen; what is hidden, struck out, code or editable is left out.
 */
import type { Block, DocumentText } from '../core/types.ts';
import { publicationDate } from './publication.ts';
import { flowByStyle, flowByTag, type FlowOf } from './surface.ts';
import { readTable, type TableCells } from './tables.ts';

/** The text of a page and the way from its offsets back to the page. */
export interface TextIndex {
  document: DocumentText;
  /** The range of a stretch of the text; undefined where the page has changed under it. */
  rangeOf(start: number, end: number): Range | undefined;
}

export interface IndexOptions {
  /** How elements flow; by computed style where the document is shown, else by tag. */
  flowOf?: FlowOf;
  /** Opens a shadow root that the page closed; extensions can. */
  shadowRootOf?(element: Element): ShadowRoot | null;
}

/** The only node that Tickmark adds to a page. */
export const LAYER_TAG = 'tickmark-layer';

const SKIPPED = new Set(
  `script style template noscript head title code kbd samp var textarea input select option datalist button svg math canvas audio video iframe object embed
   map progress meter del s strike sup ${LAYER_TAG}`.split(/\s+/),
);

/** Deeper trees are made to break readers, not to be read. */
const MAX_DEPTH = 1_500;

/** A run of characters that the text has from one text node. */
interface Run {
  at: number;
  length: number;
  node: Text;
  offset: number;
}

interface OpenBlock {
  element: Element;
  kind: Block['kind'];
}

/** Reads a document, or the part of it below `root`. */
export function indexText(root: Document | Element | ShadowRoot, options: IndexOptions = {}): TextIndex {
  const owner = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const collector = new Collector(options.flowOf ?? (owner.defaultView && 'getComputedStyle' in owner.defaultView && owner.defaultView.document === owner ? flowByStyle : flowByTag), options.shadowRootOf);
  const top = root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement) : root;
  if (top) collector.read(top as Element);
  const { published, url } = publicationDate(owner);
  const title = owner.title.trim();
  const lang = owner.documentElement?.getAttribute('lang') ?? undefined;
  return {
    document: {
      text: collector.text,
      blocks: collector.blocks,
      ...(title !== '' && { title }),
      ...(lang && { lang }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    },
    rangeOf: (start, end) => rangeIn(collector.runs, start, end),
  };
}

class Collector {
  text = '';
  readonly blocks: Block[] = [];
  readonly runs: Run[] = [];
  readonly #flowOf: FlowOf;
  readonly #shadowRootOf: IndexOptions['shadowRootOf'];
  readonly #owners: Element[] = [];
  readonly #tables: TableCells[] = [];
  #open: OpenBlock[] = [];
  #start = 0;
  #space = false;
  #tableCount = 0;

  constructor(flowOf: FlowOf, shadowRootOf: IndexOptions['shadowRootOf']) {
    this.#flowOf = flowOf;
    this.#shadowRootOf = shadowRootOf;
  }

  read(root: Element | ShadowRoot): void {
    if (root.nodeType === 1) this.#element(root as Element, 0);
    else this.#children(root, 0);
    this.#close();
    labelNumbers(this.text, this.blocks, this.#owners);
  }

  #children(parent: ParentNode & Node, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (let child = parent.firstChild; child; child = child.nextSibling) this.#node(child, depth);
  }

  #node(node: Node, depth: number): void {
    if (node.nodeType === 3) this.#textNode(node as Text);
    else if (node.nodeType === 1) this.#element(node as Element, depth);
  }

  #element(element: Element, depth: number): void {
    const tag = element.localName;
    if (tag === 'br') return this.#lineBreak();
    if (tag === 'wbr') return;
    if (SKIPPED.has(tag)) {
      // A footnote mark stands at its word; whatever else is left out parts its neighbours.
      if (tag !== 'sup') this.#space = true;
      return;
    }
    if (isEditable(element) || isClosedDetail(element)) return this.#close();
    const flow = this.#flowOf(element);
    if (flow === 'hidden') return;
    const boundary = flow === 'block' || (flow === 'inline-box' && followsBox(element, this.#flowOf));
    if (boundary) {
      this.#close();
      this.#open.push({ element, kind: kindOf(element, this.#open.at(-1)?.kind) });
    }
    const table = tag === 'table' || /^(?:table|grid|treegrid)$/.test(element.getAttribute('role') ?? '');
    if (table) this.#tables.push(readTable(element, this.#tableCount++));
    this.#contents(element, depth + 1);
    if (table) {
      this.#close();
      this.#tables.pop();
    }
    if (boundary) {
      this.#close();
      this.#open.pop();
    }
  }

  #contents(element: Element, depth: number): void {
    const shadow = element.shadowRoot ?? this.#shadowRootOf?.(element);
    if (shadow) return this.#children(shadow, depth);
    if (element.localName === 'slot' && 'assignedNodes' in element) {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      if (assigned.length > 0) return assigned.forEach((node) => this.#node(node, depth));
    }
    this.#children(element, depth);
  }

  #textNode(node: Text): void {
    const { data } = node;
    let from = -1;
    const flush = (to: number): void => {
      if (from >= 0 && to > from) {
        this.runs.push({ at: this.text.length, length: to - from, node, offset: from });
        this.text += data.slice(from, to);
      }
      from = -1;
    };
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (code === 32 || code === 9 || code === 10 || code === 13 || code === 12) {
        flush(i);
        // A line feed in preformatted text is one that is seen.
        if (code === 10 && this.#open.at(-1)?.element.localName === 'pre') this.#lineBreak();
        else this.#space = true;
      } else if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) flush(i);
      else if (from < 0) {
        if (this.#space && this.text.length > this.#start && !this.text.endsWith('\n')) this.text += ' ';
        this.#space = false;
        from = i;
      }
    }
    flush(data.length);
  }

  #lineBreak(): void {
    this.#space = false;
    if (this.text.length > this.#start && !this.text.endsWith('\n')) this.text += '\n';
  }

  /** Ends the block that is being written, if it has any text. */
  #close(): void {
    this.#space = false;
    let end = this.text.length;
    while (end > this.#start && this.text.charCodeAt(end - 1) === 10) end--;
    this.text = this.text.slice(0, end);
    if (end > this.#start) {
      const open = this.#open.at(-1);
      const element = open?.element;
      const lang = element?.closest('[lang]')?.getAttribute('lang');
      const cell = element && this.#tables.at(-1)?.cellOf(element);
      this.blocks.push({
        start: this.#start,
        end,
        kind: cell ? 'cell' : (open?.kind ?? 'paragraph'),
        ...(lang && { lang }),
        ...(cell && { cell }),
        ...definitionLabel(element),
      });
      if (element) this.#owners[this.blocks.length - 1] = element;
      this.text += '\n';
    }
    this.#start = this.text.length;
  }
}

function kindOf(element: Element, outer: Block['kind'] | undefined): Block['kind'] {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag) || element.getAttribute('role') === 'heading') return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  if (tag === 'blockquote') return 'quote';
  return outer === 'quote' || outer === 'item' || outer === 'caption' || outer === 'heading' ? outer : 'paragraph';
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** All of a closed `<details>` but its summary. */
function isClosedDetail(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

/** Boxes in a row, such as chips, are not one text. */
function followsBox(element: Element, flowOf: FlowOf): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 1 && flowOf(before as Element) === 'inline-box';
}

function definitionLabel(element: Element | undefined): { label?: string } {
  if (element?.localName !== 'dd') return {};
  let term = element.previousElementSibling;
  while (term && term.localName !== 'dt') term = term.previousElementSibling;
  const words = term?.textContent?.replace(/\s+/g, ' ').trim();
  return words ? { label: words } : {};
}

/** A block that is hardly more than a number: the big figure of a card. */
const BARE_NUMBER = /^\D{0,8}\d[\d.,\s]*\D{0,14}$/;
const NUMBER_LENGTH = 24;
const CARD_BLOCKS = 4;
const LABEL_LENGTH = 60;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/**
 * Labels: the number of a card has the small lines above and below it, an entry of a list the short
 * boxes beside its text, such as the date of a timeline.
 */
function labelNumbers(text: string, blocks: Block[], owners: readonly Element[]): void {
  const words = (block: Block): string => text.slice(block.start, block.end);
  const isShort = (block: Block): boolean => block.end - block.start <= LABEL_LENGTH;
  blocks.forEach((block, index) => {
    const owner = owners[index];
    if (!owner || block.cell || block.label !== undefined || !/\d/.test(words(block))) return;
    const inside = (container: Element | null): Block[] =>
      NEIGHBOURS.flatMap((step) => {
        const other = owners[index + step];
        const near = blocks[index + step];
        return other && near && container?.contains(other) ? [near] : [];
      });
    if (block.end - block.start <= NUMBER_LENGTH && BARE_NUMBER.test(words(block))) {
      const card = inside(owner.parentElement);
      const around = card.length > 0 ? card : inside(owner.parentElement?.parentElement ?? null);
      if (around.length > 0 && around.length < CARD_BLOCKS && around.every(isShort)) block.label = around.map(words).join(', ');
      return;
    }
    const beside = inside(owner.closest('li, [role="listitem"]')).filter(isShort);
    if (beside.length > 0 && beside.length < CARD_BLOCKS) block.label = beside.map(words).join(', ');
  });
}

// ---------------------------------------------------------------------------------------------
// The way back

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (offset < run.at) high = middle - 1;
    else if (offset >= run.at + run.length) low = middle + 1;
    else return run;
  }
  return undefined;
}

function rangeIn(runs: readonly Run[], start: number, end: number): Range | undefined {
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return undefined;
  const from = first.offset + start - first.at;
  const to = last.offset + end - last.at;
  if (from > first.node.data.length || to > last.node.data.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
