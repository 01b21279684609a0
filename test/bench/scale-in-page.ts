import { Readability } from '@mozilla/readability';
import { readInterruptibly } from '../../src/core/read-article.ts';

/** Milliseconds of each way to read one page of some size, and what ours came to. */
export interface ScaleTimes {
  nodes: number;
  walk: number;
  readability: number;
  ours: number;
  outcome: string;
  /** The longest stretch without a place to pause, and where it was: after so many places of a stage. */
  slice: number;
  sliceAt: string;
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
  const {
    reading: { article, ...rest },
    slice,
    sliceAt,
  } = readMeasured(url);
  const ours = lap();
  new Readability(document.cloneNode(true) as Document).parse();
  const outcome = article ? `article of ${article.blocks.length} blocks` : 'because' in rest ? rest.because : '';
  return { nodes, walk, ours, readability: lap(), outcome, slice, sliceAt };
}

function readMeasured(url: string) {
  const work = readInterruptibly(document, { url });
  let [slice, sliceAt, stage, places] = [0, '', 'start', 0];
  for (let started = performance.now(); ; started = performance.now()) {
    const { done, value } = work.next();
    const taken = performance.now() - started;
    if (taken > slice) [slice, sliceAt] = [taken, `${stage} ${places}`];
    if (done) return { reading: value, slice, sliceAt };
    if (value) [stage, places] = [value, 0];
    else places += 1;
  }
}
