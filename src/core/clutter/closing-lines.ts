import { following } from './heading-of.ts';
import { isSetOff } from './line-signs.ts';
import { isNotice } from './notices.ts';
import { widthBefore } from './own-story.ts';
import type { PageIndex } from './page-index.ts';
import { hasKind } from './phrasebook.ts';
import { isOurs } from './site-voice.ts';

/** Longest request to the reader, in characters; and paragraphs of a story before it, at least. */
const LONGEST = 320;
const STORY = 2;
/** What stands among such requests and is told by other rules. */
const BESIDE = new Set(
  'author authors bio related share sharing social tags newsletter comments footer navigation'.split(' '),
);

/**
 * What a site asks of its readers behind the story: to follow, to share, to write, to say what they think; with the heading over it. Each is told by its words and by
 * its place: nothing but the like stands after it in the story's own element. A last paragraph that offers its services stays: it may be what the story comes to.
 */
export function* closingLines(page: PageIndex): Generator<Element> {
  if (page.headline) yield* leadIns(page);
  const body = storyBody(page);
  if (!body) return;
  for (const element of following(body)) if (isRequest(page, element, false)) yield element;
  let isAmong = false;
  let isHeaded = false;
  for (let element = body.lastElementChild; element; element = element.previousElementSibling) {
    const { text, prose } = page.of(element);
    if (text === 0 || page.hasHint(element, BESIDE)) continue;
    const isHeading = /^h[2-6]$/.test(element.localName);
    const isWanted: boolean = isHeading ? isHeaded : isRequest(page, element, isAmong);
    if (isWanted) yield element;
    else if ((prose > 0 || element.localName === 'p') && !isHeading && !isPassed(page, element)) return;
    isHeaded = isWanted && !isHeading;
    isAmong ||= isWanted;
  }
}

/** Longest box that leads to what is not there, and its last line. Widths. */
const LEAD_IN = { box: 160, line: 80 };

/** Some words that end with a colon. */
const isLeadIn = (line: string): boolean => /[:：]$/.test(line) && line.split(' ').length > 3;

/** Small boxes behind some of the story that end with a colon, and no prose in them: what they lead to is a control that has no words. */
function* leadIns(page: PageIndex): Generator<Element> {
  for (const line of page.lines(LEAD_IN.line)) {
    const box = line.parentElement!;
    const { text, prose, order } = page.of(box);
    if (!/^(?:p|div|span)$/.test(line.localName) || !isLeadIn(page.text(line)) || text > LEAD_IN.box) continue;
    if (prose > 0 || text === 0 || !/^(?:div|section|aside)$/.test(box.localName) || page.holdsHeadline(box)) continue;
    if (order < page.of(page.headline!).end || [...following(line)].some((next) => page.of(next).text > 0)) continue;
    const [next] = [...following(box)].filter((after) => page.of(after).text > 0);
    if (next && !/^(?:div|section|aside|footer|h[1-6])$/.test(next.localName)) continue;
    const said = [...box.children].filter((child) => page.of(child).text > 0);
    if (said.length > 1 && widthBefore(page, box) > 0) yield box;
  }
}

/** The element that holds most of the page's paragraphs, each by itself or in a wrapper of its own; absent where they are too few for a story. */
function storyBody(page: PageIndex): Element | undefined {
  const held = new Map<Element, number>();
  for (const paragraph of page.named('p')) {
    const { prose, text } = page.of(paragraph);
    let outer = paragraph;
    while (prose > 0 && outer.parentElement && page.of(outer.parentElement).text === text) outer = outer.parentElement;
    if (prose > 0 && outer.parentElement) held.set(outer.parentElement, (held.get(outer.parentElement) ?? 0) + 1);
  }
  let body: Element | undefined;
  for (const [element, count] of held) if (count >= STORY && (!body || count > held.get(body)!)) body = element;
  return body;
}

/** A notice, what is set in italics, and a line that is no sentence. */
const isPassed = (page: PageIndex, element: Element): boolean =>
  (page.of(element).prose === 0 && !/[.!?…。！？।؟]\W{0,2}$/.test(page.text(element))) ||
  isNotice(page, element) ||
  isSetOff(page, element);

/** `isAmong`: another request stands after it. */
function isRequest(page: PageIndex, element: Element, isAmong: boolean): boolean {
  const words = page.text(element);
  if (page.of(element).text > LONGEST || !page.within('promotion', element)) return false;
  if ([...element.querySelectorAll('p, div, li, h2, h3')].filter((block) => page.of(block).text > 0).length > 1)
    return false;
  if (page.starts('promotion', element)) return true;
  const isLine = page.of(element).prose === 0;
  const last = /[.!?]\s+(\S[^.!?]*[.!])$/.exec(words)?.[1] ?? words;
  if (isLine && hasKind(page.phrases.marks(last).starts, 'promotion')) return true;
  return !/["“„«»]/.test(words) && (isAmong || isOurs(words) || (isLine && /[?？؟]/.test(words)));
}
