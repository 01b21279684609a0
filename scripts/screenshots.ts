import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../test/e2e/launch.ts';
import { servePages } from '../test/e2e/page-server.ts';
import { root } from './setup.mjs';

const folder = join(root, 'docs/screenshots');

/** Takes the README's pictures of the built extension on the demo article: npm run build && npm run screenshots */
export default async function main() {
  const server = await servePages();
  const browser = await launch('chromium');
  const save = (name: string, png: Buffer) => writeFileSync(join(folder, `${name}.png`), png);
  mkdirSync(folder, { recursive: true });
  try {
    const tab = await browser.open(server.url('demo-article', 'demo.localhost'));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state="article"] .text');
    save('popup', await popup.screenshot());
    await browser.setColorScheme(popup, 'dark');
    save('popup-dark', await popup.screenshot());
    await popup.click('[data-action=reader]');
    await tab.waitFor('clean-copy-reader >>> article');
    save('reading-view', await tab.screenshot());
  } finally {
    await browser.close();
    await server.close();
  }
}
