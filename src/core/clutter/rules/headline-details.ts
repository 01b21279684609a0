import { widthOf } from '../../content/text.ts';
import type { BrokenLine } from '../broken-lines.ts';
import { isByline } from '../byline-line.ts';
import { isDay, isRelativeTime, saysDay } from '../cards.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule, Hit } from '../rule.ts';
import { folded } from '../short-text.ts';

/** Longest line, in characters, and elements after the headline that are looked at. */
const LONGEST = 110;
const AFTER = 60;

/** Longest reading time, in characters. */
const LONGEST_TIME = 40;

/** A time without a day. */
const STAMP = /^(?!.*(?:19|20)\d\d).*\d/;
/** The time it takes to read or hear the story, wherever it stands. */
const READING_TIME =
  /(?<!\d)\d{1,3} ?-? ?(?:min|mins|minutes?|min\.|minuten|minutos|minuti|minuter|minutter|minuuttia|minut|dk|dakika|мин\.?|минут|хв|λεπτά|分钟|分鐘)(?: (?:read|listen|lesezeit|de lecture|de lectura|di lettura|de leitura))?$/i;

/**
 * The line between headline and story that names the author, the day or the reading time: all of it is shown apart. Takes lines that begin
 * with "By" and a name and are no sentence, and, behind a standfirst too, lines of nothing but dates, times and the names of the authors. A
 * first paragraph that begins "By the river" stays.
 */
export default {
  reason: 'Author, day or reading time',
  isFrame: true,
  *find(page) {
    yield* page.outermost((element) => isReadingTime(page, element), page.lines(LONGEST_TIME));
    const headline = page.headline ?? headlineBelow(page);
    if (!headline) return;
    const names = [...page.byline.split(', '), page.siteName].filter((name) => name !== '');
    yield* belowStory(page, headline, names);
    yield* linesBelow(page, headline, names);
    const from = page.of(headline).end;
    const isUnderDay = isDayAbove(page, headline, names);
    let paragraphs = 0;
    for (const element of page.elements.slice(from, from + AFTER)) {
      const { text, prose } = page.of(element);
      const line = page.text(element);
      if (paragraphs === 0 && line.length <= LONGEST && isLabelledDetails(page, line)) {
        yield element;
        continue;
      }
      if (prose > 0 && ![...element.children].some((child) => page.of(child).prose > 0) && ++paragraphs > 1) return;
      if (text === 0 || text > LONGEST || isCell(element, headline)) continue;
      // Behind a standfirst a bare time is the stamp of a live blog's entry.
      if (isDetails(page, line, names) && (paragraphs === 0 || !STAMP.test(line) || isUnderName(page, element, names)))
        yield element;
      else if (
        paragraphs === 0
          ? isByline(line) ||
            isBeforeTime(page, element, line, names) ||
            isNameWithDay(page, element, line) ||
            (isUnderDay && isFirstName(page, element, from))
          : isNamed(page, element, line, names)
      )
        yield element;
    }
  },
} satisfies ClutterRule;

/** What stands before the minutes, if anything, is words of details without a figure. */
function isReadingTime(page: PageIndex, element: Element): boolean {
  const line = page.text(element);
  const label = line.slice(0, READING_TIME.exec(line)?.index ?? -1).replace(/(?:ca\.|about|env\.) $/i, '');
  return READING_TIME.test(line) && !/\d/.test(label) && page.phrases.wordsBesideDetails(label) === 0;
}

/** Whether nothing but authors' names stands right over it. */
function isUnderName(page: PageIndex, element: Element, names: readonly string[]): boolean {
  const above = element.previousElementSibling;
  if (!above || page.of(above).text === 0) return false;
  const line = page.text(above);
  const rest = names.reduce(without, line);
  return rest !== line && page.phrases.wordsBesideDetails(rest) === 0;
}

/** Whether it is in one of several cells of a row, in a table of the story's own. */
const isCell = (element: Element, headline: Element): boolean =>
  (element.closest('tr')?.childElementCount ?? 0) > 1 && !element.closest('table')!.contains(headline);

/** The headline of a page that has none of the first level. */
function headlineBelow(page: PageIndex): Element | undefined {
  const title = folded(page.title);
  return (
    page.elements.find((element) => page.text(element) === page.title) ??
    page.named('h2', 'h3', 'h4').find((element) => title !== '' && folded(page.text(element)) === title)
  );
}

/** Lines of nothing but when it appeared, behind the last of the story's prose. */
function* belowStory(page: PageIndex, headline: Element, names: readonly string[]): Generator<Element> {
  for (const element of page.lines(LONGEST)) {
    if (!/^(?:p|div|time|footer)$/.test(element.localName) || page.of(element).order < page.of(headline).end) continue;
    const line = page.text(element);
    if (isDay(line) && isDetails(page, line, names) && isBehindProse(page, element)) yield element;
  }
}

/** Whether prose stands beside it, and none of its kind after it. */
function isBehindProse(page: PageIndex, element: Element): boolean {
  const beside = [...(element.parentElement?.children ?? [])];
  const at = beside.indexOf(element);
  const story = beside.slice(0, at).filter((other) => page.of(other).prose > 0);
  const goesOn = (other: Element): boolean =>
    page.of(other).prose > 0 && story.some(({ localName }) => localName === other.localName);
  return story.length > 0 && !beside.slice(at + 1).some(goesOn);
}

