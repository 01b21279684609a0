import { clauseInside } from './clause-inside.ts';
import type { Discourse } from './discourse.ts';
import type { Features } from './evidence.ts';
import {
  contentOf,
  countWords,
  fold,
  HYPHENED,
  hasTitleMarks,
  isDisplayed,
  type MarkUse,
  openingOf,
  WORD,
} from './mark-use.ts';
import { addContextEvidence } from './speech-context.ts';
import type { SpeechWords } from './speech-words.ts';

/** A foreign word in brackets explains a term. */
const GLOSS = /[（(]\p{Script=Latin}[\p{Script=Latin}\s-]*[)）]/u;

/**
 * Evidence that a quotation holds somebody's words and not a title, a term, a nickname or a scare quote. The near miss is a short
 * partial quotation ("unacceptable"), which differs from a term only by a verb that pins it on somebody. Never throws.
 */
export function speechEvidence(discourse: Discourse, index: number, use: MarkUse): Features {
  const quotation = discourse.quotations[index]!;
  const content = contentOf(discourse, index);
  const features: Features = { bias: 1 };
  const words = countWords(content);
  if (words < 2) features['one word'] = 1;
  else if (words > 14) features['many words'] = 1;
  addContentEvidence(features, content, words, discourse.words);
  if (use.otherMarks && hasTitleMarks(discourse, index)) features['marks of a title'] = 1;
  if (use.unquoted.has(openingOf(content)))
    features[`${words < 2 ? 'one word' : words <= 4 ? 'short' : 'long'}, also unquoted`] = 1;
  if (words <= 10 && GLOSS.test(content)) features.glossed = 1;
  if (isNoSpeech(discourse, index)) features['an address, code or part of a word'] = 1;
  if (words <= 4) {
    if (words > 1 && discourse.words.fillers.size > 0 && isBare(content, discourse.words))
      features['short, bare phrase'] = 1;
  }
  if ((use.spoken.get(quotation.paragraph) ?? 0) > (words < 8 ? 0 : 1))
    features[`${words < 5 ? 'short' : 'long'}, beside speech`] = 1;
  if (isDisplayed(use, content)) features['also displayed'] = 1;
  else if ((use.repeats.get(fold(content)) ?? 0) > 1) features.repeated = 1;
  const length = words <= 4 ? 'short' : 'long';
  if (discourse.words.cueVerbs.size === 0) features['language unknown'] = 1;
  if (use.shortShare > 0.4) features[`${length}, mostly short marks`] = 1;
  addContextEvidence(features, discourse, index, length);
  // Where all nouns have capitals, "als „Mogelpackung“" is no title; "im „Seeboten“" may be one.
  if (discourse.words.capitalNouns && words < 3 && !(`${length}, after an article` in features))
    delete features['title case'];
  if (words > 2 && clauseInside(discourse, index)) features['plainly attributed'] = 1;
  if (!use.speaks && discourse.words.cueVerbs.size > 0) features[`${length}, nobody speaks`] = 1;
  return features;
}

/** "https://fenwick.example", `code`, „Hass“-Duell: an address, what stands between two grave accents, what a hyphen joins to a word. */
function isNoSpeech({ quotations, paragraphs }: Discourse, index: number): boolean {
  const { paragraph, start, end, outerStart, outerEnd } = quotations[index]!;
  const { text } = paragraphs[paragraph]!;
  if (text[outerStart] === '`' && text[outerEnd - 1] === '`') return true;
  return /^[-‑]\p{L}/u.test(text.slice(outerEnd, outerEnd + 2)) || /^\S+:\/\/\S+$/.test(text.slice(start, end));
}

/** A few words without any that joins words: 'net zero', 'ten lock rule'. */
const isBare = (
  content: string,
  { definite, indefinite, prepositions, fillers, pronouns, firstPerson, judgement }: SpeechWords,
): boolean =>
  (content.toLowerCase().match(WORD) ?? []).every(
    (word) =>
      ![definite, indefinite, prepositions, fillers, pronouns, firstPerson, judgement].some((list) => list.has(word)),
  );

function addContentEvidence(
  features: Features,
  content: string,
  words: number,
  { firstPerson, capitalNouns }: SpeechWords,
): void {
  const capital = /^[[(…."'“‘]*\p{Lu}/u.test(content);
  if (capital && /[.!?…。！？]['’"”]?$/.test(content)) features['whole sentence'] = 1;
  else if (capital) features['begins with a capital'] = 1;
  const tokens = content.match(HYPHENED)?.slice(0, 40) ?? [];
  const capitals = tokens.filter((word) => /^\p{Lu}/u.test(word) || /^\d/.test(word)).length;
  // Where all nouns have capitals, most words of any phrase may.
  if (words > 1 && capitals / Math.max(1, tokens.length) > (capitalNouns ? 0.9 : 0.6)) features['title case'] = 1;
  if (tokens.some((word) => firstPerson.has(word.toLowerCase().replace(/['’].*$/, '')))) features['first person'] = 1;
}
