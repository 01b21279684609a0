import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';
import { isOurs } from '../site-voice.ts';

/** Longest notice, in characters. */
const LONGEST = 420;
/** A page that speaks of such links more often is about them. */
const MOST = 4;
const PLACES = 'p div li em i small span aside section blockquote td figcaption'.split(' ');
/** How else a site or its writer speaks of itself. */
const SELF = /(?<!\w)(?:i|my|these links|amazon product advertising api)(?!\w)/i;

/**
 * The notice that a site earns by the links in a story: it names such links and speaks of itself. A story about such links, and a sentence
 * that only names them, stays.
 */
export default {
  reason: 'Notice about paid links',
  *find(page) {
    const found = page
      .named(...PLACES)
      .filter(
        (element) => page.of(element).text <= LONGEST && page.within('disclosure', element) && isBlock(page, element),
      );
    if (found.length > MOST) return;
    for (const element of found)
      if (page.within('ownText', element) || isOurs(page.text(element)) || SELF.test(page.text(element))) yield element;
  },
} satisfies ClutterRule;

/** Whether all of its text is its own and not that of a block in it, nor only a part of a sentence around it. */
function isBlock(page: PageIndex, element: Element): boolean {
  if (element.querySelector('p, div, li, h2, h3, h4, td') !== null) return false;
  const around = page.of(element.parentElement ?? element).text;
  return !/^(?:em|i|small|span)$/.test(element.localName) || around === page.of(element).text;
}
