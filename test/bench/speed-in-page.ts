import { Readability } from '@mozilla/readability';
import { readArticle } from '../../src/core/read-article.ts';

/** Milliseconds of each way to read one page, the median of some runs; and the page's size. */
export interface Times {
  nodes: number;
  walk: number;
  readability: number;
  ours: number;
  /** The first of our runs, for which the browser prepares the code and its patterns. */
  first: number;
}

const RUNS = 3;

function walk(): void {
  const walker = document.createTreeWalker(document);
  while (walker.nextNode());
}

/** Every run takes each way once, so that a busy moment falls on all of them. */
export default function speed(url: string): Times {
  const ways = {
    walk,
    readability: () => void new Readability(document.cloneNode(true) as Document).parse(),
    ours: () => void readArticle(document, { url }),
  };
  const times = { walk: [] as number[], readability: [] as number[], ours: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    for (const [name, way] of Object.entries(ways)) {
      const started = performance.now();
      way();
      times[name as keyof typeof times].push(performance.now() - started);
    }
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[RUNS >> 1]!;
  const first = times.ours[0]!;
  return {
    nodes: document.getElementsByTagName('*').length,
    walk: median(times.walk),
    readability: median(times.readability),
    ours: median(times.ours),
    first,
  };
}
