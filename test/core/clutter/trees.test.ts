import { describe, expect, it } from 'vitest';
import { contributions, parseTrees, scoreOf } from '../../../src/core/clutter/judge/trees.ts';

/** Two questions, four leaves: -1, 0, 0.5 and 1 times the scale. */
const [steps, trees] = [90, parseTrees('0>0.5,1>2:2:#Pg~')];

describe('trees', () => {
  it('reads leaves from the lowest to the highest character', () => {
    expect(trees[0]?.leaves.map((leaf) => Math.round(leaf * steps) / steps)).toEqual([-2, 0, expect.closeTo(1, 1), 2]);
  });

  it('asks each question once and takes the first as the highest bit', () => {
    expect(scoreOf(trees, [0, 0])).toBe(-2);
    expect(scoreOf(trees, [0, 3])).toBe(0);
    expect(scoreOf(trees, [1, 3])).toBe(2);
  });

  it('shares the score out among the features, from the mean of all leaves', () => {
    const moves = contributions(trees, [1, 3]);
    const mean = trees[0]!.leaves.reduce((sum, leaf) => sum + leaf, 0) / 4;
    expect([...moves].reduce((sum, move) => sum + move, mean)).toBeCloseTo(2);
  });
});
