import type { Block, Figure } from '../article.ts';
import { phrasingRuns, saysSomething } from './text.ts';

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

/** Nodes whose words are clutter, each with the id of the rule that says so. */
export type Taken = ReadonlyMap<Node, string>;

/** The text nodes under an element in reading order. */
export function textNodes(element: Node, out: Text[] = []): Text[] {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) out.push(child as Text);
    else textNodes(child, out);
  }
  return out;
}

/** Whether a block is a video or the like rather than a picture. */
export const isEmbed = (block: Block): block is Figure => block.type === 'figure' && block.media !== undefined;

/** Its block with the videos and the like behind it. */
export const withEmbeds = ({ block, embeds = [] }: Passage): Block[] => [block, ...embeds];

export const embedsOf = (passage: Passage): Figure[] => withEmbeds(passage).filter(isEmbed);

export const hasText = ({ block }: Passage): boolean => phrasingRuns(block).some(saysSomething);

export const sourcesOf = (passages: readonly Passage[]): Text[] => passages.flatMap(({ sources }) => sources);

/** What a list's item has for the text. */
export const contentOf = (item: readonly Passage[]): Passage[] =>
  item.filter((passage) => !passage.takenBy && (hasText(passage) || isEmbed(passage.block)));

/** Whether a list's item is a card or a section of its own: one with a heading or several blocks. */
export const isCard = (item: readonly Passage[]): boolean =>
  item.some(({ block }) => block.type === 'heading') || item.length > 3;

export const isTaken = ({ takenBy }: Passage): boolean => takenBy !== undefined;

/**
 * What has been read. A list that turns out to be cards, and a figure around something else, are read a second time as containers:
 * without memory, nests of them would take time that doubles with each level.
 */
export interface Memory {
  inside: Map<Element, Passage[]>;
  whole: Map<Element, Passage[]>;
}
