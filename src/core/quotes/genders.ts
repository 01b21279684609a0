import type { Entity, ReadParagraph, Registry } from './entity.ts';
import { beginsSentence } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/**
 * Learns from the article's own pronouns whether somebody is "he" or "she": a pronoun counts where its paragraph has named one person
 * only so far. Leaves alone whoever gets no clear majority.
 */
export function learnGenders(paragraphs: readonly ReadParagraph[], registry: Registry, words: SpeechWords): void {
  const votes = new Map<Entity, number>();
  paragraphs.forEach(({ mentions, tokens }, index) => {
    let only: Entity | undefined;
    let several = false;
    for (const mention of mentions) {
      if (mention.kind === 'name') {
        const entity = registry.resolve(mention.name!, index);
        if (entity?.kind !== 'person' || entity === only) continue;
        several ||= only !== undefined;
        if (!only || beginsSentence(tokens, mention.first)) only = entity;
      } else if (only && !several && (mention.pronoun === 'masculine' || mention.pronoun === 'feminine')) {
        votes.set(only, (votes.get(only) ?? 0) + (mention.pronoun === 'masculine' ? 1 : -1));
      }
    }
  });
  for (const entity of registry.entities) {
    for (const role of entity.functions) {
      for (const [ending, gender] of words.genders) if (role.endsWith(ending)) entity.gender = gender;
    }
  }
  for (const [entity, vote] of votes) {
    if (vote !== 0) entity.gender = vote > 0 ? 'masculine' : 'feminine';
  }
}
