import { labels } from '../heading-of.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest line that advertises behind such a label, in characters. */
const LONGEST = 120;

/** "Advertisement" as a line of its own, or with a colon before a line with a link. A heading about advertisements has more words and stays. */
export default {
  reason: 'Advertisement',
  *find(page) {
    yield* labels(page, 'advertisement');
    yield* page.outermost((element) => isLabelled(page, element), page.lines(LONGEST));
  },
} satisfies ClutterRule;

const isLabelled = (page: PageIndex, element: Element): boolean =>
  page.of(element).links === 1 &&
  page.starts('advertisement', element) &&
  /^[^:：]{2,20}[:：]/.test(page.text(element));
