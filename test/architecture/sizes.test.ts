import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { medianProblem, sizeProblems } from './sizes.ts';
import { trackedPaths } from './tracked-paths.ts';

const root = join(import.meta.dirname, '../..');
const source = trackedPaths
  .filter((path) => /^src\/.*\.(tsx?|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('sizes', () => {
  test('files and functions can be read at a glance', () => expect(sizeProblems(source)).toEqual([]));
  test('half of the files fit on a screen', () => expect(medianProblem(source)).toBeUndefined());

  test.each([
    ['a file', 'a.css', '\n'.repeat(251)],
    ['a function', 'a.ts', `export function long(): void {${'\n'.repeat(60)}}\n`],
    ['an arrow function', 'a.ts', `export const long = () => {${'\n'.repeat(60)}};\n`],
  ])('%s that is too long is found', (_, path, text) => expect(sizeProblems([{ path, text }])).toHaveLength(1));

  test('many long files are found', () => {
    expect(medianProblem([{ path: 'a.ts', text: '\n'.repeat(81) }])).toContain('81');
  });
});
