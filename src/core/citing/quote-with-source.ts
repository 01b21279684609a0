import type { Article, Quote } from '../article.ts';
import { textOf } from '../content/text.ts';
import { withoutTracking } from './cited-source.ts';

/**
 * The quote's words verbatim, without the comma that leads to its attribution; parts that the article splits are set apart by
 * an ellipsis in brackets. '' for spans that the article does not have.
 */
export function quoteText({ blocks }: Article, { content }: Quote): string {
  return content
    .map(({ block, start, end }) => (blocks[block] ? textOf(blocks[block]).slice(start, end).trim() : ''))
    .filter(Boolean)
    .join(' […] ')
    .replace(/[,，、،]$/, '');
}

/** The part of a quote that a link can lead to: its longest piece that stands in one stretch of the page. */
export function linkedPart(article: Article, quote: Quote): string {
  const pieces = quote.content.flatMap(({ block, start, end }) => {
    const source = article.blocks[block];
    return source ? textOf(source).slice(start, end).split('\n') : [];
  });
  return pieces.reduce((longest, piece) => (piece.trim().length > longest.length ? piece.trim() : longest), '');
}

/** The article's address without tracking parameters, leading to a text where `fragment` names one. */
export function quoteLink({ url }: Article, fragment: string | undefined): string {
  const link = withoutTracking(url);
  return fragment === undefined ? link : `${link}${link.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/**
 * A quote as it is copied: the words, who said them (with the role the article states), where they stand, and a link.
 * `day`: of publication, written out. What the article does not state is left out.
 */
export function quoteWithSource(article: Article, quote: Quote, link: string, day: string | undefined): string {
  const { speaker } = quote;
  const who = speaker && [speaker.name, speaker.role].filter(Boolean).join(', ');
  const where = [...new Set([article.byline, article.title && `“${article.title}”`, article.siteName, day])]
    .filter(Boolean)
    .join(', ');
  return [`“${quoteText(article, quote)}”`, who && `— ${who}`, where, link].filter(Boolean).join('\n');
}
