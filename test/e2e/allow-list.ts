import { type Browser, type Tab, until } from './browser.ts';

const READER = 'clean-copy-reader';

/** The browser's answer to the permission question for `host`, given before it is asked. */
export async function answerFor(browser: Browser, host: string): Promise<void> {
  for (const scheme of ['https', 'http']) await browser.answerPermission(`${scheme}://*.${host}/*`);
}

/** Whether the site is granted and has its scripts; undefined while one has followed and the other has not. */
export const isInForce = (browser: Browser, host: string): Promise<boolean | undefined | null> =>
  browser.inExtension(async (wanted) => {
    const { permissions, scripting } = globalThis.browser ?? chrome;
    const { origins = [] } = await permissions.getAll();
    const scripts = await scripting.getRegisteredContentScripts();
    const granted = origins.some((origin) => origin.includes(wanted));
    const registered = scripts.some(({ matches }) => matches?.some((match) => match.includes(wanted)));
    return granted === registered ? granted : undefined;
  }, host);

/** Turns the popup's switch on an article of the site, and waits until that has its effect. */
export async function setAlways(browser: Browser, host: string, article: string, on: boolean): Promise<void> {
  const tab = await browser.open(article);
  if (!on) await opened(tab);
  const popup = await browser.clickToolbar(tab);
  // Chromium closes the popup while it asks; the choice is carried out all the same.
  await popup.click('#always').catch(async (error) => {
    if (await popup.isOpen()) throw error;
  });
  await until('the change', async () => (await isInForce(browser, host)) === on);
  if (await popup.isOpen()) await popup.close();
  await tab.close();
}

export const isOpen = async (tab: Tab): Promise<boolean> => (await tab.count(READER)) === 1;

export const opened = (tab: Tab): Promise<void> => tab.waitFor(`${READER} >>> article`);

/** A tab with the page and the reading view over it, opened from the popup. */
export async function openView(browser: Browser, address: string): Promise<Tab> {
  const tab = await browser.open(address);
  const popup = await browser.clickToolbar(tab);
  await popup.click('[data-action=reader]');
  await opened(tab);
  // It listens to keys once it has the focus.
  await until('the focus', () => tab.evaluateInShadow(READER, (root) => root.activeElement !== null));
  return tab;
}

export const closed = (tab: Tab): Promise<true> => until('the view to close', async () => !(await isOpen(tab)));
