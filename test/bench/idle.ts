import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { answerFor, setAlways } from '../e2e/allow-list.ts';
import { launchChromium } from '../e2e/chromium-launch.ts';
import type { ChromiumTab } from '../e2e/chromium-view.ts';
import { servePages } from '../e2e/page-server.ts';

/** Each a site, and so a process, of its own. */
const HOSTS = {
  'no script': 'plain.localhost',
  'an empty script': 'empty.localhost',
  'Clean Copy': 'listed.localhost',
};
const PAGE = 'front-page';
/** Milliseconds after which the latest look at a page that may be rendered late is over. */
const SETTLED = 2200;
/** Loads between two looks at the heap, whose garbage is collected for it. */
const EVERY = 20;

interface Watched {
  name: string;
  tab: ChromiumTab;
  devtools: CDPSession;
  /** Milliseconds of the page's process, a load each. */
  cpu: number[];
  /** Megabytes. */
  heap: number[];
}

/** Another extension whose only script holds nothing, on one host. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-empty-'));
  const script = { matches: [`*://${HOSTS['an empty script']}/*`], js: ['empty.js'], run_at: 'document_end' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1.0', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

/** Not the median: Chromium counts a process's time in steps of ten milliseconds. */
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds that the page's process has had of the processor. */
async function processTime({ devtools }: Watched): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0) * 1000;
}

async function heapOf({ devtools }: Watched): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Loads the page in all tabs at once: they are compared under the same load of the machine. */
async function loadAll(all: readonly Watched[]): Promise<void> {
  const before = await Promise.all(all.map(processTime));
  await Promise.all(all.map(({ tab }) => tab.reload()));
  await wait(SETTLED);
  const after = await Promise.all(all.map(processTime));
  for (const [place, { cpu }] of all.entries()) cpu.push(after[place]! - before[place]!);
}

function print(all: readonly Watched[]): void {
  const base = all.find(({ name }) => name === 'an empty script')!;
  console.log(`${''.padEnd(18)}CPU a load, ms  to an empty script  heap, MB  to an empty script`);
  for (const { name, cpu, heap } of all) {
    const [time, size] = [mean(cpu), mean(heap)];
    const ratios = [time / mean(base.cpu), size / mean(base.heap)].map((ratio) => ratio.toFixed(2).padStart(20));
    console.log(
      `${name.padEnd(18)}${time.toFixed(1).padStart(14)}${ratios[0]}${size.toFixed(2).padStart(10)}${ratios[1]}`,
    );
  }
}

/** `[--loads 200]`: what the scripts cost on a page of the reader's list that is no article, beside an empty content script, in Chromium: npm run bench:idle */
export default async function benchIdle(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { loads: { type: 'string', default: '200' } } });
  const folder = emptyExtension();
  const server = await servePages();
  const browser = await launchChromium({});
  try {
    await browser.install(folder);
    const listed = HOSTS['Clean Copy'];
    await answerFor(browser, listed);
    await setAlways(browser, listed, server.url('aggregator-article', listed), true);
    const all: Watched[] = [];
    for (const [name, host] of Object.entries(HOSTS)) {
      const tab = (await browser.open(server.url(PAGE, host))) as ChromiumTab;
      const devtools = await tab.page.context().newCDPSession(tab.page);
      await devtools.send('Performance.enable');
      all.push({ name, tab, devtools, cpu: [], heap: [] });
    }
    for (let load = 1; load <= Number(values.loads); load++) {
      await loadAll(all);
      if (load % EVERY === 0) for (const watched of all) watched.heap.push(await heapOf(watched));
    }
    if (new Set(all.map(({ cpu }) => String(cpu))).size < all.length)
      throw new Error('Two of the pages share a process.');
    print(all);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return 0;
}
