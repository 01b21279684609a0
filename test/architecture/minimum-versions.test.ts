import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { type Engine, ownNames, tooNew } from './minimum-versions.ts';
import type { SourceFile } from './syntax.ts';
import { trackedPaths } from './tracked-paths.ts';

const root = join(import.meta.dirname, '../..');
const source: SourceFile[] = trackedPaths
  .filter((path) => /^src\/.*\.(tsx?|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const own = ownNames(source.filter(({ path }) => !path.endsWith('.css')));

const minimums: [Engine, number][] = [
  ['chrome', Number(manifest.minimum_chrome_version)],
  ['firefox', Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)],
];

/** What may be missing without harm. */
const NICETIES = [
  // Older browsers set and break the text a little less well.
  /^(hanging-punctuation|orphans|widows|break-after|text-autospace|text-spacing-trim|text-wrap: pretty|word-break: auto-phrase|print-color-adjust)\b/,
  // Older browsers let what lies behind scroll on, in places that do not scroll themselves.
  /^overscroll-behavior /,
  // Written with its prefix too.
  /^box-decoration-break\b/,
];

describe.each(minimums)('in the oldest %s that the manifest allows', (engine, minimum) => {
  test('everything is there that the source uses', () => {
    const problems = source.flatMap((file) => tooNew(file, engine, minimum, own));
    expect(problems.filter((problem) => !NICETIES.some((nicety) => nicety.test(problem)))).toEqual([]);
  });

  test.each([
    ['a.css', '.a { color: light-dark(red, blue); }', 'light-dark()'],
    ['a.css', '@scope (.a) { b { color: red; } }', '@scope'],
    ['a.css', 'p { text-wrap: balance; }', 'text-wrap: balance'],
    ['a.css', '.a:has(b) { color: red; }', ':has'],
    ['a.ts', 'await browser.storage.session.set({});', 'storage.session'],
    ['a.ts', 'const text = names.toSorted();', 'toSorted()'],
  ])('%s: %s is found', (path, text, name) => {
    expect(tooNew({ path, text }, engine, 40, new Set()).join('\n')).toContain(name);
  });

  test('a method of our own is none', () => {
    const file = { path: 'a.ts', text: 'const list = { toSorted() {} };\nlist.toSorted();' };
    expect(tooNew(file, engine, 40, ownNames([file]))).toEqual([]);
  });
});
