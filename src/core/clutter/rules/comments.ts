import { following, labels } from '../heading-of.ts';
import type { ClutterRule } from '../rule.ts';

const WORDS = ['comments', 'comment', 'disqus', 'respond', 'commentlist', 'kommentare', 'commentaires', 'comentarios'];

/**
 * Readers' comments and their stubs: a container named so that stands after the article's prose, or a heading that says so
 * with the short lines after it. A paragraph that mentions comments stays.
 */
export default {
  reason: 'Comments',
  *find(page) {
    const all = page.of(page.root).prose;
    for (const element of page.elements) {
      const hints = page.hints(element);
      if (!WORDS.some((word) => hints.has(word)) || element.localName === 'article') continue;
      const { prose } = page.of(element);
      if (prose <= all / 2 && (element.querySelector('form, ol, ul, h2, h3, h4, textarea, input') || prose === 0))
        yield element;
    }
    for (const heading of labels(page, 'comments')) {
      yield heading;
      for (const element of following(heading)) {
        if (!page.starts('comments', element)) break;
        yield element;
      }
    }
  },
} satisfies ClutterRule;
