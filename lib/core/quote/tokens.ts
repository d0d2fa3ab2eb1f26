/**
 * A text as words that can be compared and looked up. What typography may change between two visits is
 * evened out: case, kinds of space, quotation mark and hyphen, soft hyphens, invisible characters, digits of other
 * scripts. Scripts that set no spaces are taken letter by letter.
 */
import { foldUnit } from '../figures/fold.ts';
import { isSpacedWordChar } from '../phrases.ts';

/** The words of a text, in order. Words that are written alike have the same key. */
export interface Tokens {
  /** UTF-16 offsets of each. */
  starts: readonly number[];
  ends: readonly number[];
  keys: readonly string[];
}

const SPACE = 1;
const INVISIBLE = 2;
const DIGIT = 3;
const LETTER = 4;
const MARK = 5;
const SIGN = 6;
/** A letter that is a word by itself. */
const SINGLE = 7;

/** Marks of direction and joints, variation selectors, and the hyphen that shows only where a line ends. */
const INVISIBLES = /\p{Cf}|\p{Variation_Selector}/u;
const ALL_INVISIBLES = /\p{Cf}|\p{Variation_Selector}/gu;

const classes = new Uint8Array(0x10000);

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return classes[code] || (classes[code] = computeClass(code));
}

function computeClass(code: number): number {
  const letter = String.fromCharCode(code);
  if (INVISIBLES.test(letter)) return INVISIBLE;
  if (/\s/.test(letter)) return SPACE;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  if (/\p{M}/u.test(letter)) return MARK;
  if (/[\p{L}\p{N}]/u.test(letter)) return isSpacedWordChar(letter.toLowerCase().charCodeAt(0)) ? LETTER : SINGLE;
  return SIGN;
}

const isSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** Splits a text into words, numbers with their separators, and single signs. */
export function tokensOf(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === INVISIBLE || kind === MARK) {
      at += 1;
      continue;
    }
    const end = endOf(text, at, kind);
    starts.push(at);
    ends.push(end);
    keys.push(keyOf(text, at, end, kind));
    at = end;
  }
  return { starts, ends, keys };
}

function endOf(text: string, start: number, kind: number): number {
  if (kind === LETTER) return endOfWord(text, start);
  if (kind === DIGIT) return endOfNumber(text, start);
  return isSurrogate(text, start) ? Math.min(start + 2, text.length) : endOfSign(text, start);
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === MARK) end = at + 1;
    else if (kind !== INVISIBLE) break;
  }
  return end;
}

/** Digits, and what stands singly between digits: "1,000.5", "852.000". */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (classAt(text, end) === DIGIT) end += 1;
    else if (isSeparator(foldUnit(text.charCodeAt(end))) && classAt(text, end + 1) === DIGIT) end += 2;
    else break;
  }
  return end;
}

const isSeparator = (folded: number): boolean => folded === 0x2c || folded === 0x2e || folded === 0x27;

/** Three full stops are one sign, as they are where somebody typed them so. */
const endOfSign = (text: string, start: number): number => (text.startsWith('...', start) ? start + 3 : start + 1);

const MARKS = new Map([['...', '…'], ['“', '"'], ['”', '"'], ['„', '"'], ['«', '"'], ['»', '"'], ['‟', '"'], ['‚', "'"], ['‹', "'"], ['›', "'"]]);

function keyOf(text: string, start: number, end: number, kind: number): string {
  const written = text.slice(start, end);
  if (kind === LETTER) return PLAIN_WORD.test(written) ? written.toLowerCase() : written.replace(ALL_INVISIBLES, '').normalize('NFKC').toLowerCase();
  const even = MARKS.get(written);
  if (even !== undefined) return even;
  let key = '';
  for (let at = start; at < end; at++) key += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return key;
}

const PLAIN_WORD = /^[a-z]+$/i;

export const isNumber = (key: string): boolean => key >= '0' && key < ':';
/** Whether it is neither word nor number. */
export const isSign = (key: string): boolean => key.length === 1 && classAt(key, 0) === SIGN;
