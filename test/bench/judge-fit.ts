import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTEXT_FEATURES, contextFeatures } from '../../src/core/clutter/judge/context-features.ts';
import { FEATURES } from '../../src/core/clutter/judge/features.ts';
import { scoreOf, type Tree } from '../../src/core/clutter/judge/trees.ts';
import { type FitOptions, fitTrees } from './boosted-trees.ts';
import { type FitPage, foldOf, readFitPages } from './judge-pages.ts';
import { writeWeights } from './judge-weights-file.ts';

const FIRST: FitOptions = { trees: 90, depth: 5, rate: 0.1, shrink: 6, features: 0.3, seed: 1 };
const SECOND: FitOptions = { trees: 66, depth: 5, rate: 0.1, shrink: 6, features: 0.3, seed: 2 };

const NAMES = [...FEATURES, ...CONTEXT_FEATURES];

interface Row {
  page: FitPage;
  block: number;
}

/** All blocks that a rule has not taken and whose label is known. */
const rowsOf = (pages: readonly FitPage[]): Row[] =>
  pages.flatMap((page) =>
    page.blocks.flatMap(({ taken }, block) => (taken || page.labels[block] === undefined ? [] : [{ page, block }])),
  );

type Features = (page: FitPage, block: number) => ArrayLike<number>;

function fitTo(pages: readonly FitPage[], features: Features, options: FitOptions): Tree[] {
  const rows = rowsOf(pages);
  return fitTrees(
    rows.map(({ page, block }) => features(page, block)),
    rows.map(({ page, block }) => page.labels[block]!),
    rows.map(({ page, block }) => page.weights[block]!),
    options,
  );
}

interface CrossValidation {
  /** Scores of pages by trees fitted without their domain. */
  scores: Map<FitPage, number[]>;
  /** Those trees, by the fold whose domains they have not seen. */
  trees: Tree[][];
}

function crossValidate(
  pages: readonly FitPage[],
  folds: number,
  features: Features,
  options: FitOptions,
): CrossValidation {
  const scores = new Map<FitPage, number[]>();
  const byFold: Tree[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inside = (page: FitPage): boolean => foldOf(page.domain, folds) === fold;
    const trees = fitTo(
      pages.filter((page) => !inside(page)),
      features,
      options,
    );
    byFold.push(trees);
    for (const page of pages.filter(inside))
      scores.set(
        page,
        page.blocks.map((_, block) => scoreOf(trees, features(page, block))),
      );
    process.stderr.write(`fold ${fold + 1}/${folds}\r`);
  }
  return { scores, trees: byFold };
}

const contextOf = (page: FitPage, scores: readonly number[]): number[][] =>
  contextFeatures(
    page.blocks.map(({ text, parent, taken }, i) => ({ score: taken ? -6 : scores[i]!, length: text.length, parent })),
  );

/**
 * For each fold the weights that have not seen its domains, and the ids of its pages: `fold-N.ts` and `fold-N.txt`. With the one in place of the judge's own, `bench:extract`
 * on the others gives the product's own cross-validated predictions.
 */
function writeFolds(folder: string, pages: readonly FitPage[], first: CrossValidation, second: CrossValidation): void {
  mkdirSync(folder, { recursive: true });
  first.trees.forEach((trees, fold) => {
    const ids = pages.filter(({ domain }) => foldOf(domain, first.trees.length) === fold).map(({ id }) => id);
    writeWeights(join(folder, `fold-${fold}.ts`), NAMES, trees, second.trees[fold]!);
    writeFileSync(join(folder, `fold-${fold}.txt`), `${ids.join('\n')}\n`);
  });
}

/**
 * `--corpus DIR --dump FILE [--corpus DIR --dump FILE ...] [--folds 10] [--fold-weights DIR] [--weights FILE.ts]`: fits the block judge to corpora, each with what
 * `judge-dump.ts` wrote of it; writes the weights fitted to all, and those of each fold of the cross-validation.
 */
export default async function fitJudge(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      dump: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '10' },
      'fold-weights': { type: 'string' },
      weights: { type: 'string' },
    },
  });
  const { corpus, dump } = values;
  const pages = corpus.flatMap((folder, i) => readFitPages(folder, dump[i]!));
  console.log(`${pages.length} pages, ${rowsOf(pages).length} blocks, ${FEATURES.length} features`);
  const plain: Features = (page, block) => page.blocks[block]!.features;
  const first = crossValidate(pages, Number(values.folds), plain, FIRST);
  const context = new Map(pages.map((page) => [page, contextOf(page, first.scores.get(page)!)]));
  const both: Features = (page, block) => [...page.blocks[block]!.features, ...context.get(page)![block]!];
  const second = crossValidate(pages, Number(values.folds), both, SECOND);
  report('first look', pages, first.scores);
  report('second look', pages, second.scores);
  if (values['fold-weights']) writeFolds(values['fold-weights'], pages, first, second);
  if (values.weights) writeWeights(values.weights, NAMES, fitTo(pages, plain, FIRST), fitTo(pages, both, SECOND));
  return 0;
}

function report(name: string, pages: readonly FitPage[], scores: Map<FitPage, number[]>): void {
  let [loss, right, all] = [0, 0, 0];
  for (const { page, block } of rowsOf(pages)) {
    const score = scores.get(page)![block]!;
    const weight = page.weights[block]!;
    const isContent = page.labels[block] === 1;
    loss += weight * Math.log1p(Math.exp(isContent ? -score : score));
    right += weight * Number(score > 0 === isContent);
    all += weight;
  }
  console.log(`${name}: log loss ${(loss / all).toFixed(4)}, right ${((100 * right) / all).toFixed(2)} %`);
}
