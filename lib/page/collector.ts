/**
 * Reads the tree of a page into the blocks that a reader sees as one run of text each. What was read once is
 * kept by the element that bounds it, until the page changes there: a page that goes on growing is walked
 * along its growing edge alone.
 */
import type { Block } from '../core/types.ts';
import { Memory } from './memory.ts';
import { isNumeric } from './numeric.ts';
import type { Piece, Section, Stretch } from './pieces.ts';
import { Run } from './run.ts';
import { asSeen, endOfPart, isInvisible, LINES, PARTS, type Seen } from './seen-text.ts';
import { leftOut, type Flow, type Surface } from './surface.ts';
import { isTable, readTable } from './tables.ts';

/** Opens a shadow root that the page closed. */
export type ShadowOpener = (element: Element) => ShadowRoot | null | undefined;

/** Deeper trees are made to break readers, not to be read. */
const MAX_DEPTH = 1_500;
/** So many nodes are read between two rests that the caller may take, and so many children of an element at once. */
const NODES_BETWEEN_RESTS = 16;
const CHILDREN_AT_ONCE = 200;

/** Longer runs of text are parted, where a sentence or a line ends: each is read in one step. */
const LONGEST = 12_000;

/** Tags that bring nothing into a run of text but their own text, unless they are styled to. */
const INLINE = 'a,abbr,b,bdi,bdo,big,br,cite,em,font,i,mark,nobr,q,small,span,strong,sub,sup,time,tt,u,wbr';
const INLINE_TAGS = new Set(INLINE.split(','));
const NOT_INLINE = `:not(${INLINE})`;
/** Without the one that breaks it. */
const NOT_PROSE = ':not(a,abbr,b,bdi,bdo,big,cite,em,font,i,mark,nobr,q,small,span,strong,sub,sup,time,tt,u,wbr)';
/** Shorter texts are names and labels, which must not run together with their neighbours. */
const PROSE_LENGTH = 120;
/** Tags that can have a shadow root, beside custom elements, which have a hyphen; those that mostly hold mere text last. */
const HOSTS = new Set(['article', 'aside', 'body', 'div', 'footer', 'header', 'main', 'nav', 'section']);
const SMALL_HOSTS = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'span']);

interface OpenBlock {
  element: Element;
  kind: Block['kind'];
  lang: string | undefined;
}

/** Where in the tree something is read: how deep, below what has changed its looks, in an element that is not seen itself. */
interface Place {
  depth: number;
  restyled: boolean;
  veiled: boolean;
}

export class Collector {
  readonly #surface: Surface;
  readonly #shadowRootOf: ShadowOpener | undefined;
  readonly #memory: Memory;
  /** Which elements are read at all; all where it is undefined. */
  readonly #isWanted: ((element: Element) => boolean) | undefined;
  #restyled: ReadonlySet<Node> = new Set();
  #section: Section = { parts: [] };
  readonly #open: OpenBlock[] = [];
  #lang: string | undefined;
  readonly #run = new Run();
  #nodes = 0;
  /** Slots that were read: what they hold stands elsewhere in the tree, so nothing around them is kept. */
  #slots = 0;

  constructor(surface: Surface, shadowRootOf: ShadowOpener | undefined, memory: Memory, isWanted?: (element: Element) => boolean) {
    this.#isWanted = isWanted;
    this.#surface = surface;
    this.#shadowRootOf = shadowRootOf;
    this.#memory = memory;
  }

