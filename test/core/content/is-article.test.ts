import { describe, expect, it } from 'vitest';
import { isArticlePage } from '../../../src/core/content/is-article.ts';

const sentence =
  'The council voted to keep the mill that has pressed the apples of the valley for a hundred and fifty years. ';
const story = `<h1>Mill kept</h1>${`<p>${sentence}${sentence}</p>`.repeat(5)}`;
const check = (html: string, url = 'https://news.example/2026/mill-kept'): boolean =>
  isArticlePage(new DOMParser().parseFromString(html, 'text/html'), url);

describe('isArticlePage', () => {
  it('takes a page of prose', () => expect(check(story)).toBe(true));

  it.each([
    'https://news.example/',
    'https://news.example/de/',
    'https://news.example/category/local',
    'https://news.example/search?q=mill',
  ])('refuses %s', (url) => expect(check(story, url)).toBe(false));

  it('refuses teasers, wares and pages of links', () => {
    expect(check(`<p><a href="/a">${sentence}</a></p>`.repeat(10))).toBe(false);
    expect(check(`<meta property="og:type" content="product">${story}`)).toBe(false);
    expect(check('<p>Short.</p>'.repeat(50))).toBe(false);
    expect(check(`<article><h2><a href="/a">Mill</a></h2><p>${sentence}</p></article>`.repeat(9))).toBe(false);
  });

  it('does not throw for a page that shadows the methods it needs', () => {
    expect(check(`<img name="querySelectorAll"><img name="querySelector">${story}`)).toBeTypeOf('boolean');
  });
});
