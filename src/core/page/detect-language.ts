/** The commonest short words of languages in Latin script; of each, few belong to another. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is that for with was it as are this have from',
  de: 'der die und das ist nicht mit den ein von für auf im sich dem',
  fr: 'le les des et est dans une pour que qui sur pas au avec il',
  es: 'el los las del que una para con por es se su como más pero',
  it: 'il che di della per una con non sono del nel gli anche più è',
  pt: 'os que não uma para com do da em um mais ao dos foi é',
  nl: 'de het een van en dat niet met voor is zijn op te aan ook',
  pl: 'się nie jest na do że to jak po od przez dla są jego oraz',
};

/** Text that is looked at, and the words of it that must be known for an answer. */
const SAMPLE = 6000;
const FEWEST = 12;

/**
 * The language of a text by its script and commonest words, as a BCP 47 primary tag. Knows twelve; absent for others, and for too
 * little text. Never throws.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const share = (pattern: RegExp): number =>
    (sample.match(pattern)?.length ?? 0) / (sample.match(/\p{L}/gu)?.length || 1);
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.15) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) return /[ыэъё]/.test(sample) ? 'ru' : undefined;
  const counts = new Map<string, number>();
  for (const word of sample.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(WORDS).map(([tag, words]): [string, number] => [
    tag,
    words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  ]);
  scores.sort((a, b) => b[1] - a[1]);
  const [[tag, most], [, second]] = scores as [[string, number], [string, number]];
  return most >= FEWEST && most > second * 1.3 ? tag : undefined;
}
