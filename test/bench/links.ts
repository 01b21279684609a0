import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/setup.mjs';
import { number, optionsOf, TEXT } from './bench-options.ts';
import { launchOffline, openOffline } from './chromium-pages.ts';
import { eachPage } from './each-page.ts';
import { readIds, readPage, readTruth } from './extract-corpus.ts';
import type { LinkedQuote } from './links-in-page.ts';

/** Milliseconds that a browser gets to scroll to the text. */
const PATIENCE = 4000;

/**
 * Room above and below, so that nothing is in sight that was not scrolled to. Pictures, which are not fetched, would shift the page when they
 * fail, after the browser has scrolled.
 */
const ROOM =
  '<style>html::before,html::after{content:"";display:block;height:6000px}html{scroll-behavior:auto!important}' +
  'img,picture,video,iframe,svg,object,embed{display:none!important}</style>';

/** The page with the room stated before anything is laid out. */
const withRoom = (html: string): string =>
  /<head\b[^>]*>/i.test(html) ? html.replace(/<head\b[^>]*>/i, (head) => head + ROOM) : html + ROOM;

interface Result extends LinkedQuote {
  id: string;
  lands?: boolean;
}

/** Whether the words are in sight; spaces and soft hyphens do not count. Runs in the page. */
function isInSight(words: string): boolean {
  const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '').toLowerCase();
  const wanted = bare(words);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let all = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('script, style, noscript')) continue;
    nodes.push(node);
    starts.push(all.length);
    all += bare(node.data);
  }
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    const first = starts.findLastIndex((start) => start <= at);
    const range = document.createRange();
    range.selectNodeContents(nodes[first]!);
    const boxes = [...range.getClientRects()];
    if (scrollY > 0 && boxes.some(({ top, bottom }) => bottom > 0 && top < innerHeight)) return true;
  }
  return false;
}

async function lands(page: Page, url: string, html: string, { text, fragment }: LinkedQuote): Promise<boolean> {
  await page.goto('about:blank');
  await openOffline(page, `${url.replace(/#.*$/, '')}#:~:text=${fragment}`, html);
  const end = Date.now() + PATIENCE;
  do {
    if (await page.evaluate(isInSight, text)) return true;
    await page.waitForTimeout(100);
  } while (Date.now() < end);
  return false;
}

/**
 * `--corpus DIR [--ids FILE] [--quotes N] [--out FILE]`: builds the links of quotes and opens each in headless Chromium. Prints the share of
 * quotes that a link leads to for certain, and of these the share that land.
 */
export default async function benchLinks(args: string[]): Promise<number> {
  const usage = 'npm run bench:links -- --corpus DIR [--ids FILE] [--quotes N] [--out FILE]';
  const options = { corpus: TEXT, ids: TEXT, quotes: number('250'), out: TEXT };
  const values = optionsOf(args, usage, ['corpus'], options);
  if (!values) return 2;
  const corpus = values.corpus;
  const results: Result[] = [];
  const ids = readIds(corpus, values.ids);
  // Spread over the corpus, whose neighbours are often of one site.
  const spread = ids.map((id, i) => ({ id, place: (i * 7919) % ids.length })).sort((a, b) => a.place - b.place);
  const most = Number(values.quotes);
  for (let next = 0; next < spread.length && results.length < most; next += 20) {
    await eachPage({
      corpus,
      ids: spread.slice(next, next + 20).map(({ id }) => id),
      entry: join(root, 'test/bench/links-in-page.ts'),
      workers: 1,
      onResult: (id, found) =>
        results.push(...((found as LinkedQuote[] | undefined) ?? []).map((one) => ({ id, ...one }))),
    });
    process.stderr.write(`\r${results.length} quotes `);
  }
  await openAll(corpus, results);
  report(results);
  if (values.out) writeFileSync(values.out, JSON.stringify(results, undefined, 1));
  return 0;
}

async function openAll(corpus: string, results: Result[]): Promise<void> {
  const browser = await launchOffline();
  const page = await browser.newPage();
  for (const [at, result] of results.entries()) {
    if (result.fragment === undefined) continue;
    const truth = readTruth(corpus, result.id);
    result.lands = await lands(page, truth.url, withRoom(readPage(corpus, truth)), result).catch(() => false);
    process.stderr.write(`\r${at + 1}/${results.length} opened `);
  }
  await browser.close();
}

function report(results: readonly Result[]): void {
  const linked = results.filter(({ fragment }) => fragment !== undefined);
  const landed = linked.filter((result) => result.lands);
  const share = (part: number, whole: number) => `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`;
  console.log(`\nquotes with a link that is unique  ${share(linked.length, results.length)}`);
  console.log(`of these, links that land          ${share(landed.length, linked.length)}`);
}
