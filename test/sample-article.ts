import type { Article, Phrasing } from '../src/core/article.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });

/** One article with every kind of block and phrasing: what exporters are shown by. */
export const sampleArticle: Article = {
  url: 'https://harbour.example/2026/03/ferry',
  title: 'Night ferry to run again after 12 years',
  byline: 'Ida Marek, Tom Osei',
  siteName: 'Harbour Daily',
  publishedTime: '2026-03-01T06:30:00+01:00',
  lang: 'en',
  dir: 'ltr',
  blocks: [
    {
      type: 'figure',
      url: 'https://harbour.example/ferry.jpg',
      alt: 'A white ferry at a quay',
      width: 1200,
      height: 800,
      caption: [text('The ship in dry dock.')],
      credit: [text('Photo: Lena Brandt')],
    },
    {
      type: 'paragraph',
      children: [
        text('The night ferry will sail again from '),
        { type: 'link', url: 'https://harbour.example/quay?a=1&b=2', children: [text('the old quay')] },
        text(' on 4 April, '),
        { type: 'strong', children: [text('twelve years')] },
        text(' after the last crossing — at 5 * the old price & with <20 cabins.'),
      ],
    },
    { type: 'heading', depth: 2, children: [text('What is #1 on board')] },
    {
      type: 'list',
      ordered: false,
      children: [
        { type: 'listItem', children: [{ type: 'paragraph', children: [text('a quiet deck')] }] },
        {
          type: 'listItem',
          children: [
            { type: 'paragraph', children: [text('two kitchens:')] },
            {
              type: 'list',
              ordered: true,
              start: 3,
              children: [
                { type: 'listItem', children: [{ type: 'paragraph', children: [text('one for soup')] }] },
                { type: 'listItem', children: [{ type: 'paragraph', children: [text('one for bread')] }] },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [text('We slept '), { type: 'emphasis', children: [text('better')] }, text(' than at home.')],
        },
        { type: 'paragraph', children: [text('2024. That was the plan.')] },
      ],
    },
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', header: true, children: [text('Cabin')] },
            { type: 'tableCell', header: true, children: [text('Price')] },
          ],
        },
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('Inside | lower deck')] },
            { type: 'tableCell', children: [text('€ 40')] },
          ],
        },
      ],
    },
    { type: 'code', lang: 'text', value: 'QUAY  DEP\n  4   22:10' },
    { type: 'thematicBreak' },
    {
      type: 'paragraph',
      children: [
        text('Board with '),
        { type: 'inlineCode', value: 'GATE_4' },
        text('.'),
        { type: 'break' },
        text('- No pets.'),
      ],
    },
    {
      type: 'figure',
      media: 'video',
      url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      alt: 'The ferry [1986]',
      caption: [text('The last crossing.')],
    },
  ],
  quotes: [],
  removals: [],
  omissions: [],
};
