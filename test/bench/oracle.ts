import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionsOf, TEXT } from './bench-options.ts';
import { readTruth } from './extract-corpus.ts';
import { labelBlocks } from './judge-labels.ts';
import { type FitPage, readFitPages } from './judge-pages.ts';

/** Part of a block that Readability has to hold for it to count as Readability's. */
const HELD = 0.5;

/** What a judge that never errs would leave of a page's blocks. Blocks of which the truth does not tell stay where `unknown` says so. */
const rightOf = (page: FitPage, unknown: boolean, isCandidate: (block: FitPage['blocks'][number]) => boolean): string =>
  page.blocks
    .filter(
      (block, i) =>
        isCandidate(block) && (page.labels[i] === undefined ? unknown && !block.taken : page.labels[i] === 1),
    )
    .map(({ text }) => text)
    .join('\n');

function rightLines(corpus: string, id: string, text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const labels = labelBlocks(lines, readTruth(corpus, id));
  return lines.filter((_, i) => labels[i]!.label !== 0).join('\n');
}

/**
 * `--corpus DIR --dump FILE.jsonl --predictions FILE.json --out DIR`: how far perfect judgement of blocks would get. Writes texts for the corpus's
 * scorer: `ours.json` (what was extracted, without what is not in the truth), `readability.json` (of Readability's blocks those in the truth),
 * `page.json` (of all blocks of the page those in the truth).
 */
export default async function oracle(args: string[]): Promise<number> {
  const usage = 'npm run bench:oracle -- --corpus DIR --dump FILE.jsonl --predictions FILE.json --out DIR';
  const options = { corpus: TEXT, dump: TEXT, predictions: TEXT, out: TEXT };
  const values = optionsOf(args, usage, ['corpus', 'dump', 'predictions', 'out'], options);
  if (!values) return 2;
  const { corpus, dump, predictions, out } = values;
  const ours = JSON.parse(readFileSync(predictions, 'utf8')) as Record<string, { text?: string }>;
  const pages = readFitPages(corpus, dump).filter(({ id }) => id in ours);
  mkdirSync(out, { recursive: true });
  const write = (name: string, textOf: (page: FitPage) => string): void => {
    const texts = Object.fromEntries(pages.map((page) => [page.id, { text: textOf(page) }]));
    writeFileSync(join(out, `${name}.json`), JSON.stringify(texts));
  };
  write('ours', ({ id }) => rightLines(corpus, id, ours[id]?.text ?? ''));
  write('readability', (page) => rightOf(page, true, ({ held }) => held >= HELD));
  write('page', (page) => rightOf(page, false, () => true));
  console.log(`${pages.length} pages -> ${out}/{ours,readability,page}.json`);
  return 0;
}