  /** Reads all below a node; each step is short. */
  *read(root: Element | ShadowRoot): Generator<void, Section> {
    this.#restyled = this.#memory.begin();
    this.#lang = (root.nodeType === 1 ? (root as Element).parentElement?.closest('[lang]')?.getAttribute('lang') : undefined) ?? undefined;
    const restyled = [...this.#restyled].some((node) => node !== root && node.contains(root));
    const place = { depth: 0, restyled, veiled: false };
    yield* (root.nodeType === 1 ? this.#visit(root as Element, place) : this.#children(root, place)) ?? [];
    this.#close();
    return this.#section;
  }

  /** Reads an element whose text is one block. */
  readFlat(element: Element): Piece | undefined {
    this.#flatChildren(element, 0, false);
    this.#close();
    const [piece] = this.#section.parts;
    return piece && 'text' in piece ? piece : undefined;
  }

  // -------------------------------------------------------------------------------------------
  // Step by step

  *#children(parent: ParentNode & Node, place: Place): Generator<void, void> {
    // A copy: the page may take out a child while this reading rests.
    if (place.depth <= MAX_DEPTH) yield* this.#each(Array.from(parent.childNodes), parent, place);
  }

  /** Reads nodes one after another, which are all of one parent unless each has its own. */
  *#each(nodes: readonly Node[], parent: Node | undefined, place: Place): Generator<void, void> {
    for (const node of nodes) {
      if (++this.#nodes % NODES_BETWEEN_RESTS === 0) yield;
      const around = parent ?? node.parentNode;
      const steps = around && this.#node(node, around, place);
      if (steps) yield* steps;
    }
  }

  /** Reads a node at once where it can, as most are; else returns the steps that it takes. */
  #node(node: Node, parent: Node, place: Place): Generator<void, void> | undefined {
    if (node.nodeType === 3) {
      if ((node as Text).length > LONGEST) return this.#longText(node as Text);
      this.#text(node as Text);
    }
    if (node.nodeType !== 1 || node.parentNode !== parent) return undefined;
    const element = node as Element;
    if (hidesItself(element)) return undefined;
    if (!isFlat(element)) return this.#visit(element, place);
    this.#flat(element, place.depth, place.veiled);
    return undefined;
  }

  #visit(element: Element, { depth, restyled, veiled }: Place): Generator<void, void> | undefined {
    if (this.#isWanted?.(element) === false) return undefined;
    const isRestyled = restyled || this.#restyled.has(element);
    const kept = isRestyled || veiled ? undefined : this.#memory.get(element);
    if (kept) {
      this.#close();
      this.#section.parts.push(kept);
      return undefined;
    }
    const flow = this.#flowOf(element, veiled);
    if (!flow) return undefined;
    const place = { depth: depth + 1, restyled: isRestyled, veiled: flow === 'veiled' };
    const outer = this.#lang;
    if (element.hasAttributes()) this.#lang = element.getAttribute('lang') || outer;
    if (flow !== 'block' && (place.veiled || !isTable(element))) return this.#inside(element, place, outer);
    const slots = this.#slots;
    const around = this.#enter(element);
    if (isTable(element)) this.#section.table = readTable(element);
    const leave = (): void => {
      const section = this.#leave(around);
      if (!veiled && slots === this.#slots) this.#memory.keep(element, section);
    };
    if (!this.#prose(element)) return this.#inside(element, place, outer, leave);
    leave();
    this.#lang = outer;
    return undefined;
  }

  /** Reads what an element holds, and returns to the language around it. */
  *#inside(element: Element, place: Place, outer: string | undefined, leave?: () => void): Generator<void, void> {
    yield* place.veiled ? this.#veiled(element, place) : this.#contents(element, place);
    leave?.();
    this.#lang = outer;
  }

  *#contents(element: Element, place: Place): Generator<void, void> {
    const shadow = this.#shadowOf(element);
    if (shadow) return yield* this.#children(shadow, place);
    const { localName } = element;
    if (localName === 'details' && !element.hasAttribute('open')) {
      const summary = [...element.children].find((child) => child.localName === 'summary');
      return summary && (yield* this.#each([summary], element, place));
    }
    if (localName === 'slot' && 'assignedNodes' in element) {
      this.#slots++;
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      yield* this.#each(assigned, undefined, place);
      if (assigned.length > 0) return;
    }
    if (hasOnlyFlat(element) && element.textContent.length <= LONGEST) this.#flatChildren(element, place.depth, false);
    else yield* this.#children(element, place);
  }

  /** What children show of an element that is not seen itself. */
  *#veiled(element: Element, place: Place): Generator<void, void> {
    if (place.depth > MAX_DEPTH) return;
    this.#close();
    yield* this.#each(Array.from(element.children), element, place);
    this.#close();
  }

  // -------------------------------------------------------------------------------------------
  // At once: runs of text with inline markup

