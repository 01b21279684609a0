import { LETTER } from '../content/text.ts';
import { folded } from './short-text.ts';

const WORDS = new RegExp(`[${LETTER}]{4,}`, 'g');
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** Words that may tell what a text is about, in lower case; where a script sets no spaces, pairs of characters. */
export function storyWords(text: string): Set<string> {
  if (!UNSPACED.test(text)) return new Set(text.toLowerCase().match(WORDS));
  const letters = folded(text);
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Whether a title has two words or more, and of them no greater part is known than that. */
export function isStrange(title: string, known: ReadonlySet<string>, most: number): boolean {
  const words = [...storyWords(title)];
  return words.length > 1 && words.filter((word) => known.has(word)).length <= words.length * most;
}
