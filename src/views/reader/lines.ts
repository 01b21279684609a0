import type { Block } from '../../core/article.ts';
import { textOf } from '../../core/content/text.ts';
import { blockElements, shownRanges } from './text-places.ts';

/** A line of the text as it is shown, in CSS pixels of the window. */
export interface Line {
  top: number;
  bottom: number;
  /** Line height of its block. */
  leading: number;
}

/** How far from a height lines are looked for. */
const REACH = 240;
/** From a height that is further from any line, the text is elsewhere. */
const NEAR = 48;

export const middleOf = ({ top, bottom }: Line): number => (top + bottom) / 2;

/** The lines around a height of the window, from above. `text` holds the clean text. */
function linesAround(text: HTMLElement, blocks: readonly Block[], y: number): Line[] {
  const lines: Line[] = [];
  for (const [index, element] of blockElements(text, blocks).entries()) {
    const box = element?.getBoundingClientRect();
    if (!element || !box || box.bottom < y - REACH || box.top > y + REACH) continue;
    const leading = Number.parseFloat(getComputedStyle(element).lineHeight);
    const words = textOf(blocks[index]!);
    for (const range of shownRanges(element, words, { start: 0, end: words.length })) {
      for (const { top, bottom } of range.getClientRects()) {
        const last = lines.at(-1);
        // A raised sign or another face stands on the line of what is around it.
        if (last && middleOf({ top, bottom, leading }) < last.bottom) continue;
        lines.push({ top, bottom, leading });
      }
    }
  }
  return lines;
}

/** The line at a height of the window, or the one so many lines further on; undefined where there is none. */
export function lineAt(text: HTMLElement, blocks: readonly Block[], y: number, step = 0): Line | undefined {
  const lines = linesAround(text, blocks, y);
  const away = (line: Line) => Math.abs(middleOf(line) - y);
  const nearest = lines.reduce((best, line, at) => (best < 0 || away(line) < away(lines[best]!) ? at : best), -1);
  const line = lines[nearest];
  return line && (step !== 0 || away(line) < NEAR) ? lines[nearest + step] : undefined;
}
