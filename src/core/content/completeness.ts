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

/** Passages between a lead video and the first of the text at most: headline, byline, date. */
const LEAD = 4;

/** Whether what stands after a passage stands in the text, or shortly before it. What comes after its end is mostly not the article's. */
function standsInText(passages: readonly Passage[], fates: ReadonlyMap<Passage, Fate>): (at: number) => boolean {
  const isKept = (passage: Passage) => fates.get(passage) === 'kept';
  const first = passages.findIndex(isKept);
  const last = passages.findLastIndex(isKept);
  return (at) => at < last && (isKept(passages[at]!) || (at < first && first - at <= LEAD && !passages[at]!.takenBy));
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
  const isInText = standsInText(passages, fates);
  passages.forEach((passage, at) => {
    const fate = fates.get(passage) ?? 'omitted';
    const embeds = passage.embeds && isInText(at) ? passage.embeds : [];
    if (fate === 'kept') {
      sorted.blocks.push(passage.block, ...embeds);
      last = undefined;
      return;
    }
    const { rule, reason = reasonOf(rule) ?? rule } = fate === 'omitted' ? { rule: '' } : fate;
    const key = `${rule} ${reason}`;
    if (last?.key === key) {
      last.blocks.push(passage.block);
      sorted.blocks.push(...embeds);
      return;
    }
    const entry = { blocks: [passage.block], at: sorted.blocks.length, order: order++ };
    if (rule === '') sorted.omissions.push(entry);
    else sorted.removals.push({ rule, reason, ...entry });
    sorted.blocks.push(...embeds);
    last = { key, blocks: entry.blocks };
  });
  return sorted;
}
