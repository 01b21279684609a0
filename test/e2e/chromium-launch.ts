import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { findBrowser, howToInstall, root } from '../../scripts/setup.mjs';
import { type Browser, type LaunchOptions, until, WELCOME } from './browser.ts';
import { Chromium } from './chromium.ts';
import { ChromiumTab } from './chromium-view.ts';

// Without this Playwright drops the toolbar's popup, whose target is born as of type "other". It is read when the module loads.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
const { chromium } = await import('playwright-core');

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const profile = mkdtempSync(join(tmpdir(), 'clean-copy-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ...(options.headless === false && { viewport: null }),
    args: [
      '--enable-unsafe-extension-debugging',
      // A screen with room for a popup of 600 px.
      '--screen-info={1600x1200}',
      '--window-size=1280,1024',
      `--host-resolver-rules=${Object.entries(options.hosts ?? {}).map(([host, place]) => `MAP ${host} ${place}`)}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(options.headless === false ? ['--enable-automation'] : [])],
  });
  const devtools = await (
    context.browser() as NonNullable<ReturnType<BrowserContext['browser']>>
  ).newBrowserCDPSession();
  const path = options.extension ?? join(root, 'dist/chrome');
  const loaded = await devtools.send(
    'Extensions.loadUnpacked' as never,
    { path, enableInIncognito: options.allowsPrivate ?? false } as never,
  );
  const { id } = loaded as { id: string };
  const page = await until('the welcome page', async () =>
    context.pages().find((opened) => opened.url().endsWith(`${id}/${WELCOME}`)),
  );
  const welcome = new ChromiumTab(page, await context.newCDPSession(page));
  if (!options.keepsWelcome) await welcome.close();
  return new Chromium(context, devtools, id, profile, welcome);
}
