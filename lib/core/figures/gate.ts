/**
 * Tells where a number may begin, at a glance: most of a text is words that begin none. Digits are found
 * by native search, number words as phrases are.
 */
import type { FoldedText, PhraseHit, PhraseSet } from '../phrases.ts';

/** Of all scripts whose digits are read. */
export const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g;

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** The places of one text where a number may begin, from its beginning to its end. */
export class Gate {
  readonly #text: string;
  readonly #words: readonly PhraseHit<true>[];
  /** The next word and the next digit that were not passed yet. */
  #word = 0;
  #digit = -1;

  constructor(folded: FoldedText, starts: PhraseSet<true>) {
    this.#text = folded.text;
    this.#words = starts.find(folded);
  }

  /** The next place from `from` on, which never goes back; the end of the text when there is none. */
  next(from: number): number {
    const text = this.#text;
    const words = this.#words;
    while (this.#word < words.length && !this.#mayBegin((words[this.#word] as PhraseHit<true>).start, from)) this.#word++;
    if (this.#digit < from) {
      DIGIT.lastIndex = from;
      this.#digit = DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length;
    }
    return Math.min(this.#digit, words[this.#word]?.start ?? text.length);
  }

  /** Hangul runs on like Han, but number words begin only behind something else: 하지만 holds no 만. */
  #mayBegin(at: number, from: number): boolean {
    return at >= from && !(isHangul(this.#text.charCodeAt(at)) && isHangul(this.#text.charCodeAt(at - 1)));
  }
}
