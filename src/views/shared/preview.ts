import type { Block, Phrasing } from '../../core/article.ts';
import { leavesOf, textOfPhrasing } from '../../core/content/text.ts';

/** UTF-16 units of a block that are shown. */
const PREVIEW_LENGTH = 140;

/** Links that stand side by side are set apart by the page's styles, not by a space in its text. */
function spaced(children: readonly Phrasing[]): string {
  return children
    .map((node, index) => (node.type === 'link' && index > 0 ? ` ${textOfPhrasing([node])}` : textOfPhrasing([node])))
    .join('');
}

/** The words of some blocks on one line. */
export function lineOf(blocks: readonly Block[]): string {
  const words = blocks.flatMap((block) => leavesOf(block).map((leaf) => spaced(leaf.children)));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** The first words of some blocks on one line. */
export const previewOf = (blocks: readonly Block[]): string => firstWords(lineOf(blocks));

/** The beginning of a line, with an ellipsis where it goes on. */
export const firstWords = (line: string): string =>
  line.length > PREVIEW_LENGTH
    ? `${line
        .slice(0, PREVIEW_LENGTH)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : line;
