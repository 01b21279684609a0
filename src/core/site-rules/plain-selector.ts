/** Longest selector, in UTF-16 units, and most simple parts: more is no longer readable, and slow to match. */
const LONGEST = 300;
const MOST_PARTS = 24;

const LETTER = '[^\\0-\\x7f]|\\\\[0-9a-f]{1,6} ?|\\\\[^\\s0-9a-f]';
const NAME = `-?(?:[a-z_]|${LETTER})(?:[\\w-]|${LETTER})*`;
/** Tokens are read one after the other and never taken back, so that no text takes long. */
const SIMPLE = new RegExp(`[.#]${NAME}|\\[[a-z-]+(?:[~|^$*]?="[^"\\\\\\n]*")?\\]`, 'iy');
const TYPE = new RegExp(`\\*|${NAME}`, 'iy');
const COMBINATOR = /\s*[>,]\s*|\s+/y;

/**
 * Whether a selector is made of names, classes, ids and attributes, joined by spaces, ">" and commas, and nothing else. Such a selector
 * cannot throw, and costs a browser little: those with functions, such as `:has()`, may take long on a page that is made for it.
 * Linear in its length; never throws.
 */
export function isPlainSelector(selector: string): boolean {
  if (selector.length > LONGEST || selector !== selector.trim()) return false;
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.test(selector);
    if (found) at = token.lastIndex;
    return found;
  };
  for (let parts = 0; parts < MOST_PARTS; ) {
    const before = at;
    if (take(TYPE)) parts++;
    while (take(SIMPLE)) parts++;
    if (at === before || parts > MOST_PARTS) return false;
    if (at === selector.length) return true;
    if (!take(COMBINATOR)) return false;
  }
  return false;
}
