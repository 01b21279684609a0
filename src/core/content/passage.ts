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

/** Whether a block is a video or the like rather than a picture. */
export const isEmbed = (block: Block): block is Figure => block.type === 'figure' && block.media !== undefined;

/** Its block with the videos and the like behind it. */
export const withEmbeds = ({ block, embeds = [] }: Passage): Block[] => [block, ...embeds];

export const embedsOf = (passage: Passage): Figure[] => withEmbeds(passage).filter(isEmbed);

export const hasText = ({ block }: Passage): boolean => /\S/.test(textOf(block));

export const sourcesOf = (passages: readonly Passage[]): Text[] => passages.flatMap(({ sources }) => sources);
