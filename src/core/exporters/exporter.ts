import type { Article, Superscript } from '../article.ts';
import { textOfPhrasing, withoutStrayJoiners } from '../content/text.ts';

/** One way to write an article down. Its id is its file's name. */
export interface Exporter {
  /** As shown to the reader, English. */
  name: string;
  mimeType: string;
  /** Of a file of this format, without a dot. */
  extension: string;
  /** The whole article, ending in one line feed. Never throws. */
  write(article: Article): string;
}

/** The flags of England, Scotland and Wales: the only tag sequences that stand for something visible. */
const FLAGS = ['gbeng', 'gbsct', 'gbwls'].map(
  (region) =>
    `\u{1F3F4}${[...region].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`,
);
/** Needed where they stand, or judged apart: joiners, direction marks, the parts of old Hangul, the Mongolian separator, variation selectors. */
const SOMETIMES = '[\\u200C-\\u200F\\u061C\\u115F\\u1160\\u034F\\u180E\\p{Variation_Selector}]';
const UNSEEN = new RegExp(
  `(${FLAGS.join('|')})|[\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFFF9-\\uFFFB]|\\p{Surrogate}|\\p{Noncharacter_Code_Point}|` +
    `(?!${SOMETIMES})\\p{Default_Ignorable_Code_Point}|` +
    '\\u115F(?![\\u1161-\\u11A7])|(?<![\\u1100-\\u115E])\\u1160|(?<!\\p{M})\\u034F|\\u034F(?!\\p{M})|(?<!\\p{Script=Mongolian})\\u180E',
  'gu',
);
/** One selects a variant of the character before it; the rest of a run selects nothing and may carry hidden text. */
const SELECTOR_RUN = /(\p{Variation_Selector})\p{Variation_Selector}+/gu;
/** With nothing before it that it could select a variant of: letters of alphabets have none. */
const STRAY_SELECTOR = /(?<=^|[\s\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Variation_Selector}/gu;
const DIRECTION_MARKS = /[\u200E\u200F\u061C]/g;
/** Characters of scripts that run from right to left. */
const FROM_THE_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The text without what a reader cannot see and a page can misuse: control characters, lone surrogates, bidirectional overrides and isolates,
 * zero-width spaces, soft hyphens, invisible operators and fillers, tag characters, joiners that join nothing and runs of variation selectors. What real scripts need
 * (joiners, single direction marks) stays, and so do tabs and line feeds. Never throws.
 */
export function visibleText(text: string): string {
  return withoutStrayJoiners(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, (_, flag?: string) => flag ?? '')
    .replace(/([\u200E\u200F\u061C])[\u200E\u200F\u061C]+/g, '$1')
    .replace(SELECTOR_RUN, '$1')
    .replace(STRAY_SELECTOR, '');
}

/** The same for whole lines: only there it shows whether direction marks have anything to turn. Never throws. */
export const visibleDocument = (text: string): string =>
  visibleText(text)
    .split('\n')
    .map((line) => {
      const bare = line.replace(DIRECTION_MARKS, '');
      return /\p{L}/u.test(bare) && !FROM_THE_RIGHT.test(bare) ? bare : line;
    })
    .join('\n');

/** A title or a name on one line, without what `visibleText` drops; '' for nothing visible. Never throws. */
export const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

/** Who wrote it, where and when: what the page states of byline, outlet and day (of the page's own zone), in this order. */
export const sourceOf = ({ byline = '', siteName = '', publishedTime = '' }: Article): string[] =>
  [byline, siteName, publishedTime.slice(0, 'YYYY-MM-DD'.length)].map(oneLine).filter((part) => part !== '');

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-\u2212n'].map((character, at) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'][at] as string]),
);

/** A number, or the letters of a unit or a variable: what a power is of. */
const BASE = /\d$|(?<![A-Za-z\u00c0-\u024f])[A-Za-z\u00b5\u03bc]{1,2}$/;
const LONGEST_BASE = 3;

/**
 * What is set high as characters that are high in any text, where reading on would make another number of it: "10⁶", "m²", "2019³" rather than
 * "106", "m2", "20193". Undefined elsewhere: "19th" and a note's sign after a word stay. `before`: the text up to it. Never throws.
 */
export function raisedCharacters({ children }: Superscript, before: string): string | undefined {
  const text = textOfPhrasing(children).trim();
  if (text.length > 4 || !BASE.test(before.slice(-LONGEST_BASE))) return undefined;
  const raised = [...text].map((character) => RAISED[character]);
  return raised.includes(undefined) ? undefined : raised.join('') || undefined;
}
