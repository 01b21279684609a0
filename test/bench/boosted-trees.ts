import type { Tree } from '../../src/core/clutter/judge/trees.ts';

/** Gradient boosting of oblivious trees (one split a level, the same for all its nodes), for two classes. */

export interface FitOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Pulls leaves with little weight to zero. */
  shrink: number;
  /** Part of the features each tree may use. */
  features: number;
  seed: number;
}

const BINS = 48;

/** A small generator of numbers in [0, 1) that is the same every time. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Up to `BINS` cuts of a column, at its quantiles. */
function cutsOf(rows: readonly ArrayLike<number>[], feature: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += step) values.push(rows[i]![feature]!);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((value, i) => (value + distinct[i + 1]!) / 2);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(values[Math.floor((bin * values.length) / BINS)]!);
  return [...cuts];
}

interface Binned {
  columns: Uint8Array[];
  cuts: number[][];
}

function binned(rows: readonly ArrayLike<number>[]): Binned {
  const cuts: number[][] = [];
  const columns: Uint8Array[] = [];
  for (let feature = 0; feature < rows[0]!.length; feature++) {
    const own = cutsOf(rows, feature);
    const column = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const value = rows[i]![feature]!;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > own[middle]!) low = middle + 1;
        else high = middle;
      }
      column[i] = low;
    }
    cuts.push(own);
    columns.push(column);
  }
  return { columns, cuts };
}

/** Fits trees to labels (0 or 1) with weights. */
export function fitTrees(
  rows: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: FitOptions,
): Tree[] {
  const data = binned(rows);
  const next = random(options.seed);
  const scores = new Float64Array(rows.length);
  const [gradient, hessian] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = weights[i]! * (labels[i]! - p);
      hessian[i] = weights[i]! * Math.max(1e-4, p * (1 - p));
    }
    const usable = data.cuts.flatMap((cuts, feature) =>
      cuts.length > 0 && next() < options.features ? [feature] : [],
    );
    trees.push(growTree(data, usable, gradient, hessian, scores, options));
  }
  return trees;
}

function growTree(
  { columns, cuts }: Binned,
  usable: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  scores: Float64Array,
  { depth, rate, shrink }: FitOptions,
): Tree {
  const node = new Uint16Array(scores.length);
  const splits: Tree['splits'] = [];
  for (let level = 0; level < depth; level++) {
    let best = { gain: -Infinity, feature: -1, bin: 0 };
    for (const feature of usable) {
      const found = bestCut(columns[feature]!, cuts[feature]!.length, node, 1 << level, gradient, hessian, shrink);
      if (found.gain > best.gain) best = { ...found, feature };
    }
    if (best.feature < 0) break;
    const column = columns[best.feature]!;
    for (let i = 0; i < node.length; i++) node[i] = (node[i]! << 1) | Number(column[i]! > best.bin);
    splits.push({ feature: best.feature, above: cuts[best.feature]![best.bin]! });
  }
  const size = 1 << splits.length;
  const [sumG, sumH] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < node.length; i++) {
    sumG[node[i]!]! += gradient[i]!;
    sumH[node[i]!]! += hessian[i]!;
  }
  const leaves = [...sumG].map((g, leaf) => (rate * g) / (sumH[leaf]! + shrink));
  for (let i = 0; i < node.length; i++) scores[i]! += leaves[node[i]!]!;
  return { splits, leaves };
}

/** The cut of one column that parts the gradients best, over all nodes of the level. */
function bestCut(
  column: Uint8Array,
  cuts: number,
  node: Uint16Array,
  nodes: number,
  gradient: Float64Array,
  hessian: Float64Array,
  shrink: number,
): { gain: number; bin: number } {
  const width = cuts + 1;
  const [g, h] = [new Float64Array(nodes * width), new Float64Array(nodes * width)];
  for (let i = 0; i < node.length; i++) {
    const at = node[i]! * width + column[i]!;
    g[at]! += gradient[i]!;
    h[at]! += hessian[i]!;
  }
  const gains = new Float64Array(cuts);
  for (let n = 0; n < nodes; n++) {
    let [allG, allH] = [0, 0];
    for (let bin = 0; bin < width; bin++) {
      allG += g[n * width + bin]!;
      allH += h[n * width + bin]!;
    }
    let [leftG, leftH] = [0, 0];
    for (let bin = 0; bin < cuts; bin++) {
      leftG += g[n * width + bin]!;
      leftH += h[n * width + bin]!;
      const rightG = allG - leftG;
      gains[bin]! += (leftG * leftG) / (leftH + shrink) + (rightG * rightG) / (allH - leftH + shrink);
    }
  }
  let best = { gain: -Infinity, bin: 0 };
  for (let bin = 0; bin < cuts; bin++) if (gains[bin]! > best.gain) best = { gain: gains[bin]!, bin };
  return best;
}