  /**
   * Reads a block whose text is all there is to it, by one native call. That its markup does not part its text
   * is asked only where it matters: in short texts, and in those with figures.
   */
  #prose(element: Element): boolean {
    const { localName } = element;
    if (localName === 'details' || localName === 'slot' || this.#shadowOf(element)) return false;
    const count = element.childElementCount;
    if (count > 0 && (count > CHILDREN_AT_ONCE || element.querySelector(NOT_PROSE) !== null)) return false;
    const data = count > 0 ? this.#withoutNotes(element) : element.textContent;
    if (data.length > LONGEST) return false;
    const hasLines = data.includes('\n') && LINES.test(data);
    if (hasLines && this.#surface.keepsLines(element)) return false;
    const { text } = asSeen(data);
    if (count > 0 && (text.length < PROSE_LENGTH || isNumeric(text))) {
      for (const inner of element.querySelectorAll('*')) {
        const isNone = inner.localName === 'sup' || (this.#surface.flowOf(inner) === 'inline' && !isEditable(inner) && !this.#shadowOf(inner));
        if (!isNone || (hasLines && this.#surface.keepsLines(inner))) return false;
      }
    }
    const open = this.#open.at(-1);
    if (open && /\S/.test(text)) this.#section.parts.push({ text, kind: open.kind, lang: open.lang, owner: element, stretches: undefined });
    return true;
  }

  /** The text of an element that leaves out nothing but the marks of notes. */
  #withoutNotes(element: Element): string {
    const notes = [...element.querySelectorAll('sup')].filter((note) => leftOut(note) !== undefined);
    return this.#surface.textWithout(element, notes);
  }

  #flatChildren(parent: Element, depth: number, veiled: boolean): void {
    if (depth > MAX_DEPTH) return;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) this.#flat(child as Element, depth + 1, veiled);
      else if (child.nodeType === 3 && !veiled) this.#text(child as Text);
    }
  }

  #flat(element: Element, depth: number, veiled: boolean): void {
    const flow = this.#flowOf(element, veiled);
    if (!flow) return;
    const shadow = this.#shadowOf(element);
    if (shadow) return this.#atOnce(this.#children(shadow, { depth, restyled: true, veiled: false }));
    if (flow === 'inline') return this.#flatChildren(element, depth, false);
    const around = flow === 'block' ? this.#enter(element) : undefined;
    this.#close();
    this.#flatChildren(element, depth, flow === 'veiled');
    this.#close();
    if (around) this.#leave(around);
  }

  #atOnce(steps: Generator<void, void>): void {
    while (!steps.next().done) continue;
  }

  // -------------------------------------------------------------------------------------------
  // One element

  /** How an element that is read flows; undefined for one that is not, which is dealt with then. */
  #flowOf(element: Element, veiled: boolean): Exclude<Flow, 'hidden' | 'inline-box'> | undefined {
    const left = leftOut(element);
    if (element.localName === 'br') this.#run.endLine();
    else if (left === 'parts') this.#run.space();
    else if (!left && isEditable(element)) this.#close();
    else if (!left) return this.#flowOfRead(element, veiled);
    return undefined;
  }

  #flowOfRead(element: Element, veiled: boolean): Exclude<Flow, 'hidden' | 'inline-box'> | undefined {
    const flow = this.#surface.flowOf(element, veiled);
    if (flow === 'inline-box') return followsBox(element, this.#surface) ? 'block' : 'inline';
    return flow === 'hidden' ? undefined : flow;
  }

  #shadowOf(element: Element): ShadowRoot | null | undefined {
    const { localName } = element;
    if (localName !== 'span' && INLINE_TAGS.has(localName)) return null;
    const mayHost = localName.includes('-') || HOSTS.has(localName) || (SMALL_HOSTS.has(localName) && !element.firstChild);
    const { shadowRoot } = element;
    return ((shadowRoot || mayHost) && this.#shadowRootOf?.(element)) || shadowRoot;
  }

  /** Begins a block, in a section of its own. Returns the section around it. */
  #enter(element: Element): Section {
    this.#close();
    const around = this.#section;
    this.#open.push({ element, kind: kindOf(element, this.#open.at(-1)?.kind), lang: (element.hasAttributes() && element.getAttribute('lang')) || this.#lang });
    this.#section = { parts: [] };
    return around;
  }

  #leave(around: Section): Section {
    this.#close();
    this.#open.pop();
    const section = this.#section;
    this.#section = around;
    if (section.parts.length > 0) around.parts.push(section);
    return section;
  }

  // -------------------------------------------------------------------------------------------
  // Text

  #text(node: Text): void {
    const { data } = node;
    if (data.length > LONGEST) return this.#atOnce(this.#longText(node));
    if (data.includes('\n') && LINES.test(data) && node.parentElement && this.#surface.keepsLines(node.parentElement)) return this.#lines(node);
    this.#seen(asSeen(data), node);
  }

  /** Text that would take long to read, part by part. */
  *#longText(node: Text): Generator<void, void> {
    const { data } = node;
    const hasLines = node.parentElement !== null && this.#surface.keepsLines(node.parentElement);
    for (let from = 0; from < data.length;) {
      const until = endOfPart(data, from, hasLines ? ['\n'] : ['. ', '。', ' '], LONGEST / 2);
      if (hasLines) this.#lines(node, from, until);
      else this.#seen(asSeen(data.slice(from, until)), node, from, until);
      from = until;
      if (from < data.length) this.#close();
      yield;
    }
  }

  #seen({ text, spaceBefore, spaceBehind }: Seen, node: Text, from?: number, until?: number): void {
    if (spaceBefore) this.#run.space();
    if (text !== '') this.#write(text, node, from, until);
    if (spaceBehind) this.#run.space();
  }

  /** Text whose lines are seen as such. */
  #lines(node: Text, from = 0, until = node.length): void {
    for (const { 0: part, index } of node.data.slice(from, until).matchAll(PARTS)) {
      if (part === '\n') this.#run.endLine();
      else if (/^[ \t\r\f]/.test(part)) this.#run.space();
      else if (!isInvisible(part.charCodeAt(0))) this.#write(part, node, from + index);
    }
  }

  #write(text: string, node: Text, from?: number, until?: number): void {
    if (this.#run.length > LONGEST) this.#close();
    this.#run.write(text, node, from, until);
  }

  /** Ends the block that is being written, if it has any text. */
  #close(): void {
    const written = this.#run.take();
    if (!written) return;
    const open = this.#open.at(-1);
    this.#section.parts.push({ ...written, kind: open?.kind ?? 'paragraph', lang: open ? open.lang : this.#lang, owner: open?.element });
  }
}

