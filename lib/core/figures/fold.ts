/**
 * One code unit -> the one that words are compared by: small letters, Western digits, half-width
 * forms, one kind of space, hyphen and apostrophe. The length of a text never changes, so offsets hold.
 */
import { isArabicLetter, isEastAsian, isSpacedWordChar, type FoldedText } from '../phrases.ts';

export const SPACE = 0x20;
export const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;

/** First digit of each script whose digits are read. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

const PUNCTUATION = new Map<number, number>([
  [0x066a, 0x25], [0x066b, 0x2e], [0x066c, 0x2c], [0xff0c, 0x2c], [0xff0e, 0x2e], [0xff05, 0x25], [0xff04, 0x24], [0xffe5, 0xa5], [0xffe1, 0xa3], [0xff0d, HYPHEN],
  [0x2019, APOSTROPHE], [0x2018, APOSTROPHE], [0x02bc, APOSTROPHE], [0x00b4, APOSTROPHE], [0x2212, HYPHEN], [0xfe63, HYPHEN],
  [0x060c, 0x2c], [0x061b, 0x3b], [0x061f, 0x3f], [0x06d4, 0x3b], [0x0964, 0x3b],
]);

/** Filled as units are met; 0 stands for "not yet", and for the unit 0, which folds to itself. */
const folded = new Uint16Array(0x10000);

function isSpace(code: number): boolean {
  return code === 0x09 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200f) || (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) || code === 0x3000 || code === 0xfeff;
}

function foldOf(code: number): number {
  // Most units are these, and the first text waits for each.
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code === 0x09 ? SPACE : code;
  if (isEastAsian(code)) return code;
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return 48 + code - zero;
  const punctuation = PUNCTUATION.get(code);
  if (punctuation !== undefined) return punctuation;
  if (isSpace(code)) return SPACE;
  if (code >= 0x2010 && code <= 0x2015) return HYPHEN;
  const latin = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  const lower = String.fromCharCode(latin).toLowerCase();
  // The small letter of the Turkish İ is one of two units: i, and the dot above it.
  return lower.charCodeAt(0);
}

/** One code unit, folded. */
export const foldUnit = (code: number): number => (folded[code] as number) || (folded[code] = foldOf(code));

/** The folded code unit at `at`; 0 where the text has none. */
export const foldAt = ({ codes, length }: FoldedText, at: number): number => (at < 0 || at >= length ? 0 : foldUnit(codes[at] as number));

export const isDigit = (folded: number): boolean => folded >= 48 && folded <= 57;

/** A letter or digit of a script with spaces between words, not folded. */
export function isWordAt(text: FoldedText, at: number): boolean {
  return isSpacedWordChar(foldAt(text, at));
}

/** Whether a word may begin or end between `at - 1` and `at`. */
export const isBoundary = (text: FoldedText, at: number): boolean =>
  at <= 0 || at >= text.length || !isWordAt(text, at) || !isWordAt(text, at - 1) || isArabicLetter(text.charCodeAt(at)) !== isArabicLetter(text.charCodeAt(at - 1));

/** Space between groups of digits: never an ordinary one, which also stands between two numbers. */
export const isGroupSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || (code >= 0x2007 && code <= 0x2009);
