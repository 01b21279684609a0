import { expect, test } from 'vitest';
import { type Tab, until, type View } from './browser.ts';
import type { Routes } from './page-server.ts';
import { READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const PICKER = 'clean-copy-picker';
const OPTIONS = 'src/views/options/options.html';

/** Characters that nobody sees, as a page may strew them in. NUL is no character of HTML. */
const UNSEEN = '\u200B\u2060\uFEFF\u00AD\u202E\u2066\u2069\u{E0041}\u{E007F}\u001B\u2063\u3164';

const line = (what: string): string =>
  `<p>The ${what} kept running between the two shores all night, and nobody on board of the ${what} minded the rain, said Mara Lind.</p>`;
const article = (
  note: string,
): string => `<!doctype html><html lang="en"><title>The ferry stays</title><style>p,h1{margin:0;padding:.5em}</style>
  <article><h1>The ferry stays</h1>${['ferry', 'steamer', 'freighter', 'night service'].map(line).join('')}
  <div class="harbour-note"><p>Harbour note: the kiosk on the pier sells ${note} until the last boat has left.</p></div>
  ${['cutter', 'pilot boat', 'barge'].map(line).join('')}</article>
  <section class="letters">${['letter from the north', 'letter from the south', 'letter of thanks'].map(line).join('')}</section>`;

const PAGES: Routes = {
  today: article('soup'),
  tomorrow: article('cocoa'),
  unseen: article('soup').replaceAll('kept', `${UNSEEN}kept${UNSEEN}`).replaceAll('stays', `st${UNSEEN}ays`),
  paywalled: article('soup').replace(
    '<style>',
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'The ferry stays',
      isAccessibleForFree: false,
      wordCount: 2400,
    })}</script><style>`,
  ),
};

inBrowsers('what a reader decides, in %s', { pages: PAGES }, () => {
  async function popupOn(tab: Tab): Promise<View> {
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state="article"] .text');
    return popup;
  }
  /** By the popup, which goes then. */
  async function startPicking(tab: Tab): Promise<void> {
    const popup = await popupOn(tab);
    await popup.click('.pick summary');
    await popup.click('[data-action=pick]');
    await tab.waitFor(`${PICKER} >>> .help`);
    if (await popup.isOpen()) await popup.close();
  }
  const rules = () =>
    browser.inExtension(async () => (await (globalThis.browser ?? chrome).storage.local.get('siteRules')).siteRules);
  const setRules = (value: unknown) =>
    browser.inExtension(async (set) => (globalThis.browser ?? chrome).storage.local.set({ siteRules: set }), value);

  test('a rule takes a block out of every page of the site, can be put back for good, and is listed in the settings', async () => {
    await setRules([{ site: 'localhost', action: 'remove', selector: 'div.harbour-note' }, { selector: ':has(*)' }]);
    const tab = await browser.open(server.url('tomorrow'));
    const popup = await popupOn(tab);
    expect(await popup.text('.text')).not.toContain('cocoa');
    await popup.click('[data-list=removals] summary');
    await popup.click('[data-rule="site-rule"] [data-action=toggle]');
    await until('the block', async () => (await popup.text('.text'))?.includes('cocoa'));
    await popup.click('[data-rule="site-rule"] [data-action=always]');
    await popup.waitFor('[data-made=true]');
    await popup.close();
    expect(await rules()).toEqual([{ site: 'localhost', action: 'keep', selector: 'div.harbour-note' }]);
    const again = await popupOn(tab);
    expect(await again.text('.text')).toContain('cocoa');
    await again.close();
    await tab.close();
    const options = await browser.open(browser.extensionUrl(OPTIONS));
    await options.waitFor('[data-rules=localhost] input');
    await options.click('[data-rules=localhost] [data-action=delete-rule]');
    await until('the rule to go', async () => ((await rules()) as unknown[]).length === 0);
    await options.close();
  });

  test('a page that says it costs more than it shows is said to hold only the beginning', async () => {
    const tab = await browser.open(server.url('paywalled'));
    const popup = await popupOn(tab);
    expect(await popup.text('[data-kept=beginning]')).toContain('only the beginning');
    await popup.close();
    await tab.close();
  });

  test('the text is picked by pointing, shown in the reading view and in the popup, and given up', async () => {
    const tab = await browser.open(server.url('today'));
    await startPicking(tab);
    await tab.press('Escape');
    await until('the picker to go', async () => (await tab.count(PICKER)) === 0);

    await startPicking(tab);
    await tab.evaluate(() => document.querySelector('.letters')?.scrollIntoView());
    await tab.click('.letters p:nth-child(2)');
    await tab.waitFor(`${READER} >>> [data-picked]`);
    expect(await tab.text(`${READER} >>> .text`)).not.toContain('letter from the north');
    expect(await tab.text(`${READER} >>> .text`)).toContain('letter from the south');
    await tab.press('Escape');
    await until('the view to close', async () => (await tab.count(READER)) === 0);

    const second = await popupOn(tab);
    await second.waitFor('[data-picked]');
    expect(await second.text('.text')).not.toContain('letter from the north');
    await second.click('[data-action=pick-forget]');
    await until('Clean Copy’s own choice', async () => (await second.count('[data-picked]')) === 0);
    expect(await second.text('.text')).toContain('steamer');
    await second.close();
    await tab.close();
  });

  test('arrow keys take more and less, and the part is read on the other pages of the site', async () => {
    const tab = await browser.open(server.url('today'));
    await startPicking(tab);
    const help = () => tab.text(`${PICKER} >>> .help`);
    const small = await help();
    await tab.press('ArrowUp');
    await until('more', async () => (await help()) !== small);
    await tab.press('ArrowDown');
    await until('less', async () => (await help()) === small);
    await tab.press('ArrowUp');
    await tab.press('Enter');
    await tab.waitFor(`${READER} >>> [data-picked]`);
    await tab.click(`${READER} >>> [data-action=pick-always]`);
    await tab.waitFor(`${READER} >>> [data-made=true]`);
    expect(await rules()).toMatchObject([{ site: 'localhost', action: 'article' }]);
    await tab.close();
    const other = await browser.open(server.url('tomorrow'));
    const there = await popupOn(other);
    await there.waitFor('[data-picked]');
    await there.click('[data-action=pick-forget]');
    await until('Clean Copy’s own choice', async () => (await there.count('[data-picked]')) === 0);
    expect(await rules()).toEqual([]);
    await there.close();
    await other.close();
  });

  test('the selection is read as the article', async () => {
    const tab = await browser.open(server.url('today'));
    await tab.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.letters') as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    const popup = await popupOn(tab);
    await popup.click('.pick summary');
    await popup.click('[data-action=pick-selection]:not(:disabled)');
    await popup.waitFor('[data-picked]');
    expect(await popup.text('.text')).toContain('letter of thanks');
    expect(await popup.text('.text')).not.toContain('steamer');
    await popup.close();
    await tab.close();
  });

  test.each(['popup', 'shortcut', 'selection'])('nothing unseen comes onto the clipboard by the %s', async (way) => {
    await browser.setClipboard('something else');
    const tab = await browser.open(server.url('unseen'));
    if (way === 'selection') await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
    if (way === 'shortcut') {
      // Chromium lets a page write only shortly after the reader did something in it.
      await tab.click('h1');
      await tab.press('Alt+Shift+K');
    } else {
      const popup = await popupOn(tab);
      await popup.click('[data-action=copy]');
      await popup.waitFor('[data-copy=copied]');
      await popup.close();
    }
    const text = await until('the text', async () => {
      const { text: copied } = await browser.clipboard();
      return copied.includes('freighter') && copied;
    });
    expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\xAD\u200B\u2060-\u206F\u202A-\u202E\u3164\uFEFF\u{E0000}-\u{E007F}]/u);
    expect(text).toContain('The ferry kept running');
    await tab.close();
  });

  test('copies by the reader’s own template', async () => {
    const choices = { format: 'template', template: '{title} ({author})\n{quotes}\n{nothing}' };
    await browser.inExtension(
      async (set) => (globalThis.browser ?? chrome).storage.local.set({ copyChoices: set }),
      choices,
    );
    const tab = await browser.open(server.url('today'));
    const popup = await popupOn(tab);
    expect(await popup.text('[data-action=copy]')).toBe('Copy my template');
    await popup.click('[data-action=copy]');
    await popup.waitFor('[data-copy=copied]');
    expect((await browser.clipboard()).text).toBe('The ferry stays\n{nothing}');
    await popup.close();
    await tab.close();
    await browser.inExtension(async () => (globalThis.browser ?? chrome).storage.local.remove('copyChoices'));
  });
});
