import { beforeAll, expect, test } from 'vitest';
import { often } from '../long.ts';
import { answerFor, isInForce, setAlways } from './allow-list.ts';
import { until } from './browser.ts';
import { closed, isOpen, opened, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const HOST = 'herald.localhost';
const ARTICLE = 'aggregator-article';

/** How often the background is ended in the middle of one flow, and the time between the moments. Milliseconds. */
const ENDINGS = often(8, 100);
const MOMENT = 25;

/** Milliseconds after which the latest look for an article that is rendered late is over. */
const LATEST_LOOK = 2500;

inBrowsers('a background that ends between any two steps, in %s', {}, () => {
  beforeAll(async () => {
    await answerFor(browser, HOST);
    await setAlways(browser, HOST, server.url(ARTICLE, HOST), true);
  });

  /** Leaves the view by one of the choices, with a background that starts for just that. */
  const leave = async (choice: string) => {
    const tab = await browser.open(server.url(ARTICLE, HOST));
    await opened(tab);
    await browser.endBackground();
    await tab.click(`${READER} >>> .restraint summary`);
    await tab.click(`${READER} >>> [data-restrain=${choice}]`);
    await closed(tab);
    return tab;
  };

  test('still cleans the sites on the list', async () => {
    await browser.endBackground();
    const tab = await browser.open(server.url(ARTICLE, HOST));
    await opened(tab);
    await tab.close();
  });

  test(`opens the view on the listed sites, ended ${ENDINGS} times at different moments of it`, async () => {
    const tab = await browser.open(server.url('front-page', 'other.localhost'));
    for (let n = 0; n < ENDINGS; n += 1) {
      await tab.evaluate((url) => void setTimeout(() => location.assign(url)), server.url(ARTICLE, HOST));
      await new Promise((resolve) => setTimeout(resolve, (n % 40) * MOMENT));
      await browser.endBackground();
      await until(`the view after ending ${n}`, () => isOpen(tab).catch(() => false));
      await tab.goto(server.url('front-page', 'other.localhost'));
    }
    await tab.close();
  }, 600_000);

  test('forgets no choice: neither a pause, nor a page that is to stay as it is, nor the end of it all', async () => {
    for (const [choice, key, area] of [
      ['pause', 'pausedSites', 'session'],
      ['not-here', 'pagesLeftAlone', 'local'],
    ] as const) {
      const tab = await leave(choice);
      await until('the choice to be kept', () =>
        browser.inExtension(
          async (where, what) => what in (await (globalThis.browser ?? chrome).storage[where].get(what)),
          area,
          key,
        ),
      );
      await browser.endBackground();
      await tab.reload();
      await new Promise((resolve) => setTimeout(resolve, LATEST_LOOK));
      expect([choice, await isOpen(tab)]).toEqual([choice, false]);
      await browser.inExtension((where, what) => (globalThis.browser ?? chrome).storage[where].remove(what), area, key);
      await browser.inExtension(() => (globalThis.browser ?? chrome).storage.session.remove('leftPages'));
      await tab.close();
    }
    const tab = await leave('stop');
    await until('the permission to be given back', async () => (await isInForce(browser, HOST)) === false);
    await tab.close();
  });

  test('copies by the shortcut', async () => {
    await browser.setClipboard('something else');
    const tab = await browser.open(server.url(ARTICLE, HOST));
    await browser.endBackground();
    // Chromium lets a page write only shortly after the reader did something in it.
    await tab.click('h1');
    await tab.press('Alt+Shift+K');
    await until('the text', async () => (await browser.clipboard()).text.length > 1000);
    await tab.close();
  });
});

// Firefox ends the scripts of an extension with it, and puts updates off instead.
inBrowsers('a view that outlives its extension, in %s', { only: 'chromium' }, () => {
  test('can be read and closed, and says what is the matter where it can do no more', async () => {
    const tab = await browser.open(server.url(ARTICLE));
    const popup = await browser.clickToolbar(tab);
    await popup.click('[data-action=reader]');
    await opened(tab);
    await browser.inExtension(() => chrome.runtime.reload()).catch(() => {});
    // Nothing in the page tells from outside when its script has lost its extension.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await tab.click(`${READER} >>> [data-list=removals] summary`);
    await tab.click(`${READER} >>> [data-rule=newsletter-box] [data-action=toggle]`);
    await tab.click(`${READER} >>> [data-rule=newsletter-box] [data-action=always]`);
    await until('the notice', async () => (await tab.text('clean-copy-notice >>> .notice'))?.includes('was updated'));
    await tab.press('Escape');
    await closed(tab);
  });
});
