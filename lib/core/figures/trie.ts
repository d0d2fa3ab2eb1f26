/** Words of numbers by their letters: the longest one at a place, forwards or backwards. */
import { HYPHEN, SPACE, foldAt, isBoundary } from './fold.ts';

interface Node<T> {
  next: Map<number, Node<T>>;
  /** Words that end here. An open one may go on; `exact` where case matters. */
  ends?: { tag: T; open: boolean; exact: string | undefined }[];
}

/** A word that was found, and the end of it that was not given: the further one of the two. */
export interface WordHit<T> {
  at: number;
  tag: T;
}

/** Hyphens and spaces inside words are the same: "US-Dollar", "US Dollar". */
const letterAt = (text: string, at: number): number => {
  const folded = foldAt(text, at);
  return folded === HYPHEN ? SPACE : folded;
};

/** Words of one kind. A word that is given with a capital is found only in just that writing. */
export class Trie<T> {
  private readonly root: Node<T> = { next: new Map() };
  private readonly backwards: boolean;
  /** Parts of words count, too: languages that write numbers in one word. */
  private readonly parts: boolean;

  constructor({ backwards = false, parts = false }: { backwards?: boolean; parts?: boolean } = {}) {
    this.backwards = backwards;
    this.parts = parts;
  }

  /** Adds a word, with `*` behind it when it may go on; a later one takes the place of an earlier one with the same writing. */
  add(given: string, tag: T): void {
    const open = given.endsWith('*');
    const word = open ? given.slice(0, -1) : given;
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const letter = letterAt(word, this.backwards ? word.length - 1 - i : i);
      let next = node.next.get(letter);
      if (!next) {
        next = { next: new Map() };
        node.next.set(letter, next);
      }
      node = next;
    }
    const exact = word === word.toLowerCase() ? undefined : word;
    node.ends = [...(node.ends ?? []).filter((end) => end.exact !== exact), { tag, open, exact }];
  }

  /** The longest word that begins at `at`, or that ends there and begins no earlier than `floor` when the trie runs backwards. */
  match(text: string, at: number, floor = 0): WordHit<T> | undefined {
    const step = this.backwards ? -1 : 1;
    let found: WordHit<T> | undefined;
    let node = this.root.next.get(letterAt(text, this.backwards ? at - 1 : at));
    for (let i = at + step; node; i += step) {
      if (this.backwards && i < floor) break;
      if (node.ends) {
        const whole = this.parts || isBoundary(text, i);
        for (const { tag, open, exact } of node.ends) {
          if ((whole || open) && (exact === undefined || text.slice(Math.min(at, i), Math.max(at, i)) === exact)) found = { at: i, tag };
        }
      }
      node = node.next.get(letterAt(text, this.backwards ? i - 1 : i));
    }
    return found;
  }
}
