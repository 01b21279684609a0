import { emphasise } from '../../shared/find-quote.ts';

const marksOf = (container: ParentNode, id: string) =>
  container.querySelectorAll<HTMLElement>(`mark[data-highlight="${id}"]`);

/** Scrolls a highlight into view and makes it stand out for a moment. */
export const goToHighlight = (container: ParentNode, id: string): void => emphasise([...marksOf(container, id)]);

/** Where a highlight is shown, in CSS pixels of the window; undefined where it is not. */
export const boxOfHighlight = (container: ParentNode, id: string): DOMRect | undefined =>
  [...marksOf(container, id)].at(-1)?.getBoundingClientRect();
