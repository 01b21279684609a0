import { FILE, isSetOff, TERMS } from './line-signs.ts';
import type { PageIndex } from './page-index.ts';
import { isOurs } from './site-voice.ts';

/** Longest line of nothing but such links, longest box with one, and longest label of a button. Characters. */
const LONGEST = { line: 110, box: 300, label: 80 };
/** More of them belong to the items of a list. */
const MOST = 3;
const BUTTON = new Set('btn button cta'.split(' '));
const BLOCKS = 'p, div, ul, ol, li, h2, h3, h4, td';

/**
 * What sells, or makes an appointment, in or behind a story: a line that is all link and is named a button; a small box of short lines that ends with such a
 * link, or has one and a price. A sentence with such a link stays, and so do boxes of which there are many.
 */
export function* callsToAct(page: PageIndex): Generator<Element> {
  const from = page.headline ? page.of(page.headline).end : 0;
  const isHere = (element: Element): boolean => page.of(element).order >= from && !element.closest('table, ul, ol');
  const lines = page.named('p', 'div', 'figure').filter((element) => isCall(page, element) && isHere(element));
  const boxes = [
    ...page.outermost((element) => isBox(page, element) && isHere(element), page.named('div', 'section', 'aside')),
  ];
  const appeals = [
    ...page.outermost((element) => isAppeal(page, element) && isHere(element), page.named('div', 'section', 'aside')),
  ];
  if (appeals.length <= MOST) yield* appeals;
  const isPriced = (box: Element): boolean => TERMS.test(page.text(box));
  yield* boxes.filter(isPriced);
  const plain = [...lines, ...boxes.filter((box) => !isPriced(box))];
  if (plain.length <= MOST) yield* plain;
}

/** Longest appeal with its button, and longest label of that. Characters. */
const LONGEST_APPEAL = { box: 400, label: 40 };

/**
 * A box that begins with a heading, ends with a link or button that stands alone, and speaks for the site or names a price: it asks for tips, for gifts, for
 * members. Never one that holds a quarter of the page's prose.
 */
function isAppeal(page: PageIndex, element: Element): boolean {
  const { text, links, controls, prose } = page.of(element);
  if (links + controls === 0 || links + controls > 2 || text > LONGEST_APPEAL.box) return false;
  const [first] = element.children;
  if (!first || prose * 4 > page.of(page.root).prose) return false;
  const last = controlsIn(page, element).at(-1);
  if (!last || page.of(last).text > LONGEST_APPEAL.label) return false;
  const line = last.closest('p, li, h2, h3, h4');
  const words = page.text(element);
  if ((line && page.of(line).text > page.of(last).text) || !words.endsWith(page.text(last))) return false;
  if (!/^h[2-6]$/.test(first.localName) && !isSetOff(page, first)) return false;
  return isOurs(words) || TERMS.test(words);
}

const controlsIn = (page: PageIndex, element: Element): Element[] =>
  [...element.querySelectorAll('a, button')].filter((control) => page.of(control).text > 0);

/** In some languages the verb comes last. */
const says = (page: PageIndex, control: Element): boolean =>
  page.starts('call', control) || (/[\u3040-\ud7af]/.test(page.text(control)) && page.within('call', control));

function isCall(page: PageIndex, element: Element): boolean {
  const { text, linkText, links, controls } = page.of(element);
  if (text === 0 || text > LONGEST.line || links + controls === 0) return false;
  if ([...element.querySelectorAll(BLOCKS)].some((block) => page.of(block).text > 0)) return false;
  const isButton = (control: Element): boolean =>
    page.hasHint(control, BUTTON) && !FILE.test(control.getAttribute('href') ?? '');
  return linkText >= text * 0.9 && controlsIn(page, element).every(isButton);
}

function isBox(page: PageIndex, element: Element): boolean {
  const { text, prose, links, controls } = page.of(element);
  if (links + controls === 0 || text === 0 || text > LONGEST.box || prose > 0) return false;
  const called = controlsIn(page, element).filter((one) => page.of(one).text <= LONGEST.label && says(page, one));
  if (called.length === 0 || element.querySelector('table, li') !== null) return false;
  const words = page.text(element);
  if (TERMS.test(words) && element.querySelector('h1, h2, h3') === null) return true;
  return links + controls <= 2 && element.childElementCount > 1 && called.some((one) => words.endsWith(page.text(one)));
}
