import { BETWEEN_WORDS } from '../content/text.ts';

export const EAST_ASIAN = '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
/** Letters of scripts that set no spaces between words. */
const UNSPACED = new RegExp(`[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff${EAST_ASIAN}]`, 'g');
/** Words; where a script sets no spaces, pairs of characters. */
export const words = (text: string): number => text.split(' ').length + (text.match(UNSPACED)?.length ?? 0) / 2;
export const fold = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** Part of the first text's words that the second has; of those of so many letters, where there are any. */
export function share(text: string, other: string, letters = 1): number {
  const have = new Set(fold(other).split(' '));
  const all = fold(text).split(' ');
  const long = all.filter((word) => word.length >= letters);
  const counted = long.length > 0 ? long : all;
  return counted.filter((word) => have.has(word)).length / counted.length;
}
