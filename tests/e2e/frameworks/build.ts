/**
 * Builds the frameworks' pages in development mode, where frameworks warn. Like the engines of the bench they
 * are installed when they are first needed, in this folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { State } from './story.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte', 'solid', 'lit'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** What renders a framework's markup before the framework is there. */
export interface Server {
  render(state: State, renderId: string): string | Promise<string>;
  /** A whole document, where a framework can own one. */
  renderPage?(state: State): string;
  /** Markup that belongs into the page's head. */
  head?: string;
}

/** @throws Error when the registry can't be reached. */
export function installFrameworks(): void {
  const wanted = readFileSync(path.join(HERE, 'package-lock.json'), 'utf8');
  const stamp = path.join(HERE, 'node_modules/.package-lock.json');
  if (existsSync(stamp) && existsSync(path.join(HERE, 'node_modules/vue')) && isSame(wanted, readFileSync(stamp, 'utf8'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The frameworks whose pages are tested could not be installed.');
}

/** Whether what npm has installed is what the lock file wants. */
function isSame(wanted: string, installed: string): boolean {
  type Lock = { packages: Record<string, { version?: string }> };
  const [wants, has] = [wanted, installed].map((lock) => (JSON.parse(lock) as Lock).packages);
  return Object.keys(wants!).every((name) => name === '' || wants![name]!.version === has![name]?.version);
}

/** A classic script that defines `play(stories)` and `textsOf(stories)`, and where the framework owns documents, `mountPage(state)`. */
export async function pageScript(framework: Framework): Promise<string> {
  const entry = `
    import * as framework from './${fileOf(framework)}';
    import { play, textsOf } from './driver.js';
    globalThis.play = (stories) => play(framework.mount, stories);
    globalThis.textsOf = textsOf;
    globalThis.mountPage = framework.mountPage;`;
  return bundle(entry, { plugins: plugins('client') }, 'iife');
}

/** Renders a framework's markup; undefined where it has no server. */
export async function serverOf(framework: Framework): Promise<Server | undefined> {
  const file = fileOf(framework).replace('.', '.server.');
  if (!existsSync(path.join(HERE, file))) return undefined;
  const code = await bundle(`export * from './${file}';`, { plugins: plugins('server'), ssr: { noExternal: [/^(?!node:)/] } }, 'es');
  const built = path.join(HERE, 'node_modules/.servers', `${framework}.mjs`);
  mkdirSync(path.dirname(built), { recursive: true });
  writeFileSync(built, code);
  return (await import(/* @vite-ignore */ pathToFileURL(built).href)) as Server;
}

const fileOf = (framework: Framework): string => (framework === 'solid' ? 'solid.jsx' : `${framework}.js`);

async function bundle(entry: string, config: InlineConfig, format: 'iife' | 'es'): Promise<string> {
  const id = path.join(HERE, 'entry.js');
  const virtual: Plugin = { name: 'entry', enforce: 'pre', resolveId: (source) => (source === id ? id : undefined), load: (source) => (source === id ? entry : undefined) };
  const built = await build({
    configFile: false,
    root: HERE,
    mode: 'development',
    logLevel: 'error',
    ...config,
    plugins: [virtual, ...(config.plugins ?? [])],
    define: { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    build: { write: false, minify: false, target: 'esnext', ssr: format === 'es' ? id : false, lib: format === 'es' ? false : { entry: id, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

/** The compilers of the frameworks that have one. */
function plugins(side: 'client' | 'server'): Plugin[] {
  const require = createRequire(path.join(HERE, 'package.json'));
  return [
    {
      name: 'svelte',
      async transform(source, id) {
        if (!id.endsWith('.svelte')) return undefined;
        const { compile } = (await import(/* @vite-ignore */ pathToFileURL(require.resolve('svelte/compiler')).href)) as { compile(source: string, options: object): { js: { code: string } } };
        return { code: compile(source, { filename: id, generate: side, dev: true }).js.code };
      },
    },
    {
      name: 'solid',
      enforce: 'pre',
      async transform(source, id) {
        if (!id.endsWith('.jsx')) return undefined;
        const babel = require('@babel/core') as { transformAsync(source: string, options: object): Promise<{ code: string }> };
        const preset = [require('babel-preset-solid'), { generate: side === 'client' ? 'dom' : 'ssr', hydratable: true }];
        return { code: (await babel.transformAsync(source, { filename: id, configFile: false, babelrc: false, presets: [preset] })).code };
      },
    },
  ];
}
