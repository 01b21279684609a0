import type { Candidate, Reading } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { type WeightTable, weigh } from './evidence.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mention.ts';

/** Who said a quotation, and what shows it. */
export interface Attribution {
  /** Absent: the article does not name the speaker. */
  entity?: Entity;
  /** Absent: no words beside the quotation attribute it. */
  mention?: { paragraph: number; mention: Mention };
  link?: CueLink;
}

/**
 * Attributes one quotation: first the best-supported place (a name, pronoun or description near it, the paragraph before, the speaker
 * of the quotation before), then whom that place means. Never throws.
 */
export function attribute(discourse: Discourse, index: number, memory: Memory, weights: WeightTable): Attribution {
  const { mention, link, readings } = best<Candidate>(candidatesFor(discourse, index, memory), weights);
  const { entity } = best<Reading>(readings, weights);
  return { ...(entity ? { entity } : {}), ...(mention ? { mention } : {}), ...(link ? { link } : {}) };
}

function best<T extends { features: Record<string, number> }>(options: readonly T[], weights: WeightTable): T {
  let chosen = options[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const score = weigh(option.features, weights);
    if (score > most) {
      chosen = option;
      most = score;
    }
  }
  return chosen;
}
