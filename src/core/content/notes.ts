import type { Block, List, Note, Phrasing } from '../article.ts';
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
  const isNote = once((element) => idsAt(element).some((id) => places.has(id)));
  return passages.flatMap(({ block, element, takenBy }, i) =>
    !takenBy && block.type !== 'figure' && isNote(element) ? [i] : [],
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
  const notes = new Map(
    [...called].slice(0, MOST_NOTES).map(([place, { url, from }]) => [place, { url, from, blocks: [] as Block[] }]),
  );
  if (notes.size === 0) return [];
  const namesAt = once((element) => idsAt(element).filter((id) => notes.has(id)));
  passages.forEach((passage, at) => {
    for (const [place, blocks] of wordsAt(passage, notes, namesAt)) {
      const note = notes.get(place)!;
      if (at > note.from && note.blocks.length <= MOST_BLOCKS) note.blocks.push(...blocks());
    }
  });
  return [...notes.values()].flatMap(({ url, blocks }) =>
    blocks.length > 0 && blocks.length <= MOST_BLOCKS ? [{ url, blocks }] : [],
  );
}

/** Asks about each element once: many passages may stand in one. */
function once<T>(ask: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const answer = known.has(element) ? known.get(element)! : ask(element);
    known.set(element, answer);
    return answer;
  };
}

/** What of a passage stands at which of the places, each once: all of it, or one item of a list. */
function wordsAt(
  passage: Passage,
  places: Pick<ReadonlySet<string>, 'has'>,
  namesAt: (element: Element) => string[],
): Map<string, () => Block[]> {
  const { block, element } = passage;
  const found = new Map<string, () => Block[]>();
  const add = (place: string, blocks: () => Block[]): void => {
    if (places.has(place) && !found.has(place)) found.set(place, blocks);
  };
  if (block.type === 'list') {
    const items = itemsOf(block);
    for (const item of element.children) for (const place of idsIn(item)) add(place, () => items(item));
  } else if (block.type !== 'figure') {
    for (const place of namesAt(element)) add(place, () => [block]);
  }
  return found;
}

/** Names of an element, of those around it and of its children, that may be a note's address. */
function idsAt(element: Element): string[] {
  const ids: string[] = [];
  let around: Element | null = element;
  for (let i = 0; around && i <= AROUND; i++, around = around.parentElement) ids.push(around.id);
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) ids.push(child.id);
  return ids;
}

const idsIn = (item: Element): string[] => [item, ...item.querySelectorAll('[id]')].map(({ id }) => id);

/** Finds the blocks of an item by its words. */
function itemsOf({ children }: List): (item: Element) => Block[] {
  let letters: string[] | undefined;
  return (item) => {
    letters ??= children.map((shown) => lettersOf(shown.children.map(textOf).join('')));
    const words = lettersOf(item.textContent);
    return children[letters.findIndex((known) => known !== '' && words.includes(known))]?.children ?? [];
  };
}

const lettersOf = (text: string): string => text.replace(BETWEEN_WORDS, '');
