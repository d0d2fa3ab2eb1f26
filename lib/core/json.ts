/** Long texts of JSON, looked through and parsed in short steps. What they say is no matter here. */
import { finish, type Steps } from './steps.ts';

/** No ledger is nested deeper. */
const DEEPEST = 16;
/** Values that a text may hold: more would take the memory of the machine before the first row is looked at. */
const MOST_VALUES = 10_000_000;

/** How deep the rows of a file stand: in a list, in the object that is the file. */
const ROWS = 2;

export interface Scanned {
  /** What makes the text dangerous to parse at all, in one sentence. */
  bomb?: string;
  /** Start and end of each object and list that stands as deep as rows do, one after the other. */
  inner: number[];
}

/** What makes a text of JSON dangerous to parse at all, in one sentence. One pass. */
export const bombIn = (text: string): string | undefined => finish(scan(text)).bomb;

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Characters between two steps: some 10 ms of work. */
const STRETCH = 2_000_000;

/** Looks through a text, which may come from anyone. */
export function* scan(text: string): Steps<Scanned> {
  const inner: number[] = [];
  let [depth, values, next] = [0, 0, STRETCH];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === COMMA) values += 1;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (depth === ROWS) inner.push(i);
      values += 1;
      depth += 1;
      if (depth > DEEPEST) return { bomb: `The file is nested too deeply: at most ${DEEPEST} levels are read.`, inner };
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      depth -= 1;
      if (depth === ROWS) inner.push(i + 1);
    }
    if (values > MOST_VALUES) return { bomb: `The file has too many values: at most ${MOST_VALUES} are read.`, inner };
    if (i >= next) {
      yield { done: 0, total: 1 };
      next = i + STRETCH;
    }
  }
  return { inner };
}

/** Where the string that starts at `start` has its closing quote; the end of the text where it has none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}

/** Rows that are parsed between two steps: some 10 ms of work. */
const PORTION = 500;

/** What stands between two rows of a list. */
const COMMA_ALONE = /^[ \t\n\r]*,[ \t\n\r]*$/;

/**
 * As `JSON.parse`, in steps: what stands as deep as rows is parsed by itself. In what is left of the text, the
 * numbers of the first and the last one stand for those that follow each other in a list.
 *
 * @param inner as `scan` has found it.
 * @throws SyntaxError as `JSON.parse` does, of the text as a whole; that is then one long step.
 */
export function* parseJson(text: string, inner: readonly number[]): Steps<unknown> {
  const rows: unknown[] = [];
  const shell: string[] = [];
  let [end, first] = [0, 0];
  try {
    for (let i = 0; i + 1 < inner.length; i += 2) {
      const [from = 0, to = 0] = [inner[i], inner[i + 1]];
      const between = text.slice(end, from);
      if (rows.length === 0 || !COMMA_ALONE.test(between)) {
        if (rows.length > 0) shell.push(`[${first},${rows.length - 1}]`);
        shell.push(between);
        first = rows.length;
      }
      rows.push(JSON.parse(text.slice(from, to)));
      end = to;
      if (rows.length % PORTION === 0) yield { done: 0, total: 1 };
    }
    if (rows.length > 0) shell.push(`[${first},${rows.length - 1}]`);
    shell.push(text.slice(end));
    const file: unknown = JSON.parse(shell.join(''));
    yield { done: 0, total: 1 };
    return withRows(file, rows);
  } catch {
    return JSON.parse(text) as unknown;
  }
}

/** The file with its rows where their numbers stand: two levels below it, all lists are such numbers. */
function withRows(file: unknown, rows: readonly unknown[]): unknown {
  const rowsAt = (numbers: unknown): unknown[] => (Array.isArray(numbers) ? rows.slice(numbers[0] as number, (numbers[1] as number) + 1) : [numbers]);
  return eachWithin(file, (table) => (Array.isArray(table) ? table.flatMap(rowsAt) : eachWithin(table, (value) => rowsAt(value)[0])));
}

/** A list or an object with each of its values changed; all else as it is. */
function eachWithin(holder: unknown, change: (value: unknown) => unknown): unknown {
  if (typeof holder !== 'object' || holder === null) return holder;
  // A key may be `__proto__`, which this takes as any other.
  return Array.isArray(holder) ? holder.map(change) : Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, change(value)]));
}
