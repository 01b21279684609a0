import type { Block, Quote } from '../../../src/core/article.ts';
import { textOf } from '../../../src/core/content/text.ts';
import { languageFor } from '../../../src/core/plugins.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';

/** Lines of a text as paragraphs; a line that begins with "# " is a heading. */
export function blocksOf(text: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => {
      const heading = line.startsWith('# ');
      const children = [{ type: 'text' as const, value: heading ? line.slice(2) : line }];
      return heading ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
    });
}

/** The words of a quote, its spans joined by " ... ". */
export const wordsOf = (blocks: readonly Block[], quote: Quote): string =>
  quote.content.map(({ block, start, end }) => textOf(blocks[block]!).slice(start, end)).join(' ... ');

/** Each quote of a text as "Speaker: words", "?" where nobody is named. */
export function quotesIn(text: string, language = 'en'): string[] {
  const blocks = blocksOf(text);
  return findQuotes(blocks, { language: languageFor(language) }).map(
    (quote) => `${quote.speaker?.name ?? '?'}: ${wordsOf(blocks, quote)}`,
  );
}
