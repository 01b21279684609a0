import { expect, it } from 'vitest';
import { PageIndex } from '../../../src/core/clutter/page-index.ts';
import comments from '../../../src/core/clutter/rules/comments.ts';

const POSTS = [
  'The seam under the stern has opened again after a dry summer, and I would like to close it for good before the regatta.',
  'Nothing closes it for good. Resin on dry wood, clamps every hand’s breadth, and patience for two days at the least.',
  'My father used pitch, and his canoe hangs in a museum now, where it has been dry for forty years without any glue at all.',
];
const thread = POSTS.map((post) => `<div class="comment"><h3>loch_hand</h3><p>${post}</p></div>`).join('');

/** The prose that the rule takes of a page. Characters. */
function taken(html: string): number {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const page = new PageIndex(body, []);
  return [...comments.find(page)].reduce((sum, hit) => sum + ('from' in hit ? 0 : page.of(hit).prose), 0);
}

it('the posts of a thread are no comments on anything', () =>
  expect(taken(`<h1>Which glue for a canoe?</h1><section class="comments">${thread}</section>`)).toBe(0));

it('below a story they are', () => {
  const story = `<p>${'The canoe of the loch has been glued nine times, and every time by somebody else. '.repeat(6)}</p>`;
  expect(taken(`<h1>A canoe is glued</h1>${story}<section class="comments">${thread}</section>`)).toBeGreaterThan(300);
});
