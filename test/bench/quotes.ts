import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type Prediction, predictQuotes } from './predict-quotes.ts';
import { readGold } from './quotes-gold.ts';

/** `--gold DIR --out FILE.json`: finds the quotes of the plain texts in DIR and writes them for the scorer. */
export default async function benchQuotes(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { gold: { type: 'string' }, out: { type: 'string' } } });
  if (!values.gold || !values.out) {
    console.error('Usage: npm run bench:quotes -- --gold DIR --out FILE.json');
    return 2;
  }
  const golds = readGold(values.gold);
  const out: Record<string, { quotes: Prediction[] }> = {};
  const started = performance.now();
  for (const gold of golds) out[gold.id] = { quotes: predictQuotes(gold) };
  const milliseconds = performance.now() - started;
  writeFileSync(values.out, `${JSON.stringify(out, null, 1)}\n`);
  const count = Object.values(out).reduce((sum, { quotes }) => sum + quotes.length, 0);
  console.log(`${golds.length} articles, ${count} quotations, ${milliseconds.toFixed(0)} ms -> ${values.out}`);
  return 0;
}
