/**
 * A quotation, found again in a text that may have changed.
 *
 *   const finder = createQuoteFinder(text, (words) => findFigures(words, numbers));
 *   finder.find({ exact: '$122 billion', prefix: 'OpenAI raised ', suffix: ' in March', position: { start: 14, end: 26 } });
 *
 * First the quotation with all its surroundings is looked for as it is: at its old place, near it, then anywhere. Only
 * where that fails is the text split into words and these are indexed, once for all quotations. Rare words of the quotation
 * name the places that come into question; at each, words are aligned with words, so that a figure that was changed
 * stands beside the one it replaced. A place must share enough of what surrounded the quotation, and it must
 * be clearly better than all others: being silent beats pointing at the wrong place.
 */
import { createFindAsItWas } from './quote/as-it-was.ts';
import { choosePlace } from './quote/choice.ts';
import { matchOf } from './quote/outcome.ts';
import { patternOf } from './quote/pattern.ts';
import { samePlaces, similarPlaces } from './quote/places.ts';
import { surroundingsOf, type Surroundings } from './quote/surroundings.ts';
import { indexWords, type WordIndex } from './quote/word-index.ts';
import type { AnchorState } from './saved-claims/types.ts';
import type { Figure } from './types.ts';

/** What was kept of a place in a text. */
export interface Quote {
  exact: string;
  /** The words on either side, as far as they are known. A line feed is the border of a block. */
  prefix: string;
  suffix: string;
  /** Where it stood, in UTF-16 code units; where that is not known, the words alone decide. */
  position?: { start: number; end: number };
  /** The sentence or block that it stood in, and its place there: used where it tells more than prefix and suffix. */
  passage?: { text: string; start: number; end: number };
}

/** Where a quotation stands now. Offsets are UTF-16 code units of the text that was searched, `end` exclusive. */
export interface AnchorMatch {
  start: number;
  end: number;
  /**
   * `intact`: the same words amid the same words of its block, about where they stood. `moved`: the same, further
   * away. `reworded`: the words are others, or those around them, but every figure is the same.
   * `number-changed`: a figure of the quotation is another one now.
   */
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

/**
 * Prepares a text in which many quotations are looked for. Without `figuresOf`, any change of a number, or of
 * the word or sign beside it, counts as a changed figure.
 */
export function createQuoteFinder(text: string, figuresOf?: FigureReader): QuoteFinder {
  const findAsItWas = createFindAsItWas(text);
  let words: WordIndex | undefined;
  return {
    find(quote) {
      if (quote.exact.trim() === '') return undefined;
      const all = surroundingsOf(quote);
      const same = findAsItWas(quote, all);
      if (same) return same;
      words ??= indexWords(text);
      const search = { text, words, quote, figuresOf };
      const [widest, near] = all;
      // Where all around it was written anew, the quotation's own words must stand there still.
      return findByWords({ ...search, surroundings: widest }) ?? (near && findByWords({ ...search, surroundings: near, onlySame: true }));
    },
  };
}

/** Finds one quotation: see `createQuoteFinder`, which is quicker for several. */
export function findQuote(text: string, quote: Quote, figuresOf?: FigureReader): AnchorMatch | undefined {
  return createQuoteFinder(text, figuresOf).find(quote);
}

interface Search {
  text: string;
  words: WordIndex;
  quote: Quote;
  surroundings: Surroundings;
  figuresOf: FigureReader | undefined;
  onlySame?: boolean;
}

function findByWords({ onlySame = false, ...search }: Search): AnchorMatch | undefined {
  const { words, quote, surroundings } = search;
  const pattern = patternOf(quote, surroundings, words);
  const places = [...samePlaces(pattern, words), ...(onlySame ? [] : similarPlaces(pattern, words, quote.position))];
  const place = choosePlace(places, pattern, words, quote.position);
  return place && matchOf({ ...search, pattern, place });
}
