import { LONGEST_LINE, lineOf } from './byline-in.ts';

/** Elements looked at before and after the headline. */
const BEFORE = 25;
const AFTER = 110;
/** What a headline may say beyond the title, such as where the story is from. Characters. */
const MORE = 40;
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

/** What says the title, a first-level heading before others; else a heading that begins with it; the first of the first-level ones where none does. */
function headlineIn(body: Element, title: string): Element | undefined {
  const among = (names: string, isWanted: (line: string) => boolean) =>
    [...body.querySelectorAll(names)].find((element) => element.textContent.length < 600 && isWanted(lineOf(element)));
  const isTitle = (line: string): boolean => line === title;
  const begins = (line: string): boolean => title !== '' && line.startsWith(title) && line.length < title.length + MORE;
  return (
    among('h1', isTitle) ??
    among('h2', isTitle) ??
    among('h1, h2', begins) ??
    among('h3, h4', isTitle) ??
    among('h3, h4', begins) ??
    body.querySelector('h1') ??
    (title === '' ? undefined : among('*', isTitle))
  );
}
