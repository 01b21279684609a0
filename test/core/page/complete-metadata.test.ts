import { expect, test } from 'vitest';
import { readArticle } from '../../../src/core/read-article.ts';

const url = 'https://gazette.example/2026/03/mill';
const PROSE =
  'The council met on Tuesday evening and voted, by eleven to four, to keep the old mill for one more winter. ';
const author = (it: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: it })}</script>`;
const OUTLET = { '@type': 'Organization', name: 'hill gazette' };

function bylineOf(head: string, line: string): string | undefined {
  const html = `<meta property="og:site_name" content="Hill Gazette">${head}<article><h1>Mill kept</h1>${line}${`<p>${PROSE.repeat(3)}</p>`.repeat(5)}</article>`;
  const { article } = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
  expect(article?.siteName).toBe('Hill Gazette');
  return article?.byline;
}

test('an address is no byline', () => {
  const html = `<meta property="og:site_name" content="gazette.example"><h1>Mill kept</h1><p>By gazette.example</p>${`<p>${PROSE.repeat(3)}</p>`.repeat(5)}`;
  const { article } = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
  expect([article?.byline, article?.siteName]).toEqual([undefined, 'gazette.example']);
});

test.each([
  ['declares its outlet as the author', author(OUTLET), '', 'Hill Gazette'],
  ['is signed by its outlet', '', '<p>By Hill Gazette</p>', 'Hill Gazette'],
  [
    'is signed by it on a line with more',
    '',
    '<p>4 March 2026 · Posted by the Hill Gazette on Friday</p>',
    'Hill Gazette',
  ],
  ['declares its outlet and shows a person', author(OUTLET), '<p>By Mara Lind</p>', 'Mara Lind'],
  ['names its outlet in the text', '', '<p>Made possible by Hill Gazette readers</p>', undefined],
  ['names nobody', '', '', undefined],
])('a page that %s', (_, head, line, byline) => {
  expect(bylineOf(head, line)).toBe(byline);
});
