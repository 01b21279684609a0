import { LONGEST_LINE, lineOf } from './byline-in.ts';

/** Elements looked at before and after the headline. */
const BEFORE = 25;
const AFTER = 110;
/** Two paragraphs this long are the story's beginning, where the search ends. Characters. */
const PARAGRAPH = 160;

/** What bears names and days of other stories, or of pictures. */
export const ELSEWHERE = 'aside, nav, li, figure, blockquote';

/** The short lines after the headline, up to the story's beginning, and those before it. */
export interface HeadlineSurroundings {
  after: Element[];
  before: Element[];
}

/** Looks for the headline of a copied page: what says the title. Never throws. */
export function aroundHeadline(body: Element, title: string): HeadlineSurroundings {
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
