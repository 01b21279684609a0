import { cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import type { Features } from './evidence.ts';
import { firstMentionFrom } from './nearest.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** What one article does with quotation marks, counted once. */
export interface MarkUse {
  /** Quotations by folded content. */
  repeats: ReadonlyMap<string, number>;
  /** Share of quotations of at most three words. */
  shortShare: number;
  /** How many people and bodies are subjects of verbs of speech. */
  speakers: number;
  /** Quotations of eight words and more. */
  long: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words of a text; in Chinese, Japanese and Korean two characters count as one. */
export function countWords(text: string): number {
  if (CJK.test(text)) return Math.ceil((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / 2);
  return text.match(WORD)?.length ?? 0;
}

const fold = (content: string): string => content.toLowerCase().replace(/[\s.,!?…;:]+$/u, '');

export const contentOf = ({ quotations, paragraphs }: Discourse, index: number): string => {
  const { paragraph, start, end } = quotations[index]!;
  return paragraphs[paragraph]!.text.slice(start, end);
};

/** Counts over the whole article. Linear; never throws. */
export function markUseOf(discourse: Discourse): MarkUse {
  const repeats = new Map<string, number>();
  let short = 0;
  let long = 0;
  discourse.quotations.forEach((_, index) => {
    const content = contentOf(discourse, index);
    const key = fold(content);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
    const words = countWords(content);
    if (words <= 3) short += 1;
    if (words >= 8) long += 1;
  });
  return {
    repeats, // A few marks say little: the share is drawn towards none.
    shortShare: short / (discourse.quotations.length + 3),
    long,
    speakers: discourse.registry.entities.filter(({ speaks }) => speaks > 0).length,
  };
}

/**
 * Evidence that a quotation holds somebody's words and not a title, a term, a nickname or a scare quote. The near miss is a short
 * partial quotation ("unacceptable"), which differs from a term only by a verb that pins it on somebody. Never throws.
 */
export function speechEvidence(discourse: Discourse, index: number, use: MarkUse): Features {
  const quotation = discourse.quotations[index]!;
  const content = contentOf(discourse, index);
  const features: Features = { bias: 1 };
  const words = countWords(content);
  const size =
    words <= 1 ? '1' : words <= 2 ? '2' : words <= 4 ? '3-4' : words <= 7 ? '5-7' : words <= 14 ? '8-14' : '15+';
  features[`words ${size}`] = 1;
  addContentEvidence(features, content, words, discourse.words);
  if (!quotation.closed) features.unclosed = 1;
  if ((use.repeats.get(fold(content)) ?? 0) > 1) features.repeated = 1;
  const length = words <= 4 ? 'short' : 'long';
  if (use.speakers === 0) features[`${length}, nobody speaks`] = 1;
  else if (use.speakers > 3) features[`${length}, many speak`] = 1;
  if (use.shortShare > 0.4) features[`${length}, mostly short marks`] = 1;
  if (use.long === 0) features[`${length}, no long quotation`] = 1;
  addContextEvidence(features, discourse, index, length);
  return features;
}

function addContentEvidence(features: Features, content: string, words: number, { firstPerson }: SpeechWords): void {
  const capital = /^[[(…."'“‘]*\p{Lu}/u.test(content);
  const sentence = /[.!?…。！？]['’"”]?$/.test(content);
  if (capital && sentence) features['whole sentence'] = 1;
  else if (capital) features['begins with a capital'] = 1;
  if (/,$/.test(content)) features['ends with a comma'] = 1;
  if (/[!?]/.test(content)) features['exclaims or asks'] = 1;
  const tokens = content.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.slice(0, 40) ?? [];
  const capitals = tokens.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  if (words > 1 && capitals / Math.max(1, tokens.length) > 0.6) features['title case'] = 1;
  if (words === 1 && capital) features['one capital word'] = 1;
  if (tokens.some((word) => firstPerson.has(word.toLowerCase().replace(/['’].*$/, '')))) features['first person'] = 1;
}

function addContextEvidence(features: Features, discourse: Discourse, index: number, length: string): void {
  const { tokens, role } = discourse.paragraphs[discourse.quotations[index]!.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const { words } = discourse;
  const before = tokens.slice(Math.max(0, at - 12), at).filter((token) => token.sentence === tokens[at]!.sentence);
  const after = tokens.slice(at + 1, at + 9);
  const previous = before.at(-1);
  if (previous?.text === ':') features['after a colon'] = 1;
  if (previous?.text === ',') features['after a comma'] = 1;
  if (!previous) features[`${length}, begins the sentence`] = 1;
  if (previous && (words.definite.has(previous.lower) || words.indefinite.has(previous.lower)))
    features[`${length}, after an article`] = 1;
  if (modifiesNoun(before, after[0], words)) features[`${length}, modifies a noun`] = 1;
  if (framed(before, words) || framedAfter(after, words)) features[`${length}, term frame`] = 1;
  if ([...before.slice(-3), ...after.slice(0, 3)].some((token) => words.works.has(token.lower)))
    features[`${length}, beside a work`] = 1;
  addVerbEvidence(features, before, after, length, words);
  addSubjectEvidence(features, discourse, index, length);
  if (isListed(tokens, at)) features[`${length}, in a list`] = 1;
  if (role === 'heading' || (tokens.length < 14 && tokens.at(-1)?.text !== '.' && tokens.length > 1))
    features[`${length}, heading`] = 1;
  if (role === 'aside') features.aside = 1;
  if (tokens.length === 1) features[`${length}, whole paragraph`] = 1;
}

/** 'followed a fixed "low tide, high walls" approach': an article, perhaps an adjective, the marks, a noun. */
function modifiesNoun(before: readonly Token[], next: Token | undefined, words: SpeechWords): boolean {
  if (next?.kind !== 'word' || next.capital || isGrammatical(next.lower, words)) return false;
  return before.slice(-2).some((token) => isArticle(token, words));
}

const isArticle = ({ lower }: Token, words: SpeechWords): boolean =>
  words.definite.has(lower) || words.indefinite.has(lower);

const isGrammatical = (lower: string, words: SpeechWords): boolean =>
  words.prepositions.has(lower) || words.fillers.has(lower) || words.notNames.has(lower) || words.cueVerbs.has(lower);

function addVerbEvidence(
  features: Features,
  before: readonly Token[],
  after: readonly Token[],
  length: string,
  words: SpeechWords,
): void {
  const cueBefore = before.findLastIndex((token) => words.cueVerbs.has(token.lower));
  if (cueBefore >= 0)
    features[`${length}, speech verb ${before.length - cueBefore < 4 ? 'right before' : 'before'}`] = 1;
  if (before.some((token) => words.stanceVerbs.has(token.lower))) features[`${length}, stance verb before`] = 1;
  const until = after.findIndex((token) => token.kind === 'quotation');
  const near = until < 0 ? after : after.slice(0, until);
  if (near.slice(0, 5).some((token) => words.cueVerbs.has(token.lower))) features[`${length}, speech verb after`] = 1;
  const phrase = [...before, ...near].map((token) => token.lower);
  if (words.sourcePhrases.some((source) => holds(phrase, source))) features['source phrase'] = 1;
  if (before.some((token) => words.pronouns.has(token.lower))) features[`${length}, pronoun before`] = 1;
  if (before.some((token) => token.capital)) features[`${length}, name before`] = 1;
}

/** Whether a verb before the quotation has somebody for its subject: the verb pins the words on them. */
function addSubjectEvidence(features: Features, discourse: Discourse, index: number, length: string): void {
  const { tokens, mentions } = discourse.paragraphs[discourse.quotations[index]!.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const next = firstMentionFrom(mentions, at);
  for (const mention of mentions.slice(Math.max(0, next - 5), next)) {
    if (tokens[mention.first]!.sentence !== tokens[at]!.sentence) continue;
    const { kind, speech } = cueLinkOf(tokens, mention, discourse.words);
    if (kind === 'subject' || kind === 'apposed') features[`${length}, somebody ${speech ? 'says' : 'calls'}`] = 1;
  }
}

const holds = (sequence: readonly string[], phrase: readonly string[]): boolean =>
  sequence.some((_, from) => phrase.every((word, at) => sequence[from + at] === word));

/** Whether the words right before end with a phrase that introduces a term ("so-called", "known as"), an article aside. */
function framed(before: readonly Token[], words: SpeechWords): boolean {
  const last = before.at(-1);
  const skip = last && (words.definite.has(last.lower) || words.indefinite.has(last.lower)) ? 1 : 0;
  return [0, skip].some((cut) => {
    const sequence = before.slice(0, before.length - cut).map((token) => token.lower);
    return words.termFrames.some((frame) =>
      frame.every((word, at) => sequence[sequence.length - frame.length + at] === word),
    );
  });
}

const framedAfter = (after: readonly Token[], words: SpeechWords): boolean =>
  words.termFrames.some((frame) => frame.length > 1 && frame.every((word, at) => after[at]?.lower === word));

/** Whether another quotation stands beside it, divided by a comma or a conjunction only. */
function isListed(tokens: readonly Token[], at: number): boolean {
  return [-1, 1].some((step) => {
    let other = at + step;
    while (
      tokens[other] &&
      Math.abs(other - at) < 4 &&
      tokens[other]!.kind !== 'quotation' &&
      tokens[other]!.text.length <= 3
    )
      other += step;
    return tokens[other]?.kind === 'quotation';
  });
}
