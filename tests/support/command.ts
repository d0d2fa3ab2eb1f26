/** The commands as a person runs them: each in a process of its own. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './modules.ts';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

interface Call {
  folder: string;
  input?: string | Buffer;
  env?: Readonly<Record<string, string>>;
}

/** What a command sees of its surroundings: nothing of the person's, so that it says the same everywhere. Compiled once is enough. */
const SURROUNDINGS = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };

/** Runs a command of `lib/cli` to its end. */
export function runCommand(command: 'check' | 'ledger', args: readonly string[], { folder, input = '', env = {} }: Call): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [path.join(ROOT, `lib/cli/${command}.ts`), ...args], { cwd: folder, env: { ...SURROUNDINGS, ...env } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
    // A call that is refused at once never reads its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
