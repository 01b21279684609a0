import { isCompoundBody } from './body-names.ts';
import { isFunction } from './functions.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** "Biotechnologische Prozesse": how adjectives end that begin a sentence or a title. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:isch|lich|ig|ell|iv|bar|sam|los|haft|end|iert)e[rnsm]?$/u;

/**
 * The part of a run of capitals that may be a name where all nouns have capitals: without nouns before it that the article also writes
 * with an article ("Fragen zu Preisen"), and without what a name is told of or told by ("Rede von Mara Lind", "Mara Lind von Blatt
 * Online"). Tokens are inclusive. Looks at the run only.
 */
export function trimNouns(
  tokens: readonly Token[],
  run: { first: number; last: number },
  words: SpeechWords,
  nouns: ReadonlySet<string>,
): { first: number; last: number } {
  let { first, last } = run;
  while (
    first < last &&
    nouns.has(tokens[first]!.lower) &&
    !(first + 1 === last && words.bodies.has(tokens[last]!.lower)) &&
    !isFunction(tokens[first]!.lower, words) &&
    !listedForm(tokens[first]!.lower, words.bodies, words) &&
    !isCompoundBody(tokens[first]!.lower, words)
  ) {
    first += 1;
    while (first < last && !tokens[first]!.capital) first += 1;
  }
  while (first < last && ADJECTIVE.test(tokens[first]!.text)) first += 1;
  const link = linkIn(tokens, first, last);
  if (link < 0 || link === last - 1) return { first, last };
  if (link === first + 1) first = link + 1;
  else last = link - 1;
  return { first, last };
}

/** "Horden von Menschen", "Otto von Lind": a noun, "von" and a noun, which are a name only where something says so. */
export const isNounOfNoun = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 2 && linkIn(tokens, first, last) === first + 1;

/** Where "von" or "zu" stands alone before a capital: it leads to whose a thing is as well as to where a family is from; -1 for nowhere. */
function linkIn(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    if (/^(?:von|zu)$/.test(tokens[at]!.text) && tokens[at + 1]!.capital) return at;
  }
  return -1;
}
