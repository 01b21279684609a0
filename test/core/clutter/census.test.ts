import { expect, it } from 'vitest';
import { Census } from '../../../src/core/clutter/census.ts';
import { atOnce } from '../../../src/core/interruptible.ts';

const PARAGRAPHS = 3000;
const paragraph = (n: number) =>
  `<p class="line">The mill of number ${n + 1000} stood by the river for a hundred years and more, as everybody in the town remembers, <a href="/${n}">they say</a></p>`;

it('counts a large page in parts as it counts a small one', () => {
  const { body } = new DOMParser().parseFromString(
    `<nav><a href="/">Home</a></nav><main><h1>Mills</h1>${Array.from({ length: PARAGRAPHS }, (_, n) => paragraph(n)).join('')}</main>`,
    'text/html',
  );
  const one = new DOMParser().parseFromString(paragraph(0), 'text/html').body;
  const each = atOnce(Census.of(one)).inOrder[1]!.measures;
  expect(each).toMatchObject({ links: 1, linkText: 8 });
  expect(each.prose).toBe(each.text);

  const work = Census.of(body);
  let pauses = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pauses += 1;
  const { elements, entries, byName, headings } = step.value;
  expect(pauses).toBeGreaterThan(2);
  const all = [body, ...body.querySelectorAll('*')];
  expect(elements.length).toBe(all.length);
  expect(elements.every((element, order) => element === all[order])).toBe(true);
  const measures = (selector: string) => entries.get(body.querySelector(selector)!)!.measures;
  expect(measures('main')).toMatchObject({
    order: 3,
    end: elements.length,
    text: 5 + PARAGRAPHS * each.text,
    linkText: PARAGRAPHS * 8,
    links: PARAGRAPHS,
    prose: PARAGRAPHS * each.prose,
  });
  expect(byName.get('p')?.at(-1)).toBe(elements.length - 2);
  expect(byName.get('p')).toHaveLength(PARAGRAPHS);
  expect(headings).toEqual([4]);
});
