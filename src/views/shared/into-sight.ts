/** Milliseconds for which a quote that was looked up stands out. */
const FOUND_SHOWN = 1800;

/** How to scroll: at once for readers who want things calm. */
export const scrollBehavior = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

export const bringIntoSight = (element: Element, block: ScrollLogicalPosition): void =>
  element.scrollIntoView({ block, behavior: scrollBehavior() });

/** The marked words of a quote (its index in `Article.quotes`). */
export const marksOf = (container: ParentNode, quote: number): NodeListOf<HTMLElement> =>
  container.querySelectorAll<HTMLElement>(`mark[data-quote="${quote}"]`);

/** Scrolls the marked words of a quote into view and makes them stand out for a moment. */
export function findQuote(container: ParentNode, quote: number): void {
  emphasise([...marksOf(container, quote)]);
}

/** Scrolls the first of some marks into view and makes all stand out for a moment. */
export function emphasise(marks: readonly HTMLElement[]): void {
  if (marks[0]) bringIntoSight(marks[0], 'center');
  for (const mark of marks) {
    mark.classList.add('found');
    setTimeout(() => mark.classList.remove('found'), FOUND_SHOWN);
  }
}
