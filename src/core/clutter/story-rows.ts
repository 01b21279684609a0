import { widthOf } from '../content/text.ts';
import type { BrokenLine } from './broken-lines.ts';
import { isStoryTime } from './cards.ts';
import { SHORTEST_PROSE } from './census.ts';
import { following } from './heading-of.ts';
import { homeOf, hostOf } from './home-site.ts';
import { endsSentence, FILE } from './line-signs.ts';
import { isHeadlineTitle, textBefore, widthBefore } from './own-story.ts';
import type { PageIndex } from './page-index.ts';
import { hasKind } from './phrasebook.ts';
import type { Hit } from './rule.ts';
import { isStrange, storyWords } from './story-words.ts';

/** Shortest title of a teaser, longest text before it (a section, an outlet, a day), and longest teaser. Widths. */
const TITLE = 20;
const ABOVE = 60;
const LONGEST = 1500;
/** Paragraphs of a teaser at most. */
const PARAGRAPHS = 2;
/** Shortest text of a teaser. */
const TEASER = 60;
const MOST_LINKS = 4;
/** Part of a title's words that the story before it may have, too. */
const SHARED = { plain: 0.34, dated: 0.5 };

/** How a round-up says how many it has. */
const COUNT = /^(?:the )?\d{1,3}\s/i;

const BOXES = ['div', 'section', 'article', 'li', 'p', 'td', 'tr'];

/**
 * Rows of teasers behind the page's story, whatever stands over them: two boxes or more of one make, each with a linked title of its own and some of its text, that
 * lead to the same site and speak of what the story does not. A page that is made of such boxes has less before them than in them, and keeps them; so do sections that
 * are headed by links and speak of the same, and what the story goes on behind.
 */
export function* storyRows(page: PageIndex): Generator<Hit> {
  // A site's or a section's name is no headline of a story.
  if (!page.headline || page.of(page.headline).text < TITLE) return;
  const from = page.of(page.headline).end;
  const home = homeOf(page);
  yield* boxesAbove(page, home);
  const rows = new Map<Element, Map<string, Map<Element, string>>>();
  for (const box of page.named(...BOXES)) {
    const title = page.of(box).order >= from ? titleIn(page, box, home) : undefined;
    if (title === undefined) continue;
    const beside = rows.get(box.parentElement!) ?? new Map<string, Map<Element, string>>();
    rows.set(box.parentElement!, beside);
    beside.set(box.localName, (beside.get(box.localName) ?? new Map()).set(box, title));
  }
  for (const beside of rows.values())
    for (const row of beside.values()) if (row.size > 1 && isOfOthers(page, row)) yield* row.keys();
  for (const lines of page.linesByHolder.values())
    for (const { texts } of rowAtEnd(page, lines, home)) yield* texts.map((text) => ({ text, from: 0 }));
}

/** Boxes with a title of another story and some of its text above the headline, where that says the page's title and has a story below it. */
function* boxesAbove(page: PageIndex, home: string): Generator<Element> {
  const { order } = page.of(page.headline!);
  if (!isHeadlineTitle(page)) return;
  const titles = new Map<Element, string>();
  for (const box of page.named(...BOXES)) {
    const { end, prose } = page.of(box);
    const title = end <= order && prose > 0 ? titleIn(page, box, home) : undefined;
    if (title !== undefined) titles.set(box, title);
  }
  if (titles.size === 0) return;
  const above = [...titles.keys()].reduce((sum, box) => sum + page.of(box).prose, 0);
  const known = storyWords(page.title);
  if (titles.size === 1 && page.of(page.root).prose - above < SHORTEST_PROSE) return;
  for (const [box, title] of titles) if (isStrange(title, known, SHARED.plain)) yield box;
}

