import { beforeEach, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { PAGES } from './mill-pages.ts';
import { closed, inView, makeWide, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

inBrowsers('the key quotes of the reading view in %s', { pages: PAGES }, () => {
  beforeEach(() => browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.clear()));

  const openOn = (slug: string, host?: string): Promise<Tab> => openView(browser, server.url(slug, host));

  const focusedQuote = (tab: Tab) => inView(tab, (root) => (root.activeElement as HTMLElement)?.dataset.quote ?? '');
  const drawers = (tab: Tab) => tab.count(`${READER} >>> .drawer`);

  test.each(['mills', 'greedy', 'strict'])('keys lead from quote to quote on the page "%s", and copy', async (slug) => {
    await browser.setClipboard('something else');
    const tab = await openOn(slug);
    await tab.press('j');
    const first = await until('a quote', () => focusedQuote(tab));
    expect(await tab.text(`${READER} >>> dialog > [role=status]`)).toMatch(/^Quote 1 of 3: Mara Lind/);
    await tab.press('j');
    const second = await until('the next', async () => {
      const at = await focusedQuote(tab);
      return at !== first && at;
    });
    await tab.press('k');
    await until('the one before', async () => (await focusedQuote(tab)) === first);
    expect(Number(second)).toBeGreaterThan(Number(first));
    await tab.press('q');
    const copied = await until('the quote', async () => {
      const { text } = await browser.clipboard();
      return text.includes('Mara Lind') && text;
    });
    expect(copied).toContain('We have kept wheel number 0 turning');
    expect(copied).toContain('#:~:text=');
    if (slug === 'greedy') {
      expect(await tab.evaluate(() => (window as unknown as { strokes: number }).strokes)).toBe(0);
      await tab.press('Escape');
      await closed(tab);
      await tab.press('j');
      await until('the page to hear', () => tab.evaluate(() => (window as unknown as { strokes: number }).strokes > 0));
    }
    await tab.close();
  });

  test('quotes stand beside their words, none over another', async () => {
    const tab = await openOn('mills');
    await tab.waitFor(`${READER} >>> .column .quote`);
    const pairs = await until('the cards in place', async () => {
      const found = await inView(tab, (root) =>
        [...root.querySelectorAll<HTMLElement>('.column .quote')].map((card) => {
          const mark = root.querySelector(`mark[data-quote="${card.dataset.quote}"]`)!;
          const { top, bottom } = card.closest('li')!.getBoundingClientRect();
          return { top, bottom, words: mark.getBoundingClientRect().top };
        }),
      );
      return found.every(({ top, words }) => top >= words - 2) && found;
    });
    expect(pairs).toHaveLength(3);
    pairs.forEach(({ top }, at) => {
      if (at > 0) expect(top).toBeGreaterThanOrEqual(pairs[at - 1]!.bottom);
    });
    await tab.close();
  });

  test('the button of a card copies its quote with the link to its words', async () => {
    await browser.setClipboard('something else');
    const tab = await openOn('mills');
    await tab.click(`${READER} >>> .column li:nth-child(2) [data-copy-quote]`);
    const copied = await until('the quote', async () => {
      const { text } = await browser.clipboard();
      return text.includes('Tom Osei') && text;
    });
    expect(copied).toContain('We have kept wheel number 1 turning');
    expect(copied).toContain('#:~:text=');
    await tab.close();
  });

  test('on a narrow screen they are in a drawer, and the tools at its edge', async () => {
    const tab = await openOn('mills');
    await tab.waitFor(`${READER} >>> .column .quote`);
    await makeWide(tab, false);
    await until('no column', async () => (await tab.count(`${READER} >>> .column .quote`)) === 0);
    const height = await tab.evaluate(() => innerHeight);
    const bottom = await inView(tab, (root) => root.querySelector('.tools')!.getBoundingClientRect().bottom);
    expect(Math.abs(height - bottom)).toBeLessThan(2);
    await tab.press('m');
    await tab.waitFor(`${READER} >>> .drawer .quote`);
    await tab.press('Escape');
    await until('no drawer', async () => (await drawers(tab)) === 0);
    await until('the focus on the tool', () =>
      inView(tab, (root) => root.activeElement?.getAttribute('data-tool') === 'quotes'),
    );
    await makeWide(tab, true);
    await tab.close();
  });

  test('one that is chosen in the drawer is seen: the drawer goes', async () => {
    const tab = await openOn('mills');
    await makeWide(tab, false);
    await until('no column', async () => (await tab.count(`${READER} >>> .column .quote`)) === 0);
    await tab.press('m');
    await tab.click(`${READER} >>> .drawer li:nth-child(3) .quote`);
    await until('no drawer', async () => (await drawers(tab)) === 0);
    const quote = await focusedQuote(tab);
    expect(quote).not.toBe('');
    await until('the quote in sight', () =>
      inView(
        tab,
        (root, at) => {
          const { top, bottom } = root.querySelector(`mark[data-quote="${at}"]`)!.getBoundingClientRect();
          const [bar, tools] = ['.bar', '.tools'].map((it) => root.querySelector(it)!.getBoundingClientRect());
          return top >= bar!.bottom && bottom <= tools!.top;
        },
        quote,
      ),
    );
    await makeWide(tab, true);
    await tab.close();
  });
});
