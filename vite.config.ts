/// <reference types="vitest/config" />
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { withoutPreload } from './scripts/without-preload.ts';

type Target = 'chrome' | 'firefox';

/** The oldest browsers of the manifest: nothing is spelt out for others. */
const OLDEST = [
  `chrome${base.minimum_chrome_version}`,
  `firefox${Number.parseInt(base.browser_specific_settings.gecko.strict_min_version, 10)}`,
];

/** Firefox names them by the theme's text: `light` is for dark toolbars. */
const THEME_ICONS = [16, 32, 48].map((size) => ({
  size,
  dark: `icons/${size}.png`,
  light: `icons/dark-${size}.png`,
}));

/** Firefox has no extension service workers: the same file runs there as an event page. */
function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, ...rest } = base;
  const manifest =
    target === 'firefox'
      ? {
          ...rest,
          browser_specific_settings,
          background: { scripts: [background.service_worker] },
          action: { ...rest.action, theme_icons: THEME_ICONS },
        }
      : { ...rest, minimum_chrome_version, background };
  return manifest as ManifestV3Export;
}

/** Scripts that are injected as one self-contained file: `import file from './name.iife.ts?script&iife'`. */
const isInjected = (module: string | null): boolean => /\.iife\.tsx?($|\?)/.test(module ?? '');

/**
 * Injected scripts need no web_accessible_resources, by which any site could detect the extension, nor the unused
 * module twins that the extension plugin leaves beside them.
 */
function privateScripts(): CrxPlugin {
  return {
    name: 'clean-copy:private-scripts',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest, bundle) {
      delete manifest.web_accessible_resources;
      const reachable = new Set<string>();
      const visit = (file: string): void => {
        const chunk = bundle[file];
        if (!chunk || reachable.has(file)) return;
        reachable.add(file);
        if (chunk.type === 'chunk') for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
      };
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk' && output.isEntry && !isInjected(output.facadeModuleId)) visit(file);
        // A page whose own chunk was empty names the chunks it needs in its HTML only.
        if (file.endsWith('.html') && output.type === 'asset') {
          for (const [, script] of String(output.source).matchAll(/(?:src|href)="\/([^"]+\.js)"/g))
            visit(script as string);
        }
      }
      for (const [file, chunk] of Object.entries(bundle)) {
        const dead = chunk.type === 'chunk' && !reachable.has(file) && file.startsWith('assets/');
        if (dead && chunk.facadeModuleId !== '/@crx/manifest') delete bundle[file];
      }
      return manifest;
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const extension = [withoutPreload, crx({ manifest: manifestFor(target), browser: target }), privateScripts()];
  return {
    // Unit tests and whatever else runs the core have all languages.
    define: process.env.VITEST ? {} : { 'import.meta.env.CLEAN_COPY_FETCHES_LANGUAGES': 'true' },
    // The extension plugin has types of an older Rollup; it must not run in unit tests.
    plugins: process.env.VITEST ? [preact()] : [preact(), ...(extension as never[])],
    build: {
      outDir: `dist/${target}`,
      target: OLDEST,
      emptyOutDir: true,
      modulePreload: false,
      // Inlined, a long constant such as the Public Suffix List would be there twice.
      rolldownOptions: {
        optimization: { inlineConst: false },
        // Without hashes, which are of the modules' places too: a build is the same to the byte in any folder.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name].[ext]',
        },
        // Pages that the manifest has no place for.
        input: { privacy: 'src/views/privacy/privacy.html', welcome: 'src/views/welcome/welcome.html' },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'jsdom',
            testTimeout: 30_000,
            setupFiles: ['test/same-trials.ts'],
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/e2e/**', 'test/architecture.test.ts', 'test/architecture/**'],
          },
        },
        {
          test: {
            name: 'architecture',
            environment: 'node',
            testTimeout: 60_000,
            include: ['test/architecture.test.ts', 'test/architecture/*.test.ts'],
          },
        },
        {
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['test/e2e/**/*.e2e.ts'],
            fileParallelism: false,
            testTimeout: 120_000,
            hookTimeout: 180_000,
            // Two real browsers on a busy machine: npm test names each test that needed it.
            retry: 1,
          },
        },
      ],
    },
  };
});
