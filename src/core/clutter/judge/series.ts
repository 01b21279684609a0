import { placeOf } from '../template.ts';
import type { Candidate } from './candidate.ts';

/** Longest line of a series, in characters, and fewest lines that make one. */
const LONGEST = 80;
const FEWEST = 4;
/** A series stays where its median is above this; how far its other lines are drawn to that. */
const STAYS = 0.3;
const DRAWN = 0.5;

/**
 * Scores with the short lines of a series that stays drawn halfway up to its median: of the headings of a list's entries, or the buttons
 * under them, none goes for its words alone. A series are those that stand alike. One score a candidate, in order; no score is lowered,
 * and those that rules took are left as they are. Never throws.
 */
export function raiseSeries(candidates: readonly Candidate[], scores: readonly number[]): number[] {
  const series = new Map<string, number[]>();
  candidates.forEach(({ text, element, taken }, i) => {
    if (taken || text.length >= LONGEST || !/\S/.test(text)) return;
    const place = placeOf(element);
    const alike = series.get(place);
    if (alike) alike.push(i);
    else series.set(place, [i]);
  });
  const raised = [...scores];
  for (const alike of series.values()) {
    if (alike.length < FEWEST) continue;
    const sorted = alike.map((i) => scores[i]!).sort((a, b) => a - b);
    const median = sorted[sorted.length >> 1]!;
    if (median <= STAYS) continue;
    for (const i of alike) raised[i] = Math.max(scores[i]!, scores[i]! + (median - scores[i]!) * DRAWN);
  }
  return raised;
}
