/**
 * DOM -> text, with the way back. The blocks are what a reader sees as one run of text: inline markup
 * does not part a figure, while cells, list items and everything that begins a new line do. Space is
 * collapsed as it is on the screen; what is hidden, struck out, code or editable is left out.
 */
import { firstFrom } from '../core/halving.ts';
import type { Block, DocumentText } from '../core/types.ts';
import { Collector, stretchesOf, type ShadowOpener } from './collector.ts';
import { Memory } from './memory.ts';
import type { Piece, Section, Stretch } from './pieces.ts';
import { asSeen, offsetIn } from './seen-text.ts';
import { labelBlock } from './labels.ts';
import { publicationDate } from './publication.ts';
import { byStyle, type Surface } from './surface.ts';
import type { TableCells } from './tables.ts';

export { LAYER_TAG } from './surface.ts';

/** The text of a page and the way from its offsets back to the page. */
export interface TextIndex {
  document: DocumentText;
  /** The range of a stretch of the text; undefined where the page has changed under it. */
  rangeOf(start: number, end: number): Range | undefined;
}

export interface IndexOptions {
  /** How elements look; by computed style, unless the document is shown nowhere. */
  surface?: Surface;
  /** Opens a shadow root that the page closed; extensions can. */
  shadowRootOf?: ShadowOpener;
}

/** Reads a page again and again. What has not changed meanwhile is not read anew. */
export interface PageText {
  /** Reads what is on the screen now; undefined where the page is not long, or not shown. */
  glance(): Generator<void, TextIndex> | undefined;
  /** Reads the page in short steps, so that the caller may rest between. One reading at a time. */
  read(): Generator<void, TextIndex>;
  /** Takes note of what has changed. */
  note(changes: readonly Pick<MutationRecord, 'type' | 'target'>[]): void;
  /** A node, what it holds and its neighbours may look different. */
  restyled(node: Node): void;
  /** Everything may look different. */
  forget(): void;
}

/** Pages with more elements are long: what is on the screen is read first. */
const LONG = 3_000;
/** Behind so many elements in a row that are below the screen, a glance looks for no more. */
const BELOW = 60;
/** So many blocks are placed, or get their labels, between two rests. */
const BLOCKS_A_STEP = 64;

/** A reader of a document, or of the part of it below `root`, that has read nothing yet. */
export function createPageText(root: Document | Element | ShadowRoot, options: IndexOptions = {}): PageText {
  const owner = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const surface = options.surface ?? byStyle(owner.defaultView as Window);
  const memory = new Memory();
  const top = (): Element | ShadowRoot | null => (root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement) : (root as Element));
  function* read(collector: Collector): Generator<void, TextIndex> {
    const from = top();
    // A document in design mode is a text field as a whole.
    const isRead = from !== null && owner.designMode !== 'on';
    return yield* indexOf(isRead ? yield* collector.read(from) : { parts: [] }, owner);
  }
  return {
    glance() {
      const view = owner.defaultView;
      if (!view || options.surface || owner.querySelectorAll('*').length <= LONG) return undefined;
      const { innerHeight } = view;
      let below = 0;
      const isOnScreen = (element: Element): boolean => {
        if (below > BELOW) return false;
        const { top: above, bottom, width, height } = element.getBoundingClientRect();
        below = above < innerHeight ? 0 : below + 1;
        return (bottom > 0 && above < innerHeight) || (width === 0 && height === 0);
      };
      return read(new Collector(surface, options.shadowRootOf, new Memory(), isOnScreen));
    },
    read: () => read(new Collector(surface, options.shadowRootOf, memory)),
    note(changes) {
      for (const { type, target } of changes) {
        if (type === 'attributes') memory.restyle(target);
        else memory.touch(target);
      }
    },
    restyled: (node) => memory.restyle(node),
    forget: () => memory.clear(),
  };
}

function* indexOf(section: Section, owner: Document): Generator<void, TextIndex> {
  const { pieces, tables } = yield* flatten(section);
  const blocks: Block[] = [];
  let at = 0;
  for (const [i, { text, kind, lang, owner: element }] of pieces.entries()) {
    const table = tables[i];
    const cell = element && table?.cells.cellOf(element);
    const block: Block = { start: at, end: at + text.length, kind: cell ? 'cell' : kind };
    if (lang) block.lang = lang;
    if (cell && table) block.cell = { table: table.id, ...cell };
    blocks.push(block);
    at += text.length + 1;
    if (i % BLOCKS_A_STEP === 0) yield;
  }
  for (const i of blocks.keys()) {
    labelBlock(i, pieces, blocks);
    if (i % BLOCKS_A_STEP === 0) yield;
  }
  // The date is searched for in the whole page.
  yield;
  const { published, url } = publicationDate(owner);
  yield;
  const title = owner.title.trim();
  const lang = owner.documentElement?.getAttribute('lang') ?? undefined;
  return {
    document: {
      text: pieces.length === 0 ? '' : `${pieces.map(({ text }) => text).join('\n')}\n`,
      blocks,
      ...(title !== '' && { title }),
      ...(lang && { lang }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    },
    rangeOf(start, end) {
      const index = firstFrom(blocks, (block) => block.start > start) - 1;
      const [piece, block] = [pieces[index], blocks[index]];
      return piece && block && rangeIn(piece, start - block.start, end - block.start);
    },
  };
}

interface NumberedTable {
  cells: TableCells;
  id: number;
}

/** The pieces of a section in reading order, with the tables that they stand in. */
function* flatten(section: Section): Generator<void, { pieces: Piece[]; tables: (NumberedTable | undefined)[] }> {
  const pieces: Piece[] = [];
  const tables: (NumberedTable | undefined)[] = [];
  let count = 0;
  function* add({ parts, table }: Section, around: NumberedTable | undefined): Generator<void, void> {
    const inner = table ? { cells: table, id: count++ } : around;
    for (const part of parts) {
      if ('parts' in part) yield* add(part, inner);
      else {
        pieces.push(part);
        tables.push(inner);
        if (pieces.length % BLOCKS_A_STEP === 0) yield;
      }
    }
  }
  yield* add(section, undefined);
  return { pieces, tables };
}

// ---------------------------------------------------------------------------------------------
// The way back

function rangeIn(piece: Piece, start: number, end: number): Range | undefined {
  const { text } = piece;
  const stretches = stretchesOf(piece);
  const first = stretches[firstFrom(stretches, ({ at }) => at > start) - 1];
  const last = stretches[firstFrom(stretches, ({ at }) => at >= end) - 1];
  if (!first || !last || !holds(first, text) || !holds(last, text)) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, placeIn(first, start));
  range.setEnd(last.node, placeIn(last, end - 1) + 1);
  // A range can't span two trees: its ends fall together.
  return range.collapsed ? undefined : range;
}

/** Whether a node still says what was read of it. */
function holds({ at, length, node, from, until }: Stretch, text: string): boolean {
  const words = from === undefined || until !== undefined ? asSeen(node.data.slice(from, until)).text : node.data.slice(from, from + length);
  return node.isConnected && words === text.slice(at, at + length);
}

function placeIn({ at, node, from, until }: Stretch, offset: number): number {
  if (from === undefined) return offsetIn(node.data, offset - at);
  return from + (until === undefined ? offset - at : offsetIn(node.data.slice(from, until), offset - at));
}
