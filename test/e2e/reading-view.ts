import { type Browser, type InPage, type Tab, until } from './browser.ts';

/** The element that the view lies in, in a closed shadow root. */
export const READER = 'clean-copy-reader';

export const isOpen = async (tab: Tab): Promise<boolean> => (await tab.count(READER)) === 1;

export const opened = (tab: Tab): Promise<void> => tab.waitFor(`${READER} >>> article`);

export const closed = (tab: Tab): Promise<true> => until('the view to close', async () => !(await isOpen(tab)));

/** A tab with the page and the reading view over it, opened from the popup. */
export async function openView(browser: Browser, address: string): Promise<Tab> {
  const tab = await browser.open(address);
  await openViewOn(browser, tab);
  return tab;
}

/** The same over a page that is open. */
export async function openViewOn(browser: Browser, tab: Tab): Promise<void> {
  const popup = await browser.clickToolbar(tab);
  await popup.click('[data-action=reader]');
  await opened(tab);
  // It listens to keys once it has the focus.
  await until('the focus', () => tab.evaluateInShadow(READER, (root) => root.activeElement !== null));
}

/** Runs the function with the view's shadow root. */
export const inView = <A extends unknown[], R>(tab: Tab, run: InPage<[ShadowRoot, ...A], R>, ...args: A): Promise<R> =>
  tab.evaluateInShadow(READER, run, ...args);

export const attributeIn = (tab: Tab, selector: string, named: string): Promise<string> =>
  inView(tab, (root, at, name) => root.querySelector(at)?.getAttribute(name) ?? '', selector, named);

/** Height in the window at which the paragraph with these words begins; far above where there is none. */
export const topOf = (tab: Tab, words: string): Promise<number> =>
  inView(
    tab,
    (root, wanted) => {
      const found = [...root.querySelectorAll('.text p')].find((it) => it.textContent?.includes(wanted));
      return Math.round(found?.getBoundingClientRect().top ?? -1e6);
    },
    words,
  );

/** Brings the paragraph with these words to the upper edge. */
export const scrollTo = (tab: Tab, words: string): Promise<void> =>
  inView(
    tab,
    (root, wanted) => {
      const found = [...root.querySelectorAll('.text p')].find((it) => it.textContent?.includes(wanted));
      found?.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    words,
  );

/** A window in which there is no room beside the text, or one in which there is. */
export async function makeWide(tab: Tab, isWide: boolean): Promise<void> {
  await tab.resize(isWide ? 1280 : 620, isWide ? 900 : 800);
  await until('the window', async () => (await tab.evaluate(() => innerWidth)) > 1000 === isWide);
}
