import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { rules } from '../../src/core/plugins.ts';
import type { Ablated } from './ablation-in-page.ts';
import { number, optionsOf, PAGES, TEXT } from './bench-options.ts';
import { eachPage } from './each-page.ts';
import { readIds } from './extract-corpus.ts';

/**
 * `--corpus DIR --out DIR [--ids FILE] [--every N] [--workers N]`: what each clutter rule is worth. Writes the texts with all rules and without each one
 * as files for the corpus's scorer, and says on how many pages a rule took something.
 */
export default async function ablation(args: string[]): Promise<number> {
  const usage = 'npm run bench:ablation -- --corpus DIR --out DIR [--ids FILE] [--every N] [--workers N]';
  const values = optionsOf(args, usage, ['corpus', 'out'], { ...PAGES, out: TEXT, every: number('1') });
  if (!values) return 2;
  const ids = readIds(values.corpus, values.ids).filter((_, i) => i % Number(values.every) === 0);
  const pages = new Map<string, Ablated>();
  let done = 0;
  await eachPage({
    corpus: values.corpus,
    ids,
    entry: join(root, 'test/bench/ablation-in-page.ts'),
    workers: Number(values.workers),
    onResult(id, result) {
      if (result) pages.set(id, result as Ablated);
      process.stderr.write(`\r${++done}/${ids.length} `);
    },
  });
  mkdirSync(values.out, { recursive: true });
  const write = (name: string, textOf: (page: Ablated) => string): void => {
    const texts = Object.fromEntries([...pages].map(([id, page]) => [id, { text: textOf(page) }]));
    writeFileSync(join(values.out!, `${name}.json`), JSON.stringify(texts));
  };
  writeFileSync(join(values.out, 'ids.txt'), [...pages.keys()].join('\n'));
  write('all', ({ all }) => all);
  for (const rule of Object.keys(rules)) {
    write(`without-${rule}`, ({ all, without }) => without[rule] ?? all);
    const hit = [...pages.values()].filter(({ took }) => rule in took).length;
    const changed = [...pages.values()].filter(({ all, without }) => (without[rule] ?? all) !== all).length;
    console.log(`${rule}: took something on ${hit} pages of ${pages.size}, changed the text of ${changed}`);
  }
  return 0;
}
