import type { Candidate } from './candidate.ts';
import type { CueLink } from './cue-link.ts';
import { cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, isPlace } from './entity.ts';
import type { Features } from './evidence.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { beginsSentence } from './names.ts';
import { firstMentionFrom } from './nearest.ts';

const NAMES_BEFORE = 12;

/** What is known of somebody wherever the name stands. */
export function nameEvidence(entity: Entity, mention: Mention, memory: Memory): Features {
  const features: Features = { [`a ${entity.kind}`]: 1 };
  if (entity.words.length > 1 && entity.kind === 'person') features['full name known'] = 1;
  if (entity.speaks > 0) features.speaks = 1;
  if (mention.functions.length > 0) features['with function'] = 1;
  if (entity.functions.size > 0) features['function given'] = 1;
  if (memory.lastSpeaker === entity) features['last speaker'] = 1;
  if (isPlace(entity)) features['a place'] = 1;
  if (entity.afterPreposition * 2 > entity.count) features['mostly after prepositions'] = 1;
  return features;
}

/** "Lind said the quay would close.": a verb of speech after the last quotation, so that one may follow. */
const reportsSince = ({ kind, speech }: CueLink, { first }: Mention, quoted: number): boolean =>
  speech && first > quoted && kind !== 'object' && kind !== 'loose' && kind !== 'none';

/** People named in the paragraph before a quotation. Bounded work; never throws. */
export function namedInParagraphBefore(discourse: Discourse, index: number, memory: Memory): Candidate[] {
  const paragraph = discourse.quotations[index]!.paragraph - 1;
  const previous = discourse.paragraphs[paragraph];
  if (!previous) return [];
  const { tokens } = previous;
  const names = previous.mentions.slice(-NAMES_BEFORE).filter((mention) => mention.kind === 'name');
  const heading = tokens.length < 14 && tokens.at(-1)?.kind === 'word';
  const quoted = tokens.findLastIndex(({ kind }) => kind === 'quotation');
  const seen = new Map<Entity, Candidate>();
  for (const mention of names.reverse()) {
    const entity = discourse.registry.resolve(mention.name!, paragraph);
    if (!entity || seen.has(entity)) continue;
    const link = cueLinkOf(tokens, mention, discourse.words);
    const features: Features = nameEvidence(entity, mention, memory);
    const add = (what: string): void => {
      features[`paragraph before${what}`] = 1;
    };
    add('');
    add(`: ${link.kind}`);
    const isLast = tokens[mention.first]!.sentence === tokens.at(-1)!.sentence;
    const isReporting = reportsSince(link, mention, quoted);
    const leadsIn = /^[:,]$/.test(tokens.at(-1)!.text);
    if (isLast) add(', last sentence');
    if (isReporting) add(', reports');
    if (leadsIn) add(', leads in');
    // "Lind remarks in this connection:", and the quotation below.
    if (isLast && isReporting && leadsIn) add(', hands over');
    if (beginsSentence(tokens, mention.first)) add(', begins sentence');
    // "Mara Lind, harbour director" on a line of its own names who speaks below it.
    const signs = mention.first === 0 && tokens[mention.last + 1]?.text === ',';
    if (heading && signs) add(', signs a line');
    if (discourse.tokenOf[index]! > 0) add(', words before');
    seen.set(entity, { features, readings: [{ entity, features: {} }] });
  }
  if (seen.size === 1) for (const { features } of seen.values()) features['paragraph before, only name'] = 1;
  return [...seen.values()];
}

/** "Lind nods: “...”": the sentence that a colon ends names somebody. */
function isLedByName({ paragraphs, registry }: Discourse, paragraph: number, at: number): boolean {
  const { tokens, mentions } = paragraphs[paragraph]!;
  const last = mentions[firstMentionFrom(mentions, at) - 1];
  if (last?.kind !== 'name' || last.weak || tokens[last.first]!.sentence !== tokens[at]!.sentence) return false;
  return registry.resolve(last.name!, paragraph)?.kind === 'person';
}

/** The speaker of the quotation before, for one without an attribution of its own; undefined for the first. */
export function carriedOver(discourse: Discourse, index: number, memory: Memory): Candidate | undefined {
  if (memory.lastSpeech < 0) return undefined;
  const { lastSpeaker: entity } = memory;
  const before = discourse.quotations[memory.lastSpeech]!;
  const here = discourse.quotations[index]!;
  const { tokens } = discourse.paragraphs[here.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const features: Features = { carried: 1 };
  const add = (what: string): void => {
    features[`carried, ${what}`] = 1;
  };
  if (tokens[at - 1]?.text === ':' && isLedByName(discourse, here.paragraph, at)) add('after a colon');
  const sentence = tokens
    .slice(Math.max(0, at - 20), at + 12)
    .filter((token) => token.sentence === tokens[at]!.sentence);
  if (sentence.some(({ lower }) => discourse.words.reportedMood.has(lower))) add('reported mood');
  const gap = here.paragraph - before.paragraph;
  if (gap === 0) {
    const from = discourse.tokenOf[memory.lastSpeech]!;
    const sentences = tokens[at]!.sentence - tokens[from]!.sentence;
    if (sentences < 2) add(sentences === 0 ? 'same sentence' : 'next sentence');
    const between = tokens.slice(from + 1, Math.min(at, from + 40));
    if (between.some(({ kind, lower }) => kind === 'word' && discourse.words.cueVerbs.has(lower))) add('cue between');
  } else if (gap > 1) add(gap < 4 ? 'few paragraphs before' : 'far');
  return { features, readings: [{ ...(entity ? { entity } : {}), features: {} }] };
}
