import { writeFileSync } from 'node:fs';
import type { Tree } from '../../src/core/clutter/judge/trees.ts';

/** Leaves are written as one character each: 0 to 90 steps from the lowest to the highest. */
const STEPS = 90;

/** Writes trees as the module that `src/core/clutter/judge/trees.ts` reads. `names`: of the features, in the order of the trees' numbers. */
export function writeWeights(
  file: string,
  names: readonly string[],
  first: readonly Tree[],
  second: readonly Tree[],
): void {
  const used = [...new Set([...first, ...second].flatMap(({ splits }) => splits.map(({ feature }) => feature)))].sort(
    (a, b) => a - b,
  );
  const write = (trees: readonly Tree[]): string => treesText(trees, used);
  const lines = [
    '// Written by test/bench/judge-fit.ts: the fitted trees of the block judge. See trees.ts for the notation.',
    '/** Names of the features that the trees ask for, by their numbers. */',
    `export const NAMES = ${JSON.stringify(used.map((feature) => names[feature]).join(' '))};`,
    '/** The first look. */',
    `export const FIRST = ${write(first)};`,
    '/** The second look. */',
    `export const SECOND = ${write(second)};`,
  ];
  const text = `${lines.join('\n')}\n`;
  writeFileSync(file, text);
  console.log(`${used.length} features used, ${text.length} bytes -> ${file}`);
}

/** Trees as a string literal; `used`: the features by their new numbers. */
export const treesText = (trees: readonly Tree[], used: readonly number[]): string =>
  JSON.stringify(trees.map((tree) => treeText(tree, used)).join(' '));

function treeText({ splits, leaves }: Tree, used: readonly number[]): string {
  const largest = Math.max(...leaves.map(Math.abs)) || 1;
  const chars = leaves.map((leaf) => charOf(Math.round(((leaf / largest + 1) / 2) * STEPS)));
  const tests = splits.map(({ feature, above }) => `${used.indexOf(feature)}>${Number(above.toPrecision(3))}`);
  return `${tests.join(',')}:${Number(largest.toPrecision(3))}:${chars.join('')}`;
}

/** Printable characters without space, quotation mark and backslash. */
const charOf = (step: number): string => String.fromCharCode(step < 57 ? 35 + step : 93 + step - 57);
