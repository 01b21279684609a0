import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** In words, from the first to the last that a link may follow. */
const LONGEST_BODY = 8;

/** In tokens, from an office to a name. */
const OFFICE_REACH = 5;

/** Whether the next token is a word that stands one space away. */
export function follows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // Two characters: a possessive apostrophe after "s" is not part of its token.
  return (
    next?.kind === 'word' &&
    next.start - tokens[at]!.end <= (/s$/.test(tokens[at]!.text) ? 2 : 1) &&
    next.sentence === tokens[at]!.sentence
  );
}

/** Whether a run names a body: it holds a word such as "University". */
export function isBodyName(tokens: readonly Token[], first: number, last: number, words: SpeechWords): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => listedForm(lower, words.bodies, words) !== undefined);
}

/** "the company [Eastgate]", "la société [Voltalis]": the noun of a body right before a name. */
export const isCalledBody = (tokens: readonly Token[], first: number, words: SpeechWords): boolean => {
  const noun = tokens[first - 1]?.lower ?? '';
  // "presidente de la [federación] Mara Lind"
  const held = tokens.slice(Math.max(0, first - OFFICE_REACH), first - 1).some(({ lower }) => words.roles.has(lower));
  return words.bodies.has(noun) && !words.roles.has(noun) && !held;
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
    if (
      link.every((word, at) => tokens[last + 1 + at]?.lower === word) &&
      tokens[end]?.capital &&
      !words.notNames.has(tokens[end]!.lower) &&
      follows(tokens, end - 1)
    )
      return end;
  }
  return inGenitive(tokens, last, words);
}

const GENITIVE =
  /^[а-яё]{2,}(?:ы|и|а|я|ий|ых|их|ой|ого|ей|ов|дел)$|^[a-ząćęłńóśźż]{2,}(?:y|i|a|ej|ych|ich|ów|ego|stwa)$/;
/** Past tenses end alike. */
const VERB = /(?:ла|ли|лся|лась|лись|ły|ła|li)$/;

/** "Министерство [транспорта]": where nouns have cases, what a body is for stands in the genitive. */
function inGenitive(tokens: readonly Token[], last: number, words: SpeechWords): number | undefined {
  if (words.nameEndings.length === 0 || !listedForm(tokens[last]!.lower, words.bodies, words)) return undefined;
  const { lower, capital } = tokens[last + 1] ?? { lower: '', capital: true };
  const isGrammar = [words.prepositions, words.fillers, words.cueVerbs, words.stanceVerbs, words.notNames].some(
    (list) => list.has(lower),
  );
  // "прокуратуре [Заречной] области", but "министерству [Линда] сказала"
  const adjective = capital && /(?:ой|ого|ей|его|ej|ego)$/.test(lower);
  return (adjective || !capital) && !isGrammar && GENITIVE.test(lower) && !VERB.test(lower) && follows(tokens, last)
    ? last + 1
    : undefined;
}

/**
 * "the [ministère de l'Intérieur]", "the [ministerie van Visserij]": a body's noun in lower case after an article and before a link
 * and one word with a capital. Of several such words the complement is somebody's name.
 */
export function isLowerBody(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const { lower, capital } = tokens[at]!;
  const isNoun =
    words.nameEndings.length > 0 ? listedForm(lower, words.bodies, words) !== undefined : words.bodies.has(lower);
  if (capital || !isNoun || words.roles.has(lower)) return false;
  const article = tokens[at - 1]?.lower ?? '';
  if (!words.definite.has(article) && !words.elisions.has(article) && !words.withoutArticles) return false;
  let end = endOfBodyLink(tokens, at, at, words);
  if (end === at + 1 && !tokens[end]!.capital && follows(tokens, end)) end += 1;
  return end !== undefined && tokens[end]!.capital && !(follows(tokens, end) && tokens[end + 1]!.capital);
}

/** "Verkehrsministerium": a compound says which body is meant, where the noun alone would not. */
export function isCompoundBody(lower: string, words: SpeechWords): boolean {
  if (!words.compounds) return false;
  const noun = listedForm(lower, words.bodies, words);
  if (/.{4}amt(?:e?s)?$/.test(lower)) return true;
  return noun !== undefined && noun.length + 3 < lower.length && !words.roles.has(noun) && !words.works.has(noun);
}
