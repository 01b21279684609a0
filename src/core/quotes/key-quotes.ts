import { WORD_CHARACTER } from '../content/text.ts';
import { type Interruptible, mapInChunks } from '../interruptible.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { type Features, type WeightTable, weigh } from './evidence.ts';
import { contentOf, countWords, HYPHENED } from './mark-use.ts';
import type { Utterance } from './utterances.ts';

/** An utterance with its place in the ranking. */
export interface Ranked {
  utterance: Utterance;
  /** 0 to 1, comparable within one article. */
  salience: number;
  key: boolean;
  /** The strongest evidence for it, by name. */
  reasons: string[];
}

const MOST_KEY_QUOTES = 5;
/** Utterances that are looked at without a pause. */
const CHUNK = 100;

/** Below this an utterance is not worth pulling out, however few there are. */
const LEAST_SALIENCE = 0.2;

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Ranks what an editor would pull out: whole sentences that say something, stand alone, bear on the subject and come from somebody who
 * matters, with the speakers varied. At most five are key, fewer where fewer deserve it. Gives them in the order given. Never throws.
 */
export function* rankUtterances(
  discourse: Discourse,
  utterances: readonly Utterance[],
  title: string | undefined,
  weights: WeightTable,
): Interruptible<Ranked[]> {
  const evidence = yield* keyEvidence(discourse, utterances, title);
  const scores = evidence.map((features) => weigh(features, weights));
  const chosen = new Map<number, number>();
  const taken = new Map<Entity, number>();
  const contents = new Set<string>();
  for (let place = 0; place < MOST_KEY_QUOTES; place += 1) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    utterances.forEach((utterance, at) => {
      if (chosen.has(at) || contents.has(contentOf(discourse, utterance.quotations[0]!))) return;
      const { entity } = utterance.attribution;
      const again = entity ? (taken.get(entity) ?? 0) : 0;
      const score = scores[at]! + again * (weights['same speaker again'] ?? 0);
      if (score > bestScore) [best, bestScore] = [at, score];
    });
    if (best < 0 || sigmoid(bestScore) < LEAST_SALIENCE) break;
    chosen.set(best, bestScore);
    const { entity } = utterances[best]!.attribution;
    if (entity) taken.set(entity, (taken.get(entity) ?? 0) + 1);
    contents.add(contentOf(discourse, utterances[best]!.quotations[0]!));
  }
  return utterances.map((utterance, at) => {
    const again = chosen.has(at) || !utterance.attribution.entity ? 0 : (taken.get(utterance.attribution.entity) ?? 0);
    const score = chosen.get(at) ?? scores[at]! + again * (weights['same speaker again'] ?? 0);
    return { utterance, salience: sigmoid(score), key: chosen.has(at), reasons: reasonsIn(evidence[at]!, weights) };
  });
}

function reasonsIn(features: Features, weights: WeightTable): string[] {
  const worth = (name: string): number => features[name]! * (weights[name] ?? 0);
  return Object.keys(features)
    .filter((name) => worth(name) > 0.1)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, 3);
}

/** The evidence for each utterance. Linear; never throws. */
export function* keyEvidence(
  discourse: Discourse,
  utterances: readonly Utterance[],
  title: string | undefined,
): Interruptible<Features[]> {
  const subject = subjectWords(discourse, title);
  const counts = new Map<Entity, number>();
  for (const { attribution } of utterances) {
    if (attribution.entity) counts.set(attribution.entity, (counts.get(attribution.entity) ?? 0) + 1);
  }
  const mostNamed = Math.max(1, ...[...counts.keys()].slice(0, 200).map((entity) => entity.count));
  const lengths = utterances.map(({ quotations }) =>
    Math.min(
      60,
      quotations.reduce((sum, index) => sum + countWords(contentOf(discourse, index)), 0),
    ),
  );
  const longest = Math.max(1, ...lengths);
  const longer = new Map<number, number>();
  for (const [place, length] of [...lengths].sort((a, b) => b - a).entries())
    if (!longer.has(length)) longer.set(length, place);
  return yield* mapInChunks(utterances, CHUNK, (utterance, at) => {
    const features: Features = { bias: 1, ...contentEvidence(discourse, utterance, subject) };
    addSpeakerEvidence(features, utterance, mostNamed);
    features['length beside the longest'] = lengths[at]! / longest;
    features['longer ones'] = longer.get(lengths[at]!)! / utterances.length;
    const share = at / utterances.length;
    if (share < 0.34) features['first third'] = 1;
    else if (share >= 0.67) features['last third'] = 1;
    if (at === 0) features['first quotation'] = 1;
    return features;
  });
}

