import { LETTER } from '../content/text.ts';
import { cleanByline, isAllAccounts, isPost, looksLikeName } from './byline.ts';
import { monthOf } from './months.ts';

/** Longest line of a byline or a day, in characters. */
export const LONGEST_LINE = 90;

const AUTHOR =
  /(?:^|[\s_-])(?:author(?:-?name)?|authors|byline|writer|creator|contributor|attribution|autor|autore|auteur)s?(?:$|[\s_-])|(?:author|byline|writer)(?:-|_|s?name|s?$)/i;
/** What an author is, not who. */
const ABOUT_AUTHOR = /author[\w-]{0,24}(?:desc|bio|role|title|job|position)/i;
/** Who took a picture, who said something of the story. */
const OTHER_AUTHOR =
  /(?:img|image|photo|foto|picture|comment|quote)[_-]?\w{0,10}[_-]?(?:author|autor)|(?:^|\s)tag(?:\s|$)/i;
const AUTHOR_PAGE =
  /\/(?:authors?|writers?|people|person|team|profiles?|by|contributors?|producers?|autor|autoren|autores|auteurs?)\/./i;
const LABEL =
  '(?:article )?(?:(?:written|authored|posted|words|story|text|article|escrito|publicado|rédigé|écrit|publié|verfasst|geschrieben|geschreven|geplaatst|inviato|scritto) )?(?:by|von|par|por|di|da|door|av|af|przez)|a cura di|propos recueillis par|(?:authors?|contributors?|auteurs?|autor(?:en|es|in)?|autore|автор|автори|текст|tekst|yazan|words|text(?:o|e|es)?(?: (?:und|et|y|e) (?:fotos?|bilder|photos?))?|words and (?:photos?|pictures)|tekst en foto’?s?)(?=:)|مقالة|كتبت?|بقلم|מאת|लेखक|作者|記者|记者|撰文|(?:取材・)?文(?=[/:：／])';
