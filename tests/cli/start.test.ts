import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/modules.ts';

const start = (args: string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [path.join(ROOT, 'lib/cli/start.ts'), ...args], { encoding: 'utf8', timeout: 15_000, env: { PATH: process.env['PATH'], ...env } });

describe('npm start ends at once, with a sentence,', () => {
  test.each([
    ['without the browser that was asked for', ['--browser', 'firefox'], { TICKMARK_FIREFOX: '/nowhere/firefox' }, 'TICKMARK_FIREFOX is set to /nowhere/firefox, and there is no such program.'],
    ['for a browser that it does not know', ['--browser', 'lynx'], {}, '--browser is chromium or firefox, not "lynx".'],
    ['for an option that it does not know', ['--headful'], {}, "Unknown option '--headful'"],
  ])('%s', (_, args, env, sentence) => {
    const { status, stdout, stderr } = start(args, env);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
