import { widthOf } from '../content/text.ts';
import { homeOf, hostOf } from './home-site.ts';
import type { PageIndex } from './page-index.ts';
import { isStrange, storyWords } from './story-words.ts';

/** Longest teaser with its texts, and shortest title of one. Characters. */
const LONGEST = 1500;
const SHORTEST_TITLE = 20;
const MOST_LINKS = 4;
/** Part of a title's words that the story around it may have, too. */
const SHARED = 0.34;

const BOXES = ['div', 'section', 'aside', 'article'];

/**
 * Other stories, with their texts, between the parts of the page's own. Takes a box that begins with a linked title where prose without one goes
 * before it and follows it beside it, and the title's words are not the story's. Sections that all begin so, and a box about
 * what the story is about, stay.
 */
export function* insetStories(page: PageIndex): Generator<Element> {
  const { headline } = page;
  if (!headline) return;
  const { end } = page.of(headline);
  /** The boxes in an element, each with its title. */
  const boxesIn = new Map<Element, Map<Element, string>>();
  let home: string | undefined;
  for (const box of page.named(...BOXES)) {
    const { parentElement: parent } = box;
    const title = parent && page.of(box).order >= end ? titleOf(page, box) : undefined;
    if (parent && title !== undefined) boxesIn.set(parent, (boxesIn.get(parent) ?? new Map()).set(box, title));
  }
  for (const [parent, alike] of boxesIn) {
    const own = [...parent.children].filter((child) => page.of(child).prose > 0 && !alike.has(child));
    if (own.length <= alike.size) continue;
    const [first, last] = [page.of(own[0]!).order, page.of(own.at(-1)!).order];
    const known = storyWords(own.map(({ textContent }) => textContent).join(' '));
    for (const [box, title] of alike) {
      const { order } = page.of(box);
      if (order <= first || order >= last || widthOf(title) < SHORTEST_TITLE || !isStrange(title, known, SHARED))
        continue;
      home ??= homeOf(page);
      if (hostOf(linkOf(page, box)) === home) yield box;
    }
  }
}

/** The linked words that a box of prose begins with. */
function titleOf(page: PageIndex, box: Element): string | undefined {
  const { text, prose, links } = page.of(box);
  if (prose === 0 || links === 0 || links > MOST_LINKS || text > LONGEST) return undefined;
  const link = linkOf(page, box);
  return hostOf(link) !== '' && page.of(link!).text < text / 2 ? page.text(link!) : undefined;
}

/** The link that its first words are. */
function linkOf(page: PageIndex, box: Element): Element | null {
  let first: Element = box;
  while (page.of(first).linkText < page.of(first).text) {
    const next = [...first.children].find((child) => page.of(child).text > 0);
    if (!next || hasOwnText(first)) return null;
    first = next;
  }
  return first.closest('a') ?? [...first.querySelectorAll('a')].find((link) => page.of(link).text > 0) ?? null;
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
