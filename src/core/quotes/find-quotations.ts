import { WORD_CHARACTER } from '../content/text.ts';
import { pairDashes } from './dash-dialogue.ts';
import { type MarkFamily, orderOfFamilies, type Pair, type PairContext } from './marks.ts';
import { pairApostrophes } from './pair-apostrophes.ts';
import { pairBrackets } from './pair-brackets.ts';
import { pairMarks } from './pair-marks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SpeechWords } from './speech-words.ts';

/** A stretch between quotation marks: offsets are UTF-16 units into its paragraph's text. */
export interface Quotation {
  paragraph: number;
  /** The content, without marks and without white space at its edges. */
  start: number;
  end: number;
  /** With its marks. */
  outerStart: number;
  outerEnd: number;
  /** Whether a closing mark was found; else it runs to the paragraph's end. */
  closed: boolean;
  /** Set off by dashes instead of marks: certainly speech. */
  dashed: boolean;
}

const HAS_WORDS = new RegExp(`[${WORD_CHARACTER}]`);

const PAIRERS: Record<MarkFamily, (text: string, from: number, to: number, context: PairContext) => Pair[]> = {
  double: pairMarks,
  guillemet: pairMarks,
  bracket: pairBrackets,
  single: pairApostrophes,
};

/**
 * Everything between quotation marks, outermost pairs only, in reading order; spans never overlap and never leave their paragraph.
 * The article's own style is voted first, so that an apostrophe or an inner quotation is not taken for an outer mark.
 * Says nothing about what the marks are for. Linear in the text; never throws.
 */
export function findQuotations(paragraphs: readonly Paragraph[], words: SpeechWords): Quotation[] {
  const order = orderOfFamilies(paragraphs);
  if (order.families.length === 0 && !words.dashDialogue) return [];
  return paragraphs.flatMap((paragraph, index) => {
    if (!HAS_WORDS.test(paragraph.text)) return [];
    const spoken = pairDashes(paragraph.text, words);
    if (spoken.length > 0) return spoken.flatMap((pair) => quotationOf(pair, paragraph.text, index) ?? []);
    const next = paragraphs[index + 1]?.text ?? '';
    let taken: Pair[] = [];
    for (const family of order.families) {
      if (!family.marks.test(paragraph.text)) continue;
      const context = { ...order, family: family.name, continues: family.opensParagraph.test(next) };
      const found = gapsBetween(taken, paragraph.text.length).flatMap(([from, to]) =>
        PAIRERS[family.name](paragraph.text, from, to, context),
      );
      taken = [...taken, ...found].sort((a, b) => a.open - b.open);
    }
    return taken.flatMap((pair) => quotationOf(pair, paragraph.text, index) ?? []);
  });
}

function gapsBetween(taken: readonly Pair[], length: number): [number, number][] {
  const gaps: [number, number][] = [];
  let from = 0;
  for (const pair of taken) {
    if (pair.open > from) gaps.push([from, pair.open]);
    from = pair.close + pair.closeLength;
  }
  if (from < length) gaps.push([from, length]);
  return gaps;
}

function quotationOf(pair: Pair, text: string, paragraph: number): Quotation | undefined {
  const inner = text.slice(pair.open + pair.openLength, pair.close);
  const start = pair.open + pair.openLength + (inner.length - inner.trimStart().length);
  const end = start + inner.trim().length;
  if (!HAS_WORDS.test(inner)) return undefined;
  return {
    paragraph,
    start,
    end,
    outerStart: pair.open,
    outerEnd: pair.close + pair.closeLength,
    closed: pair.closeLength > 0 || pair.openLength === 0,
    dashed: pair.openLength === 0,
  };
}
