import type { Phrasing } from '../../core/article.ts';
import { cutPhrasing } from '../../core/content/cut-phrasing.ts';
import { textOfPhrasing } from '../../core/content/text.ts';

/** A stretch to be marked: UTF-16 offsets into the block's text. What it is for, is whoever marks it to know. */
export interface Mark {
  start: number;
  end: number;
}

/** A key quote's words; `quote` is its index in `Article.quotes`. */
export interface QuoteMark extends Mark {
  quote: number;
  /** Who said it. */
  title?: string;
  /** Whether it is the speaker's name, not the words. */
  isSpeaker?: boolean;
}

/** Words that the reader marked. */
export interface HighlightMark extends Mark {
  highlight: string;
  hasNote: boolean;
}

/** A run of phrasing cut so that every piece lies wholly in the same marks, outermost first, or in none. */
export interface MarkedPiece<M extends Mark> {
  node: Phrasing;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
  marks: readonly M[];
}

function cutsWithin(marks: readonly Mark[], start: number, end: number): number[] {
  const cuts = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  return [start, ...new Set(cuts), end].sort((a, b) => a - b);
}

const marksAt = <M extends Mark>(marks: readonly M[], start: number): M[] =>
  marks.filter((mark) => mark.start <= start && start < mark.end);

/**
 * Cuts a run of phrasing at the edges of the marks. `start` is the run's offset in its block's text.
 * Nested phrasing is split along: a link that a mark only half covers becomes two links.
 */
export function markPhrasing<M extends Mark>(
  children: readonly Phrasing[],
  start: number,
  marks: readonly M[],
): MarkedPiece<M>[] {
  const pieces: MarkedPiece<M>[] = [];
  let offset = start;
  for (const node of children) {
    const end = offset + textOfPhrasing([node]).length;
    const cuts = cutsWithin(marks, offset, end);
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [from, until] = [cuts[i]!, cuts[i + 1]!];
      const [piece] = cutPhrasing([node], from - offset, until - offset);
      if (piece) pieces.push({ node: piece, start: from, end: until, marks: marksAt(marks, from) });
    }
    offset = end;
  }
  return pieces;
}
