import { writeFileSync } from 'node:fs';
import { optionsOf, TEXT } from './bench-options.ts';
import { fold, type Weights } from './fit.ts';
import { type Prediction, predictQuotes } from './predict-quotes.ts';
import { fitWeights } from './quote-weights.ts';
import { labelled, readGold } from './quotes-gold.ts';

const FOLDS = 10;

/** What weighs less is left out of the table; of a choice among many candidates, more may be. */
const LEAST = { speech: 0.05, attribution: 0.2, key: 0.1 };

function tableOf(name: string, explained: string, weights: Weights, least: number): string {
  const rows = Object.entries(weights)
    .filter(([, value]) => Math.abs(value) >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([feature, value]) => `  ${JSON.stringify(feature).replaceAll('"', "'")}: ${Number(value.toFixed(2))},`);
  return `/** ${explained} Fitted by test/bench/fit-quotes.ts: positive speaks for it. */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
}

const TABLES = {
  speech: 'Weights of the evidence that a quotation is speech.',
  attribution: 'Weights of the evidence for a speaker.',
  key: 'Weights of the evidence that an utterance is worth pulling out.',
} as const;

/**
 * `--gold DIR [--held FILE.json] [--write]`: fits the weights on DIR. `--held` writes predictions in which each article was read with
 * weights fitted on the others (ten folds), for the scorer; `--write` writes the tables into src.
 */
export default async function fitQuotes(args: string[]): Promise<number> {
  const usage = 'node scripts/run.mjs test/bench/fit-quotes.ts --gold DIR [--held FILE.json] [--write]';
  const values = optionsOf(args, usage, ['gold'], { gold: TEXT, held: TEXT, write: { type: 'boolean' } });
  if (!values) return 2;
  const articles = readGold(values.gold).map(labelled);
  if (values.held) {
    const out: Record<string, { quotes: Prediction[] }> = {};
    for (let at = 0; at < FOLDS; at += 1) {
      const { train, test } = fold(articles, FOLDS, at);
      const weights = fitWeights(train);
      for (const { gold } of test) out[gold.id] = { quotes: predictQuotes(gold, weights) };
    }
    writeFileSync(values.held, `${JSON.stringify(out, null, 1)}\n`);
  }
  if (values.write) {
    const weights = fitWeights(articles);
    for (const part of ['speech', 'attribution', 'key'] as const) {
      const file = new URL(`../../src/core/quotes/${part}-weights.ts`, import.meta.url);
      writeFileSync(file, tableOf(`${part}Weights`, TABLES[part], weights[part], LEAST[part]));
    }
  }
  return 0;
}
