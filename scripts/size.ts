import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleOf } from './bundle.ts';
import { root } from './setup.mjs';

/**
 * What is injected or opened, with what it may weigh, in bytes: minified and gzipped. Whoever makes one lighter lowers its budget.
 * An HTML page weighs what its scripts and theirs weigh, a script that is fetched when needed the same, with what the page has already.
 */
const BUDGETS: Readonly<Record<string, readonly [number, number]>> = {
  'src/extension/content.iife.js': [325_000, 127_200],
  'src/extension/copy.iife.js': [27_200, 11_300],
  'src/extension/languages.iife.js': [186_500, 75_600],
  'src/extension/reader.iife.js': [116_500, 39_000],
  'src/extension/auto.iife.js': [4_000, 2_000],
  'src/extension/picker.iife.js': [20_000, 8_000],
  'src/views/popup/popup.html': [40_000, 16_500],
  'assets/popup-article.js': [75_900, 33_100],
};

/** Parts that are listed. */
const MOST_PARTS = 25;

function scriptsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const named = file.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => join(dist, path as string))
    : [...text.matchAll(/(?:from|import)\s*[`"'](\.[^`"']+\.js)[`"']/g)].map(([, path]) =>
        resolve(dirname(file), path as string),
      );
  for (const next of named) scriptsOf(next, seen);
  return seen;
}

const dist = join(root, 'dist/chrome');

function weigh(entry: string): [minified: number, gzipped: number] {
  const scripts = [...scriptsOf(join(dist, entry))].filter((file) => file.endsWith('.js'));
  const bytes = scripts.map((file) => readFileSync(file));
  return [bytes, bytes.map((script) => gzipSync(script, { level: 9 }))].map((list) =>
    list.reduce((sum, { length }) => sum + length, 0),
  ) as [number, number];
}

/** The content script's modules by what they weigh before minification: packages whole, the rest by folder of `src/core`. */
async function printParts(): Promise<void> {
  const chunk = await bundleOf(join(root, 'src/extension/content.iife.ts'), 'part', {
    'import.meta.env.CLEAN_COPY_FETCHES_LANGUAGES': 'true',
  });
  const parts = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const path = relative(root, id).replace(/^node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, 'package $1');
    const part = path.startsWith('src/core/languages/') ? path : path.replace(/\/[^/]+\.ts$/, '');
    parts.set(part, (parts.get(part) ?? 0) + renderedLength);
  }
  console.log('\nIn the content script, before minification:');
  for (const [part, size] of [...parts].sort((a, b) => b[1] - a[1]).slice(0, MOST_PARTS))
    console.log(`${String(size).padStart(9)}  ${part}`);
}

/** Prints what the built scripts weigh (`npm run build` first) and the content script's parts; 1 where one is over its budget. */
export default async function size(): Promise<number> {
  let isOver = false;
  console.log(' minified   gzipped  of budget');
  for (const [entry, [minified, gzipped]] of Object.entries(BUDGETS)) {
    const [found, packed] = weigh(entry);
    const share = Math.max(found / minified, packed / gzipped);
    isOver ||= share > 1;
    console.log(
      `${String(found).padStart(9)} ${String(packed).padStart(9)} ${`${Math.round(share * 100)} %`.padStart(10)}  ${entry}`,
    );
  }
  await printParts();
  return isOver ? 1 : 0;
}
