import { cleanByline, isAllAccounts, looksLikeName } from './byline.ts';
import { monthOf } from './months.ts';
import { dayIn, dayInAddress, toIsoTime } from './time.ts';

/** Elements looked at before and after the headline. */
const BEFORE = 25;
const AFTER = 110;
/** Two paragraphs this long are the story's beginning, where the search ends. Characters. */
const PARAGRAPH = 160;
const LONGEST_LINE = 90;

const AUTHOR =
  /(?:^|[\s_-])(?:author(?:-?name)?|authors|byline|writer|creator|contributor|attribution|autor|autore|auteur)s?(?:$|[\s_-])|(?:author|byline|writer)(?:-|_|s?name|s?$)/i;
/** What an author is, not who. */
const ABOUT_AUTHOR = /author[\w-]*(?:desc|bio|role|title|job|position)/i;
const AUTHOR_PAGE =
  /\/(?:authors?|writers?|people|person|team|profiles?|by|contributors?|producers?|autor|autoren|autores|auteurs?)\/./i;
const LABEL =
  '(?:(?:written|authored|posted|words|story|text|article|escrito|publicado|rédigé|écrit|publié|verfasst|geschrieben|geschreven|geplaatst|inviato|scritto) )?(?:by|von|par|por|di|da|door|av|af|przez)|a cura di|propos recueillis par|(?:authors?|contributors?|auteurs?|autor(?:en|es|in)?|autore|автор|автори|текст|tekst|yazan|words|text)(?=:)|مقالة|كتب|بقلم|מאת|लेखक|作者|記者|记者|文(?=[/:：／])';
export const BY = new RegExp(`^(?:${LABEL})[:：/／\\s]\\s*\\S`, 'i');
/** A name and, after it, "reporter". */
const KOREAN_REPORTER = /^[\uac00-\ud7af]{2,4}\s?(?:(?:선임|수습|전문)?기자|특파원)(?![\uac00-\ud7af])/;
/** The same with the name in the element after it. */
const BY_ALONE = new RegExp(`(?:^|[.|·•]\\s)(?:${LABEL}|authors?|contributors?|author\\(s\\))[:：]?$`, 'i');
/** Who looked a text over did not write it. */
const REVIEWER = /(?:review|fact.?check|edit|geprüft|photo|foto|illustrat)\w{0,20}(?: by| von| par| por| di)?:?$/i;
/** "03/01/2017 by ...", "Dec. 19, 2025 · ...", "19 December 2025 by ...". */
const LEADING_DATE =
  /^(?:[\d/., -]{6,12}(?=\s?\p{L})|(?:\p{L}{3,9}\.?\s\d{1,2},?|\d{1,2}\.?\s\p{L}{3,9}\.?)\s\d{4}\s?(?:[·|•–—-]\s?)?(?=\p{L}))/u;
