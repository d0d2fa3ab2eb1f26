import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { browserHere, hasDisplay, sandboxArguments } from './lib/cli/find-browser.ts';

/**
 * Older browsers lack what Tickmark is built on. Chrome: `currentCSSZoom`, by which badges follow pages that are
 * zoomed. Firefox: the CSS Custom Highlight API and `data_collection_permissions`.
 */
const OLDEST = { chrome: '128', firefox: '140' };
const target = Object.entries(OLDEST).map(([browser, version]) => browser + version);

const binaries = Object.entries({ chrome: browserHere('chromium'), firefox: browserHere('firefox') });

/**
 * Minifies once more what each page with figures is given: by a fiftieth, in some seconds that the other scripts are not worth. No script
 * of ours asks for a property for its effect alone, or makes anything of a function's `this`.
 */
const compressReader: Plugin = {
  name: 'compress-reader',
  async generateBundle(_, bundle) {
    const reader = bundle['reader.js'];
    if (reader?.type !== 'chunk') return;
    const { code } = await minify(reader.code, { ecma: 2020, compress: { passes: 5, pure_getters: true, unsafe_arrows: true } });
    if (code !== undefined) reader.code = code;
  },
};

/** The extension's manifest and build. Every permission is explained to readers in README.md. */
export default defineConfig({
  // Imports are written out, so that the test of import directions sees them all.
  imports: false,
  // Both browsers run the same manifest version, hence the same code paths.
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  dev: { server: { host: '127.0.0.1' } },
  // `npm run dev` opens the same browsers as everything else, where a window would be seen.
  webExt: {
    disabled: !hasDisplay(),
    binaries: Object.fromEntries(binaries.flatMap(([name, file]) => (file === undefined ? [] : [[name, file]]))),
    chromiumArgs: sandboxArguments(),
  },
  manifest: ({ browser }) => ({
    name: 'Tickmark',
    // What stands in the browser's own pages is said in its language: `public/_locales`.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['<all_urls>'],
    content_scripts: [{ matches: ['<all_urls>'], all_frames: true, match_about_blank: true, run_at: 'document_idle', js: ['gate.js'] }],
    commands: {
      'next-figure': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextFigure__' },
      'previous-figure': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previousFigure__' },
      'save-claim': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_saveSelection__' },
      'toggle-here': { description: '__MSG_toggleHere__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: OLDEST.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tickmark@tickmark.example',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: ({ mode }) => ({
    plugins: mode === 'production' ? [compressReader] : [],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { chunkSizeWarningLimit: 1024, target, cssTarget: target, rolldownOptions: { checks: { bundlerTimings: false } } },
  }),
});
