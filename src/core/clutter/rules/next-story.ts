import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Least prose of the page's own story before another counts as the next, and of that one. Characters. */
const LEAST = 300;
/** Elements of a story's head: its title, author, day. */
const HEAD = 25;
const DETAILS = ['byline', 'author', 'date', 'published', 'timestamp', 'dateline'];

/**
 * Whole stories after the page's own, which some sites load while one reads. Takes an `<article>` after the one with the page's
 * headline, with two signs of a story of its own: a headline, and an author or a day under it. A chapter has no author; what stands inside
 * the page's own `<article>` stays.
 */
export default {
  reason: 'Another story',
  *find(page) {
    const own = page.headline?.closest('article, [role="article"]');
    if (!own || page.of(own).prose < LEAST) return;
    const { end } = page.of(own);
    let from = end;
    for (const element of page.elements.slice(end)) {
      const { order, prose } = page.of(element);
      if (order < from || element.localName !== 'article' || prose < LEAST || !isStory(page, element)) continue;
      yield element;
      from = page.of(element).end;
    }
  },
} satisfies ClutterRule;

function isStory(page: PageIndex, element: Element): boolean {
  const { order, end } = page.of(element);
  const head = page.elements.slice(order + 1, Math.min(end, order + 1 + HEAD));
  const prose = head.findIndex((part) => part.localName === 'p' && page.of(part).prose > 0);
  const before = prose < 0 ? head : head.slice(0, prose);
  const hasDetails = before.some(
    (part) => part.localName === 'time' || DETAILS.some((word) => page.hints(part).has(word)),
  );
  return hasDetails && before.some(({ localName }) => localName === 'h1' || localName === 'h2');
}
