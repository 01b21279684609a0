import { expect, test } from 'vitest';
import { answerFor, isInForce } from './allow-list.ts';
import { type Tab, until } from './browser.ts';
import { OPTIONS } from './options-page.ts';
import { closed, openViewOn, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const line = (what: string): string =>
  `<p>The ${what} kept running between the two shores all night, and nobody on board of the ${what} minded the rain, “not even I”, said Mara Lind.</p>`;

const PAGE = `<!doctype html><html lang="en"><title>The ferry stays</title><article><h1>The ferry stays</h1>
  ${['ferry', 'steamer', 'freighter', 'night service', 'cutter', 'pilot boat', 'barge'].map(line).join('')}
  <div class="newsletter-box"><p>Get our harbour newsletter.</p><form><input type="email"><button>Sign up</button></form></div>
  <nav class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a></nav></article>`;

inBrowsers('a private window in %s', { pages: { ferry: PAGE }, launch: { allowsPrivate: true } }, (name) => {
  const stored = () =>
    browser.inExtension(async () => {
      const { storage, permissions } = globalThis.browser ?? chrome;
      return {
        local: await storage.local.get(null),
        session: await storage.session.get(null),
        origins: (await permissions.getAll()).origins,
      };
    });
  const click = (tab: Tab, selector: string) => tab.click(`${READER} >>> ${selector}`);
  const themeOf = (tab: Tab) =>
    tab.evaluateInShadow(READER, (root) => root.querySelector<HTMLElement>('dialog')?.dataset.theme);

  test('leaves nothing behind of what is read and chosen there, and says so', async () => {
    const before = await stored();
    const tab = await browser.openPrivate(server.url('ferry'));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('#always');
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('#always')?.disabled)).toBe(true);
    expect(await popup.text('#always-hint')).toContain('private window');
    expect(await popup.count('[data-action=settings]')).toBe(1);
    await popup.click('[data-list=removals] summary');
    await popup.click('[data-action=toggle]');
    await until('the block', () => popup.count('.ledger .is-in'));
    expect(await popup.count('[data-action=always]')).toBe(0);
    await popup.close();
    await openViewOn(browser, tab);
    await tab.press('s');
    await click(tab, 'input[name=theme][value=sepia]');
    await until('the theme', async () => (await themeOf(tab)) === 'sepia');
    await tab.press('Escape');
    await click(tab, '[data-action=next-page]');
    await tab.waitFor(`${READER} >>> .next-pages[data-state=permission]`);
    expect(await tab.text(`${READER} >>> .next-pages`)).toContain('private window');
    expect(await tab.count(`${READER} >>> [data-action=allow-pages]`)).toBe(0);
    expect(await tab.count(`${READER} >>> [data-action=always]`)).toBe(0);
    await tab.press('Escape');
    await closed(tab);
    expect(await stored()).toEqual(before);
    await tab.close();
  });

  test('the popup there leads to the settings', async () => {
    // In Firefox it is asked in such a page, too.
    const shown = () =>
      browser.inExtension(async (page) => {
        const { tabs } = globalThis.browser ?? chrome;
        const own = await tabs.getCurrent();
        return (await tabs.query({})).find(({ id, url }) => url?.endsWith(page) && id !== own?.id)?.id;
      }, OPTIONS);
    const tab = await browser.openPrivate(server.url('ferry'));
    const popup = await browser.clickToolbar(tab);
    // The popup goes with the click.
    await popup.click('[data-action=settings]').catch(async (error) => {
      if (await popup.isOpen()) throw error;
    });
    const opened = await until('the settings', shown);
    await browser.inExtension((id) => (globalThis.browser ?? chrome).tabs.remove(id), opened);
    await tab.close();
  });

  // Chromium shows the settings in normal windows only.
  test.runIf(name === 'firefox')('the settings say that what is changed there stays, and keep it', async () => {
    const settings = browser.extensionUrl(OPTIONS);
    const usual = await browser.open(settings);
    await usual.waitFor('main');
    expect(await usual.count('.private-window')).toBe(0);
    const own = await browser.openPrivate(settings);
    await own.waitFor('.private-window');
    expect(await own.text('.private-window')).toContain('is kept all the same');
    await own.click('.reading-form input[name=theme][value=sepia]');
    await until('the other window', () =>
      usual.evaluate(() => document.querySelector<HTMLInputElement>('input[name=theme][value=sepia]')?.checked),
    );
    await answerFor(browser, 'gazette.example');
    await own.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#add-site') as HTMLInputElement;
      field.value = 'https://www.gazette.example/a';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await own.click('[data-action=add-site]:enabled');
    await usual.waitFor('[data-site="gazette.example"]');
    expect(await isInForce(browser, 'gazette.example')).toBe(true);
    await own.close();
    await usual.close();
  });
});
