import { Readability } from '@mozilla/readability';
import { readInterruptibly } from '../../src/core/read-article.ts';
import { inSlices } from '../../src/extension/page/in-slices.ts';

/** Milliseconds of each way to read one page of some size, and what ours came to. */
export interface ScaleTimes {
  nodes: number;
  walk: number;
  readability: number;
  ours: number;
  outcome: string;
  /** Of each stretch without a place to pause, by where it begins: after so many places of a stage. */
  stretches: Record<string, number>;
}

/** Reads in slices, as the extension does, and gives the browser's longest task meanwhile; 0 where none was longer than 50 ms. */
async function longestTask(url: string): Promise<number> {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ entryTypes: ['longtask'] });
  await inSlices(readInterruptibly(document, { url }), () => true);
  // Of the last task the browser tells when it is over.
  await new Promise((resolve) => setTimeout(resolve, 200));
  watch.disconnect();
  return longest;
}

/** Each way once: on large pages one run takes long enough to be measured. */
function scale(url: string): ScaleTimes {
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
    stretches,
  } = readMeasured(url);
  const ours = lap();
  new Readability(document.cloneNode(true) as Document).parse();
  const outcome = article ? `article of ${article.blocks.length} blocks` : 'because' in rest ? rest.because : '';
  return { nodes, walk, ours, readability: lap(), outcome, stretches };
}

function readMeasured(url: string) {
  const work = readInterruptibly(document, { url });
  const stretches: Record<string, number> = {};
  let [stage, places] = ['start', 0];
  for (let started = performance.now(); ; started = performance.now()) {
    const { done, value } = work.next();
    const taken = performance.now() - started;
    stretches[`${stage} ${places}`] = taken;
    if (done) return { reading: value, stretches };
    if (value) [stage, places] = [value, 0];
    else places += 1;
  }
}

export default { scale, longestTask };
