import type { Block, Phrasing } from './article.ts';
import { leavesOf, textOfPhrasing } from './content/text.ts';

/** One sentence of an article: UTF-16 offsets in its block's text, and its words. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
  text: string;
}

/** Blocks whose words are not for the ear. */
const SILENT: ReadonlySet<Block['type']> = new Set(['code', 'figure', 'thematicBreak']);

/** The words as they are read out, at their places: spaces for what no longer holds, and for how the words before it are read. */
const spokenOf = (children: readonly Phrasing[]): string =>
  children
    .map((node) => {
      const isSilent = node.type === 'delete' || (node.type === 'superscript' && node.isReading);
      if (isSilent || !('children' in node))
        return isSilent ? ' '.repeat(textOfPhrasing([node]).length) : textOfPhrasing([node]);
      return spokenOf(node.children);
    })
    .join('');

/**
 * The sentences of an article in reading order, told by the rules of its language (BCP 47; the usual rules where absent or unknown). Pictures' captions and code are
 * left out, white space at the edges too. Each item of a list and each cell of a table ends a sentence. Never throws.
 */
export function sentencesOf(blocks: readonly Block[], lang?: string): Sentence[] {
  const segmenter = segmenterFor(lang);
  return blocks.flatMap((block, index) =>
    SILENT.has(block.type)
      ? []
      : leavesOf(block).flatMap(({ children, start }) =>
          [...segmenter.segment(spokenOf(children).replace(/\n/g, ' '))].flatMap((found): Sentence[] => {
            const text = found.segment.trim();
            if (!/[\p{L}\p{N}]/u.test(text)) return [];
            const from = start + found.index + found.segment.indexOf(text);
            return [{ block: index, start: from, end: from + text.length, text }];
          }),
        ),
  );
}

function segmenterFor(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // What a page calls its language may be no language tag.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
