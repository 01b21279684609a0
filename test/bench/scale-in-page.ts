import { Readability } from '@mozilla/readability';
import { readArticle } from '../../src/core/read-article.ts';

/** Milliseconds of each way to read one page of some size, and what ours came to. */
export interface ScaleTimes {
  nodes: number;
  walk: number;
  readability: number;
  ours: number;
  outcome: string;
}

/** Each way once: on large pages one run takes long enough to be measured. */
export default function scale(url: string): ScaleTimes {
  let nodes = 0;
  let started = performance.now();
  const lap = (): number => {
    const now = performance.now();
    const taken = now - started;
    started = now;
    return taken;
  };
  for (const walker = document.createTreeWalker(document); walker.nextNode(); ) nodes++;
  const walk = lap();
  const { article, ...rest } = readArticle(document, { url });
  const ours = lap();
  new Readability(document.cloneNode(true) as Document).parse();
  const outcome = article ? `article of ${article.blocks.length} blocks` : 'because' in rest ? rest.because : '';
  return { nodes, walk, ours, readability: lap(), outcome };
}
