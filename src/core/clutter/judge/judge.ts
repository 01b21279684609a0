import { type Interruptible, mapInChunks } from '../../interruptible.ts';
import type { PageIndex } from '../page-index.ts';
import type { Candidate } from './candidate.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { FEATURES, rowsOf } from './features.ts';
import { type Evidence, evidenceOf } from './reasons.ts';
import { raiseSeries } from './series.ts';
import { contributions, parseQuestions, parseTrees, scoreOf, type Tree } from './trees.ts';
import { DEPTH, FIRST, QUESTIONS, SECOND } from './weights.ts';

/** What the judge makes of a block. */
export interface Verdict {
  /** Log-odds that the block is the article's. */
  score: number;
  /** Part of the prose that Readability holds which stands as this block does: beside it, or in like elements. */
  alike: number;
  /** What speaks most against it. */
  against(): Evidence;
}

let parsed: { first: Tree[]; second: Tree[] } | undefined;
/** Only where a page is judged: on many the script is there and reads nothing. */
const fittedTrees = () => {
  if (parsed) return parsed;
  const { names, questions } = parseQuestions(QUESTIONS);
  const asked = questions.map(({ feature, above }) => ({ feature: COLUMNS.indexOf(names[feature]!), above }));
  parsed = { first: parseTrees(FIRST, asked, DEPTH), second: parseTrees(SECOND, asked, DEPTH) };
  return parsed;
};
/** What a row holds of a block, once the first look is over: its own features and those of what is around it. */
const COLUMNS = [...FEATURES, ...CONTEXT_FEATURES];

const [LIKE_PLACE, BESIDE_BODY] = [FEATURES.indexOf('likePlace'), FEATURES.indexOf('besideBody')];

const NOTHING = new Float64Array(0);

/** Blocks that are looked at without a pause. */
const CHUNK = 100;

/** A block that a rule took is no part of the article. */
const TAKEN = -6;

/**
 * Judges the blocks of a page by fitted trees, twice: first each by its text and place, then again with how its neighbours and
 * siblings were judged. The scores of both looks are averaged, and lines of a series that stays raised. One verdict a block, in order. Never throws.
 */
export function* judgeBlocks(page: PageIndex, candidates: readonly Candidate[]): Interruptible<Verdict[]> {
  const trees = fittedTrees();
  const rows: Float64Array[] = candidates.map(() => NOTHING);
  const alike = candidates.map(() => 0);
  for (const [row, i] of yield* rowsOf(page, candidates, COLUMNS.length)) {
    rows[i] = row;
    alike[i] = Math.max(row[LIKE_PLACE]!, row[BESIDE_BODY]!);
    if (i % CHUNK === 0) yield;
  }
  const looks = yield* mapInChunks(candidates, CHUNK, ({ text, element, taken }, i) => ({
    score: taken ? TAKEN : scoreOf(trees.first, rows[i]!),
    length: text.length,
    parent: element.parentElement,
  }));
  const context = contextFeatures(looks);
  yield;
  const scores = yield* mapInChunks(looks, CHUNK, ({ score }, i) => {
    if (candidates[i]!.taken) return score;
    rows[i]!.set(context[i]!, FEATURES.length);
    return (score + scoreOf(trees.second, rows[i]!)) / 2;
  });
  return raiseSeries(candidates, scores).map((score, i) =>
    candidates[i]!.taken
      ? { score, alike: 0, against: () => evidenceOf('') }
      : { score, alike: alike[i]!, against: () => strongest(rows[i]!) },
  );
}

/** Kinds of evidence, each once, and the number of that of each column. */
interface Kinds {
  kinds: Evidence[];
  kindOf: number[];
}

let sorted: Kinds | undefined;
const evidenceKinds = (): Kinds => {
  if (sorted) return sorted;
  const evidence = COLUMNS.map(evidenceOf);
  const kinds = [...new Set(evidence)];
  sorted = { kinds, kindOf: evidence.map((kind) => kinds.indexOf(kind)) };
  return sorted;
};

/** The kind of evidence that lowers the score most. */
function strongest(row: ArrayLike<number>): Evidence {
  const { kinds, kindOf } = evidenceKinds();
  const { first, second } = fittedTrees();
  const sums = new Float64Array(kinds.length);
  for (const part of [first, second]) {
    const moves = contributions(part, row);
    for (let feature = 0; feature < moves.length; feature++) {
      const kind = kindOf[feature]!;
      sums[kind] = sums[kind]! + moves[feature]!;
    }
  }
  return kinds[sums.indexOf(Math.min(...sums))]!;
}
