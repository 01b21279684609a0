import type { Description } from './describe.ts';
import type { Passage } from './passage.ts';

/** The level of a heading; 0 for what is none. */
const levelOf = ({ block }: Passage): number => (block.type === 'heading' ? block.depth : 0);

/**
 * Kept headings of which all that they head was taken by rules, up to a line across the page or the next heading that is not below them, by their place: with the rule that
 * took what follows. One with any other text under it, judged away or not, is none.
 */
export function orphanHeadings(
  passages: readonly Passage[],
  described: readonly Description[],
  isKept: readonly boolean[],
): Map<number, string> {
  const orphans = new Map<number, string>();
  passages.forEach((heading, at) => {
    const level = levelOf(heading);
    const rule = passages[at + 1]?.takenBy;
    if (level === 0 || rule === undefined || !isKept[at]) return;
    let end = at + 1;
    while (passages[end]?.takenBy !== undefined || isSilent(described[end])) end += 1;
    const next = passages[end];
    if (next?.block.type === 'thematicBreak' || (next && levelOf(next) > 0 && levelOf(next) <= level))
      orphans.set(at, rule);
  });
  return orphans;
}

const isSilent = (description: Description | undefined): boolean =>
  description !== undefined && description.type !== 'thematicBreak' && !/\S/.test(description.text);
