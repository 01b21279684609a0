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
const all = [...FEATURES, ...CONTEXT_FEATURES];
/** Where each feature that the trees ask for stands in a full row. */
const columns = names.map((name) => all.indexOf(name));

/** A block that a rule took is no part of the article. */
const TAKEN = -6;

/**
 * Judges the blocks of a page by fitted trees, twice: first each by its text and place, then again with how its neighbours and
 * siblings were judged. The scores of both looks are averaged. One verdict a block, in order. Never throws.
 */
export function judgeBlocks(page: PageIndex, candidates: readonly Candidate[]): Verdict[] {
  const features = featuresOf(page, candidates);
  const looks = candidates.map(({ text, element, taken }, i) => ({
    score: taken ? TAKEN : scoreOf(trees.first, asked(features[i]!)),
    length: text.length,
    parent: element.parentElement,
  }));
  const context = contextFeatures(looks);
  return looks.map(({ score }, i) => {
    if (candidates[i]!.taken) return { score, against: () => evidenceOf('') };
    const row = asked([...features[i]!, ...context[i]!]);
    return { score: (score + scoreOf(trees.second, row)) / 2, against: () => strongest(row) };
  });
}

/** What each feature that the trees ask for is evidence of. */
const evidence = names.map(evidenceOf);

const asked = (row: readonly number[]): number[] => columns.map((column) => row[column] ?? 0);

/** The kind of evidence that lowers the score most. */
function strongest(row: readonly number[]): Evidence {
  const sums = new Map<Evidence, number>();
  for (const part of [trees.first, trees.second]) {
    for (const [feature, move] of contributions(part, row)) {
      const kind = evidence[feature]!;
      sums.set(kind, (sums.get(kind) ?? 0) + move);
    }
  }
  return [...sums].reduce((worst, next) => (next[1] < worst[1] ? next : worst))[0];
}
