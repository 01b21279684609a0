import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { root } from '../../scripts/setup.mjs';
import { number, optionsOf, TEXT } from './bench-options.ts';
import { type Evaluate, eachPage } from './each-page.ts';
import { readIds } from './extract-corpus.ts';

/** Milliseconds of each way on one page, in the median of some runs. */
interface Times {
  elements: number;
  walk: number;
  readability: number;
  ours: number;
  /** The first of our runs, for which the browser prepares the code and its patterns. */
  first: number;
}

const RUNS = 3;

/** Every run takes each way once. What is counted is the time that the page's thread had of a processor: other work on the machine makes it little longer. */
async function timesOf(evaluate: Evaluate, url: string, cdp: CDPSession): Promise<Times> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
  };
  // The browser's first layout is nobody's.
  await evaluate('document.body.offsetHeight');
  const times = { walk: [] as number[], readability: [] as number[], ours: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    for (const [way, values] of Object.entries(times)) {
      const started = await now();
      await evaluate(`bench.${way}(${JSON.stringify(url)})`);
      values.push((await now()) - started);
    }
  }
  const first = times.ours[0]!;
  const [walk, readability, ours] = [times.walk, times.readability, times.ours].map((values) => quantile(values, 0.5));
  return {
    elements: Number(await evaluate('bench.elements()')),
    walk: walk!,
    readability: readability!,
    ours: ours!,
    first,
  };
}

const quantile = (values: number[], part: number): number =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

const line = (name: string, values: number[]): string =>
  `${name.padEnd(34)}${quantile(values, 0.5).toFixed(2).padStart(9)}${quantile(values, 0.95).toFixed(2).padStart(9)}`;

/**
 * `--corpus DIR [--ids FILE] [--pages N]`: times ours beside Readability with its clone and a plain walk of the DOM, in headless
 * Chromium, page by page.
 */
export default async function benchSpeed(args: string[]): Promise<number> {
  const usage = 'npm run bench:speed -- --corpus DIR [--ids FILE] [--pages N]';
  const values = optionsOf(args, usage, ['corpus'], { corpus: TEXT, ids: TEXT, pages: number('110') });
  if (!values) return 2;
  const ids = readIds(values.corpus, values.ids).slice(0, Number(values.pages));
  const all: Times[] = [];
  await eachPage({
    corpus: values.corpus,
    ids,
    entry: join(root, 'test/bench/speed-in-page.ts'),
    run: timesOf,
    workers: 1,
    onResult(id, result, error) {
      if (error === undefined) all.push(result as Times);
      else console.error(`\n${id}: ${error}`);
      process.stderr.write(`\r${all.length}/${ids.length} pages `);
    },
  });
  process.stderr.write('\n');
  console.log(`${all.length} pages${' '.repeat(28)}median      p95`);
  const rows: [string, (times: Times) => number][] = [
    ['elements', ({ elements }) => elements],
    ['walk, ms', ({ walk }) => walk],
    ['Readability with its clone, ms', ({ readability }) => readability],
    ['Clean Copy, ms', ({ ours }) => ours],
    ['Clean Copy, the first time, ms', ({ first }) => first],
    ['Clean Copy / Readability', ({ ours, readability }) => ours / readability],
  ];
  for (const [name, part] of rows) console.log(line(name, all.map(part)));
  return 0;
}
