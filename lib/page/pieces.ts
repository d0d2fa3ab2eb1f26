/** The text of a page as readers see it, in blocks, with the way back to its nodes. */
import type { Block } from '../core/types.ts';
import type { TableCells } from './tables.ts';

/** A block with its text and the way back. It holds until the page changes within it. */
export interface Piece {
  /** Without a line feed at its end; never mere space. */
  text: string;
  kind: Block['kind'];
  lang: string | undefined;
  /** The element that it stands in. */
  owner: Element | undefined;
  /** Undefined where it is all of its owner's text: they are found when somebody asks, see `stretchesOf`. */
  stretches: readonly Stretch[] | undefined;
}

/** What a piece has from one text node. */
export interface Stretch {
  /** In the piece's text. */
  at: number;
  length: number;
  node: Text;
  /** Offset of its first letter in the node, where the text is the node's own from there; else it is all of the node's, as it is seen, */
  from?: number;
  /** or what is seen of the node from there up to here. */
  until?: number;
}

/** All that one element holds, in reading order. */
export interface Section {
  parts: (Piece | Section)[];
  table?: TableCells;
}
