import { following, labels } from '../heading-of.ts';
import type { ClutterRule } from '../rule.ts';

const WORDS = new Set(['tags', 'taglist', 'topics', 'keywords', 'hashtags']);

/** Longest list, in characters. */
const LONGEST = 400;

/**
 * Lists of topics: a label such as "Tags" with the links after it, or short links in a container named so. A sentence
 * that begins "Topics included" stays.
 */
export default {
  reason: 'Topics',
  *find(page) {
    for (const label of labels(page, 'tags')) {
      yield label;
      const next = following(label).next().value;
      if (
        next &&
        page.of(next).prose === 0 &&
        page.of(next).links > 0 &&
        page.of(next).linkText * 2 > page.of(next).text
      )
        yield next;
    }
    yield* page.outermost((element, { text, linkText, prose, links }) => {
      if (links === 0 || prose > 0 || text > LONGEST || linkText * 3 < text * 2) return false;
      return page.hasHint(element, WORDS) || page.starts('tags', element);
    });
  },
} satisfies ClutterRule;
