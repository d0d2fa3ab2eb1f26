/** A quotation, found again in a text that may have changed. */
import type { AnchorState } from './saved-claims/types.ts';
import type { Figure } from './types.ts';

/** What was kept of a place in a text. */
export interface Quote {
  exact: string;
  /** The words on either side, as far as they are known. */
  prefix: string;
  suffix: string;
  /** Where it stood, in UTF-16 code units; where that is not known, the words alone decide. */
  position?: { start: number; end: number };
  /** The sentence or block that it stood in, where that is longer than prefix and suffix. */
  passage?: { text: string; start: number; end: number };
}

/** Where a quotation stands now. Offsets are UTF-16 code units of the text that was searched, `end` exclusive. */
export interface AnchorMatch {
  start: number;
  end: number;
  state: Exclude<AnchorState, 'gone'>;
  /** How much of the quotation and its surroundings is the same, from 0 to 1. */
  score: number;
}

/** Reads the figures of a short text: `findFigures` with the numbers of the page's language. */
export type FigureReader = (text: string) => readonly Pick<Figure, 'start' | 'end' | 'low' | 'high' | 'unit'>[];

export interface QuoteFinder {
  /** Undefined where it is gone, or where two places are as good as each other. */
  find(quote: Quote): AnchorMatch | undefined;
}

/** Prepares a text in which many quotations are looked for. */
export function createQuoteFinder(text: string, figuresOf?: FigureReader): QuoteFinder {
  return { find: (quote) => findQuote(text, quote, figuresOf) };
}

/** Finds one quotation. */
export function findQuote(text: string, { exact }: Quote, figuresOf?: FigureReader): AnchorMatch | undefined {
  void figuresOf;
  const start = text.indexOf(exact);
  return start < 0 || text.includes(exact, start + 1) ? undefined : { start, end: start + exact.length, state: 'intact', score: 1 };
}
