import { authorNotes, signOffs } from '../author-notes.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest note about an author, in characters; the name stands at its beginning. */
const LONGEST = 600;
const BEGINNING = 90;
const WORDS = new Set(
  'author authors autor autora autore auteur bio biography writer contributor verfasser about'.split(' '),
);

/**
 * What a site says of the story's author: a box named so that begins with the name of one. Takes nothing that holds a quarter of the page's
 * prose. A box about somebody the story is about bears another name, and stays. And, whatever it is called, the paragraph after the story's end that
 * begins so.
 */
export default {
  reason: 'About the author',
  *find(page) {
    yield* signOffs(page);
    const names = page.byline.split(', ').filter((name) => name.includes(' '));
    if (names.length === 0) return;
    const { prose: all } = page.of(page.root);
    yield* page.outermost((element, { text, prose }) => {
      if (text < 40 || text > LONGEST || prose * 4 > all) return false;
      return names.some((name) => page.text(element).slice(0, BEGINNING).includes(name));
    }, page.hinted(WORDS));
    yield* authorNotes(page, names);
  },
} satisfies ClutterRule;
