import { useEffect, useRef, useState } from 'preact/hooks';
import { textOf } from '../../../core/content/text.ts';
import type { Sentence } from '../../../core/sentences.ts';
import { scrollBehavior } from '../../shared/into-sight.ts';
import { useReader } from '../reader-context.ts';
import { blockElements, shownRanges } from '../text-places.ts';

/** In CSS pixels of what scrolls in the view. */
type Box = Record<'top' | 'left' | 'width' | 'height', string>;

/** Of the height of the view: a sentence that ends lower is brought up. */
const LOWEST = 0.75;

/**
 * Shows which sentence is read, and keeps it in sight until the reader scrolls elsewhere. Drawn over the text: the browser's own registry of highlights is
 * open to the page's scripts, and would lead them into the view.
 */
export function SpokenSentence({ sentence }: { sentence: Sentence }) {
  const { article, dialog, text } = useReader();
  const [boxes, setBoxes] = useState<Box[]>([]);
  const isFollowing = useRef(true);
  const rectangles = (): DOMRect[] => {
    const element = text.current && blockElements(text.current, article.blocks)[sentence.block];
    const block = article.blocks[sentence.block];
    const ranges = element && block ? shownRanges(element, textOf(block), sentence) : [];
    return ranges.flatMap((range) => [...range.getClientRects()]);
  };
  useEffect(() => {
    const view = dialog.current;
    const onScroll = () => {
      isFollowing.current = false;
    };
    const ways = ['wheel', 'touchmove'] as const;
    for (const way of ways) view?.addEventListener(way, onScroll, { passive: true });
    return () => {
      for (const way of ways) view?.removeEventListener(way, onScroll);
    };
  }, []);
  useEffect(() => {
    const draw = () => setBoxes(boxesIn(dialog.current, rectangles()));
    const watcher = new ResizeObserver(draw);
    if (text.current) watcher.observe(text.current);
    draw();
    return () => watcher.disconnect();
  }, [sentence, article]);
  useEffect(() => {
    if (dialog.current) isFollowing.current = follow(dialog.current, rectangles(), isFollowing.current);
  }, [sentence]);
  return (
    <>
      {boxes.map((box, index) => (
        <span key={index} class="spoken" aria-hidden="true" style={box} />
      ))}
    </>
  );
}

function boxesIn(view: HTMLElement | null, rectangles: readonly DOMRect[]): Box[] {
  if (!view) return [];
  const { top: edge, left: side } = view.getBoundingClientRect();
  return rectangles.map(({ top, left, width, height }) => ({
    top: `${top - edge + view.scrollTop}px`,
    left: `${left - side + view.scrollLeft}px`,
    width: `${width}px`,
    height: `${height}px`,
  }));
}

/** Brings the sentence into sight if the view follows; one that is in sight anyway is followed again. */
function follow(view: HTMLElement, rectangles: readonly DOMRect[], isFollowing: boolean): boolean {
  const top = rectangles[0]?.top ?? 0;
  const bottom = rectangles.at(-1)?.bottom ?? 0;
  const edge = view.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const isInSight = top >= edge && bottom <= view.clientHeight * LOWEST;
  if (isInSight) return true;
  const isPartlyInSight = bottom > edge && top < view.clientHeight;
  if (!isFollowing && !isPartlyInSight) return false;
  view.scrollBy({ top: top - edge - view.clientHeight / 4, behavior: scrollBehavior() });
  return true;
}