/** The lines that a text of lines ends with, where they are links to other stories, each with a line of its text at most; and the label over them. */
function rowAtEnd(page: PageIndex, lines: readonly BrokenLine[], home: string): readonly BrokenLine[] {
  let first = lines.length;
  for (let at = lines.length - 1; at >= 0 && first - at <= 2; at--) if (isTitleLine(lines[at]!, home)) first = at;
  const titles = lines.slice(first).filter((line) => isTitleLine(line, home));
  if (titles.length < 2) return [];
  const [link] = titles[0]!.links;
  const label = lines[first - 1];
  const isHeaded = label !== undefined && hasKind(page.phrases.marks(label.text).starts, 'related');
  const width = lines.slice(first).reduce((sum, { text }) => sum + widthOf(text), 0);
  if (!isHeaded && widthBefore(page, link!) * 2 < width) return [];
  const names = titles.map(({ links }) => page.text(links[0]!));
  if (!areStrange(page, link!, names, SHARED.plain)) return [];
  const isLabel = label && widthOf(label.text) <= ABOVE && !endsSentence(label.text);
  return lines.slice(isLabel ? first - 1 : first);
}

/** A day or a source may stand behind the title. */
const isTitleLine = ({ text, linkText, links }: BrokenLine, home: string): boolean =>
  links.length === 1 &&
  widthOf(text) >= TITLE &&
  (linkText * 3 > text.length * 2 || (linkText * 2 > text.length && /\)$/.test(text))) &&
  hostOf(links[0]!) === home;

function isOfOthers(page: PageIndex, row: ReadonlyMap<Element, string>): boolean {
  const boxes = [...row.keys()];
  const dated = boxes.filter((box) => [...box.querySelectorAll('*')].some((inner) => isStoryTime(page, inner)));
  const isDated = dated.length * 3 >= boxes.length * 2;
  const text = boxes.reduce((sum, box) => sum + page.of(box).text, 0);
  const isShort = !COUNT.test(page.title) && boxes.every((box) => box.querySelectorAll('p').length <= PARAGRAPHS);
  if ([...following(boxes.at(-1)!)].some((after) => page.of(after).prose > 0)) return false;
  const before = widthBefore(page, boxes[0]!);
  if (before === 0 && !isHeadlineAlone(page, boxes[0]!, isDated)) return false;
  if (before > 0 && !isDated && (!isShort || before * 2 < text)) return false;
  return areStrange(page, boxes[0]!, [...row.values()], isDated ? SHARED.dated : SHARED.plain);
}

/** Whether the headline is the page's title and no section's name, where nothing of its story is there: the others have their days, or a heading that says what they are. */
function isHeadlineAlone(page: PageIndex, first: Element, isDated: boolean): boolean {
  if (COUNT.test(page.title) || !isHeadlineTitle(page)) return false;
  let above = first.previousElementSibling;
  while (above && page.of(above).text === 0) above = above.previousElementSibling;
  return isDated || (above !== null && page.starts('related', above));
}

/** Whether most of the titles, two at least, are strange to what stands before an element; a pointer to one of them within the story does not make it known. */
function areStrange(page: PageIndex, from: Element, titles: readonly string[], most: number): boolean {
  const before = titles.reduce((left, title) => left.replaceAll(title, ''), textBefore(page, from));
  const known = storyWords(`${page.title} ${before}`);
  const strange = titles.filter((title) => widthOf(title) >= TITLE && isStrange(title, known, most));
  return strange.length > 1 && strange.length * 3 >= titles.length * 2;
}

/** The linked line that a box with some prose begins with, but for a short line or two. */
function titleIn(page: PageIndex, box: Element, home: string): string | undefined {
  const { text, linkText, links } = page.of(box);
  if (links === 0 || links > MOST_LINKS || text > LONGEST || text - linkText < TEASER) return undefined;
  const link = [...box.querySelectorAll('a')].find((one) => page.of(one).text > 0);
  if (!link || hostOf(link) !== home || FILE.test(link.getAttribute('href')!)) return undefined;
  const line = page.text(link);
  return isAlone(page, link, box) && page.text(box).indexOf(line) <= ABOVE ? line : undefined;
}

/** Whether nothing else stands in its line. */
function isAlone(page: PageIndex, link: Element, box: Element): boolean {
  const around = link.parentElement!;
  if (around !== box) return page.of(around).text === page.of(link).text || !hasText(around);
  return !hasText(box);
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
