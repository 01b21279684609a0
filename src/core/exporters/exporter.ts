import type { Article, Superscript } from '../article.ts';
import { textOfPhrasing } from '../content/text.ts';
import { oneLine } from '../content/visible-text.ts';

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

/** Who wrote it, where and when: what the page states of byline, outlet and day (of the page's own zone), in this order, each once. */
export function sourceOf({ byline = '', siteName = '', publishedTime = '' }: Article): string[] {
  const parts = new Set([byline, siteName, publishedTime.slice(0, 'YYYY-MM-DD'.length)]);
  return [...parts].map(oneLine).filter((part) => part !== '');
}

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-\u2212n'].map((character, at) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'][at] as string]),
);

/** How words are read, behind them in brackets, as where there is no room above them. */
export const bracketed = (reading: string): string => (reading.trim() === '' ? '' : `（${reading}）`);

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
