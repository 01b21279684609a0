import type { CueLink } from './cue-link.ts';
import { cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, isPlace } from './entity.ts';
import type { Features } from './evidence.ts';
import type { Memory } from './memory.ts';
import { isSomebodysPronoun, type Mention } from './mention.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import { firstMentionFrom } from './nearest.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

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
  let lastPersonSeen = false;
  for (let back = 0; back <= PARAGRAPHS_BACK && back <= paragraph && found.size < MOST; back += 1) {
    const { tokens, mentions } = discourse.paragraphs[paragraph - back]!;
    const end = back === 0 ? firstMentionFrom(mentions, mention.first) : mentions.length;
    for (let at = end - 1; at >= Math.max(0, end - NAMES_A_PARAGRAPH) && found.size < MOST; at -= 1) {
      const one = mentions[at]!;
      const entity = meantBy(discourse, paragraph - back, one);
      if (!entity || found.has(entity)) continue;
      const gap = back === 0 ? tokens[mention.first]!.sentence - tokens[one.first]!.sentence : -back;
      const features: Features = { [`named ${placeOf(gap)}`]: 1 };
      const begins = opensSentence(tokens, mentions, at, discourse.words);
      const reporting = reports(cueLinkOf(tokens, one, discourse.words));
      if (begins) features['named as subject'] = 1;
      if (back === 0 && isTakenUp(tokens, mentions, at, end)) features['taken up'] = 1;

      if (
        entity.kind === 'person' &&
        (begins || reporting) &&
        isSinceLastSpeech(discourse, memory, paragraph - back, one)
      )
        features['subject since'] = 1;
      if (tokens[one.last]!.possessive) features['named in the possessive'] = 1;
      if (!reporting && isAfterPreposition(tokens, one.first, discourse.words))
        features['named after a preposition'] = 1;
      if (entity.kind === 'person') {
        if (!lastPersonSeen) features['named last'] = 1;
        lastPersonSeen = true;
      }
      found.set(entity, features);
    }
  }
  const { lastSpeaker } = memory;
  if (lastSpeaker && !found.has(lastSpeaker)) found.set(lastSpeaker, { 'named earlier': 1 });
  const { protagonist } = discourse.registry;
  if (protagonist) found.set(protagonist, { ...(found.get(protagonist) ?? { 'named earlier': 1 }), 'named most': 1 });
  const isOvertaking = [...found.values()].some((features) => 'subject since' in features);
  const since = paragraph - (discourse.quotations[memory.lastSpeech]?.paragraph ?? 0);
  return [...found].map(([entity, features]) => {
    const overtaken = isOvertaking && !('subject since' in features);
    return { entity, features: { ...features, ...standing(entity, memory, overtaken, since) } };
  });
}

/** Who a name, or a function that one person has ("the mayor"), stands for. */
function meantBy({ registry }: Discourse, paragraph: number, one: Mention): Entity | undefined {
  if (one.kind === 'name') return registry.resolve(one.name!, paragraph);
  if (one.kind !== 'description' || one.headKind !== 'person' || one.indefinite) return undefined;
  if (one.called) return registry.resolve(one.called, paragraph);
  const holders = registry.withFunction(one.head!);
  return holders.length === 1 ? holders[0] : undefined;
}

/** At most so many mentions after a name are looked at for a pronoun that takes it up. */
const TAKES_UP = 5;

/** "... stood up [Lind]. He had never spoken before.": a pronoun begins a sentence after a name, with no other name between them. */
export function isTakenUp(tokens: readonly Token[], mentions: readonly Mention[], at: number, end: number): boolean {
  const { sentence } = tokens[mentions[at]!.first]!;
  for (const one of mentions.slice(at + 1, Math.min(end, at + 1 + TAKES_UP))) {
    if (one.kind === 'name') return false;
    if (isSomebodysPronoun(one) && tokens[one.first]!.sentence > sentence && beginsSentence(tokens, one.first))
      return true;
  }
  return false;
}

/** In tokens: how long a phrase may be that leads to a name. */
const LONGEST_LEAD = 6;

