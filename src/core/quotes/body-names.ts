import { isFunction } from './functions.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** In words, from the first to the last that a link may follow. */
const LONGEST_BODY = 8;

/** Whether the next token is a word that stands one space away. */
export function follows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.start - tokens[at]!.end <= 2 && next.sentence === tokens[at]!.sentence;
}

/** Whether a run names a body: it holds a word such as "University". */
export function isBodyName(tokens: readonly Token[], first: number, last: number, words: SpeechWords): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => listedForm(lower, words.bodies, words) !== undefined);
}

/** "the company [Eastgate]", "la société [Voltalis]": the noun of a body right before a name. */
export const isCalledBody = (tokens: readonly Token[], first: number, words: SpeechWords): boolean => {
  const noun = tokens[first - 1]?.lower ?? '';
  return words.bodies.has(noun);
};

/** The capitalised word after a link in a body's name: "University [of the] West". */
export function endOfBodyLink(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: SpeechWords,
): number | undefined {
  if (last - first > LONGEST_BODY) return undefined;
  if (!isBodyName(tokens, first, last, words) && !isCalledBody(tokens, first, words)) return undefined;
  for (const link of words.bodyLinks) {
    const end = last + link.length + 1;
    if (link.every((word, at) => tokens[last + 1 + at]?.lower === word) && tokens[end]?.capital) return end;
  }
  return inGenitive(tokens, last, words);
}

/** "Министерство [транспорта]": where nouns have cases, what a body is for stands in the genitive. */
function inGenitive(tokens: readonly Token[], last: number, words: SpeechWords): number | undefined {
  if (words.nameEndings.length === 0 || !listedForm(tokens[last]!.lower, words.bodies, words)) return undefined;
  const { lower, capital } = tokens[last + 1] ?? { lower: '', capital: true };
  const isGrammar = [words.prepositions, words.fillers, words.cueVerbs, words.stanceVerbs, words.notNames].some(
    (list) => list.has(lower),
  );
  // "прокуратуре [Заречной] области", but "министерству [Линда] сказала"
  const adjective = capital && /(?:ой|ого|ей|его|ej|ego)$/.test(lower);
  return (adjective || !capital) && !isGrammar ? last + 1 : undefined;
}

/**
 * "the [ministère de l'Intérieur]", "the [ministerie van Visserij]": a body's noun in lower case after an article and before a link
 * and one word with a capital. Of several such words the complement is somebody's name.
 */
export function isLowerBody(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const { lower, capital } = tokens[at]!;
  const isNoun =
    words.nameEndings.length > 0 ? listedForm(lower, words.bodies, words) !== undefined : words.bodies.has(lower);
  if (capital || !isNoun) return false;
  const article = tokens[at - 1]?.lower ?? '';
  if (!words.definite.has(article) && !words.elisions.has(article) && !words.withoutArticles) return false;
  let end = endOfBodyLink(tokens, at, at, words);
  if (end === at + 1 && follows(tokens, end)) end += 1;
  return end !== undefined && tokens[end]!.capital;
}

/** "Olvian [foreign ministry]", "Fenwick [town council]": where adjectives go first, one word in lower case and a body's noun after a name. */
export function endOfLowerBody(tokens: readonly Token[], at: number, words: SpeechWords): number | undefined {
  const { possessive, lower } = tokens[at]!;
  if (words.adjectivesFollow || words.capitalNouns || words.withoutArticles || words.definite.size === 0)
    return undefined;
  if (possessive || words.notNames.has(lower) || !follows(tokens, at) || !follows(tokens, at + 1)) return undefined;
  const [adjective, noun] = [tokens[at + 1]!, tokens[at + 2]!];
  const { prepositions, fillers, cueVerbs, stanceVerbs, definite, indefinite, documents, works, bodies } = words;
  const grammar = [prepositions, fillers, cueVerbs, stanceVerbs, definite, indefinite, documents, works, bodies];
  if (adjective.capital || noun.capital || isFunction(adjective.lower, words)) return undefined;
  return bodies.has(noun.lower) && !grammar.some((list) => list.has(adjective.lower)) ? at + 2 : undefined;
}

/** "Verkehrsministerium": a compound says which body is meant, where the noun alone would not. */
export function isCompoundBody(lower: string, words: SpeechWords): boolean {
  if (!words.compounds) return false;
  const noun = listedForm(lower, words.bodies, words);
  if (/.{4}amt(?:e?s)?$/.test(lower)) return true;
  return noun !== undefined && noun.length + 3 < lower.length;
}
