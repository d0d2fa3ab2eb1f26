import { describe, expect, it } from 'vitest';
import { createProgress } from '../../lib/cli/progress.ts';

/** A stream and a clock; what stands on the terminal's line in the end. */
function terminal(isTTY: boolean, columns = 40) {
  let clock = 0;
  const written: string[] = [];
  const progress = createProgress({ stream: { isTTY, columns, write: (text) => written.push(text) }, all: 3_400, now: () => clock });
  return { progress, written, wait: (ms: number) => void (clock += ms), line: () => written.join('').split('\r\u001b[2K').at(-1) };
}

describe('how far a check is', () => {
  it('is one line, once it takes a while, and is gone in the end', () => {
    const { progress, written, wait, line } = terminal(true);
    progress.at(0, 'a.html');
    expect(written).toEqual([]);
    wait(600);
    progress.at(1_200, 'saved/b.html');
    expect(line()).toBe('1,200 / 3,400  saved/b.html');
    progress.at(1_201, 'saved/c.html');
    expect(line()).toBe('1,200 / 3,400  saved/b.html');
    wait(150);
    progress.at(1_250, `saved/\u001b[31m${'long '.repeat(20)}`);
    expect(line()).toHaveLength(39);
    expect(line()).toMatch(/^1,250 \/ 3,400 {2}saved\/\ufffd\[31mlong/);
    progress.clear();
    progress.clear();
    expect(line()).toBe('');
    expect(written).toHaveLength(3);
  });

  it('is not written to a file', () => {
    const { progress, written, wait } = terminal(false);
    wait(10_000);
    progress.at(5, 'a.html');
    progress.clear();
    expect(written).toEqual([]);
  });
});
