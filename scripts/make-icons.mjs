// Draws public/icons/*.png from scripts/icon.svg with the installed Chrome or Chromium: node scripts/make-icons.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser, howToInstall, root } from './setup.mjs';

const SIZES = [16, 32, 48, 128];

const svg = readFileSync(`${root}/scripts/icon.svg`, 'utf8');
mkdirSync(`${root}/public/icons`, { recursive: true });
const executablePath = ensureBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${root}/public/icons/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
