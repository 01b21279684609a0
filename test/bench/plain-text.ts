import type { Block } from '../../src/core/article.ts';

/** Lines of a plain text as paragraphs, with the UTF-16 offset at which each stands in the text. */
export function blocksOfPlainText(text: string): { blocks: Block[]; offsets: number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({ type: 'paragraph', children: [{ type: 'text', value: line }] });
      offsets.push(offset);
    }
    offset += line.length + 1;
  }
  return { blocks, offsets };
}
