import { type CueLink, cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import type { Mention } from './mentions.ts';
import { beginsSentence } from './names.ts';
import type { Entity } from './speakers.ts';

/** Named amounts of evidence. */
export type Features = Record<string, number>;

/** One way to attribute a quotation. */
export interface Candidate {
  /** Absent: nobody whom the article names. */
  entity?: Entity;
  /** The words that stand for the speaker at the quotation. */
  mention?: { paragraph: number; mention: Mention };
  link?: CueLink;
  features: Features;
}

/** What earlier decisions say. */
export interface Memory {
  /** Speaker of each earlier quotation, by index; `undefined` also for those that are no speech. */
  speakers: (Entity | undefined)[];
  /** Everybody who has spoken so far. */
  spoken: Set<Entity>;
  /** Index of the last quotation that was speech, or -1. */
  lastSpeech: number;
}

const ANTECEDENTS = 6;
const PARAGRAPHS_BACK = 4;

/** All ways to attribute one quotation, each with its evidence. Bounded work per quotation; never throws. */
export function candidatesFor(discourse: Discourse, index: number, memory: Memory): Candidate[] {
  const quotation = discourse.quotations[index]!;
  const { tokens, mentions, text } = discourse.paragraphs[quotation.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const content = text.slice(quotation.start, quotation.end);
  const candidates: Candidate[] = [];
  let cued = false;
  for (const mention of nearbyMentions(mentions, at)) {
    const link = cueLinkOf(tokens, mention, discourse.words);
    const features = mentionFeatures(discourse, index, mention, link, content);
    cued ||= link.speech && link.kind !== 'object' && 'near' in features;
    for (const one of readings(discourse, quotation.paragraph, mention, memory)) {
      candidates.push({
        ...(one.entity ? { entity: one.entity } : {}),
        mention: { paragraph: quotation.paragraph, mention },
        link,
        features: { ...features, ...one.features },
      });
    }
  }
  candidates.push(...previousParagraphCandidates(discourse, index, memory, cued));
  candidates.push(...carried(discourse, index, memory, cued));
  candidates.push({ features: { none: 1, ...(cued ? { 'none, cue': 1 } : {}) } });
  return candidates;
}

/** Mentions around a quotation: at most a dozen before it and half a dozen after it. */
function nearbyMentions(mentions: readonly Mention[], at: number): Mention[] {
  let next = 0;
  let high = mentions.length;
  while (next < high) {
    const middle = (next + high) >> 1;
    if (mentions[middle]!.first < at) next = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, next - 12), next + 6);
}

function mentionFeatures(
  discourse: Discourse,
  index: number,
  mention: Mention,
  link: CueLink,
  content: string,
): Features {
  const quotation = discourse.quotations[index]!;
  const { tokens } = discourse.paragraphs[quotation.paragraph]!;
  const { words } = discourse;
  const at = discourse.tokenOf[index]!;
  const after = mention.first > at;
  const between = tokens.slice(after ? at + 1 : mention.last + 1, after ? mention.first : at);
  const quotationsBetween = between.filter((token) => token.kind === 'quotation').length;
  const sentences = Math.abs(tokens[mention.first]!.sentence - tokens[at]!.sentence);
  const side = after ? 'after' : 'before';
  const distance = sentences === 0 ? '' : sentences === 1 ? ' 1' : ' 2+';
  const region = `${side}${distance}${quotationsBetween > 0 ? ' over' : ''}`;
  const features: Features = { [`${region}: ${link.kind}`]: 1 };
  const verbDistance = Math.abs((after ? link.first : link.last) - at) - 1;
  const near = link.kind !== 'none' && sentences === 0 && quotationsBetween === 0;
  if (near) {
    features.near = 1;
    features[`${side}, verb ${verbDistance < 2 ? 'adjacent' : verbDistance < 5 ? 'close' : 'far'}`] = 1;
    if (link.speech) features['speech verb'] = 1;
    if (/[,!?—–-]$/.test(content) === after) features[`${side}, marks agree`] = 1;
    const before = tokens[at - 1];
    if (!after && before) {
      if (before.text === ':' || before.text === ',') features[`before, ${before.text}`] = 1;
    }
  }
  const previous = tokens[mention.first - 1];
  const following = tokens[mention.last + 1];
  if (previous && words.prepositions.has(previous.lower) && link.kind !== 'source') features['after a preposition'] = 1;
  if (tokens[mention.last]!.possessive && link.kind !== 'source') features.possessive = 1;
  if (following?.kind === 'word' && mention.kind === 'name' && words.roles.has(following.lower))
    features['before a function'] = 1;
  if (beginsSentence(tokens, mention.first)) features['begins sentence'] = 1;
  if (link.kind === 'none')
    features[`no tie, ${between.length < 6 ? 'near' : between.length < 20 ? 'close' : 'far'}`] = 1;
  features[mention.kind] = 1;
  return features;
}

interface ReadingOfMention {
  entity?: Entity;
  features: Features;
}

type KnownReading = ReadingOfMention & { entity: Entity };

/** Whom a mention may stand for. */
function readings(discourse: Discourse, paragraph: number, mention: Mention, memory: Memory): ReadingOfMention[] {
  const { registry, words } = discourse;
  if (mention.kind === 'name') {
    const entity = registry.resolve(mention.name!, paragraph);
    return entity ? [{ entity, features: entityFeatures(entity, mention, memory) }] : [];
  }
  const known = antecedents(discourse, paragraph, mention, memory);
  if (mention.kind === 'pronoun') {
    return known.map((one) => ({
      entity: one.entity,
      features: { ...one.features, ...pronounFeatures(one.entity, mention) },
    }));
  }
  const unnamed: ReadingOfMention = {
    features: { unnamed: 1, [mention.indefinite ? 'unnamed, indefinite' : 'unnamed, definite']: 1 },
  };
  if (mention.indefinite && !words.spokespeople.has(mention.head!)) return [unnamed];
  const fits = known.filter(({ entity }) => describes(discourse, mention, entity));
  return [
    unnamed,
    ...fits.map((one) => ({
      entity: one.entity,
      features: { ...one.features, ...descriptionFeatures(one.entity, mention) },
    })),
  ];
}

function describes({ words }: Discourse, mention: Mention, entity: Entity): boolean {
  const head = mention.head!;
  if (words.spokespeople.has(head) || words.documents.has(head)) return true;
  return entity.functions.has(head) || entity.body;
}

function entityFeatures(entity: Entity, mention: Mention, memory: Memory): Features {
  const features: Features = {};
  if (entity.body) features.body = 1;
  if (entity.words.length > 1 && !entity.body) features['full name known'] = 1;
  if (mention.functions.length > 0) features['with function'] = 1;
  if (memory.lastSpeech >= 0 && memory.speakers[memory.lastSpeech] === entity) features['last speaker'] = 1;
  return features;
}

function pronounFeatures(entity: Entity, mention: Mention): Features {
  if (mention.pronoun === 'plural') return { [entity.body ? 'they, body' : 'they, person']: 1 };
  const features: Features = { [entity.body ? 'he or she, body' : 'he or she, person']: 1 };
  if (entity.gender && entity.gender !== mention.pronoun) features['other gender'] = 1;
  return features;
}

function descriptionFeatures(entity: Entity, mention: Mention): Features {
  return {
    [entity.functions.has(mention.head!)
      ? 'function known'
      : entity.body
        ? 'description, body'
        : 'description, person']: 1,
  };
}

/** Entities named before a place, the latest mention first, and the last speaker. */
function antecedents(discourse: Discourse, paragraph: number, mention: Mention, memory: Memory): KnownReading[] {
  const found = new Map<Entity, Features>();
  const last = memory.lastSpeech >= 0 ? memory.speakers[memory.lastSpeech] : undefined;
  let mostRecent = true;
  for (let back = 0; back <= PARAGRAPHS_BACK && found.size < ANTECEDENTS; back += 1) {
    const { tokens, mentions } = discourse.paragraphs[paragraph - back] ?? { tokens: [], mentions: [] };
    const here = mentions.filter((one) => one.kind === 'name' && (back > 0 || one.first < mention.first)).slice(-12);
    for (const one of here.reverse()) {
      const entity = discourse.registry.resolve(one.name!, paragraph - back);
      if (!entity || found.has(entity) || found.size >= ANTECEDENTS) continue;
      const features: Features = {
        [`named ${back === 0 ? sentenceGap(tokens, one, mention) : back === 1 ? 'in the paragraph before' : 'earlier'}`]: 1,
      };
      if (mostRecent && !entity.body) features['named last'] = 1;
      if (!entity.body) mostRecent = false;
      if (beginsSentence(tokens, one.first)) features['named as subject'] = 1;
      if (tokens[one.last]!.possessive) features['named in the possessive'] = 1;
      if (discourse.words.prepositions.has(tokens[one.first - 1]?.lower ?? ''))
        features['named after a preposition'] = 1;
      found.set(entity, features);
    }
  }
  if (last && !found.has(last)) found.set(last, { 'named earlier': 1 });
  return [...found].map(([entity, features]) => {
    const shared: Features = { ...features };
    if (entity === last) shared['is last speaker'] = 1;
    if (entity.words.length > 1 && !entity.body) shared['full name'] = 1;
    if (memory.spoken.has(entity)) shared['has spoken'] = 1;
    if (entity.functions.size > 0) shared['has a function'] = 1;
    return { entity, features: shared };
  });
}

function sentenceGap(tokens: Discourse['paragraphs'][number]['tokens'], one: Mention, mention: Mention): string {
  const gap = tokens[mention.first]!.sentence - tokens[one.first]!.sentence;
  return gap === 0 ? 'in the sentence' : gap === 1 ? 'in the sentence before' : 'in the paragraph';
}

/** People named in the paragraph before a quotation that opens its own. */
function previousParagraphCandidates(discourse: Discourse, index: number, memory: Memory, cued: boolean): Candidate[] {
  const { paragraph } = discourse.quotations[index]!;
  const previous = discourse.paragraphs[paragraph - 1];
  if (!previous) return [];
  const candidates: Candidate[] = [];
  const names = previous.mentions.filter((mention) => mention.kind === 'name').slice(-8);
  const lastSentence = previous.tokens.at(-1)?.sentence ?? 0;
  const seen = new Set<Entity>();
  for (const mention of names.reverse()) {
    const entity = discourse.registry.resolve(mention.name!, paragraph - 1);
    if (!entity || seen.has(entity)) continue;
    seen.add(entity);
    const link = cueLinkOf(previous.tokens, mention, discourse.words);
    const features: Features = { 'paragraph before': 1, ...entityFeatures(entity, mention, memory) };
    features[`paragraph before: ${link.kind}`] = 1;
    if (cued) features['paragraph before, cue'] = 1;
    if (previous.tokens[mention.first]!.sentence === lastSentence) features['paragraph before, last sentence'] = 1;
    if (previous.tokens.at(-1)?.text === ':') features['paragraph before, colon'] = 1;
    if (beginsSentence(previous.tokens, mention.first)) features['paragraph before, begins sentence'] = 1;
    if (names.length === 1) features['paragraph before, only name'] = 1;
    if (previous.tokens.length < 12 && previous.tokens.at(-1)?.kind === 'word')
      features['paragraph before, heading'] = 1;
    candidates.push({ entity, features });
  }
  return candidates;
}

/** The speaker of the quotation before, for one without an attribution of its own. */
function carried(discourse: Discourse, index: number, memory: Memory, cued: boolean): Candidate[] {
  if (memory.lastSpeech < 0) return [];
  const entity = memory.speakers[memory.lastSpeech];
  const before = discourse.quotations[memory.lastSpeech]!;
  const here = discourse.quotations[index]!;
  const { tokens } = discourse.paragraphs[here.paragraph]!;
  const at = discourse.tokenOf[index]!;
  const features: Features = { carried: 1 };
  if (!entity) features['carried, unnamed'] = 1;
  if (cued) features['carried, cue'] = 1;
  const gap = here.paragraph - before.paragraph;
  if (gap === 0) {
    const from = discourse.tokenOf[memory.lastSpeech]!;
    const sentences = tokens[at]!.sentence - tokens[from]!.sentence;
    features[`carried, ${sentences === 0 ? 'same sentence' : sentences === 1 ? 'next sentence' : 'same paragraph'}`] =
      1;
    const between = tokens.slice(from + 1, at);
    if (between.some((token) => token.kind === 'word' && discourse.words.cueVerbs.has(token.lower)))
      features['carried, cue between'] = 1;
  } else {
    features[`carried, ${gap === 1 ? 'paragraph before' : gap < 4 ? 'few paragraphs before' : 'far'}`] = 1;
    if (!before.closed) features['carried, runs on'] = 1;
    if (at > 0) features['carried, words before'] = 1;
  }
  return [{ ...(entity ? { entity } : {}), features }];
}
