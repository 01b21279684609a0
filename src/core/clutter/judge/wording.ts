import { isAscii } from '../../content/text.ts';

/** Words of titles that explain, compare and count; of headings that sell. */
const GUIDE =
  /\b(?:how|what|why|when|guide|tips|best|top|vs|reviews?|things|ways|ideas|history|explained|trends|ultimate|beginners?|your|you|should|is|are|do|does|can|i|my)\b/g;
const PITCH =
  /\b(?:our|we|your|with|help|products?|customers?|reviews?|explore|shop|save|get|see|support|contact|about|services?|popular|featured)\b/g;
/** Words that argue and connect, as prose does and offers do not. */
const DISCOURSE = new Set(
  `these but some however there often this it which not many may might such than when even also its each because although while aber auch nicht
  dass wenn weil mais aussi pas que pero también no cuando porque`.split(/\s+/),
);
const WE = /\b(?:we|our|us)\b/g;
const OFFER =
  /\b(?:contact|call|schedule|request|apply|register|enroll|appointment|customers?|clients?|experts?|team|services?|quote|free|order|shipping|delivery|available|offers?|support)\b/g;

/** Text that is looked at, of the page and of its headings. UTF-16 units. */
const LOOKED_AT = 6000;

const fold = (texts: readonly string[]): string => texts.join(' ').slice(0, LOOKED_AT).toLowerCase();
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/**
 * How a page is worded: `guideTitle` and `pitchHeadings` count words, the latter for each of `paragraphs`; the others are shares of the text's
 * words. Most lists are English: in other languages they count nothing, and nothing is made of that. Never throws.
 */
export function wordingOf(title: string, headings: readonly string[], texts: readonly string[], paragraphs: number) {
  const text = fold(texts);
  const words = text.match(isAscii(text) ? /[a-z]+/g : /\p{L}+/gu) ?? [];
  const all = words.length || 1;
  return {
    guideTitle: count(fold([title]), GUIDE),
    pitchHeadings: count(fold(headings), PITCH) / paragraphs,
    shortWords: words.filter(({ length }) => length <= 3).length / all,
    discourse: words.filter((word) => DISCOURSE.has(word)).length / all,
    we: count(text, WE) / all,
    offer: count(text, OFFER) / all,
  };
}
