/** What the build made, for both browsers. Run by `npm run size`, after the builds. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/modules.ts';

const KB = 1000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build for %s', (target) => {
  const fileOf = (name: string): string => path.join(ROOT, '.output', target, name);
  const read = (name: string): string => readFileSync(fileOf(name), 'utf8');
  const gzipped = (name: string): number => gzipSync(read(name), { level: 9 }).length;
  const manifest = JSON.parse(read('manifest.json'));

  test('puts a gate of at most 4 kB on every page, and nothing else', () => {
    expect(manifest.content_scripts.flatMap((each: { js?: string[]; css?: string[] }) => [...(each.js ?? []), ...(each.css ?? [])])).toEqual(['gate.js']);
    expect(gzipped('gate.js')).toBeLessThanOrEqual(4 * KB);
  });

  test('keeps the reader, with the card, within 60 kB', () => {
    expect(gzipped('reader.js')).toBeLessThanOrEqual(60 * KB);
  });

  test.each(['gate.js', 'reader.js'])('carries neither schemas nor database in %s', (script) => {
    // Names that survive minifying: zod's own property on each schema, and the classes by which both are known.
    expect(read(script).match(/\b_zod\b|\$?Zod[A-Z]\w*|\bDexie\w*/g)).toBeNull();
  });

  test.each(['gate.js', 'reader.js'])('turns no text into code or markup in %s', (script) => {
    // Only text that gets in matters: Preact compares old with new markup in order to refuse what we never use.
    expect(read(script).match(/\beval\(|\bnew Function\b|\.insertAdjacentHTML\b|document\.write\b/g)).toBeNull();
  });

  test('asks for no more than the README explains', () => {
    const own = target === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', ...own, 'storage', 'unlimitedStorage'].toSorted());
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    for (const asked of [...manifest.permissions, ...manifest.host_permissions]) expect(readme).toContain(`\`${asked}\``);
  });

  test('shows none of its files to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('has its icons in every size', () => {
    for (const size of ['16', '32', '48', '128']) expect(existsSync(fileOf(manifest.icons[size])), `icon of ${size} px`).toBe(true);
  });

  test('carries the ledger as data', () => {
    expect(read('ledger/ledger.json')).toBe(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
  });
});

test("passes the check that Firefox's store makes", () => {
  const webExt = path.join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const { stdout } = spawnSync(process.execPath, [webExt, 'lint', '--self-hosted', '--output', 'json', '--source-dir', path.join(ROOT, '.output/firefox-mv3')], { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string; file: string }[]>;
  expect(errors).toEqual([]);
  // Two libraries can do what we never ask of them: Preact sets innerHTML on request (no module of ours names
  // it), and zod compiles its schemas unless told not to (`lib/core/zod.ts` tells it).
  const library: Readonly<Record<string, RegExp>> = { UNSAFE_VAR_ASSIGNMENT: /\bdangerouslySetInnerHTML\b/, DANGEROUS_EVAL: /\b_zod\b/ };
  const isKnown = ({ code, file }: { code: string; file: string }): boolean => library[code]?.test(readFileSync(path.join(ROOT, '.output/firefox-mv3', file), 'utf8')) ?? false;
  expect(warnings.filter((warning) => !isKnown(warning))).toEqual([]);
}, 60_000);
