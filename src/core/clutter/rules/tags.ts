import { following, labels } from '../heading-of.ts';
import type { PageIndex } from '../page-index.ts';
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
      return page.hasHint(element, WORDS) || page.starts('tags', element) || isLabelledList(page, element);
    });
  },
} satisfies ClutterRule;

/** "In this story: Rivers, Tolls, Barges" behind the story: a label with links of a word or three, and nothing else but commas. */
function isListOf(text: string, links: readonly Element[]): boolean {
  const [, label = '', rest = ''] = /^([^:：]{3,30})\s?[:：]\s?(.+)$/.exec(text) ?? [];
  const names = links.map(({ textContent }) => textContent.trim());
  if (names.length < 2 || label === '' || names.some((name) => name === '' || name.split(/\s+/).length > 3))
    return false;
  return names.reduce((left, name) => left.replace(name, ''), rest).replace(/[\s,;|·#/、，]+/g, '') === '';
}

const isLabelledList = (page: PageIndex, element: Element): boolean =>
  page.of(element).text < LONGEST / 3 &&
  element.closest('li, table') === null &&
  isListOf(page.text(element), [...element.querySelectorAll('a')]) &&
  ![...following(element)].some((after) => page.of(after).prose > 0);
