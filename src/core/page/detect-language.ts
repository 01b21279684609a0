import { LETTER } from '../content/text.ts';

/** The commonest short words of languages in Latin script. What several of them share is listed with each, or it would speak for one alone. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is that for with was it as are this have from',
  de: 'der die und das ist nicht mit den ein von für auf im sich dem',
  fr: 'le les des et est dans une pour que qui sur pas au avec il de la du en un',
  es: 'el los las del que una para con por es se su como más pero de la en y un',
  it: 'il che di della per una con non sono del nel gli anche più è la un',
  pt: 'os que não uma para com do da em um mais ao dos foi é de no',
  nl: 'de het een van en dat niet met voor is zijn op te aan ook',
  pl: 'się nie jest na do że to jak po od przez dla są jego oraz',
};

const TAGS = Object.keys(WORDS);

/** The languages of each word, by their place among `TAGS`. */
const OWNERS = new Map<string, number[]>();
TAGS.forEach((tag, at) => {
  for (const word of WORDS[tag]!.split(' ')) OWNERS.set(word, [...(OWNERS.get(word) ?? []), at]);
});

const LETTERS = new RegExp(`[${LETTER}]+`, 'g');

const NOBODY: readonly number[] = [];

/** Text that is looked at, and the words of it that must be known for an answer. */
const SAMPLE = 4000;
const FEWEST = 12;

/**
 * The language of a text by its script and commonest words, as a BCP 47 primary tag. Knows twelve; absent for others, and for too
 * little text. Never throws.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = scriptOf(sample);
  if (script === 'cyrillic') return /[ыэъё]/.test(sample) ? 'ru' : undefined;
  if (script) return script;
  const counts = TAGS.map(() => 0);
  for (const word of sample.match(LETTERS) ?? []) {
    for (const at of OWNERS.get(word) ?? NOBODY) counts[at]! += 1;
  }
  const most = Math.max(...counts);
  const at = counts.indexOf(most);
  const second = Math.max(...counts.filter((_, other) => other !== at));
  return most >= FEWEST && most > second * 1.3 ? TAGS[at] : undefined;
}

/** The language that a script alone tells, or the script; absent where most letters are of others. */
function scriptOf(text: string): 'ko' | 'ja' | 'zh' | 'cyrillic' | undefined {
  if (!/[\u0400-\u052f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return undefined;
  const counts = { all: 0, hangul: 0, kana: 0, han: 0, cyrillic: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 64) continue;
    counts.all++;
    if (code < 0x400) continue;
    if (code < 0x530) counts.cyrillic++;
    else if (code >= 0x3040 && code < 0x3100) counts.kana++;
    else if (code >= 0x3400 && code < 0xa000) counts.han++;
    else if (code >= 0xac00 && code < 0xd7b0) counts.hangul++;
  }
  if (counts.hangul > counts.all * 0.3) return 'ko';
  if (counts.kana > counts.all * 0.12) return 'ja';
  if (counts.han > counts.all * 0.3) return 'zh';
  return counts.cyrillic > counts.all * 0.4 ? 'cyrillic' : undefined;
}
