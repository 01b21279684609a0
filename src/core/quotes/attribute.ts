import { type Candidate, candidatesFor } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { type WeightTable, weigh } from './evidence.ts';
import type { Memory } from './memory.ts';

/** The best-supported attribution of one quotation; without an `entity` where the article names nobody. Never throws. */
export function attribute(discourse: Discourse, index: number, memory: Memory, weights: WeightTable): Candidate {
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
