/** What the second look knows of a block: how the first look saw it and what is around it. */
export interface FirstLook {
  /** Log-odds that it is the article's. */
  score: number;
  /** UTF-16 units. */
  length: number;
  /** The element around the block's own; blocks with the same one are siblings. */
  parent: unknown;
}

/** Names of what `contextFeatures` gives, in its order. */
export const CONTEXT_FEATURES = [
  'score',
  'score-1',
  'score+1',
  'score-2',
  'score+2',
  'around',
  'family',
  'familySize',
  'fromFirst',
  'fromLast',
  'bestBefore',
  'bestAfter',
  'articleShare',
  'articleBefore',
];

/** A block this long and this likely is part of the article's body. */
const BODY = { length: 100, score: 1 };
const WINDOW = 8;

/** For each block, in page order, how the first look saw it, its neighbours, its siblings and the page. */
export function contextFeatures(blocks: readonly FirstLook[]): number[][] {
  const scores = blocks.map(({ score }) => Math.max(-6, Math.min(6, score)));
  const isBody = blocks.map(({ length, score }) => length >= BODY.length && score > BODY.score);
  const [first, last] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
  const families = familyMeans(blocks, scores);
  const all = blocks.reduce((sum, { length }) => sum + length, 0) || 1;
  const body = blocks.reduce((sum, { length }, i) => sum + (isBody[i] ? length : 0), 0);
  let before = 0;
  return blocks.map(({ length, parent }, i) => {
    const at = (k: number): number => scores[k] ?? -6;
    const family = families.get(parent)!;
    const row = [
      at(i),
      at(i - 1),
      at(i + 1),
      at(i - 2),
      at(i + 2),
      meanOf(scores, Math.max(0, i - 3), i + 4),
      family.mean,
      family.size,
      first < 0 ? 60 : clamp(i - first),
      last < 0 ? 60 : clamp(i - last),
      bestOf(scores, Math.max(0, i - WINDOW), i),
      bestOf(scores, i + 1, i + 1 + WINDOW),
      body / all,
      body > 0 ? before / body : 0,
    ];
    if (isBody[i]) before += length;
    return row;
  });
}

const clamp = (distance: number): number => Math.max(-50, Math.min(50, distance));

function meanOf(scores: readonly number[], from: number, to: number): number {
  const end = Math.min(to, scores.length);
  let sum = 0;
  for (let i = from; i < end; i++) sum += scores[i]!;
  return sum / (end - from);
}

function bestOf(scores: readonly number[], from: number, to: number): number {
  const end = Math.min(to, scores.length);
  let best = -6;
  for (let i = from; i < end; i++) best = Math.max(best, scores[i]!);
  return best;
}

function familyMeans(
  blocks: readonly FirstLook[],
  scores: readonly number[],
): Map<unknown, { mean: number; size: number }> {
  const families = new Map<unknown, { sum: number; weight: number; mean: number; size: number }>();
  blocks.forEach(({ parent, length }, i) => {
    let family = families.get(parent);
    if (!family) {
      family = { sum: 0, weight: 0, mean: 0, size: 0 };
      families.set(parent, family);
    }
    const weight = Math.sqrt(length + 1);
    family.sum += scores[i]! * weight;
    family.weight += weight;
    family.size += 1;
    family.mean = family.sum / family.weight;
  });
  return families;
}
