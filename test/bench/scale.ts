import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/setup.mjs';
import { bundle, launchOffline, openOffline } from './chromium-pages.ts';
import type { ScaleTimes } from './scale-in-page.ts';

/** Nodes to show, and after a plus nodes that are hidden. */
const SIZES = '1000,3000,10000,30000,60000,60000+150000,100000,200000,500000';
const WORDS =
  'the mill by river stood for years until a company bought it and its owner said that work would go on'.split(' ');

/** An article with navigation and other stories around it, of about so many nodes, and as many more hidden ones. */
export function pageOf(nodes: number, hidden = 0): string {
  const sentence = (i: number): string =>
    Array.from({ length: 24 }, (_, k) => WORDS[(i * 7 + k * (1 + (i % 5))) % WORDS.length]).join(' ');
  const menu = Array.from({ length: 20 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join('');
  const paragraph = (i: number): string =>
    i % 25 === 24
      ? `<h2>Chapter ${i}</h2><p class="lead">${sentence(i)}.</p>`
      : `<p>It is said that <a href="/a/${i}">${sentence(i).slice(0, 20)}</a> ${i} ${sentence(i)}. “${sentence(i + 1)},” said Mara Lind.</p>`;
  const unseen = Array.from({ length: hidden / 4 }, (_, i) => `<li>${sentence(i)} <b>${i}</b></li>`).join('');
  const story = Array.from({ length: Math.max(5, Math.round((nodes - 120) / 5)) }, (_, i) => paragraph(i)).join('\n');
  return `<!doctype html><html lang="en"><head><title>The mill by the river - Daily Example</title><meta property="article:published_time" content="2024-05-17"></head>
<body><nav><ul>${menu}</ul></nav><main><article><h1>The mill by the river</h1>${story}</article></main><ul hidden>${unseen}</ul><footer><ul>${menu}</ul></footer></body></html>`;
}

/** `[--sizes 1000,60000+150000] [--times 3]`: reads pages of growing size in headless Chromium and prints times, times a node, and what stops the page longest; of each the least of some runs. */
export default async function benchScale(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: 'string', default: SIZES }, times: { type: 'string', default: '3' } },
  });
  const script = await bundle(join(root, 'test/bench/scale-in-page.ts'));
  console.log('     nodes   walk ms   ours ms  µs/node  Readability  ours/R  longest task  outcome');
  for (const size of values.sizes.split(',')) {
    const [shown = 0, hidden = 0] = size.split('+').map(Number);
    const html = pageOf(shown, hidden);
    try {
      const runs: ScaleTimes[] = [];
      const tasks: number[] = [];
      for (let run = 0; run < Number(values.times); run++) {
        runs.push(await inBrowser<ScaleTimes>(html, script, 'scale'));
        tasks.push(await inBrowser<number>(html, script, 'longestTask'));
      }
      const [first, ...others] = runs as [ScaleTimes, ...ScaleTimes[]];
      console.log(lineOf(others.reduce(least, first), Math.min(...tasks)));
      console.log(`${' '.repeat(12)}without a pause: ${longestOf(others.reduce(least, first))}`);
    } catch (error) {
      console.log(size, String(error).slice(0, 200));
    }
  }
  return 0;
}

const STRETCHES = 5;
/** Milliseconds that the browser may take for the largest page. */
const LONGEST_LOADING = 180_000;

const longestOf = ({ stretches }: ScaleTimes): string =>
  Object.entries(stretches)
    .sort(([, a], [, b]) => b - a)
    .slice(0, STRETCHES)
    .map(([at, taken]) => `${at} ${taken.toFixed(0)}`)
    .join(', ');

/** What other work on the machine adds is in no two runs the same. */
function least(one: ScaleTimes, other: ScaleTimes): ScaleTimes {
  const stretches = Object.fromEntries(
    Object.entries(one.stretches).map(([at, taken]) => [at, Math.min(taken, other.stretches[at] ?? taken)]),
  );
  const [walk, ours, readability] = (['walk', 'ours', 'readability'] as const).map((way) =>
    Math.min(one[way], other[way]),
  ) as [number, number, number];
  return { ...one, walk, ours, readability, stretches };
}

/** Each in a browser of its own: what was compiled, or laid out, for one would make the other faster. */
async function inBrowser<T>(html: string, script: string, task: string): Promise<T> {
  const browser = await launchOffline();
  try {
    const page = await browser.newPage();
    const url = 'https://daily.example/2024/05/17/mill';
    await openOffline(page, url, html, LONGEST_LOADING);
    return await page.evaluate<T>(`${script};bench.${task}(${JSON.stringify(url)})`);
  } finally {
    await browser.close();
  }
}

const lineOf = ({ nodes, walk, ours, readability, outcome }: ScaleTimes, task: number): string =>
  [
    String(nodes).padStart(10),
    walk.toFixed(1).padStart(10),
    ours.toFixed(0).padStart(10),
    ((ours * 1000) / nodes).toFixed(1).padStart(9),
    readability.toFixed(0).padStart(13),
    (ours / readability).toFixed(2).padStart(8),
    task.toFixed(0).padStart(14),
    `  ${outcome}`,
  ].join('');
