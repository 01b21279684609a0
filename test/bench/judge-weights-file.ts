import { writeFileSync } from 'node:fs';
import { DIGITS, type Question, SCALE_STEP, type Tree } from '../../src/core/clutter/judge/trees.ts';

/** Figures of a limit that are written. */
const FIGURES = 3;

/** Writes trees as the module that `src/core/clutter/judge/trees.ts` reads. `names`: of the features, in the order of the trees' numbers. */
export function writeWeights(
  file: string,
  names: readonly string[],
  first: readonly Tree[],
  second: readonly Tree[],
): void {
  const asked = questionsOf([...first, ...second]);
  const depth = first[0]!.splits.length;
  const lines = [
    '// Written by test/bench/judge-fit.ts: the fitted trees of the block judge. See trees.ts for the notation.',
    '/** Each feature that the trees ask for, with the limits that they ask about. */',
    `export const QUESTIONS = ${JSON.stringify(questionsText(asked, names))};`,
    '/** Questions that each tree asks. */',
    `export const DEPTH = ${depth};`,
    '/** The first look. */',
    `export const FIRST = ${treesText(first, asked, depth)};`,
    '/** The second look. */',
    `export const SECOND = ${treesText(second, asked, depth)};`,
  ];
  const text = `${lines.join('\n')}\n`;
  writeFileSync(file, text);
  console.log(`${asked.length} questions, ${text.length} bytes -> ${file}`);
}

const isSame = (one: Question) => (other: Question) => one.feature === other.feature && one.above === other.above;

/** What the trees ask, each once, in the features' order, with limits as they are written. */
function questionsOf(trees: readonly Tree[]): Question[] {
  const all = trees.flatMap(({ splits }) => splits.map(rounded));
  return all
    .filter((question, at) => all.findIndex(isSame(question)) === at)
    .sort((a, b) => a.feature - b.feature || a.above - b.above);
}

const rounded = ({ feature, above }: Question): Question => ({ feature, above: Number(above.toPrecision(FIGURES)) });

const questionsText = (questions: readonly Question[], names: readonly string[]): string =>
  [...new Set(questions.map(({ feature }) => feature))]
    .map((feature) =>
      [names[feature], ...questions.filter((other) => other.feature === feature).map(({ above }) => short(above))].join(
        '>',
      ),
    )
    .join(' ');

const short = (limit: number): string => String(limit).replace(/^(-?)0\./, '$1.');

/** Trees as a string literal. */
const treesText = (trees: readonly Tree[], asked: readonly Question[], depth: number): string =>
  JSON.stringify(trees.map((tree) => treeText(tree, asked, depth)).join(''));

function treeText({ splits, leaves }: Tree, asked: readonly Question[], depth: number): string {
  if (splits.length !== depth) throw new Error(`a tree of ${splits.length} questions among those of ${depth}`);
  const largest = Math.ceil(Math.max(...leaves.map(Math.abs)) / SCALE_STEP) || 1;
  const digits = leaves.map((leaf) => Math.round(((leaf / (largest * SCALE_STEP) + 1) / 2) * (DIGITS - 1)));
  const numbers = [...splits.map((split) => asked.findIndex(isSame(rounded(split)))), largest];
  return [...numbers.flatMap((number) => [Math.floor(number / DIGITS), number % DIGITS]), ...digits]
    .map(charOf)
    .join('');
}

/** Printable characters without space, quotation mark and backslash. */
const charOf = (digit: number): string => String.fromCharCode(digit < 57 ? 35 + digit : 93 + digit - 57);
