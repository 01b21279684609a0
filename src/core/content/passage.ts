import type { Block, Figure } from '../article.ts';
import { textOf } from './text.ts';

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

export const hasText = ({ block }: Passage): boolean => /\S/.test(textOf(block));

export const sourcesOf = (passages: readonly Passage[]): Text[] => passages.flatMap(({ sources }) => sources);

export const isEmbed = (block: Block): block is Figure => block.type === 'figure' && block.media !== undefined;

export const withEmbeds = ({ block, embeds = [] }: Passage): Block[] => [block, ...embeds];

/** A passage's videos and the like, itself if it is one. */
export const embedsOf = (passage: Passage): Figure[] => withEmbeds(passage).filter(isEmbed);
