import type { Block, Omission, Removal } from '../article.ts';
import type { Passage } from './passage.ts';

/** What became of a passage: kept, removed for a reason, or left out although nothing speaks against it. */
export type Fate = 'kept' | 'omitted' | { rule: string; reason?: string };

/** A page's passages told apart. Kept, removed and omitted together are all that the page shows. */
export interface Sorted {
  blocks: Block[];
  removals: Removal[];
  omissions: Omission[];
}

/**
 * Sorts passages by their fates, in page order. Neighbours of one fate come as one entry. `reasonOf` gives the words for a rule
 * where the fate has none.
 */
export function sortPassages(
  passages: readonly Passage[],
  fates: ReadonlyMap<Passage, Fate>,
  reasonOf: (rule: string) => string | undefined,
): Sorted {
  const sorted: Sorted = { blocks: [], removals: [], omissions: [] };
  let order = 0;
  let last: { key: string; blocks: Block[] } | undefined;
  for (const passage of passages) {
    const fate = fates.get(passage) ?? 'omitted';
    if (fate === 'kept') {
      sorted.blocks.push(passage.block);
      last = undefined;
      continue;
    }
    const { rule, reason = reasonOf(rule) ?? rule } = fate === 'omitted' ? { rule: '' } : fate;
    const key = `${rule} ${reason}`;
    if (last?.key === key) {
      last.blocks.push(passage.block);
      continue;
    }
    const entry = { blocks: [passage.block], at: sorted.blocks.length, order: order++ };
    if (rule === '') sorted.omissions.push(entry);
    else sorted.removals.push({ rule, reason, ...entry });
    last = { key, blocks: entry.blocks };
  }
  return sorted;
}
