import { expect, test } from 'vitest';
import { isDeeperThan } from '../../../src/core/page/depth.ts';
import { pristineDom } from '../../../src/core/page/pristine-dom.ts';

function nested(levels: number): Document {
  const page = document.implementation.createHTMLDocument('');
  let at: Element = page.body;
  for (let level = 0; level < levels; level += 1) {
    at.append('Words');
    at = at.appendChild(page.createElement('div'));
  }
  return page;
}

test.each([
  [0, 0, false],
  [5, 5, false],
  [6, 5, true],
  [3000, 2000, true],
])('%i levels, more than %i: %s', (levels, limit, deeper) => {
  const page = nested(levels);
  expect(isDeeperThan(pristineDom(page), page.body, limit)).toBe(deeper);
});