/** What follows a name on its line: a date, a place, what the person is. A dot between Chinese characters is within a foreign name. */
const AFTER_NAME =
  /(?<!\s)\s*(?:[|•(–—]|(?<![\u3005\u30a0-\u30ff\u3400-\u9fff])·|\b(?:on behalf|on|in|for|published|updated|posted|am|le|el|is an?)\b|\b(?:il|em|op)\s+\d|\d|(?<=[a-z\u00c0-\u024f\u0370-\u052f]{3})[.:]\s|\sat\s).*/i;

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

export const lineOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

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

/** Names in an element that says it is a byline: people where it can tell, or else one account. */
export function bylineIn(element: Element, siteName: string | undefined): string | undefined {
  // What a block inside it says, that block is asked for itself.
  if (element.querySelector('div, p, li, h2') !== null) return undefined;
  const line = lineOf(element).replace(LEADING_DATE, '');
  const text = KOREAN_REPORTER.exec(line)?.[0] ?? line;
  if (text.length < 2 || text.length > LONGEST_LINE * 2) return undefined;
  const isBy = BY.test(text) || KOREAN_REPORTER.test(text);
  if (!isBy && !isNamedAuthor(element)) return undefined;
  const byline = cleanByline([text.replace(AFTER_NAME, '')], siteName);
  if (!byline) return undefined;
  const people = byline.split(', ');
  const last = people.findIndex((name) => !looksLikeName(name));
  if (last !== 0) return people.slice(0, last < 0 ? undefined : last).join(', ');
  // An account stands alone: a longer line beside it says something else.
  const isAlone = people.length === 1 && !AFTER_NAME.test(text) && byline.split(' ').length <= 2;
  return isAlone && monthOf(byline.toLowerCase()) === 0 ? byline : undefined;
}

/** Whether its own names, its address or the label before it say that it names an author. */
function isNamedAuthor(element: Element): boolean {
  const { previousElementSibling, previousSibling, parentElement } = element;
  const before = [previousElementSibling, previousSibling, parentElement?.previousElementSibling];
  const labels = before.map((node) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  if (REVIEWER.test(labels[0] ?? '') || REVIEWER.test(labels[1] ?? '')) return false;
  const attributes = ['class', 'rel', 'itemprop', 'id', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  const href = element.getAttribute('href') ?? '';
  if (ABOUT_AUTHOR.test(attributes)) return false;
  if (
    AUTHOR.test(attributes) ||
    (AUTHOR_PAGE.test(href) &&
      !/^https?:..(?:www\.)?(?:linkedin|facebook|bsky|instagram|x|twitter|medium|threads)\./.test(href))
  )
    return true;
  const text = lineOf(element);
  if (looksLikeName(text) && portraysAuthor(element, text)) return true;
  const isInAuthors = [parentElement, parentElement?.parentElement].some((outer) =>
    AUTHOR.test(outer?.getAttribute('class') ?? ''),
  );
  if (isInAuthors && looksLikeName(text)) return true;
  return labels.some((label) => label.length > 0 && label.length < 40 && BY_ALONE.test(label));
}

/** A smaller picture is a sign, such as those beside links. Pixels. */
const SMALLEST_PORTRAIT = 25;

/** Elements around a name within which its owner's picture stands. */
const AROUND = 3;

/**
 * Whether a picture beside a name bears it: few but authors are shown so at the head of a story. Who or what the headline names is its subject,
 * and so is who stands in a figure.
 */
function portraysAuthor(element: Element, name: string): boolean {
  const headline = element.ownerDocument.querySelector('h1')?.textContent.toLowerCase() ?? '';
  if (
    name
      .toLowerCase()
      .split(' ')
      .some((word) => word.length > 3 && headline.includes(word))
  )
    return false;
  let around = element.closest('figure') === null ? element.parentElement : null;
  for (let step = 0; around && step < AROUND && around.textContent.length < LONGEST_LINE * 3; step++) {
    if ([...around.getElementsByTagName('img')].some((image) => isPortrait(image, name))) return true;
    around = around.parentElement;
  }
  return false;
}

const isPortrait = (image: Element, name: string): boolean =>
  (image.getAttribute('alt') ?? '').includes(name) &&
  Number(image.getAttribute('width') ?? SMALLEST_PORTRAIT) >= SMALLEST_PORTRAIT;

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

export const isFullName = (byline: string): boolean =>
  !isAllAccounts(byline) && byline.split(', ').every(looksLikeName);

/** Places of authors anywhere on a page. */
const PLACES =
  '[class*="author" i], [class*="byline" i], [rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/contributor"]';
/** More of them are a list. */
const MOST_PLACES = 60;

/** The author a page names outside of its headline's surroundings, where all such places name the same. */
function onlyAuthor(body: Element, siteName: string | undefined): string | undefined {
  const names = new Set<string>();
  const places = [...body.querySelectorAll(PLACES)];
  if (places.length > MOST_PLACES) return undefined;
  for (const element of places) {
    if (element.closest('[class*="comment" i], [class*="related" i]')) continue;
    const byline = bylineIn(element, siteName) ?? portrayedIn(element);
    if (byline && isFullName(byline)) names.add(byline);
  }
  if (names.size === 0) for (const name of signatures(body, siteName)) names.add(name);
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** The name in an author's box that its picture bears too. */
function portrayedIn(box: Element): string | undefined {
  const pictures = [...box.getElementsByTagName('img')].map((image) => image.getAttribute('alt') ?? '');
  if (pictures.length !== 1) return undefined;
  return [...box.getElementsByTagName('*')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map(lineOf)
    .find((text) => looksLikeName(text) && pictures[0]!.includes(text));
}

const SIGNATURE =
  /^(?:this (?:post|article|story) was )?(?:(?:written|article|words|text|story) by|verfasst von|geschrieben von|text von|écrit par|rédigé par|escrito por|scritto da|geschreven door)[:\s]+([a-z\u00c0-\u052f][^,(|]*)/i;

/** Names in lines that say who wrote the text, wherever they stand. */
function signatures(body: Element, siteName: string | undefined): string[] {
  const lines = [...body.querySelectorAll('p, div, span, h2, h3, h4, h5')].filter(
    (element) => element.childElementCount < 4 && element.textContent.trim().length < LONGEST_LINE,
  );
  return lines.flatMap((element) => {
    const name = cleanByline([SIGNATURE.exec(lineOf(element))?.[1]], siteName);
    return name && isFullName(name) ? [name] : [];
  });
}

const LINES = 'p, div, span, small, footer';
/** More lines with a day are an archive. */
const MOST_DAYS = 3;

/** The day on a line of its own that begins with it, right behind a story's paragraphs; the first where a few are. */
function dayBelow(body: Element): string | undefined {
  const days = [...body.querySelectorAll(LINES)].flatMap((element) => {
    const text = element.childElementCount < 2 && element.textContent.length < LONGEST_LINE ? lineOf(element) : '';
    if (!/^\d{1,4}[\s./-]/.test(text) || element.closest('a, li, nav, aside, figure') !== null) return [];
    const isBehind = (element.previousElementSibling?.textContent.length ?? 0) > PARAGRAPH;
    const day = isBehind ? toIsoTime(text.replace(/\s?\(.*/s, '')) : undefined;
    return day === undefined ? [] : [day];
  });
  return days.length <= MOST_DAYS ? days[0] : undefined;
}
