import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleOf } from '../../scripts/bundle.ts';
import { ensureBrowser, howToInstall } from '../../scripts/setup.mjs';

/** Headless Chromium without the network and without the pages' own scripts. */
export async function launchOffline(): Promise<Browser> {
  const executablePath = ensureBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  return chromium.launch({
    executablePath,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A module and all it imports as one script that puts its default export on `globalThis.bench`. */
export async function bundle(entry: string): Promise<string> {
  const { code } = await bundleOf(entry, 'bench');
  return `${code};globalThis.bench=bench;`;
}

/** Opens HTML at an address of its own; every other request fails, no script of the page runs. Rejects after `patience` milliseconds. */
export async function openOffline(page: Page, url: string, html: string, patience = 20_000): Promise<void> {
  await page.unrouteAll();
  let served = false;
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!served && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      served = true;
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: html,
      });
    }
    return route.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
}
