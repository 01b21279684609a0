import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/clutter/judge/candidate.ts';
import { raiseSeries } from '../../../src/core/clutter/judge/series.ts';

const { body } = new DOMParser().parseFromString(
  `<section><h3>Oria</h3><h3>Mill</h3><h3>Quay</h3><h3>Ford</h3><h3 class="more">Ferry</h3></section>
   <aside><h3>Tower</h3></aside>
   <section><h3>${'A heading that says so much that it is a sentence of its own and no entry. '.repeat(2)}</h3></section>`,
  'text/html',
);
const candidates = [...body.querySelectorAll('h3')].map(
  (element): Candidate => ({
    type: 'heading',
    text: element.textContent,
    linkText: 0,
    element,
    held: 1,
    declared: -1,
    taken: false,
  }),
);

describe('raiseSeries', () => {
  it('draws a line halfway up to the median of those that stand as it does', () =>
    expect(raiseSeries(candidates, [2, 3, -1, 2, -1, -1, -1])).toEqual([2, 3, 0.5, 2, -1, -1, -1]));

  it('leaves a series that goes as it is', () =>
    expect(raiseSeries(candidates, [-2, 3, -1, -2, -1, -1, -1])).toEqual([-2, 3, -1, -2, -1, -1, -1]));

  it('leaves fewer than four as they are', () =>
    expect(raiseSeries(candidates.slice(0, 3), [2, 3, -1])).toEqual([2, 3, -1]));

  it('counts nothing that a rule took', () => {
    const taken = candidates.map((candidate, i) => ({ ...candidate, taken: i === 0 }));
    expect(raiseSeries(taken, [-6, 3, -1, 2, 0, 0, 0])).toEqual([-6, 3, -1, 2, 0, 0, 0]);
  });
});
