import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Browser, Tab, View } from '../test/e2e/browser.ts';
import type { ChromiumTab } from '../test/e2e/chromium-view.ts';
import { READER } from '../test/e2e/reading-view.ts';
import { root } from './setup.mjs';

const folder = join(root, 'store/pictures');
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const pictureOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** Draws a page of our own, for pictures that are put together from others. */
async function draw(browser: Browser, html: string, size: typeof PICTURE): Promise<Buffer> {
  const tab = (await browser.open('about:blank')) as ChromiumTab;
  await tab.page.setViewportSize(size);
  await tab.page.setContent(`<style>body{margin:0;font-family:system-ui,sans-serif}</style>${html}`, {
    waitUntil: 'load',
  });
  const png = await tab.screenshot();
  await tab.close();
  return png;
}

const overPage = (page: Buffer, popup: Buffer): string => `
  <img src="${pictureOf(page)}" style="position:absolute;filter:brightness(.9)" width="1280">
  <img src="${pictureOf(popup)}" style="position:absolute;top:24px;right:32px;border-radius:10px;box-shadow:0 12px 48px #0008">`;

const tile = (popup: Buffer): string => `
  <div style="position:relative;width:440px;height:280px;overflow:hidden;background:#0e7f6e;color:#fff">
    <img src="${pictureOf(readFileSync(join(root, 'public/icons/128.png')))}" width="64" style="position:absolute;left:24px;top:28px;outline:2px solid #fff3;border-radius:15px">
    <b style="position:absolute;left:104px;top:36px;font-size:36px">Clean Copy</b>
    <div style="position:absolute;left:24px;right:24px;top:116px;height:200px;overflow:hidden;border-radius:10px 10px 0 0;box-shadow:0 8px 32px #0006">
      <img src="${pictureOf(popup)}" width="392" style="display:block;margin-top:-156px">
    </div>
  </div>`;

async function openArticle(browser: Browser, address: string): Promise<Tab> {
  const tab = await browser.open(address);
  await (tab as ChromiumTab).page.setViewportSize(PICTURE);
  return tab;
}

async function openPopup(browser: Browser, tab: Tab): Promise<View> {
  const popup = await browser.clickToolbar(tab);
  await popup.waitFor('main[data-state="article"] .text');
  return popup;
}

/** The store's five pictures and the tile, of the built extension on the demo article at that address: see store/listing.md. */
export async function storePictures(browser: Browser, address: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const save = (name: string, png: Buffer) => writeFileSync(join(folder, `${name}.png`), png);
  const tab = await openArticle(browser, address);
  const page = await tab.screenshot();
  const popup = await openPopup(browser, tab);
  const light = await popup.screenshot();
  save('1-popup', await draw(browser, overPage(page, light), PICTURE));
  save('tile', await draw(browser, tile(light), TILE));

  const reading = await openPopup(browser, tab);
  await reading.click('[data-action=reader]');
  await tab.waitFor(`${READER} >>> article`);
  save('2-reading-view', await tab.screenshot());
  await browser.setColorScheme(tab, 'dark');
  save('3-reading-view-dark', await tab.screenshot());
  await browser.setColorScheme(tab, 'light');
  await tab.click(`${READER} >>> [data-list=removals] summary`);
  await tab.evaluateInShadow(READER, (shadow) => {
    shadow.querySelector('.ledger')?.scrollIntoView();
    shadow.querySelector('dialog')?.scrollBy(0, -80);
  });
  save('4-removals', await tab.screenshot());

  const settings = (await browser.open(browser.extensionUrl('src/views/welcome/welcome.html'))) as ChromiumTab;
  await settings.page.setViewportSize(PICTURE);
  await settings.waitFor('.sample');
  save('5-welcome', await settings.screenshot());
  console.log(`${folder}: five pictures and the tile of ${english.extension_name.message}`);
}
