import { authorNotes, signOffs } from '../author-notes.ts';
import type { Measures } from '../census.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest note about an author, in characters; the name stands at its beginning. */
const LONGEST = 600;
const BEGINNING = 90;
/** Longest box that two words, or one that means nothing else, say is about an author. Characters. */
const LONGEST_BOX = 1400;
/** Line breaks of a story that has no paragraphs, which then does not count as prose. */
const BROKEN = 6;
const AUTHOR = new Set('author authors autor autora autore auteur writer contributor verfasser'.split(' '));
const BOX = new Set('bio biography box info profile card about desc description popover vita'.split(' '));
const AUTHOR_BOX = new Set('saboxplugin authorbox authorbio authorinfo aboutauthor'.split(' '));
const WORDS = new Set([...AUTHOR, ...AUTHOR_BOX, 'bio', 'biography', 'about']);

/**
 * What a site says of the story's author. Takes a box named so that begins with the name of one, or one whose names say both that it is a box (or that is an aside)
 * and whose, and that has any part of such a name in it. Takes nothing that holds a quarter of the page's prose. A box about somebody the
 * story is about bears another name, and stays. And, whatever it is called, the paragraph after the story's end that begins so.
 */
export default {
  reason: 'About the author',
  *find(page) {
    yield* signOffs(page);
    const names = page.byline.split(', ').filter((name) => name.includes(' '));
    const parts = page.byline.split(/[\s,]+/).filter((part) => /^\p{Lu}\p{L}{2}/u.test(part));
    if (parts.length === 0) return;
    const all = page.of(page.root);
    const isBroken = page.named('br').length >= BROKEN;
    yield* page.outermost((element, measures) => {
      const { text, prose } = measures;
      if (text < 40 || (prose * 4 > all.prose && !(isBroken && text * 4 < all.text - all.linkText))) return false;
      if (text <= LONGEST && names.some((name) => page.text(element).slice(0, BEGINNING).includes(name))) return true;
      return isBox(page, element, measures) && parts.some((part) => page.text(element).includes(part));
    }, page.hinted(WORDS));
    yield* authorNotes(page, names);
  },
} satisfies ClutterRule;

const isBox = (page: PageIndex, element: Element, { text }: Measures): boolean =>
  text <= LONGEST_BOX &&
  (page.hasHint(element, AUTHOR_BOX) ||
    (page.hasHint(element, AUTHOR) && (element.localName === 'aside' || page.hasHint(element, BOX))));
