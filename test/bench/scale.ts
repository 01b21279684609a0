import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/setup.mjs';
import { bundle, launchOffline, openOffline } from './chromium-pages.ts';
import type { ScaleTimes } from './scale-in-page.ts';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 200_000, 500_000];
const WORDS =
  'the mill by river stood for years until a company bought it and its owner said that work would go on'.split(' ');

/** An article with navigation and other stories around it, of about so many nodes. */
export function pageOf(nodes: number): string {
  const sentence = (i: number): string =>
    Array.from({ length: 24 }, (_, k) => WORDS[(i * 7 + k * (1 + (i % 5))) % WORDS.length]).join(' ');
  const menu = Array.from({ length: 20 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join('');
  const paragraph = (i: number): string =>
    i % 25 === 24
      ? `<h2>Chapter ${i}</h2><p class="lead">${sentence(i)}.</p>`
      : `<p>It is said that <a href="/a/${i}">${sentence(i).slice(0, 20)}</a> ${i} ${sentence(i)}. “${sentence(i + 1)},” said Mara Lind.</p>`;
  const story = Array.from({ length: Math.max(5, Math.round((nodes - 120) / 5)) }, (_, i) => paragraph(i)).join('\n');
  return `<!doctype html><html lang="en"><head><title>The mill by the river - Daily Example</title><meta property="article:published_time" content="2024-05-17"></head>
<body><nav><ul>${menu}</ul></nav><main><article><h1>The mill by the river</h1>${story}</article></main><footer><ul>${menu}</ul></footer></body></html>`;
}

/** `[--sizes 1000,500000]`: reads pages of growing size in headless Chromium and prints times, and times a node. */
export default async function benchScale(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { sizes: { type: 'string', default: SIZES.join(',') } } });
  const script = await bundle(join(root, 'test/bench/scale-in-page.ts'));
  console.log('     nodes   walk ms   ours ms  µs/node  Readability  ours/R  longest slice  outcome');
  for (const size of values.sizes.split(',').map(Number)) {
    const browser = await launchOffline();
    const page = await browser.newPage();
    const url = `https://daily.example/2024/05/17/mill-${size}`;
    await openOffline(page, url, pageOf(size));
    const cdp = await page.context().newCDPSession(page);
    const expression = `${script};bench(${JSON.stringify(url)})`;
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) console.log(size, exceptionDetails.exception?.description ?? exceptionDetails.text);
    else console.log(lineOf(result.value as ScaleTimes));
    await browser.close();
  }
  return 0;
}

const lineOf = ({ nodes, walk, ours, readability, outcome, slice, sliceAt }: ScaleTimes): string =>
  [
    String(nodes).padStart(10),
    walk.toFixed(1).padStart(10),
    ours.toFixed(0).padStart(10),
    ((ours * 1000) / nodes).toFixed(1).padStart(9),
    readability.toFixed(0).padStart(13),
    (ours / readability).toFixed(2).padStart(8),
    slice.toFixed(0).padStart(8),
    ` ${sliceAt}`.padEnd(12),
    `  ${outcome}`,
  ].join('');
