import { type Candidate, candidatesFor } from '../../src/core/quotes/candidates.ts';
import { keyEvidence } from '../../src/core/quotes/key-quotes.ts';
import { newMemory, remember } from '../../src/core/quotes/memory.ts';
import { markUseOf, speechEvidence } from '../../src/core/quotes/speech-evidence.ts';
import { joinUtterances, type Utterance } from '../../src/core/quotes/utterances.ts';
import type { Choice } from './fit.ts';
import { entityOfSpeaker, type GoldQuote, isSpeaker, type Labelled } from './quotes-gold.ts';

/** Speech or not, one choice a quotation: its evidence against nothing. */
export function speechChoices({ discourse, labels }: Labelled): Choice[] {
  const use = markUseOf(discourse);
  return labels.map((gold, index) => ({
    candidates: [speechEvidence(discourse, index, use), {}],
    right: [gold !== undefined, gold === undefined],
  }));
}

/** Whether an attribution is the gold one. */
export const isRight = (candidate: Candidate, gold: GoldQuote): boolean =>
  gold.speaker ? candidate.entity !== undefined && isSpeaker(candidate.entity.name, gold.speaker) : !candidate.entity;

/** Who said it, one choice a quotation, the earlier ones being known. Quotations that no candidate fits are left out. */
export function attributionChoices({ discourse, labels }: Labelled): Choice[] {
  const memory = newMemory();
  const choices: Choice[] = [];
  labels.forEach((gold, index) => {
    if (!gold) return;
    const candidates = candidatesFor(discourse, index, memory);
    const right = candidates.map((candidate) => isRight(candidate, gold));
    if (right.includes(true)) choices.push({ candidates: candidates.map(({ features }) => features), right });
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
    const right = open.map((one) => one.rank === rank);
    if (right.includes(true)) choices.push({ candidates: open.map((one) => one.features), right });
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
    return [{ index, attribution: { ...(entity ? { entity } : {}), features: {} } }];
  });
  const utterances = joinUtterances(discourse, speech);
  const ranks = utterances.map(({ quotations }) =>
    Math.min(...quotations.map((index) => labels[index]!.key_rank ?? 99)),
  );
  return {
    utterances,
    evidence: keyEvidence(discourse, utterances, undefined),
    ranks: ranks.map((rank) => (rank === 99 ? null : rank)),
  };
}
