import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { FEATURES, featuresOf } from './features.ts';
import { type Evidence, evidenceOf } from './reasons.ts';
import { contributions, parseTrees, scoreOf } from './trees.ts';
import { FIRST, NAMES, SECOND } from './weights.ts';

/** What the judge makes of a block. */
export interface Verdict {
  /** Log-odds that the block is the article's. */
  score: number;
  /** What speaks most against it. */
  against(): Evidence;
}

const trees = { first: parseTrees(FIRST), second: parseTrees(SECOND) };
const names = NAMES.split(' ');
/** Where each feature that the trees ask for stands in a block's own row, and in that of its context; -1 for the other's. */
const columns = names.map((name) => FEATURES.indexOf(name));
const contextColumns = names.map((name) => (FEATURES.includes(name) ? -1 : CONTEXT_FEATURES.indexOf(name)));

/** A block that a rule took is no part of the article. */
const TAKEN = -6;

/**
 * Judges the blocks of a page by fitted trees, twice: first each by its text and place, then again with how its neighbours and
 * siblings were judged. The scores of both looks are averaged. One verdict a block, in order. Never throws.
 */
export function judgeBlocks(page: PageIndex, candidates: readonly Candidate[]): Verdict[] {
  const rows = featuresOf(page, candidates).map((row) => columns.map((column) => row[column] ?? 0));
  const looks = candidates.map(({ text, element, taken }, i) => ({
    score: taken ? TAKEN : scoreOf(trees.first, rows[i]!),
    length: text.length,
    parent: element.parentElement,
  }));
  const context = contextFeatures(looks);
  return looks.map(({ score }, i) => {
    if (candidates[i]!.taken) return { score, against: () => evidenceOf('') };
    const row = rows[i]!;
    contextColumns.forEach((column, place) => {
      if (column >= 0) row[place] = context[i]![column]!;
    });
    return { score: (score + scoreOf(trees.second, row)) / 2, against: () => strongest(row) };
  });
}

/** What each feature that the trees ask for is evidence of. */
const evidence = names.map(evidenceOf);

/** The kind of evidence that lowers the score most. */
function strongest(row: readonly number[]): Evidence {
  const sums = new Map<Evidence, number>();
  for (const part of [trees.first, trees.second]) {
    contributions(part, row).forEach((move, feature) => {
      const kind = evidence[feature]!;
      sums.set(kind, (sums.get(kind) ?? 0) + move);
    });
  }
  return [...sums].reduce((worst, next) => (next[1] < worst[1] ? next : worst))[0];
}
