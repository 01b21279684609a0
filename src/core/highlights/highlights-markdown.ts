import type { Article, Block } from '../article.ts';
import markdown from '../exporters/markdown.ts';
import type { HighlightedArticle } from './highlight.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const blocksOf = ({ url, title, siteName, highlights }: HighlightedArticle): Block[] => [
  {
    type: 'heading',
    depth: 2,
    children: [{ type: 'link', url, children: [{ type: 'text', value: title || url }] }],
  },
  ...(siteName ? [paragraph(siteName)] : []),
  ...highlights.flatMap(({ quote, note }): Block[] => [
    { type: 'blockquote', children: [paragraph(quote.exact)] },
    ...(note ?? '').split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [paragraph(line)])),
  ]),
];

/** Highlights as Markdown: a heading for each article, its passages as quotations, each note below its passage. Never throws. */
export function writeHighlightsMarkdown(articles: readonly HighlightedArticle[], title: string): string {
  const page: Article = {
    url: '',
    title,
    blocks: articles.flatMap(blocksOf),
    quotes: [],
    removals: [],
    omissions: [],
  };
  return markdown.write(page);
}