const FLAT: Surface = { flowOf: () => 'inline', keepsLines: () => false, textWithout: ({ textContent }) => textContent };

/** Where a piece's text stands in the page; nothing where the page has changed. */
export function stretchesOf(piece: Piece): readonly Stretch[] {
  if (!piece.stretches && piece.owner) {
    const again = new Collector(FLAT, undefined, new Memory()).readFlat(piece.owner);
    piece.stretches = again?.text === piece.text ? again.stretches : undefined;
  }
  return piece.stretches ?? [];
}

// ---------------------------------------------------------------------------------------------
// Elements

/** What is asked of an element before it is read. */
const ASKED = 'localName childNodes childElementCount firstChild textContent shadowRoot parentNode hasAttributes hasAttribute getAttribute querySelector checkVisibility matches closest contains'.split(' ');

/** A form has its fields under their names, before anything of its own. One that can't be asked any more is not read. */
const hidesItself = (element: Element): boolean => 'HTMLFormElement' in globalThis && element instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(element, name));

/** Whether an element is inline by its tag, with nothing in it that isn't, and small. */
const isFlat = (element: Element): boolean => INLINE_TAGS.has(element.localName) && hasOnlyFlat(element);

function hasOnlyFlat(element: Element): boolean {
  const count = element.childElementCount;
  return count === 0 || (count <= CHILDREN_AT_ONCE && element.querySelector(NOT_INLINE) === null);
}

function kindOf(element: Element, outer: Block['kind'] | undefined): Block['kind'] {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag) || (element.hasAttributes() && element.getAttribute('role') === 'heading')) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  if (tag === 'blockquote') return 'quote';
  return outer === 'quote' || outer === 'item' || outer === 'caption' || outer === 'heading' ? outer : 'paragraph';
}

function isEditable(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return /^(?:true|plaintext-only|)$/i.test(element.getAttribute('contenteditable') ?? 'false') || element.getAttribute('role') === 'textbox';
}

/** Boxes in a row, such as chips, are not one text. */
function followsBox(element: Element, { flowOf }: Surface): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 1 && flowOf(before as Element) === 'inline-box';
}
