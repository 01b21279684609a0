import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { type Browser, until } from '../e2e/browser.ts';
import { launch } from '../e2e/launch.ts';
import { type PageServer, servePages } from '../e2e/page-server.ts';
import { opened } from '../e2e/reading-view.ts';

const [SITES, TABS, ARTICLES, OF_EACH, TIMES] = [1000, 50, 500, 20, 15];
const HOST = 'herald.localhost';

/** The build with every site granted: nobody answers a thousand questions. */
function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-many-'));
  cpSync(join(root, 'dist/chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), host_permissions: ['<all_urls>'] };
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Milliseconds that it took. */
async function timed(name: string, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  console.log(`${name.padEnd(64)}${ms.toFixed(0).padStart(8)} ms`);
  return ms;
}

let isWithin = true;

/** Says how many of one thing cost, to what is like it without them, and whether that is within the budget. */
function compare(name: string, ms: number, plain: number, budget: number): void {
  const ratio = ms / plain;
  isWithin &&= ratio <= budget;
  console.log(`  ${ratio <= budget ? 'within' : 'BEYOND'}: ${name}, ${ratio.toFixed(2)} times, budget ${budget}`);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** From the answer's arrival to the end of loading, as the page itself sees it: what a content script costs is in it. */
async function loading(browser: Browser, address: string): Promise<number> {
  const tab = await browser.open(address);
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await tab.reload();
    times.push(
      await tab.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return entry!.loadEventEnd - entry!.responseEnd;
      }),
    );
  }
  await tab.close();
  return median(times);
}

const store = (browser: Browser, values: Record<string, unknown>): Promise<void> =>
  browser.inExtension((given) => chrome.storage.local.set(given), values);

/** Turns the popup's switch and waits for the scripts. */
async function listSite(browser: Browser, server: PageServer, host: string): Promise<void> {
  const tab = await browser.open(server.url('aggregator-article', host));
  const popup = await browser.clickToolbar(tab);
  await popup.click('#always');
  await until('the scripts', () =>
    browser.inExtension(async (wanted) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.some(({ matches }) => matches?.some((match) => match.includes(wanted)));
    }, host),
  );
  await tab.close();
}

async function sites(browser: Browser, server: PageServer): Promise<void> {
  const view = (name: string) =>
    timed(`a listed article until its view stands, ${name}`, async () => {
      const tab = await browser.open(server.url('aggregator-article', HOST));
      await opened(tab);
      await tab.close();
    });
  const first = await timed('the first site, with the popup', () => listSite(browser, server, HOST));
  await view('one site');
  const viewOfOne = await view('one site, again');
  const settingsOfOne = await settings(browser, 'one site', '[data-site]', 1);
  const names = Array.from({ length: SITES - 1 }, (_, n) => `paper-${n}.example`);
  await store(browser, { alwaysCleanSites: [...names, HOST] });
  const more = await timed(`one more, with the popup, and registering ${SITES}`, () =>
    listSite(browser, server, 'other.localhost'),
  );
  compare('one more site of a thousand, to the first', more, first, 3);
  await view(`${SITES} sites`);
  compare('a listed article until its view', await view(`${SITES} sites, again`), viewOfOne, 1.5);
  const [unlisted, listed] = [
    await loading(browser, server.url('front-page', 'nowhere.localhost')),
    await loading(browser, server.url('front-page', HOST)),
  ];
  compare(
    'a page of the list that is no article, to one of no list, from its arrival to its end',
    listed,
    unlisted,
    1.5,
  );
  const settingsOfMany = await settings(browser, `${SITES} sites`, '[data-site]', 50);
  compare('the settings', settingsOfMany, settingsOfOne, 5);
}

/** Milliseconds until the settings show so many of something. */
const settings = (browser: Browser, name: string, selector: string, count: number): Promise<number> =>
  timed(`the settings with ${name}`, async () => {
    const tab = await browser.open(browser.extensionUrl('src/views/options/options.html'));
    await until('the rows', async () => (await tab.count(selector)) >= count);
    await tab.close();
  });

