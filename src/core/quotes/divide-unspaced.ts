import type { SpeechWords } from './speech-words.ts';

const LONGEST_WORD = 12;

type Script = 'han' | 'katakana' | 'hiragana' | 'hangul' | 'other';

/** The script of a letter. */
export function scriptOf(character: string): Script {
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
    const name =
      at === unknown ? nameBeforeVerb(run, at, words) || nameInKana(run, at, words) || nameInHangul(run, at, words) : 0;
    const length = name || knownAt(run, at, words);
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
  if (stretch.length < 4 || /[·・]/.test(stretch)) return 0;
  return [3, 2].find((length) => words.surnames.has(stretch.at(-length)!)) ?? 0;
}

/** Letters that are words of grammar, and of given names as well. */
const GIVEN = new Set('有会會能中上年月日书書信才之其');

/** Length of a Chinese name right before a verb of speech, some letters of which are words elsewhere: "[陈有根]说"; 0 where there is none. */
function nameBeforeVerb(run: string, at: number, words: SpeechWords): number {
  if (words.subjectMarkers.size > 0 || !words.surnames.has(run[at]!)) return 0;
  const isVerb = (from: number) => [1, 2, 3].some((length) => words.cueVerbs.has(run.slice(from, from + length)));
  const isName = (length: number) =>
    isVerb(at + length) &&
    [...run.slice(at + 1, at + length)].every((letter) => GIVEN.has(letter) || !words.known.has(letter)) &&
    !words.known.has(run.slice(at, at + 2)) &&
    !words.known.has(run.slice(at + 1, at + 3));
  return [2, 3].find(isName) ?? 0;
}

const NAME_IN_KANA = /^[\u3400-\u9fff]{1,3}(?![のがはをにとでもへや])[\u3041-\u309f]{2,4}(?=さん|氏|くん|ちゃん)/;

/** Length of a Japanese name whose given name has no Chinese letters: "[相良みのり]さん"; 0 where there is none. */
const nameInKana = (run: string, at: number, words: SpeechWords): number => {
  if (words.subjectMarkers.size === 0) return 0;
  const name = NAME_IN_KANA.exec(run.slice(at, at + LONGEST_WORD))?.[0] ?? '';
  return words.known.has(name.replace(/[\u3041-\u309f]+$/, '')) ? 0 : name.length;
};

/** Length of a Korean name that its form of address is joined to: "[박미순]씨는", "[박]씨가"; 0 where there is none. */
const nameInHangul = (run: string, at: number, words: SpeechWords): number =>
  at === 0 && words.surnames.has(run[0]!) ? (/^(?:[가-힣]{3}|[가-힣])(?=씨)/.exec(run)?.[0].length ?? 0) : 0;

function knownAt(run: string, at: number, words: SpeechWords): number {
  for (let length = Math.min(LONGEST_WORD, run.length - at); length > 0; length -= 1) {
    const word = run.slice(at, at + length);
    if (!words.known.has(word)) continue;
    if (length === 1 && !standsAlone(run, at, words)) continue;
    if (scriptOf(word[0]!) === 'hangul' && !endsWord(run.slice(at + length), words)) continue;
    return length;
  }
  return 0;
}

/** Whether what follows a word up to the next space is a particle: "어민" is no word of "어민당". */
const endsWord = (rest: string, words: SpeechWords): boolean =>
  rest === '' || words.known.has(rest) || words.subjectMarkers.has(rest);

/**
 * Whether a single letter may be a word where it stands: a syllable only where it ends its run, and a Chinese letter in a language that
 * marks its subjects only between letters of other scripts, for both are part of too many other words.
 */
function standsAlone(run: string, at: number, words: SpeechWords): boolean {
  const script = scriptOf(run[at]!);
  if (script === 'hangul') {
    // "권태[일]", "모[로]": the end of a name.
    const name = at === 2 && words.surnames.has(run[0]!) && !words.subjectMarkers.has(run[at]!);
    const tooShort = at === 1 && !words.known.has(run[0]!) && !words.subjectMarkers.has(run[at]!);
    return at + 1 === run.length && !name && !tooShort;
  }
  if (script !== 'han' || words.subjectMarkers.size === 0) return true;
  const isHan = (letter: string | undefined): boolean => letter !== undefined && scriptOf(letter) === 'han';
  const after = run[at + 1];
  if (words.titles.has(run[at]!)) return !isHan(after);
  return !isHan(run[at - 1]) && !isHan(after);
}
