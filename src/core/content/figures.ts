import type { Figure, Phrasing } from '../article.ts';
import { cleanText } from './clean-text.ts';
import { BLOCK } from './element-names.ts';
import { EMBEDS, toEmbed } from './embeds.ts';
import type { Passage } from './passage.ts';

/** Smaller images are icons and tracking pixels. CSS pixels. */
const SMALLEST = 60;

/** Words for who made or owns a picture, in class names. */
const CREDIT = /(?:^|[\s_-])(?:credit|copyright|source|byline|photographer)s?(?:$|[\s_-])/i;

/** Whether an element's class names who made or owns a picture. */
const isCredit = (element: Element): boolean => CREDIT.test(element.getAttribute('class') ?? '');

/** A credit in a caption's line is told apart from it. */
export const isCreditInCaption = (element: Element, container: Element): boolean =>
  isCredit(element) && container.closest('figcaption') !== null;

const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

/** Whether an element is a figure, a caption whose figure is not around it, or by whatever name a picture with its caption after it and nothing else. */
export function isFigure(element: Element): boolean {
  const name = element.localName;
  if (name === 'figcaption') return element.closest('figure') === null;
  return name === 'figure' || (name === 'table' ? isCaptionedTable(element) : isCaptioned(element));
}

/** A table of one picture and a short line in the last of its cells. */
function isCaptionedTable(table: Element): boolean {
  const cells = table.querySelectorAll('td');
  const caption = cells[cells.length - 1];
  if (cells.length < 2 || !caption || table.querySelector('img') === null || caption.querySelector('img')) return false;
  const words = caption.textContent.trim();
  return words !== '' && words.length <= LONGEST_LINE && table.textContent.trim() === words;
}

/** What sets a caption apart from the lines of the story. */
const SMALL = /^(?:small|font|i|em)$/;

/** The line right below a picture among lines between line breaks, where it is set in small letters or italics. */
export function captionBelow(image: Element): Element | undefined {
  const picture = image.closest('a') ?? image;
  if (/\S/.test(picture.textContent)) return undefined;
  const [line, caption, after] = nodesBehind(picture);
  if ((line as Element | undefined)?.localName !== 'br' || caption?.nodeType !== 1) return undefined;
  const { localName, textContent } = caption as Element;
  const length = textContent.trim().length;
  const isAlone =
    !after ||
    (after.nodeType === 1 && ((after as Element).localName === 'br' || BLOCK.has((after as Element).localName)));
  return SMALL.test(localName) && length > 0 && length <= LONGEST_LINE && isAlone ? (caption as Element) : undefined;
}

/** The next nodes that are more than white space. */
function nodesBehind(node: Node): Node[] {
  const found: Node[] = [];
  for (let next = node.nextSibling; next && found.length < 3; next = next.nextSibling)
    if (next.nodeType !== 3 || /\S/.test((next as Text).data)) found.push(next);
  return found;
}

function isCaptioned(element: Element): boolean {
  const caption = element.lastElementChild;
  if (!caption || caption === element.firstElementChild) return false;
  const isNamed = caption.localName === 'figcaption' || CAPTION.test(caption.getAttribute('class') ?? '');
  if (
    !(isNamed || isBelowPicture(caption)) ||
    caption.querySelector('img') !== null ||
    element.querySelector('img') === null
  )
    return false;
  return element.textContent.trim() === caption.textContent.trim();
}

/** Longest line that is a caption for its place alone, in characters. */
const LONGEST_LINE = 120;

/** Words for a picture, in class names. */
const PICTURE = /(?:^|[\s_-])(?:pic|picture|photo|image|img|figure|foto|bild|imagen|immagine)s?(?:$|[\s_-])/i;

/** Whether it is a short line right below a picture; a paragraph that is a sentence may be the story's, but for what is named a picture. */
const isBelowPicture = (caption: Element): boolean =>
  (/^(?:div|span|small)$/.test(caption.localName) ||
    (caption.localName === 'p' &&
      (!/[.!?…。]["”’»]?\s*$/.test(caption.textContent) ||
        PICTURE.test(caption.parentElement?.getAttribute('class') ?? '')))) &&
  caption.previousElementSibling?.localName === 'img' &&
  caption.childElementCount === 0 &&
  caption.textContent.trim().length <= LONGEST_LINE;

/**
 * The picture in an `<img>`, or in a `<figure>` or what stands for one, with its caption and credit; absent for icons, for images without an
 * address, and for a figure around something else (a table, a quotation, code, the story).
 */
export function toFigure(
  element: Element,
  read: (part: Element) => Passage[],
): { block: Figure; sources: Text[] } | undefined {
  const isPicture = element.localName === 'img';
  const image = isPicture ? element : element.querySelector('img');
  if (!isPicture && (element.querySelector('table, pre, blockquote, ul, ol, h2, h3, p + p') || holdsProse(element)))
    return undefined;
  const picture = image ? pictureOf(image) : embedIn(element);
  if (isPicture && !picture) return undefined;
  const { caption, credit, sources } = captionOf(element, read);
  if (!picture && !caption) return undefined;
  return {
    block: { type: 'figure', ...picture, ...(caption && { caption }), ...(credit && { credit }) },
    sources,
  };
}

/** Longest caption that nothing says is one. Characters. */
const LONGEST_CAPTION = 240;

/** Whether what is beside its picture is too long for a caption: figures that are never closed have the story in them. */
const holdsProse = (figure: Element): boolean =>
  figure.localName === 'figure' &&
  figure.querySelector('figcaption') === null &&
  figure.textContent.trim().length > LONGEST_CAPTION;

function embedIn(figure: Element): Figure | undefined {
  const embed = figure.querySelector(EMBEDS);
  return embed ? toEmbed(embed) : undefined;
}

function pictureOf(image: Element): Figure | undefined {
  const url = image.getAttribute('src');
  const width = sizeOf(image, 'width');
  const height = sizeOf(image, 'height');
  if (!url || !/^https?:/.test(url) || (width ?? SMALLEST) < SMALLEST || (height ?? SMALLEST) < SMALLEST)
    return undefined;
  const alt = cleanText(image.getAttribute('alt') ?? '').trim();
  return { type: 'figure', url, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) };
}

function sizeOf(image: Element, side: string): number | undefined {
  const value = image.getAttribute(side) ?? '';
  return /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : undefined;
}

function captionIn(figure: Element): Element | null {
  if (figure.localName === 'img') return captionBelow(figure) ?? null;
  return figure.localName === 'figcaption' ? figure : figure.querySelector('figcaption');
}

function captionOf(
  figure: Element,
  read: (part: Element) => Passage[],
): { caption?: Phrasing[]; credit?: Phrasing[]; sources: Text[] } {
  const caption = captionIn(figure);
  const parts = caption ? [caption] : [...figure.children].filter(({ localName }) => localName !== 'img');
  const passages = parts.flatMap(read).filter(({ sources }) => sources.length > 0);
  const runs = passages.flatMap(({ block }) => ('children' in block && block.type === 'paragraph' ? [block] : []));
  const credits = passages.filter(({ element }) => isCredit(element)).map(({ block }) => block);
  const join = (parts: typeof runs): Phrasing[] | undefined =>
    parts.length === 0
      ? undefined
      : parts.flatMap(({ children }, i) => (i === 0 ? children : [{ type: 'text', value: ' ' }, ...children]));
  const words = join(runs.filter((run) => !credits.includes(run)));
  const credit = join(runs.filter((run) => credits.includes(run)));
  return {
    ...(words && { caption: words }),
    ...(credit && { credit }),
    sources: passages.flatMap(({ sources }) => sources),
  };
}