const SIZES = [
  [4, 'under 4'],
  [8, '4-7'],
  [15, '8-14'],
  [25, '15-24'],
  [40, '25-39'],
  [60, '40-59'],
] as const;

function sizeOf(content: string): string {
  const words = countWords(content);
  return SIZES.find(([under]) => words < under)?.[1] ?? '60 and more';
}

const LONG_WORD = new RegExp(`[${WORD_CHARACTER}]{4,}`, 'g');
const BEGINS_WORD = new RegExp(`^[${WORD_CHARACTER}¿¡]`);

/** Whether a content begins with a capital, a figure or a letter that has no case. */
function beginsSentence(content: string): boolean {
  const beginning = content.replace(/^[[(…."'“‘]+/, '').slice(0, 1);
  return BEGINS_WORD.test(beginning) && beginning === beginning.toUpperCase();
}

function contentEvidence(discourse: Discourse, { quotations }: Utterance, subject: ReadonlySet<string>): Features {
  const content = quotations.map((index) => contentOf(discourse, index)).join(' ');
  const features: Features = { [`words ${sizeOf(content)}`]: 1 };
  const first = discourse.quotations[quotations[0]!]!;
  const begins = discourse.paragraphs[first.paragraph]!.tokens[0]?.quotation === quotations[0];
  if (begins) features['opens its paragraph'] = 1;
  const whole = beginsSentence(content);
  features[whole ? 'whole sentence' : 'partial'] = 1;
  if (/\p{N}/u.test(content)) features['a number'] = 1;
  if (/[!！]/.test(content)) features.exclaims = 1;
  if (/[?？]/.test(content)) features.asks = 1;
  const tokens = content.toLowerCase().match(HYPHENED)?.slice(0, 120) ?? [];
  const bare = tokens.map((token) => token.replace(/['’].*$/, ''));
  const opening = bare[0] ?? '';
  if (discourse.words.dangling.has(opening)) features['dangling start'] = 1;
  if (bare.some((token) => discourse.words.firstPerson.has(token))) features['first person'] = 1;
  if (bare.some((token) => discourse.words.judgement.has(token))) features.judgement = 1;
  if (tokens.slice(0, 4).some((token) => discourse.words.dangling.has(token)))
    features['leans on what stands before'] = 1;
  features['long words'] = bare.filter((token) => token.length > 7).length / Math.max(8, bare.length);
  const about = bare.filter((token) => subject.has(token)).length;
  features['on the subject'] = about / Math.max(8, bare.length);
  return features;
}

function addSpeakerEvidence(features: Features, { attribution }: Utterance, mostNamed: number): void {
  const { entity } = attribution;
  if (!entity) {
    features['no named speaker'] = 1;
    return;
  }
  if (entity.kind !== 'person') features['speaker a body'] = 1;
  features['speaker often named'] = Math.min(1, entity.count / mostNamed);
}

/** Words that say what the article is about: those of the title, and long ones that come back. */
function subjectWords({ paragraphs }: Discourse, title: string | undefined): Set<string> {
  const counts = new Map<string, number>();
  for (const { tokens } of paragraphs) {
    for (const { kind, lower } of tokens)
      if (kind === 'word' && lower.length > 4) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
  return new Set([...often, ...(title?.toLowerCase().match(LONG_WORD) ?? [])]);
}
