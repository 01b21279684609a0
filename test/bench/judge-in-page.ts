import { rowsOf } from '../../src/core/clutter/judge/features.ts';
import { writeBody } from '../../src/core/exporters/text.ts';
import { atOnce } from '../../src/core/interruptible.ts';
import { preparePage } from '../../src/core/read-article.ts';

/** A block of a page as the judge's fitting sees it. */
export interface JudgedBlock {
  text: string;
  type: string;
  held: number;
  taken?: string;
  /** Number of the element around the block's own. */
  parent: number;
  features: number[];
}

/** The blocks of the page the script was put into, with their features. */
export default function judge(url: string): { title: string; kinds: string[]; blocks: JudgedBlock[] } {
  const { metadata, page, passages, described } = atOnce(preparePage(document, url))!;
  const features: number[][] = described.map(() => []);
  for (const [row, i] of atOnce(rowsOf(page, described))) features[i] = [...row];
  return {
    title: metadata.title,
    kinds: metadata.kinds,
    blocks: passages.map(({ block, takenBy }, i) => ({
      text: writeBody({ blocks: [block] }),
      type: block.type,
      held: described[i]!.held,
      parent: page.of(described[i]!.element.parentElement ?? page.root).order,
      ...(takenBy && { taken: takenBy }),
      features: features[i]!.map((value) => Math.round(value * 1000) / 1000),
    })),
  };
}
