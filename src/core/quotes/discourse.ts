import type { Interruptible } from '../interruptible.ts';
import type { ReadParagraph, Registry } from './entity.ts';
import type { Quotation } from './find-quotations.ts';
import { learnGenders } from './genders.ts';
import { mentionsIn } from './mentions.ts';
import { addLowerCaseWords } from './names.ts';
import { outlineOf } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';
import { registerSpeakers } from './speakers.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** An article read for attribution: what every later step looks at. */
export interface Discourse {
  paragraphs: readonly ReadParagraph[];
  quotations: readonly Quotation[];
  /** Where each quotation stands among its paragraph's tokens. */
  tokenOf: readonly number[];
  registry: Registry;
  words: SpeechWords;
}

/**
 * Reads each paragraph: tokens, mentions, and who is who. Linear; never throws.
 * @param makers names of who wrote and published the article
 */
export function* readDiscourse(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  table: SpeechWords,
  makers: readonly string[] = [],
): Interruptible<Discourse> {
  const words = yield* withNames(paragraphs, quotations, table);
  const outlines = yield* outlinesOf(paragraphs, quotations, words);
  const lowerCase = new Set<string>();
  const tokenOf: number[] = [];
  for (const [index, tokens] of outlines.entries()) {
    if (index % CHUNK === CHUNK - 1) yield;
    addLowerCaseWords(tokens, words, lowerCase);
    tokens.forEach((token, at) => {
      if (token.kind === 'quotation') tokenOf[token.quotation] = at;
    });
  }
  const read: ReadParagraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % CHUNK === CHUNK - 1) yield;
    const tokens = outlines[index]!;
    read.push({ ...paragraph, tokens, mentions: yield* mentionsIn(tokens, paragraph.text, words, lowerCase) });
  }
  const registry = yield* registerSpeakers(read, words, makers);
  yield* learnGenders(read, registry, words);
  return { paragraphs: read, quotations, tokenOf, registry, words };
}

/** Paragraphs that are read without a pause. */
const CHUNK = 50;

function* outlinesOf(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  words: SpeechWords,
): Interruptible<Token[][]> {
  let next = 0;
  const outlines: Token[][] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % CHUNK === CHUNK - 1) yield;
    const own: { quotation: Quotation; index: number }[] = [];
    for (; quotations[next]?.paragraph === index; next += 1) own.push({ quotation: quotations[next]!, index: next });
    outlines.push(yield* outlineOf(paragraph, own, words));
  }
  return outlines;
}

/** In scripts without capitals, names are known only after a first reading. */
function* withNames(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  words: SpeechWords,
): Interruptible<SpeechWords> {
  const { unspaced } = words;
  if (!unspaced) return words;
  const names = new Set<string>();
  for (const tokens of yield* outlinesOf(paragraphs, quotations, words)) unspaced.addPlainNames(tokens, words, names);
  return { ...words, names, known: new Set([...words.known, ...names]) };
}
