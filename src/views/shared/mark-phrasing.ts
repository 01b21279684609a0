import type { Phrasing } from '../../core/article.ts';
import { cutPhrasing } from '../../core/content/cut-phrasing.ts';
import { textOfPhrasing } from '../../core/content/text.ts';

/** A stretch to be marked: UTF-16 offsets into the block's text; `quote` is the index in `Article.quotes`. */
export interface Mark {
  start: number;
  end: number;
  quote: number;
  /** Who said it. */
  title?: string;
  /** Whether it is the speaker's name, not the words. */
  isSpeaker?: boolean;
}

/** A run of phrasing cut so that every piece lies wholly in one mark or in none. */
export interface MarkedPiece {
  node: Phrasing;
  mark?: Mark;
}

function cutsWithin(marks: readonly Mark[], start: number, end: number): number[] {
  const cuts = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  return [start, ...new Set(cuts), end].sort((a, b) => a - b);
}

const markAt = (marks: readonly Mark[], start: number): Mark | undefined =>
  marks.find((mark) => mark.start <= start && start < mark.end);

/**
 * Cuts a run of phrasing at the edges of the marks. `start` is the run's offset in its block's text.
 * Nested phrasing is split along: a link that a mark only half covers becomes two links.
 */
export function markPhrasing(children: readonly Phrasing[], start: number, marks: readonly Mark[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let offset = start;
  for (const node of children) {
    const end = offset + textOfPhrasing([node]).length;
    const cuts = cutsWithin(marks, offset, end);
    for (let i = 0; i + 1 < cuts.length; i++) {
      const mark = markAt(marks, cuts[i]!);
      const [piece] = cutPhrasing([node], cuts[i]! - offset, cuts[i + 1]! - offset);
      if (piece) pieces.push({ node: piece, ...(mark && { mark }) });
    }
    offset = end;
  }
  return pieces;
}
