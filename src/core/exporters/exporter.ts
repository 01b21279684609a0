import type { Article } from '../article.ts';

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
const UNSEEN = new RegExp(
  `(${FLAGS.join('|')})` +
    '|[\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u180E\\u200B\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}]' +
    '|\\p{Surrogate}|\\p{Noncharacter_Code_Point}',
  'gu',
);
/** One selects a variant of the character before it; the rest of a run selects nothing and may carry hidden text. */
const SELECTOR_RUN = /(\p{Variation_Selector})\p{Variation_Selector}+/gu;
/** With nothing before it that it could select a variant of. */
const STRAY_SELECTOR = /(?<=^|\s)\p{Variation_Selector}/gu;

/**
 * The text without what a reader cannot see and a page can misuse: control characters, lone surrogates, bidirectional overrides and isolates,
 * zero-width spaces, soft hyphens, invisible operators and fillers, tag characters and runs of variation selectors. Joiners and direction marks (ZWJ, ZWNJ, RLM, LRM), which real scripts need, stay,
 * and so do tabs and line feeds. Never throws.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, (_, flag?: string) => flag ?? '')
    .replace(SELECTOR_RUN, '$1')
    .replace(STRAY_SELECTOR, '');
}

/** A title or a name on one line, without what `visibleText` drops; '' for nothing visible. Never throws. */
export const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

/** Who wrote it, where and when: what the page states of byline, outlet and day (of the page's own zone), in this order. */
export const sourceOf = ({ byline = '', siteName = '', publishedTime = '' }: Article): string[] =>
  [byline, siteName, publishedTime.slice(0, 'YYYY-MM-DD'.length)].map(oneLine).filter((part) => part !== '');
