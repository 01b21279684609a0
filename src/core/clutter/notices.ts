import { following } from './heading-of.ts';
import type { PageIndex } from './page-index.ts';
import { hasKind } from './phrasebook.ts';

/** Longest notice of rights, in characters. */
export const LONGEST_NOTICE = 120;
/** How a line begins that says who owns the text, in all languages. */
const RIGHTS = /^[\s<[(【（＜《*-]*(?:©|ⓒ|\(c\)\s|copyright\b)/i;

/**
 * Notices behind the last of the story's prose: who owns the text, and that it is no advice of a lawyer, doctor or broker. In mid-story they stay: that may be what the story
 * is about.
 */
export function* noticesBehindStory(page: PageIndex): Generator<Element> {
  const lines = page.lines(LONGEST_NOTICE).filter((element) => isRightsLine(page, element));
  for (const element of lines)
    if (/^(?:p|div|li|span|small|em|i|strong)$/.test(element.localName) && !storyAfter(page, element)) yield element;
  for (const element of page.named('p', 'div', 'li'))
    if (isLongNotice(page, element) && !storyAfter(page, element)) yield element;
}

/** Whether it is such a notice, wherever it stands. */
export const isNotice = (page: PageIndex, element: Element): boolean =>
  (page.of(element).text <= LONGEST_NOTICE && isRightsLine(page, element)) || isLongNotice(page, element);

const isRightsLine = (page: PageIndex, element: Element): boolean =>
  RIGHTS.test(page.text(element)) || page.within('rights', element);

const isLongNotice = (page: PageIndex, element: Element): boolean =>
  isDisclaimer(page, element) || isRightsNotice(page, element);

/** Longest disclaimer, in characters. */
const LONGEST_DISCLAIMER = 420;
/** What stands before such a notice. */
const LABEL = /^[^.:]{3,30}:\s/;
/** That a text is no advice, in English. */
const NO_ADVICE =
  /not (?:constitute|intended (?:as|to be|to replace)|be (?:taken|construed|considered) as|a substitute for|replace|provide|meant as)[^.]{0,40} advice/i;

/** It is no advice of a lawyer, doctor or broker. */
const isDisclaimer = (page: PageIndex, element: Element): boolean =>
  says(
    page,
    element,
    (words) => isOfText(page, element, words) && (NO_ADVICE.test(words) || page.within('noAdvice', element)),
  );

/** Whether it speaks of the text that it stands under, behind a label or not. */
function isOfText(page: PageIndex, element: Element, words: string): boolean {
  if (page.starts('ownText', element)) return true;
  const label = LABEL.exec(words)?.[0];
  return label !== undefined && hasKind(page.phrases.marks(words.slice(label.length)).starts, 'ownText');
}

function says(page: PageIndex, element: Element, isSaid: (words: string) => boolean): boolean {
  const { text } = page.of(element);
  if (text === 0 || text > LONGEST_DISCLAIMER || !isSaid(page.text(element))) return false;
  return element.querySelector('p, div, li, h2, h3') === null;
}

/** How a notice of several sentences on who owns the text begins in English, and what it is made of: three of these. */
const OWNED = /^\W{0,3}(?:©|\(c\)\s|copyright\b|no part of\b|re-?print(?:ing|s)?\b)/i;
const OWNING = [
  /copyright|©/i,
  /permission|consent|authori[sz]ation/i,
  /(?:may|must|can) ?not\b|prohibited|forbidden|punishable/i,
  /republi[sc]|(?:be|or) published|re-?print|reproduc|redistribut|rebroadcast/i,
];

const isRightsNotice = (page: PageIndex, element: Element): boolean =>
  says(page, element, (words) => {
    if (!OWNED.test(words) && !page.starts('rights', element) && !isOfText(page, element, words)) return false;
    return page.within('rights', element) || OWNING.filter((part) => part.test(words)).length > 2;
  });

const storyAfter = (page: PageIndex, element: Element): boolean =>
  [...following(element)].some((next) => page.of(next).prose > 0 && !isNotice(page, next));
