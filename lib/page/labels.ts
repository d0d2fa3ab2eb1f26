/**
 * Labels: what stands beside a block and says what it is. A definition has its term, the number of a card
 * the small lines above and below it, an entry of a list the short boxes beside its text, such as the date
 * of a timeline.
 */
import type { Block } from '../core/types.ts';
import { isNumeric } from './numeric.ts';
import { wordsOf } from './surface.ts';

/** A block that is hardly more than a number: the big figure of a card. */
const BARE_NUMBER = /^\D{0,8}\d[\d.,\s]*\D{0,14}$/;
/** Where each letter is half a word, more of them make a sentence. */
const HALF_WORD = /[\u3040-\u9fff\uac00-\ud7af]/g;
const MOST_HALF_WORDS = 8;
const NUMBER_LENGTH = 24;
const LABEL_LENGTH = 60;
/** Blocks on either side that may label a block, and how many may do so together. */
const REACH = 3;
const MOST_LABELS = 3;

/** How far a card's end is looked for. */
const LONGEST_CARD = 12;

/** Words on a page, and the element that they stand in. */
interface Words {
  text: string;
  owner: Element | undefined;
}

/** Gives a block with a number its label, if there is one. `words` are those of all the blocks, in the same order. */
export function labelBlock(at: number, words: readonly Words[], blocks: readonly Block[]): void {
  const block = blocks[at];
  const { owner, text } = words[at] ?? {};
  if (!block || block.cell || !owner || !text || !isNumeric(text)) return;
  const term = termOf(owner);
  const labels = term === undefined && /\d/.test(text) ? labelling(at, owner, words) : [];
  if (term !== undefined) block.label = term;
  else if (labels.length > 0) block.label = labels.join(', ');
}

/** The words beside a block that say what its number is; none where they are many or long. */
function labelling(at: number, owner: Element, words: readonly Words[]): string[] {
  const wordsAt = (index: number): string => words[index]?.text ?? '';
  const isShort = (index: number): boolean => wordsAt(index).length <= LABEL_LENGTH;
  const isNumber = (index: number): boolean => wordsAt(index).length <= NUMBER_LENGTH && BARE_NUMBER.test(wordsAt(index)) && (wordsAt(index).match(HALF_WORD)?.length ?? 0) <= MOST_HALF_WORDS;
  const isIn = (container: Element, index: number): boolean => {
    const owner = words[index]?.owner;
    return owner !== undefined && container.contains(owner);
  };

  /** Indices of the neighbours on one side that stand in a container, nearest first. */
  const beside = (index: number, container: Element, by: 1 | -1): number[] => {
    const near: number[] = [];
    for (let i = index + by; near.length < REACH && isIn(container, i); i += by) near.push(i);
    return near;
  };
  const around = (index: number, container: Element): number[] => [...beside(index, container, -1).reverse(), ...beside(index, container, 1)];

  /** Where a card has several numbers, its last block tells on which side each has its label. */
  const ofNumber = (index: number, card: Element): number[] => {
    const all = around(index, card);
    if (!all.some(isNumber)) return all;
    let last = index;
    while (last - index < LONGEST_CARD && isIn(card, last + 1)) last++;
    const side = beside(index, card, isNumber(last) ? -1 : 1);
    const next = side.findIndex(isNumber);
    return (next < 0 ? side : side.slice(0, next)).toSorted((a, b) => a - b);
  };

  const near = (): number[] => {
    const card = owner.parentElement;
    if (!isNumber(at)) {
      const entry = owner.closest('li, [role="listitem"]');
      return entry ? around(at, entry).filter(isShort) : [];
    }
    const own = card ? ofNumber(at, card) : [];
    return own.length > 0 || !card?.parentElement ? own : ofNumber(at, card.parentElement);
  };
  const labels = near();
  return labels.length <= MOST_LABELS && labels.every(isShort) ? labels.map(wordsAt) : [];
}

/** The term that an entry of a definition list explains. */
function termOf(owner: Element): string | undefined {
  let term = owner.closest('dd')?.previousElementSibling;
  while (term && term.localName !== 'dt') term = term.previousElementSibling;
  return (term && wordsOf(term)) || undefined;
}
