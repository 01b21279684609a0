import type { Block, Phrasing } from '../article.ts';
import type { Passage } from './passage.ts';

/** Longest sign of a note in the text: "1", "[12]", "*". Characters. */
const LONGEST_SIGN = 4;
/** Ancestors of a note that may bear its address. */
const AROUND = 2;

/**
 * The passages that the kept text calls up by the sign of a note: a short link to a place on the page. A list of headings at the top has
 * longer links. Mutates nothing.
 */
export function notesOf(passages: readonly Passage[], isKept: readonly boolean[]): number[] {
  const places = new Set<string>();
  passages.forEach(({ block }, i) => {
    if (isKept[i]) collectPlaces(block, places);
  });
  if (places.size === 0) return [];
  return passages.flatMap(({ block, element, takenBy }, i) =>
    !isKept[i] && !takenBy && block.type !== 'figure' && standsAt(element, places) ? [i] : [],
  );
}

function collectPlaces(block: Block, places: Set<string>): void {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote') return;
  for (const child of block.children) {
    if (child.type === 'listItem') for (const inner of child.children) collectPlaces(inner, places);
    else if (isPhrasing(child)) collectLinks(child, places);
    else collectPlaces(child, places);
  }
}

function collectLinks(node: Phrasing, places: Set<string>): void {
  if (node.type === 'link') {
    const [, place] = node.url.split('#');
    if (place && lengthOf(node.children) <= LONGEST_SIGN) places.add(place);
  } else if ('children' in node) for (const child of node.children) collectLinks(child, places);
}

const lengthOf = (children: readonly Phrasing[]): number =>
  children.reduce((sum, child) => sum + ('value' in child ? child.value.length : LONGEST_SIGN + 1), 0);

const isPhrasing = (node: Block | Phrasing): node is Phrasing =>
  ['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break'].includes(node.type);

function standsAt(element: Element, places: ReadonlySet<string>): boolean {
  let around: Element | null = element;
  for (let i = 0; around && i <= AROUND; i++, around = around.parentElement) {
    if (places.has(around.id)) return true;
  }
  return [...element.children].some(({ id }) => places.has(id));
}
