import { type Browser, type Tab, until } from './browser.ts';

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
