import { isByline } from '../byline-line.ts';
import { isStoryTime } from '../cards.ts';
import { following } from '../heading-of.ts';
import { isHeadlineTitle, textBefore, widthBefore } from '../own-story.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';
import { isStrange, storyWords } from '../story-words.ts';
import { signatureOf } from '../template.ts';

/** Least prose of the page's own story before another counts as the next, and of that one. Characters. */
const LEAST = 300;
/** Elements of a story's head: its title, author, day. */
const HEAD = 25;
const DETAILS = new Set(['byline', 'author', 'date', 'published', 'timestamp', 'dateline']);
/** Part of its headline's words that the page's own story may have. */
const SHARED = 0.5;

/** A line with a day under a headline, and its year. Characters. */
const LONGEST_DETAILS = 100;
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/**
 * Whole stories after the page's own, which some sites load while one reads. Takes an `<article>` after the one with the page's headline, or what is made like the
 * element with that and its story and stands behind it, with two signs of a story of its own: a headline, and an author or a day under it; and what begins with another
 * first-level headline of other words, with an author or a day between it and its text. A chapter has no author; what stands inside the page's own `<article>` under a lower
 * heading stays.
 */
export default {
  reason: 'Another story',
  *find(page) {
    if (!page.headline) return;
    const own = ownStory(page, page.headline);
    if (own)
      yield* page.outermost(
        (element, { order, prose }) =>
          order >= page.of(own).end &&
          (prose >= LEAST || (prose > 0 && isMadeLike(page, element, own))) &&
          isLikeOwn(element, own) &&
          isStory(page, element),
      );
    yield* headedStories(page, page.headline);
  },
} satisfies ClutterRule;

/** The element of the page's own story. */
function ownStory(page: PageIndex, headline: Element): Element | undefined {
  const alike = amongStories(page, headline);
  if (alike) return alike;
  let own: Element | null = headline.closest('article, [role="article"]') ?? headline;
  if (own === headline) while (own && page.of(own).prose < LEAST) own = own.parentElement;
  return own && page.of(own).prose >= LEAST ? own : undefined;
}

/** The element around the headline that has a story made like itself right behind it, where the headline is the page's title. */
function amongStories(page: PageIndex, headline: Element): Element | undefined {
  if (!isHeadlineTitle(page)) return undefined;
  for (let own = headline.parentElement; own && own !== page.root; own = own.parentElement) {
    const next = own.nextElementSibling;
    if (next && page.of(next).prose > 0 && isMadeLike(page, next, own) && isStory(page, next)) return own;
  }
  return undefined;
}

/** Whether an element begins with its headline, in elements of the same names and classes as the page's own story does. */
function isMadeLike(page: PageIndex, element: Element, own: Element): boolean {
  const path = pathToHeadline(page, own);
  const isNamed = own.localName === 'article' || /\S/.test(own.getAttribute('class') ?? '');
  return isNamed && path !== undefined && path === pathToHeadline(page, element);
}

function pathToHeadline(page: PageIndex, story: Element): string | undefined {
  const path: string[] = [];
  let first: Element | undefined = story;
  for (
    ;
    first && !/^h[12]$/.test(first.localName);
    first = [...first.children].find((child) => page.of(child).text > 0)
  )
    path.push(signatureOf(first));
  return first && path.join('>');
}

const isLikeOwn = (element: Element, own: Element): boolean =>
  element.localName === 'article' ||
  (element.parentElement === own.parentElement && signatureOf(element) === signatureOf(own));

function isStory(page: PageIndex, element: Element): boolean {
  const { order, end } = page.of(element);
  const head = headFrom(page, order, end);
  return isDetailed(page, head) && head.some(({ localName }) => localName === 'h1' || localName === 'h2');
}

/** What stands in a story from one place to another, up to its first paragraph. */
function headFrom(page: PageIndex, order: number, end: number): Element[] {
  const head = page.elements.slice(order + 1, Math.min(end, order + 1 + HEAD));
  const prose = head.findIndex((part) => part.localName === 'p' && page.of(part).prose > 0);
  return prose < 0 ? head : head.slice(0, prose);
}

const hasDetails = (page: PageIndex, head: readonly Element[]): boolean =>
  head.some(
    (part) =>
      part.localName === 'time' || page.hasHint(part, DETAILS) || (isBesideHeading(part) && isDated(page, part)),
  );

/** Whether it has an author or a day: as `hasDetails`, or by its words. */
const isDetailed = (page: PageIndex, head: readonly Element[]): boolean =>
  hasDetails(page, head) ||
  head.some((part) => isBesideHeading(part) && (isByline(page.text(part)) || isStoryTime(page, part)));

const isBesideHeading = (part: Element): boolean =>
  part.closest('h1, h2') === null && part.querySelector('h1, h2') === null;

const isDated = (page: PageIndex, part: Element): boolean =>
  page.of(part).text <= LONGEST_DETAILS && YEAR.test(page.text(part));

/** Each further headline with what it heads: the element that begins with it, or what follows it beside it. */
function* headedStories(page: PageIndex, own: Element): Generator<Element> {
  for (const headline of page.named('h1')) {
    if (page.of(headline).order < page.of(own).end || widthBefore(page, headline) < LEAST) continue;
    const details = headFrom(page, page.of(headline).end - 1, page.elements.length).filter(
      (part) => page.of(part).prose === 0,
    );
    if (!isDetailed(page, details) || !isStrange(page.text(headline), storyWords(textBefore(page, headline)), SHARED))
      continue;
    let story: Element = headline;
    while (
      story.parentElement &&
      page.of(story.parentElement).text > 0 &&
      isFirst(page, story) &&
      !page.holdsHeadline(story.parentElement)
    )
      story = story.parentElement;
    yield story;
    if (page.of(story).prose < LEAST) yield* following(story);
  }
}

/** Whether no text stands before it in its parent. */
function isFirst(page: PageIndex, element: Element): boolean {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (page.of(before).text > 0) return false;
  return true;
}
