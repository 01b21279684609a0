import { describe, expect, test } from 'vitest';
import { findNextPage } from '../../../src/core/page/next-page.ts';

const SITE = 'https://daily.example';
const nextOf = (path: string, markup: string) => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const found = findNextPage(page, page.body, SITE + path);
  return found && [found.url.replace(SITE, ''), found.number, found.last];
};
const list = (...links: [path: string, text: string][]) =>
  `<nav class="pagination">${links.map(([path, text]) => `<a href="${SITE}${path}">${text}</a>`).join(' ')}</nav>`;

describe('the next page of an article is found', () => {
  test.each([
    ['by its number in a list', '/mill', list(['/mill?page=2', '2'], ['/mill?page=3', '3']), ['/mill?page=2', 2, 3]],
    ['from a page in the middle', '/mill?page=2', list(['/mill', '1'], ['/mill?page=3', '3']), ['/mill?page=3', 3, 3]],
    ['in a folder of its own', '/2026/mill/', list(['/2026/mill/2/', '2']), ['/2026/mill/2/', 2, 2]],
    ['after a folder’s number', '/mill/2/', list(['/mill/', '1'], ['/mill/3/', 'Next ›']), ['/mill/3/', 3, 3]],
    ['in a folder with a word', '/mill', list(['/mill/seite-2', 'Weiter']), ['/mill/seite-2', 2, 2]],
    ['before the ending', '/mill.html', list(['/mill-2.html', '2'], ['/mill-3.html', '3']), ['/mill-2.html', 2, 3]],
    ['with other parameters', '/a?id=7', list(['/a?id=7&amp;page=2', 'Page 2']), ['/a?id=7&page=2', 2, 2]],
    ['by an arrow', '/mill', `<a href="${SITE}/mill/page/2">»</a>`, ['/mill/page/2', 2, 2]],
    ['by rel=next on a link', '/mill', `<a rel="next" href="${SITE}/mill/2">On to the wheel</a>`, ['/mill/2', 2, 2]],
    ['in the page’s head', '/mill', `<link rel="next" href="/mill?page=2">`, ['/mill?page=2', 2, 2]],
  ])('%s', (_, path, markup, found) => expect(nextOf(path, markup)).toEqual(found));
});

describe('no next page of the same article is', () => {
  test.each([
    ['the next story', '/mill', `<link rel="next" href="/ferry"><a rel="next" href="${SITE}/ferry">»</a>`],
    ['the next story of a number', '/news/12', `<a rel="next" href="${SITE}/news/13">Next ›</a>`],
    ['the next post of a number', '/?p=12', `<a rel="next" href="${SITE}/?p=13">Next ›</a>`],
    ['a story of the same name', '/mill', `<a rel="next" href="${SITE}/mill-2">The mill, continued by others</a>`],
    ['a page of comments', '/mill', list(['/mill/comment-page-2', '2'], ['/mill?cpage=2', '2'])],
    ['a page of comments by its place', '/mill', `<div id="comments">${list(['/mill?page=2', '2'])}</div>`],
    ['a page of comments by its end', '/mill', list(['/mill?page=2#comments', '2'])],
    ['a page of the archive', '/mill', list(['/category/rivers/page/2', '2'])],
    [
      'a page of another host',
      '/mill',
      '<nav class="pagination"><a href="https://other.example/mill?page=2">2</a></nav>',
    ],
    ['the page after the next', '/mill', list(['/mill?page=3', '3'])],
    ['the page before', '/mill?page=3', list(['/mill?page=2', '2'], ['/mill', '1'])],
    [
      'a headline that has a page’s address',
      '/mill',
      `<p><a href="${SITE}/mill?page=2">The wheel of the mill turns</a></p>`,
    ],
    ['no address', '/mill', '<nav class="pagination"><a>2</a><a href="javascript:next(2)">2</a></nav>'],
  ])('%s', (_, path, markup) => expect(nextOf(path, markup)).toBeUndefined());
});
