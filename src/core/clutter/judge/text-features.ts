import { widthOf } from '../../content/text.ts';
import { hasKind, type Phrasebook } from '../phrasebook.ts';
import { WE } from '../site-voice.ts';

/** Kinds of phrases that tell something near a text's beginning. */
const PHRASES = ['related', 'newsletter', 'advertisement'] as const;

const CREDIT =
  /^(?:photo|image|picture|foto|bild|credit|source|quelle|video|illustration|getty|reuters|ap photo|©|\(c\))|getty images|shutterstock|istock|picture[- ]alliance|\bafp\b|courtesy of|unsplash|wikimedia/;
const LEGAL =
  /©|copyright|all rights reserved|alle rechte|tous droits|cookie|privacy policy|terms of (?:use|service)|affiliate|commission|datenschutz|impressum/;
const CALL =
  /\b(?:click|subscribe|sign (?:up|in)|log ?in|register|download|follow|contact|learn more|view|watch|listen|join|donate|buy|shop|order)\b/;

/** Names of what `writeTextFeatures` writes, in its order. */
export const TEXT_FEATURES = [
  ...['chars', 'words', 'commas', 'digits', 'capitals', 'capitalWords', 'endsInStop'],
  ...['credit', 'legal', 'call', 'lines', 'symbols', 'we'],
  ...PHRASES.map((kind) => `${kind}Within`),
];

/** Text whose characters are counted, and that patterns look at. UTF-16 units. */
const COUNTED = 800;
const LOOKED_AT = 250;

/** Writes what a text tells by itself, whatever its language, into a row, from a column on; phrases where a table knows them. */
export function writeTextFeatures(text: string, phrases: Phrasebook, row: Float64Array, from: number): void {
  const counts = countCharacters(text);
  const short = text.slice(0, LOOKED_AT).toLowerCase();
  const { within } = phrases.marks(text);
  const { letters, words } = counts;
  let at = from;
  row[at++] = Math.log1p(widthOf(text));
  row[at++] = Math.log1p(words);
  row[at++] = counts.commas;
  row[at++] = counts.digits / (counts.all || 1);
  row[at++] = letters > 0 ? counts.capitals / letters : 0;
  row[at++] = words > 0 ? counts.capitalWords / words : 0;
  row[at++] = Number(endsInStop(text));
  row[at++] = Number(CREDIT.test(short));
  row[at++] = Number(LEGAL.test(short));
  row[at++] = Number(CALL.test(short));
  row[at++] = Math.min(20, counts.lines);
  row[at++] = counts.symbols;
  row[at++] = short.match(WE)?.length ?? 0;
  for (const kind of PHRASES) row[at++] = Number(hasKind(within, kind));
}

/** Whether a text ends as sentences do. */
export const endsInStop = (text: string): boolean => /[.!?。！？।؟…]["”’'»)\]」』]*$/.test(text.slice(-8));

interface Counts {
  all: number;
  letters: number;
  words: number;
  commas: number;
  digits: number;
  capitals: number;
  capitalWords: number;
  lines: number;
  symbols: number;
}

const COMMAS = new Set(',;，、،；');
const SYMBOLS = new Set('|•·»›→>/©@#');

/** What an ASCII character is; letters beyond begin at Hebrew where they have no case. */
const [OTHER, LOWER, CAPITAL, DIGIT, LINE, COMMA, SYMBOL] = [0, 1, 2, 3, 4, 5, 6];

function kindOf(code: number, character: string): number {
  if (code >= 128) {
    if (character.toLowerCase() !== character) return CAPITAL;
    if (code >= 0x3040 || (code >= 0x5d0 && code < 0x2000) || character !== character.toUpperCase()) return LOWER;
  } else if (code >= 97 && code <= 122) return LOWER;
  else if (code >= 65 && code <= 90) return CAPITAL;
  else if (code >= 48 && code <= 57) return DIGIT;
  if (character === '\n') return LINE;
  if (COMMAS.has(character)) return COMMA;
  return SYMBOLS.has(character) ? SYMBOL : OTHER;
}

const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code, String.fromCharCode(code)));

/** One pass over the text's beginning. A word begins where a letter follows none. */
function countCharacters(text: string): Counts {
  const counts = {
    all: Math.min(COUNTED, text.length),
    letters: 0,
    words: 0,
    commas: 0,
    digits: 0,
    capitals: 0,
    capitalWords: 0,
    lines: 0,
    symbols: 0,
  };
  let inWord = false;
  for (let i = 0; i < counts.all; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? ASCII_KINDS[code]! : kindOf(code, text[i]!);
    if (kind === LOWER || kind === CAPITAL) {
      counts.letters++;
      if (kind === CAPITAL) counts.capitals++;
      if (!inWord || code >= 0x3040) {
        counts.words++;
        if (kind === CAPITAL) counts.capitalWords++;
      }
      inWord = true;
      continue;
    }
    if (kind === DIGIT) counts.digits++;
    else if (kind === LINE) counts.lines++;
    else if (kind === COMMA) counts.commas++;
    else if (kind === SYMBOL) counts.symbols++;
    if (code !== 39 && code !== 0x2019) inWord = false;
  }
  return counts;
}
