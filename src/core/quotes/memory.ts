import type { Entity } from './entity.ts';

/** What the decisions on earlier quotations of an article came to. */
export interface Memory {
  /** Indexes of the quotations so far that were speech. */
  speech: Set<number>;
  /** Index of the last quotation that was speech, or -1. */
  lastSpeech: number;
  /** Who said it; absent where nobody is named. */
  lastSpeaker?: Entity | undefined;
}

/** Nothing read yet. */
export const newMemory = (): Memory => ({ speech: new Set(), lastSpeech: -1 });

/** Enters who said a quotation that is speech. */
export function remember(memory: Memory, index: number, speaker: Entity | undefined): void {
  memory.speech.add(index);
  memory.lastSpeech = index;
  memory.lastSpeaker = speaker;
}
