/** Milliseconds for which a quote that was looked up stands out. */
const FOUND_SHOWN = 1800;

/** Scrolls the marked words of a quote (its index in `Article.quotes`) into view and makes them stand out for a moment. */
export function findQuote(container: ParentNode, quote: number): void {
  emphasise([...container.querySelectorAll<HTMLElement>(`mark[data-quote="${quote}"]`)]);
}

/** Scrolls the first of some marks into view and makes all stand out for a moment. */
export function emphasise(marks: readonly HTMLElement[]): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  marks[0]?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  for (const mark of marks) {
    mark.classList.add('found');
    setTimeout(() => mark.classList.remove('found'), FOUND_SHOWN);
  }
}
