import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Fewer links are no list of contents. */
const FEWEST = 2;
/** Longest title over the list, in characters. */
const LONGEST_TITLE = 40;
/** What such lists are made of: lists, lines of links, boxes and cells around them. */
const LISTS = ['ul', 'ol', 'p', 'div', 'td'];
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const IN_HEADING = HEADINGS.map((name) => `${name} a`).join();

/**
 * Lists of the page's own headings, each with a link to its place, and the title over them. Takes two of: links that stay on
 * the page, and headings that say the same. What an article lists of a book or a treaty has neither, and stays; so do headings that link
 * to themselves.
 */
export default {
  reason: 'List of the headings',
  *find(page) {
    const headings = new Set(page.named(...HEADINGS).map((heading) => plain(page, heading)));
    if (headings.size < FEWEST) return;
    for (const list of page.outermost((element) => isOfHeadings(page, element, headings), page.named(...LISTS))) {
      yield list;
      const title = list.previousElementSibling;
      if (title && isTitle(page, title, list, headings)) yield title;
    }
  },
} satisfies ClutterRule;

function isOfHeadings(page: PageIndex, list: Element, headings: ReadonlySet<string>): boolean {
  const { links, text, linkText } = page.of(list);
  if (links < FEWEST || linkText < text * 0.8 || !isInPage(list.querySelector('a'))) return false;
  if (list.querySelector(IN_HEADING) !== null) return false;
  const inPage = [...list.querySelectorAll('a')].filter(isInPage);
  const repeated = inPage.filter((link) => headings.has(plain(page, link)));
  return inPage.length === links && repeated.length >= FEWEST && repeated.length * 2 > links;
}

const isInPage = (link: Element | null): boolean => link?.getAttribute('href')?.includes('#') ?? false;

/** A short line that is no heading of the text, or one that heads nothing but the list: the next is of its level. */
function isTitle(page: PageIndex, title: Element, list: Element, headings: ReadonlySet<string>): boolean {
  const { text } = page.of(title);
  if (text === 0 || text >= LONGEST_TITLE) return false;
  const next = list.nextElementSibling?.localName ?? '';
  return !headings.has(plain(page, title)) || (HEADINGS.includes(next) && next <= title.localName);
}

/** Its words without the sign of a link to it and without a number before them. */
const plain = (page: PageIndex, element: Element): string =>
  page
    .text(element)
    .replace(/(?<![¶#§\s])[¶#§\s]+$/u, '')
    .replace(/^[\d.]+\s+/, '')
    .toLowerCase();
