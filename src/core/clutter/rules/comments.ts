import { following, labels } from '../heading-of.ts';
import { isSetOff } from '../line-signs.ts';
import { widthBefore } from '../own-story.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

const WORDS = new Set([
  'comments',
  'comment',
  'disqus',
  'respond',
  'commentlist',
  'kommentare',
  'commentaires',
  'comentarios',
]);

/**
 * Readers' comments and their stubs: a container named so that stands after prose of the article's, or a heading that says so
 * with the short lines after it; with all that stands after it where it counts them and the story is over. A paragraph that mentions comments
 * stays.
 */
export default {
  reason: 'Comments',
  *find(page) {
    const all = page.of(page.root).prose;
    const story = storyStart(page);
    yield* page.outermost((element, { prose, order }) => {
      if (element.localName === 'article' || (prose > 0 && order < story)) return false;
      const isThread =
        /^[ou]l$/.test(element.localName) || element.querySelector('form, ol, ul, h2, h3, h4, input') !== null;
      if (isThread && holdsComments(element) && hasStoryBefore(page, element)) return true;
      return prose <= all / 2 && (prose === 0 || isThread);
    }, page.hinted(WORDS));
    for (const heading of labels(page, 'comments')) {
      const isOver = isCounted(page, heading) && hasStoryBefore(page, heading);
      if (!isOver && isSectionHead(page, heading)) continue;
      yield heading;
      for (const element of following(heading)) {
        if (isOver ? isOtherList(page, element) : !page.starts('comments', element)) {
          if (!isOver && isStub(page, heading, element)) yield element;
          break;
        }
        yield element;
      }
    }
  },
} satisfies ClutterRule;

/** Where the first prose stands that is in no comment; what a forum calls comments has none before it, and is all there is to read. */
function storyStart(page: PageIndex): number {
  const all = page.of(page.root).prose;
  let at = page.headline ? page.of(page.headline).end : 0;
  while (at < page.elements.length) {
    const element = page.elements[at]!;
    const { prose, end } = page.of(element);
    const isComment = prose * 2 <= all && page.hasHint(element, WORDS);
    if (prose > 0 && !isComment && ![...element.children].some((child) => page.of(child).prose > 0)) return at;
    at = prose === 0 || isComment ? Math.max(end, at + 1) : at + 1;
  }
  return Infinity;
}

/** Several comments that can be linked to, as publishing systems number them. */
const holdsComments = (element: Element): boolean =>
  [...element.querySelectorAll('[id^="comment-"]')].filter(({ id }) => /^comment-\d+$/.test(id)).length > 1;

/** Paragraphs of prose between the headline and the readers' comments on them, at least. */
const STORY = 2;

/** "8 comments", as a heading or with something to answer by after it. */
function isCounted(page: PageIndex, label: Element): boolean {
  if (!/\d/.test(page.text(label))) return false;
  if (/^h[1-6]$/.test(label.localName) || label.querySelector('h1, h2, h3, h4, h5, h6') !== null) return true;
  const after = [...following(label)].flatMap((element) => [
    element,
    ...element.querySelectorAll('a, button, h2, h3, h4'),
  ]);
  const labels = after.filter((element) => page.is('comments', element));
  // A heading or another count means that the first only leads there, past the rest of the story.
  return labels.length > 0 && !labels.some((one) => /\d/.test(page.text(one)) || /^h[1-6]$/.test(one.localName));
}

/** Longest line about comments that are not there. Width. */
const LONGEST_STUB = 60;

/** A short line below such a label behind the story, with no more of that below it: that nobody has written yet, or to log in. */
function isStub(page: PageIndex, label: Element, element: Element): boolean {
  const { text, prose } = page.of(element);
  if (text === 0 || text > LONGEST_STUB || prose > 0 || !/^(?:p|div|span|a)$/.test(element.localName)) return false;
  if (page.starts('related', element) || isSetOff(page, element) || !page.headline) return false;
  const next = following(element).next().value;
  return (!next || page.of(next).prose === 0) && widthBefore(page, label) > 0;
}

/** "Discussion" over a section of the text itself. */
function isSectionHead(page: PageIndex, heading: Element): boolean {
  const next = following(heading).next().value;
  if (!/^h[1-6]$/.test(heading.localName) || next?.localName !== 'p') return false;
  return page.of(next).prose > 0 && !/\d/.test(page.text(heading));
}

function hasStoryBefore(page: PageIndex, label: Element): boolean {
  const from = page.headline ? page.of(page.headline).end : 0;
  const before = page.elements.slice(from, page.of(label).order);
  return before.filter((element) => element.localName === 'p' && page.of(element).prose > 0).length >= STORY;
}

const isOtherList = (page: PageIndex, element: Element): boolean =>
  page.is('related', element) || (/^h[1-3]$/.test(element.localName) && !page.within('comments', element));
