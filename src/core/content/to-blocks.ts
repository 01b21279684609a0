import type { Interruptible } from '../interruptible.ts';
import { BlockWriter } from './block-writer.ts';
import { PartsWriter } from './parts-writer.ts';
import type { Passage, Taken } from './passage.ts';

/**
 * The blocks of a copied page, or of a part of it, in reading order, each with its source; those under a `taken` node carry its
 * rule. Mutates nothing. Data tables, lists and quoted blocks come out whole; layout tables and lists of cards as the blocks in
 * them. Never throws.
 */
export function toPassages(root: Element, taken: Taken = new Map()): Passage[] {
  const writer = new BlockWriter(root, taken);
  writer.write(root, []);
  return writer.finish();
}

/** Elements within one that is written in parts. */
const LARGE = 500;

/** `toPassages` with places where it may be put off. `sizeOf`: how many elements one holds. */
export function* toPassagesInterruptibly(
  root: Element,
  taken: Taken,
  sizeOf: (element: Element) => number,
): Interruptible<Passage[]> {
  const writer = new PartsWriter(root, taken);
  yield* writer.writeInParts(root, (element) => sizeOf(element) >= LARGE);
  return writer.finish();
}
