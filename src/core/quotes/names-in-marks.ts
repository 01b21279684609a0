import type { CueLink } from './cue-link.ts';
import type { Mention } from './mention.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** One to three words, the first with a capital, and no mark of a sentence. */
const NAME = /^\p{Lu}[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,2}$/u;
/** In tokens: how far before a name the preposition may stand that makes it a place where one speaks. */
const REACH = 5;
const PLURAL = /(?:ли|лись|ют|ят|ут|li|ły|ją)$/;

/** "компания [«Нордпорт»]", "[«Нордпорт»] заявил": a body's name in marks, where the language writes it so. */
export function nameInMarks(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: SpeechWords,
): Mention | undefined {
  const token = tokens[at]!;
  if (!words.namesInMarks || token.kind !== 'quotation') return undefined;
  const name = text.slice(token.start, token.end).replace(/^[«„“"]|[»“”"]$/g, '');
  if (!NAME.test(name) || /^[,:—–-]$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  // "директор завода «Норд» [Лев] Линд"
  if (tokens[at + 1]?.capital) return undefined;
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const named =
    listedForm(before, words.bodies, words) !== undefined ||
    listedForm(before, words.spokespeople, words) !== undefined ||
    words.prepositions.has(before) ||
    words.cueVerbs.has(after);
  return named ? { kind: 'name', first: at, last: at, name, nameKind: 'body', functions: [] } : undefined;
}

/** "[сообщили в] компании «Нордпорт»", "в МЧС [сообщили]": what is said within a body, by nobody in particular, is said by it. */
export function impersonalLink(
  tokens: readonly Token[],
  { first, last }: Mention,
  words: SpeechWords,
): CueLink | undefined {
  if (!words.withoutArticles || words.nameEndings.length === 0) return undefined;
  const speaks = (at: number): boolean => {
    const { lower = '', sentence } = tokens[at] ?? {};
    return sentence === tokens[first]!.sentence && words.cueVerbs.has(lower) && PLURAL.test(lower);
  };
  for (let at = first - 1; at >= Math.max(0, first - REACH) && tokens[at]!.kind === 'word'; at -= 1) {
    if (!words.placePrepositions.has(tokens[at]!.lower)) continue;
    const verb = [at - 1, last + 1, last + 2].find(speaks);
    return verb === undefined ? undefined : { kind: 'source', first: verb, last: verb, speech: true };
  }
  return undefined;
}
