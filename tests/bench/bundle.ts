/** An engine as one minified script, to be weighed and to be started in a fresh process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the module whose source is `entry`; packages that it names are those of the bench. */
export async function bundle(entry: string): Promise<string> {
  mkdirSync(`${HERE}node_modules`, { recursive: true });
  const folder = mkdtempSync(`${HERE}node_modules/.bundle-`);
  try {
    writeFileSync(`${folder}/entry.ts`, entry);
    const built = await build({
      configFile: false,
      root: HERE,
      logLevel: 'error',
      // What a package keeps for script tags has no exports.
      resolve: { mainFields: ['module', 'main'] },
      build: { write: false, minify: true, target: 'es2023', lib: { entry: `${folder}/entry.ts`, formats: ['iife'], name: 'engine' } },
    });
    const [output] = [built].flat();
    if (!output || !('output' in output)) throw new Error('The bundler gave nothing.');
    return output.output[0].code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bytes of a script as a server would send it. */
export const gzippedSize = (script: string): number => gzipSync(script, { level: 9 }).length;
