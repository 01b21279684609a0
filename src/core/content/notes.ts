import type { Block, Note, Phrasing } from '../article.ts';
import type { Passage } from './passage.ts';
import { BETWEEN_WORDS, textOf } from './text.ts';

/** Longest sign of a note in the text: "1", "[12]", "*". Characters. */
const LONGEST_SIGN = 4;
/** Ancestors of a note that may bear its address. */
const AROUND = 2;

/**
 * The passages that the kept text calls up by the sign of a note: a short link to a place on the page. A list of headings at the top has
 * longer links. Mutates nothing.
 */
export function notesOf(passages: readonly Passage[], isKept: readonly boolean[]): number[] {
  const places = new Map<string, string>();
  passages.forEach(({ block }, i) => {
    if (isKept[i]) collectPlaces(block, places);
  });
  if (places.size === 0) return [];
  return passages.flatMap(({ block, element, takenBy }, i) =>
    !takenBy && block.type !== 'figure' && standsAt(element, places) ? [i] : [],
  );
}

function collectPlaces(block: Block, places: Map<string, string>): void {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote') return;
  for (const child of block.children) {
    if (child.type === 'listItem') for (const inner of child.children) collectPlaces(inner, places);
    else if (isPhrasing(child)) collectLinks(child, places);
    else collectPlaces(child, places);
  }
}

function collectLinks(node: Phrasing, places: Map<string, string>): void {
  if (node.type === 'link') {
    const [, place] = node.url.split('#');
    if (place && lengthOf(node.children) <= LONGEST_SIGN && !places.has(place)) places.set(place, node.url);
  } else if ('children' in node) for (const child of node.children) collectLinks(child, places);
}

const lengthOf = (children: readonly Phrasing[]): number =>
  children.reduce((sum, child) => sum + ('value' in child ? child.value.length : LONGEST_SIGN + 1), 0);

const isPhrasing = (node: Block | Phrasing): node is Phrasing =>
  ['text', 'strong', 'emphasis', 'superscript', 'subscript', 'link', 'inlineCode', 'break'].includes(node.type);

function standsAt(element: Element, places: Pick<ReadonlySet<string>, 'has'>): boolean {
  let around: Element | null = element;
  for (let i = 0; around && i <= AROUND; i++, around = around.parentElement) {
    if (places.has(around.id)) return true;
  }
  return [...element.children].some(({ id }) => places.has(id));
}

/** More notes than an article has. */
const MOST_NOTES = 500;
/** A place that more passages belong to is a section, not a note. */
const MOST_BLOCKS = 4;

/**
 * The notes that the text calls, each with its words. `passages` are those that the article keeps, in reading order. A link back from a note to the text
 * calls nothing: a note stands after its sign. Mutates nothing.
 */
export function calledNotes(passages: readonly Passage[]): Note[] {
  const called = new Map<string, { url: string; from: number }>();
  passages.forEach(({ block }, from) => {
    const places = new Map<string, string>();
    collectPlaces(block, places);
    for (const [place, url] of places) if (!called.has(place)) called.set(place, { url, from });
  });
  return [...called].slice(0, MOST_NOTES).flatMap(([place, { url, from }]): Note[] => {
    const blocks = passages.flatMap((passage, i) => (i > from ? blocksAt(passage, place) : []));
    return blocks.length > 0 && blocks.length <= MOST_BLOCKS ? [{ url, blocks }] : [];
  });
}

/** What of a passage stands at a place: all of it, or one item of a list. */
function blocksAt({ block, element }: Passage, place: string): Block[] {
  if (block.type === 'figure') return [];
  if (block.type !== 'list') return standsAt(element, new Set([place])) ? [block] : [];
  const item = [...element.children].find((child) => holds(child, place));
  if (!item) return [];
  const words = lettersOf(item.textContent);
  const shown = block.children.find(({ children }) => {
    const letters = lettersOf(children.map(textOf).join(''));
    return letters !== '' && words.includes(letters);
  });
  return shown?.children ?? [];
}

/** Whether an element or one inside it has the name. */
const holds = (element: Element, place: string): boolean =>
  element.id === place || [...element.getElementsByTagName('*')].some(({ id }) => id === place);

const lettersOf = (text: string): string => text.replace(BETWEEN_WORDS, '');
