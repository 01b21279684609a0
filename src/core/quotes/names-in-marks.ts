import type { Mention } from './mention.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** One to three words, the first with a capital, and no mark of a sentence. */
const NAME = /^\p{Lu}[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,2}$/u;

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
  if (!NAME.test(name)) return undefined;
  // "директор завода «Норд» [Лев] Линд"
  if (tokens[at + 1]?.capital) return undefined;
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const named =
    listedForm(before, words.bodies, words) !== undefined ||
    words.prepositions.has(before) ||
    words.cueVerbs.has(after);
  return named ? { kind: 'name', first: at, last: at, name, nameKind: 'body', functions: [] } : undefined;
}
