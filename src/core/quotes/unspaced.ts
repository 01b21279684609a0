import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_WORD = 12;

/** Whether a run of letters is written without spaces between its words, or with particles joined to them. */
export const isUnspaced = (run: string): boolean => UNSPACED.test(run);

type Script = 'han' | 'katakana' | 'hiragana' | 'hangul' | 'other';

function scriptOf(character: string): Script {
  if (/[\u30a0-\u30ff]/.test(character)) return 'katakana';
  if (/[\u3400-\u9fff·]/.test(character)) return 'han';
  if (/[\u3040-\u309f]/.test(character)) return 'hiragana';
  return /[\uac00-\ud7af]/.test(character) ? 'hangul' : 'other';
}

/**
 * Divides a run of Chinese, Japanese or Korean letters: the language's known words by longest match, what lies between them by script.
 * Offsets are those of the pieces in the run. Linear.
 */
export function divideUnspaced(run: string, words: SpeechWords): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let unknown = 0;
  const flush = (end: number, beforeVerb: boolean): void => {
    const name = beforeVerb ? nameAtEnd(run.slice(unknown, end), words) : 0;
    if (name > 0) pieces.push({ start: unknown, end: end - name }, { start: end - name, end });
    else if (end > unknown) pieces.push({ start: unknown, end });
  };
  for (let at = 0; at < run.length; ) {
    const length = knownAt(run, at, words);
    if (length > 0) {
      flush(at, words.cueVerbs.has(run.slice(at, at + length)));
      pieces.push({ start: at, end: at + length });
      at += length;
      unknown = at;
      continue;
    }
    if (at > unknown && scriptOf(run[at]!) !== scriptOf(run[at - 1]!)) {
      flush(at, false);
      unknown = at;
    }
    at += 1;
  }
  flush(run.length, false);
  return pieces;
}

/** Length of a name that ends an unknown stretch: "渔民[任涛]" before a verb of speech; 0 where there is none or nothing else. */
function nameAtEnd(stretch: string, words: SpeechWords): number {
  if (stretch.length < 4) return 0;
  return [3, 2].find((length) => words.surnames.has(stretch.at(-length)!)) ?? 0;
}

function knownAt(run: string, at: number, words: SpeechWords): number {
  for (let length = Math.min(LONGEST_WORD, run.length - at); length > 0; length -= 1) {
    const word = run.slice(at, at + length);
    if (!words.known.has(word)) continue;
    // A single syllable or letter counts only where it ends its run: it is part of too many other words.
    if (length === 1 && scriptOf(word) === 'hangul' && at + 1 < run.length) continue;
    return length;
  }
  return 0;
}

/**
 * Marks which unknown words of an unspaced script are names: transliterated ones by their dot, others by what stands beside them, a
 * function, a form of address, a verb of speech or a subject marker.
 */
export function markNames(tokens: Token[], words: SpeechWords): void {
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !isUnspaced(token.text)) return;
    if (words.names.has(token.text)) token.capital = true;
    if (words.known.has(token.text)) return;
    const script = scriptOf(token.text[0]!);
    if (script === 'hiragana') return;
    const dotted = /[·・]/.test(token.text);
    const short =
      token.text.length >= (words.surnames.has(token.text) ? 1 : 2) &&
      token.text.length <= (script === 'katakana' ? 12 : 4);
    token.capital = dotted || (short && isBesideSpeaker(tokens, at, words));
  });
}

/** Names that are plain wherever they stand: the words of an article are divided by them a second time. */
export function plainNamesIn(tokens: readonly Token[], words: SpeechWords, into: Set<string>): void {
  tokens.forEach((token, at) => {
    if (!token.capital || !isUnspaced(token.text)) return;
    const surname = words.surnames.has(token.text[0]!) && token.text.length <= 3;
    if (surname || /[·・]/.test(token.text)) into.add(token.text);
    const last = token.text.split(/[·・]/).at(-1)!;
    if (last !== token.text && last.length > 1 && !words.known.has(last)) into.add(last);
    if (isTitled(tokens, at, words)) into.add(token.text);
  });
}

const isTitled = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.titles.has(tokens[at + 1]?.text ?? '');

function isBesideSpeaker(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const after = tokens[at + 1]?.text ?? '';
  const before = tokens[at - 1]?.text === 'の' ? (tokens[at - 2]?.text ?? '') : (tokens[at - 1]?.text ?? '');
  const isFunction = (word: string): boolean =>
    words.titles.has(word) || words.roles.has(word) || words.spokespeople.has(word);
  return isFunction(before) || isFunction(after) || words.cueVerbs.has(after) || words.subjectMarkers.has(after);
}
