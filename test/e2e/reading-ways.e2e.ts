import { beforeEach, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { PAGES } from './mill-pages.ts';
import {
  attributeIn,
  closed,
  inView,
  makeWide,
  openView,
  openViewOn,
  READER,
  scrollTo,
  topOf,
} from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

inBrowsers('ways around the reading view in %s', { pages: PAGES }, () => {
  beforeEach(() => browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.clear()));

  const openOn = (slug: string, host?: string): Promise<Tab> => openView(browser, server.url(slug, host));

  test('the outline leads to a section and marks it, and the time that is left falls', async () => {
    const tab = await openOn('mills');
    const left = async () => Number(await attributeIn(tab, '.left', 'data-left'));
    const before = await left();
    await tab.click(`${READER} >>> [data-heading="2"]`);
    await until(
      'the section',
      async () => (await attributeIn(tab, '[data-heading="2"]', 'aria-current')) === 'location',
    );
    expect(await inView(tab, (root) => root.activeElement?.textContent)).toBe('The estuary');
    expect(await left()).toBeLessThan(before);
    await inView(tab, (root) => root.querySelector('.text')?.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await until('the end', async () => (await left()) === 0);
    await tab.press('o');
    await until('no outline', async () => (await tab.count(`${READER} >>> [data-heading]`)) === 0);
    await tab.close();
  });

  test('the outline goes with the text, and a section that is chosen in the drawer is seen', async () => {
    const tab = await openOn('sections');
    /** Whether the entry of the section in sight, this one or one of the next, is in the outline's own sight. */
    const isShown = (index: number) =>
      inView(
        tab,
        (root, at) => {
          const entry = root.querySelector<HTMLElement>('[aria-current=location]');
          const box = entry?.getBoundingClientRect();
          const side = root.querySelector('[data-side=outline]')?.getBoundingClientRect();
          const isSection = Number(entry?.dataset.heading) >= at && Number(entry?.dataset.heading) < at + 4;
          return (
            isSection && box !== undefined && side !== undefined && box.top >= side.top && box.bottom <= side.bottom
          );
        },
        index,
      );
    await until('the first section', () => isShown(0));
    await scrollTo(tab, 'In section 70 ');
    await until('the section', () => isShown(70));
    await makeWide(tab, false);
    await until('no column', async () => (await tab.count(`${READER} >>> [data-heading]`)) === 0);
    await scrollTo(tab, 'In section 50 ');
    await tab.press('o');
    await until('the section in the drawer', () => isShown(50));
    await tab.click(`${READER} >>> [data-heading="52"]`);
    await until('no drawer', async () => (await tab.count(`${READER} >>> .drawer`)) === 0);
    expect(await inView(tab, (root) => root.activeElement?.textContent)).toBe('Section 52');
    await until('the text', async () => Math.abs(await topOf(tab, 'In section 52 ')) < 200);
    await makeWide(tab, true);
    await tab.close();
  });

  test('an article opens where it was left, until it was read to the end', async () => {
    const place = 'In part 1 of the valley, at mill number 6';
    const tab = await openOn('mills');
    await scrollTo(tab, place);
    await tab.press('Escape');
    await closed(tab);
    await tab.reload();
    await tab.evaluate(() => window.scrollTo(0, 0));
    await openViewOn(browser, tab);
    expect(Math.abs(await topOf(tab, place))).toBeLessThan(150);
    await inView(tab, (root) => root.querySelector('.ledger')?.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await tab.press('Escape');
    await closed(tab);
    await until('the place to be forgotten', async () => {
      const { readingPlaces } = await browser.inExtension(() =>
        (globalThis.browser ?? chrome).storage.local.get('readingPlaces'),
      );
      return (readingPlaces as { address: string }[]).every(({ address }) => !address.endsWith('/mills'));
    });
    await tab.close();
  });

  test('the browser finds words in the text', async () => {
    const tab = await openOn('mills');
    const find = (words: string) =>
      tab.evaluate((wanted) => (window as unknown as { find(text: string): boolean }).find(wanted), words);
    // Only the view has these.
    expect(await find('paragraphs kept')).toBe(true);
    expect(await find('words that stand nowhere')).toBe(false);
    await tab.close();
  });

  test('a click in the text closes a panel, one in the panel does not', async () => {
    const tab = await openOn('mills');
    for (const key of ['s', '?', 'h']) {
      await tab.press(key);
      await tab.waitFor(`${READER} >>> .panel`);
      await tab.click(`${READER} >>> .panel`);
      expect(await tab.count(`${READER} >>> .panel`)).toBe(1);
      await tab.click(`${READER} >>> .text p`);
      await until('it to close', async () => (await tab.count(`${READER} >>> .panel`)) === 0);
    }
    await tab.close();
  });

  test('the list of keys comes and goes', async () => {
    const tab = await openOn('mills');
    await tab.press('?');
    await tab.waitFor(`${READER} >>> .keys`);
    expect(await tab.text(`${READER} >>> .keys`)).toMatch(/next quote/i);
    await tab.press('Escape');
    await until('no list', async () => (await tab.count(`${READER} >>> .keys`)) === 0);
    await tab.press('Escape');
    await closed(tab);
    await tab.close();
  });
});
