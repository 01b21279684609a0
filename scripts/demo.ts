import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../test/e2e/browser.ts';
import { launch } from '../test/e2e/launch.ts';
import { servePages } from '../test/e2e/page-server.ts';
import { type BrowserName, root } from './setup.mjs';

/** Presses the toolbar button and prints what the popup shows. */
async function show(browser: Browser, url: string) {
  const tab = await browser.open(url);
  const popup = await browser.clickToolbar(tab);
  await popup.waitFor('main[data-state="article"] .text');
  const quotes = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.quotes li')].map((item) => ({
      words: item.querySelector('q')?.textContent ?? '',
      speaker: item.querySelector('.speaker')?.textContent ?? '',
    })),
  );
  const picture = join(root, `test-out/popup-${browser.name}.png`);
  mkdirSync(join(root, 'test-out'), { recursive: true });
  writeFileSync(picture, await popup.screenshot());
  console.log(`\nThe popup of ${browser.name} ${browser.version} on ${url}\n`);
  console.log(`KEY QUOTES\n\n${quotes.map(({ words, speaker }) => `“${words}” — ${speaker}`).join('\n')}\n`);
  console.log(`CLEAN TEXT\n\n${await popup.text('h1')}\n\n${await popup.text('.text')}\n`);
  console.log(`Screenshot of the popup: ${picture}`);
}

/** Opens the built extension on the demo article: in a window, or with --headless as text. */
export default async function main([name = '', ...flags]: string[]) {
  const headless = flags.includes('--headless');
  const server = await servePages();
  // Here the browser's own permission questions are part of the show.
  const preferences = { 'extensions.webextOptionalPermissionPrompts': !headless };
  const browser = await launch(name as BrowserName, { headless, preferences });
  const url = server.url('demo-article', 'demo.localhost');
  try {
    if (headless) return await show(browser, url);
    await browser.open(url);
    console.log(
      `Clean Copy runs in ${name} on ${url}: press its button in the toolbar. Ctrl+C or closing the window ends it.`,
    );
    process.once('SIGINT', () => void browser.close());
    await browser.exited;
  } finally {
    await browser.close().catch(() => {});
    await server.close();
  }
}
