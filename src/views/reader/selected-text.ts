import type { Block } from '../../core/article.ts';
import { textOf } from '../../core/content/text.ts';
import type { ArticleText, TextRange } from '../../core/highlights/article-text.ts';
import { blockElements, lettersBefore, offsetOfLetter } from './text-places.ts';

type Bounds = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Older Chromium has the selection of a shadow root there only. */
type OlderRoot = ShadowRoot & { getSelection?: () => Selection | null };

function boundsAround(element: Node): Bounds | undefined {
  const root = element.getRootNode() as OlderRoot;
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  if (root.nodeType === 11 && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  }
  const inner = root.nodeType === 11 ? (root.getSelection?.() ?? selection) : selection;
  return inner.rangeCount > 0 ? inner.getRangeAt(0) : undefined;
}

/** What is selected within the shadow root (or document) that an element lies in; undefined for nothing. */
export function selectedRange(element: Node): Range | undefined {
  const bounds = boundsAround(element);
  if (!bounds) return undefined;
  const range = new Range();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range.collapsed ? undefined : range;
}

/** The selected stretch of the article's text, white space at its edges left out; undefined where nothing of it is selected. */
export function selectedText(text: HTMLElement, blocks: readonly Block[], article: ArticleText): TextRange | undefined {
  const selected = selectedRange(text);
  if (!selected) return undefined;
  const elements = blockElements(text, blocks);
  let start: number | undefined;
  let end = 0;
  for (const [index, element] of elements.entries()) {
    const block = blocks[index];
    if (!block || !element || !selected.intersectsNode(element)) continue;
    const words = textOf(block);
    const from = lettersBefore(element, selected.startContainer, selected.startOffset);
    const until = lettersBefore(element, selected.endContainer, selected.endOffset);
    if (until <= from) continue;
    start ??= article.starts[index]! + offsetOfLetter(words, from);
    end = article.starts[index]! + offsetOfLetter(words, until - 1) + 1;
  }
  return start === undefined ? undefined : { start, end };
}
