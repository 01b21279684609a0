import type { Block, Span } from '../../core/article.ts';

/**
 * Places in the shown text and offsets into the blocks' text, told by letters: what stands between two runs (a line feed in the text, an element on
 * the screen) is white space on both sides.
 */

/** What is shown within a block and is not of its text. */
const NOT_TEXT = 'button, .embed, .picture-missing, .figure-kind, [data-alt], [aria-hidden="true"]';

const LETTER = /\S/g;

const lettersIn = (text: string): number => text.match(LETTER)?.length ?? 0;

/** The elements of the blocks, in order; undefined for a figure that shows nothing. `text` holds the clean text. */
export function blockElements(text: ParentNode, blocks: readonly Block[]): (Element | undefined)[] {
  const shown = [...(text.querySelector('.text')?.children ?? [])];
  let next = 0;
  return blocks.map(({ type }) => {
    const isThere = (type === 'figure') === (shown[next]?.localName === 'figure');
    return isThere ? shown[next++] : undefined;
  });
}

function* textNodes(node: Node): Generator<Text> {
  if (node.nodeType === 3) yield node as Text;
  else if (node.nodeType === 1 && !(node as Element).matches(NOT_TEXT)) {
    for (const child of node.childNodes) yield* textNodes(child);
  }
}

/** Letters of a block before a point on the screen; all of them for a point after the block, none for one before it. */
export function lettersBefore(block: Element, container: Node, offset: number): number {
  const point = new Range();
  point.setStart(container, offset);
  let letters = 0;
  for (const node of textNodes(block)) {
    if (node === container) return letters + lettersIn(node.data.slice(0, offset));
    if (point.comparePoint(node, node.length) > 0) return letters;
    letters += lettersIn(node.data);
  }
  return letters;
}

/** The offset of the letter that has so many before it; the text's length where there are no more. */
export function offsetOfLetter(text: string, before: number): number {
  LETTER.lastIndex = 0;
  let seen = 0;
  for (let letter = LETTER.exec(text); letter; letter = LETTER.exec(text)) {
    if (seen === before) return letter.index;
    seen++;
  }
  return text.length;
}

/**
 * Where a stretch of a block's text (`blockText`) is shown: a range for each text node, since the boxes of one range over marks and links would
 * count those twice.
 */
export function shownRanges(block: Element, blockText: string, { start, end }: Pick<Span, 'start' | 'end'>): Range[] {
  const first = lettersIn(blockText.slice(0, start));
  const after = first + lettersIn(blockText.slice(start, end));
  const ranges: Range[] = [];
  let letters = 0;
  for (const node of textNodes(block)) {
    const from = Math.max(first - letters, 0);
    const until = Math.min(after - letters, lettersIn(node.data));
    letters += lettersIn(node.data);
    if (from >= until) continue;
    const range = new Range();
    range.setStart(node, offsetOfLetter(node.data, from));
    range.setEnd(node, offsetOfLetter(node.data, until - 1) + 1);
    ranges.push(range);
  }
  return ranges;
}
