/**
 * Tells where a number may begin, at a glance: most of a text is words that begin none. One table tells
 * by the letter, another by the first four letters of a word; only then a word is looked up.
 */
import { isSpacedWordChar } from '../phrases.ts';
import { foldAt, isDigit } from './fold.ts';

const KNOWN = 1;
/** A letter or digit of a script with spaces between words. */
const WORD = 2;
const DIGIT = 4;
/** Number words begin with it. */
const START = 8;
/** It is a number word by itself. */
const ALONE = 16;

const HEADS = 0x4000;
const headOf = (a: number, b: number, c: number, d: number): number => (Math.imul(a, 29_791) + b * 961 + c * 31 + d) & (HEADS - 1);

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

export class Gate {
  private readonly classes = new Uint8Array(0x10000);
  private readonly heads = new Uint8Array(HEADS);
  private readonly letters = new Set<number>();
  private readonly alone = new Set<number>();

  /** `words` are those that may begin a number. */
  constructor(words: readonly string[]) {
    for (const word of words) {
      this.letters.add(foldAt(word, 0));
      if (word.length < 3) this.alone.add(foldAt(word, 0));
      else this.heads[headOf(foldAt(word, 0), foldAt(word, 1), foldAt(word, 2), word.length === 3 ? 0 : foldAt(word, 3))] = 1;
    }
  }

  /** The next place from `from` on where a number may begin; the end of the text when there is none. */
  next(text: string, from: number): number {
    const { classes } = this;
    let before = from > 0 ? this.classOf(text, from - 1) : 0;
    for (let i = from; i < text.length; i++) {
      const kind = classes[text.charCodeAt(i)] || this.classOf(text, i);
      const inside = (kind & before & WORD) !== 0;
      before = kind;
      if ((kind & (DIGIT | START)) === 0) continue;
      if ((kind & DIGIT) !== 0) return i;
      if (inside || ((kind & ALONE) === 0 && !this.mayBegin(text, i))) continue;
      // Hangul runs on like Han, but number words begin only behind something else: 하지만 holds no 만.
      if (isHangul(text.charCodeAt(i)) && isHangul(text.charCodeAt(i - 1))) continue;
      return i;
    }
    return text.length;
  }

  private mayBegin(text: string, at: number): boolean {
    const [a, b, c] = [foldAt(text, at), foldAt(text, at + 1), foldAt(text, at + 2)];
    return this.heads[headOf(a, b, c, 0)] === 1 || this.heads[headOf(a, b, c, foldAt(text, at + 3))] === 1;
  }

  private classOf(text: string, at: number): number {
    const code = text.charCodeAt(at);
    const folded = foldAt(text, at);
    const kind =
      KNOWN | (isSpacedWordChar(folded) ? WORD : 0) | (isDigit(folded) ? DIGIT : 0) | (this.letters.has(folded) ? START : 0) | (this.alone.has(folded) ? ALONE : 0);
    this.classes[code] = kind;
    return kind;
  }
}
