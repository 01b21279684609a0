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

/** Whether a word is a verb that reports speech; with a capital it may be a name. */
export const isCue = (token: Token | undefined, words: SpeechWords): boolean =>
  token?.kind === 'word' && !token.capital && words.cueVerbs.has(token.lower);

/** Likewise one that reports speech or only pins words on somebody. */
export const isVerb = (token: Token | undefined, words: SpeechWords): boolean =>
  isCue(token, words) || (token?.kind === 'word' && !token.capital && words.stanceVerbs.has(token.lower));
