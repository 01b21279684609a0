import type { Passage } from './passage.ts';
import { textOf, widthOf } from './text.ts';

/** From these lengths on, a heading that is a statement is a paragraph set large, and any but a question is. Letters of an alphabet. */
const SHORTEST = { statement: 120, other: 200 };

/** Makes paragraphs of headings that are prose: leads, and whole texts that are set as headings for their size. Changes the passages. */
export function unheadProse(passages: readonly Passage[]): void {
  for (const passage of passages) {
    const { block } = passage;
    if (block.type !== 'heading') continue;
    const text = textOf(block).trim();
    const least = /[.!…。！।۔]["”’»)\]」』]*$/.test(text) ? SHORTEST.statement : SHORTEST.other;
    if (widthOf(text) >= least && !/[?？؟]["”’»)\]」』]*$/.test(text))
      passage.block = { type: 'paragraph', children: block.children };
  }
}
