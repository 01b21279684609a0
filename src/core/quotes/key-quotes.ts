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
 * Ranks what an editor would pull out: whole sentences of some length that stand alone, come from somebody who is named and stand early,
 * with the speakers varied. At most five are key, fewer where fewer deserve it. Gives them in the order given. Never throws.
 */
export function* rankUtterances(
  discourse: Discourse,
  utterances: readonly Utterance[],
  weights: WeightTable,
): Interruptible<Ranked[]> {
  const evidence = yield* keyEvidence(discourse, utterances);
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
export const keyEvidence = (discourse: Discourse, utterances: readonly Utterance[]): Interruptible<Features[]> =>
  mapInChunks(utterances, CHUNK, (utterance, at) => {
    const features: Features = { bias: 1, ...contentEvidence(discourse, utterance) };
    // In a language without a table of speech nobody is ever found: that says nothing of the words.
    const { entity } = utterance.attribution;
    if (!entity && discourse.words.cueVerbs.size > 0) features['no named speaker'] = 1;
    if (entity && entity.kind !== 'person') features['a body speaks'] = 1;
    const share = at / utterances.length;
    if (share < 0.34) features['first third'] = 1;
    else if (share >= 0.67) features['last third'] = 1;
    if (at === 0) features['first quotation'] = 1;
    return features;
  });

/** In words; what is longer is no better for it. */
const LONG = 100;
const BEGINS_WORD = new RegExp(`^[${WORD_CHARACTER}¿¡]`);

/** Whether a content begins with a capital, a figure or a letter that has no case. */
function beginsSentence(content: string): boolean {
  const beginning = content.replace(/^[[(…."'“‘]+/, '').slice(0, 1);
  return BEGINS_WORD.test(beginning) && beginning === beginning.toUpperCase();
}

function contentEvidence(discourse: Discourse, { quotations }: Utterance): Features {
  const content = quotations.map((index) => contentOf(discourse, index)).join(' ');
  const doublings = Math.log2(Math.min(LONG, Math.max(1, countWords(content))));
  const features: Features = { length: doublings, 'length squared': doublings ** 2 / 5 };
  const first = discourse.quotations[quotations[0]!]!;
  if (discourse.paragraphs[first.paragraph]!.tokens[0]?.quotation === quotations[0])
    features['opens its paragraph'] = 1;
  if (beginsSentence(content)) features['whole sentence'] = 1;
  const words = content.toLowerCase().match(HYPHENED)?.slice(0, 120) ?? [];
  if (discourse.words.dangling.has(words[0]?.replace(/['’].*$/, '') ?? '')) features['dangling start'] = 1;
  features['long words'] = words.filter((word) => word.length > 7).length / Math.max(8, words.length);
  return features;
}
