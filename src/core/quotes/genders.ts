import type { Interruptible } from '../interruptible.ts';
import type { Entity, ReadParagraph, Registry } from './entity.ts';
import { beginsSentence, isAfterPreposition } from './names.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** Mentions that are looked at without a pause. */
const CHUNK = 1000;

/**
 * Learns from the article's own pronouns whether somebody is "he" or "she": a pronoun counts where its paragraph has named one person
 * only so far, or else where the last sentence that names anybody names one and is its own or the one before. Leaves alone whoever gets
 * no clear majority.
 */
export function* learnGenders(
  paragraphs: readonly ReadParagraph[],
  registry: Registry,
  words: SpeechWords,
): Interruptible<void> {
  const votes = new Map<Entity, number>();
  let round = 0;
  for (const [index, { mentions, tokens }] of paragraphs.entries()) {
    let only: Entity | undefined;
    let several = false;
    let last: { entity: Entity; sentence: number; alone: boolean } | undefined;
    for (const { kind, name, first, pronoun } of mentions) {
      round += 1;
      if (round % CHUNK === 0) yield;
      const { sentence } = tokens[first]!;
      if (kind === 'name') {
        const entity = registry.resolve(name!, index);
        if (entity?.kind !== 'person') continue;
        const shared = last?.sentence === sentence && !(last.alone && last.entity === entity);
        if (!isAside(tokens, first, words)) last = { entity, sentence, alone: !shared };
        if (entity === only) continue;
        several ||= only !== undefined;
        if (!only || beginsSentence(tokens, first)) only = entity;
      } else if (pronoun === 'masculine' || pronoun === 'feminine') {
        const near = last?.alone && sentence - last.sentence < 2 ? last.entity : undefined;
        const meant = only && !several ? only : near;
        if (meant) votes.set(meant, (votes.get(meant) ?? 0) + (pronoun === 'masculine' ? 1 : -1));
      }
    }
  }
  for (const entity of registry.entities) {
    for (const role of entity.functions) {
      for (const [ending, gender] of words.genders) if (role.endsWith(ending)) entity.gender = gender;
    }
  }
  for (const [entity, vote] of votes) {
    if (vote !== 0) entity.gender = vote > 0 ? 'masculine' : 'feminine';
  }
}

/** "Lind (Free List)", "Lind of [Fenwick]": a name that only says more of another. */
const isAside = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  tokens[at - 1]?.text === '(' || isAfterPreposition(tokens, at, words);
