import type { Article } from '../../src/core/article.ts';

const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });

/** A small article with two key quotes, a quote that is none, one removal and one omission. */
export const sampleArticle: Article = {
  url: 'https://www.valley-courier.example/ferry',
  title: 'The night ferry stays',
  byline: 'Tomas Brandt',
  siteName: 'Valley Courier',
  publishedTime: '2026-03-04T23:30:00-05:00',
  modifiedTime: '2026-03-05T08:00:00-05:00',
  lang: 'en',
  dir: 'ltr',
  blocks: [
    paragraph('The ferry stays. “We had spare parts and goodwill,” said Mara Lind, the harbour master.'),
    paragraph('“It will never be enough,” one passenger said, “and they know it.”'),
    paragraph('The board called it “fine”.'),
    { type: 'figure', url: 'https://www.valley-courier.example/ferry.jpg', alt: 'The ferry at dawn' },
  ],
  quotes: [
    {
      kind: 'direct',
      content: [{ block: 0, start: 18, end: 49 }],
      speaker: { name: 'Mara Lind', role: 'the harbour master' },
      salience: 0.6,
      key: true,
    },
    {
      kind: 'direct',
      content: [
        { block: 1, start: 1, end: 25 },
        { block: 1, start: 48, end: 65 },
      ],
      salience: 0.9,
      key: true,
    },
    { kind: 'mixed', content: [{ block: 2, start: 21, end: 25 }], salience: 0.1, key: false },
  ],
  removals: [
    {
      rule: 'newsletter-box',
      reason: 'Newsletter sign-up',
      blocks: [paragraph('The Courier in your inbox')],
      at: 1,
      order: 0,
    },
  ],
  omissions: [{ blocks: [paragraph('A line that no rule knows.')], at: 3, order: 1 }],
};
