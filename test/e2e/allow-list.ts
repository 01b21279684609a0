import { type Browser, until } from './browser.ts';
import { opened } from './reading-view.ts';

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
