import { readFileSync } from 'node:fs';
import { pointsOf, reached, scoreOf } from '../../src/core/clutter/judge/judge-page.ts';
import type { PageFeatures } from '../../src/core/clutter/judge/page-features.ts';
import { signPoints } from '../../src/core/clutter/judge/page-signs.ts';
import type { Weights } from '../../src/core/clutter/judge/page-weights.ts';
import { WORDING } from '../../src/core/clutter/judge/wording.ts';
import { optionsOf, TEXT } from './bench-options.ts';
import { type FitOptions, fitTrees, random } from './boosted-trees.ts';
import { DISPUTED_ARTICLES, DISPUTED_OTHERS, DISPUTED_TRAFILATURA } from './disputed-pages.ts';
import { readTruth } from './extract-corpus.ts';
import { domainOf, foldOf } from './judge-pages.ts';
import { writePageWeights } from './page-weights-file.ts';

const OPTIONS: FitOptions = { trees: 200, depth: 1, rate: 0.3, shrink: 4, features: 0.15, seed: 3 };
const FOLDS = 10;
/** Kinds without an article. */
const OTHERS = ['listing', 'collection', 'product', 'service'];
/** Of a page without an article, of which there are fewer: so that scores of 0 part both kinds best. */
const FEWER = 1.6;
/** What a page of each kind that is read as an article counts. */
const ARTICLES = { article: 1, documentation: 0.5, forum: 0.25 };
/** Of a page of the corpus that has articles only. */
const ARTICLES_ONLY = 0.5;

interface Row {
  id: string;
  features: PageFeatures;
  kind: string;
  isArticle: boolean;
  domain: string;
  weight: number;
}

function readRows(corpus: string, dump: string, part: number): Row[] {
  return readFileSync(dump, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { id, features } = JSON.parse(line) as { id: string; features: PageFeatures };
      const { page_type: kind = 'article', url } = readTruth(corpus, id);
      const own = ARTICLES[kind as keyof typeof ARTICLES];
      const weight = own === undefined ? FEWER : own * part;
      // Of a thread that only its scripts show nothing is chosen.
      return OTHERS.includes(kind) || (own !== undefined && (kind === 'article' || features.chosen > 0))
        ? [{ id, features, kind, isArticle: own !== undefined, domain: domainOf(url), weight }]
        : [];
    });
}

/** Features that steps set by hand or the kind of a refused page ask for; cross-validation is better without them. */
const LEFT_OUT = ['isEnglish', 'chosen', 'stories', 'linkedLists', 'frontPage'];

