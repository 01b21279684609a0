import { cleanByline, looksLikeName } from './byline.ts';
import { dayInAddress, toIsoTime } from './time.ts';

/** Elements looked at before and after the headline. */
const BEFORE = 25;
const AFTER = 90;
/** Two paragraphs this long are the story's beginning, where the search ends. Characters. */
const PARAGRAPH = 160;
const LONGEST_LINE = 90;

const AUTHOR =
  /(?:^|[\s_-])(?:author(?:-?name)?|authors|byline|writer|creator|contributor|attribution|autor|autore|auteur)s?(?:$|[\s_-])/i;
const AUTHOR_PAGE = /\/(?:authors?|writers?|people|team|profile|by|contributors?|autor|autoren|autores|auteurs?)\//i;
const BY =
  /^(?:(?:written|posted|words|story|text|article|escrito|publicado|rédigé|écrit|publié|verfasst|geschrieben|geschreven|geplaatst) )?(?:by|von|par|por|di|door|(?:inviato|scritto|pubblicato) da|автор)[:\s]\s*\S/i;
/** The same with the name in the element after it. */
const BY_ALONE =
  /^(?:(?:written|posted|words|story|text|article|escrito|verfasst|geschrieben|geschreven) )?(?:by|von|par|por|door|автор):?$/i;

/** What a reader sees around the headline of who wrote it and when. */
export interface VisibleMetadata {
  byline?: string;
  /** ISO 8601. */
  publishedTime?: string;
}

/**
 * Looks for a byline and a day around the headline of a copied page, for pages that declare neither. A name needs a sign beside it: "By",
 * a class or an address that speaks of authors. A day in the page's address and the page's first `<time>` count last. Never throws.
 */
export function visibleMetadata(
  body: Element,
  title: string,
  siteName: string | undefined,
  url: string,
): VisibleMetadata {
  const found: VisibleMetadata = {};
  for (const element of aroundHeadline(body, title)) {
    if (found.byline !== undefined && found.publishedTime !== undefined) break;
    if (found.byline === undefined) {
      const byline = bylineIn(element, siteName);
      if (byline) found.byline = byline;
    }
    if (found.publishedTime === undefined) {
      const time = dayIn(element);
      if (time) found.publishedTime = time;
    }
  }
  const day =
    found.publishedTime ??
    dayInAddress(url) ??
    toIsoTime(body.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return { ...found, ...(day && { publishedTime: day }) };
}

/** The short lines after the headline, up to the story's beginning, then those before it. */
function aroundHeadline(body: Element, title: string): Element[] {
  const headings = [...body.getElementsByTagName('h1')];
  const same = (element: Element): boolean => element.textContent.replace(/\s+/g, ' ').trim() === title;
  const heading = headings.find(same) ?? headings[0];
  if (!heading) return [];
  const elements = [...body.getElementsByTagName('*')];
  const headline = elements.indexOf(heading);
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
  return [...after, ...before];
}

function bylineIn(element: Element, siteName: string | undefined): string | undefined {
  // What a block inside it says, that block is asked for itself.
  if (element.querySelector('div, p, li, h2') !== null) return undefined;
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  if (text.length < 4 || text.length > LONGEST_LINE) return undefined;
  const attributes = ['class', 'rel', 'itemprop', 'id', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  const before = element.previousElementSibling?.textContent.trim() ?? '';
  const isNamed =
    AUTHOR.test(attributes) ||
    AUTHOR_PAGE.test(element.getAttribute('href') ?? '') ||
    (before.length < 20 && BY_ALONE.test(before));
  if (!isNamed && !BY.test(text)) return undefined;
  const first = text.replace(
    /\s*(?:[|•·,(–—]|\b(?:on|in|published|updated|posted|am|le|el)\b|\b(?:il|em|op)\s+\d|\d).*$/i,
    '',
  );
  const byline = cleanByline([BY.test(text) || isNamed ? first : undefined], siteName);
  return byline?.split(', ').every(looksLikeName) ? byline : undefined;
}

function dayIn(element: Element): string | undefined {
  const time = element.localName === 'time' ? element : element.querySelector('time[datetime]');
  const stated = time?.getAttribute('datetime');
  const text = element.textContent.trim();
  return (stated && toIsoTime(stated)) || (text.length < LONGEST_LINE ? toIsoTime(text) : undefined);
}
