import { isAscii, LETTER, WORD_CHARACTER } from '../content/text.ts';
import type { ClutterTable } from '../languages/language.ts';

export type PhraseKind = Exclude<keyof ClutterTable, 'details'>;

const KINDS: readonly PhraseKind[] = [
  'related',
  'newsletter',
  'share',
  'tags',
  'comments',
  'readMore',
  'advertisement',
  'promotion',
  'ago',
  'disclosure',
  'call',
  'rights',
  'ownText',
  'consent',
  'noAdvice',
];

/** Kinds as bits, in the order of `KINDS`: what a text is (but for case, marks and counts), begins with, has in it. */
export interface PhraseMarks {
  is: number;
  starts: number;
  within: number;
}

interface Phrase {
  words: readonly string[];
  bit: number;
}

/** A table's phrases, taken apart once for all pages. */
interface ReadTable {
  phrases: Phrase[];
  unspaced: { text: string; bit: number }[];
  details: readonly string[];
}

/** Text beyond this says no more. UTF-16 units. */
const LOOKED_AT = 250;

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The phrases of some languages' tables, found in a text by one look at its words. */
export class Phrasebook {
  private readonly byFirstWord = new Map<string, Phrase[]>();
  private readonly details = new Set<string>();
  /** Phrases of scripts that set no spaces between words. */
  private readonly unspaced: { text: string; bit: number }[] = [];
  /** Looks already made: menus and buttons repeat their words, and elements those of the elements in them. */
  private readonly seen = new Map<string, PhraseMarks>();

  constructor(tables: readonly ClutterTable[]) {
    for (const table of tables) {
      const { phrases, unspaced, details } = readTable(table);
      for (const phrase of phrases) {
        const [first] = phrase.words;
        const list = this.byFirstWord.get(first!);
        if (list) list.push(phrase);
        else this.byFirstWord.set(first!, [phrase]);
      }
      this.unspaced.push(...unspaced);
      for (const word of details) this.details.add(word);
    }
  }

  /** How many words of a text are neither figures nor among those that lines with author, day or reading time are made of. */
  wordsBesideDetails(text: string): number {
    return wordsOf(text).filter((word) => !FIGURE.test(word) && !this.details.has(word)).length;
  }

  /** The phrases in a text, near its beginning, as whole words. One call costs a pass over 250 characters. */
  marks(text: string): PhraseMarks {
    const beginning = text.slice(0, LOOKED_AT);
    const known = this.seen.get(beginning);
    if (known) return known;
    const marks = this.find(beginning);
    this.seen.set(beginning, marks);
    return marks;
  }

  private find(text: string): PhraseMarks {
    const marks = { is: 0, starts: 0, within: 0 };
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
      const phrases = this.byFirstWord.get(words[at]!);
      if (!phrases) continue;
      for (const phrase of phrases) {
        if (!standsAt(words, at, phrase.words)) continue;
        marks.within |= phrase.bit;
        if (at > 1 || (at === 1 && !isNumber(words[0]!))) continue;
        marks.starts |= phrase.bit;
        if (phrase.words.length === words.filter((word) => !isNumber(word)).length) marks.is |= phrase.bit;
      }
    }
    if (this.unspaced.length > 0 && UNSPACED.test(text)) this.findUnspaced(text, marks);
    return marks;
  }

  private findUnspaced(text: string, marks: PhraseMarks): void {
    const lower = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    for (const phrase of this.unspaced) {
      const at = lower.indexOf(phrase.text);
      if (at < 0) continue;
      marks.within |= phrase.bit;
      if (at > 0) continue;
      marks.starts |= phrase.bit;
      if (lower.length === phrase.text.length) marks.is |= phrase.bit;
    }
  }
}

const read = new WeakMap<ClutterTable, ReadTable>();

function readTable(table: ClutterTable): ReadTable {
  let known = read.get(table);
  if (!known) {
    known = { phrases: [], unspaced: [], details: wordsOf(table.details ?? '') };
    for (let i = 0; i < KINDS.length; i++) addPhrases(known, table[KINDS[i]!] ?? '', 1 << i);
    read.set(table, known);
  }
  return known;
}

function addPhrases(into: ReadTable, phrases: string, bit: number): void {
  for (const phrase of UNSPACED.test(phrases) ? phrases.split(',') : [])
    if (UNSPACED.test(phrase)) into.unspaced.push({ text: phrase.trim().toLowerCase(), bit });
  for (const phrase of plain(phrases.toLowerCase()).split(',')) {
    const words = phrase.match(WORD);
    if (words) into.phrases.push({ words, bit });
  }
}

/** Whether a phrase, the first word of which stands at a place, does so as a whole. */
function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false;
  return true;
}

/** Whether a kind is among these bits. */
export const hasKind = (bits: number, kind: PhraseKind): boolean => ((bits >> KINDS.indexOf(kind)) & 1) === 1;

/** "17h30", "3rd", "2026年1月22日", "8am", "19-07-2025". */
const FIGURE = new RegExp(`^\\d+(?:-\\d+){0,2}(?:[${LETTER}]{1,3}\\d*){0,4}$`);
const WORD = new RegExp(`[${WORD_CHARACTER}]+(?:['-][${WORD_CHARACTER}]+)*`, 'g');

/** The same for what is ASCII and in lower case. */
const ASCII_WORD = /[0-9a-z]+(?:['-][0-9a-z]+)*/g;

const isNumber = (word: string): boolean => /^\d+$/.test(word);

function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return (isAscii(lower) ? lower.match(ASCII_WORD) : plain(lower).match(WORD)) ?? [];
}

/** As texts in lower case are compared. */
const plain = (lower: string): string => withoutDots(withoutAccents(lower)).replaceAll('’', "'");

/** Greek sets no accents on capitals: "ΔΙΑΦΗΜΙΣΗ" is "διαφήμιση". */
const withoutAccents = (text: string): string =>
  /[\u0370-\u03ff]/.test(text) ? text.normalize('NFD').replace(/\u0301/g, '') : text;

/** Turkish has two letters i, each with its own capital, which are lowered as if there was one: "ILGILI", "İLGİLİ" and "ilgili" are one. */
const withoutDots = (text: string): string => text.replaceAll('i\u0307', 'i').replaceAll('ı', 'i');
