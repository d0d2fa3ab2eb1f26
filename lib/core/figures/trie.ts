/** Words of numbers by their letters: the longest one at a place, forwards or backwards. */
import type { FoldedText } from '../phrases.ts';
import { HYPHEN, SPACE, foldAt, foldUnit, isBoundary } from './fold.ts';

interface Word<T> {
  word: string;
  tag: T;
  open: boolean;
  /** Its letters, and whether its capitals matter. */
  letters: string;
  exact: boolean;
}

/** A word that was found, and the end of it that was not given: the further one of the two. */
export interface WordHit<T> {
  at: number;
  tag: T;
}

/** Hyphens and spaces inside words are the same: "US-Dollar", "US Dollar". */
const asLetter = (folded: number): number => (folded === HYPHEN ? SPACE : folded);
const letterAt = (text: FoldedText, at: number): number => asLetter(foldAt(text, at));

/** What two letters are known by at a glance. */
const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
const PAIRS = 1 << 10;

const STAR = 0x2a;

/**
 * Words of one kind. A word that is given with a capital is found only in just that writing.
 *
 * They are kept by their first two letters, as few words of a text begin like any of them; what is kept
 * under two letters is only read and put in order when a text first has them, so that a set is made at no cost.
 */
export class Trie<T> {
  /** Words as they were added, and for each the one before it of the same pair, counted from 1; 0 for none. */
  readonly #given: string[] = [];
  readonly #tags: T[] = [];
  readonly #before: number[] = [0];
  /** The last word of a pair; those of one letter stand behind all pairs. */
  readonly #last = new Uint16Array(PAIRS + 1);
  /** Which pairs begin a word. */
  readonly #pairs: Uint8Array;
  /** The words of the pairs that a text has had the letters of, in the order in which they are tried. */
  readonly #kept: (Word<T>[] | undefined)[] = [];
  readonly #base: Trie<T> | undefined;
  readonly #backwards: boolean;
  /** Parts of words count, too: languages that write numbers in one word. */
  readonly #parts: boolean;

  /** `base`: words that count, too, where none of the same writing is added. */
  constructor({ backwards = false, parts = false }: { backwards?: boolean; parts?: boolean } = {}, base?: Trie<T>) {
    this.#backwards = backwards;
    this.#parts = parts;
    this.#base = base;
    this.#pairs = base ? base.#pairs.slice() : new Uint8Array(PAIRS);
  }

  /** Adds a word, with `*` behind it when it may go on; a later one takes the place of an earlier one with the same writing. */
  add(given: string, tag: T): void {
    const end = given.charCodeAt(given.length - 1) === STAR ? given.length - 2 : given.length - 1;
    if (end < 0) return;
    const pairs = this.#pairs;
    const backwards = this.#backwards;
    const last = this.#last;
    const first = nearLetter(given, backwards ? end : 0);
    let pair = PAIRS;
    if (end > 0) {
      pair = pairOf(first, nearLetter(given, backwards ? end - 1 : 1));
      pairs[pair] = 1;
      // Behind a word of one letter any letter may follow.
    } else pairs.fill(1, pairOf(first, 0), pairOf(first, 31) + 1);
    this.#tags.push(tag);
    this.#before.push(last[pair] as number);
    last[pair] = this.#given.push(given);
  }

  /** The longest word that begins at `at`, or that ends there and begins no earlier than `floor` when the trie runs backwards. */
  match(text: FoldedText, at: number, floor = 0): WordHit<T> | undefined {
    const backwards = this.#backwards;
    const first = letterAt(text, backwards ? at - 1 : at);
    const second = letterAt(text, backwards ? at - 2 : at + 1);
    const pair = pairOf(first, second);
    if (this.#pairs[pair] === 0) return undefined;
    const words = (this.#kept[pair] ??= this.#wordsOf(pair));
    for (let i = 0; i < words.length; i++) {
      const { word, letters, tag, open, exact } = words[i] as Word<T>;
      const start = backwards ? at - word.length : at;
      if (start < floor || !standsAt(letters, text, start)) continue;
      const end = backwards ? start : at + word.length;
      if (!open && !this.#parts && !isBoundary(text, end)) continue;
      if (!exact || text.text.startsWith(word, start)) return { at: end, tag };
    }
    return undefined;
  }

  /** The words that a text with these two letters may have, the longest first. */
  #wordsOf(pair: number): Word<T>[] {
    const alone = this.#added(PAIRS).filter(({ letters }) => pairOf(letters.charCodeAt(0), pair) === pair);
    return sortedWords([...alone, ...this.#added(pair)]);
  }

  /** The words of a pair in the order in which they were added, those of the base first. */
  #added(pair: number): Word<T>[] {
    const words: Word<T>[] = [];
    for (let n = this.#last[pair] as number; n !== 0; n = this.#before[n] as number) words.push(wordOf(this.#given[n - 1] as string, this.#tags[n - 1] as T));
    return [...(this.#base ? this.#base.#added(pair) : []), ...words.reverse()];
  }
}

const nearLetter = (word: string, at: number): number => asLetter(foldUnit(word.charCodeAt(at)));

function standsAt(letters: string, text: FoldedText, start: number): boolean {
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) !== letterAt(text, start + i)) return false;
  return true;
}

function wordOf<T>(given: string, tag: T): Word<T> {
  const open = given.endsWith('*');
  const word = open ? given.slice(0, -1) : given;
  let letters = '';
  for (let i = 0; i < word.length; i++) letters += String.fromCharCode(nearLetter(word, i));
  return { word, tag, open, letters, exact: word !== word.toLowerCase() };
}

/** The longest first, then those that were added last; of one writing only the last. */
function sortedWords<T>(words: readonly Word<T>[]): Word<T>[] {
  if (words.length === 1) return [...words];
  const same = (a: Word<T>, b: Word<T>): boolean => a.letters === b.letters && (a.exact ? a.word === b.word : !b.exact);
  return words
    .filter((word, i) => !words.some((later, j) => j > i && same(word, later)))
    .toReversed()
    .sort((a, b) => b.word.length - a.word.length);
}