const LABELLED = new RegExp(`^(?:${LABEL})[:：]\\s*`, 'i');
export const BY = new RegExp(`^(?:${LABEL})[:：/／\\s]\\s*\\S`, 'i');
const BY_THE = new RegExp(`^(?:${LABEL})[:：/／\\s]\\s*(?:the )?`, 'i');
/** A name and, after it, "reporter". */
const KOREAN_REPORTER = /^[\uac00-\ud7af]{2,4}\s?(?:(?:선임|수습|전문)?기자|특파원)(?![\uac00-\ud7af])/;
/** The same with the name in the element after it. */
const BY_ALONE = new RegExp(`(?:^|[.|·•]\\s)(?:${LABEL}|authors?|contributors?|author\\(s\\))[:：]?$`, 'i');
/** Who looked a text over did not write it. */
const REVIEWER = /(?:review|fact.?check|edit|geprüft|photo|foto|illustrat)\w{0,20}(?: by| von| par| por| di)?:?$/i;
/** "03/01/2017 by ...", "Dec. 19, 2025 · ...", "19 December 2025 by ...". */
const MONTH = `[${LETTER}]{3,9}\\.?`;
const LEADING_DATE = new RegExp(
  `^(?:[\\d/., -]{6,12}(?=\\s?[${LETTER}])|(?:${MONTH}\\s\\d{1,2},?|\\d{1,2}\\.?\\s${MONTH})\\s\\d{4}\\s?(?:[·|•–—-]\\s?)?(?=[${LETTER}]))`,
);
/** What follows a name on its line: a date, a place, what the person is. A dot between Chinese characters is within a foreign name. */
const AFTER_NAME =
  /(?<!\s)\s*(?:[|•(–—]|(?<=\s)-\s|(?<![\u3005\u30a0-\u30ff\u3400-\u9fff])·|\b(?:on behalf|on|in|for|of|is an?)\b(?!-)|^updated\b|(?<=\s)(?:published|updated|posted|photo(?:graph)?s? by)\b|\b(?:am|le|el|il|em|op)\s+(?:(?:lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|mon|die|mit|don|fre|son)[a-z]*,?\s+)?\d|\d|(?<=[a-z\u00c0-\u024f\u0370-\u052f]{3})(?<!\bprof)[.:]\s|\sat\s).*/i;

export const lineOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The same with what stands in elements of its own set apart, links as in a list: "<span>Ida Marek</span><span>Reporter</span>". */
function apart({ childNodes }: Element): string {
  let line = '';
  for (const node of childNodes) {
    const text = node.textContent?.replace(/\s+/g, ' ') ?? '';
    const isNext = node.nodeType === 1 && node.previousSibling?.nodeType === 1 && /\S/.test(text);
    const sign = BY_ALONE.test(line.trim()) ? ' ' : node.nodeName === 'A' ? ', ' : ' | ';
    line += isNext && line !== '' ? sign + text : text;
  }
  return line.replace(/ +/g, ' ').trim();
}

/** Names in an element that says it is a byline: people where it can tell, or else one account. */
export function bylineIn(element: Element, siteName: string | undefined): string | undefined {
  // What a block inside it says, that block is asked for itself.
  if (element.querySelector('div, p, li, h2') !== null) return undefined;
  const line = signedPart(apart(element)).replace(LEADING_DATE, '');
  const text = KOREAN_REPORTER.exec(line)?.[0] ?? line;
  if (text.length < 2 || text.length > LONGEST_LINE * 2) return undefined;
  const isBy = (BY.test(text) && !isTableOfDetails(element)) || KOREAN_REPORTER.test(text);
  if (!isBy && !isNamedAuthor(element) && !isRowOfAuthors(element)) return undefined;
  const byline = cleanByline([text.replace(LABELLED, '').replace(AFTER_NAME, '')], siteName);
  if (!byline) return undefined;
  const people = byline.split(', ');
  const last = people.findIndex((name) => !looksLikeName(name));
  if (last !== 0) return people.slice(0, last < 0 ? undefined : last).join(', ');
  // An account stands alone: a longer line beside it says something else.
  const isAlone = people.length === 1 && !AFTER_NAME.test(text) && byline.split(' ').length <= 2;
  return isAlone && monthOf(byline.toLowerCase()) === 0 ? byline : undefined;
}

/** "4 May 2026 · 3 min read · By Mara Lind" */
const signedPart = (line: string): string => line.split(/\s[·|•]\s/).find((part) => BY.test(part)) ?? line;

/** Whether a line is links to the pages of several authors. */
export function isRowOfAuthors({ children, textContent }: Element): boolean {
  const links = [...children].filter(({ localName }) => localName === 'a');
  if (links.length < 2 || !links.every((link) => AUTHOR_PAGE.test(link.getAttribute('href') ?? ''))) return false;
  const rest = links.reduce((text, link) => text.replace(link.textContent, ''), textContent);
  return /^(?:[\s,;·|&]|(?:and|und|et|y|e|en|og|och|i)\s)*$/.test(rest);
}

/** Whether a line says that its outlet wrote what stands below it: "By Hill Gazette", "Posted by the Hill Gazette on 4 May". */
export function isByOutlet(line: string, siteName: string | undefined): boolean {
  const signed = signedPart(line);
  if (!siteName || line.length > LONGEST_LINE || !BY.test(signed)) return false;
  const name = signed.replace(BY_THE, '').replace(AFTER_NAME, '');
  return name.toLowerCase() === siteName.toLowerCase().replace(/^the /, '');
}

/** Whether it holds several labels, as what is said of a book or a film does: its author, its publisher, its kind. */
const isTableOfDetails = ({ children }: Element): boolean =>
  [...children].filter((label) => /^[^:]{2,20}:$/.test(lineOf(label))).length > 1;

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
  if (ABOUT_AUTHOR.test(attributes) || OTHER_AUTHOR.test(attributes)) return false;
  if (
    AUTHOR.test(attributes) ||
    (AUTHOR_PAGE.test(href) &&
      !/^https?:..(?:www\.)?(?:linkedin|facebook|bsky|instagram|x|twitter|medium|threads|creativecommons)\./.test(href))
  )
    return true;
  const text = lineOf(element);
  if (looksLikeName(text) && isPresented(element) && !isSubject(element, text)) return true;
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

/** Pictures that stand for a person. */
const PERSON = /(?:^|[\s_-])(?:person|user|author|avatar)(?:$|[\s_-])/i;

/** Whether the name has its owner's picture or post beside it: few but authors are presented so at the head of a story. Who stands in a figure is its subject. */
function isPresented(element: Element): boolean {
  if (element.closest('figure, blockquote, aside') !== null) return false;
  return isPortrayed(element) || (element.closest('a') === null && (isAtSign(element) || isOverPost(element)));
}

/** Who or what the headline names is the story's subject. */
function isSubject(element: Element, name: string): boolean {
  const headline = element.ownerDocument.querySelector('h1')?.textContent.toLowerCase() ?? '';
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 3 && headline.includes(word));
}

/** Whether a picture beside a name bears it. */
function isPortrayed(element: Element): boolean {
  const name = lineOf(element);
  let around = element.parentElement;
  for (let step = 0; around && step < AROUND && around.textContent.length < LONGEST_LINE * 3; step++) {
    if ([...around.getElementsByTagName('img')].some((image) => isPortrait(image, name))) return true;
    around = around.parentElement;
  }
  return false;
}

/** Whether what stands right before a name, without words, is called a person's sign. */
function isAtSign(element: Element): boolean {
  const sign = element.firstElementChild ?? element.previousElementSibling;
  return sign !== null && lineOf(sign) === '' && PERSON.test(sign.getAttribute('class') ?? '');
}

/** Whether the line below a name is what its owner is. */
function isOverPost(element: Element): boolean {
  const next = element.nextElementSibling;
  const post = next ? lineOf(next) : '';
  return (
    next !== null && post.length < LONGEST_LINE && (isPost(post) || ABOUT_AUTHOR.test(next.getAttribute('class') ?? ''))
  );
}

const isPortrait = (image: Element, name: string): boolean =>
  (image.getAttribute('alt') ?? '').includes(name) &&
  Number(image.getAttribute('width') ?? SMALLEST_PORTRAIT) >= SMALLEST_PORTRAIT;

export const isFullName = (byline: string): boolean =>
  !isAllAccounts(byline) && byline.split(', ').every(looksLikeName);
