import type { Quotation } from './find-quotations.ts';
import { learnGenders } from './genders.ts';
import { mentionsIn } from './mentions.ts';
import { addLowerCaseWords } from './names.ts';
import { outlineOf } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';
import { type ReadParagraph, type Registry, registerSpeakers } from './speakers.ts';
import type { SpeechWords } from './speech-words.ts';

/** An article read for attribution: what every later step looks at. */
export interface Discourse {
  paragraphs: readonly ReadParagraph[];
  quotations: readonly Quotation[];
  /** Where each quotation stands among its paragraph's tokens. */
  tokenOf: readonly number[];
  registry: Registry;
  words: SpeechWords;
}

/** Reads each paragraph once: tokens, mentions, and who is who. Linear; never throws. */
export function readDiscourse(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  words: SpeechWords,
): Discourse {
  const lowerCase = new Set<string>();
  const tokenOf: number[] = [];
  let next = 0;
  const outlines = paragraphs.map((paragraph, index) => {
    const own: { quotation: Quotation; index: number }[] = [];
    for (; quotations[next]?.paragraph === index; next += 1) own.push({ quotation: quotations[next]!, index: next });
    const tokens = outlineOf(paragraph, own, words);
    addLowerCaseWords(tokens, words, lowerCase);
    tokens.forEach((token, at) => {
      if (token.kind === 'quotation') tokenOf[token.quotation] = at;
    });
    return tokens;
  });
  const read = paragraphs.map((paragraph, index): ReadParagraph => {
    const tokens = outlines[index]!;
    return { ...paragraph, tokens, mentions: mentionsIn(tokens, paragraph.text, words, lowerCase) };
  });
  const registry = registerSpeakers(read, words);
  learnGenders(read, registry);
  return { paragraphs: read, quotations, tokenOf, registry, words };
}
