/**
 * Pages of the corpora that cross-validation judged otherwise than their label says and that a reader who is shown the page alone would sort
 * otherwise, too, or could not sort. Pages that were judged as labelled were not read for this.
 */

/** Labelled articles of WCXB: front pages and offers of firms, lists of links, events, wares or courses, forms and finders, one without any text; and what has no story: an entry of a dictionary, an abstract, a programme's own page. */
export const DISPUTED_ARTICLES =
  '4271 0316 4245 0273 0226 0341 0781 0380 2157 0318 4105 4420 0339 4681 4555 4349 4362 0124 2976 4531 0275 0036 0285 0138'.split(
    ' ',
  );

/** Labelled otherwise: tests and guides of many paragraphs, lists of an encyclopaedia, reports on costs, pages of prose on a public programme, a calculator or a field of work. */
export const DISPUTED_OTHERS = '4001 2904 2905 4120 4188 0225 4554 4552 4553 4550 4649 4292 0134'.split(' ');

/** In a set of articles only: front pages of firms and blogs, a ware, a loan. */
export const DISPUTED_TRAFILATURA = [
  'anwaltniemeyer.de.index',
  'colours-of-the-soul.alhelm.net',
  'giromatch.com.kredit',
  'jodel.com.advertising',
  'parallels.com.desktop',
  'pix-bavaria.de',
  'sass-ag.de.index',
];
