import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

const WORDS = new Set(['share', 'sharing', 'social', 'sharebar', 'addthis', 'addtoany', 'sociallinks', 'sharedaddy']);

/** Longest bar, in characters. */
const LONGEST = 160;

/** Bars of share, save and follow controls: nothing but short labels, named so or saying so. A sentence about sharing stays. */
export default {
  reason: 'Share buttons',
  *find(page) {
    const among = page.inDocumentOrder([...page.hinted(WORDS), ...holdersOfLabels(page)]);
    yield* page.outermost((element, { text, prose, links, controls }) => {
      if (prose > 0 || links + controls === 0 || text > LONGEST || /^h[1-6]$/.test(element.localName)) return false;
      if (page.hasHint(element, WORDS)) return true;
      if (links + controls < 2) return false;
      const items = [...element.querySelectorAll('a, button, li')];
      const said = items.filter((item) => page.is('share', item)).length;
      return said >= 2 && said * 2 >= items.length;
    }, among);
  },
} satisfies ClutterRule;

/** What may be a bar for what its controls say. */
function* holdersOfLabels(page: PageIndex): Generator<Element> {
  for (const label of page.labels('share')) {
    for (let outer = label.parentElement; outer && page.of(outer).text <= LONGEST; outer = outer.parentElement)
      yield outer;
  }
}
