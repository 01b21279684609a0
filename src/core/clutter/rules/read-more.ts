import { LETTER } from '../../content/text.ts';
import type { BrokenLine } from '../broken-lines.ts';
import { following } from '../heading-of.ts';
import { homeOf, hostOf } from '../home-site.ts';
import { FILE } from '../line-signs.ts';
import type { PageIndex } from '../page-index.ts';
import { hasKind } from '../phrasebook.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest line that points elsewhere, in characters. */
const LONGEST = 220;
const LINES = 'p div li h2 h3 h4 h5 h6 strong aside blockquote section'.split(' ');
/** A label before a link, and a headline in the link, whatever their language. Words. */
const LABEL = 3;
const HEADLINE = 5;
/** What a site tells users of screen readers; no part of a headline. */
const NEW_TAB = /(?<![\s,(])[\s,(]*opens (?:in )?(?:a )?new (?:tab|window)\)?$/i;

/**
 * Lines in mid-article that point to another story: they begin so and are mostly a link; or, in any language, they begin with an arrow and are a link, are a label of a few words with a
 * colon and a link of a headline's length to the same site, or a paragraph or a short list
 * between paragraphs of prose that is all such a link. A sentence that begins "Read" or holds a link stays, and so does the name of a source
 * elsewhere.
 */
export default {
  reason: 'Pointer to another story',
  *find(page) {
    let home: string | undefined;
    const titles: Element[] = [];
    for (const element of page.named(...LINES)) {
      const { text, linkText, links } = page.of(element);
      if (links === 0 || text > LONGEST || linkText < text * 0.5) continue;
      if (page.starts('readMore', element)) {
        if (!isSentence(page.text(element))) yield element;
      } else if (links === 1 && (isArrowed(page, element) || isLabelled(element))) {
        home ??= homeOf(page);
        if (hostOf(element.querySelector('a')) === home) yield element;
      } else if (links === 1 && linkText === text && isTitleBetweenProse(page, element)) titles.push(element);
    }
    const lists = page.named('ul', 'ol').filter((list) => isListBetweenProse(page, list));
    if (titles.length + lists.length > 0) home ??= homeOf(page);
    if (lists.length <= MOST_TITLES) yield* lists.filter((list) => hostOf(list.querySelector('a')) === home);
    for (const alike of [titles.filter(isParagraph), titles.filter((element) => !isParagraph(element))])
      if (alike.length <= MOST_TITLES) yield* alike.filter((element) => hostOf(element.querySelector('a')) === home);
    for (const line of page.brokenLines) {
      if (isPointer(page, line)) yield* line.texts.map((text) => ({ text, from: 0 }));
    }
  },
} satisfies ClutterRule;

const isParagraph = ({ localName }: Element): boolean => localName === 'p';

/** A sign that points, and a link of a headline's length and nothing else. */
function isArrowed(page: PageIndex, element: Element): boolean {
  const line = page.text(element);
  const { linkText, text } = page.of(element);
  return text - linkText <= 3 && /^(?:[►▶▸→➤➔➡👉»›]|>>)/u.test(line) && wordsIn(line) >= HEADLINE;
}

/** Between line breaks the phrase is asked for, whatever stands around it. */
const isPointer = (page: PageIndex, { text, linkText, links }: BrokenLine): boolean =>
  links.length > 0 &&
  text.length <= LONGEST &&
  linkText >= text.length * 0.5 &&
  hasKind(page.phrases.marks(text).starts, 'readMore') &&
  !isSentence(text);

/** Elements before and after such a line within which the story stands. */
const NEAR = 3;
/** More paragraphs that are all link head the items of a round-up. */
const MOST_TITLES = 2;

/** Links in a list between paragraphs, at most. */
const MOST_ITEMS = 4;

/** A short list of nothing but headlines of other stories, between paragraphs of prose the first of which does not announce it. */
function isListBetweenProse(page: PageIndex, list: Element): boolean {
  const { links, text, linkText } = page.of(list);
  if (links === 0 || links > MOST_ITEMS || text !== linkText || list.childElementCount !== links) return false;
  const items = [...list.children];
  return (
    items.some((item) => wordsIn(page.text(item)) >= HEADLINE) &&
    items.every((item) => isTitle(page, item)) &&
    isBetweenProse(page, list)
  );
}

/** A paragraph that is all link and no sentence, between paragraphs of prose the first of which does not announce it. */
function isTitleBetweenProse(page: PageIndex, element: Element): boolean {
  if (!/^(?:p|div|aside)$/.test(element.localName) || wordsIn(page.text(element)) < HEADLINE) return false;
  return isTitle(page, element) && isBetweenProse(page, element);
}

function isBetweenProse(page: PageIndex, element: Element): boolean {
  const before = element.previousElementSibling;
  if (before?.localName !== 'p' || element.nextElementSibling?.localName !== 'p') return false;
  if (!isProseNear(page, preceding(element)) || !isProseNear(page, following(element))) return false;
  return !/[:：]\s*$/.test(before.textContent);
}

/** A link to another page, without the end of a sentence. */
function isTitle(page: PageIndex, element: Element): boolean {
  const href = element.querySelector('a')?.getAttribute('href') ?? '';
  return href !== '' && !/[.!?…]["”’»)]*$/.test(page.text(element)) && !FILE.test(href) && !href.includes('#');
}

/** "Read by all of them, the study was praised." has no label set off by a colon, and ends as sentences do. */
const isSentence = (text: string): boolean =>
  text.length > 80 && /[.!?。！？]["”’')]*$/.test(text) && !/^[^.!?]{0,40}[:|»›→]/.test(text);

const HAS_LETTER = new RegExp(`[${LETTER}]`);
/** Where a script sets no spaces, pairs of characters. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => HAS_LETTER.test(word)).length +
  Math.floor((text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) / 2);

/** Whether nothing but a short label stands before the element's only link, and nothing after it. */
function isLabelled(element: Element): boolean {
  const link = element.querySelector('a')?.textContent.trim() ?? '';
  const text = element.textContent.trim();
  if (wordsIn(link.replace(NEW_TAB, '')) < HEADLINE || !text.endsWith(link)) return false;
  const before = text.slice(0, text.length - link.length);
  const label =
    /^[【［[]?([^.!?:|：】］\]]+)\s?[:|：】］\]]\s*$/.exec(before)?.[1] ??
    (isOwnLine(element, before) ? before : undefined);
  return label !== undefined && wordsIn(label) > 0 && wordsIn(label) <= LABEL;
}

/** Whether an element that is no paragraph holds just two, the first of which says so much. */
const isOwnLine = ({ localName, children }: Element, words: string): boolean =>
  localName === 'div' &&
  children.length === 2 &&
  children[0]!.textContent.trim() === words.trim() &&
  /^\p{Lu}/u.test(words);

function isProseNear(page: PageIndex, siblings: Iterable<Element>): boolean {
  let left = NEAR;
  for (const element of siblings) {
    if (page.of(element).prose > 0) return true;
    if (--left === 0) break;
  }
  return false;
}

function* preceding(element: Element): Generator<Element> {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) yield before;
}
