import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Fewer links are no list of contents. */
const FEWEST = 2;
/** Longest title over the list, in characters. */
const LONGEST_TITLE = 40;

/**
 * Lists of the page's own headings, each with a link to its place, and the title over them. Takes two of: links that stay on
 * the page, and headings that say the same. What an article lists of a book or a treaty has neither, and stays.
 */
export default {
  reason: 'List of the headings',
  *find(page) {
    const headings = new Set(page.named('h2', 'h3', 'h4', 'h5', 'h6').map((heading) => plain(page, heading)));
    if (headings.size < FEWEST) return;
    for (const list of page.named('ul', 'ol')) {
      if (!isOfHeadings(page, list, headings)) continue;
      yield list;
      const title = list.previousElementSibling;
      if (title && page.of(title).text < LONGEST_TITLE && page.of(title).text > 0 && !headings.has(plain(page, title)))
        yield title;
    }
  },
} satisfies ClutterRule;

function isOfHeadings(page: PageIndex, list: Element, headings: ReadonlySet<string>): boolean {
  const { links, text, linkText } = page.of(list);
  if (links < FEWEST || linkText < text * 0.8) return false;
  const inPage = [...list.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.includes('#'));
  const repeated = inPage.filter((link) => headings.has(plain(page, link)));
  return inPage.length === links && repeated.length >= FEWEST && repeated.length * 2 > links;
}

/** Its words without the sign of a link to it and without a number before them. */
const plain = (page: PageIndex, element: Element): string =>
  page
    .text(element)
    .replace(/(?<![¶#§\s])[¶#§\s]+$/u, '')
    .replace(/^[\d.]+\s+/, '')
    .toLowerCase();
