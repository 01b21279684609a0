import browser, { type Runtime, type Tabs } from 'webextension-polyfill';

/** A page from which one of our own scripts sends a message. */
export interface SendingPage {
  url: string;
  tab: Tabs.Tab;
  tabId: number;
  frameId: number;
}

/** Where a message comes from; undefined for a sender that is none of our scripts in a page. */
export const sendingPage = ({ id, url, tab, frameId = 0 }: Runtime.MessageSender): SendingPage | undefined =>
  id === browser.runtime.id && url && tab?.id !== undefined ? { url, tab, tabId: tab.id, frameId } : undefined;

/** Whether an address lies in the origin of the page that speaks of it. Of others it has nothing to say. */
export const isOwnAddress = ({ url }: SendingPage, address: string): boolean =>
  new URL(address).origin === new URL(url).origin;
