import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article.ts';

const url = 'https://daily.example/2024/05/17/mill';
const SENTENCE =
  'The mill by the river stood for years until a company bought it, and its owner said that work would go on';

const read = (body: string) =>
  readArticle(new DOMParser().parseFromString(`<h1>The mill by the river</h1>${body}`, 'text/html'), { url });

describe('readArticle', () => {
  it('refuses a page with more text than can be read', () => {
    expect(read(`<p>${SENTENCE.repeat(40_000)}</p>`)).toEqual({ article: undefined, because: 'too-large' });
  });

  it('tells which way a page runs by its body, or its language', () => {
    const text =
      'המעבורת חוצה את המפרץ בכל לילה ונושאת מעט אנשים, אבל העיר משלמת עליה מאז שהגשר נפל, אומרת ראש העיר. '.repeat(4);
    const directionOf = (attributes: string) => {
      const html = `<html lang="he"><body ${attributes}><h1>המעבורת בלילה ומחירה</h1><p>${text}</p><p>${text}ועוד</p></body></html>`;
      return readArticle(new DOMParser().parseFromString(html, 'text/html'), { url }).article?.dir;
    };
    expect(directionOf('dir="rtl"')).toBe('rtl');
    expect(directionOf('')).toBe('rtl');
    expect(directionOf('dir="ltr"')).toBe('ltr');
    expect(read(`<p>${SENTENCE}.</p><p>${SENTENCE}.</p>`).article?.dir).toBeUndefined();
  });

  it('sets prose as a paragraph where its page sets it as a heading', () => {
    const OTHER =
      'Its owner has asked the council for a paper that says who may use the water, and the council has said that it will look for one in its cellar.';
    const LEAD =
      'The wheel turns for an hour on Sundays, and flour is sold at the door by the children of its keeper, who tell of the flood.';
    const { article } = read(`<article><h2>${LEAD}</h2><p>${SENTENCE}.</p><p>${OTHER}</p></article>`);
    expect(article?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('carries over what a list counts by', () => {
    const list = `<ol reversed><li>${SENTENCE} for a year.</li><li value="7">${SENTENCE} for two.</li></ol>`;
    const { article } = read(`<p>${SENTENCE}.</p>${list}<p>${SENTENCE} soon.</p>`);
    const [block] = article?.blocks.filter(({ type }) => type === 'list') ?? [];
    expect(block).toMatchObject({ start: 2, reversed: true, children: [{}, { value: 7 }] });
  });

  it('reads what stands five hundred levels deep without running out of stack', () => {
    const page = new DOMParser().parseFromString(`<h1>The mill</h1><p>${SENTENCE}. ${SENTENCE}.</p>`, 'text/html');
    let inner: Element = page.body;
    for (let depth = 0; depth < 500; depth++) inner = inner.appendChild(page.createElement('div'));
    inner.append(SENTENCE);
    expect(readArticle(page, { url })).toHaveProperty('article');
  });
});
