/** A decision tree that asks one question a level, the same of all its nodes. */
export interface Tree {
  splits: { feature: number; above: number }[];
  /** Log-odds by leaf; the first question is the highest bit of its number. */
  leaves: number[];
}

/** Steps between the lowest and the highest leaf; each leaf is one printable character without `"` and `\`. */
const STEPS = 90;

/** Reads trees parted by spaces: `feature>value,...:scale:leaves`. */
export function parseTrees(text: string): Tree[] {
  return text.split(' ').map((tree) => {
    const [questions = '', scale = '0'] = tree.split(':', 2);
    const characters = tree.slice(questions.length + scale.length + 2);
    const splits = questions.split(',').map((question) => {
      const [feature = '0', above = '0'] = question.split('>');
      return { feature: Number(feature), above: Number(above) };
    });
    return { splits, leaves: [...characters].map((character) => leafOf(character) * Number(scale)) };
  });
}

/** -1 to 1. */
function leafOf(character: string): number {
  const code = character.charCodeAt(0);
  return ((code - (code > 92 ? 36 : 35)) / STEPS) * 2 - 1;
}

/** Log-odds of a row of features. */
export function scoreOf(trees: readonly Tree[], row: ArrayLike<number>): number {
  let score = 0;
  for (const { splits, leaves } of trees) {
    let leaf = 0;
    for (const { feature, above } of splits) leaf = (leaf << 1) | Number(row[feature]! > above);
    score += leaves[leaf] ?? 0;
  }
  return score;
}

/**
 * How much each feature moved a row's log-odds: a tree's move at a level is the change of the mean of the leaves still
 * possible.
 */
export function contributions(trees: readonly Tree[], row: ArrayLike<number>): Map<number, number> {
  const moves = new Map<number, number>();
  for (const { splits, leaves } of trees) {
    let [from, size] = [0, leaves.length];
    let before = mean(leaves, from, size);
    for (const { feature, above } of splits) {
      size /= 2;
      if (row[feature]! > above) from += size;
      const after = mean(leaves, from, size);
      moves.set(feature, (moves.get(feature) ?? 0) + after - before);
      before = after;
    }
  }
  return moves;
}

function mean(values: readonly number[], from: number, size: number): number {
  let sum = 0;
  for (let i = from; i < from + size; i++) sum += values[i]!;
  return sum / size;
}
