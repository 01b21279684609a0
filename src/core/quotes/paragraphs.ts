import type { Block } from '../article.ts';
import { leavesOf, textOf } from '../content/text.ts';

/** One run of text that a quotation cannot leave: a paragraph, a list item, a caption. */
export interface Paragraph {
  /** Index of its block. */
  block: number;
  /** UTF-16 offset of `text` in the block's text. */
  offset: number;
  text: string;
  /** `set-off` is a paragraph inside a block quotation; `aside` is a caption, credit or table cell. */
  role: 'body' | 'heading' | 'set-off' | 'aside';
}

/** In UTF-16 units; what is longer is a paragraph. */
const LONGEST_CAPTION = 500;

/** A caption that came as a paragraph ends with whose picture it is: "(AFP/Mara Lind)", "Mara Lind | Harbour News". */
const CREDITED =
  /^[^"“”«»„「]{0,400}(?:\([^()]{0,60}(?:\p{Lu}{2,}[^()]{0,20}\/|\/[^()]{0,20}\p{Lu}{2,}|\bvía \p{Lu}{2,}|\bvia \p{Lu}{2,})[^()]{0,40}\)|\p{Lu}{2,} \| [\p{L} ]{2,40})\s*$/u;

/** Most texts are told by their end: the pattern is costly to prepare. */
const isCredited = (text: string): boolean =>
  ((text.trimEnd().endsWith(')') && /\/|\bv[ií]a /.test(text)) || text.includes(' | ')) && CREDITED.test(text);

function roleOf(block: Block): Paragraph['role'] | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return 'body';
    case 'heading':
      return 'heading';
    case 'blockquote':
      return 'set-off';
    case 'figure':
    case 'table':
      return 'aside';
    case 'code':
    case 'thematicBreak':
      return undefined;
  }
}

/** The article's runs of text in reading order; code is left out. An empty line inside a run divides it. Never throws. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  blocks.forEach((block, index) => {
    const role = roleOf(block);
    if (!role) return;
    const text = textOf(block);
    const starts = leavesOf(block).map((leaf) => leaf.start);
    starts.forEach((start, leaf) => {
      const end = leaf + 1 < starts.length ? starts[leaf + 1]! - 1 : text.length;
      let offset = start;
      for (const part of text.slice(start, end).split('\n\n')) {
        if (part.trim() !== '')
          paragraphs.push({
            block: index,
            offset,
            text: part,
            role: part.length < LONGEST_CAPTION && isCredited(part) ? 'aside' : role,
          });
        offset += part.length + 2;
      }
    });
  });
  return paragraphs;
}