/** "发布时间：2026-04-25 来源：...": labels of details with what they name, two of them or one with a day. */
function isLabelledDetails(page: PageIndex, line: string): boolean {
  const labels = line.split(/\s?[:：]/).slice(0, -1);
  const known = labels.filter((text) => page.phrases.wordsBesideDetails(text.split(' ').at(-1)!) === 0);
  return /[\u3040-\u9fff]/.test(line) && known.length + Number(isDay(line)) > 1;
}

function isDetails(page: PageIndex, line: string, names: readonly string[]): boolean {
  const rest = names.reduce(without, line);
  return (rest !== line || /\d/.test(line)) && page.phrases.wordsBesideDetails(rest) === 0;
}

/** Longest name of an author or outlet, in words. */
const LONGEST_NAME = 5;
/** Some scripts have no capitals. */
const NAME = /^[^\p{Ll}.!?:;,。！？：、\d][^.!?:;,。！？：、\d]*$/u;
/** Elements above the headline within which its day stands. */
const ABOVE = 10;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const AFTER_IT = 4;

/** A name alone, an author's or an outlet's, over the line with the story's day. */
function isBeforeTime(page: PageIndex, element: Element, line: string, names: readonly string[]): boolean {
  let next = element.nextElementSibling;
  while (next && (next.localName === 'br' || page.of(next).text === 0)) next = next.nextElementSibling;
  if (!next || !/^(?:p|div|span)$/.test(element.localName) || line.split(' ').length > LONGEST_NAME) return false;
  if (!/^\p{Lu}/u.test(line) || !NAME.test(line) || element.querySelector('p, div') !== null) return false;
  const time = page.text(next);
  return (
    isRelativeTime(page, next) || (page.of(next).text <= LONGEST && /\d/.test(time) && isDetails(page, time, names))
  );
}

/** A name and a day: "Northern Gazette, 19 July 2025". */
const isNameWithDay = (page: PageIndex, element: Element, line: string): boolean =>
  page.of(element).prose === 0 && line.length <= LONGEST && saysDay(page, line) && namesDay(page, line);

/** A figure and the word after it, or before it. */
const DAY = [/(?<!\d)\d{1,2}\.? (?:de )?(\p{L}{3,})/gu, /(?<!\p{L})(\p{L}{3,})\.? \d{1,2}(?!\d)/gu];

/** Whether a line has a month beside a figure, or a day in figures alone: "Top 10 phones of 2025" has neither. */
const namesDay = (page: PageIndex, line: string): boolean =>
  /^[^\p{Ll}]/u.test(line) &&
  !/\p{L}\s?[:：]/u.test(line) &&
  (/(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)|[年년]/.test(line) ||
    DAY.some((day) => [...line.matchAll(day)].some(([, month]) => page.phrases.wordsBesideDetails(month!) === 0)));

/** Lines between line breaks that stand in most stories' heads. */
const LINES = 3;

/** The same between line breaks, up to the story's first line. */
function* linesBelow(page: PageIndex, headline: Element, names: readonly string[]): Generator<Hit> {
  const below = page.brokenLines
    .filter(({ holder }) => holder === headline.parentElement)
    .filter(({ texts }) => (headline.compareDocumentPosition(texts[0]!) & AFTER_IT) !== 0)
    .slice(0, LINES);
  const isDated = ({ text }: BrokenLine): boolean =>
    isByline(text) ||
    isDetails(page, text, names) ||
    (text.length <= LONGEST && saysDay(page, text) && namesDay(page, text));
  const last = below.findLastIndex(isDated);
  const head = below.slice(0, last + 1);
  if (head.some((line) => !isDated(line) && (line.text.split(' ').length > LONGEST_NAME || !NAME.test(line.text))))
    return;
  for (const { texts } of head) for (const text of texts) yield { text, from: 0 };
}

/** Whether the line right above the headline is the story's day. */
function isDayAbove(page: PageIndex, headline: Element, names: readonly string[]): boolean {
  const { order } = page.of(headline);
  const above = page.elements
    .slice(Math.max(0, order - ABOVE), order)
    .findLast((element) => page.of(element).text > 0 && !element.contains(headline));
  return above !== undefined && isDay(page.text(above)) && isDetails(page, page.text(above), names);
}

/** A name alone right below the headline, such as the outlet's that a story is taken from. */
function isFirstName(page: PageIndex, element: Element, from: number): boolean {
  const line = page.text(element);
  if (!/^(?:p|div)$/.test(element.localName) || element.querySelector('p, div') !== null) return false;
  if (line.split(' ').length > LONGEST_NAME || widthOf(line) > LONGEST_TIME || !NAME.test(line)) return false;
  return page.elements
    .slice(from, page.of(element).order)
    .every((before) => page.of(before).text === 0 || before.contains(element));
}

/** Behind a standfirst, only a person's name over a whole day. */
const isNamed = (page: PageIndex, element: Element, line: string, names: readonly string[]): boolean =>
  /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u.test(line) &&
  isBeforeTime(page, element, line, names) &&
  !STAMP.test(page.text(element.nextElementSibling!));

/** The text without a name, whatever its case. */
function without(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + name.length)}`;
}
