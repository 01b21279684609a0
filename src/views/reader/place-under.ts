/** In CSS pixels of what scrolls in the view; `translate` where it stands above. */
export type Point = { top: string; left: string; translate?: string };

/** Of the window. */
export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left'>;

/** Widest of what floats over the text, and the space around it; in CSS pixels. */
const WIDTH = 320;
const SPACE = 8;

/**
 * Right below a box, or above it where there is no room for something of this height below; where there is neither, at the lower edge of the view.
 * At its beginning without a box.
 */
export function placeUnder(view: HTMLElement | null, box: Box | undefined, height: number): Point {
  if (!view || !box) return { top: '0', left: '0' };
  const [ceiling, floor] = edgesOf(view);
  const room = Math.max(SPACE, view.clientWidth - WIDTH - SPACE);
  const left = `${Math.min(Math.max(SPACE, box.left), room)}px`;
  const at = (top: number) => `${top + view.scrollTop}px`;
  const needed = height + SPACE;
  if (box.bottom + needed <= floor) return { top: at(box.bottom + SPACE), left };
  if (box.top - needed >= ceiling) return { top: at(box.top - SPACE), left, translate: '0 -100%' };
  return { top: at(Math.max(ceiling + SPACE, floor - needed)), left };
}

/** Between which the text is in sight: the bar, and on narrow screens the tools at the lower edge. */
function edgesOf(view: HTMLElement): [ceiling: number, floor: number] {
  const { bottom = 0 } = view.querySelector('.bar')?.getBoundingClientRect() ?? {};
  const { top = 0 } = view.querySelector('.tools')?.getBoundingClientRect() ?? {};
  return [bottom, top > bottom ? top : view.clientHeight];
}
