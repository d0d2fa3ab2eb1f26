/**
 * Finds many phrases in one pass. Patterns of this engine are phrases, not regular expressions: the time
 * is linear on any text, and a language stays a list of words that its speakers can read.
 *
 * A text is folded once: its letters, and the places where a word may begin. Each set of phrases then looks
 * at those places alone, in two small tables by the first three and the first five letters, which most words leave at once.
 */

import { firstFrom } from './halving.ts';

/** A phrase that was found. */
export interface PhraseHit<T> {
  start: number;
  end: number;
  tag: T;
}

const HYPHENS = /[\u00ad\u2010-\u2015\u2212-]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r]/g;
/** Letters and digits as wide as Han, in which Japanese print writes オープンＡＩ. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const WIDER_BY = 0xfee0;

/**
 * Folds case, width, kinds of space, hyphen and apostrophe; hyphens become spaces, so that "post-money" and
 * "post money" are one phrase. The result has exactly the length of `text`, so offsets carry over.
 */
export function normalise(text: string): string {
  let folded = text.toLowerCase();
  // The Turkish İ alone becomes longer.
  if (folded.length !== text.length) folded = text.replaceAll('İ', 'i').toLowerCase();
  return folded.replace(HYPHENS, ' ').replace(APOSTROPHES, "'").replace(SPACES, ' ').replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - WIDER_BY));
}

/** Stops, commas and signs among the letters of Arabic and of India. */
const MARKS = new Set([0x60c, 0x60d, 0x61b, 0x61e, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4, 0x964, 0x965]);

/** Letters of Arabic, which glues small words to the front of others, numbers among them: وOpenAI, بـ852. */
export const isArabicLetter = (code: number): boolean => (code >= 0x620 && code <= 0x65f) || (code >= 0x66e && code <= 0x6d3);

/** Letters and digits of scripts that put spaces between words. Han, kana and Hangul run on, so any place in them is a boundary. */
export function isSpacedWordChar(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x1100) return code !== 0xd7 && code !== 0xf7 && !MARKS.has(code);
  return code >= 0x1e00 && code <= 0x1fff;
}

const LETTER = 0xffff;
const WORD = 0x10000;
const KNOWN = 0x20000;
const ARABIC = 0x40000;
const RUN = 0x80000;
const BLANK = 0x100000;
const SPACE = 0x20;

// What follows is asked of each letter of a text. The answers are 1 and 0, reckoned from the flags without a
// branch: words end so irregularly that a processor guesses every third branch wrong.

/** 1 where a word goes on from one letter to the next. */
const goesOn = (a: number, b: number): number => ((a & b) >> 16) & ~((a ^ b) >> 18) & 1;

/** Each code unit as `normalise` has it, and whether it is a letter of a word with spaces around, or of a script that runs on; filled as units are met. */
const known = new Int32Array(0x10000);

/** Han, kana and Hangul, which have neither capitals nor other forms. */
export const isEastAsian = (code: number): boolean => (code >= 0x3041 && code < 0xa000) || (code >= 0xac00 && code < 0xd800);

/** Most units have no other form, and the first text waits for each. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === SPACE || isEastAsian(code);

function learn(code: number): number {
  const folded = isPlain(code) ? code : code >= 65 && code <= 90 ? code + 32 : normalise(String.fromCharCode(code)).charCodeAt(0);
  const script = isSpacedWordChar(folded) ? WORD : folded >= 0x1100 ? RUN : 0;
  return (known[code] = folded | KNOWN | script | (isArabicLetter(folded) ? ARABIC : 0) | (folded === SPACE ? BLANK : 0));
}

/** A code unit as phrases are compared by it. */
const letterOf = (code: number): number => (known[code] as number) || learn(code);

/** Phrases are kept by so many of their first letters; shorter ones, of which there are few, by all of them. */
const HEAD = 5;
/** Takes one more letter into a hash of letters. */
const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) & LETTER;
const FEWEST_SLOTS = 64;
/** Which sizes of shorter phrases there are, a bit each, and whether any wait to be unpacked. */
const SHORT = (1 << HEAD) - 1;
const WAITING = 1 << HEAD;