/** Opens so many at once in the back, waits until all are done, and closes them. */
async function openMany(browser: Browser, addresses: string[], haveViews: boolean): Promise<void> {
  await browser.inExtension(async (all) => {
    for (const url of all) void chrome.tabs.create({ url, active: false });
  }, addresses);
  await until(
    'every tab',
    () =>
      browser.inExtension(
        async (count, wanted) => {
          const open = await chrome.tabs.query({ url: '*://*.localhost/*', status: 'complete' });
          // What the button says is the sign that a tab in the back has its view.
          const texts = await Promise.all(open.map(({ id }) => chrome.action.getBadgeText({ tabId: id! })));
          return texts.length >= count && (!wanted || texts.every((text) => text !== ''));
        },
        addresses.length,
        haveViews,
      ),
    120_000,
  );
}

async function tabs(browser: Browser, server: PageServer): Promise<void> {
  const taken: number[] = [];
  for (const [name, host] of [
    ['on no list', 'nowhere.localhost'],
    ['on the list, with their views', HOST],
  ] as const) {
    const addresses = Array.from({ length: TABS }, (_, n) => `${server.url('aggregator-article', host)}?${n}`);
    taken.push(
      await timed(`${TABS} articles opened at once, ${name}`, () => openMany(browser, addresses, host === HOST)),
    );
    await browser.inExtension(async () => {
      const open = await chrome.tabs.query({ url: '*://*.localhost/*' });
      await chrome.tabs.remove(open.map(({ id }) => id!));
    });
  }
  compare(`${TABS} articles of the list, to as many of none`, taken[1]!, taken[0]!, 4);
}

async function highlights(browser: Browser): Promise<void> {
  const text = (n: number) =>
    `Number ${n} of what somebody marked in a story about the mill by the river, at some length.`;
  const created = '2026-03-01T10:00:00.000Z';
  const articles = Array.from({ length: ARTICLES }, (_, a) => ({
    url: `https://paper-${a}.example/2026/03/mill`,
    title: `The mill by the river, part ${a}`,
    highlights: Array.from({ length: OF_EACH }, (__, h) => ({
      id: `highlight-${a}-${h}`,
      quote: { exact: text(h), prefix: text(h + 1), suffix: text(h + 2) },
      created,
    })),
  }));
  const listed = articles.map(({ url, title }) => [url, { title, count: OF_EACH, modified: created }]);
  await store(browser, { alwaysCleanSites: [] });
  const none = await settings(browser, 'none', 'main', 1);
  const stored = await timed(`storing ${ARTICLES * OF_EACH} highlights of ${ARTICLES} articles`, () =>
    store(browser, {
      ...Object.fromEntries(articles.map((article) => [`highlights:${article.url}`, article])),
      highlightedArticles: Object.fromEntries(listed),
    }),
  );
  compare('the settings', await settings(browser, 'them', '[data-article]', 1), none, 3);
  const tab = await browser.open(browser.extensionUrl('src/views/options/options.html'));
  const written = await timed('all of them written as a file', async () => {
    await tab.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        document.title = `saved ${(file as Blob).size}`;
        return made.call(URL, file);
      };
    });
    await tab.click('[data-action=export-highlights-json]');
    await until('the file', () => tab.evaluate(() => document.title.startsWith('saved')));
  });
  compare('all highlights written as a file, to storing them', written, stored, 4);
  await tab.close();
}

/** Many sites, tabs and highlights, in the built extension in Chromium; fails where a ratio is beyond its budget: npm run bench:many */
export default async function main(): Promise<number> {
  const extension = grantedBuild();
  const server = await servePages();
  const browser = await launch('chromium', { extension });
  try {
    await sites(browser, server);
    await tabs(browser, server);
    await highlights(browser);
  } finally {
    await browser.close();
    await server.close();
    rmSync(extension, { recursive: true });
  }
  return isWithin ? 0 : 1;
}
