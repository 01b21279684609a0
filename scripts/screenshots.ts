import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../test/e2e/browser.ts';
import { launch } from '../test/e2e/launch.ts';
import { servePages } from '../test/e2e/page-server.ts';
import { READER } from '../test/e2e/reading-view.ts';
import { root } from './setup.mjs';
import { storePictures } from './store-pictures.ts';

const folder = join(root, 'docs/screenshots');

/** The made-up outlet of the demo article, as its site is called in the pictures. */
const OUTLET = 'harbour-daily.example';

async function readmePictures(browser: Browser, address: string): Promise<void> {
  const save = (name: string, png: Buffer) => writeFileSync(join(folder, `${name}.png`), png);
  mkdirSync(folder, { recursive: true });
  const tab = await browser.open(address);
  const popup = await browser.clickToolbar(tab);
  await popup.waitFor('main[data-state="article"] .text');
  save('popup', await popup.screenshot());
  await browser.setColorScheme(popup, 'dark');
  save('popup-dark', await popup.screenshot());
  await popup.click('[data-action=reader]');
  await tab.waitFor(`${READER} >>> article`);
  save('reading-view', await tab.screenshot());
}

/** Takes the pictures of the README, or of the stores, of the built extension: npm run build && npm run screenshots [-- store] */
export default async function main([what]: string[]) {
  const server = await servePages();
  const { port } = new URL(server.url(''));
  const browser = await launch('chromium', { hosts: { [OUTLET]: `127.0.0.1:${port}` } });
  try {
    await (what === 'store' ? storePictures : readmePictures)(browser, `http://${OUTLET}/demo-article`);
  } finally {
    await browser.close();
    await server.close();
  }
}