/** Trees of one question each add up to steps of single features: a table that can be read. */
function fitRows(all: readonly Row[]): Weights {
  const rows = withoutWording(all);
  const names = (Object.keys(rows[0]!.features) as (keyof PageFeatures)[]).filter((name) => !LEFT_OUT.includes(name));
  const trees = fitTrees(
    rows.map(({ features }) => names.map((name) => features[name])),
    rows.map(({ isArticle }) => Number(isArticle)),
    rows.map(({ weight }) => weight),
    OPTIONS,
  );
  let start = 0;
  const steps = new Map<keyof PageFeatures, Map<number, number>>();
  for (const { splits, leaves } of trees) {
    start += leaves[0]!;
    const [split] = splits;
    if (!split) continue;
    const own = steps.get(names[split.feature]!) ?? new Map<number, number>();
    const above = Number(split.above.toPrecision(3));
    own.set(above, (own.get(above) ?? 0) + leaves[1]! - leaves[0]!);
    steps.set(names[split.feature]!, own);
  }
  const table = Object.fromEntries(
    [...steps].map(([name, own]) => [name, [...own].sort(([a], [b]) => a - b)] as const),
  );
  const worded = all.filter(({ features }) => features.isEnglish);
  const sums = worded.map(({ features }) =>
    [...WORDING].reduce((sum, name) => sum + reached(table[name] ?? [], features[name as keyof PageFeatures]), 0),
  );
  const unworded = mean(sums);
  return { start, unworded, usual: usualOf(worded, table), steps: table };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function usualOf(rows: readonly Row[], steps: Weights['steps']): Weights['usual'] {
  const articles = rows.filter(({ kind }) => kind === 'article');
  return signPoints((name) => mean(articles.map(({ features }) => pointsOf(features, name, { steps }))));
}

/** Pages in other languages with the wording of some page in English, of whatever kind: so nothing is learned from theirs. */
function withoutWording(rows: readonly Row[]): Row[] {
  const worded = rows.filter(({ features }) => features.isEnglish);
  const next = random(OPTIONS.seed);
  return rows.map((row) => {
    if (row.features.isEnglish) return row;
    const other = worded[Math.floor(next() * worded.length)]!.features;
    const wording = Object.fromEntries([...WORDING].map((name) => [name, other[name as keyof PageFeatures]]));
    return { ...row, features: { ...row.features, ...wording } };
  });
}

/** Fits the page judge and says how well it does on sites it has not seen. */
export default async function fitPages(args: string[]): Promise<number> {
  const usage =
    'node scripts/run.mjs test/bench/page-fit.ts --wcxb DIR --wcxb-dump FILE [--trafilatura DIR --trafilatura-dump FILE] [--weights FILE.ts]';
  const options = { wcxb: TEXT, 'wcxb-dump': TEXT, trafilatura: TEXT, 'trafilatura-dump': TEXT, weights: TEXT };
  const values = optionsOf(args, usage, ['wcxb', 'wcxb-dump'], options);
  if (!values) return 2;
  const mixed = readRows(values.wcxb, values['wcxb-dump'], 1);
  const articles = values.trafilatura ? readRows(values.trafilatura, values['trafilatura-dump']!, ARTICLES_ONLY) : [];
  const all = [...mixed, ...articles];
  const scores = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitRows(all.filter(({ domain }) => foldOf(domain, FOLDS) !== fold));
    for (const row of all) if (foldOf(row.domain, FOLDS) === fold) scores.set(row, scoreOf(row.features, weights));
  }
  report('cross-validated', mixed, articles, scores);
  const disputed = new Set([...DISPUTED_ARTICLES, ...DISPUTED_OTHERS, ...DISPUTED_TRAFILATURA]);
  const undisputed = (rows: readonly Row[]): Row[] => rows.filter(({ id }) => !disputed.has(id));
  report('cross-validated, without disputed labels', undisputed(mixed), undisputed(articles), scores);
  const weights = fitRows(all);
  report('fitted to all', mixed, articles, new Map(all.map((row) => [row, scoreOf(row.features, weights)])));
  if (values.weights) writePageWeights(values.weights, weights);
  return 0;
}

function report(title: string, mixed: readonly Row[], articles: readonly Row[], scores: Map<Row, number>): void {
  const share = (rows: readonly Row[], limit: number): number =>
    (100 * rows.filter((row) => scores.get(row)! >= limit === row.isArticle).length) / rows.length;
  console.log(`${title}: right, in per cent, by the least score of an article`);
  for (const limit of [-1, -0.75, -0.5, -0.25, 0, 0.5, 1]) {
    const ofKind = (...kinds: string[]): number =>
      share(
        mixed.filter((row) => kinds.includes(row.kind)),
        limit,
      );
    const kinds = [...Object.keys(ARTICLES), ...OTHERS].map((kind) => `${kind} ${ofKind(kind).toFixed(1)}`);
    const no = ofKind(...OTHERS);
    const balanced = ((ofKind('article') + no) / 2).toFixed(1);
    console.log(
      `${limit}: ${kinds.join(', ')}; all others ${no.toFixed(1)}, balanced ${balanced}; other corpus ${share(articles, limit).toFixed(1)}`,
    );
  }
}
