import type { Block, Span } from '../article.ts';
import { textOf } from '../content/text.ts';

/** A stretch of an article's text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** The words of all blocks as one text, in which a passage may run over several. */
export interface ArticleText {
  text: string;
  /** Where each block begins in `text`. */
  starts: readonly number[];
}

/** Joins the blocks' texts by one space each. All other white space is one space a character too, so offsets stay. Never throws. */
export function articleText(blocks: readonly Block[]): ArticleText {
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const text = even(textOf(block));
    starts.push(length);
    texts.push(text);
    length += text.length + 1;
  }
  return { text: texts.join(' '), starts };
}

/** White space of any kind as one space a character. */
export const even = (text: string): string => text.replace(/\s/g, ' ');

/** The parts of a stretch that lie in single blocks, in reading order; the spaces between blocks belong to none. Never throws. */
export function spansOf({ text, starts }: ArticleText, { start, end }: TextRange): Span[] {
  const spans: Span[] = [];
  for (let block = blockAt(starts, start); block < starts.length && starts[block]! < end; block++) {
    const from = starts[block]!;
    const until = (starts[block + 1] ?? text.length + 1) - 1;
    const span = { block, start: Math.max(start, from) - from, end: Math.min(end, until) - from };
    if (span.start < span.end) spans.push(span);
  }
  return spans;
}

/** The block that holds an offset, by bisection. */
function blockAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
