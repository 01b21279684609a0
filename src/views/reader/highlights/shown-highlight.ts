import { emphasise } from '../../shared/into-sight.ts';

const marksOf = (container: ParentNode, id: string) =>
  container.querySelectorAll<HTMLElement>(`mark[data-highlight="${id}"]`);

/** Scrolls a highlight into view and makes it stand out for a moment. */
export const goToHighlight = (container: ParentNode, id: string): void => emphasise([...marksOf(container, id)]);

/** Gives a highlight the focus, for a reader who goes on from there by keyboard; false where it is not shown. */
export function focusHighlight(container: ParentNode, id: string): boolean {
  const [mark] = marksOf(container, id);
  if (!mark) return false;
  // To be focused it needs a place in the order; by Tab one does not stop at every mark.
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
  return true;
}

/** Where a highlight is shown, in CSS pixels of the window; undefined where it is not. */
export const boxOfHighlight = (container: ParentNode, id: string): DOMRect | undefined =>
  [...marksOf(container, id)].at(-1)?.getBoundingClientRect();
