import type { Article, Quote } from '../../core/article.ts';
import { textOf } from '../../core/content/text.ts';

/** A key quote with its index in `Article.quotes`. */
export interface KeyQuote {
  quote: Quote;
  index: number;
}

/** The article's key quotes, best first. */
export function keyQuotes(article: Article): KeyQuote[] {
  return article.quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote }) => quote.key)
    .sort((a, b) => b.quote.salience - a.quote.salience);
}

/**
 * The quote's words verbatim, without the comma that leads to its attribution; parts that the article splits are set apart by
 * an ellipsis in brackets.
 */
export function quoteText(article: Article, quote: Quote): string {
  return quote.content
    .map(({ block, start, end }) => {
      const source = article.blocks[block];
      return source ? textOf(source).slice(start, end).trim() : '';
    })
    .filter(Boolean)
    .join(' […] ')
    .replace(/[,，、]$/, '');
}
