import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/setup.mjs';
import { bundle, launchOffline, openOffline } from './chromium-pages.ts';
import type { Load } from './load-in-page.ts';

const SIZES: readonly [kind: string, size: number][] = [
  ['levels', 1_000],
  ['levels', 10_000],
  ['levels', 50_000],
  ['levels', 100_000],
  ['nodes', 10_000],
  ['nodes', 500_000],
  ['attribute', 100_000],
  ['attribute', 1_000_000],
  ['text', 1_000_000],
  ['text', 20_000_000],
];
const ARTICLES = 200;
/** Of the curve of memory. */
const EVERY = 20;

const url = 'https://daily.example/2026/03/mill';
const fixture = (name: string) => readFileSync(join(root, 'test/pages', name, 'page.html'), 'utf8');

async function open(page: Page, script: string, html: string): Promise<void> {
  await openOffline(page, url, html);
  await page.evaluate(script);
}

/** Each in a browser of its own, so that one that crashes is only itself. */
async function printSizes(script: string): Promise<void> {
  console.log('What is made      size        ms  what it came to');
  for (const [kind, size] of SIZES) {
    const browser = await launchOffline();
    const page = await browser.newPage();
    try {
      await open(page, script, fixture('demo-article'));
      const { milliseconds, outcome } = await page.evaluate<Load>(`bench.load('${kind}', ${size})`);
      console.log(`${kind.padEnd(12)}${String(size).padStart(10)}${milliseconds.toFixed(0).padStart(10)}  ${outcome}`);
    } catch (error) {
      console.log(`${kind.padEnd(12)}${String(size).padStart(10)}            ${String(error).slice(0, 80)}`);
    }
    await browser.close();
  }
}

/** The heap after so many different articles were opened and read in one tab, once its garbage is collected. */
async function printMemory(script: string): Promise<void> {
  const names = readdirSync(join(root, 'test/pages'));
  const browser = await launchOffline();
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  console.log(`\nHeap in MB, in one tab after each ${EVERY} articles:`);
  const curve: string[] = [];
  await open(page, script, fixture(names[0]!));
  for (let read = 1; read <= ARTICLES; read += 1) {
    // In one document: what a new one would free of itself says nothing.
    const html = JSON.stringify(fixture(names[read % names.length]!));
    await page.evaluate(`{ const made = new DOMParser().parseFromString(${html}, 'text/html');
      document.body.replaceWith(document.adoptNode(made.body)); bench.again(1); }`);
    if (read % EVERY !== 0) continue;
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    curve.push((usedSize / 1e6).toFixed(1));
  }
  console.log(curve.join('  '));
  await browser.close();
}

/** What a page on the reader's list costs that turns out to be no article. */
async function printLook(script: string): Promise<void> {
  const browser = await launchOffline();
  const page = await browser.newPage();
  console.log('\nThe look at a page that is no article, in ms, beside one walk over its nodes:');
  for (const name of ['front-page', 'section-page', 'search-results', 'shop-product']) {
    await open(page, script, fixture(name));
    const [look, walk] = await page.evaluate<[number, number]>('[bench.look(), bench.walk()]');
    console.log(`${name.padEnd(16)}${look.toFixed(2).padStart(8)}${walk.toFixed(2).padStart(8)}`);
  }
  await browser.close();
}

/** Deep, large and bloated pages, memory over many articles, and the cost of pages that are none, in headless Chromium. */
export default async function benchLoad(): Promise<number> {
  const script = await bundle(join(root, 'test/bench/load-in-page.ts'));
  await printSizes(script);
  await printMemory(script);
  await printLook(script);
  return 0;
}
