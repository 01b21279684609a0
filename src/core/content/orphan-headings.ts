import type { Description } from './describe.ts';
import type { Passage } from './passage.ts';

/** The level of a heading; 0 for what is none. */
const levelOf = ({ block }: Passage): number => (block.type === 'heading' ? block.depth : 0);

/**
 * Kept headings of which all that they head was taken by rules, up to a line across the page, or the next heading that is not below them; and labels over nothing but links that went. By their place, with the rule that
 * took what follows. A heading with any other text under it, judged away or not, is none.
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
    if (!isKept[at]) return;
    const under = described[at + 1];
    if (under && isLabel(described[at]!) && !isKept[at + 1] && isLinks(under)) orphans.set(at, rule ?? 'read-more');
    if (level === 0 || rule === undefined) return;
    let end = at + 1;
    while (passages[end]?.takenBy !== undefined || isSilent(described[end])) end += 1;
    const next = passages[end];
    if (next?.block.type === 'thematicBreak' || (next && levelOf(next) > 0 && levelOf(next) <= level))
      orphans.set(at, rule);
  });
  return orphans;
}

/** Characters. */
const LONGEST_LABEL = 60;

/** "Also on this matter:" */
const isLabel = ({ type, text }: Description): boolean =>
  type === 'paragraph' && text.length <= LONGEST_LABEL && /[:：]$/.test(text.trim());

/** Whether it is nothing but links. */
const isLinks = ({ text, linkText }: Description): boolean => linkText > text.trim().length * 0.9;

const isSilent = (description: Description | undefined): boolean =>
  description !== undefined && description.type !== 'thematicBreak' && !/\S/.test(description.text);
