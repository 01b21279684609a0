import { labels } from '../heading-of.ts';
import type { ClutterRule } from '../rule.ts';

/** "Advertisement" as a line of its own. A heading about advertisements has more words and stays. */
export default {
  reason: 'Advertisement',
  find: (page) => labels(page, 'advertisement'),
} satisfies ClutterRule;
