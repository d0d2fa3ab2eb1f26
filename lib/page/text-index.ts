/**
 * DOM -> text, with the way back. The blocks are what a reader sees as one run of text: inline markup
 * does not part a figure, while cells, list items and everything that begins a new line do. Space is
 * collapsed as it is on the screen; what is hidden, struck out, code or editable is left out.
 */
import type { Block, DocumentText } from '../core/types.ts';
import { labelBlocks } from './labels.ts';
import { publicationDate } from './publication.ts';
import { byStyle, byTag, isInvisible, leftOut, type Surface } from './surface.ts';
import { isTable, readTable, type TableCells } from './tables.ts';

export { LAYER_TAG } from './surface.ts';

/** The text of a page and the way from its offsets back to the page. */
export interface TextIndex {
  document: DocumentText;
  /** The range of a stretch of the text; undefined where the page has changed under it. */
  rangeOf(start: number, end: number): Range | undefined;
}

export interface IndexOptions {
  /** How elements look; by computed style where the document is shown, else by tag. */
  surface?: Surface;
  /** Opens a shadow root that the page closed; extensions can. */
  shadowRootOf?(element: Element): ShadowRoot | null;
}

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
  const collector = new Collector(options.surface ?? (isShown(owner) ? byStyle : byTag), options.shadowRootOf);
  const top = root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement) : root;
  // A document in design mode is a text field as a whole.
  if (top && owner.designMode !== 'on') collector.read(top as Element);
  const text = collector.finish();
  const { published, url } = publicationDate(owner);
  const title = owner.title.trim();
  const lang = owner.documentElement?.getAttribute('lang') ?? undefined;
  return {
    document: {
      text,
      blocks: collector.blocks,
      ...(title !== '' && { title }),
      ...(lang && { lang }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    },
    rangeOf: (start, end) => rangeIn(collector.runs, start, end),
  };
}

const isShown = (document: Document): boolean => {
  const { defaultView: view } = document;
  return Boolean(view && 'getComputedStyle' in view && view.document === document);
};

class Collector {
  readonly blocks: Block[] = [];
  readonly runs: Run[] = [];
  readonly #surface: Surface;
  readonly #shadowRootOf: IndexOptions['shadowRootOf'];
  readonly #owners: (Element | undefined)[] = [];
  readonly #tables: TableCells[] = [];
  /** The text so far. A string that grew by each word would be copied at each look at its end. */
  readonly #parts: string[] = [];
  #length = 0;
  #open: OpenBlock[] = [];
  /** Where the block that is being written begins, and whether it ends with a line feed just now. */
  #start = 0;
  #endsLine = false;
  /** Whether it has more than spaces of its own width, such as the one that keeps an empty paragraph open. */
  #hasWords = false;
  #space = false;
  #tableCount = 0;

  constructor(surface: Surface, shadowRootOf: IndexOptions['shadowRootOf']) {
    this.#surface = surface;
    this.#shadowRootOf = shadowRootOf;
  }

  read(root: Element | ShadowRoot): void {
    if (root.nodeType === 1) this.#element(root as Element, 0);
    else this.#children(root, 0);
    this.#close();
  }

  /** The whole text; no more can be read then. */
  finish(): string {
    const text = this.#parts.join('');
    labelBlocks(text, this.blocks, this.#owners);
    return text;
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
    if (element.localName === 'br') return this.#lineBreak();
    const left = leftOut(element);
    if (left) {
      if (left === 'parts') this.#space = true;
      return;
    }
    if (isEditable(element)) return this.#close();
    const flow = this.#surface.flowOf(element);
    if (flow === 'hidden') return;
    if (flow === 'veiled') return this.#veiled(element, depth);
    const boundary = flow === 'block' || (flow === 'inline-box' && followsBox(element, this.#surface));
    if (boundary) {
      this.#close();
      this.#open.push({ element, kind: kindOf(element, this.#open.at(-1)?.kind) });
    }
    const table = isTable(element);
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
    if (element.localName === 'details' && !element.hasAttribute('open')) {
      const summary = [...element.children].find(({ localName }) => localName === 'summary');
      return summary && this.#node(summary, depth);
    }
    if (element.localName === 'slot' && 'assignedNodes' in element) {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      if (assigned.length > 0) return assigned.forEach((node) => this.#node(node, depth));
    }
    this.#children(element, depth);
  }

  /** What children show of an element that is not seen itself. */
  #veiled(element: Element, depth: number): void {
    if (depth > MAX_DEPTH) return;
    this.#close();
    for (const child of element.children) this.#element(child, depth + 1);
    this.#close();
  }

  #textNode(node: Text): void {
    const { data } = node;
    const keepsLines = /\S[^\S\n]*\n|\n[^\S\n]*\S/.test(data) && node.parentElement !== null && this.#surface.keepsLines(node.parentElement);
    let from = -1;
    const flush = (to: number): void => {
      if (from >= 0 && to > from) {
        this.runs.push({ at: this.#length, length: to - from, node, offset: from });
        const words = data.slice(from, to);
        this.#hasWords ||= /\S/.test(words);
        this.#write(words);
      }
      from = -1;
    };
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (code === 32 || code === 9 || code === 10 || code === 13 || code === 12) {
        flush(i);
        if (code === 10 && keepsLines) this.#lineBreak();
        else this.#space = true;
      } else if (isInvisible(code)) flush(i);
      else if (from < 0) {
        if (this.#space && this.#length > this.#start && !this.#endsLine) this.#write(' ');
        this.#space = false;
        from = i;
      }
    }
    flush(data.length);
  }

  #write(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
    this.#endsLine = false;
  }

  #lineBreak(): void {
    this.#space = false;
    if (this.#length === this.#start || this.#endsLine) return;
    this.#write('\n');
    this.#endsLine = true;
  }

  /** Ends the block that is being written, if it has any text. */
  #close(): void {
    this.#space = false;
    if (this.#hasWords) this.#addBlock(this.#endsLine ? this.#length - 1 : this.#length);
    if (this.#length > this.#start && !this.#endsLine) this.#write('\n');
    this.#start = this.#length;
    this.#endsLine = false;
    this.#hasWords = false;
  }

  #addBlock(end: number): void {
    const open = this.#open.at(-1);
    const element = open?.element;
    const lang = element?.closest('[lang]')?.getAttribute('lang');
    const cell = element && this.#tables.at(-1)?.cellOf(element);
    this.blocks.push({ start: this.#start, end, kind: cell ? 'cell' : (open?.kind ?? 'paragraph'), ...(lang && { lang }), ...(cell && { cell }) });
    this.#owners.push(element);
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
  return /^(?:true|plaintext-only|)$/i.test(element.getAttribute('contenteditable') ?? 'false') || element.getAttribute('role') === 'textbox';
}

/** Boxes in a row, such as chips, are not one text. */
function followsBox(element: Element, { flowOf }: Surface): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 1 && flowOf(before as Element) === 'inline-box';
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
  // A range can't span two trees: its ends fall together.
  return range.collapsed ? undefined : range;
}
