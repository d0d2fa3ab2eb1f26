/** One run of text as it is written, node by node: what a reader sees as a block. */
import type { Piece, Stretch } from './pieces.ts';

export class Run {
  /** A string that grew by each word would be copied at each look at its end. */
  #words: string[] = [];
  #stretches: Stretch[] = [];
  #endsLine = false;
  /** Whether it has more than spaces of its own width, such as the one that keeps an empty paragraph open. */
  #hasWords = false;
  #space = false;
  length = 0;

  /** Parts what was written from what follows, if anything does. */
  space(): void {
    this.#space = true;
  }

  endLine(): void {
    this.#space = false;
    if (this.length === 0 || this.#endsLine) return;
    this.#words.push('\n');
    this.length++;
    this.#endsLine = true;
  }

  /** Adds text as it is seen of a node, or of a part of it; see `Stretch`. */
  write(text: string, node: Text, from?: number, until?: number): void {
    if (this.#space && this.length > 0 && !this.#endsLine) {
      this.#words.push(' ');
      this.length++;
    }
    this.#space = false;
    this.#stretches.push({ at: this.length, length: text.length, node, ...(from !== undefined && { from }), ...(until !== undefined && { until }) });
    this.#words.push(text);
    this.length += text.length;
    this.#endsLine = false;
    this.#hasWords ||= /\S/.test(text);
  }

  /** Ends the run, and begins another one; undefined where it is mere space. */
  take(): Required<Pick<Piece, 'text' | 'stretches'>> | undefined {
    this.#space = false;
    if (this.length === 0) return undefined;
    if (this.#endsLine) this.#words.pop();
    const written = this.#hasWords ? { text: this.#words.join(''), stretches: this.#stretches } : undefined;
    this.#words = [];
    this.#stretches = [];
    this.length = 0;
    this.#endsLine = false;
    this.#hasWords = false;
    return written;
  }
}
