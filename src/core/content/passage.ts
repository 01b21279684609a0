import type { Block, Figure } from '../article.ts';

/** A block with where it came from in the copied page. */
export interface Passage {
  block: Block;
  /** The nearest element of the copy that holds all of it. */
  element: Element;
  /** The text nodes it was made of. */
  sources: Text[];
  /** Videos and the like that stand after it, in order. */
  embeds?: Figure[];
  /** The clutter rule that took it, by id. */
  takenBy?: string;
}

/** The text nodes under an element in reading order. */
export function textNodes(element: Node, out: Text[] = []): Text[] {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) out.push(child as Text);
    else textNodes(child, out);
  }
  return out;
}
