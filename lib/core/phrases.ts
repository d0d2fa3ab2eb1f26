/**
 * Finds many phrases in one pass. Patterns of this engine are phrases, not regular expressions: a
 * trie is linear on any text, and a language stays a list of words that its speakers can read.
 */

/** A phrase that was found. */
export interface PhraseHit<T> {
  start: number;
  end: number;
  tag: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  /** Tags of phrases that end here, and whether a word may go on behind them. */
  ends?: { tag: T; open: boolean }[];
}

/** Phrases, compiled. */
export interface PhraseSet<T> {
  find(normalised: string): PhraseHit<T>[];
}

const HYPHENS = /[\u00ad\u2010-\u2015\u2212-]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r]/g;

/**
 * Folds case, kinds of space, hyphen and apostrophe; hyphens become spaces, so that "post-money" and
 * "post money" are one phrase. The result has exactly the length of `text`, so offsets carry over.
 */
export function normalise(text: string): string {
  let folded = text.toLowerCase();
  if (folded.length !== text.length) {
    folded = '';
    for (let i = 0; i < text.length; i++) {
      const lower = text.charAt(i).toLowerCase();
      folded += lower.length === 1 ? lower : text.charAt(i);
    }
  }
  return folded.replace(HYPHENS, ' ').replace(APOSTROPHES, "'").replace(SPACES, ' ');
}

/** Letters and digits of scripts that put spaces between words. Han, kana and Hangul run on, so any place in them is a boundary. */
export function isSpacedWordChar(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x1100) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x1e00 && code <= 0x1fff;
}

/**
 * Compiles phrases. A trailing `*` lets the last word go on ("invest*" finds "investor").
 * Phrases are given in any case and hyphenation.
 */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, tag: T]>): PhraseSet<T> {
  const root: Node<T> = { next: new Map() };
  for (const [raw, tag] of entries) {
    const open = raw.endsWith('*');
    const phrase = normalise(open ? raw.slice(0, -1) : raw);
    let node = root;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    (node.ends ??= []).push({ tag, open });
  }
  return { find: (text) => findPhrases(root, text) };
}

function findPhrases<T>(root: Node<T>, text: string): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i);
    const inWord = isSpacedWordChar(first) && isSpacedWordChar(before);
    before = first;
    if (inWord) continue;
    let node = root.next.get(first);
    for (let j = i + 1; node; j++) {
      if (node.ends) {
        const goesOn = j < text.length && isSpacedWordChar(text.charCodeAt(j)) && isSpacedWordChar(text.charCodeAt(j - 1));
        for (const end of node.ends) if (end.open || !goesOn) hits.push({ start: i, end: j, tag: end.tag });
      }
      if (j >= text.length) break;
      node = node.next.get(text.charCodeAt(j));
    }
  }
  return hits;
}
