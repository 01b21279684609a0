import type { Block } from '../../src/core/article.ts';
import { textOf } from '../../src/core/content/text.ts';
import { writeBody } from '../../src/core/exporters/text.ts';
import { readArticle } from '../../src/core/read-article.ts';

/** What the benchmark writes of one page. */
export interface Prediction {
  text: string;
  title?: string;
  byline?: string;
  date?: string;
  modified?: string;
  quotes: { text: string; speaker?: string }[];
  removals: { rule: string; reason: string; text: string }[];
  omissions: string[];
  /** Of `readArticle` alone, wall time. */
  ms: number;
  because?: string;
}

const textOfAll = (blocks: readonly Block[]): string => blocks.map(textOf).join('\n');

/** Reads the page the script was put into. */
export default function extract(url: string): Prediction {
  const started = performance.now();
  const reading = readArticle(document, { url });
  const ms = performance.now() - started;
  if (!reading.article) return { text: '', quotes: [], removals: [], omissions: [], ms, because: reading.because };
  const { title, byline, publishedTime, modifiedTime, blocks, quotes, removals, omissions } = reading.article;
  return {
    text: writeBody({ blocks }),
    title,
    ...(byline && { byline }),
    ...(publishedTime && { date: publishedTime }),
    ...(modifiedTime && { modified: modifiedTime }),
    quotes: quotes.map(({ content, speaker }) => ({
      text: content.map(({ block, start, end }) => textOf(blocks[block]!).slice(start, end)).join(' '),
      ...(speaker && { speaker: speaker.name }),
    })),
    removals: removals.map(({ rule, reason, blocks: taken }) => ({ rule, reason, text: textOfAll(taken) })),
    omissions: omissions.map(({ blocks: left }) => textOfAll(left)),
    ms,
  };
}
