import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Features } from './evidence.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import { firstMentionFrom } from './nearest.ts';

/** Somebody a pronoun or a description may stand for. */
export interface Antecedent {
  entity: Entity;
  features: Features;
}

const MOST = 6;
const PARAGRAPHS_BACK = 4;
const NAMES_A_PARAGRAPH = 12;

/** Entities named before a mention, the latest first, and the last speaker. Bounded work; never throws. */
export function antecedentsOf(discourse: Discourse, paragraph: number, mention: Mention, memory: Memory): Antecedent[] {
  const found = new Map<Entity, Features>();
  for (let back = 0; back <= PARAGRAPHS_BACK && back <= paragraph && found.size < MOST; back += 1) {
    const { tokens, mentions } = discourse.paragraphs[paragraph - back]!;
    const end = back === 0 ? firstMentionFrom(mentions, mention.first) : mentions.length;
    for (let at = end - 1; at >= Math.max(0, end - NAMES_A_PARAGRAPH) && found.size < MOST; at -= 1) {
      const one = mentions[at]!;
      const entity = one.kind === 'name' ? discourse.registry.resolve(one.name!, paragraph - back) : undefined;
      if (!entity || found.has(entity)) continue;
      const gap = back === 0 ? tokens[mention.first]!.sentence - tokens[one.first]!.sentence : -back;
      const features: Features = { [`named ${placeOf(gap)}`]: 1 };
      if (beginsSentence(tokens, one.first)) features['named as subject'] = 1;
      if (isAfterPreposition(tokens, one.first, discourse.words)) features['named after a preposition'] = 1;
      found.set(entity, features);
    }
  }
  const { lastSpeaker } = memory;
  if (lastSpeaker && !found.has(lastSpeaker)) found.set(lastSpeaker, { 'named earlier': 1 });
  return [...found].map(([entity, features]) => ({ entity, features: { ...features, ...standing(entity, memory) } }));
}

function placeOf(gap: number): string {
  if (gap === 0) return 'in the sentence';
  if (gap === 1) return 'in the sentence before';
  if (gap > 1) return 'in the paragraph';
  return gap === -1 ? 'in the paragraph before' : 'earlier';
}

function standing(entity: Entity, memory: Memory): Features {
  const features: Features = {};
  if (entity.speaks > 0) features['speaks somewhere'] = 1;
  if (entity === memory.lastSpeaker) features['is last speaker'] = 1;
  if (entity.afterPreposition * 2 > entity.count) features['named mostly after prepositions'] = 1;
  return features;
}

/** How well a pronoun's number and gender fit somebody. */
export function pronounEvidence(entity: Entity, mention: Mention): Features {
  const { kind } = entity;
  if (mention.pronoun === 'plural') return { [`they, ${kind}`]: 1 };
  if (mention.pronoun === 'neuter') return { [`it, ${kind}`]: 1 };
  const features: Features = { [`he or she, ${kind}`]: 1 };
  if (mention.pronoun === 'somebody') return features;
  if (entity.gender) features[entity.gender === mention.pronoun ? 'same gender' : 'other gender'] = 1;
  return features;
}
