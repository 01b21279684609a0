import type { Block, Phrasing } from '../article.ts';

/** One run of phrasing inside a block (a paragraph's, a list item's, a caption's), with where it starts in `textOf(block)`. */
export interface Leaf {
  children: Phrasing[];
  /** UTF-16 offset into the block's text. */
  start: number;
}

/** What stands between two leaves of a block in its text. */
const LEAF_SEPARATOR = '\n';

/** The words of a run of phrasing; a line break is "\n". Never throws. */
export function textOfPhrasing(children: readonly Phrasing[]): string {
  let out = '';
  for (const node of children) {
    if (node.type === 'break') out += '\n';
    else if ('value' in node) out += node.value;
    else out += textOfPhrasing(node.children);
  }
  return out;
}

/** The block's runs of phrasing in reading order: its own arrays; a code block's is made anew. */
export function phrasingRuns(block: Block): Phrasing[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'blockquote':
      return block.children.flatMap(phrasingRuns);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(phrasingRuns));
    case 'table':
      return block.children.flatMap((row) => row.children.map((cell) => cell.children));
    case 'figure':
      return [block.caption, block.credit].filter((run) => run !== undefined);
    case 'code':
      return [[{ type: 'text', value: block.value }]];
    case 'thematicBreak':
      return [];
  }
}

/**
 * The block's runs of phrasing in reading order, each with its offset in `textOf(block)`.
 * `children` are the block's own arrays, so a view can look a run up by identity; a code block's is made anew.
 */
export function leavesOf(block: Block): Leaf[] {
  let start = 0;
  return phrasingRuns(block).map((children) => {
    const leaf = { children, start };
    start += textOfPhrasing(children).length + LEAF_SEPARATOR.length;
    return leaf;
  });
}

/** The block's words: its runs joined by line feeds. Spans are UTF-16 offsets into this. Never throws. */
export function textOf(block: Block): string {
  return phrasingRuns(block).map(textOfPhrasing).join(LEAF_SEPARATOR);
}

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How much a text says, in letters of alphabetic scripts: an East Asian character counts for three. Never throws. */
export function widthOf(text: string): number {
  return text.length + 2 * (text.match(EAST_ASIAN)?.length ?? 0);
}

/** Whether a text is of ASCII alone, as most are: simpler patterns then say the same in a fraction of the time. */
export const isAscii = (text: string): boolean => !/[^\t-~]/.test(text);
