import { writeFileSync } from 'node:fs';
import type { Weights } from '../../src/core/clutter/judge/page-weights.ts';

/** Writes the page judge's table as a module. Steps below a hundredth are left out. */
export function writePageWeights(file: string, { start, unworded, usual, steps }: Weights): void {
  const lines = Object.entries(steps).map(([name, own]) => {
    const told = own.map(([above, points]) => [above, Number(points.toFixed(2))]).filter(([, points]) => points !== 0);
    return `    ${name}: [${told.map((step) => `[${step.join(', ')}]`).join(', ')}],`;
  });
  const told = Object.entries(usual).map(([sign, points]) => `${sign}: ${points.toFixed(2)}`);
  const text = [
    "import type { PageSign } from '../../article.ts';",
    '',
    '/** Log-odds that a page has an article: where they start, and what each feature adds once its value is above a limit. */',
    'export interface Weights {',
    '  start: number;',
    '  /** What the wording of a page adds on average: taken for a page in another language. */',
    '  unworded: number;',
    '  /** What an article in English has on average, by the kind of sign. */',
    '  usual: Readonly<Record<PageSign, number>>;',
    '  steps: Readonly<Record<string, readonly (readonly [above: number, points: number])[]>>;',
    '}',
    '',
    '/** Written by test/bench/page-fit.ts. */',
    'export const WEIGHTS: Weights = {',
    `  start: ${start.toFixed(2)},`,
    `  unworded: ${unworded.toFixed(2)},`,
    `  usual: { ${told.join(', ')} },`,
    '  // biome-ignore format: one feature a line',
    '  steps: {',
    ...lines.sort(),
    '  },',
    '};',
    '',
  ].join('\n');
  writeFileSync(file, text);
  console.log(`${text.length} bytes -> ${file}`);
}
