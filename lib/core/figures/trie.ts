/** Words of numbers by their letters: the longest one at a place, forwards or backwards. */
import type { FoldedText } from '../phrases.ts';
import { HYPHEN, SPACE, foldAt, foldUnit, isBoundary } from './fold.ts';

interface Word<T> {
  word: string;
  tag: T;
  open: boolean;
  /** Its letters, and whether its capitals matter; only told when the word is first asked for. */
  letters: string;
  exact: boolean;
}

/** Words in the order in which they were added, and in that in which they are tried. */
interface Kept<T> {
  words: Word<T>[];
  sorted?: Word<T>[];
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
/** Which words there are of a pair of letters: those of one letter alone, and longer ones. */
const ALONE = 1;
const LONGER = 2;

/**
 * Words of one kind. A word that is given with a capital is found only in just that writing.
 *
 * They are kept by their first two letters, as few words of a text begin like any of them; what is kept
 * under two letters is only put in order when a text first has them, so that a set is made at no cost.
 */
export class Trie<T> {
  /** Words by their two letters nearest to where they are matched, or by their only one. */
  private readonly kept: Map<number, Kept<T>>;
  private readonly pairs: Uint8Array;
  private readonly base: Trie<T> | undefined;
  private readonly backwards: boolean;
  /** Parts of words count, too: languages that write numbers in one word. */
  private readonly parts: boolean;

  /** `base`: words that count, too, where none of the same writing is added. */
  constructor({ backwards = false, parts = false }: { backwards?: boolean; parts?: boolean } = {}, base?: Trie<T>) {
    this.backwards = backwards;
    this.parts = parts;
    this.base = base;
    this.kept = new Map(base?.kept);
    this.pairs = base ? base.pairs.slice() : new Uint8Array(PAIRS);
  }

  /** Adds a word, with `*` behind it when it may go on; a later one takes the place of an earlier one with the same writing. */
  add(given: string, tag: T): void {
    const open = given.endsWith('*');
    const word = open ? given.slice(0, -1) : given;
    if (word === '') return;
    const last = word.length - 1;
    const first = asLetter(foldUnit(word.charCodeAt(this.backwards ? last : 0)));
    const second = last === 0 ? 0 : asLetter(foldUnit(word.charCodeAt(this.backwards ? last - 1 : 1)));
    const key = last === 0 ? first : keyOf(first, second);
    // Behind a word of one letter any letter may follow.
    if (last === 0) for (let i = pairOf(first, 0); i <= pairOf(first, 31); i++) this.pairs[i] = (this.pairs[i] as number) | ALONE;
    else this.pairs[pairOf(first, second)] = (this.pairs[pairOf(first, second)] as number) | LONGER;
    const added = { word, tag, open, letters: '', exact: false };
    const same = this.kept.get(key);
    // What is kept as the base keeps it is the base's own.
    if (!same || same === this.base?.kept.get(key)) this.kept.set(key, { words: same ? [...same.words, added] : [added] });
    else same.words.push(added);
  }

  /** The longest word that begins at `at`, or that ends there and begins no earlier than `floor` when the trie runs backwards. */
  match(text: FoldedText, at: number, floor = 0): WordHit<T> | undefined {
    const first = letterAt(text, this.backwards ? at - 1 : at);
    const second = letterAt(text, this.backwards ? at - 2 : at + 1);
    const has = this.pairs[pairOf(first, second)] as number;
    if (has === 0) return undefined;
    return ((has & LONGER) !== 0 ? this.longest(text, at, floor, keyOf(first, second)) : undefined) ?? ((has & ALONE) !== 0 ? this.longest(text, at, floor, first) : undefined);
  }

  private longest(text: FoldedText, at: number, floor: number, key: number): WordHit<T> | undefined {
    const kept = this.kept.get(key);
    if (!kept) return undefined;
    kept.sorted ??= sortedWords(kept.words);
    for (const { word, letters, tag, open, exact } of kept.sorted) {
      const start = this.backwards ? at - word.length : at;
      if (start < floor || !standsAt(letters, text, start)) continue;
      const end = this.backwards ? start : at + word.length;
      if (!open && !this.parts && !isBoundary(text, end)) continue;
      if (!exact || text.text.startsWith(word, start)) return { at: end, tag };
    }
    return undefined;
  }
}

const keyOf = (first: number, second: number): number => (first << 16) | second | KEY_OF_TWO;
const KEY_OF_TWO = 0x8000_0000 | 0;

function standsAt(letters: string, text: FoldedText, start: number): boolean {
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) !== letterAt(text, start + i)) return false;
  return true;
}

const lettersOf = (word: string): string => String.fromCharCode(...Array.from({ length: word.length }, (_, i) => asLetter(foldUnit(word.charCodeAt(i)))));

/** The longest first, then those that were added last; of one writing only the last. */
function sortedWords<T>(words: readonly Word<T>[]): Word<T>[] {
  for (const each of words) {
    each.letters = lettersOf(each.word);
    each.exact = each.word !== each.word.toLowerCase();
  }
  const same = (a: Word<T>, b: Word<T>): boolean => a.letters === b.letters && (a.exact ? a.word === b.word : !b.exact);
  return words
    .filter((word, i) => !words.some((later, j) => j > i && same(word, later)))
    .toReversed()
    .sort((a, b) => b.word.length - a.word.length);
}
