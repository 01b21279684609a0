import type { RequestListener } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { violationsInShadow } from './axe.ts';
import { type Tab, until } from './browser.ts';
import { closed, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const HOST = 'daily.localhost';
const PAGES = 4;
/** Milliseconds. */
const CLICK_LOST_AFTER = 8000;
const LEAD =
  'The mill on the river turns again, after a year in which nobody had asked the miller for any flour at all.';

const sentence = (page: number, index: number): string =>
  `On page ${page} the wheel of mill number ${index} was still turning, and its miller said that nobody had asked for a while.`;

function markup(page: number): string {
  const links = Array.from({ length: PAGES }, (_, i) => `<a href="?page=${i + 1}">${i + 1}</a>`).join(' ');
  const text = Array.from({ length: 8 }, (_, i) => `<p>${sentence(page, i)}</p>`).join('');
  return `<!doctype html><html lang="en"><title>The mill turns</title><article><h1>The mill on the river turns again</h1><p>${LEAD}</p>${text}<nav class="pagination">${links}</nav></article>
    <link rel="next" href="/another-story">`;
}

/** Pages that the site does not give just now. */
const broken = new Set<number>();

const mill: RequestListener = (request, response) => {
  const page = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? 1);
  const isThere = page <= PAGES && !broken.has(page);
  response.writeHead(isThere ? 200 : 503, { 'content-type': 'text/html; charset=utf-8' });
  response.end(isThere ? markup(page) : '<!doctype html><title>Busy</title><p>Come back later.</p>');
};

inBrowsers('an article of several pages in %s', { pages: { mill } }, () => {
  beforeAll(() => browser.answerPermission(`http://${HOST}/*`));

  const openHere = (): Promise<Tab> => openView(browser, server.url('mill', HOST));
  const state = (tab: Tab) =>
    tab.evaluateInShadow(READER, (root) => root.querySelector<HTMLElement>('.next-pages')?.dataset.state ?? 'none');
  const paragraphs = (tab: Tab) =>
    tab.evaluateInShadow(READER, (root) => [...root.querySelectorAll('.text > p')].map((it) => it.textContent ?? ''));
  const tabs = () => browser.inExtension(async () => (await (globalThis.browser ?? chrome).tabs.query({})).length);
  const press = (tab: Tab, action: string) => tab.click(`${READER} >>> [data-action=${action}]`);
  const isAllowed = () =>
    browser.inExtension(
      (origin) => (globalThis.browser ?? chrome).permissions.contains({ origins: [origin] }),
      `http://${HOST}/*`,
    );

  /** The answer to the question that the view leads to where the site is not allowed. */
  async function allow(tab: Tab): Promise<void> {
    const question = () =>
      browser.inExtension(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const found = (await tabs.query({})).find(({ url }) => url?.includes('?allow='));
        return found && { id: found.id, url: found.url, status: found.status };
      });
    await press(tab, 'allow-pages');
    let pressed = Date.now();
    // The drivers know only tabs that they opened: the question is closed and opened anew.
    const asked = await until('the question', async () => {
      const found = await question();
      // On a busy machine a click can be lost where the view has just moved.
      if (!found && Date.now() - pressed > CLICK_LOST_AFTER) {
        pressed = Date.now();
        await press(tab, 'allow-pages');
      }
      return found?.status === 'complete' && found;
    });
    await browser.inExtension((id) => (globalThis.browser ?? chrome).tabs.remove(id!), asked.id!);
    const page = await browser.open(asked.url!);
    // It goes back to the article by itself.
    await page.click('[data-action=allow-site]').catch(async (error) => {
      if (await page.isOpen()) throw error;
    });
    await until('the question to be answered', async () => !(await page.isOpen()));
    // Firefox's driver wants to stand in a tab that is there.
    await tab.url();
    await until('the permission', isAllowed);
  }

  test('is joined page by page, a page that fails is said, and no tab is left', async () => {
    const tab = await openHere();
    const before = await tabs();
    expect(await tab.text(`${READER} >>> .next-pages [role=status]`)).toContain('page 2 of 4');
    const wasAsked = !(await isAllowed());
    if (wasAsked) {
      await press(tab, 'next-page');
      await until('the question for permission', async () => (await state(tab)) === 'permission');
      await allow(tab);
      await tab.evaluate(() => void window.dispatchEvent(new Event('focus')));
    }
    await until('the offer', async () => (await state(tab)) === 'idle');
    await press(tab, 'next-page');
    await until('page 2', async () => (await paragraphs(tab)).includes(sentence(2, 7)));
    broken.add(4);
    await until('the offer', async () => (await state(tab)) === 'idle');
    await press(tab, 'all-pages');
    await until('the failure', async () => (await state(tab)) === 'nothing');
    expect(await tab.text(`${READER} >>> .next-pages [role=status]`)).toContain('Page 4');
    expect(await violationsInShadow(tab, READER)).toEqual([]);
    broken.clear();
    await press(tab, 'next-page');
    await until('the end', async () => (await state(tab)) === 'none');
    const wanted = [1, 2, 3, 4].flatMap((page) => Array.from({ length: 8 }, (_, index) => sentence(page, index)));
    expect(await paragraphs(tab)).toEqual([LEAD, ...wanted]);
    expect(await tab.text(`${READER} >>> .ledger`)).toContain('Removed');
    await until('the tabs to be closed', async () => (await tabs()) === before);
    await tab.press('Escape');
    await closed(tab);
    if (wasAsked) await until('the permission to be given back', async () => !(await isAllowed()));
    await tab.close();
  });
});
