/** The project's own modules and who imports whom, for the tests of the layout. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Path from the project's root, with forward slashes, to source text. */
export type Modules = ReadonlyMap<string, string>;

/** Every TypeScript module that is built or run; tests are not among them. */
export function readModules(): Modules {
  const modules = new Map<string, string>();
  for (const top of ['entrypoints', 'components', 'lib']) {
    for (const entry of readdirSync(path.join(ROOT, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const file = path.join(entry.parentPath, entry.name);
      modules.set(path.relative(ROOT, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8'));
    }
  }
  return modules;
}

/** One import of a module: a package's name, or a path from the project's root. */
export interface Import {
  from: string;
  to: string;
  isPackage: boolean;
  /** Erased by the compiler. */
  typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^;'"`]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a module imports. */
export function importsOf(from: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)).replace(/\?.*$/, '');
    return { from, to, isPackage, typeOnly: type !== undefined };
  });
}
