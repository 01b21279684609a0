import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { optionsOf, PAGES, TEXT } from './bench-options.ts';
import { eachPage } from './each-page.ts';
import { readIds } from './extract-corpus.ts';

/** Results are written every so many pages. */
const SAVE_EVERY = 20;

/**
 * `--corpus DIR --out FILE.json [--ids FILE] [--workers N]`: reads the pages of a corpus in headless Chromium with the extension's own
 * core. Goes on where an earlier run stopped.
 */
export default async function benchExtract(args: string[]): Promise<number> {
  const usage = 'npm run bench:extract -- --corpus DIR --out FILE.json [--ids FILE] [--workers N]';
  const values = optionsOf(args, usage, ['corpus', 'out'], { ...PAGES, out: TEXT });
  if (!values) return 2;
  const { corpus, out, ids, workers } = values;
  const results: Record<string, unknown> = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : {};
  const all = readIds(corpus, ids);
  const todo = all.filter((id) => !(id in results));
  const save = (): void => {
    writeFileSync(`${out}.part`, `${JSON.stringify(results, null, 1)}\n`);
    renameSync(`${out}.part`, out);
  };
  let done = all.length - todo.length;
  let failed = 0;
  await eachPage({
    corpus,
    ids: todo,
    entry: join(root, 'test/bench/extract-in-page.ts'),
    workers: Number(workers),
    onResult(id, result, error) {
      results[id] = error === undefined ? result : { error };
      failed += error === undefined ? 0 : 1;
      done += 1;
      if (done % SAVE_EVERY === 0) save();
      process.stderr.write(`\r${done}/${all.length} pages, ${failed} failed `);
    },
  });
  save();
  process.stderr.write('\n');
  console.log(`${all.length} pages, ${failed} failed -> ${out}`);
  return 0;
}
