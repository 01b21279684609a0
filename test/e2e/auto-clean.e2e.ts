import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { answerFor, isInForce, setAlways } from './allow-list.ts';
import { type Tab, until } from './browser.ts';
import { closed, isOpen, opened, READER } from './reading-view.ts';
import { expectedOf } from './shown-article.ts';
import { browser, inBrowsers, server } from './stage.ts';

const HOST = 'gazette.localhost';
const FIRST = 'aggregator-article';
const SECOND = 'german-news';

/** Milliseconds after which the latest look for an article that is rendered late is over. */
const LATEST_LOOK = 3500;

/** A page that shows its stories one after the other without loading anew, and each a little late. */
function singlePage(): string {
  const stories = Object.fromEntries(
    [FIRST, SECOND].map((slug) => [
      slug,
      readFileSync(join(import.meta.dirname, `../pages/${slug}/page.html`), 'utf8'),
    ]),
  );
  const data = JSON.stringify(stories).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><title>Gazette</title><body><script>
    const stories = ${data};
    const show = (slug) => {
      const page = new DOMParser().parseFromString(stories[slug], 'text/html');
      document.title = page.title;
      document.body.replaceChildren(...page.body.childNodes);
      const link = document.createElement('a');
      link.id = 'other';
      link.href = slug === '${FIRST}' ? '${SECOND}-app' : '${FIRST}-app';
      link.textContent = 'The other story';
      document.body.prepend(link);
    };
    const slugOf = () => location.pathname.slice(1, -4);
    document.addEventListener('click', (event) => {
      if (event.target.id !== 'other') return;
      event.preventDefault();
      history.pushState(null, '', event.target.href);
      setTimeout(() => show(slugOf()), 300);
    });
    addEventListener('popstate', () => show(slugOf()));
    show(slugOf());
  </script></body></html>`;
}

const PAGES = { [`${FIRST}-app`]: singlePage(), [`${SECOND}-app`]: singlePage() };

inBrowsers('a site that is always cleaned, in %s', { pages: PAGES }, () => {
  beforeAll(async () => {
    await answerFor(browser, HOST);
    await setAlways(browser, HOST, server.url(FIRST, HOST), true);
  });

  const settled = () => new Promise((resolve) => setTimeout(resolve, LATEST_LOOK));
  const shows = async (tab: Tab, slug: string) => {
    await opened(tab);
    await until(`the view of ${slug}`, async () =>
      (await tab.text(`${READER} >>> .text`))?.includes(expectedOf(slug).text[0]!),
    );
  };
  const leave = async (tab: Tab) => {
    await tab.click(`${READER} >>> [data-action=close]`);
    await closed(tab);
  };
  const restrain = async (tab: Tab, choice: string) => {
    await tab.click(`${READER} >>> .restraint summary`);
    await tab.click(`${READER} >>> [data-restrain=${choice}]`);
    await closed(tab);
  };

  /** The page is shown again before the background has kept the choice: what it has not kept yet would come after this. */
  const forgetPages = () =>
    until('the choice to be kept and forgotten', () =>
      browser.inExtension(async () => {
        const { local } = (globalThis.browser ?? chrome).storage;
        const { pagesLeftAlone } = await local.get('pagesLeftAlone');
        await local.remove('pagesLeftAlone');
        return pagesLeftAlone !== undefined;
      }),
    );

  test('covers its subdomains, and the toolbar button counts what was removed there', async () => {
    const tab = await browser.open(server.url(FIRST, `edition.${HOST}`));
    await shows(tab, FIRST);
    const count = await until('the count', () =>
      browser.inExtension(async (url) => {
        const { tabs, action } = globalThis.browser ?? chrome;
        const [shown] = await tabs.query({ url });
        return action.getBadgeText({ tabId: shown?.id });
      }, `*://edition.${HOST}/*`),
    );
    expect(Number(count)).toBe(await tab.count(`${READER} >>> [data-list=removals] li`));
    await tab.close();
  });

  test('a story that the page renders in place of another gets its view, and Back opens none that was left', async () => {
    const tab = await browser.open(server.url(`${FIRST}-app`, HOST));
    await shows(tab, FIRST);
    await leave(tab);
    await tab.click('#other');
    await shows(tab, SECOND);
    await tab.back();
    await closed(tab);
    await settled();
    expect(await isOpen(tab)).toBe(false);
    await tab.close();
  });

  test('a page whose view was left stays as it is on Reload, and on Back from another', async () => {
    const tab = await browser.open(server.url(FIRST, HOST));
    await shows(tab, FIRST);
    await leave(tab);
    await tab.reload();
    await settled();
    expect(await isOpen(tab)).toBe(false);
    await tab.goto(server.url(SECOND, HOST));
    await shows(tab, SECOND);
    await tab.back();
    await settled();
    expect(await isOpen(tab)).toBe(false);
    await tab.close();
  });

  test('in place only the clutter disappears, and each block is shown again where it stands', async () => {
    const chooseMode = (mode: string) =>
      browser.inExtension(
        (site, chosen) =>
          (globalThis.browser ?? chrome).storage.local.set({ siteSettings: { [site]: { mode: chosen } } }),
        HOST,
        mode,
      );
    await chooseMode('in-place');
    const tab = await browser.open(server.url(FIRST, HOST));
    await tab.waitFor('clean-copy-in-place >>> summary');
    const shown = async () => (await tab.text('body')) ?? '';
    const { text, absent } = expectedOf(FIRST);
    const before = await shown();
    expect(before).toContain(text[0]!);
    expect(absent.some((words) => before.includes(words))).toBe(true);
    await tab.click('clean-copy-in-place >>> summary');
    await tab.click('clean-copy-in-place >>> [data-toggle="0"]');
    const after = await shown();
    expect(after.length).toBeGreaterThan(before.length);
    await tab.click('clean-copy-in-place >>> [data-toggle="0"]');
    expect(await shown()).toBe(before);

    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('.ledger [data-list=removals]');
    expect(await popup.evaluate(() => (document.querySelector('#mode') as HTMLSelectElement).value)).toBe('in-place');
    await popup.close();
    await tab.click('clean-copy-in-place >>> .restraint summary');
    await tab.click('clean-copy-in-place >>> [data-restrain=not-here]');
    await until('the page as it was', async () => (await tab.count('clean-copy-in-place')) === 0);
    expect((await shown()).length).toBeGreaterThan(before.length);
    await forgetPages();
    await chooseMode('reader');
    await tab.close();
  });

  test('“Not on this page” holds for that page, “Pause” for the site, “Stop” gives the permission back', async () => {
    const tab = await browser.open(server.url(FIRST, HOST));
    await shows(tab, FIRST);
    await restrain(tab, 'not-here');
    await tab.goto(server.url(SECOND, HOST));
    await shows(tab, SECOND);
    await tab.goto(server.url(FIRST, HOST));
    await settled();
    expect(await isOpen(tab)).toBe(false);

    await tab.goto(server.url(SECOND, HOST));
    await shows(tab, SECOND);
    await restrain(tab, 'pause');
    await tab.goto(server.url(`${SECOND}-app`, HOST));
    await settled();
    expect(await isOpen(tab)).toBe(false);

    await browser.inExtension(() => (globalThis.browser ?? chrome).storage.session.remove('pausedSites'));
    await tab.goto(server.url(`${SECOND}-app`, HOST));
    await shows(tab, SECOND);
    await restrain(tab, 'stop');
    await until('the permission to be given back', async () => (await isInForce(browser, HOST)) === false);
    await tab.close();
  });

  test('a permission that is taken back in the browser’s own settings ends it, even while the background is not there', async () => {
    await answerFor(browser, HOST);
    await setAlways(browser, HOST, server.url(FIRST, HOST), true);
    await browser.endBackground();
    for (const scheme of ['https', 'http']) await browser.revokePermission(`${scheme}://*.${HOST}/*`);
    await until('the script to go', async () => (await isInForce(browser, HOST)) === false);
    const tab = await browser.open(server.url(SECOND, HOST));
    await settled();
    expect(await isOpen(tab)).toBe(false);
    await tab.close();
    const settings = await browser.open(browser.extensionUrl('src/views/options/options.html'));
    await settings.waitFor(`[data-site="${HOST}"] [data-action=allow]`);
    await settings.close();
  });
});
