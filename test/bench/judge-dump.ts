import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { optionsOf, PAGES, TEXT } from './bench-options.ts';
import { eachPage } from './each-page.ts';
import { readIds } from './extract-corpus.ts';

/** `--corpus DIR --out FILE.jsonl [--ids FILE] [--workers N] [--pages]`: what the block judge sees of each page of a corpus, for `judge-fit.ts`; with `--pages`, what the page judge sees, for `page-fit.ts`. */
export default async function dumpJudge(args: string[]): Promise<number> {
  const usage =
    'node scripts/run.mjs test/bench/judge-dump.ts --corpus DIR --out FILE.jsonl [--ids FILE] [--workers N] [--pages]';
  const values = optionsOf(args, usage, ['corpus', 'out'], { ...PAGES, out: TEXT, pages: { type: 'boolean' } });
  if (!values) return 2;
  const out = createWriteStream(values.out);
  const ids = readIds(values.corpus, values.ids);
  let done = 0;
  await eachPage({
    corpus: values.corpus,
    ids,
    entry: join(root, values.pages ? 'test/bench/page-in-page.ts' : 'test/bench/judge-in-page.ts'),
    workers: Number(values.workers),
    onResult(id, result, error) {
      if (error === undefined) out.write(`${JSON.stringify({ id, ...(result as object) })}\n`);
      else console.error(`\n${id}: ${error}`);
      process.stderr.write(`\r${++done}/${ids.length} `);
    },
  });
  await new Promise((resolve) => out.end(resolve));
  return 0;
}
