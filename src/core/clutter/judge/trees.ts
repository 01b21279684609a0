/** Whether a feature, by its number, is above a limit. */
export interface Question {
  feature: number;
  above: number;
}

/** A decision tree that asks one question a level, the same of all its nodes. */
export interface Tree {
  splits: Question[];
  /** Log-odds by leaf; the first question is the highest bit of its number. */
  leaves: number[];
}

/** Values of a character: all that can be printed, without space, `"` and `\\`. */
export const DIGITS = 91;

/** Of the largest leaf of a tree, of which its notation gives the number. */
export const SCALE_STEP = 0.0001;

/** Reads what is asked of features, `name>limit>limit` parted by spaces: the names in order, and the questions. */
export function parseQuestions(text: string): { names: string[]; questions: Question[] } {
  const features = text.split(' ').map((feature) => feature.split('>'));
  return {
    names: features.map(([name = '']) => name),
    questions: features.flatMap(([, ...limits], feature) => limits.map((above) => ({ feature, above: Number(above) }))),
  };
}

/**
 * Reads trees that ask `depth` questions each and stand one after the other: numbers of two characters for the questions and the largest leaf, then the leaves,
 * of one character each.
 */
export function parseTrees(text: string, questions: readonly Question[], depth: number): Tree[] {
  const trees: Tree[] = [];
  for (let at = 0; at < text.length; ) {
    const splits: Question[] = [];
    for (let level = 0; level < depth; level++, at += 2) splits.push(questions[numberAt(text, at)]!);
    const scale = numberAt(text, at) * SCALE_STEP;
    at += 2;
    const leaves: number[] = [];
    for (const end = at + (1 << depth); at < end; at++)
      leaves.push(((digitAt(text, at) / (DIGITS - 1)) * 2 - 1) * scale);
    trees.push({ splits, leaves });
  }
  return trees;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - (code > 92 ? 36 : 35);
}

const numberAt = (text: string, at: number): number => digitAt(text, at) * DIGITS + digitAt(text, at + 1);

/** Log-odds of a row of features. */
export function scoreOf(trees: readonly Tree[], row: ArrayLike<number>): number {
  const { questions, features, limits, starts, means } = flatten(trees);
  let score = 0;
  let question = 0;
  for (let tree = 0; tree < questions.length; tree++) {
    let node = 1;
    for (const end = question + questions[tree]!; question < end; question++) {
      node = node * 2 + (row[features[question]!]! > limits[question]! ? 1 : 0);
    }
    score += means[starts[tree]! + node]!;
  }
  return score;
}

/**
 * How much each feature moved a row's log-odds, by its number: a tree's move at a level is the change of the mean of the leaves
 * still possible. 0 for features that were not asked for.
 */
export function contributions(trees: readonly Tree[], row: ArrayLike<number>): Float64Array {
  const { questions, features, limits, starts, means } = flatten(trees);
  const moves = new Float64Array(row.length);
  let question = 0;
  for (let tree = 0; tree < questions.length; tree++) {
    let node = 1;
    const start = starts[tree]!;
    for (const end = question + questions[tree]!; question < end; question++) {
      const feature = features[question]!;
      const next = node * 2 + (row[feature]! > limits[question]! ? 1 : 0);
      moves[feature] = moves[feature]! + means[start + next]! - means[start + node]!;
      node = next;
    }
  }
  return moves;
}

/** Trees one after the other in arrays of numbers, which take a fraction of the time. */
interface FlatTrees {
  /** How many each tree asks. */
  questions: Uint8Array;
  features: Uint16Array;
  limits: Float64Array;
  /** Where each tree's nodes begin in `means`. */
  starts: Uint16Array;
  /** Mean of the leaves below each node: a tree's root is 1, those below n are 2n and 2n + 1, and the leaves come last. */
  means: Float64Array;
}

const flat = new WeakMap<readonly Tree[], FlatTrees>();

function flatten(trees: readonly Tree[]): FlatTrees {
  const known = flat.get(trees);
  if (known) return known;
  const splits = trees.flatMap((tree) => tree.splits);
  let size = 0;
  const starts = trees.map(({ leaves }) => {
    size += leaves.length * 2;
    return size - leaves.length * 2;
  });
  const made: FlatTrees = {
    questions: Uint8Array.from(trees, (tree) => tree.splits.length),
    features: Uint16Array.from(splits, ({ feature }) => feature),
    limits: Float64Array.from(splits, ({ above }) => above),
    starts: Uint16Array.from(starts),
    means: new Float64Array(size),
  };
  trees.forEach((tree, at) => {
    writeMeans(tree, made.means.subarray(starts[at]!));
  });
  flat.set(trees, made);
  return made;
}

function writeMeans({ leaves }: Tree, means: Float64Array): void {
  means.set(leaves, leaves.length);
  for (let node = leaves.length - 1; node > 0; node--) means[node] = (means[node * 2]! + means[node * 2 + 1]!) / 2;
}