/** What a letter is known by at a glance, behind another one; 0 where a word ends between them. */
const KINDS = 32;
const kindOf = (before: number, letter: number): number => {
  const kind = letter & (KINDS - 1);
  const inWord = goesOn(before, letter);
  const runsOn = ((before & letter) >> 19) & 1;
  // Inside a word no letter is known by 0.
  const zero = ((kind - 1) >> 5) & 1;
  return (kind | (-(inWord & zero) & (KINDS - 1))) & -(inWord | runsOn);
};
/** What three letters are known by at a glance: the first one, with whether its script runs on, and the kinds of the others. */
const glanceOf = (first: number, second: number, third: number): number => ((first & RUN) >> 6) | ((first & (KINDS - 1)) << 8) | ((second << 3) ^ third);
const GLANCES = 1 << 14;
/** What the first two of them tell. */
const shelfOf = (glance: number): number => glance >> 5;
const SHELVES = 1 << 9;
const SHELF = GLANCES / SHELVES;
/** Where phrases of one letter are, which stand on no single shelf. */
const ALONE = SHELVES;

/** A text as phrases are found in it. */
export class FoldedText {
  text = '';
  length = 0;
  /** Its code units: much faster to look at one by one than the text itself. */
  codes = new Uint16Array(0);
  /** Letters with their flags; behind the end of the text stand some that no phrase has. */
  letters = new Int32Array(0);
  /** Where a phrase may begin, and the first letters there at a glance. */
  starts = new Int32Array(0);
  glances = new Uint16Array(0);
  /** Hashes of the first letters there, as phrases are kept by them. */
  heads = new Uint16Array(0);
  count = 0;

  /** Takes another text in place of the one before. The room of the longest one is kept, as blocks come in thousands. */
  load(text: string): this {
    const { length } = text;
    this.text = text;
    this.length = length;
    if (this.starts.length < length) {
      this.codes = new Uint16Array(2 * length);
      this.letters = new Int32Array(2 * length + HEAD);
      this.starts = new Int32Array(2 * length);
      this.glances = new Uint16Array(2 * length);
      this.heads = new Uint16Array(2 * length);
    }
    while (!this.#fold()) this.#learn();
    const { letters, starts, glances, heads, count } = this;
    letters.fill(0, length, length + HEAD);
    for (let s = 0; s < count; s++) {
      const start = starts[s] as number;
      const first = letters[start] as number;
      const second = letters[start + 1] as number;
      const third = letters[start + 2] as number;
      glances[s] = glanceOf(first, kindOf(first, second), kindOf(second, third));
      heads[s] = hashed(hashed(hashed(hashed(hashed(0, first), second), third), letters[start + 3] as number), letters[start + 4] as number);
    }
    return this;
  }

  /** Folds the letters and finds where phrases may begin; false where a letter was never met before. Nothing is called in the loop, so that all that it needs stays in registers. */
  #fold(): boolean {
    const { text, length, codes, letters, starts } = this;
    let count = 0;
    let before = 0;
    let all = KNOWN;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      const letter = known[code] as number;
      codes[i] = code;
      letters[i] = letter;
      // Overwritten where no phrase may begin.
      starts[count] = i;
      count += ~((letter >> 20) | goesOn(letter, before)) & 1;
      before = letter;
      all &= letter;
    }
    this.count = count;
    return all !== 0;
  }

  #learn(): void {
    for (let i = 0; i < this.length; i++) letterOf(this.codes[i] as number);
  }

  /** The code unit at `at`, not folded; 0 where the text has none. */
  charCodeAt(at: number): number {
    return at < 0 || at >= this.length ? 0 : (this.codes[at] as number);
  }

  charAt(at: number): string {
    return this.text.charAt(at);
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, to);
  }
}

/** A text, ready to be searched. */
export const foldText = (text: string): FoldedText => new FoldedText().load(text);

const STAR = 0x2a;

const bitOf = (bits: Uint32Array, at: number): number => ((bits[at >> 5] as number) >> (at & 31)) & 1;

/**
 * Phrases, compiled. They stay in the lists that they were given in, one behind the other: as a set is made for each
 * language that a page has, all that is done for a phrase before a text has its first letters is to note where it is.
 */
export class PhraseSet<T> {
  readonly #letters: string;
  /** Where each phrase begins, and how long it is. */
  readonly #offsets: number[] = [];
  readonly #lengths: number[] = [];
  readonly #lists: readonly MarkedPhrases<T>[];
  /** The end of each list. */
  readonly #bounds: number[] = [];
  /** What phrases are tagged with, told when they are unpacked. */
  readonly #tags: T[] = [];
  /** The first phrase of a slot, and the next one of the same slot, counted from 1; 0 for none. Shorter ones come first. */
  readonly #first: Uint16Array;
  readonly #next: Uint16Array;
  /** Which sizes of shorter phrases there are, a bit each, by what their first letters are known by. */
  readonly #sizes = new Uint8Array(GLANCES);
  /** The heads of all others, a bit each: few words of a text have one by chance. */
  readonly #heads = new Uint32Array((LETTER + 1) >> 5);
  /** The last phrase of a shelf that no text has had the letters of yet, and the one before it on the same shelf; 0 for none. */
  readonly #waiting = new Uint16Array(SHELVES + 1);
  readonly #before: number[] = [0];

