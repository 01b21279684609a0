import { describe, expect, it } from 'vitest';
import { isArticlePage } from '../../../src/core/content/is-article.ts';

const sentence =
  'The council voted to keep the mill that has pressed the apples of the valley for a hundred and fifty years. ';
const story = `<h1>Mill kept</h1>${`<p>${sentence}${sentence}</p>`.repeat(5)}`;
/** A parser opens no shadow roots by itself. */
function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
  }
  return page;
}
const check = (html: string, url = 'https://news.example/2026/mill-kept'): boolean => isArticlePage(parse(html), url);

describe('isArticlePage', () => {
  it('takes a page of prose', () => expect(check(story)).toBe(true));

  it.each([
    ['between line breaks', `<div>${`${sentence}<br><br>`.repeat(8)}</div>`],
    ['in the cells of a table of layout', `<table>${`<tr><td>${sentence}</td></tr>`.repeat(8)}</table>`],
    [
      'with words set apart and linked',
      `<div>${sentence}<b>${sentence}</b> <a href="/a">the mill</a> </div>`.repeat(4),
    ],
    [
      'of few characters that each say much',
      `<p>${'水车小屋继续使用，山谷里的苹果仍由它来压榨，议会昨晚如此决定。'.repeat(2)}</p>`.repeat(5),
    ],
    ['in an open shadow root', `<x-story><template shadowrootmode="open">${story}</template></x-story>`],
  ])('takes prose %s', (_, html) => expect(check(html)).toBe(true));

  it('does not take prose that stands in lists of links, forms, footers and asides', () => {
    for (const tag of ['nav', 'form', 'footer', 'aside']) expect(check(`<${tag}>${story}</${tag}>`)).toBe(false);
    expect(check(`<li>${sentence.slice(0, 60)}</li>`.repeat(60))).toBe(false);
  });

  it.each([
    'https://news.example/',
    'https://news.example/de/',
    'https://news.example/category/local',
    'https://news.example/topics/local-history',
    'https://news.example/?utm_source=letter',
    'https://news.example/search?q=mill',
  ])('refuses %s', (url) => expect(check(story, url)).toBe(false));

  it.each([
    'https://news.example/?p=412',
    'https://news.example/index.php?id=7',
    'https://news.example/sections/valley/2026/mill-kept',
    'https://news.example/topic/history-of-the-mill',
  ])('takes %s, which a story may have', (url) => expect(check(story, url)).toBe(true));

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
