/** How far a long check is: one line of a terminal that is written over again and again, and is gone at the end. */

export interface Progress {
  /** So many documents are done, and this one is next. */
  at(done: number, next: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

export interface ProgressOptions {
  stream: { isTTY?: boolean; columns?: number; write(text: string): unknown };
  /** Documents in all, where that is known. */
  all: number | undefined;
  /** Milliseconds. */
  now(): number;
}

/** What is over sooner needs no line. */
const QUIET_MS = 500;
const EVERY_MS = 100;
const WIDTH = 80;

/** Nothing is written where the stream is no terminal: it may be a file. */
export function createProgress({ stream, all, now }: ProgressOptions): Progress {
  let due = now() + QUIET_MS;
  let isShown = false;
  return {
    at(done, next) {
      if (!stream.isTTY || now() < due) return;
      due = now() + EVERY_MS;
      const line = `${number(done)}${all === undefined ? '' : ` / ${number(all)}`}  ${next.replace(/\p{C}/gu, '\ufffd')}`;
      stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? WIDTH) - 1)}`);
      isShown = true;
    },
    clear() {
      if (isShown) stream.write('\r\u001b[2K');
      isShown = false;
    },
  };
}

const number = (value: number): string => value.toLocaleString('en');
