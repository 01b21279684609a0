import { expect, test } from 'vitest';
import { extentOf } from '../../../src/core/page/extent.ts';
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
  [0, {}, 'usual'],
  [5, { deep: 5 }, 'usual'],
  [6, { deep: 5 }, 'deep'],
  [3000, {}, 'deep'],
  [20, { large: 40 }, 'usual'],
  [20, { large: 39 }, 'large'],
] as const)('%i levels, limits %o: %s', (levels, limits, extent) => {
  const page = nested(levels);
  expect(extentOf(pristineDom(page), page.body, limits)).toBe(extent);
});
