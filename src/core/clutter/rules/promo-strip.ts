import { following } from '../heading-of.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest line that promotes, in characters. */
const LONGEST = 120;
/** Longest box of a class that says what it is, in characters. */
const LONGEST_BOX = 300;
const WORDS = new Set(['banner', 'promo', 'promotion', 'cta', 'contact', 'appeal', 'disclosure']);

/**
 * What a site says about itself between or after the story: its app, its features, its top stories. Takes a short line that begins
 * so and is no sentence of the story (it ends without a full stop, or in one of two words), and the invitation right after it;
 * and a small box that is named so and holds such words.
 */
export default {
  reason: 'The site’s own promotion',
  *find(page) {
    yield* page.outermost((element, { text, prose }) => {
      if (text === 0 || text > LONGEST_BOX || prose > LONGEST_BOX * 0.7) return false;
      return page.within('promotion', element);
    }, page.hinted(WORDS));
    for (const element of page.lines(LONGEST)) {
      if (page.of(element).prose > 0 || element.localName === 'a' || element.localName === 'span') continue;
      if (!page.starts('promotion', element) || isSentence(page.text(element))) continue;
      yield element;
      const next = following(element).next().value;
      if (next && page.of(next).text < LONGEST && !isSentence(page.text(next)) && page.within('promotion', next))
        yield next;
    }
  },
} satisfies ClutterRule;

/** "Swipe. Select. Stay informed." is none. */
const isSentence = (text: string): boolean =>
  /(?<!\S)\S+\s+\S+\s+\S+[.!?]["”’')]*$/.test(text.replace(/^.*[.!?]\s+(?=\S)/, ''));
