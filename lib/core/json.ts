/** Long texts of JSON, looked through and parsed in short steps. What they say is no matter here. */
import { eachInSteps, finish, type Steps } from './steps.ts';

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

/**
 * As `JSON.parse`, in steps: what stands as deep as rows is parsed by itself, and put where its number stands
 * in what is left of the text.
 *
 * @param inner as `scan` has found it.
 * @throws SyntaxError as `JSON.parse` does, of the text as a whole; that is then one long step.
 */
export function* parseJson(text: string, inner: readonly number[]): Steps<unknown> {
  const rows: unknown[] = [];
  const shell: string[] = [];
  let end = 0;
  try {
    for (let i = 0; i + 1 < inner.length; i += 2) {
      const [from = 0, to = 0] = [inner[i], inner[i + 1]];
      shell.push(text.slice(end, from), `[${rows.length}]`);
      rows.push(JSON.parse(text.slice(from, to)));
      end = to;
      if (rows.length % PORTION === 0) yield { done: 0, total: 1 };
    }
    shell.push(text.slice(end));
    const file: unknown = JSON.parse(shell.join(''));
    yield* putBack(file, rows);
    return file;
  } catch {
    return JSON.parse(text) as unknown;
  }
}

function* putBack(file: unknown, rows: readonly unknown[]): Steps<void> {
  for (const table of valuesOf(file)) {
    if (typeof table !== 'object' || table === null) continue;
    // All lists that stand here are numbers of rows.
    const put = (value: unknown): unknown => (Array.isArray(value) ? rows[value[0] as number] : value);
    if (Array.isArray(table)) yield* eachInSteps(table, PORTION * 10, (value, i) => void (table[i] = put(value)));
    // A key may be `__proto__`.
    else for (const [key, value] of Object.entries(table)) Object.defineProperty(table, key, { value: put(value), configurable: true, enumerable: true, writable: true });
  }
}

const valuesOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);
