import { writeFileSync } from 'node:fs';
import compromise from 'compromise';
import { cpuTime } from '../cpu-time.ts';
import { optionsOf, TEXT } from './bench-options.ts';
import { type Prediction, predictQuotes } from './predict-quotes.ts';
import { type GoldArticle, readGold } from './quotes-gold.ts';

/** Rounds of each measurement; the quickest counts, for others share the processor. */
const ROUNDS = 5;

/** What finding the quotations costs beside one pass over the words and beside the library that finds marked spans only. */
function compareSpeed(what: string, golds: readonly GoldArticle[]): void {
  const ours = cpuTime(() => golds.forEach((gold) => void predictQuotes(gold)), ROUNDS);
  const pass = cpuTime(() => golds.forEach(({ text }) => void text.match(/[\p{L}\p{N}]+/gu)), ROUNDS);
  const theirs = cpuTime(() => golds.forEach(({ text }) => void compromise(text).quotations().out('array')), 2);
  console.log(
    `${what}, warm: ${ours.toFixed(0)} ms, ${(ours / pass).toFixed(1)} times one pass over the words (${pass.toFixed(1)} ms), ` +
      `${(ours / theirs).toFixed(2)} times compromise's quotations (${theirs.toFixed(0)} ms)`,
  );
}

/** `--gold DIR --out FILE.json`: finds the quotes of the plain texts in DIR and writes them for the scorer. */
export default async function benchQuotes(args: string[]): Promise<number> {
  const usage = 'npm run bench:quotes -- --gold DIR --out FILE.json';
  const values = optionsOf(args, usage, ['gold', 'out'], { gold: TEXT, out: TEXT });
  if (!values) return 2;
  const golds = readGold(values.gold);
  const out: Record<string, { quotes: Prediction[] }> = {};
  const first = cpuTime(() => {
    for (const gold of golds) out[gold.id] = { quotes: predictQuotes(gold) };
  }, 1);
  writeFileSync(values.out, `${JSON.stringify(out, null, 1)}\n`);
  const count = Object.values(out).reduce((sum, { quotes }) => sum + quotes.length, 0);
  console.log(
    `${golds.length} articles, ${count} quotations, ${first.toFixed(0)} ms CPU the first time -> ${values.out}`,
  );
  compareSpeed('all articles', golds);
  compareSpeed(
    'English articles',
    golds.filter(({ lang }) => !lang || lang === 'en'),
  );
  return 0;
}
