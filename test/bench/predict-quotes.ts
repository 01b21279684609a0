import { languageFor } from '../../src/core/plugins.ts';
import { findQuotes, type QuoteWeights } from '../../src/core/quotes/find-quotes.ts';
import { blocksOfPlainText } from './plain-text.ts';
import type { GoldArticle } from './quotes-gold.ts';

/** One content span as the scorer reads it. */
export interface Prediction {
  text: string;
  /** UTF-16 offsets into the gold text. */
  start: number;
  end: number;
  /** Absent: not stated. */
  speaker?: string;
  score: number;
}

/** The quotes of one plain text, by the same core that reads pages. */
export function predictQuotes(gold: GoldArticle, weights?: QuoteWeights): Prediction[] {
  const { blocks, offsets } = blocksOfPlainText(gold.text);
  return findQuotes(blocks, { language: languageFor(gold.lang) }, weights).flatMap((quote) =>
    quote.content.map((span) => {
      const start = offsets[span.block]! + span.start;
      const end = offsets[span.block]! + span.end;
      const text = gold.text.slice(start, end);
      return { text, start, end, ...(quote.speaker ? { speaker: quote.speaker.name } : {}), score: quote.salience };
    }),
  );
}
