import { signatureOf } from '../judge/template.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Least prose of the page's own story before another counts as the next, and of that one. Characters. */
const LEAST = 300;
/** Elements of a story's head: its title, author, day. */
const HEAD = 25;
const DETAILS = ['byline', 'author', 'date', 'published', 'timestamp', 'dateline'];

/** A line with a day under a headline, and its year. Characters. */
const LONGEST_DETAILS = 100;
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/**
 * Whole stories after the page's own, which some sites load while one reads. Takes an `<article>` after the one with the page's
 * headline, or what is made like the element with that and its story and stands behind it, with two signs of a story of its own: a headline, and an author or a day
 * under it. A chapter has no author; what stands inside the page's own `<article>` stays.
 */
export default {
  reason: 'Another story',
  *find(page) {
    let own = page.headline;
    while (own && page.of(own).prose < LEAST) own = own.parentElement ?? undefined;
    own = page.headline?.closest('article, [role="article"]') ?? own;
    if (!own || page.of(own).prose < LEAST) return;
    yield* page.outermost(
      (element, { order, prose }) =>
        order >= page.of(own).end && prose >= LEAST && isLikeOwn(element, own) && isStory(page, element),
    );
  },
} satisfies ClutterRule;

const isLikeOwn = (element: Element, own: Element): boolean =>
  element.localName === 'article' ||
  (element.parentElement === own.parentElement && signatureOf(element) === signatureOf(own));

function isStory(page: PageIndex, element: Element): boolean {
  const { order, end } = page.of(element);
  const head = page.elements.slice(order + 1, Math.min(end, order + 1 + HEAD));
  const prose = head.findIndex((part) => part.localName === 'p' && page.of(part).prose > 0);
  const before = prose < 0 ? head : head.slice(0, prose);
  const hasDetails = before.some(
    (part) =>
      part.localName === 'time' ||
      DETAILS.some((word) => page.hints(part).has(word)) ||
      (page.of(part).text <= LONGEST_DETAILS &&
        part.closest('h1, h2') === null &&
        part.querySelector('h1, h2') === null &&
        YEAR.test(page.text(part))),
  );
  return hasDetails && before.some(({ localName }) => localName === 'h1' || localName === 'h2');
}