  constructor(lists: readonly MarkedPhrases<T>[], separator: string) {
    const letters = normalise(lists.map(({ list }) => list).join(separator));
    this.#lists = lists;
    this.#letters = letters;
    let bound = 0;
    for (const { list } of lists) this.#bounds.push((bound += list.length + 1));
    const waiting = this.#waiting;
    const before = this.#before;
    const offsets = this.#offsets;
    const lengths = this.#lengths;
    const marked = separator === BAR;
    for (let from = 0; from < letters.length; ) {
      const next = letters.indexOf(separator, from);
      const to = next < 0 ? letters.length : next;
      const mark = letters.charCodeAt(from);
      if (marked && (mark === BEFORE || mark === AFTER)) from++;
      const length = (letters.charCodeAt(to - 1) === STAR ? to - 1 : to) - from;
      if (length > 0) {
        const n = offsets.push(from);
        lengths.push(length);
        const shelf = length === 1 ? ALONE : shelfOf(this.#glanceAt(from));
        before.push(waiting[shelf] as number);
        waiting[shelf] = n;
      }
      from = to + 1;
    }
    let slots = FEWEST_SLOTS;
    while (slots < 4 * offsets.length) slots *= 2;
    this.#first = new Uint16Array(slots);
    this.#next = new Uint16Array(offsets.length + 1);
    for (let shelf = 0; shelf < SHELVES; shelf++) if (waiting[shelf] !== 0) this.#sizes.fill(WAITING, shelf * SHELF, (shelf + 1) * SHELF);
    this.#unpack(ALONE);
  }

  /** The tag of the phrase that begins at `offset`. */
  #tagAt(offset: number): T {
    let list = 0;
    while ((this.#bounds[list] as number) <= offset) list++;
    const { tag, before, after } = this.#lists[list] as MarkedPhrases<T>;
    const mark = this.#letters.charCodeAt(offset - 1);
    return mark === BEFORE ? before : mark === AFTER ? after : tag;
  }

  /** What the first two letters of a phrase are known by. */
  #glanceAt(offset: number): number {
    const first = letterOf(this.#letters.charCodeAt(offset));
    return glanceOf(first, kindOf(first, letterOf(this.#letters.charCodeAt(offset + 1))), 0);
  }

  /** Puts the phrases of a shelf where they are found, from the last to the first. */
  #unpack(shelf: number): void {
    for (let n = this.#waiting[shelf] as number; n !== 0; n = this.#before[n] as number) this.#keep(n);
    this.#waiting[shelf] = 0;
    if (shelf === ALONE) return;
    for (let glance = shelf * SHELF; glance < (shelf + 1) * SHELF; glance++) this.#sizes[glance] = (this.#sizes[glance] as number) & ~WAITING;
  }

  /** Puts a phrase into its slot, before all that are as long, as they come from the last to the first. */
  #keep(n: number): void {
    const offset = this.#offsets[n - 1] as number;
    const length = this.#lengths[n - 1] as number;
    const size = length < HEAD ? length : HEAD;
    let hash = 0;
    for (let k = offset; k < offset + size; k++) hash = hashed(hash, this.#letters.charCodeAt(k));
    const slot = hash & (this.#first.length - 1);
    let before = 0;
    let behind = this.#first[slot] as number;
    while (behind !== 0 && (this.#lengths[behind - 1] as number) < length) [before, behind] = [behind, this.#next[behind] as number];
    this.#next[n] = behind;
    if (before === 0) this.#first[slot] = n;
    else this.#next[before] = n;
    this.#tags[n - 1] = this.#tagAt(offset);
    if (size === HEAD) this.#heads[hash >> 5] = (this.#heads[hash >> 5] as number) | (1 << (hash & 31));
    else this.#noteGlances(offset, length, this.#letters.charCodeAt(offset + length) === STAR, 1 << size);
  }

  /** Notes a size under all that a text with the phrase in it may be known by: behind its end other letters may follow. */
  #noteGlances(offset: number, length: number, open: boolean, size: number): void {
    const letters = this.#letters;
    const sizes = this.#sizes;
    const first = letterOf(letters.charCodeAt(offset));
    const second = length > 1 ? letterOf(letters.charCodeAt(offset + 1)) : 0;
    const third = length > 2 ? letterOf(letters.charCodeAt(offset + 2)) : 0;
    const last = length > 1 ? second : first;
    // Behind a whole word it does not go on.
    const follows = (last & RUN) !== 0 || (open && (last & WORD) !== 0) ? KINDS : 1;
    const note = (b: number, c: number): void => {
      const glance = glanceOf(first, b, c);
      sizes[glance] = (sizes[glance] as number) | size;
    };
    if (length > 2) note(kindOf(first, second), kindOf(second, third));
    else if (length === 2) for (let c = 0; c < follows; c++) note(kindOf(first, second), c);
    else for (let b = 0; b < follows; b++) for (let c = 0; c < KINDS; c++) note(b, c);
  }

  /** The phrases that begin at `from` or behind it and before `to`, sorted by their beginning, then by their end. */
  find(folded: FoldedText, from = 0, to = folded.text.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const { letters, starts, glances, heads, count } = folded;
    const first = this.#first;
    const sizes = this.#sizes;
    const long = this.#heads;
    const slots = first.length - 1;
    const until = to >= folded.length ? count : firstFrom(starts, (place) => place >= to, count);
    for (let s = from === 0 ? 0 : firstFrom(starts, (place) => place >= from, count); s < until; s++) {
      const glance = glances[s] as number;
      const head = heads[s] as number;
      let has = sizes[glance] as number;
      if ((has | bitOf(long, head)) === 0) continue;
      if ((has & WAITING) !== 0) {
        this.#unpack(shelfOf(glance));
        has = sizes[glance] as number;
      }
      const at = starts[s] as number;
      let hash = 0;
      for (let size = 1; (has & SHORT) >> size !== 0; size++) {
        hash = hashed(hash, letters[at + size - 1] as number);
        const slot = (has & (1 << size)) === 0 ? 0 : (first[hash & slots] as number);
        if (slot !== 0) this.#take(folded, at, size, slot, hits);
      }
      const slot = bitOf(long, head) === 0 ? 0 : (first[head & slots] as number);
      if (slot !== 0) this.#take(folded, at, HEAD, slot, hits);
    }
    return hits;
  }

  /** Adds the phrases of a slot that stand at `at`, of those with a head of this size. */
  #take({ letters }: FoldedText, at: number, size: number, slot: number, hits: PhraseHit<T>[]): void {
    const next = this.#next;
    const lengths = this.#lengths;
    const offsets = this.#offsets;
    const own = this.#letters;
    for (let n = slot; n !== 0; n = next[n] as number) {
      const length = lengths[n - 1] as number;
      if (length !== size && (size < HEAD || length < HEAD)) continue;
      const end = at + length;
      const last = letters[end - 1] as number;
      const behind = (offsets[n - 1] as number) - at;
      if ((last & LETTER) !== own.charCodeAt(behind + end - 1)) continue;
      if (goesOn(letters[end] as number, last) !== 0 && own.charCodeAt(behind + end) !== STAR) continue;
      // Phrases of one slot begin alike, so their ends tell them apart.
      let k = end - 2;
      while (k >= at && ((letters[k] as number) & LETTER) === own.charCodeAt(behind + k)) k--;
      if (k < at) hits.push({ start: at, end, tag: this.#tags[n - 1] as T });
    }
  }
}

/** Phrases parted by `|`; those with `<` or `>` in front have tags of their own. */
export interface MarkedPhrases<T> {
  list: string;
  tag: T;
  before: T;
  after: T;
}

const BAR = '|';
/** Parts phrases in which any sign may stand. */
const NOTHING = '\u0000';
const BEFORE = 0x3c;
const AFTER = 0x3e;

/**
 * Compiles phrases, each list with a tag of its own. A trailing `*` lets the last word go on ("invest*" finds
 * "investor"). Phrases are given in any case and hyphenation, and begin with no space or hyphen.
 */
export const compilePhrases = <T>(lists: readonly (readonly [phrases: readonly string[], tag: T])[]): PhraseSet<T> =>
  new PhraseSet(lists.map(([phrases, tag]) => ({ list: phrases.join(NOTHING), tag, before: tag, after: tag })), NOTHING);

/** Compiles phrases that are given as lists. */
export const compileLists = <T>(lists: readonly MarkedPhrases<T>[]): PhraseSet<T> => new PhraseSet(lists, BAR);
