/** Splits a block into sentences and weighs the breaks inside them. */

export interface Span {
  start: number;
  end: number;
}

/** What runs on longer than this is no sentence, and its ends explain nothing of each other. */
export const LONGEST_SENTENCE = 1_500;

const CLOSERS = `"'”’»)]」』】）`;

/** Words that a full stop belongs to, parted by spaces. */
export interface Abbreviations {
  /** They end no sentence. */
  inside: string;
  /** They may end one where a capital follows: "$122 bn. The rest". */
  ending: string;
}

let inside: ReadonlySet<string> = new Set();
let ending: ReadonlySet<string> = new Set();

/** Makes abbreviations known, in place of those that were. */
export function learnAbbreviations(words: Abbreviations): void {
  inside = new Set(words.inside.split(' '));
  ending = new Set(words.ending.split(' '));
}

/** Letters of the longest abbreviation. */
const LONGEST = 6;

/** Letters and spaces need no regular expression. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const SPACE = 0x20;

function wordBefore(text: string, at: number): string {
  let i = at;
  while (i > 0 && at - i <= LONGEST && (isLetter(text.charCodeAt(i - 1)) || (text.charCodeAt(i - 1) !== SPACE && !/[\s(["“„]/.test(text.charAt(i - 1))))) i--;
  return text.slice(i, at).toLowerCase();
}

/** True when the full stop at `at` ends a sentence: not in a number, not behind an abbreviation that a small letter or digit follows. */
function stopEnds(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && text.charCodeAt(next) !== SPACE && CLOSERS.includes(text.charAt(next))) next++;
  if (next >= text.length) return true;
  if (text.charCodeAt(next) !== SPACE && !/[\s[]/.test(text.charAt(next))) return false;
  const word = wordBefore(text, at);
  if (!ending.has(word)) return !inside.has(word) && (word.length > 2 || isLetter(word.charCodeAt(1)) || !/^\p{L}$/u.test(word));
  while (next < text.length && /[\s"'“‘«([]/.test(text.charAt(next))) next++;
  const follower = text.charAt(next);
  return follower !== follower.toLowerCase();
}

const BRACKET = 0x5b;
const FOOTNOTES = /^(?:\[\w{1,4}\])*/;
const FOOTNOTE = 20;

/** Sentences of `text`, in order, without gaps: each ends where the next begins. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    while (end - start > LONGEST_SENTENCE) {
      spans.push({ start, end: start + LONGEST_SENTENCE });
      start += LONGEST_SENTENCE;
    }
    if (end > start) spans.push({ start, end });
    start = end;
  };
  // Searching for the next stop is a native loop; looking at each letter is not.
  for (let i = nextStop(text, 0); i >= 0; i = nextStop(text, i + 1)) {
    const c = text.charCodeAt(i);
    if (c !== 10) {
      const isFull = c === 0x3002 || c === 0xff01 || c === 0xff1f || c === 0x0964 || c === 0x06d4;
      if (!isFull && (c === 46 ? !stopEnds(text, i) : i + 1 < text.length && !/[\s"'”’»)\]]/.test(text.charAt(i + 1)))) continue;
      while (i + 1 < text.length && CLOSERS.includes(text.charAt(i + 1))) i++;
      // "At 47%.[31] A table": a footnote's mark is that of the sentence before it.
      if (text.charCodeAt(i + 1) === BRACKET) i += (FOOTNOTES.exec(text.slice(i + 1, i + FOOTNOTE)) as RegExpExecArray)[0].length;
    }
    cut(i + 1);
  }
  cut(text.length);
  return spans;
}

const STOP = /[\n.!?\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f]/g;

function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : -1;
}
