/** Longest pattern, in UTF-16 units. */
export const LONGEST_PATTERN = 200;

/** Text beyond this is not compared. UTF-16 units. */
const LOOKED_AT = 5000;

const even = (text: string): string => text.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Whether the whole text is the pattern's: plain words, without regard to case and white space, where `*` stands for anything. Finds each
 * piece after the one before and never goes back, so that no pattern takes long. Never throws.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.slice(0, LONGEST_PATTERN).replace(/\s+/g, ' ').trim().toLowerCase().split('*');
  const words = even(text);
  const last = rest.pop();
  if (last === undefined) return words === first;
  if (!words.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = words.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return words.length - last.length >= at && words.endsWith(last);
}

/** UTF-16 units of a text that a pattern made of it keeps. */
const KEPT = 60;

/** A pattern for a text that may come again with other figures and another end. */
export function patternOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const start = words.length > KEPT ? `${words.slice(0, KEPT).replace(/\s\S*$/, '')}*` : words;
  return start.replace(/\d+(?:[.,:]\d+)*/g, '*').replace(/\*(?:\s*\*)+/g, '*');
}
