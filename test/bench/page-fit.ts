import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PAGE_FEATURES } from '../../src/core/clutter/judge/page-features.ts';
import { scoreOf, type Tree } from '../../src/core/clutter/judge/trees.ts';
import { type FitOptions, fitTrees } from './boosted-trees.ts';
import { readTruth } from './extract-corpus.ts';
import { domainOf, foldOf } from './judge-pages.ts';
import { treesText } from './judge-weights-file.ts';

const OPTIONS: FitOptions = { trees: 60, depth: 3, rate: 0.12, shrink: 4, features: 0.5, seed: 3 };
const FOLDS = 10;
/** Kinds without an article. Documentation and forum pages may read as one and are left out. */
const OTHERS = ['listing', 'collection', 'product', 'service'];

interface Row {
  features: number[];
  isArticle: boolean;
  domain: string;
  weight: number;
}

function readRows(corpus: string, dump: string): Row[] {
  return readFileSync(dump, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { id, features } = JSON.parse(line) as { id: string; features: number[] };
      const { page_type: type = 'article', url } = readTruth(corpus, id);
      const isArticle = type === 'article';
      return isArticle || OTHERS.includes(type) ? [{ features, isArticle, domain: domainOf(url), weight: 1 }] : [];
    });
}

function fitRows(rows: readonly Row[]): Tree[] {
  return fitTrees(
    rows.map(({ features }) => features),
    rows.map(({ isArticle }) => Number(isArticle)),
    rows.map(({ weight }) => weight),
    OPTIONS,
  );
}

/** `--wcxb DIR --wcxb-dump FILE --trafilatura DIR --trafilatura-dump FILE --weights FILE.ts`: fits the page judge and says how well it does on sites it has not seen. */
export default async function fitPages(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      wcxb: { type: 'string' },
      'wcxb-dump': { type: 'string' },
      trafilatura: { type: 'string' },
      'trafilatura-dump': { type: 'string' },
      weights: { type: 'string' },
    },
  });
  const wcxb = readRows(values.wcxb!, values['wcxb-dump']!);
  const all = [...wcxb, ...(values.trafilatura ? readRows(values.trafilatura, values['trafilatura-dump']!) : [])];
  const scores = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = fitRows(all.filter(({ domain }) => foldOf(domain, FOLDS) !== fold));
    for (const row of all) if (foldOf(row.domain, FOLDS) === fold) scores.set(row, scoreOf(trees, row.features));
  }
  for (let limit = -4; limit <= 1; limit += 0.5) {
    const part = (rows: readonly Row[], isArticle: boolean): string => {
      const own = rows.filter((row) => row.isArticle === isArticle);
      return ((100 * own.filter((row) => scores.get(row)! > limit === isArticle).length) / own.length).toFixed(1);
    };
    console.log(
      `above ${limit}: articles ${part(wcxb, true)} % (with the other corpus ${part(all, true)} %), others ${part(wcxb, false)} %`,
    );
  }
  if (values.weights) {
    const trees = fitRows(all);
    const used = [...new Set(trees.flatMap(({ splits }) => splits.map(({ feature }) => feature)))].sort(
      (a, b) => a - b,
    );
    const text = [
      '// Written by test/bench/page-fit.ts: the fitted trees of the page judge. See trees.ts for the notation.',
      `export const NAMES = ${JSON.stringify(used.map((feature) => PAGE_FEATURES[feature]).join(' '))};`,
      `export const TREES = ${treesText(trees, used)};`,
      '',
    ].join('\n');
    writeFileSync(values.weights, text);
    console.log(`${text.length} bytes -> ${values.weights}`);
  }
  return 0;
}
