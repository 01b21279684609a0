/** What a page declares of its article's extent. */
export interface DeclaredExtent {
  /** The article's text as declared to machines. */
  articleBody?: string;
  /** Whether all can read it without paying; absent where the page does not say. */
  isFree?: boolean;
  wordCount?: number;
}

/** The declared text or number of words is longer than what the page shows by so much. */
const LONGER = 1.4;
/** Fewer words than this may be a summary beside a text that is whole. */
const LONG = 120;
/** A page that says it costs something and shows no more than this holds only the beginning. Characters. */
const SHORT = 2500;

/** "…" or "[...]" after a word: where a story is broken off. */
const BROKEN_OFF = /(?:\w|\p{L}|,)\s*(?:…|\.{3})\s*\]?$|\[\s*(?:…|\.{3}|\+\s?\d+\s\w+)\s*\]$/u;

const wordsIn = (text: string): number =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}]+/gu)?.length ?? 0;

/** Without markup, with even spaces. Tags are bounded, so that unclosed ones cost little. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a page holds only the beginning of its article: it declares much more text or words than it shows; or it says that the article costs
 * something and breaks off, offers a subscription or is short. `text`: the kept text, `last` its last paragraph, `hasOffer`: whether a
 * subscription offer was removed. A page that says it costs something and shows the whole story to whoever paid is not taken. Never throws.
 */
export function isTruncated(text: string, last: string, hasOffer: boolean, declared: DeclaredExtent): boolean {
  const body = declared.articleBody === undefined ? 0 : wordsIn(plain(declared.articleBody));
  const told = Math.max(body, declared.wordCount ?? 0);
  // Counting takes time: only where something is declared to compare with.
  const shown = body > LONG || (told > 0 && declared.isFree === false) ? wordsIn(text) : 0;
  if (body > LONG && body > shown * LONGER) return true;
  if (declared.isFree !== false) return hasOffer && BROKEN_OFF.test(last.trim());
  const isWhole = told > 0 && shown * LONGER >= told;
  return !isWhole && (told > 0 || hasOffer || BROKEN_OFF.test(last.trim()) || text.length < SHORT);
}
