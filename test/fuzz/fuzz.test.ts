import { describe, expect, test } from 'vitest';
import { often } from '../long.ts';
import fuzz from './fuzz-in-page.ts';
import { keep, keptPages, ownPages, seedsFor } from './fuzz-pages.ts';
import { mutate } from './mutate.ts';
import { problemsOf } from './problems.ts';

/** Mutations over all pages; most of the others are read in Chromium, which is faster and gives its memory back. */
const MUTATIONS = often(200, 600);
const pages = ownPages();

test('a seed makes the same page each time, and another seed another', () => {
  const [, html] = pages[0]!;
  expect(mutate(html, 7)).toBe(mutate(html, 7));
  expect(new Set([1, 2, 3, 4, 5].map((seed) => mutate(html, seed))).size).toBe(5);
});

test.each(pages)(
  '%s, mutated, is read without an exception, live markup or words of nobody',
  (name, html) => {
    const place = pages.findIndex(([other]) => other === name);
    expect(keep(name, fuzz(html, seedsFor(place, pages.length, MUTATIONS)))).toEqual([]);
  },
  600_000,
);

describe('what was once read wrongly', () => {
  test.each([...keptPages(), ['none', '']])('%s', (_, html) => expect(problemsOf(html)).toEqual([]));
});
