import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTEXT_FEATURES, contextFeatures } from '../../src/core/clutter/judge/context-features.ts';
import { FEATURES } from '../../src/core/clutter/judge/features.ts';
import { scoreOf, type Tree } from '../../src/core/clutter/judge/trees.ts';
import { type FitOptions, fitTrees } from './boosted-trees.ts';
import { type FitPage, foldOf, readFitPages } from './judge-pages.ts';
import { writeWeights } from './judge-weights-file.ts';

const FIRST: FitOptions = { trees: 100, depth: 5, rate: 0.1, shrink: 6, features: 0.3, seed: 1 };
const SECOND: FitOptions = { trees: 80, depth: 5, rate: 0.1, shrink: 6, features: 0.3, seed: 2 };

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

/** Scores of pages by trees fitted without their domain. */
function crossValidate(
  pages: readonly FitPage[],
  folds: number,
  features: Features,
  options: FitOptions,
): Map<FitPage, number[]> {
  const scores = new Map<FitPage, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const inside = (page: FitPage): boolean => foldOf(page.domain, folds) === fold;
    const trees = fitTo(
      pages.filter((page) => !inside(page)),
      features,
      options,
    );
    for (const page of pages.filter(inside))
      scores.set(
        page,
        page.blocks.map((_, block) => scoreOf(trees, features(page, block))),
      );
    process.stderr.write(`fold ${fold + 1}/${folds}\r`);
  }
  return scores;
}

const contextOf = (page: FitPage, scores: readonly number[]): number[][] =>
  contextFeatures(
    page.blocks.map(({ text, parent, taken }, i) => ({ score: taken ? -6 : scores[i]!, length: text.length, parent })),
  );

/**
 * `--wcxb DIR --wcxb-dump FILE --trafilatura DIR --trafilatura-dump FILE [--folds 10] [--scores FILE] [--weights FILE.ts]`: fits the block judge;
 * writes the scores of every block by trees that have not seen its domain, and the weights fitted to all.
 */
export default async function fitJudge(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      wcxb: { type: 'string' },
      'wcxb-dump': { type: 'string' },
      trafilatura: { type: 'string' },
      'trafilatura-dump': { type: 'string' },
      folds: { type: 'string', default: '10' },
      scores: { type: 'string' },
      weights: { type: 'string' },
    },
  });
  const pages = [
    ...(values.wcxb ? readFitPages(values.wcxb, values['wcxb-dump']!) : []),
    ...(values.trafilatura ? readFitPages(values.trafilatura, values['trafilatura-dump']!) : []),
  ];
  console.log(`${pages.length} pages, ${rowsOf(pages).length} blocks, ${FEATURES.length} features`);
  const plain: Features = (page, block) => page.blocks[block]!.features;
  const first = crossValidate(pages, Number(values.folds), plain, FIRST);
  const context = new Map(pages.map((page) => [page, contextOf(page, first.get(page)!)]));
  const both: Features = (page, block) => [...page.blocks[block]!.features, ...context.get(page)![block]!];
  const second = crossValidate(pages, Number(values.folds), both, SECOND);
  report('first look', pages, first);
  report('second look', pages, second);
  if (values.scores) {
    const out = Object.fromEntries(
      pages.map((page) => [page.id, { first: first.get(page), second: second.get(page) }]),
    );
    writeFileSync(values.scores, JSON.stringify(out));
  }
  if (values.weights)
    writeWeights(
      values.weights,
      [...FEATURES, ...CONTEXT_FEATURES],
      fitTo(pages, plain, FIRST),
      fitTo(pages, both, SECOND),
    );
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
