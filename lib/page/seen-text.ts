/** The data of a text node as it is seen: space collapsed, without what takes no room. */

/** A line feed that is not at the text's ends. */
export const LINES = /\S[^\S\n]*\n|\n[^\S\n]*\S/;
/** Line feeds, other space, what takes no room, and words. */
export const PARTS = /\n|[ \t\r\f]+|[\u00ad\u200b-\u200d\u2060\ufeff]+|[^ \t\n\r\f\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const UNSEEN = /[\t\n\r\f\u00ad\u200b-\u200d\u2060\ufeff]| {2}/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const SPACE = /[ \t\n\r\f]+/g;

export interface Seen {
  /** Without space at its ends. */
  text: string;
  spaceBefore: boolean;
  spaceBehind: boolean;
}

/** Characters that take no room: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
export const isInvisible = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** Text with its space collapsed, and without what takes no room. */
export function asSeen(data: string): Seen {
  const text = UNSEEN.test(data) ? data.replace(INVISIBLE, '').replace(SPACE, ' ') : data;
  const spaceBefore = text.charCodeAt(0) === 32;
  const spaceBehind = text.charCodeAt(text.length - 1) === 32;
  return { text: spaceBefore || spaceBehind ? text.slice(spaceBefore ? 1 : 0, spaceBehind ? -1 : undefined) : text, spaceBefore, spaceBehind };
}

/** Where a part of a long text ends that begins at `from` and has so many letters at most: behind the last of the first of these marks that there is. */
export function endOfPart(data: string, from: number, marks: readonly string[], longest: number): number {
  const most = from + longest;
  if (most >= data.length) return data.length;
  for (const mark of marks) {
    const at = data.lastIndexOf(mark, most - mark.length);
    if (at >= from) return at + mark.length;
  }
  return most;
}

/** Where the letter at `at` of a text as it is seen stands in `data`. */
export function offsetIn(data: string, at: number): number {
  if (!UNSEEN.test(data)) return Math.min(data.length, data.charCodeAt(0) === 32 ? at + 1 : at);
  let seen = -1;
  let afterSpace = true;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isInvisible(code)) continue;
    const isSpace = code === 32 || (code >= 9 && code <= 13 && code !== 11);
    if (!isSpace || !afterSpace) seen++;
    afterSpace = isSpace;
    if (seen === at) return i;
  }
  return data.length;
}
