import { isCard, isCardGroup, isStoryTime } from '../cards.ts';
import { following, labels } from '../heading-of.ts';
import { homeOf, hostOf } from '../home-site.ts';
import { insetStories } from '../inset-stories.ts';
import { lineStories } from '../line-stories.ts';
import { otherStories } from '../other-stories.ts';
import { widthBefore } from '../own-story.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';
import { storyRows } from '../story-rows.ts';

const WORDS = new Set(['related', 'readmore', 'recirc', 'recommended', 'recommendation', 'recommendations']);
/** Longest box that is named so, in characters. */
const LONGEST_BOX = 400;

/**
 * Other stories under a heading that says so, with or without their texts. Takes two of: the heading, and cards after it. Where
 * the article goes on after the list, the list alone goes; a heading "Related" over the article's own prose stays. And stories set between the
 * parts of the page's own, and small boxes that are named so and are nearly all link.
 */
export default {
  reason: 'Other stories',
  *find(page) {
    for (const heading of labels(page, 'related')) {
      const taken = cardsAfter(page, heading);
      if (taken.length === 0) continue;
      yield heading;
      yield* taken;
    }
    yield* insetStories(page);
    yield* otherStories(page);
    yield* lineStories(page);
    yield* storyRows(page);
    yield* page.outermost(
      (_, { text, linkText, prose }) => text > 0 && text <= LONGEST_BOX && prose === 0 && linkText >= text * 0.6,
      page.hinted(WORDS),
    );
  },
} satisfies ClutterRule;

function cardsAfter(page: PageIndex, heading: Element): Element[] {
  const rest = [...following(heading)];
  if (rest.length === 0) return [];
  if (isFlatListOfStories(page, rest)) return upToItsEnd(page, rest);
  if (areHeadedByLinks(page, heading, rest)) return rest;
  const taken: Element[] = [];
  let short: Element[] = [];
  for (const element of rest) {
    const { text, prose } = page.of(element);
    if (text > 0 && (isCard(page, element) || isCardGroup(page, element))) {
      taken.push(...short, element);
      short = [];
    } else if (prose === 0 && text < 120 && !/^h[1-6]$/.test(element.localName)) short.push(element);
    else break;
  }
  return taken.length > 0 ? taken : headlinesAmong(page, rest);
}

/** Longest headline that has lost its link, in characters. */
const LONGEST_HEADLINE = 120;
/** "Bread", "1 egg" are none. */
const HEADLINE = { words: 3, text: 20 };

/** Two headlines or more, with nothing between them: lines without a full stop that are as long as headlines. */
function headlinesAmong(page: PageIndex, rest: readonly Element[]): Element[] {
  const end = rest.findIndex((element) => !isHeadline(page, element));
  const found = rest.slice(0, end < 0 ? undefined : end);
  return found.length > 1 ? found : [];
}

function isHeadline(page: PageIndex, element: Element): boolean {
  const { text, prose } = page.of(element);
  if (!/^(?:p|div)$/.test(element.localName) || prose > 0 || text < HEADLINE.text || text > LONGEST_HEADLINE)
    return false;
  const line = page.text(element);
  return !/[.!?:…。！？।؟]["”’»」)]*$/.test(line) && (line.split(' ').length >= HEADLINE.words || !line.includes(' '));
}

/**
 * Stories one after the other without a container of their own: each begins with a relative time or a day, and there are at least two,
 * the first right after the heading.
 */
function isFlatListOfStories(page: PageIndex, rest: readonly Element[]): boolean {
  const starts = rest.flatMap((element, i) => (isStoryTime(page, element) ? [i] : []));
  return starts.length >= 2 && starts[0]! <= 3;
}

/** Whether stories stand one after the other under headings that are all links to the same site, two at least, the first of them right below. */
function areHeadedByLinks(page: PageIndex, heading: Element, rest: readonly Element[]): boolean {
  const titles = rest.filter(({ localName }) => /^h[2-6]$/.test(localName));
  const home = homeOf(page);
  const areLinks = titles.every((title) => {
    const { text, linkText, links } = page.of(title);
    return links === 1 && linkText === text && hostOf(title.querySelector('a')) === home;
  });
  return (
    titles.length > 1 &&
    titles[0] === rest[0] &&
    areLinks &&
    page.headline !== undefined &&
    widthBefore(page, heading) > 0
  );
}

/** Headlines with a time under each and no text of their own end with the last time: what follows is the article again. */
function upToItsEnd(page: PageIndex, rest: Element[]): Element[] {
  const last = rest.findLastIndex((element) => isStoryTime(page, element));
  const hasTexts = rest.slice(0, last).some((element) => page.of(element).prose > 0);
  return hasTexts ? rest : rest.slice(0, last + 1);
}
