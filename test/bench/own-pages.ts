import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/setup.mjs';
import type { ExpectedPage } from '../whole-page.ts';
import type { Truth } from './extract-corpus.ts';

const PAGES = join(root, 'test/pages');

/** `DIR`: writes the project's own pages that have an article as a corpus, with the texts that must stay and must go, so that the block judge is fitted to them too. */
export default function ownPages([out = '']: string[]): number {
  if (out === '') {
    console.error('Usage: node scripts/run.mjs test/bench/own-pages.ts DIR');
    return 2;
  }
  for (const folder of ['html', 'truth', 'ids']) mkdirSync(join(out, folder), { recursive: true });
  const ids = readdirSync(PAGES).filter((id) => {
    const { url, because, text, absent } = expected(id);
    if (because) return false;
    const truth: Truth = { id, url: url ?? `https://${id}.example/2026/07/${id}`, with: text, without: absent };
    writeFileSync(join(out, 'truth', `${id}.json`), JSON.stringify(truth));
    writeFileSync(join(out, 'html', `${id}.html.gz`), gzipSync(readFileSync(join(PAGES, id, 'page.html'))));
    return true;
  });
  writeFileSync(join(out, 'ids/articles.txt'), `${ids.join('\n')}\n`);
  console.log(`${ids.length} pages -> ${out}`);
  return 0;
}

const expected = (id: string): ExpectedPage => JSON.parse(readFileSync(join(PAGES, id, 'expected.json'), 'utf8'));
