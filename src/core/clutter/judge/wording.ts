/** Words of titles that explain, compare and count; of headings that sell. */
const GUIDE =
  /\b(?:how|what|why|when|guide|tips|best|top|vs|reviews?|things|ways|ideas|history|explained|trends|ultimate|beginners?|your|you|should|is|are|do|does|can|i|my)\b/g;
const PITCH =
  /\b(?:our|we|your|with|help|products?|customers?|reviews?|explore|shop|save|get|see|support|contact|about|services?|popular|featured)\b/g;
/** Titles that ask, count or explain. */
const ASKING = /\?|^(?:\d|(?:how|what|why|when|who|the|is|are|can|do)(?![a-z]))/;
/** Words that argue and connect, as prose does and offers do not. */
const DISCOURSE = new Set(
  'these but some however there often this it which not many may might such than when even also its each because although while'.split(
    ' ',
  ),
);
/** What tells of what happened; those who tell, are spoken to and are told of. */
const PAST = /\b(?:was|were|had|said|did|told|took|came|went|made|became|began|asked|added)\b/g;
const WE = /\b(?:we|our|us)\b/g;
const YOU = /\b(?:you|your)\b/g;
const ME = /\b(?:i|my|me)\b/g;
const THEY = /\b(?:he|she|they|his|her|their|him|them)\b/g;
const OFFER =
  /\b(?:contact|call|schedule|request|apply|register|enroll|appointment|customers?|clients?|experts?|team|services?|quote|free|order|shipping|delivery|available|offers?|support)\b/g;

/** Text that is looked at, of the page and of its headings. UTF-16 units. */
const LOOKED_AT = 6000;

const fold = (texts: readonly string[]): string => texts.join(' ').slice(0, LOOKED_AT).toLowerCase();
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** How a page in English is worded. */
export interface Wording {
  /** Words of guides in the title; of pitches in the headings, for each paragraph. */
  guideTitle: number;
  /** Whether the title asks, or begins as such titles do. */
  asks: number;
  pitchHeadings: number;
  /** Of the chosen words: those that connect sentences, the past of common verbs, persons, offers. */
  discourse: number;
  past: number;
  we: number;
  you: number;
  me: number;
  they: number;
  offer: number;
}

/** Names of what `wordingOf` gives; in other languages it tells nothing. */
export const WORDING: ReadonlySet<string> = new Set<keyof Wording>([
  'guideTitle',
  'asks',
  'pitchHeadings',
  'discourse',
  'past',
  'we',
  'you',
  'me',
  'they',
  'offer',
]);

/**
 * How a page in English is worded: `guideTitle` and `pitchHeadings` count words, the latter for each of `paragraphs`; the others are shares of
 * the text's words. Never throws.
 */
export function wordingOf(
  title: string,
  headings: readonly string[],
  texts: readonly string[],
  paragraphs: number,
): Wording {
  const heading = fold([title]).trim();
  const text = fold(texts);
  const words = text.match(/[a-z]+/g) ?? [];
  const all = words.length || 1;
  const share = (list: RegExp): number => count(text, list) / all;
  return {
    guideTitle: count(heading, GUIDE),
    asks: Number(ASKING.test(heading)),
    pitchHeadings: count(fold(headings), PITCH) / paragraphs,
    discourse: words.filter((word) => DISCOURSE.has(word)).length / all,
    past: share(PAST),
    we: share(WE),
    you: share(YOU),
    me: share(ME),
    they: share(THEY),
    offer: share(OFFER),
  };
}
