import type { Block } from '../../core/article.ts';
import { textOf } from '../../core/content/text.ts';
import type { ArticleText, TextRange } from '../../core/highlights/article-text.ts';
import { blockElements, lettersBefore, offsetOfLetter } from './text-places.ts';

type Bounds = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Older Chromium has the selection of a shadow root there only. */
type OlderRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** What is selected within the shadow root (or document) that an element lies in. */
export function selectionAround(element: Node): Bounds | undefined {
  const root = element.getRootNode() as OlderRoot;
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  if (root.nodeType === 11 && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  }
  const inner = root.nodeType === 11 ? (root.getSelection?.() ?? selection) : selection;
  return inner.rangeCount > 0 ? inner.getRangeAt(0) : undefined;
}

/** The selected stretch of the article's text, white space at its edges left out; undefined where nothing of it is selected. */
export function selectedText(text: HTMLElement, blocks: readonly Block[], article: ArticleText): TextRange | undefined {
  const bounds = selectionAround(text);
  if (!bounds || (bounds.startContainer === bounds.endContainer && bounds.startOffset === bounds.endOffset))
    return undefined;
  const elements = blockElements(text, blocks);
  const selected = toRange(bounds);
  let start: number | undefined;
  let end = 0;
  for (const [index, element] of elements.entries()) {
    const block = blocks[index];
    if (!block || !element || !selected.intersectsNode(element)) continue;
    const words = textOf(block);
    const from = lettersBefore(element, bounds.startContainer, bounds.startOffset);
    const until = lettersBefore(element, bounds.endContainer, bounds.endOffset);
    if (until <= from) continue;
    start ??= article.starts[index]! + offsetOfLetter(words, from);
    end = article.starts[index]! + offsetOfLetter(words, until - 1) + 1;
  }
  return start === undefined ? undefined : { start, end };
}

function toRange({ startContainer, startOffset, endContainer, endOffset }: Bounds): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
