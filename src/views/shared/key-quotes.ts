import type { Article, Quote } from '../../core/article.ts';

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
