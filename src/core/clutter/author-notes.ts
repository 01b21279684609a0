import { following } from './heading-of.ts';
import { isNotice } from './notices.ts';
import type { PageIndex } from './page-index.ts';
import { folded } from './short-text.ts';

/** Longest line that signs a story, and longest that says where its author is to be reached. Characters. */
const LONGEST_SIGNATURE = 60;
const LONGEST_CONTACT = 160;
const MAIL = /(?<![^\s@])[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+/;
/** What stands before the host of an address, or after the sign of an account. */
const ACCOUNT = /(?<![^\s(])([^\s@(]{3,40})@\w|(?<![^\s(])@([\w.-]{3,40})/g;
/** "(abc/de)", "desk@paper.example": who was at the desk. */
const ENDING = /^(?:\([a-z]{2,4}(?:[/-][a-z]{2,4})*\)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/;
/** "（责任编辑：...）" or "（记者 ...）", as Chinese papers end their stories: a word of details, in brackets or with a colon, and a name. */
const DESK = /^([（(【[]?)\s*([\u3400-\u9fff]{2,7}?)(?:[：:]|\s)[^。！？，]{1,24}$/;

/** Lines of nothing but its authors' names and addresses, and behind the story its editor's name. */
export function* signOffs(page: PageIndex): Generator<Element> {
  for (const element of page.named('p', 'div')) {
    const { text, prose } = page.of(element);
    if (text === 0 || text > LONGEST_CONTACT) continue;
    const line = page.text(element);
    if (text > LONGEST_SIGNATURE || prose > 0) {
      if (isContact(page, element, line) && !hasProseAfter(page, element)) yield element;
      continue;
    }
    const isSigned = page.byline !== '' && (MAIL.test(line) ? isNothingBeside(page, line) : isInBrackets(page, line));
    // Last: a look at all that follows, for each of a page of short lines, would take the square of them.
    if (isSigned || ((ENDING.test(line) || isOfDesk(page, line)) && !hasProseAfter(page, element))) yield element;
  }
}

/** A paragraph with the author's own address or account, named after them, and nothing that anybody says. */
function isContact(page: PageIndex, element: Element, line: string): boolean {
  if (!line.includes('@') || /["“„«]/.test(line) || element.querySelector('p, div, li, h2, h3') !== null) return false;
  const accounts = [...line.matchAll(ACCOUNT)].map(([, mail, handle]) => folded(mail ?? handle!));
  const names = page.byline.split(', ').map((name) => folded(name.replace(/^.*\s/, '')));
  return names.some((name) => name.length > 2 && accounts.some((account) => account.includes(name)));
}

/** "（李明）": the author's name, with or without a space in it. */
function isInBrackets(page: PageIndex, line: string): boolean {
  const name = /^[（(【［—–-]\s?([^）)】］]+)[）)】］]?$/u.exec(line)?.[1];
  return name !== undefined && page.byline.split(', ').some((known) => folded(known) === folded(name));
}

function isOfDesk(page: PageIndex, line: string): boolean {
  const [, bracket, label] = DESK.exec(line) ?? [];
  return label !== undefined && (bracket !== '' || /[：:]/.test(line)) && page.phrases.wordsBesideDetails(label) === 0;
}

function isNothingBeside(page: PageIndex, line: string): boolean {
  const rest = page.byline.split(', ').reduce((text, name) => text.replace(name, ' '), line);
  return rest !== line && page.phrases.wordsBesideDetails(rest.replace(MAIL, ' ')) === 0;
}

/** Longest note about an author, in characters. */
const LONGEST = 600;
/** Paragraphs of prose before a note about who wrote them, at least. */
const STORY = 2;

/**
 * The paragraph after the story that begins with its author's name. Where the story itself speaks of the author, or goes on after it, it stays.
 */
export function* authorNotes(page: PageIndex, names: readonly string[]): Generator<Element> {
  const { headline } = page;
  if (names.length === 0) return;
  const from = headline ? page.of(headline).end : 0;
  const paragraphs = page
    .named('p', 'div', 'li', 'blockquote')
    .filter((element) => page.of(element).order >= from && isParagraph(page, element));
  for (const name of names) {
    const naming = paragraphs.filter((element) => element.textContent.includes(name));
    const note = naming.pop();
    if (!note || naming.some((element) => page.of(element).prose > 0) || page.of(note).text > LONGEST) continue;
    const isAfterStory = paragraphs.indexOf(note) >= STORY && !hasProseAfter(page, note);
    if (isAfterStory && page.text(note).startsWith(name)) yield note;
  }
  for (const line of page.lines(LONGEST_SIGNATURE)) {
    if (page.of(line).order < from || !names.includes(page.text(line))) continue;
    const box = portrait(page, line);
    if (box && paragraphs.filter((element) => page.of(element).order < page.of(box).order).length >= STORY) yield box;
  }
}

/** The smallest element that has, besides an author's name as a line, a paragraph on them and little else; absent where the story goes on after it. */
function portrait(page: PageIndex, name: Element): Element | undefined {
  let box = name;
  while (page.of(box).prose === 0) {
    if (!box.parentElement || box.parentElement === page.root) return undefined;
    box = box.parentElement;
  }
  const { text, linkText } = page.of(box);
  if (!page.text(box).slice(0, LONGEST_CONTACT).includes(page.text(name))) return undefined;
  if (!/^(?:div|section|aside|footer)$/.test(box.localName) || text - linkText > LONGEST || linkText * 2 > text)
    return undefined;
  return hasProseAfter(page, box) ? undefined : box;
}

const PARAGRAPHS = new Set(['p', 'div', 'ul', 'ol', 'section', 'article']);

/** Whether it has words enough to be one and none inside it has. */
function isParagraph(page: PageIndex, element: Element): boolean {
  if (page.of(element).text < 40) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (page.of(child).text >= 40 && PARAGRAPHS.has(child.localName)) return false;
  return true;
}

/** Whether prose follows beside it or beside what holds nothing else. */
function hasProseAfter(page: PageIndex, note: Element): boolean {
  let outer = note;
  while (outer.parentElement && page.of(outer.parentElement).prose === page.of(note).prose) outer = outer.parentElement;
  return [...following(note), ...following(outer)].some(
    (element) =>
      page.of(element).prose > 0 &&
      !isAside(page, element) &&
      !isNotice(page, element) &&
      !isContact(page, element, page.text(element)),
  );
}

/** Whether it is headed by what stands over comments or other stories. */
function isAside(page: PageIndex, element: Element): boolean {
  const heading = element.querySelector('h2, h3, h4, h5');
  return heading !== null && (page.starts('comments', heading) || page.starts('related', heading));
}
