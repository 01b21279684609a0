import { beforeAll, beforeEach, expect, test } from 'vitest';
import { answerFor, setAlways } from './allow-list.ts';
import { type Tab, until, type View } from './browser.ts';
import type { Routes } from './page-server.ts';
import { closed, opened, openView, READER } from './reading-view.ts';
import { expectedOf } from './shown-article.ts';
import { browser, inBrowsers, server } from './stage.ts';

const NOTICE = 'clean-copy-notice';
const HOST = 'gazette.localhost';
const ARTICLE = 'aggregator-article';
const BEFORE = 'what was there before';
const REFUSED = 'did not let Clean Copy use the clipboard';
const [FIRST = ''] = expectedOf(ARTICLE).text;

const LINE = 'The ferry between the two shores went on running through the night, and nobody on board minded the rain.';
const STORY = `<!doctype html><html lang="en"><title>The night ferry</title><article><h1>The night ferry</h1>${`<p>${LINE} ${LINE} ${LINE}</p>`.repeat(8)}</article>`;
/** Swallows what the older way of copying hands over. */
const SWALLOWS = `<script>addEventListener('copy', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)</script>`;

const forbidding = (body: string): Routes[string] => {
  return (_, response) => {
    response.setHeader('permissions-policy', 'clipboard-read=(), clipboard-write=()');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body);
  };
};

const PAGES = { forbidden: forbidding(STORY), shut: forbidding(SWALLOWS + STORY) };

inBrowsers('a clipboard that is refused, in %s', { pages: PAGES }, (name) => {
  beforeAll(async () => {
    await answerFor(browser, HOST);
    await setAlways(browser, HOST, server.url(ARTICLE, HOST), true);
  });
  beforeEach(() => browser.setClipboard(BEFORE));

  /** As a browser without permission, or without the focus, answers our scripts in the page. */
  const refuseInPage = () =>
    browser.inExtension(async (pattern) => {
      const { scripting, tabs } = globalThis.browser ?? chrome;
      const [shown] = await tabs.query({ url: pattern });
      await scripting.executeScript({
        target: { tabId: shown?.id as number },
        func: () => {
          const value = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
          Object.defineProperties(navigator.clipboard, { write: { value }, writeText: { value } });
          Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
        },
      });
    }, `*://${HOST}/*`);
  const noticeIn = (tab: Tab) =>
    until('the notice', async () => (await tab.text(`${NOTICE} >>> .notice`)) || undefined);
  /** Whether a paragraph can be selected to be copied by hand. */
  const canSelect = (root: ParentNode) => {
    const paragraph = root.querySelector('.text p') as HTMLElement;
    getSelection()?.selectAllChildren(paragraph);
    const isSelectable = getComputedStyle(paragraph).userSelect !== 'none';
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    return isSelectable && selected !== '' ? selected : undefined;
  };

  test('is told of in the reading view, whose text can be selected', async () => {
    const tab = await browser.open(server.url(ARTICLE, HOST));
    await opened(tab);
    await refuseInPage();
    await tab.click(`${READER} >>> [data-action=copy]`);
    expect(await noticeIn(tab)).toContain(REFUSED);
    await tab.click(`${READER} >>> [data-copy-quote]`);
    await tab.waitFor(`${READER} >>> [data-copy-quote=refused]`);
    expect(await tab.text(`${READER} >>> .quote-copy [role=status]`)).toContain('Nothing was copied');
    expect((await browser.clipboard()).text).toBe(BEFORE);
    expect(await tab.evaluateInShadow(READER, canSelect)).toContain(FIRST);
    await tab.press('Escape');
    await closed(tab);
    await until('the notice to go', async () => (await tab.count(NOTICE)) === 0);
    await tab.press('Alt+Shift+K');
    expect(await noticeIn(tab)).toContain(REFUSED);
    expect((await browser.clipboard()).text).toBe(BEFORE);
    await tab.close();
  });

  test('is told of in the popup, which copies once it is allowed', async () => {
    const tab = await browser.open(server.url(ARTICLE));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state=article] .text');
    await popup.evaluate(() => {
      const value = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      Object.defineProperties(navigator.clipboard, {
        write: { value, configurable: true },
        writeText: { value, configurable: true },
      });
    });
    await popup.click('[data-action=copy]');
    await popup.waitFor('[data-copy=refused]');
    expect(await popup.text('[data-copy=refused]')).toContain('Nothing was copied');
    expect((await browser.clipboard()).text).toBe(BEFORE);
    expect(await popup.evaluateText(`() => (${canSelect})(document)`)).toContain(FIRST);
    await popup.evaluate(() => {
      Reflect.deleteProperty(navigator.clipboard, 'write');
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    });
    await popup.click('[data-action=copy]');
    await popup.waitFor('[data-copy=copied]');
    expect((await browser.clipboard()).text).toContain(FIRST);
    await popup.close();
    await tab.close();
  });

  const copyInView = async (slug: string): Promise<Tab> => {
    const tab = await openView(browser, server.url(slug));
    await tab.click(`${READER} >>> [data-action=copy]`);
    return tab;
  };

  test('by the policy of a page is no hindrance', async () => {
    const tab = await copyInView('forbidden');
    expect(await noticeIn(tab)).toContain('is on the clipboard');
    expect((await browser.clipboard()).text).toContain(LINE);
    await tab.close();
  });

  // Firefox knows no such policy, and lets us write wherever the reader has clicked.
  test.runIf(name === 'chromium')('by a page that shuts both ways is told of, and the popup copies', async () => {
    const tab = await copyInView('shut');
    expect(await noticeIn(tab)).toContain(REFUSED);
    expect((await browser.clipboard()).text).toBe(BEFORE);
    const popup: View = await browser.clickToolbar(tab);
    await popup.click('[data-action=copy]');
    await popup.waitFor('[data-copy=copied]');
    expect((await browser.clipboard()).text).toContain(LINE);
    await popup.close();
    await tab.close();
  });
});
