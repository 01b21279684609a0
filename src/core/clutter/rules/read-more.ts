import type { ClutterRule } from '../rule.ts';

/** Longest line that points elsewhere, in characters. */
const LONGEST = 220;

/**
 * Lines in mid-article that point to another story: they begin so and are mostly a link. A sentence that begins "Read" or holds
 * a link stays.
 */
export default {
  reason: 'Pointer to another story',
  *find(page) {
    for (const element of page.named(
      'p',
      'div',
      'li',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'strong',
      'aside',
      'blockquote',
      'section',
    )) {
      const { text, linkText, links } = page.of(element);
      if (links === 0 || text > LONGEST || !page.starts('readMore', element)) continue;
      if (linkText >= text * 0.5 && !isSentence(page.text(element))) yield element;
    }
  },
} satisfies ClutterRule;

/** "Read by all of them, the study was praised." has no label set off by a colon, and ends as sentences do. */
const isSentence = (text: string): boolean =>
  text.length > 80 && /[.!?]["”’')]*$/.test(text) && !/^[^.!?]{0,40}[:|»›→]/.test(text);
