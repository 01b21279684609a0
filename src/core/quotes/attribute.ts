import { type Candidate, candidatesFor, type Features, type Memory } from './candidates.ts';
import type { Discourse } from './discourse.ts';

/** The evidence added up; evidence without a weight counts nothing. */
export function weigh(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name in features) sum += features[name]! * (weights[name] ?? 0);
  return sum;
}

/** Empty memory at the start of an article. */
export const newMemory = (): Memory => ({ speakers: [], spoken: new Set(), lastSpeech: -1 });

/** Enters who said a quotation that is speech. */
export function remember(memory: Memory, index: number, speaker: Candidate['entity']): void {
  memory.speakers[index] = speaker;
  if (speaker) memory.spoken.add(speaker);
  memory.lastSpeech = index;
}

/** The best-supported attribution of one quotation; without an `entity` where the article names nobody. Never throws. */
export function attribute(
  discourse: Discourse,
  index: number,
  memory: Memory,
  weights: Readonly<Record<string, number>>,
): Candidate {
  let best: Candidate = { features: {} };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidatesFor(discourse, index, memory)) {
    const score = weigh(candidate.features, weights);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
