/** In CSS pixels of what scrolls in the view. */
export type Point = { top: string; left: string };

/** Widest of what floats over the text, and the space around it; in CSS pixels. */
const WIDTH = 320;
const SPACE = 8;

/** Right below a box of the window, within the view; at its beginning without one. */
export function placeUnder(view: HTMLElement | null, under: DOMRect | undefined): Point {
  if (!view || !under) return { top: '0', left: '0' };
  const room = Math.max(SPACE, view.clientWidth - WIDTH - SPACE);
  const left = Math.min(Math.max(SPACE, under.left), room);
  return { top: `${under.bottom + view.scrollTop + SPACE}px`, left: `${left}px` };
}
