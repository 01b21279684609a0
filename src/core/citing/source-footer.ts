import type { Article, Block, Phrasing } from '../article.ts';
import { withoutTracking } from './cited-source.ts';

/** The footer's words in the reader's language; the times come already written out. */
export interface FooterWords {
  published?: string;
  updated?: string;
  copied: string;
}

const line = (...children: Phrasing[]): Block => ({ type: 'paragraph', children });
const words = (value: string): Phrasing => ({ type: 'text', value });

/**
 * The article with its source at the end: title, author, outlet, times, address without tracking parameters, and when it was copied.
 * As blocks, so every exporter writes it in its own way. What stands in the footer no longer stands above the text.
 */
export function withSourceFooter(article: Article, { published, updated, copied }: FooterWords): Article {
  const { byline, siteName, publishedTime: _, modifiedTime: __, ...rest } = article;
  const url = withoutTracking(article.canonicalUrl ?? article.url);
  const from = [...new Set([byline, siteName])].filter(Boolean).join(', ');
  const times = [published, updated].filter(Boolean).join(' · ');
  const footer: Block[] = [
    { type: 'thematicBreak' },
    line({ type: 'emphasis', children: [words(article.title)] }),
    ...[from, times].filter(Boolean).map((text) => line(words(text))),
    line({ type: 'link', url, children: [words(url)] }),
    line(words(copied)),
  ];
  return { ...rest, blocks: [...article.blocks, ...footer] };
}
