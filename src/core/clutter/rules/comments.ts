import { following, labels } from '../heading-of.ts';
import type { ClutterRule } from '../rule.ts';

const WORDS = new Set([
  'comments',
  'comment',
  'disqus',
  'respond',
  'commentlist',
  'kommentare',
  'commentaires',
  'comentarios',
]);

/**
 * Readers' comments and their stubs: a container named so that stands after the article's prose, or a heading that says so
 * with the short lines after it. A paragraph that mentions comments stays.
 */
export default {
  reason: 'Comments',
  *find(page) {
    const all = page.of(page.root).prose;
    yield* page.outermost((element, { prose }) => {
      if (element.localName === 'article') return false;
      return prose <= all / 2 && (prose === 0 || element.querySelector('form, ol, ul, h2, h3, h4, input') !== null);
    }, page.hinted(WORDS));
    for (const heading of labels(page, 'comments')) {
      yield heading;
      for (const element of following(heading)) {
        if (!page.starts('comments', element)) break;
        yield element;
      }
    }
  },
} satisfies ClutterRule;
