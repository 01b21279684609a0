import { WORD_CHARACTER } from '../content/text.ts';
import type { Interruptible } from '../interruptible.ts';
import type { Quotation } from './find-quotations.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';
import { isUnspaced } from './unspaced.ts';

/** Beyond the plane that has nearly all letters: those of old scripts and rare Chinese ones, without what is no letter. */
const RARE = '\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1efff}\\u{20000}-\\u{3ffff}';
const TOKEN = new RegExp(
  `[${WORD_CHARACTER}${RARE}][${WORD_CHARACTER}${RARE}'’.\\-‑&·・ー]*|[^\\s${WORD_CHARACTER}${RARE}]`,
  'gu',
);
/** Full-width marks and the ones they stand for. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
};
const WORD_START = new RegExp(`^[${WORD_CHARACTER}${RARE}]`, 'u');
/** What may end a run of letters without being part of the word. */
const TRAILING = "'’-‑&·";
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const SENTENCE_END = /^[.!?…。！？]$/;
const CONTENT_END = /[.!?…。！？]['’"”»]?$/;

/** Words that are read without a pause. */
const CHUNK = 2000;

/** A paragraph as tokens in which each quotation is one, divided into sentences. Linear; never throws. */
export function* outlineOf(
  paragraph: Paragraph,
  quotations: readonly { quotation: Quotation; index: number }[],
  words: SpeechWords,
): Interruptible<Token[]> {
  const tokens: Token[] = [];
  let from = 0;
  for (const { quotation, index } of quotations) {
    yield* addWords(tokens, paragraph.text, from, quotation.outerStart, words);
    const token = tokenOf('quotation', quotation.outerStart, quotation.outerEnd, '');
    token.capital = CAPITAL.test(paragraph.text.slice(quotation.start, quotation.start + 2));
    token.quotation = index;
    tokens.push(token);
    from = quotation.outerEnd;
  }
  yield* addWords(tokens, paragraph.text, from, paragraph.text.length, words);
  words.unspaced?.markNames(tokens, words);
  numberSentences(tokens, paragraph.text, words);
  return tokens;
}

function* addWords(tokens: Token[], text: string, from: number, to: number, words: SpeechWords): Interruptible<void> {
  let at = from;
  for (let read = 1; ; read += 1) {
    if (read % CHUNK === 0) yield;
    // Another text may have been read in the pause.
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match || match.index >= to) return;
    const written = match[0].slice(0, to - match.index);
    at = match.index + match[0].length;
    if (!words.unspaced || !isUnspaced(written)) addWord(tokens, written, match.index, words);
    else {
      for (const { start, end } of words.unspaced.divide(written, words)) {
        addWord(tokens, written.slice(start, end), match.index + start, words);
      }
    }
  }
}

function tokenOf(kind: Token['kind'], start: number, end: number, text: string): Token {
  const lower = text.toLowerCase();
  const capital = kind === 'word' && lower !== text && CAPITAL.test(text);
  return { kind, start, end, text, lower, capital, possessive: false, sentence: 0, quotation: -1 };
}

function startsWord(written: string): boolean {
  const code = written.charCodeAt(0);
  // Most words begin with an ASCII letter: no need to ask the pattern.
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return WORD_START.test(written);
}

function addWord(tokens: Token[], written: string, start: number, words: SpeechWords): void {
  if (!startsWord(written)) {
    tokens.push(tokenOf('mark', start, start + written.length, PLAIN_MARKS[written] ?? written));
    return;
  }
  let text = written;
  while (text.length > 1 && TRAILING.includes(text.at(-1)!)) text = text.slice(0, -1);
  const trailingStop = text.endsWith('.') && !isAbbreviation(text.slice(0, -1), words);
  if (trailingStop) text = text.slice(0, text.search(/(?<!\.)\.+$/));
  const apostrophe = text.search(/['’]/);
  if (apostrophe > 0 && words.elisions.has(text.slice(0, apostrophe).toLowerCase()) && apostrophe < text.length - 1) {
    tokens.push(tokenOf('word', start, start + apostrophe + 1, text.slice(0, apostrophe)));
    addWord(tokens, written.slice(apostrophe + 1), start + apostrophe + 1, words);
    return;
  }
  const end = start + text.length;
  const pronoun = text.includes('-') ? invertedPronoun(text.toLowerCase(), words) : undefined;
  if (pronoun) {
    const cut = text.lastIndexOf('-');
    tokens.push(tokenOf('word', start, start + cut, text.slice(0, cut).replace(/-t$/, '')));
    tokens.push(tokenOf('word', start + cut + 1, end, pronoun));
  } else {
    const possessive = apostrophe > 0 && apostrophe === text.length - 2 && text.endsWith('s');
    const token = tokenOf('word', start, end, possessive ? text.slice(0, -2) : text);
    token.possessive = possessive;
    tokens.push(token);
  }
  if (trailingStop) tokens.push(tokenOf('mark', end, end + 1, '.'));
}

function isAbbreviation(stem: string, words: SpeechWords): boolean {
  return /^\p{Lu}$/u.test(stem) || words.abbreviations.has(stem.toLowerCase()) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(stem);
}

/** The pronoun of an inverted verb, as French writes it: "a-t-elle", "dit-il". */
function invertedPronoun(lower: string, words: SpeechWords): string | undefined {
  const cut = lower.lastIndexOf('-');
  const last = lower.slice(cut + 1);
  // "disse-lhe": where verbs go without a pronoun, one that is joined to them is their object.
  return words.pronouns.has(last) || (words.dropsPronouns && words.definite.has(last)) ? last : undefined;
}

function numberSentences(tokens: Token[], text: string, words: SpeechWords): void {
  let sentence = 0;
  tokens.forEach((token, index) => {
    token.sentence = sentence;
    const next = tokens[index + 1];
    if (next && endsSentence(token, next, text, words) && !isOrdinal(tokens, index, words)) sentence += 1;
  });
}

/** "im 20[.] Jahrhundert": where all nouns have capitals, the full stop after a short number before one makes it an ordinal. */
function isOrdinal(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  if (!words.capitalNouns || tokens[at]!.text !== '.' || !/^\d{1,2}$/.test(tokens[at - 1]?.text ?? '')) return false;
  const { lower } = tokens[at + 1]!;
  return ![words.definite, words.indefinite, words.pronouns, words.dangling, words.prepositions].some((list) =>
    list.has(lower),
  );
}

function endsSentence(token: Token, next: Token, text: string, words: SpeechWords): boolean {
  const startsLower = next.kind === 'word' && LOWER.test(next.text);
  if (token.kind === 'quotation') {
    const content = text.slice(token.start, token.end).replace(/(?<!['’"”»“«\s])['’"”»“«\s]+$/u, '');
    return CONTENT_END.test(content) && !startsLower && next.kind !== 'mark' && next.start > token.end;
  }
  // No name goes on in the next line of an address or a signature.
  if (token.kind === 'word' && next.kind === 'word' && next.capital && /\n/.test(text.slice(token.end, next.start)))
    return true;
  if (token.kind === 'mark') return SENTENCE_END.test(token.text) && !startsLower && next.kind !== 'mark';
  // "U.S." or "Inc." before a capital may end a sentence; a title or an initial does not.
  return token.text.endsWith('.') && token.text.length > 2 && next.capital && words.notNames.has(next.lower);
}
