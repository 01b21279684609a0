import { widthOf } from '../../content/text.ts';
import type { BrokenLine } from '../broken-lines.ts';
import { SHORTEST_PROSE } from '../census.ts';
import { following, labels } from '../heading-of.ts';
import { homeOf, hostOf } from '../home-site.ts';
import { widthBefore } from '../own-story.ts';
import type { PageIndex } from '../page-index.ts';
import { hasKind } from '../phrasebook.ts';
import type { ClutterRule, Hit } from '../rule.ts';
import { condensed } from '../short-text.ts';

const WORDS = new Set(['tags', 'taglist', 'topics', 'keywords', 'hashtags']);

/** Longest list, in characters. */
const LONGEST = 400;

/**
 * Lists of topics: a label such as "Tags" with the links after it, short links in a container named so, or behind the story a line of a label, whatever it says, and such
 * links to the same site. A sentence that begins "Topics included" stays.
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
      return page.hasHint(element, WORDS) || page.starts('tags', element);
    });
    yield* labelledLists(page);
  },
} satisfies ClutterRule;

/** Longest label before topics, and longest topic. Characters. */
const LONGEST_TOPIC = 40;
/** More such lines belong to the items of a list. */
const MOST_LISTS = 2;
const LIST = /^[^:：.!?]{2,40}[:：]\s?(?:[,;|·•/、，#\s]|\u0000)*$/;

/** Whether a line is a label of some words with a colon, and short links to the same site and nothing else behind it. */
function isListLine({ text, links }: Pick<BrokenLine, 'text' | 'links'>, home: string): boolean {
  if (links.length < 2 || text.length > LONGEST) return false;
  let rest = text;
  for (const link of links) {
    const topic = condensed(link.textContent);
    if (topic.length > LONGEST_TOPIC || hostOf(link) !== home) return false;
    rest = rest.replace(topic, '\u0000');
  }
  return LIST.test(rest);
}

/** Such lines behind the story, as elements or between line breaks, with no prose beside them any more. */
function* labelledLists(page: PageIndex): Generator<Hit> {
  const found: (readonly Hit[])[] = [];
  for (const hits of listsBehindStory(page)) if (found.push(hits) > MOST_LISTS) return;
  yield* found.flat();
}

function* listsBehindStory(page: PageIndex): Generator<readonly Hit[]> {
  const { headline } = page;
  if (!headline) return;
  const home = homeOf(page);
  const ended = new Map<Element, number>();
  for (const element of page.named('p', 'div', 'footer')) {
    const { links, text, prose, order } = page.of(element);
    if (links < 2 || text > LONGEST || prose > 0 || order < page.of(headline).end) continue;
    if (!isListLine({ text: page.text(element), links: [...element.querySelectorAll('a')] }, home)) continue;
    const parent = element.parentElement!;
    if (!ended.has(parent)) ended.set(parent, endOfProse(page, parent));
    if (ended.get(parent)! <= order && widthBefore(page, element) > 0) yield [element];
  }
  const closed = new Set<Element>();
  for (const line of [...page.brokenLines].reverse()) {
    const isKnown = hasKind(page.phrases.marks(line.text).starts, 'tags');
    if (closed.has(line.holder) && !isKnown) continue;
    if (!isListLine(line, home)) {
      if (line.linkText === 0 && widthOf(line.text) >= SHORTEST_PROSE) closed.add(line.holder);
    } else if (widthBefore(page, line.links[0]!) > 0) yield line.texts.map((text) => ({ text, from: 0 }));
  }
}

/** The place behind the last of an element's children that has prose. */
function endOfProse(page: PageIndex, parent: Element): number {
  const last = [...parent.children].findLast((child) => page.of(child).prose > 0);
  return last ? page.of(last).end : 0;
}
