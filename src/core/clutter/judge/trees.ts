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
  for (let at = 0; at < trees.length; at++) {
    const { splits, leaves } = trees[at]!;
    let leaf = 0;
    for (let level = 0; level < splits.length; level++) {
      const split = splits[level]!;
      leaf = leaf * 2 + (row[split.feature]! > split.above ? 1 : 0);
    }
    score += leaves[leaf] ?? 0;
  }
  return score;
}

/**
 * How much each feature moved a row's log-odds, by its number: a tree's move at a level is the change of the mean of the leaves
 * still possible. 0 for features that were not asked for.
 */
export function contributions(trees: readonly Tree[], row: ArrayLike<number>): Float64Array {
  const moves = new Float64Array(row.length);
  for (let at = 0; at < trees.length; at++) {
    const { splits } = trees[at]!;
    const means = meansOf(trees[at]!);
    let node = 1;
    for (let level = 0; level < splits.length; level++) {
      const { feature, above } = splits[level]!;
      const next = node * 2 + (row[feature]! > above ? 1 : 0);
      moves[feature] = moves[feature]! + means[next]! - means[node]!;
      node = next;
    }
  }
  return moves;
}

const meansByTree = new WeakMap<Tree, Float64Array>();

/** Means of the leaves below each node: the root is 1, the nodes below n are 2n and 2n + 1. */
function meansOf(tree: Tree): Float64Array {
  const known = meansByTree.get(tree);
  if (known) return known;
  const { length } = tree.leaves;
  const means = new Float64Array(length * 2);
  means.set(tree.leaves, length);
  for (let node = length - 1; node > 0; node--) means[node] = (means[node * 2]! + means[node * 2 + 1]!) / 2;
  meansByTree.set(tree, means);
  return means;
}
