import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

const WORDS = new Set(['share', 'sharing', 'social', 'sharebar', 'addthis', 'addtoany', 'sociallinks', 'sharedaddy']);

/** Longest bar, in characters. */
const LONGEST = 160;

/**
 * Bars of share, save and follow controls: nothing but short labels, named so or saying so; and single labels before or after the story. A sentence
 * about sharing stays.
 */
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
    yield* labelsAroundStory(page);
  },
} satisfies ClutterRule;

/** Lines of nothing but such a label, or of such a label and the page's title, before the story's first paragraph or after its last. */
function* labelsAroundStory(page: PageIndex): Generator<Element> {
  const { headline, title } = page;
  if (!headline) return;
  const { end } = page.of(headline);
  const prose = page.named('p').filter((element) => page.of(element).prose > 0);
  const [first, last] = [prose.find((element) => page.of(element).order > end), prose.at(-1)];
  if (!first || !last) return;
  for (const element of page.lines(LONGEST_LABEL)) {
    const { order } = page.of(element);
    if (!/^(?:p|div|li|h[3-6])$/.test(element.localName) || order < end) continue;
    const isInStory = order > page.of(first).order && order < page.of(last).order;
    const isTitled = title.length > 20 && page.text(element).includes(title);
    if (isTitled ? page.starts('share', element) : !isInStory && page.is('share', element)) yield element;
  }
}

/** Longest label with a title in it, in characters. */
const LONGEST_LABEL = 120;

/** What may be a bar for what its controls say. */
function* holdersOfLabels(page: PageIndex): Generator<Element> {
  for (const label of page.labels('share')) {
    for (let outer = label.parentElement; outer && page.of(outer).text <= LONGEST; outer = outer.parentElement)
      yield outer;
  }
}
