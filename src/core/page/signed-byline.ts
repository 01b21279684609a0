import { ELSEWHERE, type HeadlineSurroundings } from './around-headline.ts';
import { BY, bylineIn, isByOutlet, isFullName, isRowOfAuthors, lineOf } from './byline-in.ts';

/** It may be that of a book the story is about. */
const AUTHOR_OF = /^(?:aut(?:h?or|eur|ore)\S{0,4}|автор\S?|yazan)\s?[:：]/i;

/**
 * Who a line below the headline of a copied page says a story is by, where it knows better than what the page declares to machines: none of those that are
 * declared, such as who put it there for the author, or all of them and more. Never throws.
 */
export function signedByline(
  { after }: HeadlineSurroundings,
  siteName: string | undefined,
  declared: string,
): string | undefined {
  const people = declared.toLowerCase().split(', ');
  for (const element of after) {
    const line = lineOf(element);
    if (!(BY.test(line) || isRowOfAuthors(element)) || AUTHOR_OF.test(line) || element.closest(ELSEWHERE) !== null)
      continue;
    const byline = bylineIn(element, siteName);
    if (!byline || !isFullName(byline)) continue;
    const signed = byline.toLowerCase();
    const known = people.filter((name) => signed.includes(name)).length;
    const isOther = !people.some((name) => name.split(' ').some((word) => signed.includes(word)));
    const links = [...element.getElementsByTagName('a')].map(lineOf).join(' ');
    const more = byline.split(', ').filter((name) => links === '' || links.includes(name));
    const isMore = known === people.length && more.length > known;
    return isOther || isMore ? byline : undefined;
  }
  return undefined;
}

/** Whether a line below the headline says that the story is by its outlet. Never throws. */
export const isSignedByOutlet = ({ after }: HeadlineSurroundings, siteName: string | undefined): boolean =>
  after.some((element) => isByOutlet(lineOf(element), siteName) && element.closest(ELSEWHERE) === null);
