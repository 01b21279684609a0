import type { Block } from '../../core/article.ts';
import { textOf } from '../../core/content/text.ts';

/** Words a minute of an adult who reads for content. */
const WORDS_PER_MINUTE = 230;

/** Counts the words as the language writes them; `lang` is BCP 47, an unknown one counts by the segmenter's root rules. */
export function countWords(blocks: readonly Block[], lang: string | undefined): number {
  return countWordsOf(blocks.map(textOf), lang);
}

/** The same for texts. */
export function countWordsOf(texts: readonly string[], lang: string | undefined): number {
  const segmenter = new Intl.Segmenter(supportedLocale(lang), { granularity: 'word' });
  let words = 0;
  for (const text of texts) for (const part of segmenter.segment(text)) if (part.isWordLike) words++;
  return words;
}

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

function supportedLocale(lang: string | undefined): string | undefined {
  try {
    return lang && Intl.Segmenter.supportedLocalesOf(lang)[0];
  } catch {
    // A page may state anything as its language; the root rules serve then.
    return undefined;
  }
}
