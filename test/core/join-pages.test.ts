import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/core/article.ts';
import { textOf } from '../../src/core/content/text.ts';
import { joinPages } from '../../src/core/join-pages.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const LEAD = 'The mill on the river turns again, after a year in which nobody had asked for flour.';
const page = (number: number, blocks: Block[], change: Partial<Article> = {}): Article => ({
  url: `https://daily.example/mill?page=${number}`,
  title: 'The mill turns',
  lang: 'en',
  blocks,
  quotes: [],
  removals: [],
  omissions: [],
  ...change,
});
const texts = (article: Article | undefined) => article?.blocks.map(textOf);
const share = (at: number) => ({ rule: 'share-bar', reason: 'Share', blocks: [paragraph('Share this')], at, order: 0 });

describe('pages become one article', () => {
  test('in their order, without headline and lead of the first', () => {
    const first = page(1, [paragraph(LEAD), paragraph('One.')], { nextPage: { url: 'x', number: 2, last: 3 } });
    const second = page(2, [paragraph('The mill turns'), paragraph(LEAD), paragraph('Two.'), paragraph('One.')]);
    const joined = joinPages([first, second]);
    expect(texts(joined)).toEqual([LEAD, 'One.', 'Two.']);
    expect(joined?.url).toBe(first.url);
    expect(joined?.nextPage).toBeUndefined();
  });

  test('and a short line that comes again later stays', () => {
    const joined = joinPages([
      page(1, [paragraph('Yes.')]),
      page(2, [...['Two.', 'Three.', 'Four.', 'Five.', 'Yes.'].map(paragraph)]),
    ]);
    expect(texts(joined)).toEqual(['Yes.', 'Two.', 'Three.', 'Four.', 'Five.', 'Yes.']);
  });

  test('and a line across the page is no repetition of another', () => {
    const line: Block = { type: 'thematicBreak' };
    const joined = joinPages([page(1, [paragraph(LEAD), line]), page(2, [line, paragraph('Two.')])]);
    expect(joined?.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'thematicBreak',
      'thematicBreak',
      'paragraph',
    ]);
    expect(joined?.removals).toEqual([]);
  });

  test('what is repeated is listed where it stood, and everything else that was taken out', () => {
    const first = page(1, [paragraph(LEAD)], { removals: [share(1)] });
    const second = page(2, [paragraph(LEAD), paragraph('Two.')], {
      removals: [
        share(2),
        { rule: 'newsletter-box', reason: 'Newsletter', blocks: [paragraph('Sign up')], at: 1, order: 1 },
      ],
      omissions: [{ blocks: [paragraph('Left out.')], at: 2, order: 2 }],
      doubts: [{ block: 1, rule: 'promo-strip', reason: 'Promotion' }],
      truncated: true,
    });
    const joined = joinPages([first, second]);
    expect(joined?.removals.map(({ rule, at }) => [rule, at])).toEqual([
      ['share-bar', 1],
      ['repeated-page-part', 1],
      ['newsletter-box', 1],
    ]);
    expect(joined?.omissions).toMatchObject([{ at: 2 }]);
    expect(joined?.doubts).toEqual([{ block: 1, rule: 'promo-strip', reason: 'Promotion' }]);
    expect(joined?.truncated).toBe(true);
    const orders = [...(joined?.removals ?? []), ...(joined?.omissions ?? [])].map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
  });

  test('with the quotes of the whole', () => {
    const joined = joinPages([
      page(1, [paragraph('“The wheel will turn for another hundred years,” said Mara Lind, the miller.')]),
      page(2, [paragraph('“Nobody has asked us for flour since the bakery closed its doors,” Lind said.')]),
    ]);
    expect(joined?.quotes.map(({ content, speaker }) => [content[0]?.block, speaker?.name])).toEqual([
      [0, 'Mara Lind'],
      [1, 'Mara Lind'],
    ]);
  });

  test('not where a page brings nothing new', () => {
    expect(joinPages([page(1, [paragraph(LEAD)]), page(2, [paragraph(LEAD)])])).toBeUndefined();
    expect(joinPages([page(1, [paragraph(LEAD)]), page(2, [])])).toBeUndefined();
  });

  test('one page is what it was', () => {
    const only = page(1, [paragraph(LEAD)], { removals: [share(0)] });
    expect(joinPages([only])).toEqual(only);
  });
});
