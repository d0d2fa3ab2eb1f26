import { describe, expect, test } from 'vitest';
import { importsOf, readModules, type Import, type Modules } from './support/modules.ts';

/** The rooms of the house, and which rooms and packages each may import from. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }>> = {
  'lib/core': { rooms: ['lib/core'], packages: [/^zod$/, /^papaparse$/] },
  'lib/messages': { rooms: ['lib/messages', 'lib/core'], packages: [/^wxt\//] },
  'lib/store': { rooms: ['lib/store', 'lib/core'], packages: [/^dexie$/, /^wxt\//] },
  components: { rooms: ['components', 'lib/core'], packages: [/^preact(\/|$)/, /^@tanstack\/virtual-core$/, /^d3-(?:scale|shape)$/] },
  'lib/page': { rooms: ['lib/page', 'components', 'lib/messages', 'lib/core'], packages: [/^preact(\/|$)/, /^wxt\//] },
  entrypoints: { rooms: ['entrypoints', 'components', 'lib/page', 'lib/store', 'lib/messages', 'lib/core'], packages: [/^preact(\/|$)/, /^wxt\//] },
  'lib/cli': { rooms: ['lib/cli', 'lib/page', 'lib/messages', 'lib/core'], packages: [/^node:/, /^linkedom$/, /^parse5$/, /^puppeteer-core$/] },
};

const roomOf = (file: string): string => Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`)) ?? 'no room';

function strayImports(modules: Modules): string[] {
  return importsIn(modules).filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`);
}

const importsIn = (modules: Modules): Import[] => [...modules].flatMap(([file, source]) => importsOf(file, source));

function isAllowed({ from, to, isPackage, typeOnly }: Import): boolean {
  const room = roomOf(from);
  const { rooms = [], packages = [] } = ROOMS[room] ?? {};
  if (isPackage) return packages.some((name) => name.test(to));
  if (room === 'components' && roomOf(to) === 'lib/core') return typeOnly;
  return rooms.includes(roomOf(to));
}

/** Modules that import each other in a circle, as `a -> b -> a`; types are erased and don't count. */
function circles(modules: Modules): string[] {
  const next = new Map([...modules].map(([file, source]) => [file, importsOf(file, source).filter((each) => !each.isPackage && !each.typeOnly).map((each) => each.to)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) found.push([...path.slice(seen), file].join(' -> '));
    if (seen >= 0 || done.has(file)) return;
    for (const other of next.get(file) ?? []) walk(other, [...path, file]);
    done.add(file);
  };
  for (const file of modules.keys()) walk(file, []);
  return found;
}

const uses = (modules: Modules, pattern: RegExp): string[] =>
  [...modules].flatMap(([file, source]) => [...source.matchAll(pattern)].map(([words]) => `${file}: ${words}`));

const modules = readModules();
const core: Modules = new Map([...modules].filter(([file]) => roomOf(file) === 'lib/core'));

describe('the house', () => {
  test('has a room for every module', () => {
    expect([...modules.keys()].filter((file) => roomOf(file) === 'no room')).toEqual([]);
  });

  test('lets imports go down only, and page and store never meet', () => {
    expect(strayImports(modules)).toEqual([]);
  });

  test('has no two modules that need each other', () => {
    expect(circles(modules)).toEqual([]);
  });

  test('has a core without clock and chance: same page, same ledger, same day, same verdict', () => {
    expect(uses(core, /\bnew Date\(\)|\bDate\.now\b|\bperformance\.|\bMath\.random\b|\btoLocale\w+\(\)|\bIntl\.DateTimeFormat\(\)/g)).toEqual([]);
  });

  test('turns no text into markup or code', () => {
    expect(uses(modules, /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)\b|\bnew Function\b|\beval\(/g)).toEqual([]);
  });

  test('does the work of each transaction in an async function: in others, Dexie loses its transaction at the first await', () => {
    expect(uses(modules, /\.transaction\('rw?',[^()]*(?<!async )\((?:\w*)\) =>/g)).toEqual([]);
    expect(uses(modules, /\.transaction\('rw?', [^()]*async \(\) =>/g).length).toBeGreaterThan(10);
  });

  test('lets only the store open a database', () => {
    const openers = importsIn(modules).filter(({ to, from }) => to === 'dexie' && roomOf(from) !== 'lib/store');
    expect([...openers.map(({ from }) => from), ...uses(modules, /\bindexedDB\b(?!['"])/g).filter((use) => !use.startsWith('lib/store/'))]).toEqual([]);
  });
});

describe('these rules notice', () => {
  const house = (files: Record<string, string>): Modules => new Map(Object.entries(files));

  test('an import that goes up or across', () => {
    expect(strayImports(house({
      'lib/core/claims.ts': "import { paint } from '../page/painter.ts';",
      'lib/page/scanner.ts': "import {\n  db,\n  type Row,\n} from '../store/db.ts';\nimport 'dexie';",
      'components/Card.tsx': "import { explain } from '../lib/core/explain.ts';\nimport type { Claim } from '../lib/core/types.ts';",
      'lib/store/db.ts': "const late = await import('../page/life.ts');",
    }))).toEqual([
      'lib/core/claims.ts imports lib/page/painter.ts',
      'lib/page/scanner.ts imports lib/store/db.ts',
      'lib/page/scanner.ts imports dexie',
      'components/Card.tsx imports lib/core/explain.ts',
      'lib/store/db.ts imports lib/page/life.ts',
    ]);
  });

  test('a circle, also through a re-export, but not one of types', () => {
    const files = { 'lib/core/a.ts': "export { b } from './b.ts';", 'lib/core/b.ts': "import { c } from './c.ts';" };
    expect(circles(house({ ...files, 'lib/core/c.ts': "import { a } from './a.ts';" }))).toEqual(['lib/core/a.ts -> lib/core/b.ts -> lib/core/c.ts -> lib/core/a.ts']);
    expect(circles(house({ ...files, 'lib/core/c.ts': "import type { A } from './a.ts';" }))).toEqual([]);
  });
});
