import type { Quotation } from './find-quotations.ts';
import type { Paragraph } from './paragraphs.ts';
import type { SpeechWords } from './speech-words.ts';
import { divideUnspaced, isUnspaced, markNames } from './unspaced.ts';

/** One word, punctuation mark or whole quotation of a paragraph; offsets are UTF-16 units into the paragraph's text. */
export interface Token {
  kind: 'word' | 'mark' | 'quotation';
  start: number;
  end: number;
  /** As written, without a possessive ending; empty for a quotation. */
  text: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  possessive: boolean;
  /** Number of its sentence in the paragraph; a quotation belongs to the sentence it is woven into. */
  sentence: number;
  /** Index among the article's quotations; -1 for words and marks. */
  quotation: number;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.\-‑&·・ー]*|[^\s\p{L}\p{N}]/gu;
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
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const SENTENCE_END = /^[.!?…。！？]$/;
const CONTENT_END = /[.!?…。！？]['’"”»]?$/;

/** A paragraph as tokens in which each quotation is one, divided into sentences. Linear; never throws. */
export function outlineOf(
  paragraph: Paragraph,
  quotations: readonly { quotation: Quotation; index: number }[],
  words: SpeechWords,
): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { quotation, index } of quotations) {
    addWords(tokens, paragraph.text, from, quotation.outerStart, words);
    tokens.push({
      kind: 'quotation',
      start: quotation.outerStart,
      end: quotation.outerEnd,
      text: '',
      lower: '',
      capital: CAPITAL.test(paragraph.text.slice(quotation.start, quotation.start + 2)),
      possessive: false,
      sentence: 0,
      quotation: index,
    });
    from = quotation.outerEnd;
  }
  addWords(tokens, paragraph.text, from, paragraph.text.length, words);
  if (words.known.size > 0) markNames(tokens, words);
  numberSentences(tokens, paragraph.text, words);
  return tokens;
}

function addWords(tokens: Token[], text: string, from: number, to: number, words: SpeechWords): void {
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const written = match[0].slice(0, to - match.index);
    if (words.known.size === 0 || !isUnspaced(written)) addWord(tokens, written, match.index, words);
    else {
      for (const { start, end } of divideUnspaced(written, words)) {
        addWord(tokens, written.slice(start, end), match.index + start, words);
      }
    }
  }
}

function addWord(tokens: Token[], written: string, start: number, words: SpeechWords): void {
  const base = { start, sentence: 0, quotation: -1, possessive: false };
  if (!/^[\p{L}\p{N}]/u.test(written)) {
    const text = PLAIN_MARKS[written] ?? written;
    tokens.push({ ...base, kind: 'mark', end: start + written.length, text, lower: text, capital: false });
    return;
  }
  let text = written.replace(/['’\-‑&·]$/u, '');
  const trailingStop = text.endsWith('.') && !isAbbreviation(text.slice(0, -1), words);
  if (trailingStop) text = text.replace(/\.+$/, '');
  const end = start + text.length;
  const elision = /^(\p{L}+)['’](?=\p{L})/u.exec(text);
  if (elision && words.elisions.has(elision[1]!.toLowerCase())) {
    const prefix = elision[1]!;
    const capital = CAPITAL.test(prefix);
    tokens.push({
      ...base,
      kind: 'word',
      end: start + prefix.length + 1,
      text: prefix,
      lower: prefix.toLowerCase(),
      capital,
    });
    addWord(tokens, written.slice(prefix.length + 1), start + prefix.length + 1, words);
    return;
  }
  const inverted = invertedPronoun(text.toLowerCase(), words);
  const possessive = /['’]s$/.test(text);
  const bare = possessive ? text.slice(0, -2) : text;
  if (inverted) {
    const cut = text.lastIndexOf('-');
    const verb = text.slice(0, cut).replace(/-t$/, '');
    tokens.push({ ...base, kind: 'word', end: start + cut, text: verb, lower: verb.toLowerCase(), capital: false });
    tokens.push({
      ...base,
      kind: 'word',
      start: start + cut + 1,
      end,
      text: inverted,
      lower: inverted,
      capital: false,
    });
  } else {
    tokens.push({
      ...base,
      kind: 'word',
      end,
      text: bare,
      lower: bare.toLowerCase(),
      capital: CAPITAL.test(bare),
      possessive,
    });
  }
  if (trailingStop)
    tokens.push({ ...base, kind: 'mark', start: end, end: end + 1, text: '.', lower: '.', capital: false });
}

function isAbbreviation(stem: string, words: SpeechWords): boolean {
  return /^\p{Lu}$/u.test(stem) || words.abbreviations.has(stem.toLowerCase()) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(stem);
}

/** The pronoun of an inverted verb, as French writes it: "a-t-elle", "dit-il". */
function invertedPronoun(lower: string, words: SpeechWords): string | undefined {
  const cut = lower.lastIndexOf('-');
  if (cut < 0) return undefined;
  const last = lower.slice(cut + 1);
  return words.pronouns.has(last) ? last : undefined;
}

function numberSentences(tokens: Token[], text: string, words: SpeechWords): void {
  let sentence = 0;
  tokens.forEach((token, index) => {
    token.sentence = sentence;
    const next = tokens[index + 1];
    if (next && endsSentence(token, next, text, words)) sentence += 1;
  });
}

function endsSentence(token: Token, next: Token, text: string, words: SpeechWords): boolean {
  const startsLower = next.kind === 'word' && LOWER.test(next.text);
  if (token.kind === 'quotation') {
    const content = text.slice(token.start, token.end).replace(/['’"”»“«\s]+$/u, '');
    return CONTENT_END.test(content) && !startsLower && next.kind !== 'mark' && next.start > token.end;
  }
  if (token.kind === 'mark') return SENTENCE_END.test(token.text) && !startsLower && next.kind !== 'mark';
  // "U.S." or "Inc." before a capital may end a sentence; a title or an initial does not.
  return token.text.endsWith('.') && token.text.length > 2 && next.capital && words.notNames.has(next.lower);
}
