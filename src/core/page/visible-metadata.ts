import { cleanByline, looksLikeName } from './byline.ts';
import { bylineIn, isFullName, LONGEST_LINE, lineOf } from './byline-in.ts';
import { onlyAuthor } from './only-author.ts';
import { dayIn, dayInAddress, toIsoTime } from './time.ts';

/** Elements looked at before and after the headline. */
const BEFORE = 25;
const AFTER = 110;
/** Two paragraphs this long are the story's beginning, where the search ends. Characters. */
const PARAGRAPH = 160;
/** What bears names and days of other stories, or of pictures. */
export const ELSEWHERE = 'aside, nav, li, figure, blockquote';

/** What a reader sees around the headline of who wrote it and when. */
export interface VisibleMetadata {
  byline?: string;
  /** For want of a person's name: an account. */
  standIn?: string;
  /** ISO 8601. */
  publishedTime?: string;
}

/**
 * Looks for a byline and a day around the headline of a copied page, for pages that declare neither. A name needs a sign beside it: "By",
 * a class or an address that speaks of authors. Where there is none, the one author that the rest of the page names. A day in the page's
 * address and the page's first `<time>` count last. Never throws.
 */
export function visibleMetadata(
  body: Element,
  title: string,
  siteName: string | undefined,
  url: string,
): VisibleMetadata {
  const found: VisibleMetadata = {};
  const { after, before } = aroundHeadline(body, title);
  const around = [...after, ...before];
  for (const element of around) {
    if (found.byline !== undefined && found.publishedTime !== undefined) break;
    if (found.byline === undefined) {
      const byline = bylineIn(element, siteName);
      if (byline && isFullName(byline)) found.byline = byline;
      else if (byline) found.standIn ??= byline;
    }
    if (found.publishedTime === undefined) {
      const time = dayIn(element);
      if (time) found.publishedTime = time;
    }
  }
  const byline = found.byline ?? onlyAuthor(body, siteName) ?? nameOverDay(around, title, siteName);
  const day =
    found.publishedTime ??
    dayInAddress(url) ??
    dayBelow(body) ??
    toIsoTime(body.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return { ...found, ...(byline && { byline }), ...(day && { publishedTime: day }) };
}

/** The short lines after the headline, up to the story's beginning, and those before it. */
export function aroundHeadline(body: Element, title: string): { after: Element[]; before: Element[] } {
  const elements = [...body.querySelectorAll('*')];
  const headline = elements.indexOf(headlineIn(body, title) ?? body);
  if (headline < 0) return { after: [], before: [] };
  const after: Element[] = [];
  let paragraphs = 0;
  for (const element of elements.slice(headline + 1, headline + 1 + AFTER)) {
    const { length } = element.textContent;
    if (element.localName === 'p' && length > PARAGRAPH && ++paragraphs === 2) break;
    if (length > 0 && length < LONGEST_LINE * 2) after.push(element);
  }
  const before = elements
    .slice(Math.max(0, headline - BEFORE), headline)
    .filter(({ textContent }) => textContent.length < LONGEST_LINE);
  return { after, before };
}

/** What says the title, a first-level heading before others; the first of those where none does. */
function headlineIn(body: Element, title: string): Element | undefined {
  const isTitle = (element: Element): boolean => element.textContent.length < 600 && lineOf(element) === title;
  const among = (names: string) => [...body.querySelectorAll(names)].find(isTitle);
  return among('h1') ?? among('h2, h3, h4') ?? body.querySelector('h1') ?? (title === '' ? undefined : among('*'));
}

/** A day's line holds little else: a reading time, a topic. Characters. */
const LONGEST_DAY_LINE = 60;
const DAY = 86_400_000;

/**
 * A day below the headline that is more than one before the declared time. No page shows a day before it was published: what it declares is when
 * it moved to another system, or was built anew. A day alone may differ by the zone. Never throws.
 */
export function earlierDay(body: Element, title: string, declared: string): string | undefined {
  const limit = Date.parse(declared.slice(0, 10)) - DAY;
  for (const element of aroundHeadline(body, title).after) {
    if (element.textContent.length > LONGEST_DAY_LINE || element.closest(ELSEWHERE) !== null) continue;
    const day = dayIn(element);
    if (day) return Date.parse(day.slice(0, 10)) < limit ? day : undefined;
  }
  return undefined;
}

/** A name alone on its line, no link, over the line with the story's day. What the headline names is the story's subject, or a place. */
function nameOverDay(around: readonly Element[], title: string, siteName: string | undefined): string | undefined {
  for (const element of around) {
    const name = lineOf(element);
    const next = element.nextElementSibling;
    if (element.childElementCount > 0 || !next || !/^(?:p|div|span)$/.test(element.localName) || !looksLikeName(name))
      continue;
    if (dayIn(element) !== undefined || dayIn(next) === undefined || element.closest('a, nav, header, h1, h2') !== null)
      continue;
    const isSubject = name.split(' ').some((word) => word.length > 3 && title.includes(word));
    const byline = isSubject ? undefined : cleanByline([name], siteName);
    if (byline && isFullName(byline)) return byline;
  }
  return undefined;
}

const LINES = 'p, div, span, small, footer';
/** More lines with a day are an archive. */
const MOST_DAYS = 3;
const PUBLISHED =
  /^(?:(?:first |originally )?(?:published|posted)|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|geplaatst|opublikowano|опубликовано|publicerad|udgivet|publisert)(?: (?:on|am|le|el|il|em|op|den))?:?\s/i;

/** The day on a line of its own that says that it is the day of publication, or that begins with it right behind a story's paragraphs; the first where a few are. */
function dayBelow(body: Element): string | undefined {
  const days = [...body.querySelectorAll(LINES)].flatMap((element) => {
    const text = element.childElementCount < 2 && element.textContent.length < LONGEST_LINE ? lineOf(element) : '';
    const isPublished = PUBLISHED.test(text);
    if (!isPublished && !/^\d{1,4}[\s./-]/.test(text)) return [];
    if (element.closest('a, li, nav, aside, figure') !== null) return [];
    const isBehind = (element.previousElementSibling?.textContent.length ?? 0) > PARAGRAPH;
    const day = isPublished || isBehind ? toIsoTime(text.replace(/\s?\(.*/s, '')) : undefined;
    return day === undefined ? [] : [day];
  });
  return days.length <= MOST_DAYS ? days[0] : undefined;
}
