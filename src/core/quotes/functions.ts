import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** Whether a word says what somebody does: a title or a function. */
export function isFunction(lower: string, words: SpeechWords): boolean {
  let known = words.functions.get(lower);
  if (known === undefined) {
    known = [words.titles, words.roles, words.spokespeople].some(
      (list) => listedForm(lower, list, words) !== undefined,
    );
    words.functions.set(lower, known);
  }
  return known;
}

/** A function as it is held: a deputy mayor is no mayor. */
export const asHeld = (role: string, before: Token | undefined, words: SpeechWords): string =>
  before && words.deputies.has(before.lower) ? `${before.lower} ${role}` : role;
