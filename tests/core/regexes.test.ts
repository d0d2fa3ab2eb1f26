/**
 * No regular expression takes more than linear time, whatever the text: a page that is made to stop the
 * reader must not. All of them are found by parsing the source, so a new one can't be forgotten; those
 * that are built while running are caught at it. `recheck` judges each, and shows the text that is slow.
 */
import { createRequire } from 'node:module';
import type Recheck from 'recheck';
import { parseAst } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import { readModules } from '../support/modules.ts';

/** The build that is JavaScript alone; the package's entry looks for one made for the machine. */
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as typeof Recheck;

interface Pattern {
  source: string;
  flags: string;
}

/** What one module writes as a literal, and whether it builds more while it runs. */
interface Patterns {
  literals: Pattern[];
  builds: boolean;
}

/** Longest search for a slow text; not to know is a failure, too. */
const PATIENCE_MS = 25_000;

function patternsOf(file: string, source: string): Patterns {
  const found: Patterns = { literals: [], builds: false };
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, callee } = node as { type?: string; regex?: { pattern: string; flags: string }; callee?: { name?: string } };
    if (regex) found.literals.push({ source: regex.pattern, flags: regex.flags });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') found.builds = true;
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** The slow text, or why there is no telling; undefined for a pattern that is linear. */
function faultOf({ source, flags }: Pattern): string | undefined {
  const result = checkSync(source, flags, { timeout: PATIENCE_MS });
  if (result.status === 'safe') return undefined;
  return `/${source}/${flags} ${result.status === 'vulnerable' ? `is slow (${result.complexity.summary}) on ${result.attack.pattern}` : `could not be judged: ${result.error.kind}`}`;
}

const modules = new Map([...readModules()].map(([file, source]) => [file, patternsOf(file, source)]));

/** The module whose code is running. */
function runningModule(): string | undefined {
  const frames = (new Error().stack ?? '').split('\n').filter((frame) => !frame.includes('node_modules')).join('\n').replaceAll('\\', '/');
  const places = [...modules.keys()].map((file) => ({ file, at: frames.indexOf(`/${file}`) })).filter(({ at }) => at >= 0);
  return places.toSorted((a, b) => a.at - b.at)[0]?.file;
}

/** Patterns that modules build while `work` runs, by module. */
async function builtDuring(work: () => Promise<void>): Promise<Map<string, Pattern[]>> {
  const built = new Map<string, Pattern[]>();
  const Original = globalThis.RegExp;
  const make = (pattern: string | RegExp, given?: string): RegExp => {
    const made = new Original(pattern, given);
    const { source, flags } = made;
    const file = runningModule();
    const known = file === undefined ? undefined : built.get(file) ?? [];
    if (file !== undefined && known && !known.some((other) => other.source === source && other.flags === flags)) built.set(file, [...known, { source, flags }]);
    return made;
  };
  globalThis.RegExp = new Proxy(Original, { construct: (_, [pattern, flags]) => make(pattern, flags), apply: (_, __, [pattern, flags]) => make(pattern, flags) });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

describe('no text makes a regular expression slow', () => {
  test.each([...modules].filter(([, { literals }]) => literals.length > 0).map(([file, { literals }]) => ({ file, literals })))('in $file', ({ literals }) => {
    expect(literals.flatMap((literal) => faultOf(literal) ?? [])).toEqual([]);
  });

  test('nor one that is built while running; and each module that builds some was seen at it', async () => {
    // Files share their modules, and others may have made these build already.
    vi.resetModules();
    const built = await builtDuring(async () => {
      await import('../../lib/page/gate.ts');
      const { addLanguages, toolsOf } = await import('../../lib/core/languages/index.ts');
      const { LANGUAGES } = await import('../../lib/core/languages/all.ts');
      const { foldText } = await import('../../lib/core/phrases.ts');
      const { findDates } = await import('../../lib/core/dates.ts');
      const { findClaims, vocabularyOf } = await import('../../lib/core/claims.ts');
      const { ledger } = await import('./ledger-fixture.ts');
      addLanguages(LANGUAGES);
      for (const tag of LANGUAGES.map((pack) => pack.tag)) findDates(foldText('2026'), toolsOf(tag).cues.dates);
      findClaims({ text: '2026', blocks: [{ start: 0, end: 4, kind: 'paragraph' }] }, vocabularyOf(ledger));
    });
    expect([...built.keys()].toSorted()).toEqual([...modules].filter(([, { builds }]) => builds).map(([file]) => file).toSorted());
    expect([...built.values()].flat().flatMap((pattern) => faultOf(pattern) ?? [])).toEqual([]);
  });
});

describe('this test notices', () => {
  test('a slow pattern, also one that is only quadratic', () => {
    expect(faultOf({ source: '^(?:a+)+$', flags: '' })).toContain('exponential');
    expect(faultOf({ source: '\\s+$', flags: '' })).toContain('2nd degree');
    expect(faultOf({ source: '^\\s+', flags: '' })).toBeUndefined();
  });

  test('literals anywhere in a module, and constructors with or without new', () => {
    const source = 'const a: RegExp = /x/iu;\nexport const B = () => <p title={t.replace(/y+/g, "")}>/z/</p>;';
    expect(patternsOf('b.tsx', source)).toEqual({ literals: [{ source: 'x', flags: 'iu' }, { source: 'y+', flags: 'g' }], builds: false });
    expect([patternsOf('c.ts', 'RegExp(words)'), patternsOf('c.ts', 'class C { #p = new RegExp(words, "g") }')]).toEqual([{ literals: [], builds: true }, { literals: [], builds: true }]);
  });
});
