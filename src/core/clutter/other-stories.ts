import { widthOf } from '../content/text.ts';
import { isRelativeTime, isStoryTime } from './cards.ts';
import { endsSentence } from './line-signs.ts';
import { isHeadlineTitle, textBefore, widthBefore } from './own-story.ts';
import type { PageIndex } from './page-index.ts';
import { isStrange, storyWords } from './story-words.ts';

/** Least of the story's own prose before other stories, and shortest title of one. Widths. */
const LEAST = { prose: 600, title: 20 };
/** Longest line with a story's time, longest other line of its head (its source, section, title), and what of its text is looked at. Widths. */
const LONGEST = { time: 60, line: 160, text: 600 };
/** A live blog has more entries than a few, and a thread more replies than the most. */
const FEW = 6;
const MOST = 40;
/** Elements below the headline that may be the story's own details. */
const OWN_DETAILS = 6;
/** Lines of a head before its time. */
const HEAD = 3;
/** Part of a title's words that the page's own story may have, too: beside a time that counts back from now or under a heading that says what follows, and beside a day. */
const SHARED = { ago: 0.5, day: 0.34 };
/** Part of the headline's words that another story may have. */
const OF_HEADLINE = 0.3;

/** Least of a story that has nothing but its day to tell it: width of its title, words of its text; and the part of these that may be known. */
const WRITTEN = { title: 30, words: 20, known: 0.3 };

/** What is known of another story. */
export interface Story {
  title: string;
  isLinked: boolean;
  /** Whether the title is a heading, a link or bold. */
  isTitled: boolean;
  /** Whether one element holds it all. */
  isWhole: boolean;
  isAgo: boolean;
  /** The beginning of its text. */
  text: string;
}

/**
 * Whole other stories behind the page's own, with no heading that is known to say so: two or more in a row, each with a time or day beside a title whose words are not
 * the story's. Entries of a live blog speak of what its headline says, and sections have no day; events and reviews do, so that beside a day the title must be a link, or the row headed as other stories.
 */
export function* otherStories(page: PageIndex): Generator<Element> {
  if (!page.headline) return;
  for (const [parent, times] of rows(page, page.of(page.headline).end)) {
    if (times.length > MOST) continue;
    const starts = times.filter((time) => isBehindStory(page, time));
    // On a page of stories, the one above is a story of the row.
    if (times.some((time) => !starts.includes(time) && page.of(time).prose > 0)) continue;
    const siblings = [...parent.children].filter((child) => page.of(child).text > 0);
    const stories = starts
      .map((start, i) => storyAt(page, siblings, start, starts[i + 1]))
      .filter(({ title, text }) => title !== '' || text !== '');
    if (stories.length < 2 || stories.every(({ text }) => text === '')) continue;
    const { from } = stories[0]!;
    // A pointer to one of them within the story does not make its title known.
    const before = stories.reduce(
      (left, { title }) => (title ? left.replaceAll(title, '') : left),
      textBefore(page, from),
    );
    const known = storyWords(`${page.title} ${before}`);
    const at = siblings.indexOf(from);
    const heading = headingAbove(page, siblings[at - 1] ?? elementBefore(page, parent));
    const isHeaded = [heading, from].some((line) => line && page.starts('related', line));
    const isBehind = widthBefore(page, from) >= LEAST.prose;
    const isSure =
      isHeaded ||
      isBehind ||
      (stories.length <= FEW && stories.every(({ isAgo, isTitled, isLinked }) => isLinked || (isAgo && isTitled)));
    if (!isSure) continue;
    const others = stories.filter((story) => isOther(page, story, known, isHeaded));
    if (others.length < 2 || others.length * 3 < stories.length * 2) continue;
    if (heading) yield heading;
    yield* siblings.slice(at);
  }
}

/** Whether a time is another story's: it stands behind prose, or at least not right below the title, where that is a whole headline. */
function isBehindStory(page: PageIndex, time: Element): boolean {
  const before = widthBefore(page, time);
  if (before >= LEAST.prose) return true;
  const headline = page.headline!;
  const isWhole = page.of(headline).text >= LEAST.title && isHeadlineTitle(page);
  const { order, prose } = page.of(time);
  return isWhole && (before + prose > 0 || order >= page.of(headline).end + OWN_DETAILS);
}

/** Elements with two children or more of one name that are or begin with a story's time, with these children. */
function rows(page: PageIndex, from: number): Map<Element, Element[]> {
  const found = new Map<Element, Set<Element>>();
  let before: Element | undefined;
  for (const line of page.lines(LONGEST.time)) {
    if (page.of(line).order < from || before?.contains(line) || !isStoryTime(page, line)) continue;
    const [one, other] = (before && siblingsAround(before, line)) ?? [];
    if (
      one &&
      other &&
      one.localName === other.localName &&
      one.className === other.className &&
      isAtStart(page, before!, one) &&
      isAtStart(page, line, other)
    ) {
      const parent = one.parentElement!;
      found.set(parent, (found.get(parent) ?? new Set()).add(one).add(other));
    }
    before = line;
  }
  return new Map([...found].map(([parent, children]) => [parent, page.inDocumentOrder(children)]));
}

