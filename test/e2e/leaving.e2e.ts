import { afterEach, expect, test } from 'vitest';
import { answerFor, setAlways } from './allow-list.ts';
import { type Tab, until, type View } from './browser.ts';
import { LONG_PAGE } from './long-page.ts';
import { isOpen, opened } from './reading-view.ts';
import { expectedOf } from './shown-article.ts';
import { browser, inBrowsers, server } from './stage.ts';

const HOST = 'gazette.localhost';
const ARTICLE = 'aggregator-article';

inBrowsers('a page that goes while it is read, in %s', { pages: { long: LONG_PAGE } }, () => {
  let popup: View | undefined;

  afterEach(async () => {
    if (await popup?.isOpen()) await popup?.close();
  });

  async function readLong(): Promise<Tab> {
    const tab = await browser.open(server.url('long', HOST));
    popup = await browser.clickToolbar(tab);
    await popup.waitFor('progress');
    return tab;
  }
  /** Where the browser does not take the popup away with the page, it says so. */
  async function ended(): Promise<void> {
    await until('the popup to end', async () => {
      if (!(await popup?.isOpen())) return true;
      return (await popup?.count('main[data-state=failed]').catch(() => 0)) === 1;
    });
    if (await popup?.isOpen()) await popup?.close();
  }
  async function reads(tab: Tab): Promise<void> {
    popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state=article]');
    expect(await popup.text('h1')).toBe(expectedOf(ARTICLE).title);
    await popup.close();
    await tab.close();
  }

  test('ends the popup’s reading, and the page after it is read', async () => {
    const tab = await readLong();
    await tab.goto(server.url(ARTICLE, HOST));
    await ended();
    await reads(tab);
  }, 120_000);

  test('with its tab ends the popup’s reading, and another tab is read', async () => {
    const tab = await readLong();
    await tab.close();
    await ended();
    await reads(await browser.open(server.url(ARTICLE, HOST)));
  }, 120_000);

  test('of a listed site: neither its view nor its count comes to the next page', async () => {
    await answerFor(browser, HOST);
    await setAlways(browser, HOST, server.url(ARTICLE, HOST), true);
    const tab = await browser.open(server.url('long', HOST));
    await tab.goto(server.url('front-page', HOST));
    const closing = await browser.open(server.url('long', HOST));
    await closing.close();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await isOpen(tab)).toBe(false);
    const counts = await browser.inExtension(async () => {
      const { tabs, action } = globalThis.browser ?? chrome;
      return Promise.all((await tabs.query({})).map(({ id: tabId }) => action.getBadgeText(tabId ? { tabId } : {})));
    });
    expect(counts.every((count) => count === '')).toBe(true);
    await tab.goto(server.url(ARTICLE, HOST));
    await opened(tab);
    await tab.close();
  }, 120_000);
});
