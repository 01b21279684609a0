import type { CueLink } from './cue-link.ts';
import type { Entity } from './entity.ts';
import type { Features } from './evidence.ts';
import type { Mention } from './mention.ts';

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
