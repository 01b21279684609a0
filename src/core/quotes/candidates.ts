import { type Antecedent, antecedentsOf, pronounEvidence } from './antecedents.ts';
import { clauseInside } from './clause-inside.ts';
import type { CueLink } from './cue-link.ts';
import { cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import type { Features } from './evidence.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { mentionEvidence } from './mention-evidence.ts';
import { beginsSentence } from './names.ts';
import { firstMentionFrom } from './nearest.ts';
import type { Entity } from './speakers.ts';
import type { Token } from './token.ts';

/** Whom a mention may stand for; without an entity somebody whom the article does not name. */
export interface Reading {
  entity?: Entity;
  features: Features;
}

/** One way to attribute a quotation: a place that carries the attribution, and whom it may mean. */
export interface Candidate {
  /** The words that stand for the speaker at the quotation. */
  mention?: { paragraph: number; mention: Mention };
  link?: CueLink;
  /** Evidence for the place; that for each reading is its own. */
  features: Features;
  readings: Reading[];
}

const MENTIONS_BEFORE = 12;
const MENTIONS_AFTER = 6;

/** All ways to attribute one quotation, each with its evidence. Bounded work per quotation; never throws. */
export function candidatesFor(discourse: Discourse, index: number, memory: Memory): Candidate[] {
  const { paragraph } = discourse.quotations[index]!;
  const { tokens, mentions } = discourse.paragraphs[paragraph]!;
  const at = firstMentionFrom(mentions, discourse.tokenOf[index]!);
  const candidates: Candidate[] = [];
  for (const mention of mentions.slice(Math.max(0, at - MENTIONS_BEFORE), at + MENTIONS_AFTER)) {
    const readings = readingsOf(discourse, paragraph, mention, memory);
    if (readings.length === 0) continue;
    const link = cueLinkOf(tokens, mention, discourse.words);
    const features = mentionEvidence(discourse, index, mention, link);
    if (mention.kind === 'name') Object.assign(features, nameEvidence(readings[0]!.entity!, mention, memory));
    candidates.push({ mention: { paragraph, mention }, link, features, readings });
  }
  const signature = unnamedSignature(discourse, index);
  if (signature) candidates.push(signature);
  const decisive = candidates.filter(({ features }) => isDecisive(features));
  if (decisive.length > 0) return decisive;
  const inside = clauseInside(discourse, index);
  if (inside) return [{ features: {}, readings: [{ entity: inside, features: {} }] }];
  const tied = candidates.filter(({ features }) => 'tied' in features);
  const before = tied.filter(({ mention }) => mention && mention.mention.first < discourse.tokenOf[index]!);
  for (const { features } of before.slice(0, -1)) features['another tie nearer'] = 1;
  const cue = tied.some(({ link }) => link!.speech)
    ? 'own cue'
    : tied.length > 0
      ? 'own verb'
      : hasBareCue(discourse, index)
        ? 'cue without a subject'
        : 'no cue';
  candidates.push(...namedInParagraphBefore(discourse, index, memory));
  const carried = carriedOver(discourse, index, memory);
  if (carried) candidates.push(carried);
  candidates.push({ features: { none: 1 }, readings: [{ features: {} }] });
  const woven = isWoven(discourse, index);
  for (const { features } of candidates) addCue(features, cue, woven);
  return candidates;
}

/** Whether a place plainly attributes the quotation, so that no other needs to be looked at: `"...," said X` and `X said: "..."`. */
function isDecisive(features: Features): boolean {
  if ('signed' in features) return true;
  if (!('tied' in features && 'speech verb' in features)) return false;
  if ('before: subject' in features && 'before, verb adjacent' in features) {
    return 'before, :' in features || 'before, ,' in features;
  }
  const after = ['after: subject', 'after: inverted', 'after: source'].some((tie) => tie in features);
  return after && 'after, verb adjacent' in features && 'after, marks agree' in features;
}

/** `"..." -- Senior engineer at a start-up`: signed, by nobody in particular. */
function unnamedSignature({ quotations, paragraphs, tokenOf }: Discourse, index: number): Candidate | undefined {
  const { tokens, mentions } = paragraphs[quotations[index]!.paragraph]!;
  const at = tokenOf[index]!;
  let next = at + 1;
  while (next - at < 4 && /^[-—–―]$/.test(tokens[next]?.text ?? '')) next += 1;
  if (next === at + 1 || next >= tokens.length || tokens.length - next > 20) return undefined;
  if (tokens.slice(next).some(({ kind, text }) => kind === 'quotation' || /^[-—–―.]$/.test(text))) return undefined;
  const first = mentions[firstMentionFrom(mentions, next)];
  const named =
    first?.kind === 'name' &&
    first.first === next &&
    !(tokens[first.last + 1]?.kind === 'word' && first.first === first.last);
  return named ? undefined : { features: { signed: 1 }, readings: [{ features: {} }] };
}

/** What a quotation's own cue says about candidates that it is not tied to. */
function addCue(features: Features, cue: string, woven: boolean): void {
  if ('tied' in features) return;
  if (woven) {
    for (const place of ['carried', 'none', 'paragraph before'])
      if (place in features) features[`${place}, woven in`] = 1;
  }
  for (const place of ['carried', 'none', 'paragraph before', 'begins sentence']) {
    if (place in features) features[`${place}, ${cue}`] = 1;
  }
}

/** Whether a quotation begins in the middle of the reporter's sentence. */
const isWoven = ({ quotations, paragraphs, tokenOf }: Discourse, index: number): boolean => {
  const { paragraph, start } = quotations[index]!;
  return tokenOf[index]! > 0 && /^\p{Ll}/u.test(paragraphs[paragraph]!.text.slice(start, start + 2));
};

/** Whether a verb of speech stands right beside a quotation. */
function hasBareCue({ quotations, paragraphs, tokenOf, words }: Discourse, index: number): boolean {
  const { tokens } = paragraphs[quotations[index]!.paragraph]!;
  const at = tokenOf[index]!;
  const isCue = ({ kind, lower }: Token): boolean => kind === 'word' && words.cueVerbs.has(lower);
  return tokens.slice(Math.max(0, at - 3), at).some(isCue) || tokens.slice(at + 1, at + 4).some(isCue);
}

function readingsOf(discourse: Discourse, paragraph: number, mention: Mention, memory: Memory): Reading[] {
  if (mention.kind === 'name') {
    const entity = discourse.registry.resolve(mention.name!, paragraph);
    return entity ? [{ entity, features: {} }] : [];
  }
  const called = mention.called ? discourse.registry.resolve(mention.called, paragraph) : undefined;
  if (called) return [{ entity: called, features: {} }];
  const known = antecedentsOf(discourse, paragraph, mention, memory);
  if (mention.kind === 'description') return descriptionReadings(discourse, paragraph, mention, known);
  return known.map(({ entity, features }) => ({
    entity,
    features: { ...features, ...pronounEvidence(entity, mention) },
  }));
}

function descriptionReadings(
  { registry }: Discourse,
  paragraph: number,
  mention: Mention,
  known: readonly Antecedent[],
): Reading[] {
  const kind = mention.headKind ?? 'person';
  const definite = mention.indefinite ? 'indefinite' : 'definite';
  const readings: Reading[] = [{ features: { [`unnamed ${kind}, ${definite}`]: 1 } }];
  const owner = mention.name && kind !== 'person' ? registry.resolve(mention.name, paragraph) : undefined;
  if (owner && kind === 'spokesperson') return [{ entity: owner, features: {} }];
  if (owner) readings.push({ entity: owner, features: { [`owner of a ${kind}`]: 1 } });
  if (mention.indefinite && kind === 'person') return readings;
  const namesakes = registry.withFunction(mention.head!).filter((one) => !known.some(({ entity }) => entity === one));
  const holders = registry.withFunction(mention.head!).length;
  const held = holders === 1 ? { 'function known': 1, 'only one with the function': 1 } : { 'function known': 1 };
  for (const entity of namesakes) readings.push({ entity, features: { 'named earlier': 1, ...held } });
  for (const { entity, features } of known) {
    const knows = entity.functions.has(mention.head!);
    if (!knows && (kind === 'person' || entity.kind === 'person')) continue;
    readings.push({
      entity,
      features: { ...features, ...(knows ? held : { [`${entity.kind} for a ${kind}`]: 1 }) },
    });
  }
  return readings;
}

function nameEvidence(entity: Entity, mention: Mention, memory: Memory): Features {
  const features: Features = { [`a ${entity.kind}`]: 1 };
  if (entity.words.length > 1 && entity.kind === 'person') features['full name known'] = 1;
  if (entity.speaks > 0) features.speaks = 1;
  if (mention.functions.length > 0) features['with function'] = 1;
  if (entity.functions.size > 0) features['function given'] = 1;
  if (memory.lastSpeaker === entity) features['last speaker'] = 1;
  if (entity.afterPreposition * 2 > entity.count) features['mostly after prepositions'] = 1;
  return features;
}

/** People named in the paragraph before. */
function namedInParagraphBefore(discourse: Discourse, index: number, memory: Memory): Candidate[] {
  const paragraph = discourse.quotations[index]!.paragraph - 1;
  const previous = discourse.paragraphs[paragraph];
  if (!previous) return [];
  const { tokens } = previous;
  const names = previous.mentions.slice(-MENTIONS_BEFORE).filter((mention) => mention.kind === 'name');
  const heading = tokens.length < 14 && tokens.at(-1)?.kind === 'word';
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
    if (tokens[mention.first]!.sentence === tokens.at(-1)!.sentence) add(', last sentence');
    if (tokens.at(-1)!.text === ':') add(', colon');
    if (beginsSentence(tokens, mention.first)) add(', begins sentence');
    if (heading) add(', heading');
    if (discourse.tokenOf[index]! > 0) add(', words before');
    seen.set(entity, { features, readings: [{ entity, features: {} }] });
  }
  if (seen.size === 1) for (const { features } of seen.values()) features['paragraph before, only name'] = 1;
  return [...seen.values()];
}

/** The speaker of the quotation before, for one without an attribution of its own. */
function carriedOver(discourse: Discourse, index: number, memory: Memory): Candidate | undefined {
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
  if (!entity) add('unnamed');
  const gap = here.paragraph - before.paragraph;
  if (gap === 0) {
    const from = discourse.tokenOf[memory.lastSpeech]!;
    const sentences = tokens[at]!.sentence - tokens[from]!.sentence;
    add(sentences === 0 ? 'same sentence' : sentences === 1 ? 'next sentence' : 'same paragraph');
    const between = tokens.slice(from + 1, Math.min(at, from + 40));
    if (between.some(({ kind, lower }) => kind === 'word' && discourse.words.cueVerbs.has(lower))) add('cue between');
  } else {
    add(gap === 1 ? 'paragraph before' : gap < 4 ? 'few paragraphs before' : 'far');
    if (!before.closed) add('runs on');
    if (at > 0) add('words before');
  }
  return { features, readings: [{ ...(entity ? { entity } : {}), features: {} }] };
}
