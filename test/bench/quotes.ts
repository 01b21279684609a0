import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Prediction, predictQuotes } from './predict-quotes.ts';
import { readGold } from './quotes-gold.ts';

/** Processor time in milliseconds. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** `--gold DIR --out FILE.json`: finds the quotes of the plain texts in DIR and writes them for the scorer. */
export default async function benchQuotes(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { gold: { type: 'string' }, out: { type: 'string' } } });
  if (!values.gold || !values.out) {
    console.error('Usage: npm run bench:quotes -- --gold DIR --out FILE.json');
    return 2;
  }
  const golds = readGold(values.gold);
  const out: Record<string, { quotes: Prediction[] }> = {};
  const milliseconds = cpuOf(() => {
    for (const gold of golds) out[gold.id] = { quotes: predictQuotes(gold) };
  });
  const again = cpuOf(() => {
    for (const gold of golds) predictQuotes(gold);
  });
  const pass = cpuOf(() => {
    for (const { text } of golds) text.match(/[\p{L}\p{N}]+/gu);
  });
  writeFileSync(values.out, `${JSON.stringify(out, null, 1)}\n`);
  const count = Object.values(out).reduce((sum, { quotes }) => sum + quotes.length, 0);
  console.log(`${golds.length} articles, ${count} quotations, ${milliseconds.toFixed(0)} ms CPU -> ${values.out}`);
  console.log(
    `warm: ${again.toFixed(0)} ms, ${(again / pass).toFixed(1)} times one pass over the words (${pass.toFixed(1)} ms)`,
  );
  return 0;
}