/** "Lind ...", "[Her colleague,] Lind, ...", "[Retired docker] Lind ...": a name that its sentence begins with, a description aside. */
function opensSentence(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  words: SpeechWords,
): boolean {
  const name = mentions[at]!.first;
  const { sentence } = tokens[name]!;
  if (beginsSentence(tokens, name)) return true;
  let first = name;
  while (first > 0 && name - first <= LONGEST_LEAD && tokens[first - 1]!.sentence === sentence) first -= 1;
  if (name - first > LONGEST_LEAD) return false;
  const before = mentions[at - 1];
  // "[The chair of the board], Lind, ..."
  const describing = mentions.slice(Math.max(0, at - 3), at).find(({ called }) => called === mentions[at]!.name);
  if (describing && beginsSentence(tokens, describing.first)) return true;
  const another = before?.kind === 'name' && before.last >= first && !tokens[before.last]!.possessive;
  const lead = tokens.slice(first, name);
  if (words.known.size > 0)
    return words.definite.has(lead[0]!.lower) && !lead.some(({ lower }) => words.prepositions.has(lower));
  return !another && lead.every((token) => describes(token, words));
}

/** Whether a word may stand in a description before a name: no word that leads to another phrase. */
const describes = (
  { kind, lower }: Token,
  { definite, prepositions, fillers, cueVerbs, stanceVerbs, pronouns }: SpeechWords,
): boolean =>
  kind !== 'quotation' &&
  !pronouns.has(lower) &&
  !prepositions.has(lower) &&
  (definite.has(lower) || ![fillers, cueVerbs, stanceVerbs].some((list) => list.has(lower)));

/** "Lind said", "said Lind", "according to Lind". */
const reports = ({ kind, speech }: CueLink): boolean => speech && kind !== 'object' && kind !== 'loose';

/** Whether a mention stands after the last quotation that was speech. */
function isSinceLastSpeech(
  { quotations, tokenOf }: Discourse,
  { lastSpeech }: Memory,
  paragraph: number,
  one: Mention,
): boolean {
  const last = quotations[lastSpeech];
  if (!last) return true;
  return paragraph > last.paragraph || (paragraph === last.paragraph && one.first > tokenOf[lastSpeech]!);
}

function placeOf(gap: number): string {
  if (gap === 0) return 'in the sentence';
  if (gap === 1) return 'in the sentence before';
  if (gap > 1) return 'in the paragraph';
  return gap === -1 ? 'in the paragraph before' : 'earlier';
}

/**
 * @param overtaken somebody else has been the subject since the last quotation: having spoken counts no more
 * @param since paragraphs since the last quotation
 */
function standing(entity: Entity, memory: Memory, overtaken: boolean, since: number): Features {
  const features: Features = {};
  if (!overtaken && entity.speaks > 0) features['speaks somewhere'] = 1;
  if (entity === memory.lastSpeaker) {
    features['is last speaker'] = 1;
    features[`is last speaker, ${since === 0 ? 'here' : since === 1 ? 'paragraph before' : 'far'}`] = 1;
  }
  if (isPlace(entity)) features['named as a place'] = 1;
  if (entity.afterPreposition * 2 > entity.count) features['named mostly after prepositions'] = 1;
  return features;
}

/** How well a pronoun's number and gender fit somebody. */
export function pronounEvidence(entity: Entity, mention: Mention): Features {
  const kind = entity.kind === 'person' ? 'person' : entity.kind;
  if (mention.pronoun === 'plural') return { [`they, ${kind}`]: 1 };
  if (mention.pronoun === 'neuter') return { [`it, ${kind}`]: 1 };
  const features: Features = { [`he or she, ${kind}`]: 1 };
  if (mention.pronoun !== 'somebody' && !entity.gender && entity.kind === 'person' && /^\S*[aа]\s/u.test(entity.name))
    features[`first name in -a, ${mention.pronoun}`] = 1;
  if (mention.pronoun === 'somebody') return features;
  if (entity.gender) features[entity.gender === mention.pronoun ? 'same gender' : 'other gender'] = 1;
  return features;
}
