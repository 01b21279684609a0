import { describe, expect, it } from 'vitest';
import { contributions, parseQuestions, parseTrees, scoreOf } from '../../../src/core/clutter/judge/trees.ts';

const { names, questions } = parseQuestions('chars>.5>9 words>2');
/** Asks the first question and the third. Four leaves: -1, 0, about 0.5 and 1 times the largest, which is 8190 steps. */
const trees = parseTrees('###%~##Pg~', questions, 2);
const largest = 0.819;

describe('trees', () => {
  it('reads questions by feature', () => {
    expect(names).toEqual(['chars', 'words']);
    expect(questions).toEqual([
      { feature: 0, above: 0.5 },
      { feature: 0, above: 9 },
      { feature: 1, above: 2 },
    ]);
  });

  it('reads leaves from the lowest to the highest character', () => {
    const leaves = trees[0]?.leaves.map((leaf) => leaf / largest);
    expect(leaves).toEqual([expect.closeTo(-1), expect.closeTo(0), expect.closeTo(0.5, 1), expect.closeTo(1)]);
  });

  it('asks each question once and takes the first as the highest bit', () => {
    expect(scoreOf(trees, [0, 0])).toBeCloseTo(-largest);
    expect(scoreOf(trees, [0, 3])).toBeCloseTo(0);
    expect(scoreOf(trees, [1, 3])).toBeCloseTo(largest);
  });

  it('shares the score out among the features, from the mean of all leaves', () => {
    const moves = contributions(trees, [1, 3]);
    const mean = trees[0]!.leaves.reduce((sum, leaf) => sum + leaf, 0) / 4;
    expect([...moves].reduce((sum, move) => sum + move, mean)).toBeCloseTo(largest);
  });

  it('reads trees one after the other', () => {
    const two = parseTrees('###%~##Pg~#$#%~###P~', questions, 2);
    expect(scoreOf(two, [0, 3])).toBeCloseTo(-largest);
    expect(scoreOf(two, [10, 3])).toBeCloseTo(2 * largest);
  });
});
