// npm run icons: draws public/icons/*.png with the installed Chrome or Chromium, from scripts/icon.svg and, where every pixel counts, scripts/icon-16.svg.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser, howToInstall, root } from './setup.mjs';

const SIZES = [16, 32, 48, 128];
/** The first stands on light toolbars and dark ones, where a browser takes one icon only; the other on toolbars that Firefox calls dark. */
const COLOURS = {
  '': { tile: '#0e7f6e', marks: '#ffffff', line: '#ffd45c' },
  'dark-': { tile: '#7fe0cd', marks: '#0b2b26', line: '#8a5a00' },
};

mkdirSync(`${root}/public/icons`, { recursive: true });
const executablePath = ensureBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [name, { tile, marks, line }] of Object.entries(COLOURS)) {
  for (const size of SIZES) {
    if (name !== '' && size > 48) continue;
    const svg = readFileSync(`${root}/scripts/${size === 16 ? 'icon-16' : 'icon'}.svg`, 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const style = `:root{--tile:${tile};--marks:${marks};--line:${line}}body{margin:0}svg{display:block;width:${size}px;height:${size}px}`;
    await page.setContent(`<style>${style}</style>${svg}`);
    await page.screenshot({ path: `${root}/public/icons/${name}${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
