import { expect, test } from 'vitest';
import { answerFor, setAlways } from './allow-list.ts';
import { type Tab, until } from './browser.ts';
import { closed, isOpen, opened, openView, READER } from './reading-view.ts';
import { expectedOf } from './shown-article.ts';
import { browser, inBrowsers, server } from './stage.ts';

const HOST = 'daily.localhost';

/** Milliseconds after which the latest look for an article that is rendered late is over. */
const LATEST_LOOK = 2500;

/** Milliseconds after which a browser forgets that the user did something in a page. */
const ACTIVATION = 6500;

const LONG = `<!doctype html><title>Every mill</title><article><h1>Every mill along the river</h1>${Array.from(
  { length: 120 },
  (_, i) =>
    `<p>At mill number ${i} the wheel was still turning, and the miller said that nobody had asked for a while.</p>`,
).join('')}</article>`;

/** The whole page as text, where the reader stands in it and what they have selected. */
const stateOf = (tab: Tab) =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: Math.round(window.scrollY),
    selected: String(getSelection()),
  }));

inBrowsers('the page under %s', { pages: { long: LONG } }, () => {
  test.each([
    ['Esc', (tab: Tab) => tab.press('Escape')],
    ['its button', (tab: Tab) => tab.click(`${READER} >>> [data-action=close]`)],
    ['the shortcut', (tab: Tab) => tab.press('Alt+Shift+L')],
  ])('the reading view opens over it, and %s brings it back untouched', async (_, close) => {
    const tab = await browser.open(server.url('aggregator-article'));
    await tab.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article p, main p, p') as Element);
      window.scrollTo(0, 700);
    });
    const before = await stateOf(tab);
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('[data-action=reader]');
    await popup.click('[data-action=reader]');
    await opened(tab);
    const text = await tab.text(`${READER} >>> .text`);
    for (const line of expectedOf('aggregator-article').text) expect(text).toContain(line);
    await close(tab);
    await closed(tab);
    expect(await stateOf(tab)).toEqual(before);
    await tab.close();
  });

  test('what was removed is listed below the text and put back into it, and that nothing is lost is said', async () => {
    const tab = await openView(browser, server.url('aggregator-article'));
    const list = `${READER} >>> [data-list=removals]`;
    const blocks = () => tab.count(`${READER} >>> .page .text > *`);
    const before = await blocks();
    expect(await tab.text(`${READER} >>> .ledger [data-kept=all]`)).toMatch(/paragraphs kept/);
    await tab.click(`${list} summary`);
    const words = await tab.text(`${list} li span[dir]`);
    expect(await tab.text(`${list} li b`)).toBeTruthy();
    await tab.click(`${list} li [data-action=toggle]`);
    await until('the block', async () => (await blocks()) > before);
    expect(await tab.text(`${READER} >>> .page .text`)).toContain(words?.slice(0, 20));
    await tab.click(`${list} li [data-action=toggle]`);
    await until('the block to go', async () => (await blocks()) === before);
    await tab.close();
  });

  test('it opens at the paragraph that was in sight, and the page comes back at the one that was read', async () => {
    const tab = await browser.open(server.url('long'));
    const [seen, read] = ['mill number 20', 'mill number 45'];
    const at = (words: string) =>
      tab.evaluate((wanted) => {
        const found = [...document.querySelectorAll('p')].find((it) => it.textContent?.includes(wanted));
        return Math.round(found?.getBoundingClientRect().top ?? -1e6);
      }, words);
    await tab.evaluate((wanted) => {
      const found = [...document.querySelectorAll('p')].find((it) => it.textContent?.includes(wanted));
      found?.scrollIntoView({ block: 'start' });
    }, seen);
    const popup = await browser.clickToolbar(tab);
    await popup.click('[data-action=reader]');
    await opened(tab);
    const inView = (words: string) =>
      tab.evaluateInShadow(
        READER,
        (root, wanted) => {
          const found = [...root.querySelectorAll('.text p')].find((it) => it.textContent?.includes(wanted));
          return Math.round(found?.getBoundingClientRect().top ?? -1e6);
        },
        words,
      );
    expect(Math.abs(await inView(seen))).toBeLessThan(150);
    await tab.evaluateInShadow(
      READER,
      (root, wanted) => {
        const found = [...root.querySelectorAll('.text p')].find((it) => it.textContent?.includes(wanted));
        found?.scrollIntoView({ block: 'start' });
      },
      read,
    );
    await tab.press('Escape');
    await closed(tab);
    expect(Math.abs(await at(read))).toBeLessThan(150);
    await tab.close();
  });

  test.each(['localhost', 'daily.localhost'])('the shortcut copies without the popup on %s', async (host) => {
    await browser.setClipboard('something else');
    const tab = await browser.open(server.url('aggregator-article', host));
    const before = await stateOf(tab);
    // Looking at the page counts as something the user did there, for a while: the stroke has to do without.
    await new Promise((resolve) => setTimeout(resolve, ACTIVATION));
    await tab.press('Alt+Shift+K');
    await until('the text on the clipboard', async () =>
      (await browser.clipboard()).text.includes(expectedOf('aggregator-article').text[0]!),
    );
    await tab.waitFor('clean-copy-notice >>> .notice');
    await until('the notice to go', async () => (await tab.count('clean-copy-notice')) === 0);
    expect(await stateOf(tab)).toEqual(before);
    await tab.close();
  });

  test('the shortcut on a page without an article says so and leaves the clipboard alone', async () => {
    await browser.setClipboard('something else');
    const tab = await browser.open(server.url('aggregator-headline-only'));
    await tab.press('Alt+Shift+K');
    await until('the notice', async () =>
      (await tab.text('clean-copy-notice >>> .notice'))?.includes('No article here'),
    );
    expect((await browser.clipboard()).text).toBe('something else');
    await tab.close();
  });

  test('the context menu copies too', async () => {
    await browser.setClipboard('something else');
    const tab = await browser.open(server.url('aggregator-article'));
    // A real choice in the menu lets the extension into the page; the event that a test can raise in Chromium does not.
    await (await browser.clickToolbar(tab)).close();
    await browser.chooseMenuItem(tab, 'copy-clean-text');
    await until('the text on the clipboard', async () =>
      (await browser.clipboard()).text.includes(expectedOf('aggregator-article').title),
    );
    await tab.close();
  });

  test('a site that is allow-listed opens its articles in the reading view, until it is taken off', async () => {
    await answerFor(browser, HOST);
    const setHere = (on: boolean) => setAlways(browser, HOST, server.url('aggregator-article', HOST), on);
    await setHere(true);
    const article = await browser.open(server.url('aggregator-article', HOST));
    await opened(article);
    await article.click(`${READER} >>> [data-action=close]`);
    await closed(article);

    for (const slug of ['front-page', 'section-page', 'aggregator-headline-only']) {
      await article.goto(server.url(slug, HOST));
      await new Promise((resolve) => setTimeout(resolve, LATEST_LOOK));
      expect([slug, await isOpen(article)]).toEqual([slug, false]);
    }

    await article.goto(server.url('aggregator-article', 'other.localhost'));
    await new Promise((resolve) => setTimeout(resolve, LATEST_LOOK));
    expect(await isOpen(article)).toBe(false);

    await setHere(false);
    await article.goto(server.url('aggregator-article', HOST));
    await new Promise((resolve) => setTimeout(resolve, LATEST_LOOK));
    expect(await isOpen(article)).toBe(false);
    await article.close();
  });
});
