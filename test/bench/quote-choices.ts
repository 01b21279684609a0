import { atOnce } from '../../src/core/interruptible.ts';
import { candidatesFor } from '../../src/core/quotes/candidates.ts';
import type { Entity } from '../../src/core/quotes/entity.ts';
import { keyEvidence } from '../../src/core/quotes/key-quotes.ts';
import { markUseOf } from '../../src/core/quotes/mark-use.ts';
import { newMemory, remember } from '../../src/core/quotes/memory.ts';
import { speechEvidence } from '../../src/core/quotes/speech-evidence.ts';
import { joinUtterances, type Utterance } from '../../src/core/quotes/utterances.ts';
import { type Choice, plainChoice } from './fit.ts';
import { entityOfSpeaker, type GoldQuote, isSpeaker, type Labelled } from './quotes-gold.ts';

/** Speech or not, one choice a quotation: its evidence against nothing. */
export function speechChoices({ discourse, labels }: Labelled): Choice[] {
  const use = atOnce(markUseOf(discourse));
  return labels.map((gold, index) =>
    plainChoice([
      { features: speechEvidence(discourse, index, use), right: gold !== undefined },
      { features: {}, right: gold === undefined },
    ]),
  );
}

/** Whether a speaker is the gold one. */
export const isRight = (entity: Entity | undefined, gold: GoldQuote): boolean =>
  gold.speaker ? entity !== undefined && isSpeaker(entity.name, gold.speaker) : !entity;

/** Who said it, one choice a quotation, the earlier ones being known. Quotations that no candidate fits are left out. */
export function attributionChoices({ discourse, labels }: Labelled): Choice[] {
  const memory = newMemory();
  const choices: Choice[] = [];
  labels.forEach((gold, index) => {
    if (!gold) return;
    const choice = candidatesFor(discourse, index, memory).map(({ features, readings }) => ({
      features,
      readings: readings.map((reading) => ({ features: reading.features, right: isRight(reading.entity, gold) })),
    }));
    if (choice.some(({ readings }) => readings.some(({ right }) => right))) choices.push(choice);
    remember(memory, index, entityOfSpeaker(discourse, gold.speaker));
  });
  return choices;
}

/** Which utterance comes next in the ranking, one choice a rank. */
export function keyChoices(article: Labelled): Choice[] {
  const { evidence, ranks } = rankedUtterances(article);
  const choices: Choice[] = [];
  for (let rank = 1; rank <= 5; rank += 1) {
    const open = evidence
      .map((features, at) => ({ features, rank: ranks[at] }))
      .filter((one) => !one.rank || one.rank >= rank);
    if (open.some((one) => one.rank === rank)) {
      choices.push(plainChoice(open.map((one) => ({ features: one.features, right: one.rank === rank }))));
    }
  }
  return choices;
}

/** The utterances of an article with their gold ranks, attributed as the gold says. */
export function rankedUtterances({ discourse, labels }: Labelled): {
  utterances: Utterance[];
  evidence: Record<string, number>[];
  ranks: (number | null)[];
} {
  const speech = labels.flatMap((gold, index) => {
    if (!gold) return [];
    const entity = entityOfSpeaker(discourse, gold.speaker);
    return [{ index, attribution: entity ? { entity } : {} }];
  });
  const utterances = joinUtterances(discourse, speech);
  const ranks = utterances.map(({ quotations }) =>
    Math.min(...quotations.map((index) => labels[index]!.key_rank ?? 99)),
  );
  return {
    utterances,
    evidence: atOnce(keyEvidence(discourse, utterances)),
    ranks: ranks.map((rank) => (rank === 99 ? null : rank)),
  };
}
