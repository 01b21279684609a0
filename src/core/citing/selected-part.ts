import type { Article, Block } from '../article.ts';
import { cutPhrasing } from '../content/cut-phrasing.ts';
import { leavesOf, textOf, textOfPhrasing } from '../content/text.ts';

/** UTF-16 units at either end of a selection by which it is found where clutter stands in its middle. */
const ANCHOR = 40;

/** White space as one space each, so that offsets stay. */
const even = (text: string): string => text.replace(/\s/g, ' ');

/** A block's part between two UTF-16 offsets into its text, one paragraph a run of phrasing. */
function cutBlock(block: Block, start: number, end: number): Block[] {
  if (start <= 0 && end >= textOf(block).length) return [block];
  return leavesOf(block).flatMap((leaf): Block[] => {
    const children = cutPhrasing(leaf.children, start - leaf.start, end - leaf.start);
    if (textOfPhrasing(children).trim() === '') return [];
    return [block.type === 'heading' ? { ...block, children } : { type: 'paragraph', children }];
  });
}

/** Where the selected words stand in the text; the middle may hold what the text does not. */
function find(text: string, selected: string): { start: number; end: number } | undefined {
  const whole = text.indexOf(selected);
  if (whole !== -1) return { start: whole, end: whole + selected.length };
  const first = text.indexOf(selected.slice(0, ANCHOR));
  const ending = selected.slice(-ANCHOR);
  const last = first === -1 ? -1 : text.indexOf(ending, first);
  return last === -1 ? undefined : { start: first, end: last + ending.length };
}

/** What was selected outside the article, one paragraph a line. */
const linesOf = (selection: string): Block[] =>
  selection.split(/(?<!\s)\s*\n\s*/).flatMap((line): Block[] => {
    const value = line.replace(/\s+/g, ' ').trim();
    return value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }];
  });

function blocksWithin({ blocks }: Article, selected: string): Block[] | undefined {
  const texts = blocks.map((block) => even(textOf(block)));
  const range = find(texts.join(' '), selected);
  if (!range) return undefined;
  let offset = 0;
  return blocks.flatMap((block, index) => {
    const start = offset;
    const end = start + texts[index]!.length;
    offset = end + 1;
    return range.start < end && range.end > start ? cutBlock(block, range.start - start, range.end - start) : [];
  });
}

/**
 * The part of the article that a reader selected on the page, clutter in its midst left out. `selection` is the selection's text, not
 * empty. What does not stand in the article comes as it was selected. Never throws.
 */
export function selectedPart(article: Article, selection: string): Article {
  const selected = selection.replace(/\s+/g, ' ').trim();
  const blocks = blocksWithin(article, selected) ?? linesOf(selection);
  return { ...article, blocks, quotes: [], removals: [], omissions: [] };
}
