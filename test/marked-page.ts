import { oneLine } from './words.ts';

/** A fixture: a page in which what is expected of it is marked. */
export interface MarkedPage {
  /** The page without its marks. */
  document: Document;
  /** Words that must go, element by element. */
  clutter: string[];
  /** Words that must stay in spite of the rules. */
  kept: string[];
}

/** `data-clutter` and `data-keep` mark elements. */
export function readMarkedPage(html: string): MarkedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const take = (name: string): string[] =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => {
      element.removeAttribute(name);
      return oneLine(element.textContent);
    });
  return { document, clutter: take('data-clutter'), kept: take('data-keep') };
}