/** Whether a time stands over all of the prose of a story. */
const isAtStart = (page: PageIndex, time: Element, story: Element): boolean =>
  page.of(story).prose === 0 ||
  page.elements
    .slice(page.of(story).order, page.of(time).order)
    .every((element) => element.contains(time) || page.of(element).prose === 0 || isHeadLine(page, element));

/** The two siblings that hold one element each. */
function siblingsAround(one: Element, other: Element): [Element, Element] | undefined {
  let left = one;
  while (left.parentElement && !left.parentElement.contains(other)) left = left.parentElement;
  const parent = left.parentElement;
  let right = other;
  while (right.parentElement && right.parentElement !== parent) right = right.parentElement;
  return parent && right.parentElement === parent ? [left, right] : undefined;
}

/** The story around its time: in one element, or in siblings up to the next. */
function storyAt(
  page: PageIndex,
  siblings: readonly Element[],
  start: Element,
  next: Element | undefined,
): Story & { from: Element } {
  const at = siblings.indexOf(start);
  const from = firstOfHead(page, siblings, at);
  const end = next ? siblings.indexOf(next) : siblings.length;
  const isWhole = page.of(start).prose > 0;
  const parts = isWhole ? [start] : siblings.slice(from, end);
  const title = titleIn(page, parts);
  const prose = parts.filter((part) => page.of(part).prose > 0);
  return {
    from: siblings[isWhole ? at : from]!,
    title: title ? page.text(title) : '',
    isLinked: title !== undefined && linkOf(title) !== null,
    isTitled: title !== undefined && (linkOf(title) ?? title.closest('h2, h3, h4, h5, h6, strong, b')) !== null,
    isWhole,
    isAgo: isAgo(page, start),
    text: prose
      .map(({ textContent }) => textContent)
      .join(' ')
      .slice(0, LONGEST.text),
  };
}

/** Back to what says that other stories follow, at most. */
function firstOfHead(page: PageIndex, siblings: readonly Element[], at: number): number {
  let from = at;
  while (from > 0 && at - from < HEAD) {
    const above = siblings[from - 1]!;
    if (!isHeadLine(page, above) || above.querySelector('p, div, ul') !== null) break;
    from -= 1;
    if (page.starts('related', above)) break;
  }
  return from;
}

const isAgo = (page: PageIndex, start: Element): boolean =>
  isRelativeTime(page, start) || [...start.querySelectorAll('*')].some((inner) => isRelativeTime(page, inner));

/** What may stand over a story's time: no sentence of the story before it. */
function isHeadLine(page: PageIndex, element: Element): boolean {
  const { text, linkText } = page.of(element);
  if (text > LONGEST.line) return false;
  return /^h[1-6]$/.test(element.localName) || linkText * 2 > text || !endsSentence(page.text(element));
}

const linkOf = (title: Element): Element | null => title.closest('a') ?? title.querySelector('a');

const TITLES = 'h1, h2, h3, h4, h5, h6, a, p, div, span, strong, b';

/** The longest line before the text. */
function titleIn(page: PageIndex, parts: readonly Element[]): Element | undefined {
  const lines: Element[] = [];
  for (const element of parts.flatMap((part) => [part, ...part.querySelectorAll(TITLES)])) {
    const { text, prose } = page.of(element);
    if (isHeadLine(page, element)) {
      if (text >= LEAST.title && !isStoryTime(page, element)) lines.push(element);
    } else if (prose > 0 && element.querySelector(TITLES) === null) break;
  }
  return lines.reduce<Element | undefined>((longest, line) => longerOf(page, longest, line), undefined);
}

const longerOf = (page: PageIndex, one: Element | undefined, other: Element): Element =>
  one && page.of(one).text > page.of(other).text ? one : other;

/** Whether a story's title and text speak of something else than the page's own. Never throws. */
export function isOther(page: PageIndex, story: Story, known: ReadonlySet<string>, isHeaded: boolean): boolean {
  // Replies in a thread have times, too.
  if (story.isWhole && !story.isTitled && !isHeaded) return false;
  const isRecent = story.isAgo || isHeaded;
  if (
    !(isRecent || story.isLinked || isWritten(story, known)) ||
    !isStrange(story.title, known, isRecent ? SHARED.ago : SHARED.day)
  )
    return false;
  const words = storyWords(story.text);
  const headline = [...storyWords(page.title)];
  return headline.filter((word) => words.has(word)).length <= headline.length * OF_HEADLINE;
}

/** Whether it has a headline and a text of its own, with few words of what stands before it. */
function isWritten({ isTitled, title, text }: Story, known: ReadonlySet<string>): boolean {
  const words = [...storyWords(text)];
  if (!isTitled || widthOf(title) < WRITTEN.title || words.length < WRITTEN.words) return false;
  return words.filter((word) => known.has(word)).length <= words.length * WRITTEN.known;
}

/** What stands right before an element that begins all that holds it. */
function elementBefore(page: PageIndex, element: Element): Element | null {
  let outer = element;
  while (outer.parentElement && !outer.previousElementSibling && !page.holdsHeadline(outer.parentElement))
    outer = outer.parentElement;
  return outer.previousElementSibling;
}

/** The element, where it is a heading or says that other stories follow. */
function headingAbove(page: PageIndex, above: Element | null): Element | undefined {
  if (!above || page.of(above).text === 0 || page.of(above).text > LONGEST.time) return undefined;
  return /^h[2-6]$/.test(above.localName) || page.starts('related', above) ? above : undefined;
}
