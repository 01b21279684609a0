import { widthOf } from '../content/text.ts';
import type { PageIndex } from './page-index.ts';
import { hasKind } from './phrasebook.ts';

/** Longest line of a card's head: a source, a section, a relative time. Characters. */
const LONGEST_LINE = 60;

/** Whether an element presents another story: a linked title, or a heading or a story's time over some text. */
export function isCard(page: PageIndex, element: Element): boolean {
  const { text, linkText, links, prose } = page.of(element);
  if (links > 0 && linkText >= text / 2) return true;
  if (text === 0) return links > 0 || element.querySelector('img') !== null;
  if (element.localName === 'p') return false;
  const head = element.querySelector('h2, h3, h4, h5, h6') !== null;
  const isDated = [...element.querySelectorAll('*')].some((inner) => isStoryTime(page, inner));
  return (head && (isDated || (links > 0 && prose < 400))) || (isDated && (links > 0 || prose > 0));
}

/** Whether an element holds several cards and little else. */
export function isCardGroup(page: PageIndex, element: Element): boolean {
  const filled = [...element.children].filter((child) => page.of(child).text > 0);
  if (filled.length === 1) return isCardGroup(page, filled[0]!);
  const cards = filled.filter((child) => isCard(page, child) || isCardGroup(page, child)).length;
  return cards >= 2 && cards * 2 >= filled.length;
}

/** "17 minutes ago", as a line of its own. */
export function isRelativeTime(page: PageIndex, element: Element): boolean {
  const { text } = page.of(element);
  return text >= 3 && text <= LONGEST_LINE && saysAgo(page, page.text(element));
}

function saysAgo(page: PageIndex, line: string): boolean {
  const { is, within } = page.phrases.marks(line);
  return hasKind(is, 'ago') || (hasKind(within, 'ago') && (FIGURE.test(line) || ONE_OF_TWO.test(line)));
}

/** A figure, or "one". */
const FIGURE = /\d|(?<![a-z])(?:an?|un[ae]?|uma?|eine[mnr]?)(?![a-z])/i;
/** "Northline, yesterday": two short parts with a sign between them. */
const ONE_OF_TWO = /^\S+(?: \S+){0,2}\s?[,·•|–—-]\s?\S+(?: \S+){0,2}$/;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** A year and another number. */
export const isDay = (line: string): boolean => YEAR.test(line) && /\d/.test(line.replace(YEAR, ''));

/** Most words of a source or an author beside a story's day. */
const MOST_WORDS = 4;

/** When another story appeared, as a line of its own: a relative time, or a day with its year, each perhaps beside a source. */
export function isStoryTime(page: PageIndex, element: Element): boolean {
  if (isRelativeTime(page, element)) return true;
  const { text, prose } = page.of(element);
  return prose === 0 && text >= 8 && text <= LONGEST_LINE && saysDay(page, page.text(element));
}

/** Whether a line is a day with its year, perhaps beside a source or an author. */
export const saysDay = (page: PageIndex, line: string): boolean =>
  isDay(line) && !/[.!?…]$/.test(line) && page.phrases.wordsBesideDetails(line) <= MOST_WORDS;

/** The same of a line between line breaks. */
export const isTimeLine = (page: PageIndex, line: string): boolean =>
  line.length >= 3 && widthOf(line) <= LONGEST_LINE && (saysAgo(page, line) || saysDay(page, line));
