import { withoutStrayJoiners } from './joiners.ts';

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
