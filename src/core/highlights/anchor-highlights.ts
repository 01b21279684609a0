import type { ArticleText, TextRange } from './article-text.ts';
import { findPassage } from './find-passage.ts';
import type { Highlight } from './highlight.ts';

/** A highlight with its place in the text as it stands now. */
export interface AnchoredHighlight {
  highlight: Highlight;
  /** UTF-16 offsets into the article's text; absent: the text no longer has the passage. */
  range?: TextRange;
  /** Whether the words are still those that were marked. */
  isSame: boolean;
}

/** Letters that are gone through for passages whose words changed; passages beyond that are known by their words alone. UTF-16 units. */
const MOST_COMPARED = 3_000_000;

/** Each highlight with its place, in reading order; those whose passage is gone stand at the end, none is dropped. Never throws. */
export function anchorHighlights({ text }: ArticleText, highlights: readonly Highlight[]): AnchoredHighlight[] {
  let compared = 0;
  const anchored = highlights.map((highlight): AnchoredHighlight => {
    const found = findPassage(text, highlight.quote, compared < MOST_COMPARED);
    if (!found?.isSame) compared += text.length;
    if (!found) return { highlight, isSame: false };
    const { isSame, ...range } = found;
    return { highlight, range, isSame };
  });
  const place = ({ range }: AnchoredHighlight): number => range?.start ?? Number.POSITIVE_INFINITY;
  return anchored.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
